// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "colleagues.h"
#include "walltime.h"

namespace callfloor {

Colleagues::Colleagues(const cti::AgentRegistry &agents, cti::Now now, QObject *parent)
    : QObject(parent), m_agents(agents), m_now(std::move(now))
{
    connect(&agents, &cti::AgentRegistry::changed, this, &Colleagues::retranslate);
}

void Colleagues::retranslate()
{
    ++m_revision;
    Q_EMIT changed();
}

// What was known before an outage is not known now.
Colleague Colleagues::at(const QString &extension) const
{
    const std::optional<cti::AgentId> id = extension.isEmpty() ? std::nullopt : m_agents.atExtension(extension);
    const cti::Agent agent = id ? m_agents.agent(*id) : cti::Agent();
    const auto state = AgentViewModel::shownState(agent.state);
    if (!agent.confirmed || state == AgentViewModel::State::Unknown)
        return {};
    return {.known = true, .state = int(state), .stateWord = AgentViewModel::word(state), .since = wallTime(agent.since, m_now)};
}

} // namespace callfloor
