// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "support/desktop.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! An agent's desktop on the simulated contact centre: all rooms of libcti against the strict side.
struct Floor {
    ManualClock clock;
    simulator::Options options = simulated::quiet();
    std::unique_ptr<simulator::Cluster> cluster;
    std::unique_ptr<Desktop> desk;
    QList<std::pair<quint32, CallEnd>> ended;

    void open(int version = 17)
    {
        if (!cluster)
            cluster = std::make_unique<simulator::Cluster>(options, &clock);
        desk = std::make_unique<Desktop>(
            [this](const Node &node) { return cluster->makeTransport(node.host == QLatin1String("b") ? 1 : 0); }, clock);
        QObject::connect(&desk->calls, &CallRegistry::ended, &desk->owner, [this](const Call &call, CallEnd how) {
            ended.append({call.id.value, how});
        });
        desk->options.version = quint8(version);
        if (options.nodes > 1)
            desk->options.nodes.append({.host = QStringLiteral("b")});
        desk->open(QStringLiteral("agent01"), QStringLiteral("2001"));
    }
    void signIn(int version = 17)
    {
        open(version);
        desk->signIn(QStringLiteral("demo"));
    }
    quint32 ring()
    {
        if (desk->agent().state != AgentState::Ready)
            desk->setState(AgentState::Ready);
        desk->pass(2s);
        const quint32 call = cluster->centre().callAgent(QStringLiteral("agent01"));
        desk->pass(1s);
        return call;
    }
    quint32 talk()
    {
        const quint32 call = ring();
        desk->ask(&CallControl::answer, CallId {call});
        desk->pass(1s);
        return call;
    }
    //! A second agent at the next desk, ready.
    std::unique_ptr<Desktop> colleague()
    {
        auto other = std::make_unique<Desktop>([this](const Node &) { return cluster->makeTransport(); }, clock);
        other->open(QStringLiteral("agent02"), QStringLiteral("2002"));
        other->signIn(QStringLiteral("demo"));
        other->setState(AgentState::Ready);
        return other;
    }
    //! Talks with a caller, asks the colleague, who answers; the consult call's id.
    CallId consult(Desktop &other)
    {
        const quint32 first = talk();
        desk->ask(&CallControl::consult, CallId {first}, QStringLiteral("2002"), ConsultType::Transfer);
        other.ask(&CallControl::answer, other.call().id);
        desk->pass(1s);
        return other.call().id;
    }
    const std::map<quint32, simulator::Call> &truth() const { return cluster->centre().exchange().calls(); }
    AgentState state() const { return desk->agent().state; }
    LocalConnectionState callState() const { return desk->call().state; }
};

// ---- every situation that a call can be in at a desk, for the table of what is legal
struct Situation {
    const char *name;
    std::function<std::pair<Desktop *, CallId>(Floor &, std::unique_ptr<Desktop> &)> make;
};

std::pair<Desktop *, CallId> dialled(Floor &f, const char *number)
{
    f.desk->ask(&CallControl::makeCall, QString::fromLatin1(number));
    return {f.desk.get(), f.desk->call().id};
}
CallId conference(Floor &f, std::unique_ptr<Desktop> &other)
{
    other = f.colleague();
    f.desk->ask(&CallControl::conference, f.consult(*other));
    return f.desk->call().id;
}

const QList<Situation> &situations()
{
    static const QList<Situation> all {
        {"ringing", [](Floor &f, auto &) { return std::pair(f.desk.get(), CallId {f.ring()}); }},
        {"talking", [](Floor &f, auto &) { return std::pair(f.desk.get(), CallId {f.talk()}); }},
        {"held",
         [](Floor &f, auto &) {
             const CallId call {f.talk()};
             f.desk->ask(&CallControl::hold, call);
             return std::pair(f.desk.get(), call);
         }},
        {"dialling", [](Floor &f, auto &) { return dialled(f, "12025550110"); }},
        {"failed", [](Floor &f, auto &) { return dialled(f, "12025550103"); }},
        {"consulted",
         [](Floor &f, auto &other) {
             other = f.colleague();
             return std::pair(f.desk.get(), f.consult(*other));
         }},
        {"held beside a consultation",
         [](Floor &f, auto &other) {
             other = f.colleague();
             f.consult(*other);
             return std::pair(f.desk.get(), f.desk->call().id);
         }},
        {"consulting",
         [](Floor &f, auto &) {
             f.talk();
             f.desk->ask(&CallControl::consult, f.desk->call().id, QStringLiteral("12025550110"), ConsultType::Transfer);
             return std::pair(f.desk.get(), f.desk->calls.calls().last().id);
         }},
        {"own conference", [](Floor &f, auto &other) { return std::pair(f.desk.get(), conference(f, other)); }},
        {"another's conference",
         [](Floor &f, auto &other) {
             const CallId call = conference(f, other);
             return std::pair(other.get(), call);
         }},
    };
    return all;
}

