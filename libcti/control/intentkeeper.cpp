// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "intentkeeper.h"
#include "logging.h"
#include "messages/explain.h"

namespace cti {
namespace {

quint16 ownReason(quint16 reason) { return authorOfReason(reason) == StateAuthor::Agent ? reason : quint16(0); }

//! In a call, or not ready because of one that is no queue's.
bool isOnCall(const Agent &agent)
{
    const bool besides = agent.reasonCode == Reason::NonIcdCall || agent.reasonCode == Reason::OffHook;
    return agent.state == AgentState::Talking || agent.state == AgentState::Reserved
        || (agent.state == AgentState::NotReady && besides);
}

//! Not ready as a fail-over, a new sign-in or a call leaves it, or found so by a query. Any other is somebody's decision.
bool isLeftByOutage(const Agent &agent)
{
    const bool untold = agent.cause == StateCause::Unknown && agent.reasonCode == 0;
    return agent.state == AgentState::NotReady
        && (untold || isOnCall(agent) || agent.reasonCode == Reason::Logon || agent.reasonCode == Reason::CallEnded);
}

} // namespace

IntentKeeper::IntentKeeper(Cluster &server, Clock &clock, const Recovery &recovery, const AgentRegistry &agents,
                           const CallRegistry &calls, AgentControl &control, QObject *parent)
    : QObject(parent),
      m_server(server),
      m_clock(clock),
      m_recovery(recovery),
      m_agents(agents),
      m_calls(calls),
      m_control(control)
{
    connect(&agents, &AgentRegistry::changed, this, &IntentKeeper::follow);
    connect(&server, &Cluster::closed, this, &IntentKeeper::forget);
    connect(&recovery, &Recovery::settled, this, &IntentKeeper::considerSoon);
    connect(&calls, &CallRegistry::inserted, this, &IntentKeeper::considerSoon);
    connect(&calls, &CallRegistry::removed, this, &IntentKeeper::considerSoon);
    connect(&calls, &CallRegistry::reset, this, &IntentKeeper::considerSoon);
}

void IntentKeeper::noteActivity()
{
    if (m_wish && !std::exchange(m_active, true))
        consider();
}

void IntentKeeper::cancel() { forget(); }

void IntentKeeper::wish(AgentState state, quint16 reason)
{
    m_wish = Wish {state, reason, true};
    considerSoon();
    publish();
}

bool IntentKeeper::awaitsActivity() const
{
    const Agent agent = self();
    return m_wish && m_wish->state == AgentState::Ready && !m_active && m_recovery.isSettled() && agent.confirmed
        && isLeftByOutage(agent);
}

// ---- the wish --------------------------------------------------------------------------------------------------

void IntentKeeper::follow(const Agent &agent)
{
    if (agent.id != m_control.self())
        return;
    if (!agent.confirmed)
        return lose();
    if (agent.asked && agent.asked != m_known.asked && !m_asking)
        forget(); // the person has decided anew
    if (!m_wish) {
        m_node = m_server.currentNode();
        if ((agent.state == AgentState::Ready || agent.state == AgentState::NotReady) && !isOnCall(agent))
            m_chosen = {agent.state, ownReason(agent.reasonCode)};
    }
    m_known = agent;
    considerSoon();
}

void IntentKeeper::lose()
{
    if (!std::exchange(m_known.confirmed, false))
        return;
    if (!m_wish)
        m_wish = wishOf(m_known);
    m_known.asked.reset();
    m_active = false;
    m_readyAt.reset();
    m_countdown.reset();
    publish();
}

std::optional<IntentKeeper::Wish> IntentKeeper::wishOf(const Agent &agent) const
{
    if (!agent.isSignedIn())
        return {};
    if (agent.asked)
        return Wish {*agent.asked, agent.askedReason, true};
    if (isOnCall(agent))
        return m_chosen;
    return Wish {agent.state == AgentState::WorkReady ? AgentState::Work : agent.state, ownReason(agent.reasonCode)};
}

bool IntentKeeper::isFulfilled(const Agent &agent) const
{
    switch (m_wish->state) {
    case AgentState::Ready: return agent.state == AgentState::Ready || (agent.state == AgentState::Talking && !m_wish->pending);
    case AgentState::NotReady: {
        // A query tells no reason: another node may have forgotten it.
        const bool sameReason = agent.reasonCode == m_wish->reason && m_server.currentNode() == m_node;
        return agent.state == AgentState::NotReady && (m_wish->reason == 0 || sameReason);
    }
    case AgentState::Work: return agent.state == AgentState::Work || agent.state == AgentState::WorkReady;
    default: return false;
    }
}

// ---- bringing it back ------------------------------------------------------------------------------------------

void IntentKeeper::considerSoon()
{
    if (!m_wish || std::exchange(m_considering, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_considering = false;
            consider();
        },
        Qt::QueuedConnection);
}

void IntentKeeper::consider()
{
    const Agent agent = self();
    const bool isOut = agent.confirmed && agent.state == AgentState::Logout;
    if (m_wish && m_wish->state == AgentState::Logout && isOut && !m_countdown)
        m_countdown = m_clock.after(Relogin, [this] { forget(); });
    if (!m_wish || m_asking || !m_server.isOnline() || !agent.confirmed || !agent.isSignedIn()
        || agent.state == AgentState::Reserved)
        return publish();
    if (isFulfilled(agent))
        return forget();
    if (m_wish->state == AgentState::Work && agent.state == AgentState::Ready)
        m_wish = Wish {AgentState::NotReady}; // no way back, but who writes a note is not to be rung
    if (m_wish->state == AgentState::Ready && agent.state != AgentState::Talking)
        return considerReady(agent);
    if (m_control.judge(m_wish->state) == Verdict::Possible)
        ask();
    else
        forget();
}

void IntentKeeper::considerReady(const Agent &agent)
{
    if (!isLeftByOutage(agent))
        return forget();
    const bool may = m_active && m_recovery.isSettled() && m_calls.calls().isEmpty();
    if (!may) {
        m_readyAt.reset();
        m_countdown.reset();
    } else if (!m_readyAt) {
        m_readyAt = m_clock.now() + Countdown;
        m_countdown = m_clock.after(Countdown, [this] { ask(); });
    }
    publish();
}

void IntentKeeper::ask()
{
    const Wish wish = *m_wish;
    qCInfo(controlLog, "state %d is asked for again", int(wish.state));
    m_readyAt.reset();
    m_countdown.reset();
    m_asking = true;
    m_control.setState(wish.state, wish.reason, this, [this](const std::optional<Error> &error) { asked(error); });
    Q_EMIT askedAgain(wish.state, wish.reason);
    publish();
}

void IntentKeeper::asked(const std::optional<Error> &error)
{
    m_asking = false;
    if (error && error->kind == ErrorKind::Disconnected)
        return; // lost again: it is wished for still
    forget();
    if (error)
        Q_EMIT refused(*error);
}

void IntentKeeper::forget()
{
    m_wish.reset();
    m_readyAt.reset();
    m_countdown.reset();
    publish();
}

void IntentKeeper::publish()
{
    const std::pair now {m_readyAt, awaitsActivity()};
    if (std::exchange(m_told, now) != now)
        Q_EMIT changed();
}

} // namespace cti
