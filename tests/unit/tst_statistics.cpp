// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "control/statisticscontrol.h"
#include "messages/callevents.h"
#include "messages/statisticsmessages.h"
#include "support/desktop.h"
#include "support/fakeserver.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    FakeServer server;
    ManualClock clock;
    Desktop desk {[this](const Node &) { return server.makeTransport(); }, clock};
    StatisticsRegistry registry;
    StatisticsControl control {desk.server, clock, registry};
    quint32 waiting = 3;

    Fixture()
    {
        server.answer<QueryQueueStatisticsReq>([this](const QueryQueueStatisticsReq &request) {
            server.send(QueryQueueStatisticsConf {.invokeID = request.invokeID,
                                                  .loggedInAgents = 5,
                                                  .availableAgents = 2,
                                                  .callsInPriorityQueue1 = waiting,
                                                  .callsInPriorityQueue6 = 1});
        });
    }
    void open() { desk.open(QStringLiteral("agent01"), QStringLiteral("2001")); }
    void endACall()
    {
        server.send(CallClearedEvent {.callID = 7});
        Desktop::settle();
    }
    int asked() const { return int(server.all<QueryQueueStatisticsReq>().size()); }
};

} // namespace

class tst_Statistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyLooksNobodyAsks()
    {
        Fixture f;
        f.open();
        f.endACall();
        f.desk.pass(300s);
        QCOMPARE(f.asked(), 0);
    }
    void whoLooksIsToldAtOnce()
    {
        Fixture f;
        f.open();
        QSignalSpy changed(&f.registry, &StatisticsRegistry::queueChanged);
        const auto look = f.control.look({1});
        f.desk.pass(0s);
        QCOMPARE(f.asked(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.registry.queue({1}), (QueueNumbers {.asOf = f.clock.now(), .loggedIn = 5, .ready = 2, .waiting = 4}));
        QVERIFY(!f.registry.queue({2}));
    }
    void whoLookedBeforeTheSessionIsToldInIt()
    {
        Fixture f;
        const auto look = f.control.look({1});
        f.open();
        QCOMPARE(f.asked(), 1);
    }
    //! No more than one request a handled call, and no more than one in 30 s; a look now and then where nothing happens.
    void thePaceIsHumane()
    {
        Fixture f;
        f.open();
        const auto look = f.control.look({1});
        f.desk.pass(0s);
        for (int i = 0; i < 20; ++i)
            f.endACall();
        f.desk.pass(29s);
        QCOMPARE(f.asked(), 1);
        f.desk.pass(1s);
        QCOMPARE(f.asked(), 2);
        f.desk.pass(119s);
        QCOMPARE(f.asked(), 2);
        f.desk.pass(1s);
        QCOMPARE(f.asked(), 3);
    }
    void severalSubjectsAreSpread()
    {
        Fixture f;
        f.open();
        QList<StatisticsControl::Look> looks;
        for (quint32 csq = 1; csq <= 5; ++csq)
            looks.append(f.control.look({csq}));
        looks.append(f.control.look({1})); // a second page shows the same
        f.desk.pass(1s);
        QCOMPARE(f.asked(), 1);
        f.desk.pass(7s);
        QCOMPARE(f.asked(), 5);
        f.desk.pass(20s);
        QCOMPARE(f.asked(), 5);
    }
    void openingAPageAgainAsksNoFaster()
    {
        Fixture f;
        f.open();
        for (int i = 0; i < 10; ++i) {
            const auto look = f.control.look({1});
            f.desk.pass(2s);
        }
        QCOMPARE(f.asked(), 1);
        f.endACall();
        f.desk.pass(60s);
        QCOMPARE(f.asked(), 1); // nobody looks now
    }
    void aSilentServerIsNotPressed()
    {
        Fixture f;
        f.open();
        f.server.answer<QueryAgentQueueStatisticsReq>([](const auto &) {});
        const auto own = f.control.lookAtQueuesOf({QStringLiteral("agent01")});
        f.desk.pass(0s);
        const auto queue = f.control.look({1});
        f.desk.pass(19s);
        QCOMPARE(f.asked(), 0); // one at a time
        f.desk.pass(2s);
        QCOMPARE(f.asked(), 1);
        QCOMPARE(f.server.all<QueryAgentQueueStatisticsReq>().size(), 1);
    }
    void theSimulatorTells()
    {
        simulated::Floor floor;
        Desktop desk([&](const Node &) { return floor.cluster.makeTransport(); }, floor.clock);
        StatisticsRegistry registry;
        StatisticsControl control(desk.server, floor.clock, registry);
        desk.open(QStringLiteral("agent01"), QStringLiteral("2001"));
        desk.signIn(QStringLiteral("demo"));
        floor.cluster.centre().callQueue(1);
        desk.pass(7s);
        const auto looks = {control.look({1}), control.lookAtSummary(), control.lookAtQueuesOf({QStringLiteral("agent01")})};
        desk.pass(5s);
        QCOMPARE(registry.queue({1})->loggedIn, 1);
        QCOMPARE(registry.queue({1})->notReady, 1);
        QCOMPARE(registry.queue({1})->waiting, 1);
        QCOMPARE(registry.summary()->waiting, 1);
        QCOMPARE(registry.agentQueues({QStringLiteral("agent01")})->waiting, 1u);
        QVERIFY(registry.agentQueues({QStringLiteral("agent01")})->longestWait >= 7s);
    }
};
QTEST_GUILESS_MAIN(tst_Statistics)
#include "tst_statistics.moc"
