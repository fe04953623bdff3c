// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "supervision.h"
#include "messages/supervisormessages.h"

namespace cti::simulator {
namespace {

constexpr auto Static = ConnectionDeviceType::Static;

} // namespace

Supervision::Supervision(const Directory &directory, Exchange &exchange, AgentDesk &agents, Publisher &publisher)
    : m_directory(directory), m_exchange(exchange), m_agents(agents), m_publisher(publisher)
{
    connect(&exchange, &Exchange::joined, this, &Supervision::joined);
    connect(&exchange, &Exchange::left, this, [this](const Call &call) {
        if (!m_exchange.call(call.id))
            callGone(call.id);
    });
}

bool Supervision::supervises(const QString &supervisor, const QString &loginID) const
{
    const Directory::Team *team = m_directory.teamOf(loginID);
    return team && (team->primarySupervisor == supervisor || team->secondarySupervisor == supervisor);
}

const AgentStatus *Supervision::helperOf(const QString &loginID) const
{
    const Directory::Team *team = m_directory.teamOf(loginID);
    if (!team)
        return nullptr;
    for (const QString &supervisor : {team->primarySupervisor, team->secondarySupervisor}) {
        const AgentStatus *helper = m_agents.agent(supervisor);
        if (helper && helper->state != AgentState::Logout && m_exchange.isFree(helper->extension))
            return helper;
    }
    return nullptr;
}

// ---- an agent asks for help ------------------------------------------------------------------------------------

void Supervision::callHelp(const Cry &cry)
{
    const AgentStatus &agent = *m_agents.agent(cry.loginID);
    const AgentStatus &helper = *helperOf(cry.loginID);
    tell(cry, agent, helper);
    if (cry.held == NoCall)
        m_exchange.dial(cry.id, agent.extension, helper.extension, {}, cry.type);
    else
        m_exchange.consult(cry.id, cry.held, agent.extension, helper.extension, {}, cry.type);
}

void Supervision::tell(const Cry &cry, const AgentStatus &agent, const AgentStatus &helper)
{
    if (cry.type == CallType::Emergency)
        m_publisher.publish(EmergencyCallEvent {.peripheralID = 1,
                                                .connectionCallID = cry.id,
                                                .connectionDeviceType = Static,
                                                .connectionDeviceID = agent.extension,
                                                .clientID = cry.client,
                                                .agentExtension = agent.extension,
                                                .agentID = cry.loginID,
                                                .agentInstrument = agent.extension},
                            {helper.extension}, Publication::Reach::Supervisors);
    else
        m_publisher.publish(SupervisorAssistEvent {.callID = cry.id,
                                                   .connectionDeviceType = Static,
                                                   .connectionDeviceID = agent.extension,
                                                   .clientID = cry.client,
                                                   .text = cry.loginID + QStringLiteral(" asks for help")},
                            {helper.extension}, Publication::Reach::Supervisors);
}

// ---- a supervisor in a call ------------------------------------------------------------------------------------

void Supervision::listen(quint32 id, quint32 watched, const QString &supervisor)
{
    m_listening.insert(supervisor, {id, watched});
    m_exchange.listen(id, *m_exchange.call(watched), supervisor);
}

void Supervision::bargeIn(quint32 id, quint32 watched, const QString &agent, const QString &supervisor)
{
    stopListening(supervisor);
    m_exchange.enter(id, watched, agent, supervisor, CallType::SupervisorBargeIn);
}

void Supervision::intercept(quint32 id, quint32 watched, const QString &agent, const QString &supervisor)
{
    stopListening(supervisor);
    if (id != watched)
        m_exchange.enter(id, watched, agent, supervisor, CallType::SupervisorIntercept);
    m_exchange.intercept(id, agent);
}

void Supervision::leave(quint32 id, const QString &supervisor)
{
    m_exchange.release(id, supervisor, EventCause::SupervisorClear);
}

void Supervision::stopListening(const QString &supervisor)
{
    if (const quint32 id = m_listening.take(supervisor).id; id != NoCall)
        m_exchange.release(id, supervisor, EventCause::SupervisorClear);
}

//! Who listened to the call hears nothing any more; who listened and hung up listens no more.
void Supervision::callGone(quint32 id)
{
    m_listening.removeIf([&](const auto &listening) { return listening.value().id == id; });
    for (const QString &supervisor : m_listening.keys())
        if (m_listening.value(supervisor).watched == id)
            stopListening(supervisor);
}

void Supervision::joined(quint32 held, quint32 active, quint32 id)
{
    for (Listening &listening : m_listening)
        if (listening.watched == held || listening.watched == active)
            listening.watched = id;
}

} // namespace cti::simulator
