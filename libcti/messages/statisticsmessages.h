// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "constants.h"
#include "wire/row.h"

// Statistics; of two confirmations only the beginning is known. See registry.h for how names and members read.

namespace cti {

//! Statistics of one CSQ. Guide: query_queue_statistics_conf. Its end is not known.
struct QueryQueueStatisticsConf {
    static constexpr quint32 id = 224;
    static constexpr std::string_view name = "QUERY_QUEUE_STATISTICS_CONF";
    static wire::Table table();

    quint32 invokeID = 0; //!< copied from the request
    quint16 loggedInAgents = 0;
    quint16 inSessionAgents = 0;
    quint16 availableAgents = 0;
    quint16 unAvailableAgents = 0;
    quint16 inWorkAgents = 0;
    quint16 selectedAgents = 0;
    quint32 callsInPriorityQueue1 = 0;
    quint32 callsInPriorityQueue2 = 0;
    quint32 callsInPriorityQueue3 = 0;
    quint32 callsInPriorityQueue4 = 0;
    quint32 callsInPriorityQueue5 = 0;
    quint32 callsInPriorityQueue6 = 0;
    wire::Rest rest {};
};

//! Asks for statistics of one CSQ. Guide: query_queue_statistics_req.
struct QueryQueueStatisticsReq {
    using Conf = QueryQueueStatisticsConf;
    static constexpr quint32 id = 223;
    static constexpr std::string_view name = "QUERY_QUEUE_STATISTICS_REQ";
    static wire::Table table();

    quint32 invokeID = 0; //!< client-chosen, unique per request; echoed in the confirmation
    qint32 csqID = 0;
    wire::Rest rest {};
};

//! System summary statistics. Guide: query_summary_statistics_conf. Its end is not known.
struct QuerySummaryStatisticsConf {
    static constexpr quint32 id = 226;
    static constexpr std::string_view name = "QUERY_SUMMARY_STATISTICS_CONF";
    static wire::Table table();

    quint32 invokeID = 0; //!< copied from the request
    quint16 numQueues = 0;
    quint16 loggedInAgents = 0;
    quint16 inSessionAgents = 0;
    quint16 availableAgents = 0;
    quint16 unAvailableAgents = 0;
    quint16 inWorkAgents = 0;
    quint16 selectedAgents = 0;
    quint32 callsInPriorityQueue1 = 0;
    quint32 callsInPriorityQueue2 = 0;
    quint32 callsInPriorityQueue3 = 0;
    quint32 callsInPriorityQueue4 = 0;
    quint32 callsInPriorityQueue5 = 0;
    quint32 callsInPriorityQueue6 = 0;
    quint32 callsInPriorityQueue7 = 0;
    quint32 callsInPriorityQueue8 = 0;
    wire::Rest rest {};
};

//! Asks for system summary statistics. Guide: query_summary_statistics_req.
struct QuerySummaryStatisticsReq {
    using Conf = QuerySummaryStatisticsConf;
    static constexpr quint32 id = 225;
    static constexpr std::string_view name = "QUERY_SUMMARY_STATISTICS_REQ";
    static wire::Table table();

    quint32 invokeID = 0; //!< client-chosen, unique per request; echoed in the confirmation
    wire::Rest rest {};
};

//! Queue totals over the agent's CSQs. Guide: query_agent_queue_statistics_conf.
struct QueryAgentQueueStatisticsConf {
    static constexpr quint32 id = 240;
    static constexpr std::string_view name = "QUERY_AGENT_QUEUE_STATISTICS_CONF";
    static wire::Table table();

    quint32 invokeID = 0; //!< copied from the request
    quint32 callsInQueue = 0;
    quint32 oldestCallInQueue = 0; //!< wait time of the oldest call
    QString agentID {};
    wire::Rest rest {};
};

//! Asks for queue totals over the agent's CSQs. Guide: query_agent_queue_statistics_req.
struct QueryAgentQueueStatisticsReq {
    using Conf = QueryAgentQueueStatisticsConf;
    static constexpr quint32 id = 239;
    static constexpr std::string_view name = "QUERY_AGENT_QUEUE_STATISTICS_REQ";
    static wire::Table table();

    quint32 invokeID = 0; //!< client-chosen, unique per request; echoed in the confirmation
    QString agentID {};
    wire::Rest rest {};
};

} // namespace cti
