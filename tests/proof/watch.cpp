// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "watch.h"
#include "configurationtruth.h"
#include "messages/outbound.h"
#include <QSet>
#include <QtEndian>

namespace proof {
namespace {

using namespace cti;
using PartyList = QSet<QString>;

constexpr Clock::Duration LongestRequest = 61s; // three steps of a sign-in, each with its deadline

QString text(const Error &error)
{
    return QStringLiteral("kind %1 code %2 %3").arg(int(error.kind)).arg(error.code).arg(error.text);
}
QString named(CallId id) { return QStringLiteral("call %1").arg(id.value & 0xFFFF); }
QString named(const PartyList &parties)
{
    QStringList list(parties.cbegin(), parties.cend());
    list.sort();
    return list.join(u'+');
}

bool wasTold(const QByteArray &heard, CallId call)
{
    char bytes[4];
    qToBigEndian(call.value, bytes);
    return heard.contains(QByteArrayView(bytes, 4));
}

//! The people in a call besides this phone: the contact centre's ports and numbers are none.
PartyList others(const simulator::Call &call, const QString &phone)
{
    PartyList parties;
    for (const simulator::Party &party : call.parties)
        if (party.device != phone && party.type != DeviceType::CtiPort && party.type != DeviceType::RoutePoint)
            parties.insert(party.device);
    return parties;
}

PartyList othersShown(const Call &call, const simulator::Directory &directory)
{
    PartyList parties(call.otherParties.cbegin(), call.otherParties.cend());
    parties.removeIf([&](const QString &device) { return directory.ctiPorts.contains(device); });
    return parties.isEmpty() ? PartyList {call.remoteParty()} : parties;
}

//! Who dialled a queue is shown its number until told better.
bool isQueueShown(const Call &call, const simulator::Directory &directory)
{
    return call.otherParties.size() < 2 && directory.applicationAt(call.remoteParty());
}

//! A call that the answer of the phone told of: who is in it, the answer of the call will tell.
bool isYetToBeTold(const Call &call, bool isSettled)
{
    return !isSettled && call.otherParties.isEmpty() && call.remoteParty().isEmpty();
}

//! A conference that was handed on into a queue: no event tells the next agent who is in it besides the caller.
bool isUntoldConference(const Call &call, const PartyList &shown, const PartyList &there)
{
    return call.type != CallType::Conference && there.size() > 1 && there.contains(shown);
}

QStringList differences(const Call &shown, const simulator::Call &truth, const QString &phone,
                        const simulator::Directory &directory, bool isSettled)
{
    QStringList wrong;
    const bool isStateOpen = !isSettled && shown.state == LocalConnectionState::None; // an event told of the data alone
    if (const auto *self = truth.party(phone); !self || (self->state != shown.state && !isStateOpen))
        wrong.append(QStringLiteral("is in state %1, shown in %2").arg(self ? int(self->state) : -1).arg(int(shown.state)));
    const PartyList there = others(truth, phone);
    if (!there.isEmpty() && !isYetToBeTold(shown, isSettled) && !isQueueShown(shown, directory)
        && othersShown(shown, directory) != there && !isUntoldConference(shown, othersShown(shown, directory), there))
        wrong.append(QStringLiteral("is with %1, shown with %2").arg(named(there), named(othersShown(shown, directory))));
    for (std::size_t i = 0; i < shown.context.callVariables.size(); ++i)
        if (const auto &variable = shown.context.callVariables[i];
            variable && variable->trimmed() != truth.context.callVariables[i].value_or(QString()).trimmed())
            wrong.append(QStringLiteral("has another callVariable%1 than shown").arg(i + 1));
    return wrong;
}

//! Ends that have nothing to do with the state of agent and calls: a cut, a number that cannot be reached, a phone that is off.
bool mayBeRefused(const Error &error)
{
    return error.kind == ErrorKind::NotPossible || error.kind == ErrorKind::Disconnected
        || (error.kind == ErrorKind::ControlFailure
            && (error.code == ControlFailure::InvalidDestination || error.detail == CcxError::AgentDeviceOff));
}

} // namespace

QStringList Watch::look()
{
    m_complaints.clear();
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        Person &person = m_floor.person(int(i));
        certainty(person);
        truth(person);
        if (person.configuration)
            configuration(person, *person.configuration, person.server, false, m_seen[i]);
        if (person.bridge) {
            bridge(person);
            configuration(person, person.bridge->configuration, person.bridge->server, true, m_seen[i]);
        }
        times(person, m_seen[i]);
        requests(person);
    }
    return m_complaints;
}

