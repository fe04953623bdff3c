// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "commandline.h"
#include "session/replay.h"

namespace callfloor {

class Desk;
class SessionViewModel;

//! What --replay plays: the frames, and whose desktop they are of.
struct Recording {
    QList<cti::RecordedFrame> frames {};
    cti::RecordedSeat seat {};
};

//! Empty without --replay. Agent and extension of the command line go before those of the recording. `problem` gets a sentence
//! when it can't be played.
Recording readRecording(const CommandLine &line, QString &problem);

//! Plays it to the desk and puts the page there. All it is given must outlive the result.
std::unique_ptr<cti::Replay> startReplay(const Recording &recording, double speed, Desk &desk, SessionViewModel &session);

} // namespace callfloor
