// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/statistics.h"
#include "session/cluster.h"
#include <variant>

namespace cti {

//! Asks for statistics while somebody looks at them, at a pace that does a server no harm: the guide suggests no more than
//! once a handled call. One request at a time. All it is given must outlive it. Guide: query_queue_statistics_req,
//! query_summary_statistics_req, query_agent_queue_statistics_req.
class StatisticsControl final : public QObject {
    Q_OBJECT
public:
    static constexpr Clock::Duration Apart = std::chrono::seconds(2); //!< two requests, at least
    static constexpr Clock::Duration AfterCalls = std::chrono::seconds(30); //!< the same again, when a call ended meanwhile
    //! The same again, when none did: callers come and colleagues change while nobody tells an agent's session of it.
    static constexpr Clock::Duration AfterQuiet = std::chrono::minutes(2);

    //! Somebody looks for as long as this is kept. Two who look at the same cost no more than one.
    using Look = std::shared_ptr<void>;

    StatisticsControl(Cluster &server, Clock &clock, StatisticsRegistry &registry, QObject *parent = nullptr);
    [[nodiscard]] Look look(CsqId csq) { return lookAt(csq); }
    [[nodiscard]] Look lookAtSummary() { return lookAt(Summary {}); }
    [[nodiscard]] Look lookAtQueuesOf(const AgentId &agent) { return lookAt(agent); }

private:
    struct Summary {
        friend bool operator==(const Summary &, const Summary &) = default;
    };
    using Subject = std::variant<CsqId, Summary, AgentId>;
    struct Entry {
        Subject subject {};
        std::weak_ptr<void> look {};
        std::optional<Clock::Duration> asked {};
    };
    Look lookAt(const Subject &subject);
    Clock::Duration dueAt(const Entry &entry) const;
    void plan();
    void askNext();
    void ask(CsqId csq);
    void ask(const Summary &summary);
    void ask(const AgentId &agent);
    template <typename Req, typename Take>
    void request(Req req, Take take);

    Cluster &m_server;
    Clock &m_clock;
    StatisticsRegistry &m_registry;
    QList<Entry> m_entries; // also those that nobody looks at any more, until the next plan()
    std::optional<Clock::Duration> m_callEnded;
    std::optional<Clock::Duration> m_lastAsked;
    bool m_waiting = false; // for an answer
    Timer m_timer;
};

} // namespace cti
