// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include <QCoreApplication>

namespace callfloor {

SettingsViewModel::SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent)
    : QObject(parent),
      m_theme(Theme(policy.theme)),
      m_language(policy.language),
      m_languages(std::move(languages)),
      m_themeLocked(policy.locked.contains(QStringLiteral("theme"))),
      m_languageLocked(policy.locked.contains(QStringLiteral("language"))),
      m_kiosk(policy.kiosk)
{
}

void SettingsViewModel::setTheme(Theme theme)
{
    if (!m_themeLocked && std::exchange(m_theme, theme) != theme)
        Q_EMIT themeChanged();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    if (!m_languageLocked && (language.isEmpty() || m_languages.contains(language))
        && std::exchange(m_language, language) != language)
        Q_EMIT languageChanged();
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace callfloor
