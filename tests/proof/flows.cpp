// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "flows.h"
#include "messages/configmessages.h"
#include "messages/sessionmessages.h"
#include <QDateTime>
#include <QTimeZone>

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
    return [=](Floor &floor) { floor.person(who).dial(QString::fromLatin1(number)); };
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

Step cutLine(int who)
{
    return [who](Floor &floor) { floor.person(who).cut(false); };
}

// ---- help and supervision --------------------------------------------------------------------------------------

Step assist(int who, int call = 0)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        const CallId about = person.callId(call);
        person.askOf(person.helpControl, "assist", &HelpControl::askSupervisor,
                     about == CallId {} ? std::optional<CallId>() : about);
        person.doubtRequest(); // nobody may be free to help
    };
}
Step emergency(int who)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.helpControl, "emergency", &HelpControl::declareEmergency, std::optional<CallId>());
        person.doubtRequest();
    };
}
Step badLine(int who)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.helpControl, "bad line", &HelpControl::markBadLine, person.callId(0));
    };
}
//! BargeIn, Intercept: `who` is a supervisor, `whom` an agent.
Step supervise(int who, const char *what, void (SupervisorControl::*intent)(const AgentId &, QObject *, Done), int whom)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.bridge->control, what, intent, AgentId {floor.person(whom).agentId});
        person.doubtRequest(); // the agent's call may be on hold: supervisors see states, not calls
    };
}
Step leave(int who)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.bridge->control, "leave", &SupervisorControl::leave);
    };
}
Step setOther(int who, int whom, AgentState state)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.bridge->control, "set other", &SupervisorControl::setState, AgentId {floor.person(whom).agentId},
                     state);
    };
}
Step lookAtNumbers(int who)
{
    return [=](Floor &floor) { floor.person(who).lookAtNumbers(); };
}

// ---- campaigns -------------------------------------------------------------------------------------------------

Step offer(int who)
{
    return [who](Floor &floor) { floor.centre().campaigns().offer(floor.person(who).agentId); };
}
Step respond(int who, PreviewAction action)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.previewControl, "respond", &PreviewControl::answer, action);
    };
}
Step classify(int who, CallOutcome outcome)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.previewControl, "classify", &PreviewControl::classify, outcome);
    };
}
Step callBack(int who)
{
    return [=](Floor &floor) {
        Person &person = floor.person(who);
        person.askOf(person.previewControl, "call back", &PreviewControl::callBack,
                     QDateTime(QDate(2027, 3, 1), QTime(15, 30), QTimeZone::utc()));
    };
}

// ---- configuration and nodes -----------------------------------------------------------------------------------

Step configure(const char *words)
{
    return [=](Floor &floor) { floor.configure(QString::fromLatin1(words)); };
}
Step resetConfiguration()
{
    return [](Floor &floor) {
        floor.centre().publisher().publishConfiguration(FailureEvent {.status = Status::AutoConfigReset}, ~0u);
    };
}
Step failNextBlock()
{
    return [](Floor &floor) { floor.centre().administration().failNext(ConfigEndStatus::Error); };
}
ConfigurationDesk &configurationAt(Person &person)
{
    return person.bridge ? person.bridge->configuration : *person.configuration;
}
Step reloadEverything(int who)
{
    return [=](Floor &floor) { configurationAt(floor.person(who)).control.reload(); };
}
Step island()
{
    return [](Floor &floor) { floor.cluster.split(); };
}
Step rejoin(int node)
{
    return [=](Floor &floor) { floor.cluster.rejoin(node); };
}

// ---- how it comes to that --------------------------------------------------------------------------------------

using Steps = QList<Step>;
Steps signedIn(int who) { return {open(who), wait(0s), signIn(who), wait(0s)}; }
Steps ready(int who) { return signedIn(who) + Steps {state(who, AgentState::Ready), wait(2s)}; }
Steps ringing(int who) { return ready(who) + Steps {ring(who), wait(0s)}; }
Steps talking(int who) { return ringing(who) + Steps {wait(1s), answer(who), wait(2s)}; }
Steps consulting() { return ready(1) + talking(0) + Steps {consult(0, "2002"), wait(1s), answer(1), wait(2s)}; }
Steps offered(int who) { return ready(who) + Steps {offer(who), wait(1s)}; }
Steps calling(int who) { return offered(who) + Steps {respond(who, PreviewAction::Accept), wait(8s)}; }
Steps conferring() { return consulting() + Steps {on(0, "conference", &CallControl::conference, 1), wait(2s)}; }

} // namespace

