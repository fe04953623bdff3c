// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callkeeper.h"
#include "news.h"
#include <QSet>
#include <algorithm>

namespace cti {
namespace {

using State = LocalConnectionState;
using news::fill;
using news::merge;
using news::refresh;
constexpr qsizetype MaxConnections = 32; // the guide's longest list of parties has 16

//! How far a call has come at one phone. Events of one cause come in any order, so the early states never follow a later.
constexpr int rank(State state)
{
    switch (state) {
    case State::Initiate: return 1;
    case State::Queued: return 2;
    case State::Alerting: return 3;
    case State::Connect:
    case State::Hold:
    case State::Fail: return 4;
    default: return 0;
    }
}

//! The ports and numbers of the contact centre are no people in a call.
constexpr bool isPerson(DeviceType type) { return type != DeviceType::CtiPort && type != DeviceType::RoutePoint; }

template <typename Value>
const Value &plain(const Value &value)
{
    return value;
}
template <typename Value>
Value plain(const std::optional<Value> &value)
{
    return value.value_or(Value());
}

} // namespace

bool Phone::owns(const QString &deviceId) const
{
    if (extension.isEmpty() || deviceId.isEmpty())
        return false;
    const auto dot = deviceId.indexOf(QLatin1Char('.'));
    return deviceId == extension || (dot > 0 && (deviceId.left(dot) == extension || deviceId.mid(dot + 1) == extension));
}

// ---- the call in question --------------------------------------------------------------------------------------

bool CallKeeper::concernsUs(const About &about) const
{
    return m_phone.onlyOwnEvents || isOwn(about.connection)
        || std::ranges::any_of(about.devices, [this](const QString &device) { return isOwn(device); });
}

//! The call that an event is about, a new one where none is known; empty when the event is to be left out.
std::optional<Call> CallKeeper::open(const About &about, bool startsAnew) const
{
    const quint32 callID = m_ids.callOf(about.callID);
    const Call *known = find(callID);
    if (callID == NoCall || (!known && (m_ids.isOver(callID, startsAnew) || !concernsUs(about))))
        return {};
    Call call = known ? *known : Call {.id = {callID}};
    call.confirmed = m_isWatched; // who speaks of a call knows it
    note(call, about.connection, State::None, about.connectionType);
    adoptConnection(call, about.connectionType, about.connection);
    return call;
}

void CallKeeper::store(Call &&call)
{
    for (Connection &connection : call.connections)
        if (isOwn(call, connection.deviceId))
            connection.state = call.state;
    m_calls.upsert(call);
}

//! The own connection as an event carried it; until one names our own device, what the first event named: a ringing call
//! has no connection at this phone yet and is answered by the caller's (guide: answer_call_req).
void CallKeeper::adoptConnection(Call &call, ConnectionDeviceType type, const QString &device) const
{
    if (!isOwn(device) && (device.isEmpty() || !call.connectionDeviceId.isEmpty()))
        return;
    if (type != ConnectionDeviceType::None || call.connectionDeviceId != device)
        call.connectionDeviceType = type;
    call.connectionDeviceId = device;
    if (isOwn(device))
        learnOwnEnd(call, device);
}

//! Which of the phone's lines the call is on. Sessions before version 14 name a second line by its own number alone: there it
//! is ours because events in agent mode, about a call that nothing placed yet, are.
void CallKeeper::learnOwnEnd(Call &call, const QString &device) const
{
    const bool byMode = m_phone.onlyOwnEvents && call.ownDevice.isEmpty() && call.state == State::None;
    if (device.isEmpty() || (!isOwn(device) && !byMode))
        return;
    call.ownDevice = device;
    if (device.contains(QLatin1Char('.')))
        call.lineType = LineType::NonBusiness;
}

//! A party update may say that the other end is somebody else now (guide: call_established_event, cause 50).
void CallKeeper::updateParty(Call &call, const QString &calling, const QString &answering) const
{
    const QString &far = isOwn(call, calling) ? answering : calling;
    const QStringList known {call.callingDeviceId, call.calledDeviceId, call.alertingDeviceId, call.ani, call.dialedNumber};
    const bool isNews = call.otherParties.isEmpty() ? !known.contains(far) : call.otherParties.size() == 1;
    if (!far.isEmpty() && !isOwn(call, far) && isNews)
        call.otherParties = {far};
}

void CallKeeper::setState(Call &call, State state) const
{
    if (call.state == state)
        return;
    const Moment now = m_now();
    if (call.stateSince && call.state == State::Connect)
        call.talked += now - *call.stateSince;
    if (call.stateSince && call.state == State::Hold)
        call.held += now - *call.stateSince;
    call.state = state;
    call.stateSince = now;
    if (state == State::Connect && !call.talkingSince)
        call.talkingSince = now;
}

void CallKeeper::advance(Call &call, State state) const
{
    if (rank(state) > rank(call.state))
        setState(call, state);
}

//! What is told about one device's end of the call.
void CallKeeper::note(Call &call, const QString &device, State state, ConnectionDeviceType type) const
{
    if (device.isEmpty())
        return;
    auto at = std::ranges::find(call.connections, device, &Connection::deviceId);
    if (at == call.connections.end()) {
        if (call.connections.size() >= MaxConnections)
            return;
        const auto after = std::ranges::find_if(call.connections, [&](const auto &c) { return device < c.deviceId; });
        at = call.connections.insert(after, {.deviceId = device});
    }
    if (type != ConnectionDeviceType::None)
        at->type = type;
    if (rank(state) >= rank(at->state) && state != State::None)
        at->state = state;
}

void CallKeeper::drop(Call &call, const QString &device)
{
    call.connections.removeIf([&](const Connection &connection) { return connection.deviceId == device; });
    call.otherParties.removeAll(device);
}

// ---- calls that are over ---------------------------------------------------------------------------------------

void CallKeeper::finish(quint32 callID, CallEnd how, bool forGood)
{
    m_ids.end(callID, forGood);
    m_calls.remove({callID}, how);
}

void CallKeeper::rename(quint32 old, quint32 now)
{
    if (find(now) || m_ids.isOver(now, true)) // a call that left this phone comes back with another
        return finish(old, CallEnd::Merged);
    m_ids.end(old);
    m_calls.rename({old}, {now});
}

void CallKeeper::contactLost()
{
    m_ids.contactLost();
    m_outdated.clear();
    m_listed.clear();
    const QList<Call> known = m_calls.calls();
    for (Call call : known) {
        m_outdated.insert(call.id.value);
        call.confirmed = false;
        m_calls.upsert(call);
    }
}

void CallKeeper::setWatched(bool isWatched)
{
    contactLost();
    m_isWatched = isWatched;
}

// ---- events: a call comes up -----------------------------------------------------------------------------------

void CallKeeper::read(const BeginCallEvent &event)
{
    const About about {event.callID, event.connectionDeviceType, event.connectionDeviceID, {plain(event.ani)}};
    auto call = open(about, true);
    if (!call)
        return;
    fill(call->type, event.callType);
    fill(call->ani, plain(event.ani));
    fill(call->dnis, plain(event.dnis));
    fill(call->dialedNumber, plain(event.dialedNumber));
    fill(call->context, event.context);
    if (isOwn(call->ani))
        fill(call->direction, Direction::Outgoing);
    store(*std::move(call));
}

void CallKeeper::read(const CallServiceInitiatedEvent &event)
{
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {event.callingDeviceID}});
    if (!call)
        return;
    fill(call->callingDeviceId, event.callingDeviceID);
    fill(call->csqId, event.csqID, NoCsq);
    fill(call->applicationId, event.applicationID, NoApplication);
    fill(call->lineType, event.lineType);
    note(*call, event.callingDeviceID, State::Initiate);
    if (event.callingDeviceID == event.connectionDeviceID)
        learnOwnEnd(*call, event.callingDeviceID);
    if (isOwn(*call, event.callingDeviceID) || isOwn(*call, event.connectionDeviceID)) {
        fill(call->direction, Direction::Outgoing);
        advance(*call, State::Initiate);
    }
    store(*std::move(call));
}

