// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include "services/keys/keymap.h"
#include <QCoreApplication>

namespace callfloor {

SettingsViewModel::SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent)
    : QObject(parent), m_chosen(policy), m_languages(std::move(languages))
{
}

// True when it was changed; from now on it is the person's.
template <typename Value>
bool SettingsViewModel::choose(const char *key, Value &kept, const Value &value)
{
    if (isLocked(key) || kept == value)
        return false;
    kept = value;
    m_chosen.origins.insert(QLatin1String(key), {.from = PolicyLayer::From::UserSettings});
    return true;
}

void SettingsViewModel::setTheme(Theme theme)
{
    if (choose("theme", m_chosen.theme, ThemeChoice(theme)))
        Q_EMIT themeChanged();
}

void SettingsViewModel::setPalette(Vision palette)
{
    if (choose("palette", m_chosen.palette, PaletteChoice(palette)))
        Q_EMIT paletteChanged();
}

void SettingsViewModel::setMotion(Motion motion)
{
    const bool before = isMotionReduced();
    if (!choose("motion", m_chosen.motion, MotionChoice(motion)))
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
    if (percent >= SmallestTextScale && percent <= LargestTextScale && choose("textScale", m_chosen.textScale, percent))
        Q_EMIT textScaleChanged();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    const bool isThere = language.isEmpty() || m_languages.contains(language);
    if (isThere && choose("language", m_chosen.language, language))
        Q_EMIT languageChanged();
}

void SettingsViewModel::setKeymap(const QString &name)
{
    if (Keymap::names().contains(name) && choose("keymap", m_chosen.keymap, name))
        Q_EMIT keymapChanged();
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace callfloor
