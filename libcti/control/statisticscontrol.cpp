// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "statisticscontrol.h"
#include "messages/callevents.h"
#include "messages/statisticsmessages.h"
#include <algorithm>

namespace cti {

StatisticsControl::StatisticsControl(Cluster &server, Clock &clock, StatisticsRegistry &registry, QObject *parent)
    : QObject(parent), m_server(server), m_clock(clock), m_registry(registry)
{
    connect(&server, &Cluster::online, this, &StatisticsControl::plan);
    const auto ended = [this](const auto &) {
        m_callEnded = m_clock.now();
        plan();
    };
    server.messages().on<CallClearedEvent>(this, ended);
    server.messages().on<EndCallEvent>(this, ended);
}

StatisticsControl::Look StatisticsControl::lookAt(const Subject &subject)
{
    auto entry = std::ranges::find(m_entries, subject, &Entry::subject);
    if (entry == m_entries.end())
        entry = m_entries.insert(m_entries.end(), {.subject = subject});
    Look look = entry->look.lock();
    if (!look) {
        look = std::make_shared<char>();
        entry->look = look;
    }
    plan();
    return look;
}

Clock::Duration StatisticsControl::dueAt(const Entry &entry) const
{
    if (!entry.asked)
        return m_clock.now();
    return *entry.asked + (m_callEnded && *m_callEnded >= *entry.asked ? AfterCalls : AfterQuiet);
}

void StatisticsControl::plan()
{
    m_timer.reset();
    // What nobody looks at is forgotten only once it could be asked for anew: opening and closing a page asks no faster.
    m_entries.removeIf([this](const Entry &entry) { return entry.look.expired() && dueAt(entry) <= m_clock.now(); });
    std::optional<Clock::Duration> next;
    for (const Entry &entry : std::as_const(m_entries))
        if (!entry.look.expired())
            next = std::min(next.value_or(dueAt(entry)), dueAt(entry));
    if (!next || m_waiting || !m_server.isOnline())
        return;
    if (m_lastAsked)
        next = std::max(*next, *m_lastAsked + Apart);
    m_timer = m_clock.after(std::max(*next - m_clock.now(), Clock::Duration(0)), [this] { askNext(); });
}

void StatisticsControl::askNext()
{
    const auto soonest = [this](const Entry &a, const Entry &b) {
        return std::pair(a.look.expired(), dueAt(a)) < std::pair(b.look.expired(), dueAt(b));
    };
    const auto entry = std::ranges::min_element(m_entries, soonest);
    if (entry == m_entries.end() || entry->look.expired())
        return;
    entry->asked = m_lastAsked = m_clock.now();
    std::visit([this](const auto &subject) { ask(subject); }, Subject(entry->subject));
}

//! A refusal is no reason to ask sooner, either.
template <typename Req, typename Take>
void StatisticsControl::request(Req req, Take take)
{
    m_waiting = true;
    m_server.request(std::move(req), {this, [this, take](const Result<typename Req::Conf> &answer) {
                                          m_waiting = false;
                                          if (answer)
                                              take(*answer);
                                          plan();
                                      }});
}

void StatisticsControl::ask(CsqId csq)
{
    request(QueryQueueStatisticsReq {.csqID = qint32(csq.value)},
            [this, csq](const auto &answer) { m_registry.report(csq, answer, m_clock.now()); });
}

void StatisticsControl::ask(const Summary &)
{
    request(QuerySummaryStatisticsReq {}, [this](const auto &answer) { m_registry.report(answer, m_clock.now()); });
}

void StatisticsControl::ask(const AgentId &agent)
{
    request(QueryAgentQueueStatisticsReq {.agentID = agent.value},
            [this, agent](const auto &answer) { m_registry.report(agent, answer, m_clock.now()); });
}

} // namespace cti