void CallKeeper::read(const CallOriginatedEvent &event)
{
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {event.callingDeviceID}});
    if (!call)
        return;
    fill(call->callingDeviceId, event.callingDeviceID);
    fill(call->calledDeviceId, plain(event.calledDeviceID));
    fill(call->csqId, event.csqID, NoCsq);
    fill(call->applicationId, event.applicationID, NoApplication);
    note(*call, event.callingDeviceID, State::Initiate);
    if (event.callingDeviceID == event.connectionDeviceID)
        learnOwnEnd(*call, event.callingDeviceID);
    if (isOwn(*call, event.callingDeviceID) || isOwn(*call, event.connectionDeviceID)) {
        fill(call->direction, Direction::Outgoing);
        advance(*call, State::Initiate);
    }
    store(*std::move(call));
}

void CallKeeper::read(const CallDeliveredEvent &event)
{
    const QString alerting = plain(event.alertingDeviceID);
    const QString calling = plain(event.callingDeviceID);
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {alerting, calling}});
    if (!call)
        return;
    const bool update = event.eventCause == EventCause::CallPartyUpdate;
    if (update)
        updateParty(*call, calling, alerting);
    const auto tell = update ? refresh : static_cast<void (*)(QString &, const QString &)>(fill);
    tell(call->ani, plain(event.ani));
    tell(call->dnis, plain(event.dnis));
    tell(call->dialedNumber, plain(event.dialedNumber));
    tell(call->callingDeviceId, isPerson(event.callingDeviceType) ? calling : QString());
    tell(call->calledDeviceId, plain(event.calledDeviceID));
    tell(call->alertingDeviceId, alerting);
    fill(call->csqId, event.csqID, NoCsq);
    fill(call->applicationId, event.applicationID, NoApplication);
    fill(call->context, event.context);
    fill(call->lineType, event.lineType);

    ring(*call, event);
    note(*call, alerting, State::Alerting);
    const quint32 callID = call->id.value;
    store(*std::move(call));
    const quint32 consult = event.secondaryConnectionCallID.value_or(NoCall);
    if (m_ids.addSecondary(consult, callID))
        m_calls.remove({consult}, CallEnd::Merged);
}

