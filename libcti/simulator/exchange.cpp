// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange.h"
#include "messages/callevents.h"
#include <algorithm>

namespace cti::simulator {
namespace {

using LCS = LocalConnectionState;

constexpr auto Static = ConnectionDeviceType::Static;
constexpr qsizetype MostCallsAtPhone = 16; // held ones
constexpr Duration GivesUp = 45s; // who calls a phone that nobody answers
constexpr Duration OutsideRings = 3s; // until somebody answers there

bool isActive(LCS state)
{
    return state == LCS::Initiate || state == LCS::Alerting || state == LCS::Connect || state == LCS::Fail;
}

const Party &caller(const Call &call) { return call.parties.first(); }
DeviceType calledType(const Directory &directory, const QString &number)
{
    if (directory.applicationAt(number))
        return DeviceType::RoutePoint;
    if (directory.isAgentPhone(number))
        return DeviceType::Agent;
    return directory.isLine(number) ? DeviceType::NonAcd : DeviceType::Identifier;
}
std::optional<QString> given(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }
EventCause causeOf(CallType type)
{
    switch (type) {
    case CallType::Assist: return EventCause::SupervisorAssist;
    case CallType::Emergency: return EventCause::EmergencyCall;
    default: return EventCause::None;
    }
}

} // namespace

Exchange::Exchange(const Directory &directory, const Options &options, Clock &clock, Publisher &publisher)
    : m_directory(directory), m_options(options), m_clock(clock), m_publisher(publisher)
{
}

// ---- questions -------------------------------------------------------------------------------------------------

const Call *Exchange::call(quint32 id) const
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : &found->second;
}

const Call *Exchange::callAt(const QString &phone) const
{
    const Call *held = nullptr;
    for (const auto &[id, call] : m_calls) {
        const Party *party = call.party(phone);
        if (party && isActive(party->state))
            return &call;
        if (party)
            held = &call;
    }
    return held;
}

bool Exchange::isFree(const QString &phone) const { return inService(phone) && !callAt(phone); }

bool Exchange::canRetrieve(const QString &phone) const
{
    return std::ranges::none_of(m_calls, [&](const auto &entry) {
        const Party *party = entry.second.party(phone);
        return party && isActive(party->state) && party->state != LCS::Alerting;
    });
}

bool Exchange::canDial(const QString &phone) const
{
    const Call *call = callAt(phone);
    const auto isThere = [&](const auto &each) { return each.second.party(phone) != nullptr; };
    return inService(phone)
        && (!call || (call->party(phone)->state == LCS::Hold && std::ranges::count_if(m_calls, isThere) < MostCallsAtPhone));
}

bool Exchange::isDestination(const QString &number) const
{
    const bool outside = number.startsWith(u'+') || number.size() > 5;
    return outside || m_directory.applicationAt(number) || m_directory.isLine(number);
}

quint32 Exchange::newCallID() { return ++m_lastID; }

bool Exchange::isMonitored(const Party &party) const
{
    return party.type == DeviceType::CtiPort || party.type == DeviceType::RoutePoint || m_monitored.contains(party.device);
}

QStringList Exchange::monitoredPhones(const Call &call) const
{
    QStringList phones;
    for (const Party &party : call.parties)
        if (m_monitored.contains(party.device))
            phones.append(party.device);
    return phones;
}

bool Exchange::isReachable(const QString &number) const
{
    if (m_directory.applicationAt(number))
        return !freePort().isEmpty();
    if (m_directory.isLine(number))
        return isFree(number);
    return farEnd(number) == FarEnd::Answers || farEnd(number) == FarEnd::Rings;
}

QString Exchange::freePort() const
{
    for (const QString &port : m_directory.ctiPorts)
        if (!callAt(port))
            return port;
    return {};
}

