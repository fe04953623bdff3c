// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "tones.h"
#include <cmath>
#include <numbers>
#include <span>

namespace callfloor {

namespace {

// Two voices that sound together; a rest has none.
struct Note {
    int milliseconds;
    double low; // Hz
    double high;
};

constexpr Note ring[] = {{380, 587.33, 739.99}, {120, 0, 0}, {380, 587.33, 739.99}, {2120, 0, 0}};
constexpr Note autoAnswered[] = {{90, 880, 880}, {40, 0, 0}, {160, 1174.66, 1174.66}};
constexpr Note missed[] = {{160, 587.33, 587.33}, {60, 0, 0}, {260, 440, 440}};

std::span<const Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Ring: return ring;
    case Sound::AutoAnswered: return autoAnswered;
    case Sound::Missed: return missed;
    }
    return {};
}

// Swells and fades, for a hard edge clicks.
double envelope(int at, int length)
{
    constexpr double edge = SoundRate * 0.012;
    return std::min({1.0, at / edge, (length - at) / edge});
}

void append(const Note &note, QByteArray &samples)
{
    const int length = note.milliseconds * (SoundRate / 1000);
    for (int i = 0; i < length; ++i) {
        const double turn = 2 * std::numbers::pi * i / SoundRate;
        const double tone = std::sin(turn * note.low) + 0.7 * std::sin(turn * note.high) + 0.15 * std::sin(2 * turn * note.low);
        const auto sample = qint16(32767 * 0.5 * envelope(i, length) * tone);
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

} // namespace

QByteArray samplesOf(Sound sound)
{
    QByteArray samples;
    for (const Note &note : notesOf(sound))
        append(note, samples);
    return samples;
}

} // namespace callfloor
