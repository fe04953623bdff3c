// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "control/helpcontrol.h"
#include "control/helprecovery.h"
#include "control/previewcontrol.h"
#include "control/supervisorcontrol.h"
#include "domain/helprequests.h"
#include "support/desktop.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! An agent's or a supervisor's desktop with the rooms for help, previews and supervision; a supervisor's has the bridge too.
struct Seat {
    Desktop desk;
    HelpControl help {desk.server, desk.calls, desk.agents};
    PreviewRegistry previews {desk.calls, desk.agents};
    PreviewControl preview {desk.server, previews};
    QSignalSpy previewChanged {&previews, &PreviewRegistry::changed};

    Cluster bridge;
    AgentRegistry team {[this] { return desk.clock.now(); }};
    CallRegistry noCalls;
    Router bridgeRouter {bridge.messages(), team, noCalls, desk.devices, [this] { return desk.clock.now(); }};
    Recovery bridgeRecovery {bridge, desk.clock, bridgeRouter, team, noCalls};
    HelpRequests cries {bridge.messages(), team, [this] { return desk.clock.now(); }};
    HelpRecovery helpRecovery {bridge, cries};
    SupervisorControl supervisor {bridge, team, desk.calls};

    Seat(simulator::Cluster &cluster, ManualClock &clock)
        : desk([&cluster](const Node &) { return cluster.makeTransport(); }, clock),
          bridge([&cluster](const Node &) { return cluster.makeTransport(); }, clock, nullptr, [] { return 0.5; })
    {
    }
    void signIn(const QString &agent, const QString &extension, bool withBridge = false)
    {
        if (withBridge) {
            bridgeRouter.setSelf({}, {.extension = {}, .onlyOwnEvents = false});
            bridge.open({.nodes = {{.host = QStringLiteral("a")}}, .open = bridgeModeOpen()});
        }
        help.setSelf({agent}, extension);
        previews.setSelf({agent});
        supervisor.setPhone(extension);
        desk.open(agent, extension);
        desk.signIn(QStringLiteral("demo"));
    }
    template <typename Control, typename Intent, typename... Arguments>
    std::optional<Error> ask(Control &control, Intent intent, const Arguments &...arguments)
    {
        std::invoke(intent, control, arguments..., &desk.owner, desk.noted());
        desk.settle();
        return desk.outcome();
    }
    AgentState state() const { return desk.agent().state; }
};

//! agent01 and super01 at their desks.
struct Floor {
    ManualClock clock;
    simulator::Options options;
    simulator::Cluster cluster;
    Seat agent;
    Seat chief;

    explicit Floor(const std::function<void(simulator::Options &)> &change = {})
        : options([&] {
              simulator::Options quiet = simulated::quiet();
              if (change)
                  change(quiet);
              return quiet;
          }()),
          cluster(options, &clock),
          agent(cluster, clock),
          chief(cluster, clock)
    {
        chief.signIn(QStringLiteral("super01"), QStringLiteral("2101"), true);
        agent.signIn(QStringLiteral("agent01"), QStringLiteral("2001"));
        agent.desk.setState(AgentState::Ready);
        agent.desk.pass(2s);
    }
    CallId talk()
    {
        cluster.centre().callAgent(QStringLiteral("agent01"), QStringLiteral("+12025550142"));
        agent.desk.pass(1s);
        agent.desk.ask(&CallControl::answer, agent.desk.call().id);
        return agent.desk.call().id;
    }
    quint32 offer(const QString &number = QStringLiteral("+12025550177"))
    {
        const quint32 id = cluster.centre().campaigns().offer(QStringLiteral("agent01"), number);
        agent.desk.settle();
        return id;
    }
    const simulator::Contact &contact() { return cluster.centre().campaigns().contacts().front(); }
    const AgentId agent01 {QStringLiteral("agent01")};
};