//! Outside numbers tell by their end how they behave, so that each failure can be dialled: ...03 is busy, ...13 does not
//! exist, ...15 does not fit, ...10 rings for ever; all others answer. 03, 10, 13 and 15 are the event causes.
Exchange::FarEnd Exchange::farEnd(const QString &number) const
{
    static const QList<std::pair<QString, FarEnd>> ends {{QStringLiteral("03"), FarEnd::Busy},
                                                         {QStringLiteral("13"), FarEnd::Unobtainable},
                                                         {QStringLiteral("15"), FarEnd::Incompatible},
                                                         {QStringLiteral("10"), FarEnd::Rings}};
    for (const auto &[end, behaviour] : ends)
        if (number.endsWith(end))
            return behaviour;
    return FarEnd::Answers;
}

// ---- phones ----------------------------------------------------------------------------------------------------

void Exchange::setMonitored(const QString &phone, bool monitored)
{
    QStringList lines {phone};
    for (const Directory::Agent &agent : m_directory.agents)
        if (agent.extension == phone && !agent.secondLine.isEmpty())
            lines.append(agent.secondLine);
    for (const QString &line : std::as_const(lines)) {
        m_monitored.removeAll(line);
        if (monitored)
            m_monitored.append(line);
        if (line != phone)
            monitored ? m_publisher.lines().add(line, phone) : m_publisher.lines().remove(line);
    }
}

void Exchange::setInService(const QString &phone, bool inService)
{
    if (inService == this->inService(phone))
        return;
    if (inService) {
        m_down.removeAll(phone);
    } else {
        m_down.append(phone);
        for (const QString &line : QStringList(m_monitored)) // which may change as agents hear of it
            while (const Call *call = m_directory.phoneOf(line) == phone ? callAt(line) : nullptr)
                release(call->id, line);
        while (const Call *call = callAt(phone))
            release(call->id, phone);
    }
    Q_EMIT serviceChanged(phone, inService);
}

// ---- callers and queues ----------------------------------------------------------------------------------------

bool Exchange::arrive(Call call, const QString &trigger)
{
    if (freePort().isEmpty())
        return false;
    call.since = m_clock.now();
    Call &arrived = m_calls.emplace(call.id, std::move(call)).first->second;
    enterApplication(arrived, trigger);
    return true;
}

void Exchange::enterApplication(Call &call, const QString &trigger)
{
    const Directory::Application *application = m_directory.applicationAt(trigger);
    call.dialed = trigger;
    call.applicationID = application->id;
    call.csqID = application->csqID;
    const Party routePoint {trigger, DeviceType::RoutePoint, LCS::Initiate};
    if (!isMonitored(caller(call)))
        sayBegin(call, routePoint, CallType::OtherIn);
    sayDelivered(call, routePoint, routePoint);

    call.parties.append({freePort(), DeviceType::CtiPort, LCS::Connect});
    call.parties.first().state = LCS::Connect;
    const Party port = call.parties.last();
    call.lastRedirect = trigger;
    sayEstablished(call, port, port);
    if (isMonitored(caller(call)))
        sayEstablished(call, caller(call), port);
    call.type = CallType::CcxIn;
    sayAt(call, port,
          CallDataUpdateEvent {.callType = call.type,
                               .newConnectionDeviceType = Static,
                               .newCallID = call.id,
                               .newConnectionDeviceID = port.device,
                               .ani = call.ani,
                               .dnis = call.dialed,
                               .callerEnteredDigits = given(call.enteredDigits),
                               .context = call.context});
    queue(call.id);
}

void Exchange::queue(quint32 id)
{
    sayQueued(at(id));
    Q_EMIT queued(id);
}

void Exchange::offer(quint32 id, const QString &phone)
{
    Call &call = at(id);
    call.secondaryID = newCallID();
    sayDequeued(call);
    sayDiverted(call, call.parties.last(), phone, EventCause::Redirected);
    alert(call, phone);
}

void Exchange::withdraw(quint32 id, EventCause cause)
{
    Call &call = at(id);
    const Party rang = call.parties.takeLast();
    call.secondaryID.reset();
    sayDiverted(call, rang, call.parties.last().device, cause);
    sayEnd(call, rang);
    const Call copy = call;
    Q_EMIT left(copy, rang.device, rang.state);
}

