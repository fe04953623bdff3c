// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "support/simulateddesk.h"

using namespace callfloor;
using namespace std::chrono_literals;
using State = AgentViewModel::State;

//! The agent's state on screen: the server's events only; what was asked for is shown as pending.
class tst_AgentViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aClickMovesNothingTheEventDoes()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QCOMPARE(it.agent.state(), State::NotReady);
        QCOMPARE(it.agent.extension(), QStringLiteral("2001"));
        it.agent.requestReady();
        QCOMPARE(it.agent.state(), State::NotReady);
        QCOMPARE(it.agent.pendingState(), State::Ready);
        QVERIFY(it.agent.isBusy() && !it.agent.canReady());
        QTRY_COMPARE(it.agent.state(), State::Ready);
        QCOMPARE(it.agent.stateWord(), QStringLiteral("Ready"));
        QCOMPARE(it.agent.causeText(), QStringLiteral("by you"));
        QTRY_VERIFY(!it.agent.isBusy());
        QVERIFY(!it.agent.isPending() && it.agent.canNotReady() && it.agent.since() > 0);
    }
    //! The id until a name is known; then the name, as the server has it now.
    void theAgentHasAName()
    {
        SimulatedDesk it;
        const cti::ConfiguredAgent nameless = it.desk.configuration.agent({QStringLiteral("agent01")});
        QCOMPARE(nameless.fullName(), QString());
        QVERIFY(it.signIn());
        QSignalSpy changed(&it.agent, &AgentViewModel::identityChanged);
        QTRY_COMPARE(it.agent.agentName(), QStringLiteral("Bruno Berger"));
        it.cluster.centre().administration().obey({QStringLiteral("agent"), QStringLiteral("rename"), QStringLiteral("agent01"),
                                                   QStringLiteral("Mia"), QStringLiteral("Berg")});
        QTRY_COMPARE(it.agent.agentName(), QStringLiteral("Mia Berg"));
        it.cluster.centre().administration().obey({QStringLiteral("agent"), QStringLiteral("remove"), QStringLiteral("agent01")});
        QTRY_COMPARE(it.agent.agentName(), QStringLiteral("agent01"));
        QVERIFY(changed.size() >= 2);
    }
    void theReasonIsNamedByThePolicy()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.requestNotReady(1);
        QTRY_COMPARE(it.agent.reasonText(), QStringLiteral("Lunch"));
        QVERIFY(!it.agent.isSetBySystem());
    }
    void theSystemsChangeIsLoud()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.pass(it.options().ringTimeout);
        QTRY_COMPARE(it.agent.state(), State::NotReady);
        QVERIFY(it.agent.isSetBySystem());
        QCOMPARE(it.agent.causeText(), QStringLiteral("by the system"));
        QVERIFY2(it.agent.reasonText().contains(QStringLiteral("not answered")), qPrintable(it.agent.reasonText()));
    }
    void whatIsAskedForWhileTalkingStaysPending()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.agent.state(), State::Talking);
        it.agent.requestNotReady(1);
        QTRY_VERIFY(!it.agent.isBusy());
        QCOMPARE(it.agent.state(), State::Talking);
        QCOMPARE(it.agent.pendingState(), State::NotReady);
        QCOMPARE(it.agent.pendingText(), QStringLiteral("Lunch, after this call"));
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.agent.state(), State::NotReady);
        QVERIFY(!it.agent.isPending());
    }
    void aSlowAnswerIsSaidToBeWaitedFor()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.freeze(true);
        it.agent.requestReady();
        it.clock.advance(1999ms);
        QVERIFY(!it.agent.isWaiting());
        it.clock.advance(1ms);
        QVERIFY(it.agent.isWaiting());
        QCOMPARE(it.agent.pendingText(), QStringLiteral("asked, waiting"));
    }
    void aLostRequestIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.freeze(true);
        it.agent.requestReady();
        it.cluster.cutLines();
        QTRY_VERIFY2(it.agent.errorText().contains(QStringLiteral("lost")), qPrintable(it.agent.errorText()));
        QVERIFY(!it.agent.isBusy() && !it.agent.isPending());
    }
    void aRefusalIsSaid()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.reasonRequired = true;
        SimulatedDesk it(options);
        QVERIFY(it.signIn());
        it.agent.signOut(0);
        QTRY_VERIFY2(it.agent.errorText().contains(QStringLiteral("reason")), qPrintable(it.agent.errorText()));
        QVERIFY(!it.agent.errorDetails().isEmpty());
        QCOMPARE(it.agent.state(), State::NotReady);
    }
    void nobodyIsReadyByItselfAfterAnOutage()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.lostAgent = 3600s;
        SimulatedDesk it(options);
        QVERIFY(it.signIn());
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), State::Ready);
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.isConfirmed());
        it.cluster.centre().agents().request(QStringLiteral("agent01"), cti::AgentState::NotReady, 0);
        it.pass(30s);
        QTRY_VERIFY(it.agent.isConfirmed());
        QCOMPARE(it.agent.state(), State::NotReady);
        QVERIFY2(it.agent.noticeText().contains(QStringLiteral("from Ready to Not ready")), qPrintable(it.agent.noticeText()));
        it.pass(60s);
        QTest::qWait(0);
        QCOMPARE(it.agent.state(), State::NotReady);
    }
    //! Ready, lost, and found not ready.
    static void loseReady(SimulatedDesk &it)
    {
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), State::Ready);
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.isConfirmed());
        it.cluster.centre().agents().request(QStringLiteral("agent01"), cti::AgentState::NotReady, 0);
        it.pass(5s);
        QTRY_VERIFY(it.agent.isConfirmed());
    }
    void readyComesBackAfterACountdownThatIsShown()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        loseReady(it);
        QCOMPARE(it.agent.readyInSeconds(), 0);
        QVERIFY(!it.agent.noticeText().isEmpty());
        QSignalSpy seconds(&it.agent, &AgentViewModel::readyInSecondsChanged);
        it.agent.noteActivity();
        QCOMPARE(it.agent.readyInSeconds(), 10);
        QVERIFY(it.agent.noticeText().isEmpty());
        it.pass(9s);
        QCOMPARE(it.agent.readyInSeconds(), 1);
        QCOMPARE(seconds.size(), 10);
        it.pass(2s);
        QTRY_COMPARE(it.agent.state(), State::Ready);
        QCOMPARE(it.agent.readyInSeconds(), 0);
        QCOMPARE(it.agent.noticeText(), QString());
    }
    void theCountdownCanBeCancelled()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        loseReady(it);
        it.agent.noteActivity();
        it.agent.cancelReady();
        QCOMPARE(it.agent.readyInSeconds(), 0);
        it.pass(30s);
        QCOMPARE(it.agent.state(), State::NotReady);
    }
    void whatIsAskedForAgainIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), State::Ready);
        it.cluster.freeze(true);
        it.agent.requestNotReady(1);
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.errorText().isEmpty());
        it.cluster.freeze(false);
        it.pass(5s);
        QTRY_COMPARE(it.agent.state(), State::NotReady);
        QTRY_COMPARE(it.agent.reasonText(), QStringLiteral("Lunch"));
        QVERIFY2(it.agent.noticeText().contains(QStringLiteral("again")), qPrintable(it.agent.noticeText()));
        QCOMPARE(it.agent.errorText(), QString());
    }
    //! Who asks for a break while contact is lost is not made ready instead.
    void notReadyIsAskedForWhileContactIsLost()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), State::Ready);
        it.cluster.freeze(true);
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.isConfirmed());
        it.agent.noteActivity();
        it.agent.requestNotReady(1);
        QCOMPARE(it.agent.errorText(), QString());
        QVERIFY2(it.agent.noticeText().contains(QStringLiteral("as soon as contact is back")), qPrintable(it.agent.noticeText()));
        it.cluster.freeze(false);
        it.pass(30s);
        QTRY_COMPARE(it.agent.state(), State::NotReady);
        QTRY_COMPARE(it.agent.reasonText(), QStringLiteral("Lunch"));
        QCOMPARE(it.agent.readyInSeconds(), 0);
        it.pass(30s);
        QCOMPARE(it.agent.state(), State::NotReady);
    }
    //! A call that one has dialled leaves one not ready; signed out it would go on unseen.
    void nobodySignsOutWithACall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.agent.canSignOut());
        it.calls.dial(QStringLiteral("2024"));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QVERIFY(it.answerAt(QStringLiteral("2024")));
        QTRY_COMPARE(it.state(0), CallListModel::State::Talking);
        QTRY_COMPARE(it.agent.state(), State::NotReady);
        QVERIFY(!it.agent.canSignOut());
        QSignalSpy allowed(&it.agent, &AgentViewModel::allowedChanged);
        it.calls.end(it.callId(0));
        QTRY_VERIFY(it.agent.canSignOut());
        QVERIFY(!allowed.isEmpty());
    }
    void signingOutEndsAtTheSignInPage()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.signOut(10);
        QTRY_COMPARE(it.session.stage(), SessionViewModel::Stage::SignedOut);
        QCOMPARE(it.session.errorText(), QString());
        QVERIFY2(it.signIn(), "and again");
    }
};
QTEST_GUILESS_MAIN(tst_AgentViewModel)
#include "tst_agentviewmodel.moc"