//! Whether it rings here or at the far end of our own call.
void CallKeeper::ring(Call &call, const CallDeliveredEvent &event) const
{
    const QString alerting = plain(event.alertingDeviceID);
    const bool fromHere = isOwn(call, plain(event.callingDeviceID));
    const bool atItself = alerting == event.connectionDeviceID && event.localConnectionState == State::Alerting && !fromHere;
    if (isOwn(alerting) || atItself)
        learnOwnEnd(call, alerting);
    const bool byState = alerting.isEmpty() && !fromHere && event.localConnectionState == State::Alerting;
    const bool here = isOwn(call, alerting) || byState;
    if (here || fromHere)
        fill(call.direction, here ? Direction::Incoming : Direction::Outgoing);
    if (here && !call.ringingSince)
        call.ringingSince = m_now();
    if ((here || fromHere) && event.eventCause != EventCause::CallPartyUpdate)
        advance(call, here ? State::Alerting : State::Initiate);
}

void CallKeeper::read(const CallQueuedEvent &event)
{
    const QString calling = plain(event.callingDeviceID);
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {calling}});
    if (!call)
        return;
    fill(call->callingDeviceId, calling);
    fill(call->calledDeviceId, plain(event.calledDeviceID));
    fill(call->applicationId, event.applicationID, NoApplication);
    if (!event.csqs.isEmpty())
        fill(call->csqId, event.csqs.first().csqID, NoCsq);
    if (isOwn(*call, calling) || isOwn(*call, event.connectionDeviceID))
        advance(*call, State::Queued);
    store(*std::move(call));
}