void Exchange::ring(Call call, const QString &phone)
{
    call.since = m_clock.now();
    call.dialed = phone;
    if (!isFree(phone))
        return; // nobody but the caller hears that
    Call &ringing = m_calls.emplace(call.id, std::move(call)).first->second;
    ringing.next = m_clock.after(GivesUp, [this, id = ringing.id, device = caller(ringing).device] { release(id, device); });
    alert(ringing, phone);
}

void Exchange::announce(quint32 id, const QString &phone, const QString &customer, const CallContext &context)
{
    Call &call = m_calls[id] = {.id = id, .type = CallType::Reservation, .dialed = customer, .context = context};
    call.since = m_clock.now();
    call.parties = {{phone, DeviceType::Agent, LCS::Alerting}};
    const Party self = caller(call);
    sayAt(call, self, BeginCallEvent {.callType = call.type, .dialedNumber = customer, .context = context});
    sayAt(call, self,
          CallDeliveredEvent {.alertingDeviceType = self.type,
                              .calledDeviceType = self.type,
                              .localConnectionState = self.state,
                              .eventCause = EventCause::NewCall,
                              .alertingDeviceID = phone,
                              .calledDeviceID = phone});
    Q_EMIT changed(id);
}

void Exchange::alert(Call &call, const QString &phone)
{
    call.parties.append({phone, calledType(m_directory, phone), LCS::Alerting});
    const Party alerting = call.parties.last();
    sayBegin(call, alerting, call.type);
    if (!call.acd())
        sayDelivered(call, caller(call), alerting);
    sayDelivered(call, alerting, alerting);
    Q_EMIT ringing(call.id, phone);
}

// ---- what people do at their phones ----------------------------------------------------------------------------

void Exchange::dial(quint32 id, const QString &phone, const QString &number, const CallContext &context, CallType type)
{
    Q_EMIT dialled(id, phone);
    place({.id = id, .type = type, .context = context}, phone, number);
}

void Exchange::place(Call placed, const QString &phone, const QString &number)
{
    const quint32 id = placed.id;
    Call &call = m_calls[id] = std::move(placed);
    call.ani = phone;
    call.dialed = number;
    call.since = m_clock.now();
    call.parties = {{phone, calledType(m_directory, phone), LCS::Initiate}};
    Q_EMIT changed(id);
    const Party self = caller(call);
    sayBegin(call, self, m_directory.applicationAt(number) && !call.asks() ? CallType::Out : call.type);
    sayAt(call, self,
          CallServiceInitiatedEvent {
              .callingDeviceType = self.type, .localConnectionState = LCS::Initiate, .callingDeviceID = self.device});
    if (call.asks() && m_directory.isAgentPhone(number) && isFree(number))
        Q_EMIT consulted(number);
    sayAt(call, self,
          CallOriginatedEvent {.callingDeviceType = self.type,
                               .calledDeviceType = calledType(m_directory, number),
                               .localConnectionState = LCS::Initiate,
                               .callingDeviceID = self.device,
                               .calledDeviceID = number});
    proceed(id, number);
}

void Exchange::proceed(quint32 id, const QString &number)
{
    Call &call = at(id);
    if (m_directory.applicationAt(number))
        return freePort().isEmpty() ? fail(call, EventCause::Busy) : enterApplication(call, number);
    if (!m_directory.isLine(number))
        return reachOutside(call, number);
    if (!inService(number))
        return fail(call, EventCause::DestNotObtainable);
    if (!isFree(number))
        return fail(call, EventCause::Busy);
    alert(call, number);
}

