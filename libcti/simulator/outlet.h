// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "options.h"
#include <QObject>
#include <deque>

namespace cti::simulator {

//! How lines treat what a node says.
struct LineFaults {
    Duration delay {0}; //!< each message comes this late, in its order
    qsizetype split = 0; //!< written in pieces of so many bytes; 0: whole messages
    int duplicate = 0; //!< each so-manieth event comes twice; 0: none
    int reorder = 0; //!< each so-manieth event comes after the message that follows it; 0: none
};

//! The way out of a conversation: passes on what it is given, as the faults of the moment say. Faults and clock outlive it.
class Outlet final : public QObject {
    Q_OBJECT
public:
    static constexpr Duration HeldBack = 500ms; //!< at most: an event that nothing follows comes all the same

    enum class Kind : quint8 { Answer, Event }; //!< answers come once and in their order
    Outlet(const LineFaults &faults, Clock &clock) : m_faults(faults), m_clock(clock) { }
    void pass(const QByteArray &bytes, Kind kind);
    qsizetype waiting() const { return m_waiting; } //!< bytes that have not gone out yet

Q_SIGNALS:
    void bytes(const QByteArray &bytes);

private:
    struct Late {
        Duration due {0};
        QByteArray bytes {};
    };
    void put(const QByteArray &bytes);
    void putHeld();
    void write(const QByteArray &bytes);
    void writeDue();

    const LineFaults &m_faults;
    Clock &m_clock;
    std::deque<Late> m_late;
    qsizetype m_waiting = 0;
    Timer m_next;
    QByteArray m_held; // an event that another overtakes
    Timer m_release;
    quint32 m_events = 0;
};

} // namespace cti::simulator
