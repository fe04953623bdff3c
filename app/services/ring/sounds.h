// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace callfloor {

enum class Sound : quint8 {
    Ring, //!< a call rings
    AutoAnswered, //!< the zip tone: a call was put through without being answered
    Missed, //!< a call was not answered here in time
};

//! Where sounds can be played.
struct SoundDevice {
    QString id {}; //!< the system's own
    QString name {}; //!< for people
    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

//! What plays sounds. Where nothing can be played, nothing is, without a warning.
class Sounds {
public:
    struct How {
        QString device {}; //!< SoundDevice.id; empty, or one that is gone: the system's default
        int volume = 80; //!< percent, as loud as it seems
    };
    Sounds() = default;
    virtual ~Sounds() = default;
    Q_DISABLE_COPY_MOVE(Sounds)

    virtual QList<SoundDevice> devices() = 0; //!< at present
    virtual void startRinging(const How &how) = 0; //!< over and over, until stopRinging()
    virtual void stopRinging() = 0; //!< at once; nothing where nothing rings
    virtual void play(Sound sound, const How &how) = 0; //!< once
};

} // namespace callfloor
