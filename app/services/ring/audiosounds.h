// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sounds.h"
#include <memory>

class QAudioSink;

namespace callfloor {

class PcmStream;

//! Plays through Qt Multimedia, which is not touched before it is needed.
class AudioSounds final : public Sounds {
    Q_DISABLE_COPY_MOVE(AudioSounds)
public:
    AudioSounds();
    ~AudioSounds() override;
    QList<SoundDevice> devices() override;
    void startRinging(const How &how) override;
    void stopRinging() override;
    void play(Sound sound, const How &how) override;

private:
    struct Player {
        std::unique_ptr<PcmStream> stream; // outlives the sink that reads it
        std::unique_ptr<QAudioSink> sink;
    };
    static std::unique_ptr<Player> start(Sound sound, const How &how, bool repeats);

    std::unique_ptr<Player> m_ringing;
    std::unique_ptr<Player> m_once;
};

} // namespace callfloor