// ---- events: a call goes on ------------------------------------------------------------------------------------

void CallKeeper::read(const CallEstablishedEvent &event)
{
    const QString answering = plain(event.answeringDeviceID);
    const QString calling = plain(event.callingDeviceID);
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {answering, calling}});
    if (!call)
        return;
    const bool update = event.eventCause == EventCause::CallPartyUpdate;
    if (update)
        updateParty(*call, calling, answering);
    const auto tell = update ? refresh : static_cast<void (*)(QString &, const QString &)>(fill);
    tell(call->callingDeviceId, isPerson(event.callingDeviceType) ? calling : QString());
    tell(call->calledDeviceId, plain(event.calledDeviceID));
    fill(call->csqId, event.csqID, NoCsq);
    fill(call->applicationId, event.applicationID, NoApplication);
    fill(call->lineType, event.lineType);
    note(*call, answering, State::Connect);
    note(*call, calling, State::Connect);
    if (isOwn(*call, calling))
        fill(call->direction, Direction::Outgoing);
    else if (isOwn(*call, answering))
        fill(call->direction, Direction::Incoming);
    const bool unnamed = answering.isEmpty() && m_phone.onlyOwnEvents;
    const bool ours = isOwn(*call, answering) || isOwn(*call, calling) || isOwn(*call, event.connectionDeviceID);
    const bool ringsOn = event.localConnectionState == State::Alerting; // others have entered the conference
    if ((ours || unnamed) && !ringsOn)
        advance(*call, State::Connect);
    store(*std::move(call));
}

void CallKeeper::read(const CallHeldEvent &event)
{
    const QString holding = event.holdingDeviceID.isEmpty() ? event.connectionDeviceID : event.holdingDeviceID;
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {holding}});
    if (!call)
        return;
    if (isOwn(*call, holding))
        setState(*call, State::Hold);
    else
        note(*call, holding, State::Hold);
    store(*std::move(call));
}

void CallKeeper::read(const CallRetrievedEvent &event)
{
    const QString told = plain(event.retrievingDeviceID);
    const QString retrieving = told.isEmpty() ? event.connectionDeviceID : told;
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {retrieving}});
    if (!call)
        return;
    if (isOwn(*call, retrieving))
        setState(*call, State::Connect);
    else
        note(*call, retrieving, State::Connect);
    store(*std::move(call));
}

void CallKeeper::read(const CallDataUpdateEvent &event)
{
    if (event.newCallID != NoCall && event.newCallID != event.callID)
        rename(m_ids.callOf(event.callID), event.newCallID);
    const bool same = event.newCallID == NoCall;
    auto call = open({same ? event.callID : event.newCallID, same ? event.connectionDeviceType : event.newConnectionDeviceType,
                      event.newConnectionDeviceID.isEmpty() ? event.connectionDeviceID : event.newConnectionDeviceID});
    if (!call)
        return;
    if (event.callType != CallType::Invalid)
        call->type = event.callType;
    refresh(call->ani, plain(event.ani));
    refresh(call->dnis, plain(event.dnis));
    refresh(call->dialedNumber, plain(event.dialedNumber));
    merge(call->context, event.context);
    store(*std::move(call));
}

template <typename Event>
QList<CallKeeper::Party> CallKeeper::partiesOf(const Event &event)
{
    QList<Party> parties;
    for (const auto &party : event.connectedParties.first(std::min(event.connectedParties.size(), MaxConnections)))
        parties.append({party.connectedPartyCallID, party.connectedPartyDeviceID, isPerson(party.connectedPartyDeviceType)});
    return parties;
}

