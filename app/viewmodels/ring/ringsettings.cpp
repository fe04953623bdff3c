// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ringsettings.h"

namespace callfloor {

RingSettings::RingSettings(const Policy &policy, Sounds &sounds, QObject *parent)
    : QObject(parent), m_given(policy.ring), m_sounds(sounds), m_locked(policy.locked)
{
    m_given.notificationShowsCaller &= !policy.kiosk;
    m_rules = m_given;
}

void RingSettings::giveBack()
{
    m_rules = m_given;
    Q_EMIT changed();
}

template <typename T>
void RingSettings::choose(const char *key, T RingRules::*member, const T &value, const QJsonValue &kept)
{
    const QString name = QLatin1String(key);
    if (isLocked(name) || m_rules.*member == value)
        return;
    m_rules.*member = value;
    Q_EMIT changed();
    Q_EMIT chosen(name, kept);
}

void RingSettings::setFlag(const char *key, bool RingRules::*flag, bool on) { choose(key, flag, on, on); }

void RingSettings::setCallCard(CallCard choice)
{
    const auto wanted = CallCardChoice(choice);
    choose("callCard", &RingRules::callCard, wanted, nameOf(wanted));
}

void RingSettings::setSoundVolume(int volume)
{
    if (volume >= 0 && volume <= 100)
        choose("soundVolume", &RingRules::soundVolume, volume, volume);
}

int RingSettings::soundDevice() const
{
    for (qsizetype i = 0; i < m_devices.size(); ++i)
        if (m_devices.at(i).id == m_rules.soundDevice)
            return int(i) + 1;
    return 0;
}

void RingSettings::setSoundDevice(int index)
{
    if (index < 0 || index > m_devices.size())
        return;
    const QString id = index == 0 ? QString() : m_devices.at(index - 1).id;
    choose("soundDevice", &RingRules::soundDevice, id, id);
}

QStringList RingSettings::deviceNames() const
{
    QStringList names;
    if (!m_devices.isEmpty())
        names.append(tr("Default device"));
    for (const SoundDevice &device : m_devices)
        names.append(device.name);
    return names;
}

void RingSettings::refreshDevices()
{
    const QList<SoundDevice> now = m_sounds.devices();
    if (std::exchange(m_devices, now) == now)
        return;
    Q_EMIT changed();
    Q_EMIT devicesChanged();
}

void RingSettings::tryRing() { m_sounds.play(Sound::Ring, {.device = m_rules.soundDevice, .volume = m_rules.soundVolume}); }

} // namespace callfloor
