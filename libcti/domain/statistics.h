// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "configuration.h"
#include <QObject>

namespace cti {

struct QueryQueueStatisticsConf;
struct QuerySummaryStatisticsConf;
struct QueryAgentQueueStatisticsConf;

//! How many agents do what, and how many callers wait: of one queue, or of all.
struct QueueNumbers {
    Moment asOf {0}; //!< when the server said so: numbers are never newer
    int loggedIn = 0;
    int talking = 0;
    int ready = 0;
    int notReady = 0;
    int work = 0;
    int reserved = 0;
    qint64 waiting = 0; //!< of every priority
    friend bool operator==(const QueueNumbers &, const QueueNumbers &) = default;
};

//! Callers in all queues of one agent.
struct AgentQueueNumbers {
    Moment asOf {0};
    quint32 waiting = 0;
    std::chrono::seconds longestWait {0};
    friend bool operator==(const AgentQueueNumbers &, const AgentQueueNumbers &) = default;
};

//! The server's latest numbers. Changed by StatisticsControl only, as an answer does not say of what it is. Empty: never told.
class StatisticsRegistry final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype MaxEntries = 4096; //!< of each kind; above it new ones are left out

    using QObject::QObject;
    std::optional<QueueNumbers> queue(CsqId csq) const;
    const std::optional<QueueNumbers> &summary() const { return m_summary; }
    std::optional<AgentQueueNumbers> agentQueues(const AgentId &agent) const;

    void report(CsqId csq, const QueryQueueStatisticsConf &answer, Moment now);
    void report(const QuerySummaryStatisticsConf &answer, Moment now);
    void report(const AgentId &agent, const QueryAgentQueueStatisticsConf &answer, Moment now);

Q_SIGNALS:
    void queueChanged(cti::CsqId csq);
    void summaryChanged();
    void agentQueuesChanged(const cti::AgentId &agent);

private:
    QHash<CsqId, QueueNumbers> m_queues;
    std::optional<QueueNumbers> m_summary;
    QHash<AgentId, AgentQueueNumbers> m_agents;
};

} // namespace cti
