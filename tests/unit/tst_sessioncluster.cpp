// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "session/cluster.h"
#include "support/fakeserver.h"
#include "support/manualclock.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

class Memory final : public VersionMemory {
public:
    std::optional<wire::Format> recall(const Node &node) const override
    {
        return formats.contains(node.name()) ? std::optional(formats.value(node.name())) : std::nullopt;
    }
    void remember(const Node &node, const wire::Format &format) override { formats.insert(node.name(), format); }
    QHash<QString, wire::Format> formats;
};

//! Two nodes, "a" and "b", the first of them master.
struct Fixture {
    FakeServer a;
    FakeServer b;
    ManualClock clock;
    Memory memory;
    Cluster cluster {[this](const Node &node) { return node.host == QLatin1String("a") ? a.makeTransport() : b.makeTransport(); },
                     clock, nullptr, [] { return 0.5; }};
    QSignalSpy online {&cluster, &Cluster::online};
    QSignalSpy lost {&cluster, &Cluster::lost};
    QSignalSpy closed {&cluster, &Cluster::closed};
    ClusterOptions options {.nodes = {{.host = QStringLiteral("a")}, {.host = QStringLiteral("b")}},
                            .open = agentModeOpen(QStringLiteral("agent01"), QStringLiteral("2001"))};

    Fixture()
    {
        cluster.setVersionMemory(&memory);
        b.refuseOpenWith = Status::ServerNotMaster;
    }
    void open()
    {
        cluster.open(options);
        advance(0s);
    }
    void advance(Clock::Duration by)
    {
        const Clock::Duration end = clock.now() + by;
        do {
            clock.advance(std::min<Clock::Duration>(100ms, end - clock.now()));
            FakeServer::settle();
        } while (clock.now() < end);
        clock.advance(0ms); // what is due at once
        FakeServer::settle();
    }
    Clock::Duration wait() const { return cluster.nextTry().value_or(clock.now()) - clock.now(); }
};

} // namespace

