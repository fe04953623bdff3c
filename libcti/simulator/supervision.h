// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "exchange.h"
#include <QHash>

namespace cti::simulator {

//! Supervisors and the agents of their teams: who helps whom, who sits in whose call. It carries out what it is asked;
//! who may ask what is decided before (supervisionrequests.h).
class Supervision final : public QObject {
    Q_OBJECT
public:
    Supervision(const Directory &directory, Exchange &exchange, AgentDesk &agents, Publisher &publisher);

    bool supervises(const QString &supervisor, const QString &loginID) const;
    //! A supervisor of the agent's team who is signed in at a free phone, the primary one first; null when there is none.
    const AgentStatus *helperOf(const QString &loginID) const;
    //! Which call the phone listens to, as SupervisoryAction 1 asks for; NoCall when it does not.
    quint32 heardAt(const QString &supervisor) const { return m_listening.value(supervisor).watched; }

    //! How an agent calls for help.
    struct Cry {
        CallType type = CallType::Assist; //!< or Emergency
        quint32 id = NoCall; //!< of the new call
        quint32 held = NoCall; //!< the call that help is needed with; NoCall: none
        QString loginID {};
        QString client {}; //!< the ClientID of the agent's desktop
    };
    void callHelp(const Cry &cry); //!< there is a helper

    void listen(quint32 id, quint32 watched, const QString &supervisor);
    void bargeIn(quint32 id, quint32 watched, const QString &agent, const QString &supervisor);
    //! From within the call, whose id stays, or right away, under a new id.
    void intercept(quint32 id, quint32 watched, const QString &agent, const QString &supervisor);
    void leave(quint32 id, const QString &supervisor);

private:
    struct Listening {
        quint32 id = NoCall;
        quint32 watched = NoCall;
    };
    void tell(const Cry &cry, const AgentStatus &agent, const AgentStatus &helper);
    void stopListening(const QString &supervisor);
    void callGone(quint32 id);
    void joined(quint32 held, quint32 active, quint32 id);

    const Directory &m_directory;
    Exchange &m_exchange;
    AgentDesk &m_agents;
    Publisher &m_publisher;
    QHash<QString, Listening> m_listening; // by the supervisor's phone
};

} // namespace cti::simulator
