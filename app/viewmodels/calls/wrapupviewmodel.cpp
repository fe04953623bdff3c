// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "wrapupviewmodel.h"
#include "callwords.h"
#include "walltime.h"

namespace callfloor {

using cti::AgentState;

namespace {
bool isWork(AgentState state) { return state == AgentState::Work || state == AgentState::WorkReady; }
bool isOnCall(AgentState state) { return state == AgentState::Reserved || state == AgentState::Talking; }

// A call that was found going on does not tell since when somebody talks.
bool wasTalkedOn(const cti::Call &call)
{
    const bool isTalk = call.state == cti::LocalConnectionState::Connect || call.state == cti::LocalConnectionState::Hold;
    return call.talkingSince || (isTalk && words::isMetMidway(call));
}
} // namespace

WrapUpViewModel::WrapUpViewModel(Desk &desk, const PartyNames &names, WrapUpRules rules, NameOfQueue nameOfQueue, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_names(names),
      m_rules(std::move(rules)),
      m_nameOfQueue(std::move(nameOfQueue)),
      m_reasons(m_rules.reasons),
      m_report(desk, m_rules.array)
{
    connect(&m_reasons, &WrapUpReasonModel::chosenChanged, this, &WrapUpViewModel::tell);
    connect(&m_report, &WrapUpReport::changed, this, &WrapUpViewModel::changed);
    connect(&m_report, &WrapUpReport::failed, this, &WrapUpViewModel::tellFailed);
    connect(&desk.agents, &cti::AgentRegistry::changed, this, &WrapUpViewModel::agentChanged);
    connect(&desk.calls, &cti::CallRegistry::ended, this, &WrapUpViewModel::callEnded);
}

void WrapUpViewModel::setKeeper(std::function<void(const WrapUpNote &)> keep)
{
    m_keep = std::move(keep);
    Q_EMIT changed();
}

bool WrapUpViewModel::isWorking() const { return isWork(m_agent.state); }

QString WrapUpViewModel::party() const { return m_call ? words::party(*m_call, m_names) : QString(); }

double WrapUpViewModel::lengthMs() const
{
    int seconds = m_rules.seconds;
    for (const WrapUpRules::QueueTime &time : m_rules.queues)
        if (m_call && quint32(time.queue) == m_call->csqId)
            seconds = time.seconds;
    return isWorking() ? seconds * 1000.0 : 0;
}

double WrapUpViewModel::endsAt() const
{
    const double since = wallTime(m_agent.since, m_desk.now());
    return since > 0 && lengthMs() > 0 ? since + lengthMs() : 0;
}

void WrapUpViewModel::setNote(const QString &note)
{
    const QString kept = note.left(LongestNote);
    if (std::exchange(m_note, kept) != kept || kept != note)
        Q_EMIT noteChanged();
}

QString WrapUpViewModel::placeText() const
{
    if (m_report.isWanted())
        return m_keep ? tr("The server is told the reasons. The note stays on this computer, under My day.")
                      : tr("The server is told the reasons. This computer keeps none, and no notes.");
    return m_keep ? tr("Reasons and notes stay on this computer, under My day. The server is not told.")
                  : tr("This computer keeps no reasons or notes.");
}

// ---- what the server is told

WrapUpReport::State WrapUpViewModel::reportState() const
{
    return m_call ? m_report.stateOf(m_call->id) : WrapUpReport::State::Nothing;
}

QString WrapUpViewModel::reportText() const
{
    switch (reportState()) {
    case WrapUpReport::State::Nothing:
    case WrapUpReport::State::Failed: return {};
    case WrapUpReport::State::Asked:
        return !m_desk.server.isOnline() ? tr("The server will be told the reasons when there is contact again.")
            : m_report.isWaiting()       ? tr("Told the reasons, waiting for the server.")
                                         : tr("Telling the server the reasons.");
    case WrapUpReport::State::Told: return tr("The server has the reasons.");
    }
    return {};
}

QString WrapUpViewModel::reportProblem() const
{
    return reportState() == WrapUpReport::State::Failed
        ? tr("The server did not take the reasons. %1").arg(m_report.problem().text())
        : QString();
}

// Each tick at once: when wrap-up is over, a server may take no more.
void WrapUpViewModel::tell()
{
    if (m_call)
        m_report.tell(*m_call, m_reasons.chosenLabels());
}

void WrapUpViewModel::tellFailed(const cti::Call &call, const Said &why)
{
    if (!m_call || m_call->id != call.id)
        Q_EMIT reportFailed([party = words::party(call, m_names), why] {
            return tr("The server did not take what the call with %1 was about. %2").arg(party, why.text());
        });
}

void WrapUpViewModel::finish()
{
    hand();
    m_handed = {};
    m_call.reset();
    m_isOver = false;
    m_reasons.clear();
    setNote({});
    Q_EMIT changed();
}

// ---- what the server says

// The call may end before or after the state changes.
void WrapUpViewModel::callEnded(const cti::Call &call)
{
    if (!wasTalkedOn(call) || call.type == cti::CallType::Reservation || call.type == cti::CallType::Consult)
        return;
    m_last = call;
    m_last->talked = call.talkedBy(m_desk.clock.now());
    if (isWorking() && !m_call) {
        m_call = std::exchange(m_last, std::nullopt);
        Q_EMIT changed();
    }
}

void WrapUpViewModel::agentChanged(const cti::Agent &agent)
{
    if (agent.id != m_desk.agentControl.self())
        return;
    const cti::Agent before = std::exchange(m_agent, agent);
    if (!isOnCall(before.state) && isOnCall(agent.state))
        m_last.reset(); // the wrap-up to come is about the call that begins
    if (!isWork(before.state) && isWorking()) {
        begin();
    } else if (isWork(before.state) && !isWorking()) {
        hand();
        // Whoever is in the middle of a sentence when the time is up goes on with it.
        m_isOver = agent.state == AgentState::NotReady && agent.cause == cti::StateCause::System && isWritten();
        if (!m_isOver)
            finish();
    } else if (m_isOver && agent.state == AgentState::Ready) {
        finish();
    }
    Q_EMIT changed();
}

void WrapUpViewModel::begin()
{
    finish(); // of the call before
    m_call = std::exchange(m_last, std::nullopt);
}

void WrapUpViewModel::hand()
{
    if (!canWrite())
        return;
    const WrapUpNote now {.call = m_call->id, .reasons = m_reasons.chosenLabels(), .note = m_note.trimmed()};
    const bool isNothingNew = now == m_handed || (m_handed == WrapUpNote {} && !isWritten());
    if (!isNothingNew)
        m_keep(m_handed = now);
}

} // namespace callfloor