//! The test's row says whether confirmations follow their events.
void inBothOrders(simulator::Options &options)
{
    QFETCH(bool, confirmLast);
    options.confirmLast = confirmLast;
}

} // namespace

//! Help, previews and supervision through all rooms against the strict simulator: what is shown is what is true.
class tst_ControlSupervision : public QObject {
    Q_OBJECT
    using L = LocalConnectionState;
    using Stage = PreviewStage;
    static void bothOrders()
    {
        QTest::addColumn<bool>("confirmLast");
        QTest::newRow("confirmations first") << false;
        QTest::newRow("confirmations last") << true;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // ---- previews
    void acceptAndCall_data() { bothOrders(); }
    void acceptAndCall()
    {
        Floor f(inBothOrders);
        Seat &seat = f.agent;
        QVERIFY(!seat.previews.current());
        const quint32 reservation = f.offer();
        QVERIFY(seat.previews.current());
        QCOMPARE(seat.previews.current()->stage, Stage::Offered);
        QCOMPARE(seat.previews.current()->call.id.value, reservation);
        QCOMPARE(seat.previews.current()->number, QStringLiteral("+12025550177"));
        QVERIFY(!seat.previews.current()->campaign.isEmpty());
        QVERIFY(!seat.previews.current()->customer.isEmpty());
        QCOMPARE(seat.desk.call().type, CallType::Reservation);
        QCOMPARE(seat.state(), AgentState::Reserved);

        QVERIFY(!seat.ask(seat.preview, &PreviewControl::answer, PreviewAction::Accept));
        QCOMPARE(seat.desk.calls.calls().size(), 1);
        QCOMPARE(seat.desk.call().type, CallType::Preview);
        QCOMPARE(seat.desk.call().direction, Direction::Outgoing);
        QCOMPARE(seat.previews.current()->stage, Stage::Calling);
        QCOMPARE(seat.state(), AgentState::Talking);
        seat.desk.pass(3s);
        QCOMPARE(seat.desk.call().state, L::Connect);
        QVERIFY(!seat.ask(seat.preview, &PreviewControl::classify, CallOutcome::AnsweringMachine));
        QCOMPARE(seat.previews.current()->response, QStringLiteral("REX_ANS_MACHINE"));
        QCOMPARE(f.contact().outcome, QStringLiteral("REX_ANS_MACHINE"));

        seat.desk.ask(&CallControl::end, seat.desk.call().id);
        QVERIFY(seat.desk.calls.calls().isEmpty());
        QCOMPARE(seat.state(), AgentState::Work);
        QCOMPARE(seat.previews.current()->stage, Stage::Afterwards);
        QVERIFY(!seat.ask(seat.preview, &PreviewControl::callBack, QDateTime(QDate(2026, 12, 24), QTime(9, 30))));
        QVERIFY(!seat.ask(seat.preview, &PreviewControl::callBackAt, QStringLiteral("+12025550199")));
        QCOMPARE(f.contact().callBack, QStringLiteral("12242026 09:30"));
        QCOMPARE(f.contact().callBackNumber, QStringLiteral("+12025550199"));
        QVERIFY(!seat.ask(seat.preview, &PreviewControl::cancelCallBack));
        QVERIFY(f.contact().callBack.isEmpty());
        QVERIFY(seat.desk.calls.calls().isEmpty()); // no ghost of the call that is over
        seat.desk.setState(AgentState::Ready);
        QVERIFY(!seat.previews.current());
        QCOMPARE(seat.preview.judge(PreviewAction::CallBack), Verdict::NoSuchCall);
    }
    void otherAnswers_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("state");
        QTest::newRow("reject") << int(PreviewAction::Reject) << int(AgentState::Ready);
        QTest::newRow("reject and close") << int(PreviewAction::RejectClose) << int(AgentState::Ready);
        QTest::newRow("skip") << int(PreviewAction::Skip) << int(AgentState::Ready);
        QTest::newRow("skip and close") << int(PreviewAction::SkipClose) << int(AgentState::Ready);
        QTest::newRow("cancel") << int(PreviewAction::CancelReservation) << int(AgentState::NotReady);
    }
    void otherAnswers()
    {
        QFETCH(int, answer);
        QFETCH(int, state);
        Floor f;
        f.offer();
        QVERIFY(!f.agent.ask(f.agent.preview, &PreviewControl::answer, PreviewAction(answer)));
        QVERIFY(!f.agent.previews.current());
        QVERIFY(f.agent.desk.calls.calls().isEmpty());
        QCOMPARE(int(f.agent.state()), state);
    }
    //! Which choices are open, by the one table, at each stage.
    void choices()
    {
        Floor f;
        const auto open = [&] {
            QString list;
            for (const PreviewRule &rule : previewRules())
                list += f.agent.preview.judge(rule.action) == Verdict::Possible ? u'1' : u'0';
            return list;
        };
        QCOMPARE(open(), QStringLiteral("00000000"));
        f.offer();
        QCOMPARE(open(), QStringLiteral("11111100"));
        QCOMPARE(f.agent.desk.callControl.judge(CallAction::End, f.agent.desk.call().id), Verdict::WrongState);
        f.agent.ask(f.agent.preview, &PreviewControl::answer, PreviewAction::Accept);
        QCOMPARE(open(), QStringLiteral("00000011"));
        QCOMPARE(f.agent.ask(f.agent.preview, &PreviewControl::answer, PreviewAction::Skip)->kind, ErrorKind::NotPossible);
    }
    //! After an outage nobody tells the type of a call: BAStatus does, and the offer can still be answered.
    void outageDuringAnOffer()
    {
        Floor f;
        f.offer();
        f.cluster.cutLines();
        f.agent.desk.settle();
        QCOMPARE(f.agent.preview.judge(PreviewAction::Accept), Verdict::NotOnline);
        f.agent.desk.pass(5s);
        QVERIFY(f.agent.previews.current());
        QCOMPARE(f.agent.previews.current()->stage, Stage::Offered);
        QVERIFY(!f.agent.ask(f.agent.preview, &PreviewControl::answer, PreviewAction::Accept));
        QCOMPARE(f.agent.desk.call().type, CallType::Preview);
    }
    void restartDuringAnOffer()
    {
        Floor f;
        f.offer();
        f.agent.desk.server.close();
        f.agent.desk.settle();
        Seat again(f.cluster, f.clock);
        again.signIn(QStringLiteral("agent01"), QStringLiteral("2001"));
        again.desk.pass(1s);
        QVERIFY(again.previews.current());
        QCOMPARE(again.previews.current()->stage, Stage::Offered);
        QVERIFY(!again.ask(again.preview, &PreviewControl::answer, PreviewAction::RejectClose));
        QCOMPARE(f.contact().state, simulator::Contact::State::Closed);
    }

