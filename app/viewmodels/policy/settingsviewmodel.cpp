// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include <QCoreApplication>

namespace callfloor {

SettingsViewModel::SettingsViewModel(QObject *parent) : QObject(parent) { }

void SettingsViewModel::setTheme(Theme theme)
{
    if (!m_themeLocked && std::exchange(m_theme, theme) != theme)
        Q_EMIT themeChanged();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    if (!m_languageLocked && std::exchange(m_language, language) != language)
        Q_EMIT languageChanged();
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace callfloor
