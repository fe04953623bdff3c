// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "helpcontrol.h"
#include "messages/callrequests.h"
#include "messages/supervisormessages.h"

namespace cti {

void HelpControl::setSelf(const AgentId &agent, const QString &extension)
{
    m_self = agent;
    m_extension = extension;
}

Verdict HelpControl::judge(HelpAction action, std::optional<CallId> call) const
{
    const Call *known = call ? m_calls.find(*call) : nullptr;
    if (call && !known)
        return Verdict::NoSuchCall;
    return cti::judge(action, known, m_agents.agent(m_self), m_calls.calls(), m_server.grantedServices());
}

//! The call, one without an id where none is needed; empty when it is not possible, and `done` says so.
std::optional<Call> HelpControl::about(HelpAction action, std::optional<CallId> call, QObject *context, Done &done) const
{
    const Verdict verdict = judge(action, call);
    if (verdict == Verdict::Possible)
        return call ? *m_calls.find(*call) : Call {};
    doneLater(context, std::move(done), notPossible(verdict));
    return {};
}

void HelpControl::askSupervisor(std::optional<CallId> call, QObject *context, Done done)
{
    if (const auto about = this->about(HelpAction::AskSupervisor, call, context, done))
        m_server.request(SupervisorAssistReq {.callID = about->id.value,
                                              .connectionDeviceType = about->connectionDeviceType,
                                              .connectionDeviceID = about->connectionDeviceId,
                                              .agentExtension = m_extension,
                                              .agentInstrument = m_extension,
                                              .agentID = m_self.value},
                         whenDone<SupervisorAssistConf>(context, std::move(done)));
}

void HelpControl::declareEmergency(std::optional<CallId> call, QObject *context, Done done)
{
    if (const auto about = this->about(HelpAction::DeclareEmergency, call, context, done))
        m_server.request(EmergencyCallReq {.peripheralID = 1,
                                           .connectionCallID = about->id.value,
                                           .connectionDeviceIDType = about->connectionDeviceType,
                                           .connectionDeviceID = about->connectionDeviceId,
                                           .agentExtension = m_extension,
                                           .agentInstrument = m_extension,
                                           .agentID = m_self.value},
                         whenDone<EmergencyCallConf>(context, std::move(done)));
}

void HelpControl::markBadLine(CallId call, QObject *context, Done done)
{
    if (const auto about = this->about(HelpAction::MarkBadLine, call, context, done))
        m_server.request(BadCallReq {.connectionDeviceType = about->connectionDeviceType,
                                     .callID = about->id.value,
                                     .connectionDeviceID = about->connectionDeviceId,
                                     .agentID = m_self.value},
                         whenDone<BadCallConf>(context, std::move(done)));
}

} // namespace cti
