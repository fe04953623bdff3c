// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "statisticsmessages.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table QueryQueueStatisticsConf::table()
{
    using M = QueryQueueStatisticsConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::loggedInAgents>("LoggedInAgents"),
        row<&M::inSessionAgents>("InSessionAgents"),
        row<&M::availableAgents>("AvailableAgents"),
        row<&M::unAvailableAgents>("UnAvailableAgents"),
        row<&M::inWorkAgents>("InWorkAgents"),
        row<&M::selectedAgents>("SelectedAgents"),
        row<&M::callsInPriorityQueue1>("CallsInPriorityQueue1"),
        row<&M::callsInPriorityQueue2>("CallsInPriorityQueue2"),
        row<&M::callsInPriorityQueue3>("CallsInPriorityQueue3"),
        row<&M::callsInPriorityQueue4>("CallsInPriorityQueue4"),
        row<&M::callsInPriorityQueue5>("CallsInPriorityQueue5"),
        row<&M::callsInPriorityQueue6>("CallsInPriorityQueue6"),
        openTail(),
    };
    return checked<M, rows>();
}

Table QueryQueueStatisticsReq::table()
{
    using M = QueryQueueStatisticsReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::csqID>("CSQID").floating(62),
    };
    return checked<M, rows>();
}

Table QuerySummaryStatisticsConf::table()
{
    using M = QuerySummaryStatisticsConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::numQueues>("NumQueues"),
        row<&M::loggedInAgents>("LoggedInAgents"),
        row<&M::inSessionAgents>("InSessionAgents"),
        row<&M::availableAgents>("AvailableAgents"),
        row<&M::unAvailableAgents>("UnAvailableAgents"),
        row<&M::inWorkAgents>("InWorkAgents"),
        row<&M::selectedAgents>("SelectedAgents"),
        row<&M::callsInPriorityQueue1>("CallsInPriorityQueue1"),
        row<&M::callsInPriorityQueue2>("CallsInPriorityQueue2"),
        row<&M::callsInPriorityQueue3>("CallsInPriorityQueue3"),
        row<&M::callsInPriorityQueue4>("CallsInPriorityQueue4"),
        row<&M::callsInPriorityQueue5>("CallsInPriorityQueue5"),
        row<&M::callsInPriorityQueue6>("CallsInPriorityQueue6"),
        row<&M::callsInPriorityQueue7>("CallsInPriorityQueue7"),
        row<&M::callsInPriorityQueue8>("CallsInPriorityQueue8"),
        openTail(),
    };
    return checked<M, rows>();
}

Table QuerySummaryStatisticsReq::table()
{
    using M = QuerySummaryStatisticsReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table QueryAgentQueueStatisticsConf::table()
{
    using M = QueryAgentQueueStatisticsConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::callsInQueue>("CallsInQueue"),
        row<&M::oldestCallInQueue>("OldestCallInQueue"),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

Table QueryAgentQueueStatisticsReq::table()
{
    using M = QueryAgentQueueStatisticsReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

} // namespace cti
