// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include "services/ring/sounds.h"
#include <QJsonValue>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! How a call makes itself felt, as the person wants it. A locked value stays as it is whatever is set.
class RingSettings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by RingViewModel")
    Q_PROPERTY(CallCard callCard READ callCard WRITE setCallCard NOTIFY changed FINAL)
    Q_PROPERTY(bool notification READ notification WRITE setNotification NOTIFY changed FINAL)
    Q_PROPERTY(bool ringSound READ ringSound WRITE setRingSound NOTIFY changed FINAL)
    Q_PROPERTY(bool autoAnswerSound READ autoAnswerSound WRITE setAutoAnswerSound NOTIFY changed FINAL)
    Q_PROPERTY(bool missedSound READ missedSound WRITE setMissedSound NOTIFY changed FINAL)
    Q_PROPERTY(int soundVolume READ soundVolume WRITE setSoundVolume NOTIFY changed FINAL) //!< 0 to 100; others are ignored
    //! Index into deviceNames; 0 is the system's default, also where the one that was chosen is gone.
    Q_PROPERTY(int soundDevice READ soundDevice WRITE setSoundDevice NOTIFY changed FINAL)
    //! The default one first, then those that there are: as of the last refreshDevices(). Empty: this computer has none.
    Q_PROPERTY(QStringList deviceNames READ deviceNames NOTIFY changed FINAL)
    Q_PROPERTY(bool answerKeyEverywhere READ answerKeyEverywhere WRITE setAnswerKeyEverywhere NOTIFY changed FINAL)
public:
    enum class CallCard { Always, InBackground, Never };
    Q_ENUM(CallCard)

    //! Starts with what the policy decided; `sounds` must outlive it.
    RingSettings(const Policy &policy, Sounds &sounds, QObject *parent = nullptr);
    const RingRules &rules() const { return m_rules; }
    CallCard callCard() const { return CallCard(m_rules.callCard); }
    void setCallCard(CallCard choice);
    bool notification() const { return m_rules.notification; }
    void setNotification(bool on) { setFlag("notification", &RingRules::notification, on); }
    bool ringSound() const { return m_rules.ringSound; }
    void setRingSound(bool on) { setFlag("ringSound", &RingRules::ringSound, on); }
    bool autoAnswerSound() const { return m_rules.autoAnswerSound; }
    void setAutoAnswerSound(bool on) { setFlag("autoAnswerSound", &RingRules::autoAnswerSound, on); }
    bool missedSound() const { return m_rules.missedSound; }
    void setMissedSound(bool on) { setFlag("missedSound", &RingRules::missedSound, on); }
    int soundVolume() const { return m_rules.soundVolume; }
    void setSoundVolume(int volume);
    int soundDevice() const;
    void setSoundDevice(int index);
    QStringList deviceNames() const;
    bool answerKeyEverywhere() const { return m_rules.answerKeyEverywhere; }
    void setAnswerKeyEverywhere(bool on) { setFlag("answerKeyEverywhere", &RingRules::answerKeyEverywhere, on); }

    Q_INVOKABLE bool isLocked(const QString &key) const { return m_locked.contains(key); } //!< by the name of the property
    Q_INVOKABLE void refreshDevices(); //!< what can be plugged in, can be plugged out
    Q_INVOKABLE void tryRing(); //!< the ring once, to hear where and how loud it is
    void giveBack(); //!< all is as the policy has it again
    void retranslate() { Q_EMIT changed(); } //!< texts are fetched anew

Q_SIGNALS:
    void changed();
    void devicesChanged(); //!< those to choose from
    void chosen(const QString &key, const QJsonValue &value); //!< by the person: to be kept, as a policy file would have it

private:
    void setFlag(const char *key, bool RingRules::*flag, bool on);
    template <typename T>
    void choose(const char *key, T RingRules::*member, const T &value, const QJsonValue &kept);

    RingRules m_given;
    RingRules m_rules;
    Sounds &m_sounds;
    const decltype(Policy::locked) m_locked;
    QList<SoundDevice> m_devices;
};

} // namespace callfloor
