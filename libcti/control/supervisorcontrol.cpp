// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "supervisorcontrol.h"
#include "legality.h"
#include "messages/agentmessages.h"
#include "messages/supervisormessages.h"

namespace cti {

Verdict SupervisorControl::judgeState(const AgentId &agent, AgentState wanted) const
{
    return judgeOthersState(m_agents.agent(agent), wanted, m_bridge.grantedServices());
}

Verdict SupervisorControl::judge(SupervisoryAction action, const AgentId &agent) const
{
    return cti::judge(action, m_agents.agent(agent), m_ownCalls.calls(), m_bridge.grantedServices());
}

Verdict SupervisorControl::judgeLeave() const { return cti::judgeLeave(m_ownCalls.calls(), m_bridge.grantedServices()); }

void SupervisorControl::setState(const AgentId &agent, AgentState state, QObject *context, Done done)
{
    if (const Verdict verdict = judgeState(agent, state); verdict != Verdict::Possible)
        return doneLater(context, std::move(done), notPossible(verdict));
    m_bridge.request(
        SetAgentStateReq {.agentState = state,
                          .eventReasonCode = state == AgentState::Logout ? Reason::SupervisorLogout : Reason::SupervisorChange,
                          .agentInstrument = m_agents.agent(agent).extension,
                          .agentID = agent.value},
        whenDone<SetAgentStateConf>(context, std::move(done)));
}

void SupervisorControl::supervise(SupervisoryAction action, const AgentId &agent, QObject *context, Done done)
{
    if (const Verdict verdict = judge(action, agent); verdict != Verdict::Possible)
        return doneLater(context, std::move(done), notPossible(verdict));
    const Call own = supervisedCall(m_ownCalls.calls()).value_or(Call {});
    m_bridge.request(SuperviseCallReq {.supervisorCallID = own.id.value,
                                       .supervisorConnectionDeviceType = own.connectionDeviceType,
                                       .supervisoryAction = action,
                                       .agentExtension = m_agents.agent(agent).extension,
                                       .supervisorInstrument = m_phone,
                                       .agentID = agent.value},
                     whenDone<SuperviseCallConf>(context, std::move(done)));
}

void SupervisorControl::leave(QObject *context, Done done)
{
    if (const Verdict verdict = judgeLeave(); verdict != Verdict::Possible)
        return doneLater(context, std::move(done), notPossible(verdict));
    const Call own = *supervisedCall(m_ownCalls.calls());
    m_bridge.request(SuperviseCallReq {.supervisorCallID = own.id.value,
                                       .supervisorConnectionDeviceType = own.connectionDeviceType,
                                       .supervisoryAction = SupervisoryAction::Clear,
                                       .supervisorConnectionDeviceID = own.connectionDeviceId,
                                       .supervisorInstrument = m_phone},
                     whenDone<SuperviseCallConf>(context, std::move(done)));
}

} // namespace cti