//! What kind of call a conference is: a supervisor who comes in makes one, too.
static CallType typeOf(EventCause cause)
{
    switch (cause) {
    case EventCause::SupervisorBargeIn: return CallType::SupervisorBargeIn;
    case EventCause::SupervisorIntercept: return CallType::SupervisorIntercept;
    default: return CallType::Conference;
    }
}

void CallKeeper::read(const CallConferencedEvent &event)
{
    auto call = join(event.primaryCallID, event.secondaryCallID, partiesOf(event), event.localConnectionState);
    if (!call)
        return;
    call->type = typeOf(event.eventCause); // who made it gets no CALL_DATA_UPDATE
    if (call->type == CallType::Conference)
        call->isController = isOwn(plain(event.controllerDeviceID));
    store(*std::move(call));
}

void CallKeeper::read(const CallTransferredEvent &event)
{
    const QString transferring = plain(event.transferringDeviceID);
    const bool byUs =
        isOwn(transferring) || (transferring.isEmpty() && event.localConnectionState == State::Null && m_phone.onlyOwnEvents);
    if (!byUs) {
        if (auto call = join(event.primaryCallID, event.secondaryCallID, partiesOf(event), event.localConnectionState))
            store(*std::move(call));
        return;
    }
    finish(event.primaryCallID, CallEnd::Transferred);
    finish(event.secondaryCallID, CallEnd::Transferred);
}

//! Two calls became one, under either id or a third: what is known of it now. Empty when it is not ours, or not news.
std::optional<Call> CallKeeper::join(quint32 primary, quint32 secondary, const QList<Party> &parties, State state)
{
    const auto own = std::ranges::find_if(parties, [this](const Party &party) { return isOwn(party.device); });
    const quint32 now = own != parties.cend() ? own->callID : parties.isEmpty() ? primary : parties.first().callID;
    // Told twice, it must not bring back who has left since.
    if (!m_ids.addJoined({primary, secondary, now}) && find(now))
        return {};
    auto call = unite({primary, secondary, now}, own != parties.cend() || m_phone.onlyOwnEvents);
    if (!call)
        return {};
    call->confirmed = m_isWatched;
    call->connections.clear();
    call->otherParties.clear();
    for (const Party &party : parties) {
        note(*call, party.device, State::Connect);
        if (party.isPerson && !isOwn(party.device) && !party.device.isEmpty())
            call->otherParties.append(party.device);
    }
    if (call->otherParties.isEmpty() && !call->dialedNumber.isEmpty())
        call->otherParties = {call->dialedNumber}; // handed on into a queue: that is whom one waits for
    if (own != parties.cend())
        adoptConnection(*call, call->connectionDeviceType, own->device);
    if (state == State::Alerting) { // handed on in one step: it rings here still
        advance(*call, state);
        fill(call->direction, Direction::Incoming);
    } else {
        setState(*call, rank(state) == rank(State::Connect) ? state : State::Connect);
    }
    return call;
}

//! Leaves the first known of these calls, under the last id, with what was told of the others; a new one where none is
//! known and we are in it; empty when there is nothing left to join.
std::optional<Call> CallKeeper::unite(const std::array<quint32, 3> &ids, bool ours)
{
    const quint32 now = ids.back();
    const auto known = std::ranges::find_if(ids, [this](quint32 id) { return find(id) != nullptr; });
    if (known == ids.cend())
        return ours && now != NoCall && !m_ids.isOver(now) ? std::optional(Call {.id = {now}}) : std::nullopt;
    Call call = *find(*known);
    const quint32 old = call.id.value;
    for (const quint32 id : ids) {
        if (id == old)
            continue;
        if (const Call *other = find(id)) {
            // Told of under the id that they have now, it is the newest that is known.
            id == now ? merge(call.context, other->context) : fill(call.context, other->context);
            fill(call.csqId, other->csqId, NoCsq);
            fill(call.applicationId, other->applicationId, NoApplication);
        }
        m_calls.remove({id}, CallEnd::Merged);
        if (id != now)
            m_ids.end(id);
    }
    if (old != now)
        rename(old, now);
    call.id = {now};
    return call;
}

