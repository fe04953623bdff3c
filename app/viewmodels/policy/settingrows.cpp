// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/keys/keymap.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include <QLocale>

namespace callfloor {

namespace {

constexpr int textScales[] = {100, 125, 150, 175, 200, 250, 300}; // percent

Setting themeSetting(SettingsViewModel &settings)
{
    return {.key = QStringLiteral("theme"),
            .name = SettingListModel::tr("Theme"),
            .note = SettingListModel::tr("System follows the computer."),
            .choices = {SettingListModel::tr("System", "theme"), SettingListModel::tr("Light", "theme"),
                        SettingListModel::tr("Dark", "theme"), SettingListModel::tr("High contrast", "theme")},
            .current = [&settings] { return int(settings.theme()); },
            .choose = [&settings](int choice) { settings.setTheme(SettingsViewModel::Theme(choice)); }};
}

Setting paletteSetting(SettingsViewModel &settings)
{
    return {.key = QStringLiteral("palette"),
            .name = SettingListModel::tr("State colours"),
            .note = SettingListModel::tr("Shapes and words never change."),
            .choices = {SettingListModel::tr("Standard", "state colours"), SettingListModel::tr("Red-green safe"),
                        SettingListModel::tr("Blue-yellow safe")},
            .current = [&settings] { return int(settings.palette()); },
            .choose = [&settings](int choice) { settings.setPalette(SettingsViewModel::Vision(choice)); }};
}

Setting textScaleSetting(SettingsViewModel &settings)
{
    QStringList choices;
    for (const int percent : textScales)
        choices.append(SettingListModel::tr("%1 %", "percent").arg(percent));
    const auto current = [&settings] {
        const auto *found = std::find(std::begin(textScales), std::end(textScales), settings.textScale());
        return found == std::end(textScales) ? -1 : int(found - std::begin(textScales));
    };
    return {.key = QStringLiteral("textScale"),
            .name = SettingListModel::tr("Text size"),
            .note = SettingListModel::tr("Everything that holds text grows with it."),
            .choices = choices,
            .current = current,
            .choose = [&settings](int choice) { settings.setTextScale(textScales[choice]); },
            .value = [&settings] { return SettingListModel::tr("%1 %", "percent").arg(settings.textScale()); }};
}

Setting motionSetting(SettingsViewModel &settings)
{
    return {.key = QStringLiteral("motion"),
            .name = SettingListModel::tr("Motion"),
            .note = SettingListModel::tr("Nothing fades or slides while it is reduced."),
            .choices = {SettingListModel::tr("System", "motion"), SettingListModel::tr("Full", "motion"),
                        SettingListModel::tr("Reduced", "motion")},
            .current = [&settings] { return int(settings.motion()); },
            .choose = [&settings](int choice) { settings.setMotion(SettingsViewModel::Motion(choice)); }};
}

Setting stripSetting(SettingsViewModel &settings)
{
    return {.key = QStringLiteral("stripOnTop"),
            .name = SettingListModel::tr("Strip above other windows"),
            .note = SettingListModel::tr("While the window is too narrow for two columns."),
            .choices = {SettingListModel::tr("Off"), SettingListModel::tr("On")},
            .isSwitch = true,
            .current = [&settings] { return int(settings.isStripOnTop()); },
            .choose = [&settings](int choice) { settings.setStripOnTop(choice == 1); }};
}

Setting languageSetting(SettingsViewModel &settings)
{
    QStringList choices {SettingListModel::tr("System", "language")};
    for (const QString &code : settings.languages()) {
        QString name = QLocale(code).nativeLanguageName();
        choices.append(name.isEmpty() ? code : name.replace(0, 1, name.left(1).toUpper()));
    }
    return {
        .key = QStringLiteral("language"),
        .name = SettingListModel::tr("Language"),
        .note = SettingListModel::tr("Changes at once."),
        .choices = choices,
        .current = [&settings] { return int(settings.languages().indexOf(settings.language())) + 1; },
        .choose = [&settings](int choice) { settings.setLanguage(choice == 0 ? QString() : settings.languages()[choice - 1]); }};
}

Setting keymapSetting(SettingsViewModel &settings)
{
    return {.key = QStringLiteral("keymap"),
            .section = Setting::Section::Keys,
            .name = SettingListModel::tr("Keymap"),
            .note = SettingListModel::tr("Safe uses function keys, which no keyboard types anything with."),
            .choices = {SettingListModel::tr("Safe", "keymap"), SettingListModel::tr("As in Finesse"),
                        SettingListModel::tr("As in CAD")},
            .current = [&settings] { return int(Keymap::names().indexOf(settings.keymap())); },
            .choose = [&settings](int choice) { settings.setKeymap(Keymap::names()[choice]); }};
}

} // namespace

QList<Setting> lookSettings(SettingsViewModel &settings)
{
    QList<Setting> rows {themeSetting(settings),  paletteSetting(settings), textScaleSetting(settings),
                         motionSetting(settings), stripSetting(settings),   languageSetting(settings)};
    if (!settings.isKiosk()) // whose keys would be another one's tomorrow
        rows.append(keymapSetting(settings));
    return rows;
}

} // namespace callfloor