    // ---- after an outage
    //! The states of others are asked for again, and which cries for help are still open.
    void theBridgeComesBack()
    {
        Floor f;
        const CallId call = f.talk();
        f.agent.ask(f.agent.help, &HelpControl::askSupervisor, std::optional(call));
        f.chief.desk.settle();
        QVERIFY(f.chief.team.agent(f.agent01).confirmed);
        f.cluster.cutLines();
        f.chief.desk.settle();
        QVERIFY(!f.chief.team.agent(f.agent01).confirmed);
        QVERIFY(!f.chief.bridgeRecovery.areOthersSettled());
        QVERIFY(!f.chief.cries.open().first().confirmed);
        f.chief.desk.pass(5s);
        QVERIFY(f.chief.bridgeRecovery.areOthersSettled());
        QVERIFY(f.chief.team.agent(f.agent01).confirmed);
        QCOMPARE(f.chief.team.agent(f.agent01).state, AgentState::Talking);
        QVERIFY(f.chief.cries.open().first().confirmed);

        const quint32 cry = f.chief.cries.open().first().call.value;
        f.cluster.cutLines();
        f.cluster.centre().exchange().clear(cry, QStringLiteral("2001"));
        f.cluster.centre().agents().logout(QStringLiteral("agent01"), 10);
        f.chief.desk.pass(5s);
        QVERIFY(f.chief.cries.open().isEmpty());
        QVERIFY(f.chief.team.agent(f.agent01).confirmed);
        QCOMPARE(f.chief.team.agent(f.agent01).state, AgentState::Logout);
    }