namespace {

//! Calls, as agents have them.
QList<Flow> callFlows()
{
    using A = AgentState;
    using C = CallControl;
    return {
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
}

//! Customers whom a campaign offers.
QList<Flow> previewFlows()
{
    using P = PreviewAction;
    return {
        {"preview accepted",
         1,
         offered(0),
         {respond(0, P::Accept), wait(8s), classify(0, CallOutcome::AnsweringMachine), end(0), wait(1s),
          state(0, AgentState::Ready), wait(1s)}},
        {"preview classified after the call",
         1,
         calling(0),
         {state(0, AgentState::Work), end(0), wait(1s), classify(0, CallOutcome::Busy), wait(1s), callBack(0), wait(1s),
          state(0, AgentState::Ready), wait(1s)}},
        {"call back in mid-call", 1, calling(0), {callBack(0), wait(1s), callerHangsUp(), wait(1s)}},
        {"preview rejected", 1, offered(0), {respond(0, P::Reject), wait(2s)}},
        {"preview rejected for good", 1, offered(0), {respond(0, P::RejectClose), wait(2s)}},
        {"preview skipped",
         1,
         offered(0),
         {respond(0, P::Skip), wait(1s), offer(0), wait(1s), respond(0, P::SkipClose), wait(1s)}},
        {"preview cancelled", 1, offered(0), {respond(0, P::CancelReservation), wait(2s)}},
        {"phone lost with a preview", 1, offered(0), {phone(0, false), wait(2s), phone(0, true), wait(2s)}},
        {"preview of a busy customer",
         1,
         ready(0),
         {[](Floor &floor) { floor.centre().campaigns().offer(floor.person(0).agentId, QStringLiteral("12025550103")); },
          wait(1s), respond(0, P::Accept), wait(8s)}},
    };
}

//! A supervisor, with two sessions, and agents who may need one.
QList<Flow> supervisionFlows()
{
    using S = SupervisorControl;
    const Equipment equipment {.bridge = true};
    QList<Flow> flows {
        {"barge in and leave",
         1,
         signedIn(1) + talking(0),
         {supervise(1, "barge in", &S::bargeIn, 0), wait(2s), leave(1), wait(1s), end(0), wait(1s)}},
        {"barge in, then intercept",
         1,
         signedIn(1) + talking(0),
         {supervise(1, "barge in", &S::bargeIn, 0), wait(2s), supervise(1, "intercept", &S::intercept, 0), wait(2s), end(1),
          wait(1s)}},
        {"intercept",
         1,
         signedIn(1) + talking(0),
         {supervise(1, "intercept", &S::intercept, 0), wait(2s), callerHangsUp(), wait(1s)}},
        {"the caller hangs up on a supervisor",
         1,
         signedIn(1) + talking(0),
         {supervise(1, "barge in", &S::bargeIn, 0), wait(2s), callerHangsUp(), wait(1s)}},
        {"states set by a supervisor",
         1,
         signedIn(1) + signedIn(0),
         {setOther(1, 0, AgentState::Ready), wait(2s), setOther(1, 0, AgentState::NotReady), wait(1s),
          setOther(1, 0, AgentState::Logout), wait(1s)}},
        {"state set in mid-call",
         1,
         signedIn(1) + talking(0),
         {setOther(1, 0, AgentState::NotReady), wait(1s), end(0), wait(1s)}},
        {"assist in a call",
         1,
         signedIn(1) + talking(0),
         {assist(0), wait(1s), answer(1), wait(2s), on(0, "reconnect", &CallControl::reconnect, 1), wait(1s)}},
        {"assist, then a conference",
         1,
         signedIn(1) + talking(0),
         {assist(0), wait(1s), answer(1), wait(2s), on(0, "conference", &CallControl::conference, 1), wait(2s), end(1),
          wait(1s)}},
        {"assist without a call", 1, signedIn(1) + signedIn(0), {assist(0), wait(1s), answer(1), wait(1s), end(0), wait(1s)}},
        {"emergency, nobody answers", 1, signedIn(1) + signedIn(0), {emergency(0), wait(3s), end(0), wait(1s)}},
        {"nobody is free to help", 1, Steps {open(1), wait(0s)} + talking(0), {assist(0), wait(1s), badLine(0), wait(1s)}},
        {"a bridge client watches",
         2,
         signedIn(2) + ready(0) + signedIn(1),
         {ring(0), wait(1s), answer(0), wait(1s), state(1, AgentState::Ready), wait(1s), end(0), wait(1s),
          state(1, AgentState::Logout, 10), wait(1s)}},
        {"numbers are looked at",
         1,
         signedIn(1) + ready(0),
         {lookAtNumbers(1), wait(7s), ring(0), wait(1s), answer(0), wait(1s), end(0), wait(40s)}},
    };
    for (Flow &flow : flows)
        flow.equipment = equipment;
    return flows;
}

//! What an administrator changes, and what a client gets of it.
QList<Flow> configurationFlows()
{
    const Equipment own {.configuration = true};
    const Equipment bridge {.bridge = true};
    const Steps watching {open(0), wait(0s)};
    QList<Flow> flows {
        {"configuration in full", 1, {}, {open(0), wait(1s)}, Floor::quiet(), own},
        {"keys are the same", 1, watching, {cutLine(0), wait(2s)}, Floor::quiet(), own},
        {"keys are all zero or none",
         1,
         watching,
         {cutLine(0), wait(2s), reloadEverything(0), wait(1s)},
         [] {
             simulator::Options options = Floor::quiet();
             options.configurationKeys = false;
             return options;
         }(),
         own},
        {"nothing configured of a kind",
         1,
         {configure("app remove 11"), configure("app remove 12"), configure("app remove 13")},
         {open(0), wait(1s), configure("app add 9 7009 1 Ninth"), wait(1s)},
         Floor::quiet(),
         own},
        {"people change",
         1,
         watching,
         {configure("agent add agent07 2007 Ida Moe"), configure("agent rename agent05 Zoe Zander"), wait(1s),
          configure("agent move agent06 2066"), configure("agent queues agent05 1,3"), configure("agent remove agent07"),
          wait(1s)},
         Floor::quiet(),
         own},
        {"queues and applications change",
         1,
         watching,
         {configure("csq add 9 Ninth"), configure("app add 9 7009 9 Ninth"), wait(1s), configure("csq rename 9 Tenth"),
          configure("app renumber 9 10"), configure("app rename 10 Tenth"), wait(1s), configure("app remove 10"),
          configure("csq remove 9"), wait(1s)},
         Floor::quiet(),
         own},
        {"the server resets",
         1,
         watching,
         {resetConfiguration(), wait(2s), configure("csq add 9 Ninth"), wait(10s)},
         Floor::quiet(),
         own},
        {"a block fails", 1, {}, {failNextBlock(), open(0), wait(12s)}, Floor::quiet(), own},
        {"everything is reloaded", 1, watching, {reloadEverything(0), wait(1s)}, Floor::quiet(), own},
        {"teams in full", 0, {}, {open(0), wait(1s)}, Floor::quiet(), bridge},
        {"teams change",
         0,
         watching,
         {configure("team add 9 Ninth"), configure("team join 9 agent05"), configure("team supervisor 9 super01"), wait(1s),
          configure("team rename 9 Tenth"), configure("team leave 9 agent05"), configure("team remove 9"),
          configure("agent remove agent06"), wait(1s)},
         Floor::quiet(),
         bridge},
        {"everything is reloaded, with teams", 0, watching, {reloadEverything(0), wait(1s)}, Floor::quiet(), bridge},
    };
    return flows;
}

//! Both nodes are master for a while, and serve.
QList<Flow> islandFlows()
{
    const Steps both = ready(1) + talking(0) + Steps {island(), cutLine(1), wait(2s)};
    return {
        {"islands, and the own node stays",
         2,
         both,
         {ring(1), wait(1s), answer(1), wait(1s), rejoin(0), wait(8s), end(0), wait(1s)}},
        {"islands, and the own node gives up",
         2,
         both,
         {ring(1), wait(1s), answer(1), wait(1s), rejoin(1), wait(8s), end(1), wait(1s)}},
        {"a call between islands",
         2,
         both,
         {end(0), wait(1s), dial(0, "2002"), wait(1s), answer(1), wait(2s), rejoin(0), wait(8s)}},
    };
}

} // namespace

QList<Flow> allFlows()
{
    simulator::Options late = Floor::quiet();
    late.confirmLast = true;
    const QList<Flow> flows = callFlows() + previewFlows() + supervisionFlows() + islandFlows();
    QList<Flow> all = flows + configurationFlows();
    // Where confirmations follow their events, each message has another neighbour.
    for (Flow flow : flows)
        if (QByteArrayView(flow.name) != "not answered" && QByteArrayView(flow.name) != "automatic wrap-up runs out") {
            flow.options = late;
            all.append(flow);
        }
    return all;
}

} // namespace proof
