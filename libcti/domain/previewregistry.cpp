// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "previewregistry.h"
#include "messages/outbound.h"
#include <algorithm>

namespace cti {

PreviewRegistry::PreviewRegistry(const CallRegistry &calls, const AgentRegistry &agents, QObject *parent)
    : QObject(parent), m_calls(calls), m_agents(agents)
{
    for (const auto signal : {&CallRegistry::inserted, &CallRegistry::changed})
        connect(&calls, signal, this, &PreviewRegistry::follow);
    connect(&calls, &CallRegistry::renamed, this, &PreviewRegistry::follow);
    connect(&calls, &CallRegistry::reset, this, &PreviewRegistry::follow);
    connect(&calls, &CallRegistry::ended, this, &PreviewRegistry::callEnded);
    connect(&agents, &AgentRegistry::changed, this, &PreviewRegistry::agentChanged);
}

void PreviewRegistry::setSelf(const AgentId &agent)
{
    m_self = agent;
    m_over.reset();
    m_consults.clear();
    follow();
}

//! The call's end and the agent's state are told in any order.
bool PreviewRegistry::worksOnIt() const
{
    const AgentState state = m_agents.agent(m_self).state;
    return state == AgentState::Work || state == AgentState::Talking;
}

//! A snapshot tells no type: an agent's consult about a customer, which carries the same data, then looks like the customer's
//! own call, and is told from it by that one, which came before it.
void PreviewRegistry::noteConsults()
{
    const auto customerOf = [](const Call &call) { return outbound::valueOf(call.context, outbound::ListId); };
    for (const Call &call : m_calls.calls())
        for (const Call &other : m_calls.calls())
            if (call.type == CallType::Invalid && previewOf(call) && other.id.value < call.id.value
                && customerOf(other) == customerOf(call))
                m_consults.insert(call.id);
}

//! Whoever was handed the customer says what became of the call.
void PreviewRegistry::callEnded(const Call &call, CallEnd how)
{
    auto preview = previewOf(call);
    const bool isConsult = m_consults.remove(call.id);
    if (preview && !isConsult && preview->stage == PreviewStage::Calling && how != CallEnd::Transferred && worksOnIt()) {
        preview->stage = PreviewStage::Afterwards;
        m_over = std::move(preview);
        m_isEndTold = how != CallEnd::Vanished;
    }
    follow();
}

void PreviewRegistry::agentChanged(const Agent &agent)
{
    if (!(agent.id == m_self) || worksOnIt())
        return;
    m_over.reset();
    follow();
}

//! A call that vanished while there was no contact may have become part of another, whose data then are the customer's.
bool PreviewRegistry::goesOn() const
{
    return m_over && !m_isEndTold && !m_over->listId.isEmpty() && std::ranges::any_of(m_calls.calls(), [this](const Call &call) {
               return call.type != CallType::Invalid && call.type != CallType::Consult
                   && outbound::valueOf(call.context, outbound::ListId) == m_over->listId;
           });
}

void PreviewRegistry::follow()
{
    if (goesOn())
        m_over.reset();
    m_consults.removeIf([this](const CallId &call) { return !m_calls.find(call); });
    noteConsults();
    std::optional<Preview> now = m_over;
    for (const Call &call : m_calls.calls())
        if (auto preview = previewOf(call); preview && !m_consults.contains(call.id)) {
            now = std::move(preview);
            break;
        }
    if (now == m_current)
        return;
    m_current = std::move(now);
    Q_EMIT changed();
}

} // namespace cti