void perform(CallControl &control, CallAction action, CallId call, const QString &party, Desktop &desk)
{
    using Intent = void (CallControl::*)(CallId, QObject *, Done);
    static const QHash<CallAction, Intent> plain {
        {CallAction::Answer, &CallControl::answer},       {CallAction::Hold, &CallControl::hold},
        {CallAction::Retrieve, &CallControl::retrieve},   {CallAction::End, &CallControl::end},
        {CallAction::Transfer, &CallControl::transfer},   {CallAction::Conference, &CallControl::conference},
        {CallAction::Alternate, &CallControl::alternate}, {CallAction::Reconnect, &CallControl::reconnect},
        {CallAction::ClearCall, &CallControl::clearCall},
    };
    const QString outside = QStringLiteral("+12025550177");
    const Done done = desk.noted();
    switch (action) {
    case CallAction::Consult: control.consult(call, outside, ConsultType::Transfer, &desk.owner, done); break;
    case CallAction::BlindTransfer: control.blindTransfer(call, outside, &desk.owner, done); break;
    case CallAction::BlindConference: control.blindConference(call, outside, &desk.owner, done); break;
    case CallAction::SendDtmf: control.sendDtmf(call, QStringLiteral("1"), &desk.owner, done); break;
    case CallAction::SetData: control.setData(call, {}, &desk.owner, done); break;
    case CallAction::DropParty: control.dropParty(call, party, &desk.owner, done); break;
    default: (control.*plain.value(action))(call, &desk.owner, done);
    }
    Desktop::settle();
}

//! The calls in states that would allow the action.
QList<Call> believing(const CallRule &rule, Call call, const QList<Call> &all)
{
    const auto firstOf = [](quint32 states) { return LocalConnectionState(qCountTrailingZeroBits(states)); };
    call.state = firstOf(rule.states);
    call.isController = true;
    if (rule.action == CallAction::DropParty) {
        call.type = CallType::Conference;
        call.connections.append({.deviceId = call.remoteParty()});
    }
    QList<Call> told {call};
    for (Call other : all)
        if (other.id != call.id && rule.otherStates) {
            other.state = firstOf(rule.otherStates);
            other.isController = true;
            told.append(other);
        }
    if (rule.otherStates && told.size() == 1)
        told.append({.id = {4711},
                     .connectionDeviceType = ConnectionDeviceType::Static,
                     .connectionDeviceId = QStringLiteral("2001"),
                     .state = firstOf(rule.otherStates)});
    return told;
}

} // namespace

class tst_ControlSimulated : public QObject {
    Q_OBJECT
    using L = LocalConnectionState;
    static void bothOrders()
    {
        QTest::addColumn<bool>("confirmLast");
        QTest::newRow("confirmations first") << false;
        QTest::newRow("confirmations last") << true;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! The whole day of issue 2 in one go, on each version and whichever way confirmations and events are ordered.
    void workACall_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("confirmLast");
        for (const int version : {10, 12, 14, 17, 18})
            for (const bool last : {false, true})
                QTest::addRow("version %d, confirmations %s", version, last ? "last" : "first") << version << last;
    }
    void workACall()
    {
        QFETCH(int, version);
        QFETCH(bool, confirmLast);
        Floor f;
        f.options.confirmLast = confirmLast;
        f.signIn(version);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(int(f.desk->server.format().version), version);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.desk->agent().cause, StateCause::Me);
        QVERIFY(f.desk->recovery.isSettled());

        const quint32 id = f.ring();
        QCOMPARE(f.state(), AgentState::Reserved);
        QCOMPARE(f.desk->call().id.value, id);
        QCOMPARE(f.callState(), L::Alerting);
        QCOMPARE(f.desk->call().direction, Direction::Incoming);
        QVERIFY(!f.desk->call().remoteParty().isEmpty());
        QVERIFY(f.desk->call().csqId != NoCsq);