    //! Of a phone whose agent is signed out no event comes: its cry is doubted, and asked for when the agent is back.
    void aCryOfSomebodySignedOutIsDoubted()
    {
        Floor f;
        const CallId call = f.talk();
        f.agent.ask(f.agent.help, &HelpControl::askSupervisor, std::optional(call));
        f.chief.desk.settle();
        QVERIFY(f.chief.cries.open().first().confirmed);
        const quint32 cry = f.chief.cries.open().first().call.value;
        f.cluster.centre().agents().logout(QStringLiteral("agent01"), 10);
        f.chief.desk.settle();
        QVERIFY(!f.chief.cries.open().first().confirmed);
        f.cluster.cutLines(); // that the call is there says nothing of how long it will be
        f.chief.desk.pass(5s);
        QVERIFY(!f.chief.cries.open().first().confirmed);
        f.cluster.centre().exchange().clear(cry, QStringLiteral("2001"));
        f.cluster.centre().agents().login(QStringLiteral("agent01"), QStringLiteral("2001"), false);
        f.chief.desk.pass(1s);
        QVERIFY(f.chief.cries.open().isEmpty());
    }

    //! Where the outage saw him sign in again, his state is told after the answer about the call: then it is asked once more.
    void aCryOfSomebodyWhoIsBackIsKnownAgain()
    {
        Floor f;
        const CallId call = f.talk();
        f.agent.ask(f.agent.help, &HelpControl::askSupervisor, std::optional(call));
        f.cluster.centre().agents().logout(QStringLiteral("agent01"), 10);
        f.chief.desk.settle();
        QVERIFY(!f.chief.cries.open().first().confirmed);
        f.cluster.cutLines();
        f.cluster.centre().agents().login(QStringLiteral("agent01"), QStringLiteral("2001"), false);
        f.chief.desk.pass(5s);
        QVERIFY(f.chief.team.agent(f.agent01).confirmed);
        QVERIFY(f.chief.helpRecovery.isSettled());
        QVERIFY(f.chief.cries.open().first().confirmed);
    }

