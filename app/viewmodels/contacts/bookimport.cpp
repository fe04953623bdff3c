// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "bookimport.h"
#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

namespace callfloor {

namespace {

QStringList usualFolders()
{
    QStringList folders;
    for (const auto place :
         {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation, QStandardPaths::DesktopLocation})
        if (const QString folder = QStandardPaths::writableLocation(place); !folder.isEmpty() && !folders.contains(folder))
            folders.append(folder);
    return folders;
}

QStringList newestFiles(const QStringList &folders)
{
    QFileInfoList found;
    for (const QString &folder : folders)
        found += QDir(folder).entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.vcf"), QStringLiteral("*.vcard")},
                                            QDir::Files | QDir::Readable);
    std::stable_sort(found.begin(), found.end(),
                     [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    QStringList paths;
    for (const QFileInfo &file : std::as_const(found).first(std::min(found.size(), BookImport::MostFiles)))
        paths.append(file.filePath());
    return paths;
}

QString pathOf(const QString &file)
{
    const QUrl address(file.trimmed());
    if (address.isLocalFile())
        return address.toLocalFile();
    const QString path = file.trimmed();
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QString wordsFor(const ContactBook::Merged &merged)
{
    QStringList parts {BookImport::tr("%n contact(s) added.", nullptr, merged.added)};
    if (merged.extended > 0)
        parts.append(BookImport::tr("%n of your contacts got what was new.", nullptr, merged.extended));
    if (merged.known > 0)
        parts.append(BookImport::tr("%n had nothing new.", nullptr, merged.known));
    if (merged.left > 0)
        parts.append(BookImport::tr("%n found no room in your book.", nullptr, merged.left));
    return parts.join(QLatin1Char(' '));
}

} // namespace

BookImport::BookImport(ContactBook &book, QObject *parent) : QObject(parent), m_book(book), m_folders(usualFolders())
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
}

void BookImport::begin()
{
    if (!m_book.isKept())
        return;
    m_files = newestFiles(m_folders);
    m_result = {};
    m_problems.clear();
    m_isWrong = false;
    m_isActive = true;
    Q_EMIT changed();
    Q_EMIT activeChanged();
}

void BookImport::read(const QString &file)
{
    const QString path = pathOf(file);
    if (isRunning() || path.isEmpty() || !m_book.isKept())
        return;
    m_path = path;
    m_reading.setFuture(QtConcurrent::run(&readPhoneBook, m_path));
    Q_EMIT changed();
}

void BookImport::take(const PhoneBookFile &file)
{
    const ContactBook::Own before = m_book.own();
    const ContactBook::Merged merged = m_book.merge(file.contacts);
    m_problems = file.problems;
    m_isWrong = file.contacts.isEmpty();
    if (m_isWrong)
        m_result = [name = nameOf(m_path)] { return tr("No contact was found in %1.").arg(name); };
    else
        m_result = [merged] { return wordsFor(merged); };
    if (merged.added + merged.extended > 0)
        Q_EMIT imported(nameOf(m_path), before);
    Q_EMIT changed();
}

void BookImport::cancel()
{
    if (!m_isActive)
        return;
    m_isActive = false;
    Q_EMIT activeChanged();
}

QString BookImport::nameOf(const QString &file) const { return QFileInfo(file).fileName(); }

} // namespace callfloor
