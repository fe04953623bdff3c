// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "statistics.h"
#include "messages/statisticsmessages.h"

namespace cti {
namespace {

template <typename Conf>
QueueNumbers numbersOf(const Conf &answer, Moment now)
{
    QueueNumbers numbers {.asOf = now,
                          .loggedIn = answer.loggedInAgents,
                          .talking = answer.inSessionAgents,
                          .ready = answer.availableAgents,
                          .notReady = answer.unAvailableAgents,
                          .work = answer.inWorkAgents,
                          .reserved = answer.selectedAgents};
    for (const quint32 calls : {answer.callsInPriorityQueue1, answer.callsInPriorityQueue2, answer.callsInPriorityQueue3,
                                answer.callsInPriorityQueue4, answer.callsInPriorityQueue5, answer.callsInPriorityQueue6})
        numbers.waiting += calls;
    return numbers;
}

template <typename Key, typename Numbers>
std::optional<Numbers> find(const QHash<Key, Numbers> &all, const Key &key)
{
    const auto at = all.constFind(key);
    return at == all.cend() ? std::nullopt : std::optional(*at);
}

//! False when nothing differs, or there is no room.
template <typename Key, typename Numbers>
bool put(QHash<Key, Numbers> &all, const Key &key, const Numbers &numbers)
{
    const auto known = find(all, key);
    if (known == numbers || (!known && all.size() >= StatisticsRegistry::MaxEntries))
        return false;
    all.insert(key, numbers);
    return true;
}

} // namespace

std::optional<QueueNumbers> StatisticsRegistry::queue(CsqId csq) const { return find(m_queues, csq); }
std::optional<AgentQueueNumbers> StatisticsRegistry::agentQueues(const AgentId &agent) const { return find(m_agents, agent); }

void StatisticsRegistry::report(CsqId csq, const QueryQueueStatisticsConf &answer, Moment now)
{
    if (put(m_queues, csq, numbersOf(answer, now)))
        Q_EMIT queueChanged(csq);
}

void StatisticsRegistry::report(const QuerySummaryStatisticsConf &answer, Moment now)
{
    QueueNumbers numbers = numbersOf(answer, now);
    numbers.waiting += qint64(answer.callsInPriorityQueue7) + answer.callsInPriorityQueue8;
    if (std::exchange(m_summary, numbers) != m_summary)
        Q_EMIT summaryChanged();
}

void StatisticsRegistry::report(const AgentId &agent, const QueryAgentQueueStatisticsConf &answer, Moment now)
{
    const AgentQueueNumbers numbers {
        .asOf = now, .waiting = answer.callsInQueue, .longestWait = std::chrono::seconds(answer.oldestCallInQueue)};
    if (put(m_agents, agent, numbers))
        Q_EMIT agentQueuesChanged(agent);
}

} // namespace cti