class tst_SessionCluster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void opensTheMaster()
    {
        Fixture f;
        QCOMPARE(f.cluster.phase(), Phase::Offline);
        QCOMPARE(f.cluster.currentNode(), -1);
        f.open();
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.online.size(), 1);
        QCOMPARE(f.cluster.currentNode(), 0);
        QVERIFY(!f.cluster.nextTry());
        QCOMPARE(f.memory.formats.value(QStringLiteral("a")).version, quint8(17));
    }
    //! Standby says 92: the other node at once, and its error can be read.
    void walksPastTheStandby()
    {
        Fixture f;
        std::swap(f.a.refuseOpenWith, f.b.refuseOpenWith);
        f.open();
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
        QCOMPARE(f.cluster.nodes()[0].lastError->code, Status::ServerNotMaster);
        QVERIFY(!f.cluster.nodes()[1].lastError);
    }
    void waitsWhenNobodyIsMaster()
    {
        Fixture f;
        f.a.refuseOpenWith = Status::ServerNotMaster;
        f.open();
        QCOMPARE(f.cluster.phase(), Phase::Offline);
        QCOMPARE(f.wait(), 1s);
        f.a.refuseOpenWith = 0;
        f.advance(1s);
        QVERIFY(f.cluster.isOnline());
    }
    void retriesAtOnceWhenAsked_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("nobody is master") << true;
        QTest::newRow("nobody is there") << false;
    }
    void retriesAtOnceWhenAsked()
    {
        QFETCH(bool, reachable);
        Fixture f;
        f.a.refuseOpenWith = f.b.refuseOpenWith = Status::ServerNotMaster;
        if (!reachable)
            f.a.door = f.b.door = FakeServer::Door::Refusing;
        f.open();
        QVERIFY(f.wait() > 0s);
        f.a.refuseOpenWith = 0;
        f.a.door = FakeServer::Door::Open;
        f.cluster.retryNow();
        f.advance(0s);
        QVERIFY(f.cluster.isOnline());
    }
    //! P6: not the same node within 10 s of another refusal, whoever asks and whatever was corrected.
    void aRefusalIsWaitedOut()
    {
        Fixture f;
        f.options.nodes.removeLast();
        f.a.refuseOpenWith = Status::DeviceInUse;
        f.open();
        QCOMPARE(f.wait(), 10s);
        f.a.refuseOpenWith = 0;
        f.advance(1s);
        f.cluster.retryNow();
        f.advance(0s);
        QCOMPARE(f.wait(), 9s); // and is still told
        f.cluster.close();
        f.options.open = agentModeOpen(QStringLiteral("agent01"), QStringLiteral("2002"));
        f.open();
        QCOMPARE(f.wait(), 9s);
        QCOMPARE(f.a.opened, 1);
        f.advance(9s);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.a.all<OpenReq>().size(), 2);
        f.cluster.close();
        FakeServer::settle();
        f.open();
        QVERIFY(f.cluster.isOnline()); // it is over
    }
    //! The other node has refused nothing: a new open() begins there.
    void aRefusalHoldsBackOneNode()
    {
        Fixture f;
        f.a.refuseOpenWith = Status::InvalidAgentData;
        f.b.door = FakeServer::Door::Refusing;
        f.open();
        f.cluster.close();
        f.b.door = FakeServer::Door::Open;
        f.b.refuseOpenWith = 0;
        f.open();
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
        QCOMPARE(f.a.opened, 1);
    }

    //! The master dies, the standby takes over: one lost(), requests fail, then work again through the same objects.
    void failsOver()
    {
        Fixture f;
        f.open();
        int events = 0;
        f.cluster.messages().on<CallHeldEvent>(&f.cluster, [&](const CallHeldEvent &) { ++events; });
        QList<Result<SetAgentStateConf>> answers;
        const auto ask = [&] {
            f.cluster.request(SetAgentStateReq {}, {&f.cluster, [&](const auto &answer) { answers.append(answer); }});
        };
        ask();
        FakeServer::settle();
        f.a.door = FakeServer::Door::Refusing;
        f.a.cut();
        FakeServer::settle();
        QCOMPARE(f.lost.size(), 1);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].error().kind, ErrorKind::Disconnected);
        ask(); // between two sessions
        FakeServer::settle();
        QCOMPARE(answers.size(), 2);

        f.advance(0s); // b: still standby; a: refused
        QVERIFY(f.cluster.nextTry());
        f.b.refuseOpenWith = 0;
        f.advance(3s);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
        QCOMPARE(f.online.size(), 2);
        QCOMPARE(f.lost.size(), 1);
        ask();
        FakeServer::settle();
        f.b.send(SetAgentStateConf {.invokeID = f.b.last<SetAgentStateReq>().invokeID});
        f.b.send(CallHeldEvent {.callID = 7});
        FakeServer::settle();
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[2]);
        QCOMPARE(events, 1);
    }
    void malformedFrameIsNoReasonToHammer()
    {
        Fixture f;
        f.options.nodes.removeLast();
        f.open();
        f.a.sendBytes(QByteArray::fromHex("00000001 00000009 00"));
        FakeServer::settle();
        QCOMPARE(f.cluster.lastError().kind, ErrorKind::Malformed);
        QCOMPARE(f.wait(), 10s);
    }
    //! P1: version 18 in both widths, then 17, each in a session of its own; what worked is remembered.
    void stepsTheVersionDown()
    {
        Fixture f;
        f.options.nodes.removeLast();
        f.options.version = 18;
        f.a.format = {.version = 17};
        f.a.answer<OpenReq>([](const OpenReq &) {});
        f.open();
        // An old server reads a version 18 OPEN_REQ with its own widths and finds nothing it needs.
        f.a.sendBytes(QByteArray::fromHex("00000008 00000001 00000001 00000006"));
        FakeServer::settle();
        QCOMPARE(f.cluster.nodes()[0].format, (wire::Format {18, 2, 2}));
        f.advance(10s);
        QCOMPARE(f.cluster.phase(), Phase::Opening);
        f.a.sendBytes(QByteArray::fromHex("00000008 00000001 00000001 00000017"));
        FakeServer::settle();
        QCOMPARE(f.cluster.nodes()[0].format, (wire::Format {17, 1, 1}));
        f.advance(10s);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.a.opened, 3);
        QCOMPARE(f.memory.formats.value(QStringLiteral("a")), (wire::Format {17, 1, 1}));

        f.cluster.close();
        FakeServer::settle();
        f.open(); // asks for what worked
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.a.opened, 4);
    }
    void closesForGood()
    {
        Fixture f;
        f.open();
        f.cluster.close();
        FakeServer::settle();
        QCOMPARE(f.a.all<CloseReq>().size(), 1);
        QCOMPARE(f.closed.size(), 1);
        QCOMPARE(f.lost.size(), 0);
        f.advance(60s);
        QCOMPARE(f.a.opened, 1);
    }
    void closesBetweenTwoTries()
    {
        Fixture f;
        f.a.refuseOpenWith = Status::ServerNotMaster;
        f.open();
        f.cluster.close();
        QCOMPARE(f.closed.size(), 1);
        QVERIFY(!f.cluster.nextTry());
    }
    void opensAgainWithOtherOptions()
    {
        Fixture f;
        f.open();
        f.options.open = agentModeOpen(QStringLiteral("agent02"), QStringLiteral("2002"));
        f.open();
        f.advance(0s);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.a.all<CloseReq>().size(), 1);
        QCOMPARE(f.a.last<OpenReq>().agentID, QStringLiteral("agent02"));
        QCOMPARE(f.closed.size(), 0);
    }
    //! Status 11: another client has the phone. Two that both come back would throw each other out for ever.
    void doesNotFightForThePhone()
    {
        Fixture f;
        f.open();
        f.a.send(FailureEvent {.status = Status::NewSessionOpened});
        FakeServer::settle();
        QCOMPARE(f.closed.size(), 1);
        QCOMPARE(f.cluster.lastError().code, Status::NewSessionOpened);
        f.advance(60s);
        QCOMPARE(f.a.opened, 1);
    }

    // ---- the standby link (P6)
    //! A fail-over costs one OPEN_REQ: the link stood already, and carried nothing before.
    void failsOverOnTheStandbyLink()
    {
        Fixture f;
        f.open();
        QSignalSpy status(&f.cluster, &Cluster::statusChanged);
        QCOMPARE(f.cluster.standbyNode(), std::nullopt);
        f.advance(1s);
        QCOMPARE(f.cluster.standbyNode(), std::optional(1));
        QCOMPARE(status.size(), 1);
        QVERIFY(f.b.isConnected() && f.b.heard.isEmpty());
        f.b.refuseOpenWith = 0;
        f.a.door = FakeServer::Door::Refusing;
        f.a.cut();
        f.advance(0s);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
        QCOMPARE(f.b.opened, 1); // no second connection
        QCOMPARE(f.b.heard.size(), 1);
        QCOMPARE(f.cluster.standbyNode(), std::nullopt); // a is not there yet
        f.a.door = FakeServer::Door::Open;
        f.advance(15s);
        QCOMPARE(f.cluster.standbyNode(), std::optional(0));
    }
    //! Servers end idle links: it is made again quietly, after a pause, for as long as the session stands.
    void standbyLinkIsMadeAgain()
    {
        Fixture f;
        f.open();
        f.advance(1s);
        for (int round = 2; round < 5; ++round) {
            f.b.cut();
            f.advance(0s);
            QCOMPARE(f.cluster.standbyNode(), std::nullopt);
            f.advance(4s);
            QCOMPARE(f.b.opened, round - 1); // not in a circle
            f.advance(1s);
            QCOMPARE(f.b.opened, round);
            QCOMPARE(f.cluster.standbyNode(), std::optional(1));
        }
        QVERIFY(f.b.heard.isEmpty());
        QCOMPARE(f.online.size(), 1);
        QVERIFY(f.lost.isEmpty());
        f.cluster.close();
        f.advance(60s);
        QVERIFY(!f.b.isConnected());
        QCOMPARE(f.b.opened, 4);
    }
    void standbyNodeThatIsDownIsAskedSeldom()
    {
        Fixture f;
        f.b.door = FakeServer::Door::Refusing;
        f.open();
        f.advance(5min);
        QVERIFY2(f.b.opened >= 4 && f.b.opened <= 6, qPrintable(QString::number(f.b.opened))); // 1, 10, 30, 60, 120 s
        QCOMPARE(f.cluster.standbyNode(), std::nullopt);
        QVERIFY(!f.cluster.nodes()[1].lastError);
    }
    //! Who died without a word still seems to have a link: found out after 5 s, not 30, and asked anew.
    void deadStandbyLinkIsReplaced()
    {
        Fixture f;
        f.open();
        f.advance(1s);
        f.b.mute = true;
        f.a.cut();
        f.advance(4900ms);
        QCOMPARE(f.cluster.phase(), Phase::Opening);
        f.b.mute = false;
        f.b.refuseOpenWith = 0;
        f.advance(500ms);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
        QCOMPARE(f.b.opened, 2);
    }
    void noStandbyLinkWhereItIsNotWanted()
    {
        Fixture f;
        f.options.standbyLink = false;
        f.open();
        f.advance(60s);
        QCOMPARE(f.b.opened, 0);
    }

    // ---- sleep of the computer
    //! Amber and a heartbeat at the first tick after it; one answer, and all is well.
    void wakingUpIsNoticed()
    {
        Fixture f;
        f.open();
        f.advance(2s);
        const auto beats = f.a.all<HeartbeatReq>().size();
        f.clock.sleep(1h);
        QSignalSpy status(&f.cluster, &Cluster::statusChanged);
        f.clock.advance(1s);
        QVERIFY(f.cluster.isSilent());
        FakeServer::settle();
        QCOMPARE(f.a.all<HeartbeatReq>().size(), beats + 1);
        QVERIFY(!f.cluster.isSilent());
        QVERIFY(f.lost.isEmpty());
        f.advance(20s);
        QVERIFY(f.lost.isEmpty());
    }
    void whatDiedInTheSleepIsLeftSoon()
    {
        Fixture f;
        f.open();
        f.advance(2s);
        f.clock.sleep(1h);
        f.a.mute = true;
        f.b.refuseOpenWith = 0;
        f.advance(6s);
        QCOMPARE(f.lost.size(), 0);
        f.advance(1s);
        QCOMPARE(f.lost.size(), 1);
        QVERIFY(f.cluster.isOnline());
        QCOMPARE(f.cluster.currentNode(), 1);
    }
    //! The pause between two tries goes on while the computer sleeps.
    void aTryThatIsDueIsMadeAfterTheSleep()
    {
        Fixture f;
        f.a.refuseOpenWith = f.b.refuseOpenWith = Status::DeviceInUse;
        f.open();
        QCOMPARE(f.wait(), 10s);
        f.a.refuseOpenWith = 0;
        f.clock.sleep(30s);
        f.advance(1s);
        QVERIFY(f.cluster.isOnline());
    }
    //! A program that is merely busy for a moment is not taken for one that slept.
    void aShortStallIsNoSleep()
    {
        Fixture f;
        f.open();
        f.advance(1s);
        f.clock.sleep(3s);
        f.clock.advance(1s);
        QVERIFY(!f.cluster.isSilent());
    }
    void saysWhatItIsDoing()
    {
        Fixture f;
        QSignalSpy status(&f.cluster, &Cluster::statusChanged);
        QList<Phase> phases;
        connect(&f.cluster, &Cluster::statusChanged, &f.cluster, [&] {
            if (phases.isEmpty() || phases.last() != f.cluster.phase())
                phases.append(f.cluster.phase());
        });
        f.a.online = false;
        f.open();
        f.a.send(SystemEvent {.systemEventID = SystemEventId::CcxOnline});
        f.a.mute = true;
        f.advance(7s);
        QVERIFY(f.cluster.isSilent());
        QCOMPARE(phases, (QList<Phase> {Phase::Offline, Phase::Connecting, Phase::Opening, Phase::Starting, Phase::Online}));
    }
};
QTEST_GUILESS_MAIN(tst_SessionCluster)
#include "tst_sessioncluster.moc"
