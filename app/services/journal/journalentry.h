// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/base/said.h"
#include <QJsonValue>
#include <array>
#include <optional>

namespace callfloor {

// What the journal remembers. Times are ms since 1970 (UTC), 0 where not known; lengths are ms. The numbers of the enums are in
// the database: new values go to the end.

struct JournalVariable {
    QString name {};
    QString value {};
    friend bool operator==(const JournalVariable &, const JournalVariable &) = default;
};

//! One call of the own phone. Recording it again under the same key replaces it: once when it begins, when it is answered, when
//! it ends, so that a crash costs no call.
struct CallEntry {
    enum class Outcome {
        Open, //!< not ended yet
        Answered,
        Missed, //!< rang here and was not answered
        NotReached, //!< was dialled and not answered
        Unknown, //!< its end was not seen: an outage, a crash
    };
    QString key {}; //!< says which call it is, unique over restarts: "<its beginning>/<what the server calls it>"
    QString agentId {};
    qint64 began = 0;
    qint64 answered = 0;
    qint64 ended = 0;
    bool isOutbound = false;
    QString party {};
    QString number {};
    QString queue {};
    QString type {}; //!< in words
    qint64 talkMs = 0;
    qint64 holdMs = 0;
    Outcome outcome = Outcome::Open;
    QList<JournalVariable> variables {}; //!< those that the policy lets be kept
    //! It was met in its middle: the rest of a call that an earlier run of the program left open becomes one with it. Not kept.
    bool isRest = false;
    QList<JournalVariable> notes {}; //!< what the agent wrote about it, by how the program calls it
    friend bool operator==(const CallEntry &, const CallEntry &) = default;
};

enum class JournalState { Unknown, SignedOut, NotReady, Ready, Reserved, Talking, WrapUp };
constexpr int JournalStates = 7;

struct StateEntry {
    QString agentId {};
    qint64 at = 0;
    JournalState from = JournalState::Unknown;
    JournalState to = JournalState::Unknown;
    QString reason {}; //!< in words
    QString cause {}; //!< who or what did it, in words
    friend bool operator==(const StateEntry &, const StateEntry &) = default;
};

//! Contact with the server was lost. Recording one again with the same beginning replaces it.
struct OutageEntry {
    qint64 began = 0;
    qint64 ended = 0; //!< 0: goes on
    QString node {};
    QString problem {}; //!< in words
    friend bool operator==(const OutageEntry &, const OutageEntry &) = default;
};

//! Which calls to find. An empty query finds all.
struct CallQuery {
    static constexpr int MostOnPage = 500;
    enum class Kind { All, Incoming, Missed, Outgoing };
    QString text {}; //!< words found in party, queue, type or variables, in any case and without marks; or digits of a number
    std::optional<QString> agentId {}; //!< whose; none: anybody's
    Kind kind = Kind::All;
    QString queue {}; //!< exactly this one; empty: any, and calls without one
    qint64 from = 0; //!< began not before
    qint64 until = 0; //!< began before; 0: without end
    int offset = 0;
    int limit = 100; //!< at most MostOnPage
    friend bool operator==(const CallQuery &, const CallQuery &) = default;
};

struct CallPage {
    QList<CallEntry> calls {}; //!< newest first
    int total = 0; //!< of all pages
    Said problem {}; //!< why the journal can't be read; empty when it can, and when there is none yet
};

//! A stretch of time in one state, or without contact.
struct PeriodEntry {
    qint64 id = 0; //!< says which one it is; of an outage negative
    qint64 began = 0;
    qint64 ended = 0; //!< 0: goes on
    JournalState state = JournalState::Unknown;
    bool isOutage = false; //!< `state` says nothing
    QString reason {}; //!< in words; of an outage what was wrong
    QString cause {}; //!< who or what did it, in words; of an outage the node
    friend bool operator==(const PeriodEntry &, const PeriodEntry &) = default;
};

//! Which states and outages to find. An empty query finds all. What nobody could know is none of them.
struct PeriodQuery {
    QString text {}; //!< words found in the word of the state, reason or cause, in any case and without marks
    std::optional<QString> agentId {}; //!< whose states; none: anybody's. Outages are everybody's
    std::array<QString, JournalStates> words {}; //!< of the states, by JournalState; Unknown: of an outage
    qint64 from = 0; //!< began not before
    qint64 until = 0; //!< began before; 0: without end
    int offset = 0;
    int limit = 100; //!< at most CallQuery::MostOnPage
    friend bool operator==(const PeriodQuery &, const PeriodQuery &) = default;
};

struct PeriodPage {
    QList<PeriodEntry> periods {}; //!< newest first
    int total = 0; //!< of all pages
    Said problem {}; //!< as of CallPage
};

//! A stretch of time in figures.
struct JournalNumbers {
    int answered = 0; //!< calls that came in
    int missed = 0;
    int outgoing = 0;
    int talks = 0; //!< calls, in and out, that somebody talked on
    qint64 talkMs = 0;
    qint64 holdMs = 0;
    qint64 longestTalkMs = 0;
    int outages = 0;
    qint64 outageMs = 0;
    std::array<qint64, JournalStates> stateMs {}; //!< by JournalState; Unknown: while the program or the contact was away
    std::array<int, JournalStates> stateTimes {}; //!< how often it was come to, by JournalState
    friend bool operator==(const JournalNumbers &, const JournalNumbers &) = default;
};

//! What may be kept: the object "journal" of a policy.
struct JournalRules {
    bool enabled = true; //!< false: no journal at all, and what an earlier one left is deleted
    int days = 30; //!< older entries are deleted
    int mostRows = 50'000; //!< of calls, and of states; the oldest go first
    QStringList variables {}; //!< names of the call variables that may be kept; the others are not even held in memory
    friend bool operator==(const JournalRules &, const JournalRules &) = default;
};

//! Reads the object; each problem is a sentence that names the key, which then keeps its initial value.
JournalRules readJournalRules(const QJsonValue &journal, QStringList &problems);

} // namespace callfloor