void Watch::certainty(const Person &person)
{
    const Phase phase = person.server.phase(); // events come also while CCX is starting
    const bool contact = phase == Phase::Online || phase == Phase::Starting;
    if (!contact && person.agent().confirmed)
        complain(person, QStringLiteral("sure of the own state without contact"));
    for (const Call &call : person.calls.calls())
        if (call.confirmed && !contact)
            complain(person, QStringLiteral("sure of %1 without contact").arg(named(call.id)));
        else if (call.confirmed && !wasTold(person.heard, call.id))
            complain(person, QStringLiteral("sure of %1, of which nobody spoke").arg(named(call.id)));
}

void Watch::truth(const Person &person)
{
    if (!person.server.isOnline() || m_floor.isFrozen() || !person.isLineQuick())
        return; // what is known may be old
    agentTruth(person);
    previews(person);
    const auto &directory = m_floor.centre().directory();
    for (const Call &shown : person.calls.calls()) {
        const simulator::Call *call = m_floor.centre().exchange().call(shown.id.value);
        if (!shown.confirmed && person.recovery.isSettled())
            complain(person, QStringLiteral("%1 is not confirmed, and nothing is left to settle it").arg(named(shown.id)));
        else if (shown.confirmed && !call)
            complain(person, QStringLiteral("%1 is shown and does not exist").arg(named(shown.id)));
        else if (shown.confirmed)
            for (const QString &difference : differences(shown, *call, person.phone, directory, person.recovery.isSettled()))
                complain(person, QStringLiteral("%1 %2").arg(named(shown.id), difference));
    }
    const bool isWatched = m_floor.centre().agents().agentAt(person.phone) != nullptr; // else CCX tells nothing of the phone
    for (const auto &[id, call] : m_floor.centre().exchange().calls())
        if (isWatched && person.recovery.isSettled() && call.party(person.phone) && !person.calls.find({id}))
            complain(person, QStringLiteral("%1 is not shown").arg(named(CallId {id})));
}

void Watch::agentTruth(const Person &person)
{
    const simulator::AgentStatus *status = m_floor.centre().agents().agent(person.agentId);
    const Agent agent = person.agent();
    if (!agent.confirmed && person.recovery.isSettled())
        complain(person, QStringLiteral("the own state is not confirmed, and nothing is left to settle it"));
    if (!agent.confirmed)
        return;
    if (agent.state != status->state)
        complain(person, QStringLiteral("is in state %1, shown in %2").arg(int(status->state)).arg(int(agent.state)));
    else if (person.heardState && agent.since && agent.reasonCode != status->reason)
        complain(person, QStringLiteral("has reason %1, shown %2").arg(status->reason).arg(agent.reasonCode));
    if (person.agents.agents().size() > 1)
        complain(person, QStringLiteral("knows of more agents than himself"));
}

// ---- campaigns -------------------------------------------------------------------------------------------------

//! What the campaign has at this phone: a reservation or preview call that has not become another one.
static const simulator::Call *campaignCallAt(const simulator::Exchange &exchange, const QString &phone)
{
    for (const auto &[id, call] : exchange.calls())
        if (call.party(phone) && (call.type == CallType::Reservation || call.type == CallType::Preview))
            return &call;
    return nullptr;
}

void Watch::previews(const Person &person)
{
    const auto &shown = person.previews.current();
    const simulator::Call *call = campaignCallAt(m_floor.centre().exchange(), person.phone);
    const bool isWatched = m_floor.centre().agents().agentAt(person.phone) != nullptr;
    if (call && isWatched && person.recovery.isSettled() && !shown)
        return complain(person, QStringLiteral("the customer of %1 is not shown").arg(named(CallId {call->id})));
    if (!shown)
        return;
    const auto &contacts = m_floor.centre().campaigns().contacts();
    const auto contact =
        std::ranges::find(contacts, shown->listId, [](const auto &each) { return QString::number(each.listID); });
    if (shown->stage == PreviewStage::Afterwards) {
        if (person.agent().confirmed && !m_floor.centre().campaigns().isWorkedOn(shown->call.id.value))
            complain(person, QStringLiteral("a customer is shown after the work with him"));
        return;
    }
    if (!shown->call.confirmed || !call || call->id != shown->call.id.value || !person.recovery.isSettled())
        return; // a call that should not be there is complained of as such
    if (contact == contacts.end() || outbound::valueOf(call->context, outbound::ListId) != shown->listId)
        return complain(person, QStringLiteral("the customer is not the one of the call"));
    const bool isOffered = contact->state == simulator::Contact::State::Offered;
    if (isOffered == (shown->stage == PreviewStage::Calling))
        complain(person, QStringLiteral("the customer is shown in stage %1").arg(int(shown->stage)));
    if (shown->customer != contact->name || shown->account != contact->account || shown->number != contact->number)
        complain(person, QStringLiteral("customer %1 is shown as %2 %3").arg(contact->name, shown->customer, shown->number));
}

