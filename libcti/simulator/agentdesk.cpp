// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "agentdesk.h"
#include "messages/agentmessages.h"
#include "messages/outbound.h"
#include <algorithm>

namespace cti::simulator {
namespace {

using State = AgentState;

struct Transition {
    State from;
    State to;
};
// What an agent may ask for. From talking and reserved it is a wish for the time after the call.
constexpr Transition transitions[] = {
    {State::NotReady, State::Ready},   {State::NotReady, State::NotReady}, {State::NotReady, State::Logout},
    {State::Ready, State::NotReady},   {State::Ready, State::Logout},      {State::Work, State::Ready},
    {State::Work, State::NotReady},    {State::Work, State::Logout},       {State::Talking, State::Ready},
    {State::Talking, State::NotReady}, {State::Talking, State::Work},      {State::Reserved, State::NotReady},
};

bool isLegal(State from, State to)
{
    return std::ranges::any_of(transitions, [&](const Transition &t) { return t.from == from && t.to == to; });
}
bool hasCall(State state) { return state == State::Talking || state == State::Reserved; }

} // namespace

AgentDesk::AgentDesk(const Directory &directory, const Options &options, Clock &clock, Publisher &publisher)
    : m_directory(directory), m_options(options), m_clock(clock), m_publisher(publisher)
{
    for (const Directory::Agent &record : m_directory.agents)
        m_agents.append({.record = &record});
}

void AgentDesk::know(const Directory::Agent &record)
{
    if (agent(record.loginID))
        at(record.loginID).record = &record; // deleted once, and back again
    else
        m_agents.append({.record = &record});
}

const AgentStatus *AgentDesk::agent(const QString &loginID) const
{
    const auto found = std::ranges::find_if(m_agents, [&](const AgentStatus &a) { return a.record->loginID == loginID; });
    return found == m_agents.end() ? nullptr : &*found;
}

const AgentStatus *AgentDesk::agentAt(const QString &extension) const
{
    const auto found =
        std::ranges::find_if(m_agents, [&](const AgentStatus &a) { return !a.extension.isEmpty() && a.extension == extension; });
    return found == m_agents.end() ? nullptr : &*found;
}

AgentStatus &AgentDesk::at(const QString &loginID)
{
    return *std::ranges::find_if(m_agents, [&](const AgentStatus &a) { return a.record->loginID == loginID; });
}

std::optional<Refusal> AgentDesk::objection(const AgentStatus &agent, AgentState wanted, quint16 reason) const
{
    if (agent.state == State::Logout)
        return misuse::notLoggedOn;
    const bool takesReason = wanted == State::NotReady || wanted == State::Logout;
    if (reason >= FirstSystemReason || (reason != 0 && !takesReason && reason != Reason::SupervisorChange))
        return misuse::reasonCode;
    if (m_options.reasonRequired && takesReason && reason == 0)
        return misuse::reasonMissing;
    const bool atCampaign = agent.state == State::Reserved && agent.outbound; // left by an answer to the reservation only
    if (atCampaign || !isLegal(agent.state, wanted)
        || (agent.state == State::Work && wanted == State::Logout && !m_options.logoutFromWork))
        return misuse::transition;
    return {};
}

void AgentDesk::login(const QString &loginID, const QString &extension, bool robot)
{
    AgentStatus &agent = at(loginID);
    agent.extension = extension;
    agent.robot = robot;
    enter(agent, State::NotReady, Reason::Logon);
}

void AgentDesk::logout(const QString &loginID, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    agent.next.reset();
    agent.before.reset();
    agent.csqID = NoCsq;
    agent.outbound = false;
    agent.robot = false;
    enter(agent, State::Logout, reason);
    agent.extension.clear();
}

void AgentDesk::request(const QString &loginID, AgentState state, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    if (hasCall(agent.state)) {
        agent.next = {state, reason};
        if (m_options.nextAgentState)
            say(agent);
    } else if (agent.before) { // a call that is no queue's is on: ready has to wait
        agent.before = {state, reason};
        if (state == State::NotReady)
            enter(agent, state, reason);
    } else {
        enter(agent, state, reason);
    }
}

void AgentDesk::force(const QString &loginID, AgentState state, quint16 reason)
{
    if (state == State::Logout)
        return logout(loginID, reason);
    AgentStatus &agent = at(loginID);
    agent.next.reset();
    agent.before.reset();
    enter(agent, state, reason);
}

void AgentDesk::reserve(const QString &loginID, quint32 csqID)
{
    AgentStatus &agent = at(loginID);
    agent.csqID = csqID;
    enter(agent, State::Reserved, 0);
}

void AgentDesk::reserveForPreview(const QString &loginID)
{
    AgentStatus &agent = at(loginID);
    agent.outbound = true;
    enter(agent, State::Reserved, m_options.previewReasons ? Reason::ReservedForPreview : quint16(0));
}

void AgentDesk::endReservation(const QString &loginID, AgentState state, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    agent.outbound = false;
    enter(agent, state, m_options.previewReasons ? reason : quint16(0));
}

void AgentDesk::missCall(const QString &loginID)
{
    AgentStatus &agent = at(loginID);
    agent.next.reset();
    agent.csqID = NoCsq;
    enter(agent, m_options.readyAfterMiss ? State::Ready : State::NotReady, Reason::RingNoAnswer);
}

void AgentDesk::talk(const QString &loginID) { enter(at(loginID), State::Talking, 0); }

void AgentDesk::takeOtherCall(const QString &loginID, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    if (agent.before || (agent.state != State::Ready && agent.state != State::NotReady))
        return;
    agent.before = {agent.state, agent.reason};
    enter(agent, State::NotReady, reason);
}

void AgentDesk::endCall(const QString &loginID, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    if (hasCall(agent.state))
        return afterCall(agent, reason);
    if (!agent.before)
        return;
    const auto before = *std::exchange(agent.before, std::nullopt);
    enter(agent, before.state, before.state == State::Ready ? Reason::CallEnded : before.reason);
}

void AgentDesk::afterCall(AgentStatus &agent, quint16 reason)
{
    const Directory::Csq *csq = m_directory.csq(std::exchange(agent.csqID, NoCsq));
    const auto wish = std::exchange(agent.next, std::nullopt);
    const bool talked = agent.state == State::Talking;
    const bool outbound = std::exchange(agent.outbound, false);
    if (wish && wish->state != State::Work)
        return enter(agent, wish->state, wish->reason);
    if (talked && (outbound || (csq && csq->autoWork)))
        return wrapUp(agent, outbound ? Reason::OutboundWork : quint16(0));
    if (wish)
        return enter(agent, State::Work, 0); // for as long as the agent likes
    if (!talked || agent.record->autoAvailable) // a caller who hung up while it rang costs nobody the next call
        return enter(agent, State::Ready, reason);
    enter(agent, State::NotReady, Reason::CallEnded);
}

void AgentDesk::wrapUp(AgentStatus &agent, quint16 reason)
{
    enter(agent, State::Work, reason);
    agent.timer = m_clock.after(m_options.wrapUp,
                                [this, id = agent.record->loginID] { enter(at(id), State::NotReady, Reason::WorkTimerExpired); });
}

void AgentDesk::phoneChanged(const QString &loginID, quint16 reason)
{
    AgentStatus &agent = at(loginID);
    agent.next.reset();
    agent.before.reset();
    agent.outbound = false;
    enter(agent, State::NotReady, reason);
}

void AgentDesk::enter(AgentStatus &agent, AgentState state, quint16 reason)
{
    agent.timer.reset();
    agent.state = state;
    agent.reason = reason;
    agent.since = m_clock.now();
    say(agent);
    Q_EMIT changed(agent.record->loginID);
}

//! What comes after the call, as far as is known now.
AgentState AgentDesk::afterwards(const AgentStatus &agent) const
{
    if (agent.next)
        return agent.next->state;
    return agent.record->autoAvailable ? State::Ready : State::NotReady;
}

void AgentDesk::say(const AgentStatus &agent)
{
    AgentStateEvent event {.csqID = agent.csqID, .agentState = agent.state, .eventReasonCode = agent.reason};
    if (m_options.nextAgentState && hasCall(agent.state))
        event.nextAgentState = afterwards(agent);
    if (m_options.stateCsqs)
        for (const quint32 csq : agent.record->csqs)
            event.csqs.append({.csqID = csq, .csqState = agent.state});
    using Named = Options::AgentNamedBy;
    const auto isNamedBy = [&](Named named) { return m_options.agentNamedBy == Named::All || m_options.agentNamedBy == named; };
    if (isNamedBy(Named::AgentId))
        event.agentID = agent.record->loginID;
    if (isNamedBy(Named::Extension))
        event.agentExtension = agent.extension;
    if (isNamedBy(Named::Instrument))
        event.agentInstrument = agent.extension;
    m_publisher.publish(std::move(event), {agent.extension});
}

} // namespace cti::simulator
