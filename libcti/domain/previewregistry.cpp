// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "previewregistry.h"

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
    follow();
}

//! The call's end and the agent's state are told in any order.
bool PreviewRegistry::worksOnIt() const
{
    const AgentState state = m_agents.agent(m_self).state;
    return state == AgentState::Work || state == AgentState::Talking;
}

//! A snapshot tells no type: the agent's consult about a customer, which carries the same data, is then told from the customer's
//! own call by its later id.
static bool isRather(const Preview &one, const Preview &other)
{
    const auto rank = [](const Preview &preview) {
        return std::pair(preview.call.type == CallType::Invalid, preview.call.id.value);
    };
    return rank(one) < rank(other);
}

//! Whoever was handed the customer says what became of the call.
void PreviewRegistry::callEnded(const Call &call, CallEnd how)
{
    auto preview = previewOf(call);
    if (preview && preview->stage == PreviewStage::Calling && how != CallEnd::Transferred && worksOnIt()
        && (!m_over || m_over->listId != preview->listId || isRather(*preview, *m_over))) {
        preview->stage = PreviewStage::Afterwards;
        m_over = std::move(preview);
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

void PreviewRegistry::follow()
{
    std::optional<Preview> now;
    for (const Call &call : m_calls.calls())
        if (auto preview = previewOf(call); preview && (!now || (now->listId == preview->listId && isRather(*preview, *now))))
            now = std::move(preview);
    if (!now)
        now = m_over;
    if (now == m_current)
        return;
    m_current = std::move(now);
    Q_EMIT changed();
}

} // namespace cti
