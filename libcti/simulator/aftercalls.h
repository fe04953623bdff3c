// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "exchange.h"
#include <QHash>

namespace cti::simulator {

//! Calls that are over, with an agent in the work after them: data can be set as long as that lasts. Nobody is told of it by an
//! event, as nobody is on the call any more.
class AfterCalls final : public QObject {
    Q_OBJECT
public:
    AfterCalls(Exchange &exchange, AgentDesk &agents);
    bool isWorkedOn(quint32 call, const QString &phone) const; //!< by the agent who is logged in there
    void update(quint32 call, const CallContext &changes); //!< of one that is worked on

Q_SIGNALS:
    void updated(quint32 call, const cti::CallContext &changes);

private:
    void left(const Call &call, const QString &phone, LocalConnectionState was);
    void agentChanged(const QString &loginID);

    const Exchange &m_exchange;
    const AgentDesk &m_agents;
    QHash<QString, quint32> m_last; // the call, by loginID
};

} // namespace cti::simulator
