// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange.h"
#include "messages/callevents.h"

// Two calls at one phone: consult, transfer, conference.

namespace cti::simulator {
namespace {

using LCS = LocalConnectionState;

constexpr auto Static = ConnectionDeviceType::Static;

//! The party that the second call brings in.
const Party &addedParty(const Call &active, const QString &phone)
{
    const auto other = std::ranges::find_if(active.parties, [&](const Party &party) { return party.device != phone; });
    return other == active.parties.cend() ? active.parties.first() : *other;
}

//! What CALL_TRANSFERRED and CALL_CONFERENCED have in common.
template <typename Event>
Event joining(const Call &held, const Call &active, const Call &call, const QString &phone)
{
    Event event {.primaryDeviceType = Static,
                 .primaryCallID = held.id,
                 .secondaryDeviceType = Static,
                 .secondaryCallID = active.id,
                 .primaryDeviceID = phone,
                 .secondaryDeviceID = addedParty(active, phone).device};
    for (const Party &party : call.parties)
        event.connectedParties.append({call.id, party.type, party.device});
    return event;
}

//! The data of a call for a party that has come into it from another.
CallDataUpdateEvent movedTo(const Call &call, const Party &party)
{
    return {.callType = call.type,
            .newConnectionDeviceType = Static,
            .newCallID = call.id,
            .newConnectionDeviceID = party.device,
            .ani = call.ani,
            .dnis = call.dialed,
            .dialedNumber = call.dialed,
            .context = call.context};
}

void appendOthers(Call &call, const QList<Party> &parties)
{
    for (const Party &party : parties)
        if (!call.party(party.device))
            call.parties.append(party);
}

} // namespace

void Exchange::consult(quint32 id, quint32 held, const QString &phone, const QString &number, const CallContext &changes,
                       CallType type)
{
    hold(held, phone);
    CallContext context = at(held).context;
    merge(context, changes);
    place({.id = id, .type = type, .context = context}, phone, number);
}

//! The original call and the one that was placed from it, whichever is held just now.
std::pair<quint32, quint32> Exchange::inOrder(quint32 held, quint32 active) const
{
    const bool swapped = m_calls.at(held).asks() && !m_calls.at(active).asks();
    return swapped ? std::pair(active, held) : std::pair(held, active);
}

quint32 Exchange::idAfterTransfer(quint32 held, quint32 active) const
{
    const auto [original, second] = inOrder(held, active);
    return m_calls.at(second).isWaiting() ? second : original;
}

void Exchange::transfer(quint32 held, quint32 active, const QString &phone, const CallContext &changes)
{
    const quint32 id = idAfterTransfer(held, active);
    const auto [originalID, secondID] = inOrder(held, active);
    const Call first = take(originalID);
    const Call second = take(secondID);
    Call kept = id == first.id ? first : second;
    const bool isBlind = second.party(phone)->state == LCS::Initiate;
    if (!kept.isWaiting() && (isBlind || first.acd()))
        kept.type = isBlind ? CallType::Offered : CallType::TransferIn;
    kept.parties = first.isWaiting() ? second.parties : first.parties; // whom the queue has come last
    appendOthers(kept, first.isWaiting() ? first.parties : second.parties);
    kept.parties.removeIf([&](const Party &party) { return party.device == phone; });
    const Call &call = unite(std::move(kept), first, second, changes);

    const Party self = *second.party(phone);
    for (const Call *over : {&first, &second})
        if (over->party(phone)->state == LCS::Connect)
            sayRtp(*over, *over->party(phone), false);
    sayMoved(first, call, phone);
    sayMoved(second, call, phone);
    auto event = joining<CallTransferredEvent>(first, second, call, phone);
    event.transferringDeviceType = self.type;
    event.transferredDeviceType = addedParty(second, phone).type;
    event.eventCause = EventCause::Transfer;
    event.transferringDeviceID = phone;
    event.transferredDeviceID = addedParty(second, phone).device;
    event.localConnectionState = LCS::Null;
    m_publisher.publish(event, {phone});
    for (const QString &other : monitoredPhones(call)) {
        event.localConnectionState = call.party(other)->state;
        m_publisher.publish(event, {other});
    }
    updateParties(call);
    sayEnd(first, self);
    sayEnd(second, self);
    Q_EMIT joined(held, active, id);
    for (const Call *over : {&first, &second})
        Q_EMIT left(*over, phone, over->party(phone)->state);
}

void Exchange::conference(quint32 id, quint32 held, quint32 active, const QString &phone, const CallContext &changes)
{
    const auto [originalID, secondID] = inOrder(held, active);
    const Call first = take(originalID);
    const Call second = take(secondID);
    Call whole = first;
    whole.id = id;
    whole.type = CallType::Conference;
    whole.controller = phone;
    whole.party(phone)->state = LCS::Connect;
    appendOthers(whole, second.parties);
    const Call &call = unite(std::move(whole), first, second, changes);

    for (const Party &party : call.parties)
        if (party.device != phone)
            sayAt(call, party, movedTo(call, party)); // as recorded: the new id alone
    auto event = joining<CallConferencedEvent>(first, second, call, phone);
    event.controllerDeviceType = call.party(phone)->type;
    event.addedPartyDeviceType = addedParty(second, phone).type;
    event.eventCause = EventCause::KeyConference;
    event.controllerDeviceID = phone;
    event.addedPartyDeviceID = addedParty(second, phone).device;
    for (const QString &at : monitoredPhones(call)) {
        event.localConnectionState = call.party(at)->state;
        m_publisher.publish(event, {at});
    }
    updateParties(call);
    Q_EMIT joined(held, active, id);
}

//! Keeps the call that two have become. Its data are the first call's; what only the second one has stays too.
Call &Exchange::unite(Call call, const Call &held, const Call &active, const CallContext &changes)
{
    call.context = active.context;
    merge(call.context, held.context);
    merge(call.context, changes);
    call.ani = held.ani;
    return keep(std::move(call));
}

//! The call goes on under another id, or with other people: what was to happen to it by itself is planned anew.
Call &Exchange::keep(Call call)
{
    call.next.reset();
    Call &kept = m_calls.emplace(call.id, std::move(call)).first->second;
    for (const Party &party : std::as_const(kept.parties))
        if (party.type == DeviceType::Identifier && party.state == LCS::Alerting)
            answerLater(kept, party.device);
    return kept;
}

//! Tells the phones of a call that it goes on as another one, or as another kind of call.
void Exchange::sayMoved(const Call &from, const Call &to, const QString &except)
{
    if (from.id == to.id && from.type == to.type)
        return;
    for (const Party &party : from.parties)
        if (party.device != except)
            sayAt(from, party, movedTo(to, party));
}

} // namespace cti::simulator
