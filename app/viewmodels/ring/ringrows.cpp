// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ringrows.h"
#include <algorithm>

namespace callfloor {

namespace {

constexpr int volumes[] = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100}; // percent

using Read = bool (RingSettings::*)() const;
using Write = void (RingSettings::*)(bool);

Setting switchRow(RingSettings &settings, const char *key, const QString &name, const QString &note, Read read, Write write)
{
    return {.key = QLatin1String(key),
            .section = Setting::Section::Calls,
            .name = name,
            .note = note,
            .choices = {RingSettings::tr("Off"), RingSettings::tr("On")},
            .isSwitch = true,
            .current = [&settings, read] { return int((settings.*read)()); },
            .choose = [&settings, write](int choice) { (settings.*write)(choice == 1); }};
}

Setting cardRow(RingSettings &settings)
{
    return {
        .key = QStringLiteral("callCard"),
        .section = Setting::Section::Calls,
        .name = RingSettings::tr("Card of a ringing call"),
        .note = RingSettings::tr("Above all windows, on the screen where the pointer is. It never takes the keyboard."),
        .choices = {RingSettings::tr("Always"), RingSettings::tr("While Callfloor is not in front"), RingSettings::tr("Never")},
        .current = [&settings] { return int(settings.callCard()); },
        .choose = [&settings](int choice) { settings.setCallCard(RingSettings::CallCard(choice)); }};
}

Setting volumeRow(RingSettings &settings)
{
    QStringList choices;
    for (const int volume : volumes)
        choices.append(RingSettings::tr("%1 %", "percent").arg(volume));
    const auto current = [&settings] {
        const auto *found = std::ranges::find(volumes, settings.soundVolume());
        return found == std::end(volumes) ? -1 : int(found - std::begin(volumes));
    };
    return {.key = QStringLiteral("soundVolume"),
            .section = Setting::Section::Calls,
            .name = RingSettings::tr("Volume"),
            .note = RingSettings::tr("Rings once when it is changed."),
            .choices = choices,
            .current = current,
            .choose =
                [&settings](int choice) {
                    settings.setSoundVolume(volumes[choice]);
                    settings.tryRing();
                },
            .value = [&settings] { return RingSettings::tr("%1 %", "percent").arg(settings.soundVolume()); }};
}

Setting deviceRow(RingSettings &settings)
{
    Setting row {.key = QStringLiteral("soundDevice"),
                 .section = Setting::Section::Calls,
                 .name = RingSettings::tr("Sound device"),
                 .note = RingSettings::tr("Another one than the headset is heard from afar."),
                 .choices = settings.deviceNames(),
                 .current = [&settings] { return settings.soundDevice(); },
                 .choose =
                     [&settings](int choice) {
                         settings.setSoundDevice(choice);
                         settings.tryRing();
                     },
                 .value = [] { return RingSettings::tr("No device"); }};
    if (row.choices.isEmpty())
        row.note = RingSettings::tr("This computer has no sound device: calls ring on screen only.");
    return row;
}

Setting keyRow(RingViewModel &ring)
{
    const QString problem = ring.keyProblem();
    return switchRow(*ring.settings(), "answerKeyEverywhere", RingSettings::tr("Answer key in other programs"),
                     problem.isEmpty() ? RingSettings::tr("Only while a call rings; the rest of the day the key is theirs.")
                                       : problem,
                     &RingSettings::answerKeyEverywhere, &RingSettings::setAnswerKeyEverywhere);
}

} // namespace

QList<Setting> ringRows(RingViewModel &ring)
{
    RingSettings &settings = *ring.settings();
    return {cardRow(settings),
            keyRow(ring),
            switchRow(settings, "notification", RingSettings::tr("Notification of the desktop"),
                      settings.rules().notificationShowsCaller ? RingSettings::tr("It names the caller.")
                                                               : RingSettings::tr("It does not name the caller."),
                      &RingSettings::notification, &RingSettings::setNotification),
            switchRow(settings, "ringSound", RingSettings::tr("Sound while a call rings"), {}, &RingSettings::ringSound,
                      &RingSettings::setRingSound),
            switchRow(settings, "autoAnswerSound", RingSettings::tr("Tone when a call is put through by itself"), {},
                      &RingSettings::autoAnswerSound, &RingSettings::setAutoAnswerSound),
            switchRow(settings, "missedSound", RingSettings::tr("Sound when a call was missed"), {}, &RingSettings::missedSound,
                      &RingSettings::setMissedSound),
            volumeRow(settings),
            deviceRow(settings)};
}

} // namespace callfloor
