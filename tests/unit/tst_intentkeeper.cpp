// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "support/desktop.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! An agent signed in on a simulated cluster of two nodes.
struct Floor {
    ManualClock clock;
    simulator::Options options = simulated::quiet();
    std::unique_ptr<simulator::Cluster> cluster;
    std::unique_ptr<Desktop> desk;
    std::unique_ptr<QSignalSpy> again;

    Floor()
    {
        options.nodes = 2;
        options.lostAgent = 1h;
    }
    void signIn(AgentState state, quint16 reason = 0)
    {
        cluster = std::make_unique<simulator::Cluster>(options, &clock);
        desk = std::make_unique<Desktop>(
            [this](const Node &node) { return cluster->makeTransport(node.host == QLatin1String("b") ? 1 : 0); }, clock);
        desk->options.nodes.append({.host = QStringLiteral("b")});
        desk->open(QStringLiteral("agent01"), QStringLiteral("2001"));
        desk->signIn(QStringLiteral("demo"));
        desk->setState(state, reason);
        again = std::make_unique<QSignalSpy>(&desk->intents, &IntentKeeper::askedAgain);
    }
    void ready() { signIn(AgentState::Ready); }
    CallId talk()
    {
        desk->pass(2s);
        const CallId call {cluster->centre().callAgent(QStringLiteral("agent01"))};
        desk->pass(1s);
        desk->ask(&CallControl::answer, call);
        desk->pass(1s);
        return call;
    }
    //! Ready, and found not ready when contact is back: nobody was told who did it.
    void loseReady()
    {
        ready();
        cluster->cutLines();
        desk->settle();
        changeState(AgentState::NotReady);
        desk->pass(5s);
    }
    //! By somebody else, at the server.
    void changeState(AgentState state, quint16 reason = 0)
    {
        cluster->centre().agents().request(QStringLiteral("agent01"), state, reason);
        desk->settle();
    }
    AgentState state() const { return desk->agent().state; }
    IntentKeeper &intents() { return desk->intents; }
    quint16 truth() const { return cluster->centre().agents().agent(QStringLiteral("agent01"))->reason; }
};

} // namespace

