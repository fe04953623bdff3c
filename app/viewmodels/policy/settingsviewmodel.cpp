// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "settingsviewmodel.h"
#include "services/keys/keymap.h"
#include <QCoreApplication>

namespace callfloor {

SettingsViewModel::SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent)
    : QObject(parent), m_given(policy), m_chosen(policy), m_languages(std::move(languages))
{
}

// True when it was changed; from now on it is the person's.
template <typename Value>
bool SettingsViewModel::choose(const char *key, Value &kept, const Value &value, const QJsonValue &written)
{
    if (isLocked(key) || kept == value)
        return false;
    kept = value;
    noteChosen(QLatin1String(key), written);
    return true;
}

void SettingsViewModel::noteChosen(const QString &key, const QJsonValue &value)
{
    m_hasChosen = true;
    m_chosen.origins.insert(key, {.from = PolicyLayer::From::UserSettings});
    Q_EMIT chosen(key, value);
}

void SettingsViewModel::putAway()
{
    if (!isKiosk() || !std::exchange(m_hasChosen, false))
        return;
    m_chosen = m_given;
    for (const auto change :
         {&SettingsViewModel::themeChanged, &SettingsViewModel::paletteChanged, &SettingsViewModel::motionChanged,
          &SettingsViewModel::motionReducedChanged, &SettingsViewModel::textScaleChanged, &SettingsViewModel::stripOnTopChanged,
          &SettingsViewModel::languageChanged, &SettingsViewModel::keymapChanged, &SettingsViewModel::givenBack})
        Q_EMIT(this->*change)();
}

void SettingsViewModel::setTheme(Theme theme)
{
    if (choose("theme", m_chosen.theme, ThemeChoice(theme), nameOf(ThemeChoice(theme))))
        Q_EMIT themeChanged();
}

void SettingsViewModel::setPalette(Vision palette)
{
    if (choose("palette", m_chosen.palette, PaletteChoice(palette), nameOf(PaletteChoice(palette))))
        Q_EMIT paletteChanged();
}

void SettingsViewModel::setMotion(Motion motion)
{
    const bool before = isMotionReduced();
    if (!choose("motion", m_chosen.motion, MotionChoice(motion), nameOf(MotionChoice(motion))))
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
    if (percent >= SmallestTextScale && percent <= LargestTextScale && choose("textScale", m_chosen.textScale, percent, percent))
        Q_EMIT textScaleChanged();
}

void SettingsViewModel::setStripOnTop(bool onTop)
{
    if (choose("stripOnTop", m_chosen.stripOnTop, onTop, onTop))
        Q_EMIT stripOnTopChanged();
}

void SettingsViewModel::setLanguage(const QString &language)
{
    const bool isThere = language.isEmpty() || m_languages.contains(language);
    if (isThere && choose("language", m_chosen.language, language, language))
        Q_EMIT languageChanged();
}

void SettingsViewModel::setKeymap(const QString &name)
{
    if (Keymap::names().contains(name) && choose("keymap", m_chosen.keymap, name, name))
        Q_EMIT keymapChanged();
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace callfloor
