// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sounds.h"
#include <QByteArray>

namespace callfloor {

constexpr int SoundRate = 48000; // samples a second

//! The sound itself: 16 bit samples of the machine's own byte order, one channel. Ring ends with the pause before it begins
//! again. Computed, so that there is no recording whose licence had to be kept.
QByteArray samplesOf(Sound sound);

} // namespace callfloor