//! "After an outage": what comes back at once, what after a countdown, and what never.
class tst_IntentKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void notReadyComesBackAtOnceWithItsReason()
    {
        Floor f;
        f.signIn(AgentState::NotReady, 1);
        f.cluster->handOver();
        f.desk->pass(f.options.serverRelogin + 1s);
        QCOMPARE(f.desk->server.currentNode(), 1);
        QCOMPARE(f.again->size(), 1);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.truth(), quint16(1));
        QCOMPARE(f.desk->agent().reasonCode, quint16(1));
    }
    //! The server made the agent ready, and nobody may be there.
    void notReadyComesBackFromReady()
    {
        Floor f;
        f.signIn(AgentState::NotReady, 1);
        f.cluster->cutLines();
        f.desk->settle();
        f.changeState(AgentState::Ready);
        f.desk->pass(5s);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.truth(), quint16(1));
    }
    void nothingIsAskedWhereNothingChanged()
    {
        Floor f;
        f.signIn(AgentState::NotReady, 1);
        f.cluster->cutLines();
        f.desk->pass(10s);
        QVERIFY(f.desk->agent().confirmed);
        QCOMPARE(f.again->size(), 0);
    }
    void readyComesBackAfterACountdown()
    {
        Floor f;
        f.loseReady();
        QVERIFY(f.intents().awaitsActivity());
        QVERIFY(!f.intents().readyAt());
        f.desk->pass(60s); // nobody rings an empty chair
        QCOMPARE(f.state(), AgentState::NotReady);
        QSignalSpy changed(&f.intents(), &IntentKeeper::changed);
        f.intents().noteActivity();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.intents().readyAt(), std::optional(f.clock.now() + 10s));
        f.desk->pass(9500ms);
        QCOMPARE(f.state(), AgentState::NotReady);
        f.desk->pass(1s);
        QCOMPARE(f.state(), AgentState::Ready);
        QVERIFY(!f.intents().readyAt() && !f.intents().awaitsActivity());
    }
    void activityDuringTheLossCounts()
    {
        Floor f;
        f.ready();
        f.cluster->cutLines();
        f.desk->settle();
        f.changeState(AgentState::NotReady);
        f.intents().noteActivity();
        f.desk->pass(5s);
        QVERIFY(f.intents().readyAt());
    }
    void activityBeforeTheLossDoesNotCount()
    {
        Floor f;
        f.ready();
        f.intents().noteActivity();
        f.cluster->cutLines();
        f.desk->settle();
        f.changeState(AgentState::NotReady);
        f.desk->pass(30s);
        QVERIFY(!f.intents().readyAt());
        QCOMPARE(f.state(), AgentState::NotReady);
    }
    void theCountdownCanBeCancelled()
    {
        Floor f;
        f.loseReady();
        f.intents().noteActivity();
        f.desk->pass(5s);
        f.intents().cancel();
        QVERIFY(!f.intents().readyAt() && !f.intents().awaitsActivity());
        f.intents().noteActivity();
        f.desk->pass(60s);
        QCOMPARE(f.state(), AgentState::NotReady);
    }
    //! A second loss: there must be a sign of the person since that one.
    void theCountdownEndsWithTheNextLoss()
    {
        Floor f;
        f.loseReady();
        f.intents().noteActivity();
        f.desk->pass(5s);
        f.cluster->cutLines();
        f.desk->pass(30s);
        QVERIFY(f.desk->agent().confirmed);
        QVERIFY(!f.intents().readyAt());
        QVERIFY(f.intents().awaitsActivity());
        QCOMPARE(f.state(), AgentState::NotReady);
        f.intents().noteActivity();
        f.desk->pass(11s);
        QCOMPARE(f.state(), AgentState::Ready);
    }
    void theServersOwnReadyEndsTheCountdown()
    {
        Floor f;
        f.ready();
        f.cluster->handOver();
        f.intents().noteActivity();
        f.desk->pass(f.options.serverRelogin + 1s);
        QCOMPARE(f.state(), AgentState::Ready);
        QVERIFY(!f.intents().readyAt());
        QCOMPARE(f.again->size(), 0);
    }
    void aSupervisorsDecisionStands()
    {
        Floor f;
        f.loseReady();
        f.changeState(AgentState::NotReady, Reason::SupervisorChange);
        QVERIFY(!f.intents().awaitsActivity());
        f.intents().noteActivity();
        f.desk->pass(30s);
        QCOMPARE(f.state(), AgentState::NotReady);
    }
    void thePersonsNextDecisionStands()
    {
        Floor f;
        f.loseReady();
        f.intents().noteActivity();
        f.desk->setState(AgentState::NotReady, 2);
        f.desk->pass(30s);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.truth(), quint16(2));
    }
    //! What was asked for and not answered when the link broke.
    void anUnansweredRequestIsMadeAgain()
    {
        Floor f;
        f.ready();
        f.cluster->freeze(true);
        f.desk->setState(AgentState::NotReady, 1);
        f.cluster->cutLines();
        f.cluster->freeze(false);
        f.desk->pass(5s);
        QCOMPARE(f.desk->outcome()->kind, ErrorKind::Disconnected);
        QCOMPARE(f.again->size(), 1);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.truth(), quint16(1));
    }
    //! A sign-out that was lost comes back where the servers sign their agents in again; where they do not it has come true, and
    //! the next sign-in is another decision.
    void signOutComesTrueByItself()
    {
        for (const bool signInAgain : {true, false}) {
            Floor f;
            f.options.reloginAfterFailOver = signInAgain;
            f.ready();
            f.cluster->freeze(true);
            f.desk->setState(AgentState::Logout, 10);
            f.cluster->handOver();
            f.cluster->freeze(false);
            f.desk->pass(30s);
            QCOMPARE(f.state(), AgentState::Logout);
            QCOMPARE(f.again->size(), signInAgain ? 1 : 0);
            f.desk->signIn(QStringLiteral("demo"));
            f.desk->pass(5s);
            QCOMPARE(f.state(), AgentState::NotReady);
        }
    }
    //! "After this call" survives, also where the server has forgotten it.
    void whatIsPendingDuringACallIsAskedForAgain_data()
    {
        QTest::addColumn<AgentState>("wanted");
        QTest::newRow("not ready") << AgentState::NotReady;
        QTest::newRow("wrap-up") << AgentState::Work;
        QTest::newRow("ready") << AgentState::Ready;
    }
    void whatIsPendingDuringACallIsAskedForAgain()
    {
        QFETCH(AgentState, wanted);
        Floor f;
        f.ready();
        const CallId call = f.talk();
        f.desk->setState(wanted, wanted == AgentState::NotReady ? 1 : 0);
        QCOMPARE(f.desk->agent().asked, std::optional(wanted));
        f.cluster->cutLines();
        f.desk->settle();
        QCOMPARE(f.desk->agent().asked, std::nullopt); // nothing is on its way
        f.desk->pass(5s);
        QCOMPARE(f.again->size(), 1);
        QCOMPARE(f.desk->agent().asked, std::optional(wanted));
        f.desk->ask(&CallControl::end, call);
        f.desk->pass(1s);
        QCOMPARE(f.state(), wanted == AgentState::Ready ? AgentState::Ready : wanted);
    }
    //! A fail-over takes the state from an agent in a call; ready comes back when the call is over.
    void readyWaitsForTheEndOfTheCall()
    {
        Floor f;
        f.ready();
        const CallId call = f.talk();
        f.cluster->handOver();
        f.desk->settle();
        f.intents().noteActivity();
        f.desk->pass(20s);
        QCOMPARE(f.state(), AgentState::NotReady);
        QCOMPARE(f.desk->calls.calls().size(), 1);
        QVERIFY(!f.intents().readyAt());
        f.desk->ask(&CallControl::end, call);
        QVERIFY(f.desk->calls.calls().isEmpty());
        QVERIFY(f.intents().readyAt());
        f.desk->pass(11s);
        QCOMPARE(f.state(), AgentState::Ready);
    }
    void nothingIsKeptForTheNextPerson()
    {
        Floor f;
        f.loseReady();
        f.desk->server.close();
        f.desk->settle();
        f.intents().noteActivity();
        QVERIFY(!f.intents().readyAt() && !f.intents().awaitsActivity());
    }

    // ---- signing in again (P7)
    void signsInAgainOnlyWhereTheServerSaysLogout()
    {
        Floor f;
        f.options.serverRelogin = 1h;
        f.ready();
        f.cluster->handOver();
        f.desk->pass(15s);
        QCOMPARE(f.state(), AgentState::Logout);
        f.desk->agentControl.signInAgain(
            {.agent = f.desk->agentControl.self(), .extension = QStringLiteral("2001"), .password = QStringLiteral("demo")},
            &f.desk->owner, f.desk->noted());
        f.desk->settle();
        QVERIFY(!f.desk->outcome());
        QCOMPARE(f.state(), AgentState::NotReady);
        const auto since = f.cluster->centre().agents().agent(QStringLiteral("agent01"))->since;
        f.desk->pass(1s);
        f.desk->agentControl.signInAgain(
            {.agent = f.desk->agentControl.self(), .extension = QStringLiteral("2001"), .password = QStringLiteral("wrong")},
            &f.desk->owner, f.desk->noted());
        f.desk->settle();
        QVERIFY2(!f.desk->outcome(), "not asked for a second time");
        QCOMPARE(f.cluster->centre().agents().agent(QStringLiteral("agent01"))->since, since);
    }
    void signsNobodyInWhoIsAtAnotherPhone()
    {
        Floor f;
        f.ready();
        f.cluster->centre().agents().logout(QStringLiteral("agent01"), Reason::CcxFailure);
        f.cluster->centre().agents().login(QStringLiteral("agent01"), QStringLiteral("2005"), false);
        f.desk->agentControl.signInAgain(
            {.agent = f.desk->agentControl.self(), .extension = QStringLiteral("2001"), .password = QStringLiteral("demo")},
            &f.desk->owner, f.desk->noted());
        f.desk->settle();
        QCOMPARE(f.desk->outcome()->code, quint32(ControlFailure::AgentAlreadyLoggedOn));
        QCOMPARE(f.cluster->centre().agents().agent(QStringLiteral("agent01"))->extension, QStringLiteral("2005"));
    }
};
QTEST_GUILESS_MAIN(tst_IntentKeeper)
#include "tst_intentkeeper.moc"