// ---- what supervisors are shown --------------------------------------------------------------------------------

void Watch::bridge(const Person &person)
{
    const Bridge &bridge = *person.bridge;
    const Phase phase = bridge.server.phase();
    if (phase != Phase::Online && phase != Phase::Starting) {
        for (const Agent &agent : bridge.agents.agents())
            if (agent.confirmed)
                complain(person, QStringLiteral("sure of %1 without contact").arg(agent.id.value));
        if (std::ranges::any_of(bridge.help.open(), &HelpRequest::confirmed))
            complain(person, QStringLiteral("sure of a cry for help without contact"));
    }
    if (!bridge.server.isOnline() || m_floor.isFrozen() || !person.isLineQuick())
        return;
    states(person);
    help(person);
    numbers(person);
}

void Watch::states(const Person &person)
{
    const Bridge &bridge = *person.bridge;
    for (const Agent &agent : bridge.agents.agents()) {
        const simulator::AgentStatus *status = m_floor.centre().agents().agent(agent.id.value);
        if (!agent.confirmed && bridge.recovery.areOthersSettled())
            complain(person, QStringLiteral("the state of %1 is not confirmed, and nobody asks").arg(agent.id.value));
        else if (agent.confirmed && agent.state != status->state)
            complain(person,
                     QStringLiteral("%1 is in state %2, shown in %3")
                         .arg(agent.id.value)
                         .arg(int(status->state))
                         .arg(int(agent.state)));
    }
}

void Watch::help(const Person &person)
{
    const auto isCry = [&](quint32 id) {
        const simulator::Call *call = m_floor.centre().exchange().call(id);
        return call && (call->type == CallType::Assist || call->type == CallType::Emergency);
    };
    // Whose agent was signed out when contact was lost is asked for once his state is known again.
    const bool isSettled = person.bridge->helpRecovery.isSettled() && person.bridge->recovery.areOthersSettled();
    QSet<quint32> shown;
    for (const HelpRequest &request : person.bridge->help.open()) {
        shown.insert(request.call.value);
        const auto *agent = m_floor.centre().agents().agent(request.agent.value);
        const bool isTold = !agent || agent->state != AgentState::Logout; // of other phones there are no events
        if (!request.confirmed && isTold && isSettled)
            complain(person, QStringLiteral("whether %1 is still a cry for help is not known").arg(named(request.call)));
        else if (request.confirmed && !isCry(request.call.value))
            complain(person, QStringLiteral("%1 is shown as a cry for help and is none").arg(named(request.call)));
        const simulator::Call *call = m_floor.centre().exchange().call(request.call.value);
        if (call && call->parties.first().device != request.extension)
            complain(person, QStringLiteral("%1 cries for help, shown %2").arg(call->parties.first().device, request.extension));
    }
    for (const quint32 call : person.bridge->cries)
        if (isCry(call) && !shown.contains(call))
            complain(person, QStringLiteral("the cry for help of %1 is not shown").arg(named(CallId {call})));
}

void Watch::numbers(const Person &person)
{
    constexpr auto Old = StatisticsControl::AfterQuiet + 4 * StatisticsControl::Apart;
    const Bridge &bridge = *person.bridge;
    const Moment now = m_floor.clock.now();
    if (bridge.looks.isEmpty() || !bridge.onlineSince || *bridge.onlineSince + Old > now)
        return;
    const auto queue = bridge.numbers.queue({1});
    const auto own = bridge.numbers.agentQueues({QStringLiteral("agent01")});
    const auto isOld = [&](const auto &numbers) { return !numbers || numbers->asOf + Old < now; };
    if (isOld(queue) || isOld(bridge.numbers.summary()) || isOld(own))
        complain(person, QStringLiteral("numbers are not asked for any more"));
}

// ---- configuration ---------------------------------------------------------------------------------------------

namespace {

//! One kind of it, comparable.
template <typename Records>
struct Kind {
    const char *name;
    quint32 bit; //!< of ConfigurationMask; 0 for teams
    Records Configuration::*records;
};

template <typename Records>
bool wasConfigured(const Kind<Records> &kind, const Records &shown, const QList<Configuration> &ever)
{
    return std::ranges::any_of(ever, [&](const Configuration &all) { return all.*kind.records == shown; });
}

} // namespace

