// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "floor.h"

namespace proof {

//! Looks over everybody's shoulder and compares what is shown there with what is true in the simulator. To be asked at quiet
//! moments; remembers what it saw.
class Watch {
public:
    explicit Watch(Floor &floor) : m_floor(floor), m_seen(floor.people.size()) { }
    //! What is wrong now, a sentence each:
    //! - certainty: without contact nobody is sure of anything; who is sure was told in this session
    //! - truth: what is shown as certain is true; once all is settled, everything true is shown and nothing else
    //! - configuration: of each kind, all that is shown is what was configured at some time, whole; what is confirmed is what is
    //!   configured now; in the end everything is
    //! - supervisors: states of others, cries for help and numbers likewise; a campaign's customers as calls
    //! - times: no time runs backwards, none begins before its cause
    //! - requests: each ends exactly once, in time; what the legality table allows is not refused for a wrong state
    QStringList look();

private:
    struct Times {
        std::optional<cti::Moment> state {};
        std::optional<cti::Moment> ringing {};
        std::optional<cti::Moment> talking {};
        cti::Moment talked {0};
        cti::Moment held {0};
    };
    struct Seen {
        cti::Moment at {0};
        std::optional<cti::Moment> agentSince {};
        QHash<cti::CallId, Times> calls {};
        std::tuple<int, qsizetype, quint32, bool> configuration {-1, 0, 0,
                                                                 false}; //!< that was right: changes on both sides, kinds, teams
    };
    void certainty(const Person &person);
    void truth(const Person &person);
    void agentTruth(const Person &person);
    void previews(const Person &person);
    void bridge(const Person &person);
    void states(const Person &person);
    void help(const Person &person);
    void numbers(const Person &person);
    void configuration(const Person &person, const ConfigurationDesk &desk, const cti::Cluster &server, bool withTeams,
                       Seen &seen);
    void times(const Person &person, Seen &seen);
    void requests(Person &person);
    void complain(const Person &person, const QString &what) { m_complaints.append(person.agentId + QLatin1String(": ") + what); }

    Floor &m_floor;
    std::vector<Seen> m_seen;
    QStringList m_complaints;
};

} // namespace proof
