// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "replay.h"
#include "logging.h"
#include "messages/agentmessages.h"
#include "messages/sessionmessages.h"
#include <QFile>

namespace cti {
namespace {

constexpr qint64 LongestLine = 2 * (wire::MaxBody + 64); // a whole frame as hex

Error unreadable(const QString &path, const QString &text) { return {.kind = ErrorKind::Malformed, .path = path, .text = text}; }

} // namespace

Result<QList<RecordedFrame>> readRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error {.kind = ErrorKind::NotPossible, .path = path, .text = file.errorString()};
    QList<RecordedFrame> frames;
    for (int line = 1; !file.atEnd(); ++line) {
        const auto recorded = parseRecordLine(file.readLine(LongestLine));
        if (!recorded)
            return unreadable(path, QStringLiteral("line %1 is %2").arg(line).arg(recorded.error().text));
        if (recorded->has_value())
            frames.append(**recorded);
    }
    if (frames.isEmpty())
        return unreadable(path, QStringLiteral("no frame is in it"));
    return frames;
}

RecordedSeat seatOf(const QList<RecordedFrame> &frames)
{
    RecordedSeat seat;
    for (const RecordedFrame &recorded : frames) {
        if (recorded.direction != FrameDirection::Out)
            continue;
        const auto message = AnyMessage::decode(recorded.frame, recorded.format);
        const auto *open = message ? message->as<OpenReq>() : nullptr;
        const auto *login = message ? message->as<SetAgentStateReq>() : nullptr;
        if (open)
            seat.onlyOwnEvents = !(open->servicesRequested & Service::AllEvents);
        if (open && open->agentID) {
            seat.agentId = *open->agentID;
            seat.extension = open->agentExtension.value_or(open->agentInstrument.value_or(QString()));
            return seat;
        }
        if (login && login->agentState == AgentState::Login && login->agentID) {
            seat.agentId = *login->agentID;
            seat.extension = login->agentInstrument;
            return seat;
        }
    }
    return seat;
}

Replay::Replay(QList<RecordedFrame> frames, double speed, const Dispatcher &messages, Clock &clock, QObject *parent)
    : QObject(parent), m_frames(std::move(frames)), m_speed(speed), m_messages(messages), m_clock(clock)
{
}

void Replay::start()
{
    m_started = m_clock.now();
    m_next = 0;
    wait();
}

// One timer at a time, from the start on: what is late does not make the rest late.
void Replay::wait()
{
    if (m_next == m_frames.size()) {
        m_timer.reset();
        Q_EMIT finished();
        return;
    }
    const std::chrono::duration<double, Clock::Duration::period> into = m_frames[m_next].at - m_frames.first().at;
    const auto due = m_started + std::chrono::duration_cast<Clock::Duration>(into / m_speed);
    m_timer = m_clock.after(std::max(Clock::Duration(0), due - m_clock.now()), [this] {
        play(m_frames[m_next++]);
        wait();
    });
}

void Replay::play(const RecordedFrame &recorded)
{
    if (recorded.direction == FrameDirection::Out) {
        if (recorded.frame.id == OpenReq::id)
            Q_EMIT sessionBegan();
        return;
    }
    const auto message = AnyMessage::decode(recorded.frame, recorded.format);
    if (message)
        m_messages.dispatch(*message);
    else
        qCInfo(sessionLog, "recording: malformed %s", qUtf8Printable(message.error().path));
}

} // namespace cti