void Watch::configuration(const Person &person, const ConfigurationDesk &desk, const cti::Cluster &server, bool withTeams,
                          Seen &seen)
{
    const bool contact = server.phase() == Phase::Online || server.phase() == Phase::Starting;
    const quint32 confirmed = desk.registry.confirmedKinds();
    const bool areTeamsConfirmed = desk.registry.areTeamsConfirmed();
    if (!contact && (confirmed || areTeamsConfirmed))
        complain(person, QStringLiteral("sure of the configuration without contact"));
    const bool mayBeOld = !server.isOnline() || m_floor.isFrozen() || !person.isLineQuick();
    if (!mayBeOld && desk.isSettled() && (confirmed & ConfigurationMask::All) != ConfigurationMask::All)
        complain(person, QStringLiteral("a kind of configuration is not confirmed, and nobody asks"));
    const auto now =
        std::tuple(desk.changes, m_floor.configurations().size(), mayBeOld ? 0 : confirmed, !mayBeOld && areTeamsConfirmed);
    if (now == seen.configuration)
        return;
    const qsizetype before = m_complaints.size();
    const Configuration &truth = m_floor.configurations().last();
    Configuration shown = desk.registry.all();
    shown.teams = inOrder(shown.teams);
    const auto compare = [&](const auto &kind) {
        const auto &records = shown.*kind.records;
        const bool isSure = kind.bit ? confirmed & kind.bit : areTeamsConfirmed;
        if (!mayBeOld && isSure && !(truth.*kind.records == records))
            complain(person, QStringLiteral("the %1 shown are not those configured").arg(QLatin1String(kind.name)));
        else if (!records.isEmpty() && !wasConfigured(kind, records, m_floor.configurations()))
            complain(person, QStringLiteral("the %1 shown never were").arg(QLatin1String(kind.name)));
    };
    compare(Kind {"agents", ConfigurationMask::Agent, &Configuration::agents});
    compare(Kind {"queues", ConfigurationMask::Csq, &Configuration::csqs});
    compare(Kind {"applications", ConfigurationMask::Application, &Configuration::applications});
    compare(Kind {"devices", ConfigurationMask::Device, &Configuration::devices});
    if (withTeams)
        compare(Kind {"teams", 0, &Configuration::teams});
    if (m_complaints.size() == before)
        seen.configuration = now;
}

// ---- times and requests ----------------------------------------------------------------------------------------

//! A time stays as it is, or begins between the last look and now.
static bool isSound(const std::optional<Moment> &before, const std::optional<Moment> &since, Moment lastLook, Moment now)
{
    return !since || since == before || (*since >= lastLook && *since <= now);
}

void Watch::times(const Person &person, Seen &seen)
{
    const Moment now = m_floor.clock.now();
    if (!isSound(seen.agentSince, person.agent().since, seen.at, now))
        complain(person, QStringLiteral("the time in the state was moved"));
    QHash<CallId, Times> calls;
    for (const Call &call : person.calls.calls()) {
        const Times last = seen.calls.value(call.id);
        const bool known = seen.calls.contains(call.id);
        if (!isSound(last.state, call.stateSince, known ? seen.at : Moment(0), now)
            || !isSound(last.ringing, call.ringingSince, known ? seen.at : Moment(0), now)
            || !isSound(last.talking, call.talkingSince, known ? seen.at : Moment(0), now))
            complain(person, QStringLiteral("a time of %1 was moved").arg(named(call.id)));
        if (call.talked < last.talked || call.held < last.held)
            complain(person, QStringLiteral("a time of %1 ran backwards").arg(named(call.id)));
        calls.insert(call.id, {call.stateSince, call.ringingSince, call.talkingSince, call.talked, call.held});
    }
    seen.at = now;
    seen.agentSince = person.agent().since;
    seen.calls = calls;
}

void Watch::requests(Person &person)
{
    const bool atOnce = m_floor.centre().options().answerDelay == Clock::Duration(0); // else calls change before the answer
    const bool prompt = person.isLineQuick() && !m_floor.isFrozen() && atOnce;
    for (const auto &[serial, request] : person.requests) {
        const bool late = request.asked + LongestRequest < m_floor.clock.now();
        if (request.ended > 1)
            complain(person, QStringLiteral("'%1' ended %2 times").arg(request.what).arg(request.ended));
        if (request.ended == 0 && (prompt || late))
            complain(person, QStringLiteral("'%1' does not end").arg(request.what));
        if (request.calm && atOnce && request.error && !mayBeRefused(*request.error))
            complain(person, QStringLiteral("'%1' was allowed and refused: %2").arg(request.what, text(*request.error)));
    }
    person.forgetRequests();
}

} // namespace proof
