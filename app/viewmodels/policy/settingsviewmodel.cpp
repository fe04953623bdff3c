// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include <QCoreApplication>

namespace callfloor {

SettingsViewModel::SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent)
    : QObject(parent), m_chosen(policy), m_languages(std::move(languages))
{
}

void SettingsViewModel::setTheme(Theme theme)
{
    const auto choice = ThemeChoice(theme);
    if (!isThemeLocked() && std::exchange(m_chosen.theme, choice) != choice)
        Q_EMIT themeChanged();
}

void SettingsViewModel::setPalette(Vision palette)
{
    const auto choice = PaletteChoice(palette);
    if (!isPaletteLocked() && std::exchange(m_chosen.palette, choice) != choice)
        Q_EMIT paletteChanged();
}

void SettingsViewModel::setMotion(Motion motion)
{
    const bool before = isMotionReduced();
    const auto choice = MotionChoice(motion);
    if (isMotionLocked() || std::exchange(m_chosen.motion, choice) == choice)
        return;
    Q_EMIT motionChanged();
    if (isMotionReduced() != before)
        Q_EMIT motionReducedChanged();
}

bool SettingsViewModel::isMotionReduced() const
{
    return m_chosen.motion == MotionChoice::System ? m_systemReducesMotion : m_chosen.motion == MotionChoice::Reduced;
}

void SettingsViewModel::setSystemReducesMotion(bool reduces)
{
    const bool before = isMotionReduced();
    m_systemReducesMotion = reduces;
    if (isMotionReduced() != before)
        Q_EMIT motionReducedChanged();
}

void SettingsViewModel::setTextScale(int percent)
{
    if (!isTextScaleLocked() && percent >= SmallestTextScale && percent <= LargestTextScale
        && std::exchange(m_chosen.textScale, percent) != percent)
        Q_EMIT textScaleChanged();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    if (!isLanguageLocked() && (language.isEmpty() || m_languages.contains(language))
        && std::exchange(m_chosen.language, language) != language)
        Q_EMIT languageChanged();
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace callfloor
