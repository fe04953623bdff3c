// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "publisher.h"
#include "messages/agentmessages.h"

namespace cti::simulator {

bool Publisher::waits(const Publication &publication) const
{
    using Reach = Publication::Reach;
    const bool isOfCalls = publication.reach == Reach::Phones || publication.reach == Reach::Supervisors;
    const bool isState = publication.id == AgentStateEvent::id;
    switch (m_agentStates) {
    case Options::AgentStates::AsItHappens: break;
    case Options::AgentStates::First: return isOfCalls && !isState;
    case Options::AgentStates::Last: return isState;
    }
    return false;
}

void Publisher::hold(const Publication &publication)
{
    m_held.append(publication);
    if (m_held.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const Publication &each : std::exchange(m_held, {}))
                Q_EMIT published(each);
        },
        Qt::QueuedConnection);
}

} // namespace cti::simulator
