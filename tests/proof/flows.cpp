// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "flows.h"

namespace proof {
namespace {

using namespace cti;

// ---- what people do --------------------------------------------------------------------------------------------

Step open(int who)
{
    return [who](Floor &floor) { floor.person(who).open(); };
}
Step signIn(int who)
{
    return [who](Floor &floor) { floor.person(who).signIn(); };
}
Step state(int who, AgentState state, quint16 reason = 0)
{
    return [=](Floor &floor) { floor.person(who).setState(state, reason); };
}
Step wait(Clock::Duration time)
{
    return [time](Floor &floor) { floor.pass(time); };
}
Step ring(int who)
{
    return [who](Floor &floor) { floor.centre().callAgent(floor.person(who).agentId); };
}
Step dial(int who, const char *number)
{
    return [=](Floor &floor) { floor.person(who).ask("dial", &CallControl::makeCall, QString::fromLatin1(number)); };
}
//! One of the intents that take a call alone; `call` counts those at the phone.
Step on(int who, const char *what, void (CallControl::*intent)(CallId, QObject *, Done), int call = 0)
{
    return [=](Floor &floor) { floor.person(who).ask(what, intent, floor.person(who).callId(call)); };
}
Step answer(int who) { return on(who, "answer", &CallControl::answer); }
Step end(int who, int call = 0) { return on(who, "end", &CallControl::end, call); }
Step consult(int who, const char *number)
{
    return [=](Floor &floor) {
        floor.person(who).ask("consult", &CallControl::consult, floor.person(who).callId(0), QString::fromLatin1(number),
                              ConsultType::Transfer);
    };
}
Step blind(int who, const char *what, void (CallControl::*intent)(CallId, const QString &, QObject *, Done), const char *number)
{
    return [=](Floor &floor) { floor.person(who).ask(what, intent, floor.person(who).callId(0), QString::fromLatin1(number)); };
}
Step setData(int who)
{
    return [who](Floor &floor) {
        CallContext data;
        data.callVariables[2] = QStringLiteral("changed");
        data.callVariables[4] = QStringLiteral(" ");
        floor.person(who).ask("set data", &CallControl::setData, floor.person(who).callId(0), data);
    };
}
Step tones(int who)
{
    return [who](Floor &floor) {
        floor.person(who).ask("tones", &CallControl::sendDtmf, floor.person(who).callId(0), QStringLiteral("12#"));
    };
}
Step drop(int who, const char *party)
{
    return [=](Floor &floor) {
        floor.person(who).ask("drop", &CallControl::dropParty, floor.person(who).callId(0), QString::fromLatin1(party));
    };
}
//! The first party of the first call, most often a caller, hangs up.
Step callerHangsUp()
{
    return [](Floor &floor) {
        auto &exchange = floor.centre().exchange();
        if (!exchange.calls().empty()) {
            const simulator::Call &call = exchange.calls().begin()->second;
            exchange.release(call.id, call.parties.first().device);
        }
    };
}
Step phone(int who, bool inService)
{
    return [=](Floor &floor) { floor.centre().setPhoneInService(floor.person(who).phone, inService); };
}

// ---- how it comes to that --------------------------------------------------------------------------------------

using Steps = QList<Step>;
Steps signedIn(int who) { return {open(who), wait(0s), signIn(who), wait(0s)}; }
Steps ready(int who) { return signedIn(who) + Steps {state(who, AgentState::Ready), wait(2s)}; }
Steps ringing(int who) { return ready(who) + Steps {ring(who), wait(0s)}; }
Steps talking(int who) { return ringing(who) + Steps {wait(1s), answer(who), wait(2s)}; }
Steps consulting() { return ready(1) + talking(0) + Steps {consult(0, "2002"), wait(1s), answer(1), wait(2s)}; }
Steps conferring() { return consulting() + Steps {on(0, "conference", &CallControl::conference, 1), wait(2s)}; }

} // namespace

QList<Flow> allFlows()
{
    using A = AgentState;
    using C = CallControl;
    simulator::Options late = Floor::quiet();
    late.confirmLast = true;
    const QList<Flow> flows {
        {"sign in", 1, {}, signedIn(0)},
        {"sign out", 1, signedIn(0), {state(0, A::Logout, 10), wait(1s)}},
        {"ready", 1, signedIn(0), {state(0, A::Ready), wait(3s)}},
        {"not ready, then another reason", 1, ready(0), {state(0, A::NotReady, 1), wait(1s), state(0, A::NotReady, 2), wait(1s)}},
        {"inbound call", 1, ready(0), {ring(0), wait(2s), answer(0), wait(3s), end(0), wait(2s)}},
        {"the caller hangs up", 1, talking(0), {callerHangsUp(), wait(2s)}},
        {"the caller gives up", 1, ringing(0), {wait(2s), callerHangsUp(), wait(2s)}},
        {"not answered", 1, ringing(0), {wait(25s)}},
        {"hold and retrieve",
         1,
         talking(0),
         {on(0, "hold", &C::hold), wait(3s), on(0, "retrieve", &C::retrieve), wait(1s), tones(0), wait(0s)}},
        {"call data", 1, talking(0), {setData(0), wait(1s), end(0), wait(1s)}},
        {"wrap-up asked for", 1, talking(0), {state(0, A::Work), wait(1s), end(0), wait(3s), state(0, A::Ready), wait(1s)}},
        {"not ready asked for while talking", 1, talking(0), {state(0, A::NotReady, 1), wait(1s), end(0), wait(1s)}},
        {"automatic wrap-up runs out", 1, talking(0), {end(0), wait(61s)}},
        {"sign out from wrap-up", 1, talking(0), {end(0), wait(1s), state(0, A::Logout, 10), wait(1s)}},
        {"outgoing call", 1, signedIn(0), {dial(0, "12025550100"), wait(5s), end(0), wait(1s)}},
        {"outgoing call, busy", 1, signedIn(0), {dial(0, "12025550103"), wait(6s)}},
        {"outgoing call to a queue",
         2,
         signedIn(0) + ready(1),
         {dial(0, "7001"), wait(2s), answer(1), wait(2s), end(0), wait(1s)}},
        {"colleague called", 2, signedIn(0) + signedIn(1), {dial(0, "2002"), wait(1s), answer(1), wait(2s), end(1), wait(1s)}},
        {"consult and alternate",
         2,
         ready(1) + talking(0),
         {consult(0, "2002"), wait(1s), answer(1), wait(1s), on(0, "alternate", &C::alternate, 1), wait(1s),
          on(0, "alternate", &C::alternate, 0), wait(1s)}},
        {"reconnect", 2, consulting(), {on(0, "reconnect", &C::reconnect, 1), wait(2s)}},
        {"consult fails", 1, talking(0), {consult(0, "12025550103"), wait(6s), on(0, "retrieve", &C::retrieve), wait(1s)}},
        {"warm transfer", 2, consulting(), {on(0, "transfer", &C::transfer, 1), wait(2s), end(1), wait(1s)}},
        {"transfer while it rings", 2, ready(1) + talking(0), {consult(0, "2002"), wait(1s), end(0, 1), wait(1s)}},
        {"blind transfer",
         2,
         ready(1) + talking(0),
         {blind(0, "blind transfer", &C::blindTransfer, "2002"), wait(1s), answer(1), wait(2s)}},
        {"blind transfer to a queue",
         2,
         ready(1) + talking(0),
         {blind(0, "blind transfer", &C::blindTransfer, "7002"), wait(3s), answer(1), wait(2s)}},
        {"conference",
         2,
         consulting(),
         {on(0, "conference", &C::conference, 1), wait(2s), end(0), wait(2s), callerHangsUp(), wait(1s)}},
        {"blind conference",
         2,
         ready(1) + talking(0),
         {blind(0, "blind conference", &C::blindConference, "2002"), wait(1s), answer(1), wait(2s)}},
        {"a party leaves a conference", 2, conferring(), {end(1), wait(2s), end(0), wait(1s)}},
        {"a party is dropped", 2, conferring(), {drop(0, "2002"), wait(2s), end(0), wait(1s)}},
        {"a conference is cleared", 2, conferring(), {on(0, "clear", &C::clearCall), wait(2s)}},
        {"the caller leaves a conference", 2, conferring(), {callerHangsUp(), wait(2s), end(0), wait(1s)}},
        {"phone out of service", 1, talking(0), {phone(0, false), wait(2s), phone(0, true), wait(2s)}},
    };
    QList<Flow> all = flows;
    // Where confirmations follow their events, each message has another neighbour.
    for (Flow flow : flows)
        if (QByteArrayView(flow.name) != "not answered" && QByteArrayView(flow.name) != "automatic wrap-up runs out") {
            flow.options = late;
            all.append(flow);
        }
    return all;
}

} // namespace proof
