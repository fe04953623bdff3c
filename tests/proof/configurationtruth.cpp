// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationtruth.h"

namespace proof {

using namespace cti;

namespace {

QList<CsqId> queues(const QList<quint32> &numbers)
{
    QList<CsqId> list;
    for (const quint32 number : numbers)
        list.append(CsqId {number});
    return list;
}

void add(const ConfiguredDevice &device, Configuration &to) { to.devices.insert(device.id, device); }

Team teamOf(const simulator::Directory::Team &configured)
{
    Team team {.id = {configured.id}, .name = configured.name, .csqs = queues(configured.csqs)};
    QHash<QString, quint16> people;
    if (!configured.primarySupervisor.isEmpty())
        people[configured.primarySupervisor] |= AgentFlag::PrimarySupervisor | AgentFlag::Supervisor;
    if (!configured.secondarySupervisor.isEmpty())
        people[configured.secondarySupervisor] |= AgentFlag::Supervisor;
    for (const QString &agent : configured.agents)
        people[agent] |= 0;
    for (auto at = people.cbegin(); at != people.cend(); ++at)
        team.people.append({{at.key()}, at.value()});
    return team;
}

} // namespace

Configuration configurationOf(const simulator::Directory &directory)
{
    Configuration all;
    const auto ports = quint32(directory.ctiPorts.size());
    for (const auto &agent : directory.agents) {
        all.agents.insert({agent.loginID},
                          {.id = {agent.loginID},
                           .firstName = agent.firstName,
                           .lastName = agent.lastName,
                           .extension = agent.extension,
                           .isSupervisor = agent.supervisor,
                           .csqs = queues(agent.csqs)});
        add({.id = {ConfigDeviceType::Agent, agent.loginID}, .recordId = agent.recordID, .extension = agent.extension}, all);
    }
    for (const auto &csq : directory.csqs)
        all.csqs.insert({csq.id}, {.id = {csq.id}, .name = csq.name, .hasAutoWork = csq.autoWork});
    for (const auto &application : directory.applications) {
        all.applications.insert({application.id}, {.id = {application.id}, .name = application.name, .maxQueued = ports});
        add({.id = {ConfigDeviceType::RoutePoint, application.trigger},
             .application = {application.id},
             .maxQueued = ports,
             .description = application.name},
            all);
    }
    for (const QString &port : directory.ctiPorts)
        add({.id = {ConfigDeviceType::CtiPort, port}}, all);
    for (const auto &team : directory.teams)
        all.teams.insert({team.id}, teamOf(team));
    all.teams = inOrder(all.teams);
    return all;
}

QHash<TeamId, Team> inOrder(QHash<TeamId, Team> teams)
{
    for (Team &team : teams) {
        std::ranges::sort(team.people, {}, [](const TeamMember &member) { return member.id.value; });
        std::ranges::sort(team.csqs);
    }
    return teams;
}

} // namespace proof
