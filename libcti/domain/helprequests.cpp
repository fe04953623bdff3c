// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "helprequests.h"
#include "messages/callevents.h"
#include "messages/supervisormessages.h"
#include <algorithm>

namespace cti {

HelpRequests::HelpRequests(Dispatcher &messages, const AgentRegistry &agents, Now now, QObject *parent)
    : QObject(parent), m_agents(agents), m_now(std::move(now))
{
    messages.on<SupervisorAssistEvent>(this, [this](const SupervisorAssistEvent &event) {
        ask({.call = {event.callID}, .extension = event.connectionDeviceID, .text = event.text.value_or(QString())});
    });
    messages.on<EmergencyCallEvent>(this, [this](const EmergencyCallEvent &event) {
        const QString extension = event.agentExtension.value_or(event.agentInstrument.value_or(QString()));
        ask({.call = {event.connectionCallID},
             .agent = {event.agentID.value_or(QString())},
             .extension = extension.isEmpty() ? event.connectionDeviceID : extension,
             .emergency = true});
    });
    connect(&agents, &AgentRegistry::changed, this, &HelpRequests::agentChanged);
    // It is over when its call is, or when that has become part of another.
    messages.on<CallClearedEvent>(this, [this](const CallClearedEvent &event) { callOver(event.callID); });
    messages.on<EndCallEvent>(this, [this](const EndCallEvent &event) { callOver(event.callID); });
    messages.on<CallConferencedEvent>(this, [this](const CallConferencedEvent &event) {
        callOver(event.primaryCallID);
        callOver(event.secondaryCallID);
    });
    messages.on<CallTransferredEvent>(this, [this](const CallTransferredEvent &event) {
        callOver(event.primaryCallID);
        callOver(event.secondaryCallID);
    });
}

void HelpRequests::ask(HelpRequest request)
{
    if (request.agent.value.isEmpty())
        request.agent = m_agents.atExtension(request.extension).value_or(AgentId {});
    request.since = m_now();
    const auto known = std::ranges::find(m_open, request.call, &HelpRequest::call);
    if (request.call.value != NoCall && known != m_open.end()) { // told again
        if (!std::exchange(known->confirmed, true))
            Q_EMIT changed();
        return;
    }
    if (m_open.size() >= MaxOpen)
        m_open.removeFirst();
    request.number = ++m_count;
    m_open.append(request);
    Q_EMIT changed();
    Q_EMIT asked(request);
}

void HelpRequests::dismiss(quint32 number)
{
    if (m_open.removeIf([&](const HelpRequest &request) { return request.number == number; }))
        Q_EMIT changed();
}

void HelpRequests::callOver(quint32 callID)
{
    if (m_open.removeIf([&](const HelpRequest &request) { return callID != NoCall && request.call.value == callID; }))
        Q_EMIT changed();
}

void HelpRequests::settle(CallId call, bool isOpen)
{
    if (!isOpen)
        return callOver(call.value);
    const auto known = std::ranges::find(m_open, call, &HelpRequest::call);
    if (known != m_open.end() && !isSignedOut(known->agent) && !std::exchange(known->confirmed, true))
        Q_EMIT changed();
}

bool HelpRequests::isSignedOut(const AgentId &agent) const
{
    return !agent.value.isEmpty() && m_agents.agent(agent).state == AgentState::Logout;
}

//! The call of an agent who was signed out goes on, and its end is not told.
void HelpRequests::agentChanged(const Agent &agent)
{
    for (const HelpRequest &request : QList(m_open))
        if (request.agent == agent.id && !request.confirmed && agent.confirmed && agent.state != AgentState::Logout)
            Q_EMIT canBeAsked(request);
    if (!isSignedOut(agent.id))
        return;
    bool isDoubted = false;
    for (HelpRequest &request : m_open)
        if (request.agent == agent.id)
            isDoubted |= std::exchange(request.confirmed, false);
    if (isDoubted)
        Q_EMIT changed();
}

void HelpRequests::contactLost()
{
    if (std::ranges::none_of(m_open, &HelpRequest::confirmed))
        return;
    for (HelpRequest &request : m_open)
        request.confirmed = false;
    Q_EMIT changed();
}

} // namespace cti
