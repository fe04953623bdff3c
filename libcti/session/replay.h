// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/dispatcher.h"
#include "recorder.h"
#include <QObject>

namespace cti {

//! What is in a recording, in order. An Error names the line that is none of ours, or says that there is no frame.
Result<QList<RecordedFrame>> readRecording(const QString &path);

//! Whose desktop a recording is of.
struct RecordedSeat {
    QString agentId {};
    QString extension {};
    bool onlyOwnEvents = true; //!< false after an OPEN_REQ in bridge mode
};
//! As its first OPEN_REQ in agent mode or, in bridge mode, its first login says; members are empty where nothing does.
RecordedSeat seatOf(const QList<RecordedFrame> &frames);

//! Tells again what a server said once, at the pace of then or `speed` times as fast. Nothing goes anywhere: requests of the
//! recording are passed over. Dispatcher and clock must outlive it.
class Replay final : public QObject {
    Q_OBJECT
public:
    static constexpr double MaxSpeed = 1000;

    //! `speed` is above 0 and at most MaxSpeed.
    Replay(QList<RecordedFrame> frames, double speed, const Dispatcher &messages, Clock &clock, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void sessionBegan(); //!< what was known before is not confirmed any more
    void finished();

private:
    void wait();
    void play(const RecordedFrame &recorded);

    const QList<RecordedFrame> m_frames;
    const double m_speed;
    const Dispatcher &m_messages;
    Clock &m_clock;
    Clock::Duration m_started {0};
    qsizetype m_next = 0;
    Timer m_timer;
};

} // namespace cti
