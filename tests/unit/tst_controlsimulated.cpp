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
    AgentState state() const { return desk->agent().state; }
    LocalConnectionState callState() const { return desk->call().state; }
};

} // namespace

class tst_ControlSimulated : public QObject {
    Q_OBJECT
    using L = LocalConnectionState;
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