    // ---- help
    void help_data() { bothOrders(); }
    void help()
    {
        Floor f(inBothOrders);
        const CallId call = f.talk();
        QVERIFY(!f.agent.ask(f.agent.help, &HelpControl::askSupervisor, std::optional(call)));
        f.chief.desk.settle();
        QCOMPARE(f.agent.desk.calls.find(call)->state, L::Hold);
        QCOMPARE(f.agent.desk.calls.calls().last().type, CallType::Assist);
        QCOMPARE(f.chief.cries.open().size(), 1);
        const HelpRequest cry = f.chief.cries.open().first();
        QCOMPARE(cry.agent, f.agent01);
        QVERIFY(!cry.emergency);
        QCOMPARE(cry.call, f.chief.desk.call().id); // it rings here
        QCOMPARE(f.chief.desk.call().state, L::Alerting);
        QCOMPARE(f.chief.desk.call().type, CallType::Assist);
        f.chief.desk.ask(&CallControl::answer, cry.call);
        QVERIFY(!f.chief.desk.outcome());
        QCOMPARE(f.chief.cries.open().size(), 1); // they are at it
        f.agent.desk.ask(&CallControl::reconnect, cry.call);
        QVERIFY(!f.agent.desk.outcome());
        f.chief.desk.settle();
        QVERIFY(f.chief.cries.open().isEmpty());
        QVERIFY(f.chief.desk.calls.calls().isEmpty());
        QCOMPARE(f.agent.desk.call().state, L::Connect);
        QVERIFY(!f.agent.ask(f.agent.help, &HelpControl::markBadLine, call));
    }
    void emergencyWithoutACall()
    {
        Floor f;
        QVERIFY(!f.agent.ask(f.agent.help, &HelpControl::declareEmergency, std::optional<CallId>()));
        QCOMPARE(f.agent.desk.call().type, CallType::Emergency);
        QVERIFY(f.chief.cries.open().first().emergency);
        QCOMPARE(f.chief.cries.open().first().agent, f.agent01);
        // Help that nobody heard of is no help: with the supervisor busy the server says so.
        f.agent.desk.ask(&CallControl::end, f.agent.desk.call().id);
        f.cluster.centre().callPhone(QStringLiteral("2101"));
        const auto error = f.agent.ask(f.agent.help, &HelpControl::askSupervisor, std::optional<CallId>());
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Refused);
        QCOMPARE(error->code, 64u); // the parent protocol's number for it
        QVERIFY(f.agent.desk.calls.calls().isEmpty());
    }
    void helpIsJudged()
    {
        Floor f;
        QCOMPARE(f.agent.help.judge(HelpAction::AskSupervisor, CallId {5}), Verdict::NoSuchCall);
        QCOMPARE(f.agent.help.judge(HelpAction::MarkBadLine, std::nullopt), Verdict::NoSuchCall);
        QCOMPARE(f.agent.help.judge(HelpAction::AskSupervisor, std::nullopt), Verdict::Possible);
        const CallId call = f.talk();
        QCOMPARE(f.agent.help.judge(HelpAction::AskSupervisor, std::nullopt), Verdict::PhoneInUse);
        QCOMPARE(f.agent.help.judge(HelpAction::AskSupervisor, call), Verdict::Possible);
        f.agent.desk.ask(&CallControl::hold, call);
        QCOMPARE(f.agent.help.judge(HelpAction::AskSupervisor, call), Verdict::WrongState);
        QCOMPARE(f.agent.help.judge(HelpAction::MarkBadLine, call), Verdict::Possible);
    }

    // ---- supervision
    void bargeInAndLeave_data() { bothOrders(); }
    //! The agent's card goes on under another id, and says what it is; afterwards it is what it was.
    void bargeInAndLeave()
    {
        Floor f(inBothOrders);
        const CallId call = f.talk();
        f.chief.desk.settle();
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::bargeIn, f.agent01));
        f.agent.desk.settle();
        for (Seat *seat : {&f.agent, &f.chief}) {
            QCOMPARE(seat->desk.calls.calls().size(), 1);
            QVERIFY(seat->desk.call().id != call);
            QCOMPARE(seat->desk.call().type, CallType::SupervisorBargeIn);
            QCOMPARE(seat->desk.call().state, L::Connect);
            QCOMPARE(seat->desk.call().otherParties.size(), 2);
        }
        QVERIFY(f.agent.desk.call().otherParties.contains(QStringLiteral("2101")));
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::BargeIn, f.agent01), Verdict::PhoneInUse);
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::leave));
        f.agent.desk.settle();
        QVERIFY(f.chief.desk.calls.calls().isEmpty());
        QCOMPARE(f.agent.desk.call().type, CallType::CcxIn);
        QCOMPARE(f.agent.desk.call().otherParties, QStringList(QStringLiteral("+12025550142")));
        QCOMPARE(f.agent.state(), AgentState::Talking);
    }
    void intercept_data()
    {
        QTest::addColumn<bool>("bargeInFirst");
        QTest::newRow("right away") << false;
        QTest::newRow("after barging in") << true;
    }
    void intercept()
    {
        QFETCH(bool, bargeInFirst);
        Floor f;
        f.talk();
        f.chief.desk.settle();
        if (bargeInFirst)
            QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::bargeIn, f.agent01));
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::intercept, f.agent01));
        f.agent.desk.settle();
        QVERIFY(f.agent.desk.calls.calls().isEmpty());
        QCOMPARE(f.agent.state(), AgentState::Work);
        QCOMPARE(f.chief.desk.call().type, CallType::SupervisorIntercept);
        QCOMPARE(f.chief.desk.call().otherParties, QStringList(QStringLiteral("+12025550142")));
        f.chief.desk.ask(&CallControl::end, f.chief.desk.call().id);
        QVERIFY(!f.chief.desk.outcome());
        QVERIFY(f.chief.desk.calls.calls().isEmpty());
        QVERIFY(f.cluster.centre().exchange().calls().empty());
    }
    //! P11: most servers refuse to let a supervisor listen; one that does not is understood.
    void monitor()
    {
        Floor refusing;
        refusing.talk();
        refusing.chief.desk.settle();
        const auto error = refusing.chief.ask(refusing.chief.supervisor, &SupervisorControl::monitor, refusing.agent01);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::ControlFailure);

        Floor f([](simulator::Options &options) { options.silentMonitor = true; });
        const CallId call = f.talk();
        f.chief.desk.settle();
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::monitor, f.agent01));
        QCOMPARE(f.chief.desk.call().type, CallType::SupervisorMonitor);
        QCOMPARE(f.chief.desk.call().state, L::Connect);
        QCOMPARE(f.agent.desk.call().id, call);
        QCOMPARE(f.agent.desk.call().type, CallType::CcxIn);
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::bargeIn, f.agent01));
        QCOMPARE(f.chief.desk.calls.calls().size(), 1);
        QCOMPARE(f.chief.desk.call().type, CallType::SupervisorBargeIn);
    }
    void supervisionIsJudged()
    {
        Floor f;
        f.chief.desk.settle();
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::BargeIn, f.agent01), Verdict::WrongState); // no call
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::BargeIn, {QStringLiteral("agent02")}), Verdict::NotSignedIn);
        QCOMPARE(f.chief.supervisor.judgeLeave(), Verdict::NoSuchCall);
        QCOMPARE(f.agent.supervisor.judge(SupervisoryAction::BargeIn, f.agent01), Verdict::NotOnline); // has no bridge
        f.talk();
        f.chief.desk.settle();
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::BargeIn, f.agent01), Verdict::Possible);
        f.cluster.centre().callPhone(QStringLiteral("2101"));
        f.chief.desk.settle();
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::BargeIn, f.agent01), Verdict::PhoneInUse);
        QCOMPARE(f.chief.supervisor.judge(SupervisoryAction::Whisper, f.agent01), Verdict::PhoneInUse);
    }
    //! The agent reads that it was a supervisor.
    void changesStates()
    {
        Floor f;
        f.chief.desk.settle();
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::setState, f.agent01, AgentState::NotReady));
        f.agent.desk.settle();
        QCOMPARE(f.agent.state(), AgentState::NotReady);
        QCOMPARE(f.agent.desk.agent().cause, StateCause::Supervisor);
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::setState, f.agent01, AgentState::Ready));
        QCOMPARE(f.chief.supervisor.judgeState(f.agent01, AgentState::Work), Verdict::WrongState);
        QVERIFY(!f.chief.ask(f.chief.supervisor, &SupervisorControl::setState, f.agent01, AgentState::Logout));
        f.agent.desk.settle();
        QCOMPARE(f.agent.state(), AgentState::Logout);
        QCOMPARE(f.agent.desk.agent().cause, StateCause::Supervisor);
        QCOMPARE(f.chief.supervisor.judgeState(f.agent01, AgentState::Ready), Verdict::NotSignedIn);
    }
};
QTEST_GUILESS_MAIN(tst_ControlSupervision)
#include "tst_controlsupervision.moc"