// ---- events: a call ends ---------------------------------------------------------------------------------------

void CallKeeper::read(const CallFailedEvent &event)
{
    const QString failing = plain(event.failingDeviceID);
    auto call = open({event.callID, event.connectionDeviceType, event.connectionDeviceID, {failing}});
    if (!call)
        return;
    fill(call->calledDeviceId, plain(event.calledDeviceID));
    note(*call, failing, State::Fail);
    if (rank(call->state) < rank(State::Connect) || isOwn(*call, failing)) {
        call->cause = event.eventCause;
        setState(*call, State::Fail);
    }
    store(*std::move(call));
}

void CallKeeper::read(const CallDivertedEvent &event)
{
    const Call *known = find(m_ids.callOf(event.callID));
    if (!known)
        return isOwn(event.divertingDeviceID) ? m_ids.end(event.callID) : void();
    Call call = *known;
    const bool fromHere =
        isOwn(call, event.divertingDeviceID) || (event.divertingDeviceID.isEmpty() && call.state == State::Alerting);
    if (fromHere) {
        call.cause = event.eventCause;
        const quint32 callID = call.id.value;
        store(std::move(call));
        return finish(callID, CallEnd::Diverted);
    }
    drop(call, event.divertingDeviceID);
    refresh(call.calledDeviceId, event.calledDeviceID);
    store(std::move(call));
}

void CallKeeper::read(const CallConnectionClearedEvent &event)
{
    if (m_ids.isSecondary(event.callID))
        return;
    const QString device = event.connectionDeviceID.isEmpty() ? event.releasingDeviceID : event.connectionDeviceID;
    const Call *known = find(event.callID);
    if (known ? isOwn(*known, device) : isOwn(device))
        return finish(event.callID, CallEnd::Left);
    if (known) {
        Call call = *known;
        drop(call, device);
        store(std::move(call));
    }
}

void CallKeeper::read(const CallClearedEvent &event)
{
    const About about {event.callID, ConnectionDeviceType::None, event.connectionDeviceID, {}};
    if (!m_ids.isSecondary(event.callID) && (find(event.callID) || concernsUs(about)))
        finish(event.callID, CallEnd::Cleared, true);
}

//! One END_CALL per device of interest: the call is over here when it names our end of it, or none.
void CallKeeper::read(const EndCallEvent &event)
{
    if (m_ids.isSecondary(event.callID))
        return;
    const Call *known = find(event.callID);
    const QString &device = event.connectionDeviceID;
    const bool isNamed = known ? isOwn(*known, device) || device == known->connectionDeviceId : m_phone.onlyOwnEvents;
    const bool ours = device.isEmpty() || isOwn(device) || isNamed;
    if (ours && (known || m_phone.onlyOwnEvents || isOwn(device)))
        return finish(event.callID, CallEnd::Left);
    if (!known)
        return;
    Call call = *known;
    drop(call, device);
    store(std::move(call));
}

// ---- answers that settle what is true (Decision P7) ------------------------------------------------------------

void CallKeeper::read(const SnapshotDeviceConf &answer)
{
    QSet<quint32> listed;
    for (const auto &call : answer.calls) {
        if (call.state() == State::Null)
            continue;
        listed.insert(m_ids.callOf(call.callConnectionCallID));
        settle(call);
    }
    const QList<Call> known = m_calls.calls();
    for (const Call &call : known)
        if (!call.confirmed && !listed.contains(call.id.value))
            finish(call.id.value, CallEnd::Vanished);
}