        const auto step = [&](auto intent, L expected) {
            f.desk->ask(intent, CallId {id});
            f.desk->pass(1s);
            QVERIFY2(!f.desk->outcome(), f.desk->outcome() ? qPrintable(f.desk->outcome()->text) : "");
            QCOMPARE(f.callState(), expected);
        };
        step(&CallControl::answer, L::Connect);
        QCOMPARE(f.state(), AgentState::Talking);
        step(&CallControl::hold, L::Hold);
        step(&CallControl::retrieve, L::Connect);
        f.desk->setState(AgentState::Work); // after this call
        QCOMPARE(f.state(), AgentState::Talking);
        QCOMPARE(f.desk->agent().asked, std::optional(AgentState::Work));
        f.desk->ask(&CallControl::end, CallId {id});
        f.desk->pass(1s);
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(f.state(), AgentState::Work);
        QCOMPARE(f.desk->agent().asked, std::nullopt);
        f.desk->setState(AgentState::NotReady, 1);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.desk->agent().reasonCode, quint16(1));
        QCOMPARE(f.desk->agent().cause, StateCause::Me);
        f.desk->setState(AgentState::Logout, 10);
        QCOMPARE(f.state(), AgentState::Logout);
        for (const auto &outcome : std::as_const(f.desk->outcomes))
            QVERIFY2(!outcome, outcome ? qPrintable(outcome->text) : "");
        f.desk->server.close();
        f.desk->settle();
        QCOMPARE(f.desk->server.phase(), Phase::Offline);
    }
    void dialsOut()
    {
        Floor f;
        f.signIn();
        f.desk->ask(&CallControl::makeCall, QStringLiteral("2002"));
        QVERIFY(!f.desk->outcome());
        f.desk->pass(1s);
        QCOMPARE(f.desk->calls.calls().size(), 1);
        QCOMPARE(f.desk->call().direction, Direction::Outgoing);
        QCOMPARE(f.desk->call().remoteParty(), QStringLiteral("2002"));
        QCOMPARE(f.callState(), L::Initiate);
        f.desk->ask(&CallControl::end, f.desk->call().id);
        QVERIFY(!f.desk->outcome());
        f.desk->pass(1s);
        QVERIFY(f.desk->calls.calls().isEmpty());
    }
    //! 6.1: nobody answers. With one ready agent only, the same call may be back within the same second.
    void notAnswered_data()
    {
        QTest::addColumn<bool>("readyAfterMiss");
        QTest::newRow("not ready after it") << false;
        QTest::newRow("ready after it") << true;
    }
    void notAnswered()
    {
        QFETCH(bool, readyAfterMiss);
        Floor f;
        f.options.readyAfterMiss = readyAfterMiss;
        f.signIn();
        const quint32 call = f.ring();
        QCOMPARE(f.callState(), L::Alerting);
        f.desk->pass(20s);
        QCOMPARE(f.ended.size(), 1);
        QCOMPARE(f.ended[0], std::pair(call, CallEnd::Diverted));
        QCOMPARE(f.desk->agent().reasonCode, quint16(readyAfterMiss ? f.desk->agent().reasonCode : Reason::RingNoAnswer));
        f.desk->pass(5s);
        if (readyAfterMiss) {
            QCOMPARE(f.desk->call().id.value, call); // it rings again
            QCOMPARE(f.callState(), L::Alerting);
        } else {
            QVERIFY(f.desk->calls.calls().isEmpty());
            QCOMPARE(f.state(), AgentState::NotReady);
            QCOMPARE(f.desk->agent().cause, StateCause::System);
        }
    }

    // ---- two calls: what is left on both desks is what is true
    void consultAndTransfer_data() { bothOrders(); }
    void consultAndTransfer()
    {
        QFETCH(bool, confirmLast);
        Floor f;
        f.options.confirmLast = confirmLast;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        QCOMPARE(f.desk->calls.calls().size(), 2);
        QCOMPARE(f.callState(), L::Hold);
        QCOMPARE(f.desk->calls.find(second)->state, L::Connect);
        QCOMPARE(f.desk->calls.find(second)->remoteParty(), QStringLiteral("2002"));
        const Call first = f.desk->call();
        QCOMPARE(other->agent().state, AgentState::Talking);

        f.desk->ask(&CallControl::transfer, second);
        f.desk->pass(1s);
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(f.ended.size(), 2);
        for (const auto &[id, how] : std::as_const(f.ended))
            QCOMPARE(how, CallEnd::Transferred);
        QCOMPARE(f.state(), AgentState::Work);
        QCOMPARE(other->calls.calls().size(), 1);
        QCOMPARE(other->call().id, first.id);
        QCOMPARE(other->call().state, L::Connect);
        QCOMPARE(other->call().type, CallType::TransferIn);
        QCOMPARE(other->call().remoteParty(), first.ani);
        QCOMPARE(other->call().context.callVariables[0], first.context.callVariables[0]);

        other->ask(&CallControl::end, first.id);
        QVERIFY(!other->outcome());
        QVERIFY(other->calls.calls().isEmpty());
        QVERIFY(f.truth().empty());
    }
    void transferAfterAlternate()
    {
        Floor f;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        const CallId first = f.desk->call().id;
        f.desk->ask(&CallControl::alternate, second);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.callState(), L::Connect);
        QCOMPARE(f.desk->calls.find(second)->state, L::Hold);
        f.desk->ask(&CallControl::transfer, first);
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(other->call().id, first);
        QCOMPARE(other->call().state, L::Connect);
    }
    void consultAndReconnect_data() { bothOrders(); }
    void consultAndReconnect()
    {
        QFETCH(bool, confirmLast);
        Floor f;
        f.options.confirmLast = confirmLast;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        f.desk->ask(&CallControl::reconnect, second);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.desk->calls.calls().size(), 1);
        QVERIFY(!f.desk->calls.find(second));
        QCOMPARE(f.callState(), L::Connect);
        QCOMPARE(f.state(), AgentState::Talking);
        QVERIFY(other->calls.calls().isEmpty());
        QCOMPARE(other->agent().state, AgentState::Ready);
    }
    void consultFails()
    {
        Floor f;
        f.signIn();
        f.talk();
        f.desk->ask(&CallControl::consult, f.desk->call().id, QStringLiteral("12025550103"), ConsultType::Transfer);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.desk->calls.calls().size(), 2);
        QCOMPARE(f.desk->calls.calls().last().state, L::Fail);
        QCOMPARE(f.desk->calls.calls().last().cause, EventCause::Busy);
        f.desk->pass(5s);
        QCOMPARE(f.desk->calls.calls().size(), 1);
        QCOMPARE(f.callState(), L::Hold);
        f.desk->ask(&CallControl::retrieve, f.desk->call().id);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.callState(), L::Connect);
    }
    void blindTransfer_data() { bothOrders(); }
    //! It rings at the colleague's under the caller's id, and is answered there.
    void blindTransfer()
    {
        QFETCH(bool, confirmLast);
        Floor f;
        f.options.confirmLast = confirmLast;
        f.signIn();
        const auto other = f.colleague();
        const CallId first {f.talk()};
        const QString caller = f.desk->call().ani;
        f.desk->ask(&CallControl::blindTransfer, first, QStringLiteral("2002"));
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(other->calls.calls().size(), 1);
        QCOMPARE(other->call().id, first);
        QCOMPARE(other->call().state, L::Alerting);
        QCOMPARE(other->call().remoteParty(), caller);
        other->ask(&CallControl::answer, first);
        QVERIFY(!other->outcome());
        QCOMPARE(other->call().state, L::Connect);
        QCOMPARE(other->agent().state, AgentState::Talking);
    }
    void conference_data() { bothOrders(); }
    //! Both cards go on under the third id; who leaves has none, and the others go on.
    void conference()
    {
        QFETCH(bool, confirmLast);
        Floor f;
        f.options.confirmLast = confirmLast;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        const QString caller = f.desk->call().ani;
        f.desk->ask(&CallControl::conference, second);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.truth().size(), std::size_t(1));
        const CallId third {f.truth().begin()->first};
        for (const Desktop *desk : {f.desk.get(), other.get()}) {
            QCOMPARE(desk->calls.calls().size(), 1);
            QCOMPARE(desk->call().id, third);
            QCOMPARE(desk->call().state, L::Connect);
            QCOMPARE(desk->call().type, CallType::Conference);
            QCOMPARE(desk->call().otherParties.size(), 2);
            QCOMPARE(desk->call().otherParties.first(), caller);
        }
        f.desk->ask(&CallControl::end, third);
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(f.state(), AgentState::Work);
        QCOMPARE(other->call().state, L::Connect);
        QCOMPARE(other->call().otherParties, QStringList(caller));
        f.cluster->centre().exchange().release(third.value, caller);
        other->settle();
        QVERIFY(other->calls.calls().isEmpty());
    }
    //! Who made the conference drops a party, and ends it for all; the others see no such button.
    void conferenceIsItsControllers()
    {
        Floor f;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        const QString caller = f.desk->call().ani;
        f.desk->ask(&CallControl::conference, second);
        const CallId third = f.desk->call().id;
        QVERIFY(f.desk->call().isController && !other->call().isController);
        QCOMPARE(other->callControl.judgeDropParty(third, caller), Verdict::NotController);
        QCOMPARE(other->callControl.judge(CallAction::ClearCall, third), Verdict::NotController);
        QCOMPARE(other->callControl.judge(CallAction::BlindConference, third), Verdict::NotController);

        f.desk->ask(&CallControl::blindConference, third, QStringLiteral("+12025550177"));
        f.desk->pass(4s);
        QVERIFY(!f.desk->outcome());
        const CallId fourth = f.desk->call().id;
        QVERIFY(fourth != third);
        QCOMPARE(f.desk->call().otherParties.size(), 3);
        QCOMPARE(other->call().otherParties.size(), 3);
        f.desk->ask(&CallControl::dropParty, fourth, caller);
        QVERIFY(!f.desk->outcome());
        for (const Desktop *desk : {f.desk.get(), other.get()}) {
            QCOMPARE(desk->call().id, fourth);
            QVERIFY(!desk->call().otherParties.contains(caller));
            QCOMPARE(desk->call().otherParties.size(), 2);
        }
        f.cluster->cutLines(); // who made it is not forgotten
        f.desk->pass(5s);
        QVERIFY(f.desk->recovery.isSettled() && f.desk->call().isController);
        f.desk->ask(&CallControl::clearCall, fourth);
        QVERIFY(!f.desk->outcome());
        other->settle();
        QVERIFY(f.desk->calls.calls().isEmpty() && other->calls.calls().isEmpty());
        QVERIFY(f.truth().empty());
    }
    //! Data set at one desk are seen at the other; what is emptied is empty there, too.
    void callData()
    {
        Floor f;
        f.signIn();
        const auto other = f.colleague();
        f.consult(*other);
        f.desk->ask(&CallControl::conference, other->call().id);
        CallContext data;
        data.callVariables[0] = QString();
        data.callVariables[9] = QStringLiteral("ten");
        data.namedVariables = {{QStringLiteral("user.note"), QStringLiteral("call back")}};
        data.namedArrays = {{1, QStringLiteral("user.items"), QStringLiteral("two")}};
        f.desk->ask(&CallControl::setData, f.desk->call().id, data);
        QVERIFY(!f.desk->outcome());
        for (const Desktop *desk : {f.desk.get(), other.get()}) {
            const CallContext context = desk->call().context;
            QCOMPARE(context.callVariables[0], std::optional(QString()));
            QVERIFY(!context.callVariables[1]->isEmpty()); // as it was
            QCOMPARE(context.callVariables[9], std::optional(QStringLiteral("ten")));
            QVERIFY(context.namedVariables.contains(data.namedVariables.first()));
            QVERIFY(context.namedArrays.contains(data.namedArrays.first()));
        }
    }
    void tones()
    {
        Floor f;
        f.signIn();
        f.talk();
        for (const char *tone : {"1", "2", "3#"})
            f.desk->ask(&CallControl::sendDtmf, f.desk->call().id, QString::fromLatin1(tone));
        QVERIFY(f.desk->outcomes.size() >= 3 && !f.desk->outcome());
        QCOMPARE(f.cluster->centre().ledger().call(f.desk->call().id.value)->tones, 4);
    }
    //! Contact is lost between a tone and its confirmation: whether it was heard is not known, and it is not sent once more.
    void tonesAroundACut()
    {
        Floor f;
        f.signIn();
        const CallId call {f.talk()};
        f.cluster->node(0).setFaults({.delay = 1s});
        for (const char *tone : {"1", "2", "3"}) // the first is under way while the others wait for it
            f.desk->ask(&CallControl::sendDtmf, call, QString::fromLatin1(tone));
        const simulator::Ledger &ledger = f.cluster->centre().ledger();
        QCOMPARE(ledger.call(call.value)->tones, 1);
        f.cluster->node(0).setFaults({});
        f.cluster->cutLines();
        f.desk->pass(30s);
        QVERIFY(f.desk->recovery.isSettled() && f.desk->calls.find(call)->confirmed);
        QCOMPARE(ledger.call(call.value)->tones, 1);
        for (const auto &outcome : f.desk->outcomes.last(3))
            QVERIFY(outcome);
        f.desk->ask(&CallControl::sendDtmf, call, QStringLiteral("4"));
        QCOMPARE(ledger.call(call.value)->tones, 2);
    }
    //! Whatever reading of the sources a server has: one story, one truth.
    void everyReading_data()
    {
        using O = simulator::Options;
        using Choose = std::function<void(O &)>;
        QTest::addColumn<Choose>("choose");
        QTest::newRow("unknown call by protocol") << Choose([](O &o) { o.unknownCallByProtocol = true; });
        QTest::newRow("no parties in the confirmation") << Choose([](O &o) { o.transferConfParties = false; });
        QTest::newRow("lineType early") << Choose([](O &o) { o.lineTypeEarly = true; });
        QTest::newRow("counts of 0") << Choose([](O &o) { o.trueCounts = false; });
        QTest::newRow("no new call id") << Choose([](O &o) { o.newCallIDRepeats = false; });
        QTest::newRow("dequeued events") << Choose([](O &o) { o.dequeuedEvents = true; });
        QTest::newRow("next agent state") << Choose([](O &o) { o.nextAgentState = true; });
        QTest::newRow("queues of a state") << Choose([](O &o) { o.stateCsqs = true; });
        QTest::newRow("states first") << Choose([](O &o) { o.agentStates = O::AgentStates::First; });
        QTest::newRow("states last") << Choose([](O &o) { o.agentStates = O::AgentStates::Last; });
        QTest::newRow("CSQState first") << Choose([](O &o) { o.csqStateFirst = true; });
        QTest::newRow("no NUL") << Choose([](O &o) { o.textsEndWithNul = false; });
    }
    void everyReading()
    {
        QFETCH(std::function<void(simulator::Options &)>, choose);
        Floor f;
        choose(f.options);
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        const CallId first = f.desk->call().id;
        QCOMPARE(f.state(), AgentState::Talking);
        QCOMPARE(f.callState(), L::Hold);
        QCOMPARE(f.desk->calls.find(second)->lineType, LineType::Business);
        CallContext data;
        data.namedVariables = {{QStringLiteral("user.tier"), QStringLiteral("gold")}};
        f.desk->ask(&CallControl::setData, second, data);
        QVERIFY(other->call().context.namedVariables.contains(data.namedVariables.first()));
        f.cluster->cutLines(); // and all is found again
        f.desk->pass(5s);
        QVERIFY(f.desk->recovery.isSettled() && other->recovery.isSettled());
        QCOMPARE(f.desk->calls.calls().size(), 2);
        f.desk->setState(AgentState::NotReady, 1); // after the call
        QCOMPARE(f.desk->agent().asked, std::optional(AgentState::NotReady));
        f.desk->ask(&CallControl::transfer, second);
        f.desk->pass(1s);
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.desk->agent().asked, std::nullopt);
        QCOMPARE(other->call().id, first);
        QCOMPARE(other->call().state, L::Connect);
        other->ask(&CallControl::end, first);
        QVERIFY(other->calls.calls().isEmpty() && f.truth().empty());
    }
    //! A second line: its calls are their own, whatever the first one does, on any version that names it.
    void secondLine_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {12, 14, 17, 18})
            QTest::addRow("version %d", version) << version;
    }
    void secondLine()
    {
        QFETCH(int, version);
        Floor f;
        f.options.secondLines = true;
        f.signIn(version);
        const CallId first {f.talk()};
        const CallId second {f.cluster->centre().callPhone(QStringLiteral("5001"), QStringLiteral("+12025550177"))};
        f.desk->settle();
        QCOMPARE(f.desk->calls.find(second)->state, L::Alerting);
        QCOMPARE(f.desk->callControl.judge(CallAction::Alternate, first), Verdict::NeedsOtherCall); // that is another line
        f.desk->ask(&CallControl::hold, first);
        f.desk->ask(&CallControl::answer, second);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.desk->calls.find(second)->state, L::Connect);
        QCOMPARE(f.desk->callControl.judge(CallAction::Transfer, second), Verdict::NeedsOtherCall);
        f.desk->ask(&CallControl::hold, second);
        f.desk->ask(&CallControl::retrieve, first);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.desk->calls.find(first)->state, L::Connect);
        QCOMPARE(f.desk->calls.find(second)->state, L::Hold);
        f.cluster->cutLines();
        f.desk->pass(5s);
        QVERIFY(f.desk->recovery.isSettled());
        QCOMPARE(f.desk->calls.calls().size(), 2);
        f.desk->ask(&CallControl::end, second);
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.desk->calls.calls().size(), 1);
        QCOMPARE(f.state(), AgentState::Talking);
    }
    //! Contact is lost with two calls at the phone: both are found again as they are.
    void brokenLineInAConsultation()
    {
        Floor f;
        f.signIn();
        const auto other = f.colleague();
        const CallId second = f.consult(*other);
        f.cluster->cutLines();
        f.desk->pass(5s);
        QVERIFY(f.desk->recovery.isSettled());
        QCOMPARE(f.desk->calls.calls().size(), 2);
        QCOMPARE(f.callState(), L::Hold);
        QCOMPARE(f.desk->calls.find(second)->state, L::Connect);
        f.desk->ask(&CallControl::transfer, second);
        QVERIFY(!f.desk->outcome());
        QVERIFY(f.desk->calls.calls().isEmpty());
    }

    // ---- legality: what the table allows the server takes, what it forbids the server refuses
    void legalityIsTheServers_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<int>("action");
        for (int situation = 0; situation < situations().size(); ++situation)
            for (const CallRule &rule : callRules())
                QTest::addRow("%s, action %d", situations().at(situation).name, int(rule.action))
                    << situation << int(rule.action);
    }
    void legalityIsTheServers()
    {
        QFETCH(int, situation);
        QFETCH(int, action);
        Floor f;
        std::unique_ptr<Desktop> other;
        f.signIn();
        const auto [desk, id] = situations().at(situation).make(f, other);
        QVERIFY(desk->calls.find(id));
        const Call call = *desk->calls.find(id);
        const QString party = call.otherParties.isEmpty() ? call.remoteParty() : call.otherParties.first();
        const auto asked = CallAction(action);
        const Verdict verdict =
            asked == CallAction::DropParty ? desk->callControl.judgeDropParty(id, party) : desk->callControl.judge(asked, id);
        const bool stricterThanServer = asked == CallAction::ClearCall && verdict == Verdict::NotController;
        if (verdict == Verdict::Possible) {
            perform(desk->callControl, asked, id, party, *desk);
            QVERIFY2(!desk->outcome(), desk->outcome() ? qPrintable(desk->outcome()->text) : "");
        } else if (!stricterThanServer) {
            // Asked all the same, by a control that believes another state.
            CallRegistry lies;
            for (const Call &told : believing(callRules()[size_t(action)], call, desk->calls.calls()))
                lies.upsert(told);
            CallControl liar(desk->server, lies);
            liar.setPhone(desk->agentControl.extension());
            perform(liar, asked, id, party, *desk);
            QVERIFY(desk->outcome());
            QCOMPARE(desk->outcome()->kind, ErrorKind::ControlFailure);
            QCOMPARE(desk->calls.find(id)->state, call.state);
        }
    }

    // ---- what goes wrong at the sign-in
    void wrongPassword()
    {
        Floor f;
        f.open();
        f.desk->signIn(QStringLiteral("wrong"));
        QCOMPARE(f.desk->outcome()->kind, ErrorKind::ControlFailure);
        QCOMPARE(f.desk->outcome()->code, quint32(ControlFailure::InvalidPassword));
        QVERIFY(!f.desk->agent().isSignedIn());
        f.desk->signIn(QStringLiteral("demo"));
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.state(), AgentState::NotReady);
    }
    void choiceOfTerminal()
    {
        Floor f;
        f.options.severalTerminals = true;
        f.open(18);
        f.desk->signIn(QStringLiteral("demo"));
        QCOMPARE(f.desk->outcome()->detail, CcxError::ActiveTerminalNotSpecified);
        f.desk->signIn(QStringLiteral("demo"), QStringLiteral("SEP001122334455"));
        QCOMPARE(f.desk->outcome()->code, quint32(ControlFailure::InvalidDeviceId));
        f.desk->signIn(QStringLiteral("demo"), QStringLiteral("SEP000000002001"));
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.state(), AgentState::NotReady);
    }
    void restartedProgramTakesOver()
    {
        Floor f;
        f.signIn();
        f.talk();
        const quint32 id = f.desk->call().id.value;
        f.cluster->cutLines(); // as a crash would
        f.open();
        f.desk->signIn(QStringLiteral("demo"));
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.state(), AgentState::Talking);
        QCOMPARE(f.desk->call().id.value, id);
        QCOMPARE(f.callState(), L::Connect);
        QVERIFY(!f.desk->call().remoteParty().isEmpty());
    }
    //! The state of a call in the snapshot stands in one of two fields: a call known only from there can be answered.
    void restartedProgramAnswers()
    {
        using Tag = simulator::Options::SnapshotStateTag;
        for (const Tag tag : {Tag::Guide, Tag::Parent}) {
            Floor f;
            f.options.snapshotStateTag = tag;
            f.signIn();
            const quint32 id = f.ring();
            f.cluster->cutLines();
            f.open();
            f.desk->signIn(QStringLiteral("demo"));
            QCOMPARE(f.desk->call().id.value, id);
            QCOMPARE(f.callState(), L::Alerting);
            f.desk->ask(&CallControl::answer, CallId {id});
            QVERIFY(!f.desk->outcome());
            QCOMPARE(f.callState(), L::Connect);
        }
    }
    //! Snapshots tell who is in a call, not who made it a conference: after a restart the server decides.
    void restartedProgramInAConference()
    {
        for (const bool isMaker : {true, false}) {
            Floor f;
            f.signIn();
            auto other = f.colleague();
            f.desk->ask(&CallControl::conference, f.consult(*other));
            f.desk->settle();
            const CallId call = f.desk->call().id;
            QCOMPARE(f.truth().size(), std::size_t(1));
            f.cluster->cutLines();
            const auto again = std::make_unique<Desktop>([&f](const Node &) { return f.cluster->makeTransport(); }, f.clock);
            f.desk = nullptr;
            other = nullptr;
            again->open(isMaker ? QStringLiteral("agent01") : QStringLiteral("agent02"),
                        isMaker ? QStringLiteral("2001") : QStringLiteral("2002"));
            again->pass(5s);
            QCOMPARE(again->call().id, call);
            QCOMPARE(again->call().otherParties.size(), 2);
            QVERIFY(!again->call().isController);
            QString outside = again->call().otherParties.first();
            for (const QString &party : again->call().otherParties)
                if (party.startsWith(u'+'))
                    outside = party;
            QCOMPARE(again->callControl.judgeDropParty(call, outside), Verdict::Possible);
            again->ask(&CallControl::dropParty, call, outside);
            QCOMPARE(again->outcome().has_value(), !isMaker);
            QCOMPARE(again->call().otherParties.contains(outside), !isMaker);
        }
    }
    //! P1: the client finds the width of version 18, whichever the server takes.
    void version18_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << int(simulator::Options::FloatingHeader::Narrow);
        QTest::newRow("wide") << int(simulator::Options::FloatingHeader::Wide);
    }
    void version18()
    {
        QFETCH(int, width);
        Floor f;
        f.options.version18 = simulator::Options::FloatingHeader(width);
        f.open(18);
        f.desk->pass(60s);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(f.desk->server.format().version, quint8(18));
        QCOMPARE(int(f.desk->server.format().lengthBytes), width == int(simulator::Options::FloatingHeader::Wide) ? 2 : 1);
        f.desk->signIn(QStringLiteral("demo"));
        QVERIFY(!f.desk->outcome());
    }
    void olderServer()
    {
        Floor f;
        f.options.maxVersion = 14;
        f.open(18);
        f.desk->pass(60s);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(f.desk->server.format().version, quint8(14));
    }
    void serverThatIsStarting()
    {
        Floor f;
        f.options.startOnline = false;
        f.open();
        QCOMPARE(f.desk->server.phase(), Phase::Starting);
        f.cluster->centre().setOnline(true);
        f.desk->settle();
        QVERIFY(f.desk->server.isOnline());
    }

    // ---- outages
    void brokenLineInMidCall()
    {
        Floor f;
        f.signIn();
        f.talk();
        f.cluster->cutLines();
        f.desk->settle();
        QVERIFY(!f.desk->server.isOnline());
        QVERIFY(!f.desk->call().confirmed);
        QCOMPARE(f.callState(), L::Connect); // still on screen
        f.desk->pass(1s);
        QVERIFY(f.desk->recovery.isSettled());
        QVERIFY(f.desk->call().confirmed);
        QCOMPARE(f.state(), AgentState::Talking);
        f.desk->ask(&CallControl::end, f.desk->call().id);
        f.desk->pass(1s);
        QVERIFY(f.desk->calls.calls().isEmpty());
    }
    void silentServer()
    {
        Floor f;
        f.signIn();
        f.cluster->freeze(true);
        f.desk->pass(8s);
        QVERIFY(f.desk->server.isSilent());
        f.desk->pass(20s);
        QVERIFY(!f.desk->server.isOnline());
        f.cluster->freeze(false);
        f.desk->pass(60s);
        QVERIFY(f.desk->server.isOnline());
    }
    //! The master is gone: the other node, the agent logged out (32764) and taken back by the server, the call goes on.
    void handOver()
    {
        Floor f;
        f.options.nodes = 2;
        f.signIn();
        f.talk();
        const quint32 id = f.desk->call().id.value;
        f.cluster->handOver();
        f.desk->settle();
        QVERIFY(!f.desk->call().confirmed);
        f.desk->pass(30s);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(f.desk->server.currentNode(), 1);
        QVERIFY(f.desk->agent().confirmed);
        QVERIFY(f.desk->agent().isSignedIn());
        QCOMPARE(f.desk->call().id.value, id);
        QVERIFY(f.desk->call().confirmed);
        QCOMPARE(f.callState(), L::Connect);
    }
};
QTEST_GUILESS_MAIN(tst_ControlSimulated)
#include "tst_controlsimulated.moc"
