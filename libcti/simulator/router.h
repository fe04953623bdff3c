// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "exchange.h"
#include "random.h"
#include <QHash>

namespace cti::simulator {

//! The queues: who waits, who is asked next (the agent who has been ready longest), what happens when nobody answers,
//! and callers who give up.
class Router final : public QObject {
    Q_OBJECT
public:
    Router(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange,
           AgentDesk &agents);

    const QList<quint32> &waiting() const { return m_waiting; } //!< calls, the oldest first
    //! The call waits for this agent alone, whichever queue it is in.
    void reserveFor(quint32 call, const QString &loginID) { m_wanted.insert(call, loginID); }
    //! A queue's call that rings there waits again, as one that nobody answered.
    void takeBack(const QString &phone);
    qsizetype waitingIn(quint32 csqID) const;

private:
    void wait(quint32 call);
    void route();
    void agentChanged(const QString &loginID);
    const AgentStatus *longestReady(const Call &call) const;
    void offer(quint32 call, const AgentStatus &agent);
    void answered(quint32 call, const QString &phone);
    void missed(quint32 call, const QString &phone);
    void left(const Call &call, const QString &phone, LocalConnectionState was);

    const Directory &m_directory;
    const Options &m_options;
    Clock &m_clock;
    Random &m_random;
    Exchange &m_exchange;
    AgentDesk &m_agents;
    QList<quint32> m_waiting;
    QHash<quint32, QString> m_wanted;
    QHash<quint32, Timer> m_patience;
    QHash<quint32, Timer> m_ringing;
    QHash<QString, Timer> m_settling;
    Timer m_routing;
};

} // namespace cti::simulator
