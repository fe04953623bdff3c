// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"
#include "desk.h"
#include "partynames.h"
#include "services/journal/journalwriter.h"
#include "wrapupviewmodel.h"
#include <QHash>
#include <QObject>

namespace callfloor {

//! A state as the recorder writes it is one as people see it; Unknown: no contact.
inline AgentViewModel::State shownState(JournalState state) { return AgentViewModel::State(state); }

//! Writes down what happens at a desk: each call that comes to the own phone once, whatever outages lie in it; each state of the
//! agent; each loss of contact. What nobody can know is written as not known: states while contact is lost, the end of a call
//! that nobody saw.
class JournalRecorder final : public QObject {
    Q_OBJECT
public:
    //! How the journal calls things.
    struct Words {
        AgentViewModel::Labels reasons {};
        QList<Reason> queues {};
        PartyNames::PhoneBook nameOf {}; //!< may be empty
    };
    using Wall = std::function<qint64()>; //!< ms since 1970

    //! `desk` and `writer` must outlive it.
    JournalRecorder(Desk &desk, JournalWriter &writer, Words words, Wall wall, QObject *parent = nullptr);
    //! Goes with the call that has just ended, in place of what was noted about it before; nothing happens where it is not known.
    void noteWrapUp(const WrapUpNote &written);

private:
    struct Known {
        CallEntry entry {};
        bool isWritten = false;
        bool isConfirmed = false; // when it was looked at last
    };
    void follow();
    void callAppeared(const cti::Call &call);
    void callChanged(const cti::Call &call);
    void callRenamed(cti::CallId old, cti::CallId now);
    void callEnded(const cti::Call &call, cti::CallEnd how);
    void leaveCalls();
    CallEntry entryOf(const cti::Call &call, const Known &known) const;
    QString server() const;
    void addTimes(const cti::Call &call, CallEntry &entry) const;
    void agentChanged(const cti::Agent &agent);
    void stateIs(const StateEntry &entry);
    void contactLost(const cti::Error &error);
    void contactBack();
    qint64 wallOf(cti::Moment moment) const { return m_wall() - (m_desk.clock.now() - moment).count(); }

    Desk &m_desk;
    JournalWriter &m_writer;
    const Words m_words;
    const PartyNames m_names;
    const Wall m_wall;
    QHash<cti::CallId, Known> m_calls {};
    QList<std::pair<cti::CallId, CallEntry>> m_ended {}; // the latest few, oldest first: they may still be written about
    StateEntry m_state {}; // the latest
    OutageEntry m_outage {}; // goes on while it has a beginning and no end
};

} // namespace callfloor
