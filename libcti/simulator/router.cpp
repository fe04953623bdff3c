// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "router.h"

namespace cti::simulator {

Router::Router(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange,
               AgentDesk &agents)
    : m_directory(directory), m_options(options), m_clock(clock), m_random(random), m_exchange(exchange), m_agents(agents)
{
    connect(&exchange, &Exchange::queued, this, &Router::wait);
    connect(&exchange, &Exchange::answered, this, &Router::answered);
    connect(&exchange, &Exchange::left, this, &Router::left);
    connect(&agents, &AgentDesk::changed, this, &Router::agentChanged);
}

qsizetype Router::waitingIn(quint32 csqID) const
{
    return std::ranges::count_if(m_waiting, [&](quint32 id) { return m_exchange.call(id)->csqID == csqID; });
}

void Router::wait(quint32 call)
{
    const auto older = [&](quint32 other) { return m_exchange.call(other)->since <= m_exchange.call(call)->since; };
    m_waiting.insert(std::ranges::find_if_not(m_waiting, older), call); // a call that nobody answered keeps its place
    if (!m_patience.contains(call))
        m_patience.insert(call, m_clock.after(m_random.exponential(m_options.patience), [this, call] {
            m_exchange.release(call, m_exchange.call(call)->parties.first().device);
        }));
    // Later, so that whoever let the caller in has finished, and reserveFor() is heard.
    m_routing = m_clock.after(Duration(0), [this] { route(); });
}

void Router::agentChanged(const QString &loginID)
{
    m_settling.remove(loginID);
    if (m_agents.agent(loginID)->state == AgentState::Logout)
        takeBack(m_agents.agent(loginID)->extension);
    if (m_agents.agent(loginID)->state == AgentState::Ready)
        m_settling.insert(loginID, m_clock.after(m_options.settle, [this] { route(); }));
}

void Router::route()
{
    for (const quint32 call : QList(m_waiting))
        if (const AgentStatus *agent = longestReady(*m_exchange.call(call)))
            offer(call, *agent);
}

const AgentStatus *Router::longestReady(const Call &call) const
{
    const QString wanted = m_wanted.value(call.id);
    const AgentStatus *best = nullptr;
    for (const AgentStatus &agent : m_agents.agents()) {
        const bool fits = wanted.isEmpty() ? agent.record->csqs.contains(call.csqID) : agent.record->loginID == wanted;
        if (fits && agent.state == AgentState::Ready && agent.since + m_options.settle <= m_clock.now()
            && m_exchange.isFree(agent.extension) && (!best || agent.since < best->since))
            best = &agent;
    }
    return best;
}

void Router::offer(quint32 call, const AgentStatus &agent)
{
    const QString phone = agent.extension;
    m_waiting.removeAll(call);
    m_agents.reserve(agent.record->loginID, m_exchange.call(call)->csqID);
    m_exchange.offer(call, phone);
    m_ringing.insert(call, m_clock.after(m_options.ringTimeout, [this, call, phone] { missed(call, phone); }));
}

void Router::answered(quint32 call, const QString &)
{
    if (m_exchange.call(call)->isWaiting())
        return; // somebody who waits with the caller
    m_ringing.remove(call);
    m_patience.remove(call);
}

void Router::missed(quint32 call, const QString &phone)
{
    m_ringing.remove(call);
    const QString loginID = m_agents.agentAt(phone)->record->loginID;
    m_exchange.withdraw(call, EventCause::CallNotAnswered);
    m_agents.missCall(loginID);
    m_exchange.queue(call);
}

void Router::takeBack(const QString &phone)
{
    const Call *call = m_exchange.callAt(phone);
    if (!call || !m_ringing.remove(call->id))
        return;
    const quint32 id = call->id;
    m_exchange.withdraw(id, EventCause::Redirected);
    m_exchange.queue(id);
}

void Router::left(const Call &call, const QString &, LocalConnectionState)
{
    if (m_exchange.call(call.id))
        return;
    m_waiting.removeAll(call.id);
    m_wanted.remove(call.id);
    m_ringing.remove(call.id);
    m_patience.remove(call.id);
}

} // namespace cti::simulator
