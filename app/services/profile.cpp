// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile.h"
#include "base/ownfile.h"
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

namespace callfloor {

namespace {
Q_LOGGING_CATEGORY(lc, "callfloor.profile")
constexpr QLatin1StringView seatFile("seat.json");
constexpr QLatin1StringView settingsFile("settings.json");
constexpr QLatin1StringView extensionKey("extension");
constexpr QLatin1StringView agentKey("agentId");
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
} // namespace

QString Profile::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString Profile::prepare() const
{
    if (!QDir().mkpath(logFolder()))
        return QStringLiteral("The profile folder %1 can't be made. Choose another one with --profile.").arg(m_folder);
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    if (!QFileInfo(m_folder).isWritable())
        return QStringLiteral("The profile folder %1 can't be written to. Choose another one with --profile.").arg(m_folder);
    return {};
}

Profile::Seat Profile::seat() const
{
    const QJsonObject content = read(seatFile);
    return {.extension = content[extensionKey].toString(), .agentId = content[agentKey].toString()};
}

void Profile::remember(const Seat &seat) const
{
    if (seat != this->seat())
        write(seatFile, {{extensionKey, seat.extension}, {agentKey, seat.agentId}});
}

QJsonObject Profile::settings() const { return read(settingsFile); }

void Profile::saveSetting(const QString &key, const QJsonValue &value) const
{
    QJsonObject content = settings();
    content[key] = value;
    write(settingsFile, content);
}

QJsonObject Profile::read(QLatin1StringView name) const { return readOwnFile(m_folder + QLatin1Char('/') + name).content; }

void Profile::write(QLatin1StringView name, const QJsonObject &content) const
{
    const QString path = m_folder + QLatin1Char('/') + name;
    if (readOwnFile(path).found == OwnFile::Found::Blocked)
        return;
    QSaveFile file(path);
    const bool done = file.open(QFile::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(QJsonDocument(content).toJson()) > 0 && file.commit();
    if (!done)
        qCWarning(lc, "%ls can't be written: %ls", qUtf16Printable(file.fileName()), qUtf16Printable(file.errorString()));
}

static constexpr int EndingTime = 2000; // ms

ProfileLock::ProfileLock(const Profile &profile) : m_file(profile.folder() + QStringLiteral("/lock"))
{
    m_file.setStaleLockTime(0); // however long it has been running
    if (m_file.tryLock(EndingTime)) // one that was just closed may still be ending
        return;
    if (m_file.error() != QLockFile::LockFailedError) { // a full disk, say, which keeps nobody from working
        qCWarning(lc, "%ls can't be made: a second start with this profile would not be noticed.",
                  qUtf16Printable(m_file.fileName()));
        return;
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&process, &host, &program);
    m_problem = QStringLiteral("Callfloor is running already with the profile %1 (process %2 on %3). Use that one, or choose "
                               "another folder with --profile. If it is not running any more, delete %4.")
                    .arg(profile.folder(), QString::number(process), host, m_file.fileName());
}

} // namespace callfloor
