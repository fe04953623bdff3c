// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "loaddesktop.h"
#include "session/tcptransport.h"

namespace ctitool {

using namespace cti;
using namespace std::chrono_literals;
using State = AgentState;
using LCS = LocalConnectionState;

namespace {

constexpr quint16 Break = 2;
constexpr Clock::Duration ServerLogsIn = 15s; // after a fail-over; only then we do (Decision P7)

} // namespace

LoadDesktop::LoadDesktop(Person person, Clock &clock, simulator::Random &random, LoadFigures &figures)
    : m_person(std::move(person)),
      m_clock(clock),
      m_random(random),
      m_figures(figures),
      m_tap(figures),
      m_agents([&clock] { return clock.now(); }),
      m_cluster(makeTcpTransport, clock),
      m_router(m_cluster.messages(), m_agents, m_calls, m_devices, [&clock] { return clock.now(); }),
      m_recovery(m_cluster, clock, m_router, m_agents, m_calls),
      m_control(m_cluster, m_agents),
      m_callControl(m_cluster, m_calls)
{
    m_cluster.setTap(&m_tap);
    m_router.setSelf({m_person.loginID}, {m_person.extension});
    m_callControl.setPhone(m_person.extension);
    connect(&m_cluster, &Cluster::online, this, &LoadDesktop::cameOnline);
    connect(&m_cluster, &Cluster::lost, this, [this] {
        m_tap.lineLost();
        m_deed.reset();
        m_state = State::Unknown; // what comes back is looked at as new
        m_callState = LCS::None;
        ++m_figures.reconnects;
    });
    connect(&m_agents, &AgentRegistry::changed, this, &LoadDesktop::agentChanged);
    connect(&m_calls, &CallRegistry::inserted, this, &LoadDesktop::callChanged);
    connect(&m_calls, &CallRegistry::changed, this, &LoadDesktop::callChanged);
    connect(&m_calls, &CallRegistry::ended, this, &LoadDesktop::callEnded);
}

void LoadDesktop::open(const QList<Node> &nodes)
{
    m_cluster.open({.nodes = nodes, .open = agentModeOpen(m_person.loginID, m_person.extension)});
}

void LoadDesktop::finish()
{
    m_finished = true;
    m_deed.reset();
}

void LoadDesktop::close() { m_cluster.close(); }

bool LoadDesktop::isSignedIn() const
{
    const Agent agent = m_agents.agent({m_person.loginID});
    return m_cluster.isOnline() && agent.confirmed && agent.state != State::Logout;
}

const Error &LoadDesktop::lastError() const { return m_lastError.text.isEmpty() ? m_cluster.lastError() : m_lastError; }

// ---- signing in ------------------------------------------------------------------------------------------------

void LoadDesktop::cameOnline()
{
    if (m_wasSignedIn)
        later(ServerLogsIn, &LoadDesktop::signIn);
    else
        signIn();
}

void LoadDesktop::signIn()
{
    const Credentials person {{m_person.loginID}, m_person.extension, m_person.password};
    const auto done = [this](const std::optional<Error> &error) { signedIn(error); };
    m_wasSignedIn ? m_control.signInAgain(person, this, done) : m_control.signIn(person, this, done);
}

void LoadDesktop::signedIn(const std::optional<Error> &error)
{
    m_lastError = error.value_or(Error {});
    if (error || std::exchange(m_wasSignedIn, true))
        return;
    ++m_figures.signedIn;
    m_figures.signedInAfter = double(m_figures.stopwatch.nsecsElapsed()) / 1e9;
    later(m_random.between(100ms, 2s), &LoadDesktop::goReady);
}

// ---- working ---------------------------------------------------------------------------------------------------

void LoadDesktop::later(Clock::Duration delay, Deed deed)
{
    if (!m_finished)
        m_deed = m_clock.after(delay, [this, deed] { (this->*deed)(); });
}

void LoadDesktop::ask(State state, quint16 reason)
{
    m_control.setState(state, reason, this, [](const auto &) {});
}

void LoadDesktop::goReady() { ask(State::Ready, 0); }

void LoadDesktop::agentChanged(const Agent &agent)
{
    if (agent.id.value != m_person.loginID || std::exchange(m_state, agent.state) == agent.state || !m_wasSignedIn)
        return;
    if (agent.state == State::Work && m_random.chance(0.1))
        later(m_random.between(2s, 6s), &LoadDesktop::takeBreak);
    else if (agent.state == State::Work)
        later(m_random.between(2s, 6s), &LoadDesktop::goReady);
    else if (agent.state == State::NotReady)
        later(m_random.between(3s, 10s), &LoadDesktop::goReady);
    else if (agent.state == State::Logout)
        later(ServerLogsIn, &LoadDesktop::signIn);
}

void LoadDesktop::takeBreak() { ask(State::NotReady, Break); }

const Call *LoadDesktop::callIn(LCS state) const
{
    for (const Call &call : m_calls.calls())
        if (call.state == state)
            return &call;
    return nullptr;
}

void LoadDesktop::callChanged(qsizetype row)
{
    const Call &call = m_calls.calls().at(row);
    if (!call.confirmed || std::exchange(m_callState, call.state) == call.state)
        return;
    const auto talks = 2s + m_random.exponential(m_person.talks);
    if (call.state == LCS::Connect && !std::exchange(m_talks, true))
        ++m_figures.callsAnswered;
    if (call.state == LCS::Alerting)
        later(m_random.between(500ms, 3s), &LoadDesktop::answer);
    else if (call.state == LCS::Hold)
        later(m_random.between(2s, 6s), &LoadDesktop::retrieve);
    else if (call.state == LCS::Connect && m_random.chance(0.15))
        later(talks / 2, &LoadDesktop::hold);
    else if (call.state == LCS::Connect)
        later(talks, &LoadDesktop::hangUp);
}

void LoadDesktop::callEnded(const Call &call)
{
    m_callState = LCS::None;
    m_talks = false;
    m_figures.callsHandled += call.talkingSince.has_value();
}

void LoadDesktop::answer()
{
    if (const Call *call = callIn(LCS::Alerting))
        m_callControl.answer(call->id, this, [](const auto &) {});
}
void LoadDesktop::hold()
{
    if (const Call *call = callIn(LCS::Connect))
        m_callControl.hold(call->id, this, [](const auto &) {});
}
void LoadDesktop::retrieve()
{
    if (const Call *call = callIn(LCS::Hold))
        m_callControl.retrieve(call->id, this, [](const auto &) {});
}
void LoadDesktop::hangUp()
{
    if (const Call *call = callIn(LCS::Connect))
        m_callControl.end(call->id, this, [](const auto &) {});
}

} // namespace ctitool
