// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "audiosounds.h"
#include "pcmstream.h"
#include "tones.h"
#include <QAudioDevice>
#include <QAudioSink>
#include <QLocalSocket>
#include <QMediaDevices>

namespace callfloor {

namespace {

// On Linux Qt Multimedia speaks to the sound server, and warns in vain where there is none. A local connection is there at once
// or not at all.
bool isSoundServerThere()
{
#if defined(Q_OS_LINUX)
    if (qEnvironmentVariableIsSet("PULSE_SERVER"))
        return true;
    QLocalSocket server;
    server.connectToServer(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse/native"));
    return server.state() == QLocalSocket::ConnectedState;
#else
    return true;
#endif
}

QAudioDevice deviceFor(const QString &id)
{
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : all)
        if (QString::fromUtf8(device.id()) == id)
            return device;
    return QMediaDevices::defaultAudioOutput();
}

QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(SoundRate);
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelCount(1);
    if (!device.isFormatSupported(format))
        format.setChannelCount(2);
    return format;
}

} // namespace

AudioSounds::AudioSounds() = default;
AudioSounds::~AudioSounds() = default;

QList<SoundDevice> AudioSounds::devices()
{
    QList<SoundDevice> found;
    if (isSoundServerThere()) {
        const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
        for (const QAudioDevice &device : all)
            found.append({.id = QString::fromUtf8(device.id()), .name = device.description()});
    }
    return found;
}

void AudioSounds::startRinging(const How &how) { m_ringing = start(Sound::Ring, how, true); }

void AudioSounds::stopRinging() { m_ringing.reset(); }

void AudioSounds::play(Sound sound, const How &how) { m_once = start(sound, how, false); }

std::unique_ptr<AudioSounds::Player> AudioSounds::start(Sound sound, const How &how, bool repeats)
{
    const QAudioDevice device = isSoundServerThere() ? deviceFor(how.device) : QAudioDevice();
    const QAudioFormat format = formatFor(device);
    if (device.isNull() || !device.isFormatSupported(format))
        return {};
    auto player = std::make_unique<Player>();
    player->stream = std::make_unique<PcmStream>(samplesOf(sound), format.channelCount(), repeats);
    player->sink = std::make_unique<QAudioSink>(device, format);
    player->sink->setVolume(
        QAudio::convertVolume(float(how.volume) / 100, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    player->sink->start(player->stream.get());
    return player;
}

} // namespace callfloor