void Exchange::reachOutside(Call &call, const QString &number)
{
    const Party self = caller(call);
    if (call.type == CallType::AgentInside) { // it was announced as one
        call.type = CallType::Out;
        sayAt(call, self,
              CallDataUpdateEvent {.callType = call.type,
                                   .newConnectionDeviceType = Static,
                                   .newCallID = call.id,
                                   .newConnectionDeviceID = self.device});
    }
    switch (farEnd(number)) {
    case FarEnd::Busy: return fail(call, EventCause::Busy);
    case FarEnd::Unobtainable: return fail(call, EventCause::DestNotObtainable);
    case FarEnd::Incompatible: return fail(call, EventCause::IncompatibleDestination);
    case FarEnd::Rings:
    case FarEnd::Answers: break;
    }
    call.parties.append({number, DeviceType::Identifier, LCS::Alerting});
    sayDelivered(call, self, call.parties.last());
    answerLater(call, number);
    Q_EMIT changed(call.id);
}

void Exchange::answerLater(Call &call, const QString &number)
{
    if (farEnd(number) == FarEnd::Answers)
        call.next = m_clock.after(OutsideRings, [this, id = call.id, number] {
            if (at(id).party(number)) // who was dropped while it rang answers nothing
                answer(id, number);
        });
}

void Exchange::answer(quint32 id, const QString &phone)
{
    Call &call = at(id);
    call.next.reset();
    const bool isOffered = call.secondaryID && call.parties.last().device == phone; // else he, too, waits there
    if (isOffered)
        call.parties.removeIf([](const Party &party) { return party.type == DeviceType::CtiPort; });
    connectParty(call, *call.party(phone));
    Q_EMIT answered(id, phone);
}

void Exchange::connectParty(Call &call, Party &answering)
{
    answering.state = LCS::Connect;
    if (call.parties.first().state == LCS::Initiate)
        call.parties.first().state = LCS::Connect;
    for (const Party &party : std::as_const(call.parties))
        if (isMonitored(party))
            sayEstablished(call, party, answering);
    updateParties(call);
    for (const Party &party : std::as_const(call.parties))
        sayRtp(call, party, true);
}

void Exchange::hold(quint32 id, const QString &phone, EventCause cause)
{
    Call &call = at(id);
    Party &party = *call.party(phone);
    party.state = LCS::Hold;
    sayAt(call, party,
          CallHeldEvent {
              .holdingDeviceType = party.type, .localConnectionState = LCS::Hold, .eventCause = cause, .holdingDeviceID = phone});
    sayRtp(call, party, false);
    Q_EMIT changed(id);
}

void Exchange::retrieve(quint32 id, const QString &phone, EventCause cause)
{
    Call &call = at(id);
    Party &party = *call.party(phone);
    party.state = LCS::Connect;
    sayAt(call, party,
          CallRetrievedEvent {.retrievingDeviceType = party.type,
                              .localConnectionState = LCS::Connect,
                              .eventCause = cause,
                              .retrievingDeviceID = phone});
    sayRtp(call, party, true);
    Q_EMIT changed(id);
}

void Exchange::release(quint32 id, const QString &device, EventCause cause)
{
    at(id).people() > 2 ? drop(at(id), device, cause) : clear(id, device, cause);
}

void Exchange::drop(Call &call, const QString &device, EventCause cause)
{
    Q_EMIT releasing(call.id, device, cause);
    const Party leaving = *call.party(device);
    if (leaving.state == LCS::Connect)
        sayRtp(call, leaving, false);
    sayConnectionCleared(call, leaving, cause);
    sayEnd(call, leaving);
    call.parties.removeIf([&](const Party &party) { return party.device == device; });
    if (device == call.supervisor) {
        call.supervisor.clear();
        changeType(call, call.unsupervised);
    }
    const Call copy = call;
    Q_EMIT left(copy, device, leaving.state);
}

void Exchange::clear(quint32 id, const QString &device, EventCause cause)
{
    Q_EMIT releasing(id, device, cause);
    const Call call = take(id);
    for (const Party &party : call.parties)
        if (party.state == LCS::Connect)
            sayRtp(call, party, false);
    if (call.parties.last().type == DeviceType::CtiPort) // it waits, and rings nowhere
        sayDequeued(call);
    sayConnectionCleared(call, *call.party(device), cause);
    for (const Party &party : call.parties) {
        if (!isMonitored(party))
            continue;
        m_publisher.publish(
            CallClearedEvent {.callID = id, .localConnectionState = LCS::Null, .connectionDeviceID = party.device},
            {party.device});
        sayEnd(call, party);
    }
    for (const Party &party : call.parties)
        Q_EMIT left(call, party.device, party.state);
}

