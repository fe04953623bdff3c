// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange.h"
#include "messages/callevents.h"

// A supervisor in an agent's call. The guide names requests, types and causes, no events: they are a conference's.

namespace cti::simulator {
namespace {

using LCS = LocalConnectionState;

constexpr auto Static = ConnectionDeviceType::Static;

EventCause causeOf(CallType type)
{
    return type == CallType::SupervisorIntercept ? EventCause::SupervisorIntercept : EventCause::SupervisorBargeIn;
}

} // namespace

void Exchange::enter(quint32 id, quint32 watched, const QString &agent, const QString &supervisor, CallType type)
{
    Q_EMIT dialled(id, supervisor);
    const Call before = take(watched);
    Call whole = before;
    whole.id = id;
    whole.type = type;
    whole.unsupervised = before.type;
    whole.supervisor = supervisor;
    whole.parties.append({supervisor, DeviceType::Agent, LCS::Connect});
    const Call &call = keep(std::move(whole));

    sayBegin(call, call.parties.last(), type);
    sayMoved(before, call, supervisor);
    CallConferencedEvent event {.primaryDeviceType = Static,
                                .primaryCallID = before.id,
                                .secondaryDeviceType = Static,
                                .secondaryCallID = id,
                                .controllerDeviceType = DeviceType::Agent,
                                .addedPartyDeviceType = DeviceType::Agent,
                                .eventCause = causeOf(type),
                                .primaryDeviceID = agent,
                                .secondaryDeviceID = supervisor,
                                .controllerDeviceID = supervisor,
                                .addedPartyDeviceID = supervisor};
    for (const Party &party : call.parties)
        event.connectedParties.append({id, party.type, party.device});
    for (const QString &phone : monitoredPhones(call)) {
        event.localConnectionState = call.party(phone)->state;
        m_publisher.publish(event, {phone});
    }
    sayRtp(call, call.parties.last(), true);
    Q_EMIT joined(watched, id, id);
}

void Exchange::intercept(quint32 id, const QString &agent)
{
    Call &call = at(id);
    if (call.type != CallType::SupervisorIntercept)
        changeType(call, CallType::SupervisorIntercept);
    drop(call, agent, EventCause::SupervisorIntercept);
}

void Exchange::listen(quint32 id, const Call &watched, const QString &supervisor)
{
    Q_EMIT dialled(id, supervisor);
    Call heard {.id = id, .type = CallType::SupervisorMonitor, .ani = watched.ani, .dialed = watched.dialed};
    heard.context = watched.context;
    heard.since = m_clock.now();
    heard.parties = {{supervisor, DeviceType::Agent, LCS::Connect}};
    const Call &call = m_calls.emplace(id, std::move(heard)).first->second;
    const Party &self = call.parties.first();
    sayBegin(call, self, call.type);
    sayAt(call, self,
          CallEstablishedEvent {.answeringDeviceType = self.type,
                                .localConnectionState = LCS::Connect,
                                .eventCause = EventCause::SupervisorMonitor,
                                .answeringDeviceID = supervisor});
    sayRtp(call, self, true);
    Q_EMIT changed(id);
}

//! The same call is another kind of call from now on.
void Exchange::changeType(Call &call, CallType type)
{
    call.type = type;
    for (const Party &party : std::as_const(call.parties))
        sayAt(call, party,
              CallDataUpdateEvent {.callType = type,
                                   .newConnectionDeviceType = Static,
                                   .newCallID = call.id,
                                   .newConnectionDeviceID = party.device});
    Q_EMIT changed(call.id);
}

} // namespace cti::simulator
