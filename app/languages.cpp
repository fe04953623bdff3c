// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace callfloor {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("callfloor");

// False where there are no texts in that language.
bool install(QTranslator &translator, const QLocale &locale, const QString &name, const QString &from)
{
    QCoreApplication::removeTranslator(&translator);
    return translator.load(locale, name, QStringLiteral("_"), from) && QCoreApplication::installTranslator(&translator);
}

} // namespace

QStringList Languages::available()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("_*.qm")});
    for (const QString &file : files)
        languages.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    return languages;
}

void Languages::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(m_qt, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(m_ours, locale, prefix, folder))
        install(m_ours, QLocale(QLocale::English), prefix, folder); // the sources do not tell one from many
}

Qt::LayoutDirection Languages::direction() const
{
    return m_ours.language().isEmpty() ? Qt::LeftToRight : QLocale(m_ours.language()).textDirection();
}

} // namespace callfloor