void Exchange::fail(Call &call, EventCause cause)
{
    Party &self = call.parties.first();
    self.state = LCS::Fail;
    sayAt(call, self,
          CallFailedEvent {.failingDeviceType = self.type,
                           .calledDeviceType = calledType(m_directory, call.dialed),
                           .localConnectionState = LCS::Fail,
                           .eventCause = cause,
                           .failingDeviceID = call.dialed,
                           .calledDeviceID = call.dialed});
    call.next = m_clock.after(m_options.busyTone, [this, id = call.id, phone = self.device] { release(id, phone); });
    Q_EMIT changed(call.id);
}

void Exchange::update(quint32 id, const CallContext &changes)
{
    Call &call = at(id);
    merge(call.context, changes);
    for (const Party &party : std::as_const(call.parties))
        if (isMonitored(party))
            sayAt(call, party,
                  CallDataUpdateEvent {.callType = call.type,
                                       .newConnectionDeviceType = Static,
                                       .newCallID = id,
                                       .newConnectionDeviceID = party.device,
                                       .context = changes});
    Q_EMIT updated(id, changes);
}

// ---- events ----------------------------------------------------------------------------------------------------

void Exchange::sayBegin(const Call &call, const Party &party, CallType type)
{
    sayAt(call, party,
          BeginCallEvent {.callType = type,
                          .ani = given(call.ani),
                          .dnis = given(call.dialed),
                          .dialedNumber = given(call.dialed),
                          .callerEnteredDigits = given(call.enteredDigits),
                          .context = call.context});
}

void Exchange::sayDelivered(const Call &call, const Party &at, const Party &alerting)
{
    const Party &calling = caller(call);
    sayAt(call, at,
          CallDeliveredEvent {.applicationID = call.applicationID,
                              .csqID = call.csqID,
                              .alertingDeviceType = alerting.type,
                              .callingDeviceType = calling.type,
                              .calledDeviceType = calledType(m_directory, call.dialed),
                              .lastRedirectDeviceType = call.lastRedirect.isEmpty() ? DeviceType::None : DeviceType::RoutePoint,
                              .localConnectionState = at.state,
                              .eventCause = causeOf(call.type),
                              .alertingDeviceID = alerting.device,
                              .callingDeviceID = calling.device,
                              .calledDeviceID = call.dialed,
                              .lastRedirectDeviceID = given(call.lastRedirect),
                              .secondaryConnectionCallID = call.secondaryID,
                              .ani = given(call.ani),
                              .dnis = given(call.dialed),
                              .dialedNumber = given(call.dialed),
                              .callerEnteredDigits = given(call.enteredDigits),
                              .context = call.context});
}

void Exchange::sayEstablished(const Call &call, const Party &at, const Party &answering, EventCause cause)
{
    const Party &calling = caller(call);
    sayAt(call, at,
          CallEstablishedEvent {.applicationID = call.applicationID,
                                .csqID = call.csqID,
                                .answeringDeviceType = answering.type,
                                .callingDeviceType = calling.type,
                                .calledDeviceType = calledType(m_directory, call.dialed),
                                .lastRedirectDeviceType = call.lastRedirect.isEmpty() ? DeviceType::None : DeviceType::RoutePoint,
                                .localConnectionState =
                                    at.state, // it may ring here still, in a conference that others have entered
                                .eventCause = cause,
                                .answeringDeviceID = answering.device,
                                .callingDeviceID = calling.device,
                                .calledDeviceID = call.dialed,
                                .lastRedirectDeviceID = given(call.lastRedirect)});
}

//! Party data come once more, as switches do when the other end of a call has become another.
void Exchange::updateParties(const Call &call)
{
    if (!m_options.partyUpdates)
        return;
    for (const Party &party : call.parties)
        if (party.state == LCS::Connect && isMonitored(party))
            sayEstablished(call, party, party.device == caller(call).device ? call.parties.last() : party,
                           EventCause::CallPartyUpdate);
}