//! A call that an event has spoken of since contact came back is newer than the snapshot: left alone. Of one that was known
//! before, data and parties may have changed: the snapshot of the call will confirm it.
void CallKeeper::settle(const SnapshotDeviceConf::DeviceCall &listed)
{
    const quint32 callID = m_ids.callOf(listed.callConnectionCallID);
    const Call *known = find(callID);
    const bool isNewer = known && known->confirmed && known->state != State::None; // an event may tell of the data alone
    if (callID == NoCall || isNewer || (!known && m_ids.isOver(callID)))
        return;
    Call call = known ? *known : Call {.id = {callID}};
    call.confirmed = !m_outdated.contains(callID);
    if (!call.confirmed)
        m_listed.insert(callID);
    adoptConnection(call, listed.callConnectionDeviceType, listed.callConnectionDeviceID);
    note(call, listed.callConnectionDeviceID, State::None, listed.callConnectionDeviceType);
    if (listed.state() != State::None && listed.state() != call.state) {
        setState(call, listed.state());
        call.stateSince.reset(); // it changed while nobody looked
        if (!known)
            call.talkingSince.reset();
    }
    store(std::move(call));
}

//! Whom a queue only rings while one waits at its port is no party yet, and nothing is told when the queue tries another.
QStringList CallKeeper::partiesIn(const SnapshotCallConf &answer)
{
    const bool isQueued = std::ranges::any_of(answer.callDevices, [](const auto &device) {
        return !isPerson(device.callDeviceType) && device.callDeviceConnectionState == State::Connect;
    });
    QStringList parties;
    for (const auto &device : answer.callDevices) {
        const QString &id = device.callDeviceID.isEmpty() ? device.callConnectionDeviceID : device.callDeviceID;
        const bool isTried = isQueued && device.callDeviceConnectionState == State::Alerting;
        if (isPerson(device.callDeviceType) && !isTried && !id.isEmpty() && parties.size() < MaxConnections)
            parties.append(id);
    }
    return parties;
}

void CallKeeper::snapshotAnswered(CallId id)
{
    const Call *known = m_listed.remove(id.value) ? find(id.value) : nullptr;
    if (!known)
        return;
    Call call = *known;
    call.confirmed = true;
    m_calls.upsert(call);
}

void CallKeeper::read(const SnapshotCallConf &answer)
{
    const auto ofOurs = std::ranges::find_if(
        answer.callDevices, [this](const auto &device) { return find(m_ids.callOf(device.callConnectionCallID)) != nullptr; });
    if (ofOurs == answer.callDevices.cend())
        return;
    Call call = *find(m_ids.callOf(ofOurs->callConnectionCallID));
    const bool isOutdated = m_outdated.remove(call.id.value);
    call.confirmed |= m_listed.remove(call.id.value);
    fill(call.type, answer.callType);
    fill(call.ani, plain(answer.ani));
    fill(call.dnis, plain(answer.dnis));
    fill(call.dialedNumber, plain(answer.dialedNumber));
    isOutdated ? merge(call.context, answer.context) : fill(call.context, answer.context);
    if (isOwn(call.ani))
        fill(call.direction, Direction::Outgoing);
    if (isOutdated)
        call.connections.clear(); // who has left in the meantime is not listed
    for (const auto &device : answer.callDevices)
        note(call, device.callDeviceID.isEmpty() ? device.callConnectionDeviceID : device.callDeviceID,
             device.callDeviceConnectionState, device.callConnectionDeviceType);
    QStringList others = partiesIn(answer);
    others.removeIf([this](const QString &device) { return isOwn(device); });
    if (isOutdated && call.type == CallType::SupervisorBargeIn && others.size() < 2)
        call.type = answer.callType; // the supervisor has left in the gap; what the call is again may not be told
    if (isOutdated && others.isEmpty() && !call.dialedNumber.isEmpty())
        others = {call.dialedNumber}; // alone with a port: that is whom one waits for, as in join()
    // The ANI is the first caller's, who may have left the call to others since: parties that are listed now say more.
    const bool isByAni = call.callingDeviceId.isEmpty();
    if (others.size() > 1 || isOutdated || isByAni || call.remoteParty().isEmpty())
        call.otherParties = others;
    store(std::move(call));
}

} // namespace cti
