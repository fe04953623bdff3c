// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "aftercalls.h"
#include <deque>

namespace cti::simulator {

//! What truly happened, for tests to compare a client with. It looks at the agents and calls themselves and never at a
//! message, so that what is lost or spoilt on a line is not missing here. Times are the contact centre's. Bounded: of each
//! kind the oldest is forgotten first. Two contact centres with the same seed and the same requests have the same ledger.
class Ledger final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t Most = 5000; //!< entries of each kind; calls that are not over are always kept
    static constexpr qsizetype MostParties = 64; //!< of one call

    //! An agent came into this state.
    struct AgentEntry {
        Duration at {0};
        QString loginID {};
        QString extension {};
        AgentState state = AgentState::Unknown;
        quint16 reason = 0;
    };
    //! A device's part in a call, from its coming to its leaving. A phone that rings twice has two.
    struct Part {
        QString device {};
        DeviceType type = DeviceType::Identifier;
        LocalConnectionState state = LocalConnectionState::Null; //!< the last one
        Duration since {0}; //!< in that state
        Duration came {0};
        std::optional<Duration> talked {}; //!< when it was first connected
        std::optional<Duration> left {};
    };
    struct CallEntry {
        quint32 id = NoCall;
        CallType type = CallType::Invalid; //!< the last one, as the next ones
        quint32 csqID = NoCsq;
        QString ani {};
        QString dialed {};
        Duration began {0};
        std::optional<Duration> ended {};
        QString hungUpBy {}; //!< who ended it or, of a conference, left it last; empty: nobody yet
        EventCause cause = EventCause::None; //!< of that
        CallContext context {}; //!< its data as they were last, also those of the work after it
        quint32 became = NoCall; //!< the call that it goes on in, after a transfer or conference
        qsizetype tones = 0; //!< that agents sent, how many; never which: they may be somebody's PIN
        int badLines = 0; //!< how often it was marked as one of a bad line
        QList<Part> parts {}; //!< by coming
    };
    //! Something that is no agent's and no call's: a phone, a node, the lines.
    struct Note {
        Duration at {0};
        QString text {};
    };

    Ledger(Clock &clock, Exchange &exchange, AgentDesk &agents, AfterCalls &afterCalls);
    void note(const QString &text);
    // What no event tells of a call, and no call keeps.
    void noteTones(quint32 call, qsizetype count);
    void noteBadLine(quint32 call);

    const std::deque<AgentEntry> &agentEntries() const { return m_agentEntries; } //!< oldest first
    const AgentEntry *agent(const QString &loginID) const; //!< the newest; null when never signed in, or long ago
    const std::map<quint32, CallEntry> &callsUnderWay() const { return m_calls; } //!< by id
    const std::deque<CallEntry> &callsOver() const { return m_over; } //!< the first to end first
    const CallEntry *call(quint32 id) const; //!< under way or over; null when unknown. Valid until something happens
    QList<CallEntry> callsAt(const QString &device) const; //!< those it is in now
    const std::deque<Note> &notes() const { return m_notes; }

    //! One JSON object a line, the newest `most` of all, by time: {"at","agent",...}, {"at","call",...}, {"at","note"}.
    QStringList lines(qsizetype most) const;
    //! Who is signed in and which calls are under way now, as such lines.
    QStringList truth() const;

private:
    void look(quint32 id);
    void lookAgain(CallEntry &entry, const Call &call);
    void close(quint32 id);
    void addLater(quint32 id, const CallContext &changes);
    template <typename Entry>
    static void keep(std::deque<Entry> &list, Entry entry);

    Clock &m_clock;
    const Exchange &m_exchange;
    const AgentDesk &m_agents;
    std::deque<AgentEntry> m_agentEntries;
    std::map<quint32, CallEntry> m_calls;
    std::deque<CallEntry> m_over;
    std::deque<Note> m_notes;
};

} // namespace cti::simulator
