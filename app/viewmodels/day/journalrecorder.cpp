// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalrecorder.h"
#include "callvariable.h"
#include "callwords.h"
#include "plaintext.h"

namespace callfloor {

using cti::Call;
using cti::CallId;
using cti::LocalConnectionState;
using Outcome = CallEntry::Outcome;
using CallState = CallListModel::State;

namespace {

static_assert(int(AgentViewModel::State::Work) == int(JournalState::WrapUp)
              && int(AgentViewModel::State::Reserved) == int(JournalState::Reserved));
JournalState journalState(const cti::Agent &agent)
{
    return agent.confirmed ? JournalState(AgentViewModel::shownState(agent.state)) : JournalState::Unknown;
}

// An offer of a campaign is no call yet, nor is one that was only announced.
bool isAtPhone(const Call &call) { return call.type != cti::CallType::Reservation && words::state(call) != CallState::Unknown; }

Outcome outcomeOf(const CallEntry &entry, const Call &call, cti::CallEnd how)
{
    if (how == cti::CallEnd::Vanished)
        return Outcome::Unknown;
    if (entry.answered > 0)
        return Outcome::Answered;
    if (call.direction == cti::Direction::Outgoing)
        return Outcome::NotReached;
    return call.ringingSince || call.state == LocalConnectionState::Alerting ? Outcome::Missed : Outcome::Unknown;
}

} // namespace

JournalRecorder::JournalRecorder(Desk &desk, JournalWriter &writer, Words words, Wall wall, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_writer(writer),
      m_words(std::move(words)),
      m_names(desk.configuration, m_words.nameOf),
      m_wall(std::move(wall))
{
    follow();
}

void JournalRecorder::follow()
{
    const cti::CallRegistry &calls = m_desk.calls;
    connect(&calls, &cti::CallRegistry::inserted, this, [&](qsizetype row) { callAppeared(calls.calls().at(row)); });
    connect(&calls, &cti::CallRegistry::changed, this, [&](qsizetype row) { callChanged(calls.calls().at(row)); });
    connect(&calls, &cti::CallRegistry::renamed, this, &JournalRecorder::callRenamed);
    connect(&calls, &cti::CallRegistry::ended, this, &JournalRecorder::callEnded);
    connect(&calls, &cti::CallRegistry::aboutToReset, this, &JournalRecorder::leaveCalls);
    connect(&m_desk.agents, &cti::AgentRegistry::changed, this, &JournalRecorder::agentChanged);
    connect(&m_desk.server, &cti::Cluster::lost, this, &JournalRecorder::contactLost);
    connect(&m_desk.server, &cti::Cluster::online, this, &JournalRecorder::contactBack);
    connect(&m_desk.server, &cti::Cluster::closed, this, &JournalRecorder::contactBack); // nobody waits for it any more
}

// ---- calls

void JournalRecorder::callAppeared(const Call &call)
{
    m_calls.insert(call.id, {});
    callChanged(call);
}

void JournalRecorder::callChanged(const Call &call)
{
    const auto known = m_calls.find(call.id);
    if (known == m_calls.end() || !isAtPhone(call)) // one that is renamed is unknown until callRenamed()
        return;
    const CallEntry entry = entryOf(call, *known);
    CallEntry before = known->entry;
    before.talkMs = entry.talkMs; // time that passes is no news
    before.holdMs = entry.holdMs;
    const bool isLost = known->isConfirmed && !call.confirmed; // its end may never be seen
    const bool isNews = !known->isWritten || before != entry || isLost;
    *known = {entry, true, call.confirmed};
    if (isNews)
        m_writer.record(entry);
}

void JournalRecorder::callRenamed(CallId old, CallId now)
{
    m_calls.insert(now, m_calls.take(old));
    if (const Call *call = m_desk.calls.find(now))
        callChanged(*call);
}

void JournalRecorder::callEnded(const Call &call, cti::CallEnd how)
{
    const Known known = m_calls.take(call.id);
    if (!known.isWritten)
        return;
    CallEntry entry = entryOf(call, known);
    entry.outcome = outcomeOf(entry, call, how);
    if (how != cti::CallEnd::Vanished)
        entry.ended = m_wall();
    m_writer.record(entry);
    constexpr qsizetype few = 16;
    if (m_ended.size() >= few)
        m_ended.removeFirst();
    m_ended.append({call.id, entry});
}

void JournalRecorder::noteWrapUp(const WrapUpNote &written)
{
    // From the back: servers use an id again.
    const auto ended = std::find_if(m_ended.rbegin(), m_ended.rend(), [&](const auto &e) { return e.first == written.call; });
    if (ended == m_ended.rend())
        return;
    CallEntry &entry = ended->second;
    entry.notes.clear();
    if (!written.reasons.isEmpty())
        entry.notes.append({tr("Wrap-up"), written.reasons.join(QStringLiteral(", "))});
    if (!written.note.isEmpty())
        entry.notes.append({tr("Note"), harmless(written.note, WrapUpViewModel::LongestNote)});
    m_writer.record(entry);
}

// Another person or phone: nobody will see how they end.
void JournalRecorder::leaveCalls()
{
    for (const Known &known : std::as_const(m_calls)) {
        CallEntry entry = known.entry;
        entry.outcome = Outcome::Unknown;
        if (known.isWritten)
            m_writer.record(entry);
    }
    m_calls.clear();
}

CallEntry JournalRecorder::entryOf(const Call &call, const Known &known) const
{
    CallEntry entry = known.entry;
    if (entry.began == 0) {
        entry.began = call.ringingSince ? wallOf(*call.ringingSince) : m_wall();
        entry.key = QStringLiteral("%1/%2@%3").arg(entry.began).arg(call.id.value).arg(server()); // which use an id again
        entry.isRest = words::isMetMidway(call);
    }
    const bool isTalk = call.state == LocalConnectionState::Connect || call.state == LocalConnectionState::Hold;
    if (entry.answered == 0 && call.talkingSince)
        entry.answered = wallOf(*call.talkingSince);
    else if (entry.answered == 0 && isTalk && words::isMetMidway(call))
        entry.answered = m_wall(); // at the latest
    if (call.confirmed || known.isConfirmed) // until contact was lost; the outage adds nothing that anybody saw
        addTimes(call, entry);
    entry.agentId = m_desk.agentControl.self().value;
    entry.isOutbound = call.direction == cti::Direction::Outgoing;
    if (!call.isController || entry.number.isEmpty()) // else whom the agent brought in may be all that is left
        entry.number = harmless(call.remoteParty());
    entry.party = m_names.of(entry.number);
    entry.queue = words::queue(call, m_words.queues, m_desk.configuration);
    entry.type = words::callType(call);
    entry.variables.clear();
    for (const auto &[name, value] : sentVariables(call.context))
        if (m_writer.keeps(name))
            entry.variables.append({name, value});
    return entry;
}

// By the first of its nodes, whichever of them answers now.
QString JournalRecorder::server() const
{
    const QList<cti::NodeStatus> &nodes = m_desk.server.nodes();
    return nodes.isEmpty() ? QString() : nodes.first().node.host;
}

void JournalRecorder::addTimes(const Call &call, CallEntry &entry) const
{
    const qint64 stretch = call.stateSince ? (m_desk.clock.now() - *call.stateSince).count() : 0;
    entry.talkMs = call.talkedBy(m_desk.clock.now()).count();
    entry.holdMs = call.held.count() + (call.state == LocalConnectionState::Hold ? stretch : 0);
}

// ---- states

void JournalRecorder::agentChanged(const cti::Agent &agent)
{
    if (agent.id != m_desk.agentControl.self())
        return;
    const JournalState state = journalState(agent);
    if (state == JournalState::Unknown)
        return stateIs({.agentId = agent.id.value});
    stateIs({.agentId = agent.id.value,
             .to = state,
             .reason = harmless(AgentViewModel::reasonTextOf(m_words.reasons, agent.state, agent.reasonCode)),
             .cause = AgentViewModel::causeTextOf(agent.cause)});
}

void JournalRecorder::stateIs(const StateEntry &entry)
{
    const bool isSame = m_state.agentId == entry.agentId && m_state.to == entry.to && m_state.reason == entry.reason;
    const JournalState before = m_state.agentId == entry.agentId ? m_state.to : JournalState::Unknown;
    const bool hasState = before != JournalState::Unknown && before != JournalState::SignedOut;
    if (isSame || (entry.to == JournalState::Unknown && !hasState)) // whoever is signed out stays so without contact
        return;
    m_state = entry;
    m_state.at = m_wall();
    m_state.from = before;
    m_writer.record(m_state);
}

// ---- outages

void JournalRecorder::contactLost(const cti::Error &error)
{
    if (!m_desk.self().isSignedIn() || m_outage.began > 0)
        return;
    const QList<cti::NodeStatus> &nodes = m_desk.server.nodes();
    const int current = m_desk.server.currentNode();
    const QString node = current >= 0 && current < nodes.size() ? nodes[current].node.host : QString();
    m_outage = {.began = m_wall(), .node = harmless(node), .problem = explainConnection(error, node).text};
    m_writer.record(m_outage);
}

void JournalRecorder::contactBack()
{
    if (m_outage.began == 0)
        return;
    OutageEntry over = std::exchange(m_outage, {});
    over.ended = m_wall();
    m_writer.record(over);
}

} // namespace callfloor
