// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "agentviewmodel.h"
#include "plaintext.h"
#include "walltime.h"

namespace callfloor {

using cti::Agent;
using cti::AgentState;
using cti::StateCause;

namespace {

struct Pair {
    AgentState wire;
    AgentViewModel::State shown;
};
constexpr Pair states[] = {
    {AgentState::Logout, AgentViewModel::State::SignedOut}, {AgentState::NotReady, AgentViewModel::State::NotReady},
    {AgentState::Ready, AgentViewModel::State::Ready},      {AgentState::Reserved, AgentViewModel::State::Reserved},
    {AgentState::Talking, AgentViewModel::State::Talking},  {AgentState::Work, AgentViewModel::State::Work},
    {AgentState::WorkReady, AgentViewModel::State::Work},
};

bool hasCall(const Agent &agent) { return agent.state == AgentState::Talking || agent.state == AgentState::Reserved; }

} // namespace

AgentViewModel::AgentViewModel(Desk &desk, Labels labels, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_labels(std::move(labels)),
      m_asking(desk.clock),
      m_queues(desk, m_labels.queues, m_labels.queueNumbers)
{
    connect(&desk.agents, &cti::AgentRegistry::changed, this, &AgentViewModel::follow);
    connect(&desk.server, &cti::Cluster::statusChanged, this, &AgentViewModel::allowedChanged);
    for (const auto change : {&cti::CallRegistry::inserted, &cti::CallRegistry::removed})
        connect(&desk.calls, change, this, &AgentViewModel::allowedChanged);
    connect(&desk.calls, &cti::CallRegistry::reset, this, &AgentViewModel::allowedChanged);
    connect(&desk.configuration, &cti::ConfigurationRegistry::agentsChanged, this, [this](const QList<cti::AgentId> &agents) {
        if (agents.contains(m_agent.id))
            Q_EMIT identityChanged();
    });
    connect(&desk.intents, &cti::IntentKeeper::changed, this, &AgentViewModel::intentsChanged);
    connect(&desk.intents, &cti::IntentKeeper::askedAgain, this, &AgentViewModel::askedAgain);
    connect(&desk.intents, &cti::IntentKeeper::refused, this, [this](const cti::Error &error) { setError(said(error)); });
}

// ---- the page

AgentViewModel::State AgentViewModel::shownState(AgentState state)
{
    for (const Pair &pair : states)
        if (pair.wire == state)
            return pair.shown;
    return State::Unknown;
}

QString AgentViewModel::word(State state)
{
    switch (state) {
    case State::Unknown: return tr("Not known");
    case State::SignedOut: return tr("Signed out");
    case State::NotReady: return tr("Not ready");
    case State::Ready: return tr("Ready");
    case State::Reserved: return tr("Reserved");
    case State::Talking: return tr("Talking");
    case State::Work: return tr("Wrap-up");
    }
    return {};
}

QString AgentViewModel::agentName() const
{
    const QString name = harmless(m_desk.configuration.agent(m_agent.id).fullName());
    return name.isEmpty() ? harmless(m_agent.id.value) : name;
}

QString AgentViewModel::extension() const { return m_desk.agentControl.extension(); }

AgentViewModel::State AgentViewModel::state() const { return shownState(m_agent.state); }

double AgentViewModel::since() const { return wallTime(m_agent.since, m_desk.now()); }

QString AgentViewModel::causeTextOf(StateCause cause)
{
    switch (cause) {
    case StateCause::Me: return tr("by you");
    case StateCause::Supervisor: return tr("by your supervisor");
    case StateCause::System: return tr("by the system");
    case StateCause::Phone: return tr("by your phone");
    case StateCause::Unknown: break;
    }
    return {};
}

// Who answers a call is talking: nobody sets that.
QString AgentViewModel::causeText() const
{
    const bool isByTheCall = m_agent.state == AgentState::Talking && m_agent.cause == StateCause::System;
    return isByTheCall ? QString() : causeTextOf(m_agent.cause);
}

bool AgentViewModel::isSetBySystem() const
{
    return m_agent.state == AgentState::NotReady && (m_agent.cause == StateCause::System || m_agent.cause == StateCause::Phone);
}

AgentViewModel::State AgentViewModel::pendingState() const
{
    const std::optional<AgentState> next = m_agent.asked ? m_agent.asked : m_agent.next;
    return next && *next != m_agent.state ? shownState(*next) : State::Unknown;
}

QString AgentViewModel::pendingText() const
{
    if (!isPending())
        return {};
    const QString reason = m_agent.asked ? reasonTextOf(m_labels, *m_agent.asked, m_agent.askedReason) : QString();
    const QString when = hasCall(m_agent) ? tr("after this call") : isWaiting() ? tr("asked, waiting") : tr("asked");
    return reason.isEmpty() ? when : tr("%1, %2").arg(reason, when);
}

QString AgentViewModel::reasonTextOf(const Labels &labels, AgentState state, quint16 code)
{
    const QList<Reason> &reasons = state == AgentState::Logout ? labels.signOut : labels.notReady;
    if (state == AgentState::NotReady || state == AgentState::Logout)
        for (const Reason &reason : reasons)
            if (reason.code == code)
                return reason.label;
    if (code == 0)
        return {};
    const QString sentence = explainReason(code).text;
    return sentence.isEmpty() ? tr("Reason %1").arg(code) : sentence;
}

// ---- what the person asks for

void AgentViewModel::requestReady() { request(AgentState::Ready, 0); }
void AgentViewModel::requestNotReady(int code) { request(AgentState::NotReady, code); }
void AgentViewModel::requestWork() { request(AgentState::Work, 0); }
void AgentViewModel::signOut(int code) { request(AgentState::Logout, code); }
void AgentViewModel::putAway()
{
    m_beforeOutage.reset();
    clearError();
    clearNotice();
}

void AgentViewModel::clearError() { setError({}); }
void AgentViewModel::clearNotice() { setNotice({}); }

void AgentViewModel::retranslate()
{
    m_queues.retranslate();
    Q_EMIT stateChanged();
    Q_EMIT pendingChanged();
    Q_EMIT errorChanged();
    Q_EMIT noticeChanged();
}

void AgentViewModel::request(AgentState wanted, int reason)
{
    if (m_asking.isBusy() || reason < 0 || reason > 65535)
        return;
    clearError();
    clearNotice();
    if (wanted == AgentState::NotReady && !m_desk.server.isOnline() && m_agent.isSignedIn()) {
        m_desk.intents.wish(wanted, quint16(reason));
        return setNotice([] { return tr("Not ready will be asked for as soon as contact is back."); });
    }
    m_asking.begin([this] {
        Q_EMIT busyChanged();
        Q_EMIT pendingChanged();
    });
    Q_EMIT busyChanged();
    Q_EMIT allowedChanged();
    m_desk.agentControl.setState(wanted, quint16(reason), this, [this](const auto &error) { answered(error); });
}

void AgentViewModel::answered(const std::optional<cti::Error> &error)
{
    m_asking.end();
    Q_EMIT busyChanged();
    Q_EMIT pendingChanged();
    Q_EMIT allowedChanged();
    if (error)
        setError(said(*error));
}

bool AgentViewModel::can(AgentState wanted) const
{
    return !m_asking.isBusy() && m_desk.agentControl.judge(wanted) == cti::Verdict::Possible;
}

// ---- what the server says

void AgentViewModel::follow(const Agent &agent)
{
    if (agent.id != m_desk.agentControl.self())
        return;
    const Agent before = std::exchange(m_agent, agent);
    if (!agent.isSignedIn() && !agent.confirmed)
        m_beforeOutage.reset(); // nobody's any more
    else if (before.confirmed && !agent.confirmed)
        m_beforeOutage = before.state;
    else if (agent.confirmed && agent.isSignedIn()) // signed out by the fail-over: what comes next counts
        compareWithBefore();
    if (agent.state == AgentState::Ready && before.state != AgentState::Ready)
        clearNotice();
    if (before.id != agent.id || before.extension != agent.extension)
        Q_EMIT identityChanged();
    Q_EMIT stateChanged();
    Q_EMIT pendingChanged();
    Q_EMIT allowedChanged();
}

// The person is told; whether ready comes back by itself is the intent keeper's to say.
void AgentViewModel::compareWithBefore()
{
    const auto before = std::exchange(m_beforeOutage, std::nullopt);
    if (!before || *before == m_agent.state)
        return;
    setNotice([was = shownState(*before), is = state(), mayBeReady = canReady()] {
        const QString changed = tr("While contact was lost, your state changed from %1 to %2.").arg(word(was), word(is));
        return mayBeReady ? changed + QLatin1Char(' ') + tr("Press Ready when you can take calls.") : changed;
    });
}

// ---- what comes back after an outage

void AgentViewModel::cancelReady()
{
    m_desk.intents.cancel();
    clearNotice();
}

void AgentViewModel::askedAgain(AgentState state)
{
    clearError(); // of the request that the outage cut off
    setNotice([state] { return tr("Contact is back. \"%1\" was asked for again.").arg(word(shownState(state))); });
}

void AgentViewModel::intentsChanged()
{
    if (m_desk.intents.readyAt())
        clearNotice(); // the countdown says it all
    countDown();
}

void AgentViewModel::countDown()
{
    const int seconds = m_countdown.until(m_desk.intents.readyAt(), [this] { countDown(); });
    if (std::exchange(m_readyInSeconds, seconds) != seconds)
        Q_EMIT readyInSecondsChanged();
}

void AgentViewModel::setError(const Said &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

void AgentViewModel::setNotice(const Said &notice)
{
    if (m_notice.isEmpty() && notice.isEmpty())
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace callfloor
