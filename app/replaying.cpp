// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "replaying.h"
#include "sessionviewmodel.h"

namespace callfloor {

Recording readRecording(const CommandLine &line, QString &problem)
{
    if (line.replayFile.isEmpty())
        return {};
    const auto frames = cti::readRecording(line.replayFile);
    if (!frames) {
        problem = QStringLiteral("%1 can't be played: %2.").arg(frames.error().path, frames.error().text);
        return {};
    }
    Recording recording {*frames, cti::seatOf(*frames)};
    if (!line.agentId.isEmpty())
        recording.seat.agentId = line.agentId;
    if (!line.extension.isEmpty())
        recording.seat.extension = line.extension;
    if (recording.seat.agentId.isEmpty() || recording.seat.extension.isEmpty())
        problem =
            QStringLiteral("%1 does not say whose desktop it is of; name it with --agent and --extension.").arg(line.replayFile);
    return recording;
}

std::unique_ptr<cti::Replay> startReplay(const Recording &recording, double speed, Desk &desk, SessionViewModel &session)
{
    auto replay = std::make_unique<cti::Replay>(recording.frames, speed, desk.server.messages(), desk.clock);
    QObject::connect(replay.get(), &cti::Replay::sessionBegan, &session, [&desk] { desk.router.contactLost(); });
    QObject::connect(replay.get(), &cti::Replay::finished, &session, &SessionViewModel::endRecording);
    session.watch(recording.seat.agentId, {.extension = recording.seat.extension, .onlyOwnEvents = recording.seat.onlyOwnEvents});
    replay->start();
    return replay;
}

} // namespace callfloor
