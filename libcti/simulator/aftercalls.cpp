// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "aftercalls.h"

namespace cti::simulator {

AfterCalls::AfterCalls(Exchange &exchange, AgentDesk &agents) : m_exchange(exchange), m_agents(agents)
{
    connect(&exchange, &Exchange::left, this, &AfterCalls::left);
    connect(&agents, &AgentDesk::changed, this, &AfterCalls::agentChanged);
}

bool AfterCalls::isWorkedOn(quint32 call, const QString &phone) const
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    return agent && call != NoCall && !m_exchange.call(call) && m_last.value(agent->record->loginID, NoCall) == call;
}

void AfterCalls::update(quint32 call, const CallContext &changes) { Q_EMIT updated(call, changes); }

void AfterCalls::left(const Call &call, const QString &phone, LocalConnectionState was)
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    if (agent && (was == LocalConnectionState::Connect || was == LocalConnectionState::Hold))
        m_last.insert(agent->record->loginID, call.id);
}

//! Who goes on to something else has said all there is to say.
void AfterCalls::agentChanged(const QString &loginID)
{
    const AgentState state = m_agents.agent(loginID)->state;
    if (state != AgentState::Work && state != AgentState::Talking)
        m_last.remove(loginID);
}

} // namespace cti::simulator