void Exchange::sayQueued(const Call &call)
{
    const Party &port = call.parties.last();
    const Directory::Csq *csq = m_directory.csq(call.csqID);
    sayAt(call, port,
          CallQueuedEvent {.applicationID = call.applicationID,
                           .queueDeviceType = DeviceType::Queue,
                           .callingDeviceType = caller(call).type,
                           .calledDeviceType = DeviceType::RoutePoint,
                           .lastRedirectDeviceType = DeviceType::RoutePoint,
                           .localConnectionState = LCS::Queued,
                           .queueDeviceID = csq->name,
                           .callingDeviceID = caller(call).device,
                           .calledDeviceID = call.dialed,
                           .lastRedirectDeviceID = call.lastRedirect,
                           .csqs = {{.csqID = call.csqID}}});
}

void Exchange::sayDequeued(const Call &call)
{
    if (!m_options.dequeuedEvents)
        return;
    const Directory::Csq *csq = m_directory.csq(call.csqID);
    sayAt(call, call.parties.last(),
          CallDequeuedEvent {.applicationID = call.applicationID,
                             .queueDeviceType = DeviceType::Queue,
                             .localConnectionState = LCS::Null,
                             .queueDeviceID = csq ? csq->name : QString(),
                             .csqs = {{.csqID = call.csqID}}});
}

void Exchange::sayDiverted(const Call &call, const Party &from, const QString &to, EventCause cause)
{
    sayAt(call, from,
          CallDivertedEvent {.applicationID = call.applicationID,
                             .divertingDeviceType = from.type,
                             .calledDeviceType = calledType(m_directory, to),
                             .localConnectionState = LCS::Null,
                             .eventCause = cause,
                             .divertingDeviceID = from.device,
                             .calledDeviceID = to});
}

void Exchange::sayRtp(const Call &call, const Party &party, bool started)
{
    if (!m_options.sendRtp || (party.type != DeviceType::Agent && party.type != DeviceType::NonAcd))
        return;
    const QString phoneAddress = QStringLiteral("192.0.2.10"); // RFC 5737: for examples only
    const QString farAddress = QStringLiteral("192.0.2.20");
    for (const RtpDirection direction : {RtpDirection::Input, RtpDirection::Output}) {
        if (started)
            sayAt(call, party,
                  RtpStartedEvent {.clientPort = 24576,
                                   .direction = direction,
                                   .packetSize = 20,
                                   .payloadType = AudioCodecType::G711Ulaw64k,
                                   .clientAddress = phoneAddress,
                                   .agentExtension = party.device,
                                   .agentInstrument = party.device,
                                   .sendingAddress = farAddress,
                                   .sendingPort = 24578});
        else
            sayAt(call, party,
                  RtpStoppedEvent {.clientPort = 24576,
                                   .direction = direction,
                                   .clientAddress = phoneAddress,
                                   .agentExtension = party.device,
                                   .agentInstrument = party.device,
                                   .sendingAddress = farAddress,
                                   .sendingPort = 24578});
    }
}

void Exchange::sayEnd(const Call &call, const Party &party)
{
    if (!isMonitored(party))
        return;
    EndCallEvent event {.connectionDeviceType = Static, .callID = call.id};
    if (m_options.endCallNamesDevice)
        event.connectionDeviceID = party.device;
    m_publisher.publish(event, {party.device});
}

//! To everybody on the call, also to who leaves it.
void Exchange::sayConnectionCleared(const Call &call, const Party &releasing, EventCause cause)
{
    m_publisher.publish(CallConnectionClearedEvent {.connectionDeviceType = Static,
                                                    .callID = call.id,
                                                    .releasingDeviceType = releasing.type,
                                                    .eventCause = cause,
                                                    .connectionDeviceID = releasing.device,
                                                    .releasingDeviceID = releasing.device},
                        monitoredPhones(call));
}

} // namespace cti::simulator
