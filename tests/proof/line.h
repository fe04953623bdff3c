// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "session/clock.h"
#include "session/transport.h"
#include "wire/framereader.h"
#include <deque>
#include <memory>

namespace proof {

enum class Way : quint8 { ToServer, ToClient };

class Line;

//! What becomes of a message on its way. Passes it on by Line::deliver(), now, later, changed, twice or never.
using Passage = std::function<void(Line &line, Way way, const cti::wire::Frame &frame)>;

//! A cable in the hands of a test: every message of a connection passes by, and it can be cut.
class Line final : public cti::Transport {
    Q_OBJECT
public:
    //! Clock and passage outlive the line.
    Line(std::unique_ptr<cti::Transport> cable, cti::Clock &clock, const Passage &passage);
    ~Line() override;
    void open(const QString &host, quint16 port) override;
    void send(QByteArrayView bytes) override;
    void close() override;

    void deliver(Way way, const cti::wire::Frame &frame);
    void cut(); //!< both ends lose it; what was on its way is lost
    //! From now on each message takes this long; none overtakes another of its direction.
    void slow(cti::Clock::Duration delay) { m_delay = delay; }
    bool isUsed() const { return m_used; } //!< something was sent on it
    //! Nothing is on its way.
    bool isIdle() const { return m_late.empty(); }

private:
    void read(Way way, QByteArrayView bytes);
    void arrive(Way way, const cti::wire::Frame &frame);
    void releaseLate();

    struct Late {
        cti::Clock::Duration due {0};
        Way way;
        cti::wire::Frame frame;
    };
    std::unique_ptr<cti::Transport> m_cable;
    cti::Clock &m_clock;
    const Passage &m_passage;
    std::unique_ptr<QObject> m_plug; // context of what is in flight; null when cut
    cti::wire::FrameReader m_readers[2];
    cti::Clock::Duration m_delay {0};
    bool m_used = false;
    bool m_isCut = false; // nothing arrives any more, also of what was on its way
    std::deque<Late> m_late;
    cti::Timer m_timer;
};

} // namespace proof
