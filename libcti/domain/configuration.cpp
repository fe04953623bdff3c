// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configuration.h"
#include <algorithm>

namespace cti {

QString ConfiguredAgent::fullName() const { return (firstName + QLatin1Char(' ') + lastName).trimmed(); }

std::optional<AgentId> Team::primarySupervisor() const
{
    const auto found = std::ranges::find_if(people, [](const TeamMember &m) { return m.flags & AgentFlag::PrimarySupervisor; });
    return found == people.cend() ? std::nullopt : std::optional(found->id);
}

QList<AgentId> Team::secondarySupervisors() const
{
    QList<AgentId> list;
    for (const TeamMember &member : people)
        if (member.flags & AgentFlag::Supervisor && !(member.flags & AgentFlag::PrimarySupervisor))
            list.append(member.id);
    return list;
}

QList<AgentId> Team::agents() const
{
    QList<AgentId> list;
    for (const TeamMember &member : people)
        if (!(member.flags & (AgentFlag::PrimarySupervisor | AgentFlag::Supervisor)))
            list.append(member.id);
    return list;
}

bool Team::isSupervisedBy(const AgentId &person) const
{
    const auto found = std::ranges::find(people, person, &TeamMember::id);
    return found != people.cend() && found->flags & (AgentFlag::PrimarySupervisor | AgentFlag::Supervisor);
}

} // namespace cti
