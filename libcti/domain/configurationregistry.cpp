// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationregistry.h"
#include <algorithm>

namespace cti {
namespace {

//! The keys of all that was added, changed or removed.
template <typename Key, typename Record>
QList<Key> differences(const QHash<Key, Record> &before, const QHash<Key, Record> &now)
{
    if (before.isSharedWith(now))
        return {};
    QList<Key> keys;
    for (auto at = now.cbegin(); at != now.cend(); ++at) {
        const auto old = before.constFind(at.key());
        if (old == before.cend() || !(*old == *at))
            keys.append(at.key());
    }
    for (auto at = before.cbegin(); at != before.cend(); ++at)
        if (!now.contains(at.key()))
            keys.append(at.key());
    return keys;
}

} // namespace

std::optional<AgentId> ConfigurationRegistry::agentAt(const QString &extension) const
{
    const auto at = m_byExtension.constFind(extension);
    return at == m_byExtension.cend() ? std::nullopt : std::optional(*at);
}

QList<TeamId> ConfigurationRegistry::teamsSupervisedBy(const AgentId &id) const
{
    QList<TeamId> teams;
    for (const Team &team : m_all.teams)
        if (team.isSupervisedBy(id))
            teams.append(team.id);
    std::ranges::sort(teams);
    return teams;
}

QStringList ConfigurationRegistry::terminalsAt(const QString &extension) const
{
    QStringList names;
    for (const ConfiguredTerminal &terminal : m_all.terminals)
        if (terminal.extensions.contains(extension))
            names.append(terminal.name);
    names.sort();
    return names;
}

void ConfigurationRegistry::replace(Configuration all)
{
    const Configuration before = std::exchange(m_all, std::move(all));
    const auto agents = differences(before.agents, m_all.agents);
    if (!agents.isEmpty()) {
        index();
        Q_EMIT agentsChanged(agents);
    }
    if (const auto csqs = differences(before.csqs, m_all.csqs); !csqs.isEmpty())
        Q_EMIT csqsChanged(csqs);
    if (const auto applications = differences(before.applications, m_all.applications); !applications.isEmpty())
        Q_EMIT applicationsChanged(applications);
    if (const auto devices = differences(before.devices, m_all.devices); !devices.isEmpty())
        Q_EMIT devicesChanged(devices);
    if (const auto terminals = differences(before.terminals, m_all.terminals); !terminals.isEmpty())
        Q_EMIT terminalsChanged(terminals);
    if (const auto teams = differences(before.teams, m_all.teams); !teams.isEmpty())
        Q_EMIT teamsChanged(teams);
    if (!(before == m_all))
        Q_EMIT replaced();
}

void ConfigurationRegistry::setTeamsConfirmed(bool confirmed)
{
    if (std::exchange(m_teamsConfirmed, confirmed) != confirmed)
        Q_EMIT teamsConfirmedChanged();
}

void ConfigurationRegistry::index()
{
    m_byExtension.clear();
    for (const ConfiguredAgent &agent : std::as_const(m_all.agents))
        if (const auto other = m_byExtension.constFind(agent.extension);
            !agent.extension.isEmpty() && (other == m_byExtension.cend() || agent.id.value < other->value))
            m_byExtension.insert(agent.extension, agent.id);
}

} // namespace cti
