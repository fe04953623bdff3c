// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "session/tcptransport.h"
#include "support/simulatedfloor.h"
#include <QTcpSocket>
#include <QtTest>

using namespace cti;
using namespace simulated;

namespace {

//! Everything that a bridge client hears in a while, byte for byte.
QByteArray recorded(quint32 seed, simulator::Duration length)
{
    simulator::Options options;
    options.seed = seed;
    Floor floor(options);
    auto bridge = floor.bridge();
    QByteArray bytes;
    for (simulator::Duration passed = 0s; passed < length; passed += 5s) {
        floor.pass(5s);
        bridge->send(HeartbeatReq {});
        for (const AnyMessage &message : bridge->messages())
            bytes += wire::toBytes(message.frame());
        bridge->clear();
    }
    return bytes;
}

//! How long agent01 waits for a call after going ready.
simulator::Duration waitOf(quint32 seed)
{
    simulator::Options options;
    options.seed = seed;
    Floor floor(options);
    auto client = floor.signedIn(1);
    client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = QStringLiteral("2001")});
    simulator::Duration waited = 0s;
    for (; !client->last<CallDeliveredEvent>() && waited < 60s; waited += 100ms)
        floor.pass(100ms);
    return waited;
}

} // namespace

//! The contact centre lives by itself, the same way each time, and its lines break as asked.
class tst_SimulatorLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seedsReproduce()
    {
        const QByteArray first = recorded(7, 5min);
        QVERIFY(first.size() > 10'000);
        QVERIFY(first == recorded(7, 5min));
        QVERIFY(first != recorded(8, 5min));
    }
    //! What the demo promises: who goes ready gets a call within seconds.
    void readyAgentGetsACallSoon()
    {
        QList<qint64> waits;
        for (quint32 seed = 1; seed <= 40; ++seed)
            waits.append(waitOf(seed).count());
        std::ranges::sort(waits);
        qInfo("wait for a call in ms: shortest %lld, median %lld, longest %lld", waits.first(), waits[20], waits.last());
        QVERIFY(waits.first() >= 2000);
        QVERIFY(waits[20] <= 6000);
        QVERIFY(waits.last() <= 15000);
    }
    void robotsWorkThroughADay()
    {
        simulator::Options options;
        options.hostileCallers = true;
        Floor floor(options);
        QHash<int, int> states;
        connect(&floor.cluster.centre().publisher(), &simulator::Publisher::published, this,
                [&](const simulator::Publication &p) { ++states[p.id == AgentStateEvent::id ? int(p.state) : -int(p.id)]; });
        floor.clock.advance(8h);
        for (const AgentState state :
             {AgentState::NotReady, AgentState::Ready, AgentState::Reserved, AgentState::Talking, AgentState::Work})
            QVERIFY2(states.value(int(state)) > 100, qPrintable(QString::number(int(state))));
        for (const quint32 event :
             {BeginCallEvent::id, CallQueuedEvent::id, CallHeldEvent::id, CallDivertedEvent::id, EndCallEvent::id})
            QVERIFY2(states.value(-int(event)) > 100, qPrintable(QString::number(event)));
        QVERIFY(floor.cluster.centre().exchange().calls().size() <= 60); // bounded: the ports and what robots talk
        for (const simulator::AgentStatus &agent : floor.cluster.centre().agents().agents())
            QVERIFY(agent.robot || agent.state == AgentState::Logout);
    }
    void robotMakesRoomForAClient()
    {
        simulator::Options options;
        Floor floor(options);
        QVERIFY(floor.cluster.centre().agents().agent(QStringLiteral("agent24"))->robot);
        auto client = floor.desktop(24);
        QCOMPARE(client->last<OpenConf>()->agentState, AgentState::Logout);
        client->send(Floor::login(24));
        QVERIFY(client->story().contains(QStringLiteral("AGENT_STATE_EVENT agent24 state 2 reason 32760")));
        QVERIFY(!floor.cluster.centre().agents().agent(QStringLiteral("agent24"))->robot);
        floor.pass(10s);
        QCOMPARE(floor.cluster.centre().agents().agent(QStringLiteral("agent24"))->state,
                 AgentState::NotReady); // nobody else moves it
    }
    void silentClientIsReset()
    {
        Floor floor;
        auto client = floor.desktop(1); // IdleTimeout 119
        floor.pass(118s);
        QVERIFY(!client->isClosed());
        floor.pass(1s);
        QVERIFY(client->isClosed());
    }
    void lostAgentIsLoggedOut()
    {
        Floor floor;
        auto bridge = floor.bridge();
        auto client = floor.signedIn(1);
        client.reset();
        ScriptedClient::settle();
        bridge->clear();
        floor.pass(59s);
        QCOMPARE(bridge->story(), QStringList());
        floor.pass(1s);
        QCOMPARE(bridge->story(), QStringList(QStringLiteral("AGENT_STATE_EVENT agent01 state 1 reason 32765")));
    }
    void agentComesBackInTime()
    {
        Floor floor;
        floor.signedIn(1).reset();
        floor.pass(30s);
        auto again = floor.desktop(1);
        QCOMPARE(again->last<OpenConf>()->agentState, AgentState::NotReady);
        floor.pass(100s);
        QCOMPARE(floor.cluster.centre().agents().agent(QStringLiteral("agent01"))->state, AgentState::NotReady);
    }
    void newerSessionEndsTheOlder()
    {
        Floor floor;
        auto older = floor.signedIn(1);
        auto newer = floor.desktop(1);
        QVERIFY(newer->last<OpenConf>());
        QCOMPARE(older->story(), QStringList(QStringLiteral("FAILURE_EVENT 11")));
    }
    void secondLoginThrowsTheFirstOut()
    {
        Floor floor;
        auto bridge = floor.bridge();
        auto first = floor.signedIn(1);
        bridge->send(SetAgentStateReq {.agentState = AgentState::Login,
                                       .agentInstrument = QStringLiteral("2005"),
                                       .agentPassword = QStringLiteral("demo"),
                                       .agentID = QStringLiteral("agent01")});
        QCOMPARE(first->story(), QStringList(QStringLiteral("AGENT_STATE_EVENT agent01 state 1 reason 32767")));
        QCOMPARE(bridge->story().last(), QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 32760"));
    }
    void linesAreCutAndFrozen()
    {
        Floor floor;
        auto client = floor.desktop(1);
        client->clear();
        floor.cluster.freeze(true);
        client->send(HeartbeatReq {});
        QCOMPARE(client->story(), QStringList());
        floor.cluster.freeze(false);
        QCOMPARE(client->story(), QStringList(QStringLiteral("HEARTBEAT_CONF")));
        floor.cluster.cutLines();
        ScriptedClient::settle();
        QVERIFY(client->isClosed());
    }
    void masterHandsOver()
    {
        simulator::Options options = quiet();
        options.nodes = 2;
        Floor floor(options);
        auto client = floor.ready(1);
        ScriptedClient standby(floor.cluster.makeTransport(1));
        standby.send(openAs(QStringLiteral("agent02"), QStringLiteral("2002"), {}));
        QCOMPARE(standby.story(), QStringList(QStringLiteral("FAILURE_CONF 92")));
        floor.cluster.handOver();
        ScriptedClient::settle();
        QVERIFY(client->isClosed());
        ScriptedClient again(floor.cluster.makeTransport(1));
        again.send(openAs(QStringLiteral("agent01"), QStringLiteral("2001"), {}));
        QCOMPARE(again.last<OpenConf>()->agentState, AgentState::Logout);
        again.clear();
        floor.pass(4s);
        QCOMPARE(again.story(),
                 QStringList({QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 32760"),
                              QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 0")}));
    }
    //! Who is forced out while a call rings leaves it to the queue.
    void callRingsNobodyWhoIsLoggedOut()
    {
        Floor floor;
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(1s);
        client->send(SetAgentStateReq {.agentState = AgentState::Logout,
                                       .forcedFlag = ForcedFlag::True,
                                       .agentInstrument = QStringLiteral("2001"),
                                       .agentID = QStringLiteral("agent01")});
        QVERIFY(floor.cluster.centre().exchange().isFree(QStringLiteral("2001")));
        QCOMPARE(floor.cluster.centre().router().waiting(), QList<quint32> {call});
        floor.pass(30s);
        QCOMPARE(floor.cluster.centre().router().waiting(), QList<quint32> {call});
    }
    void offLineIsTold()
    {
        Floor floor;
        auto client = floor.desktop(1);
        client->clear();
        floor.cluster.centre().setOnline(false);
        QCOMPARE(client->last<SystemEvent>()->systemEventID, SystemEventId::CcxOffline);
        client->send(HeartbeatReq {});
        QCOMPARE(client->story().last(), QStringLiteral("FAILURE_CONF 17"));
        floor.cluster.centre().setOnline(true);
        ScriptedClient::settle();
        QCOMPARE(client->last<SystemEvent>()->ccxStatus, CcxStatus::InService);
    }
    void phoneGoesDown()
    {
        Floor floor;
        auto client = floor.ready(1);
        floor.cluster.centre().setPhoneInService(QStringLiteral("2001"), false);
        ScriptedClient::settle();
        QCOMPARE(client->last<SystemEvent>()->eventDeviceID, QStringLiteral("2001"));
        QCOMPARE(client->story().last(), QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 32759"));
        client->send(MakeCallReq {.agentInstrument = QStringLiteral("2001"), .dialedNumber = QStringLiteral("2002")});
        QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 12 88004")));
    }
    void masksFilter()
    {
        Floor floor;
        auto client = floor.connectClient();
        OpenReq request = openAs(QStringLiteral("agent01"), QStringLiteral("2001"), floor.format);
        request.callMsgMask = CallMask::Delivered;
        request.agentStateMask = 0x100; // reserved
        client->send(request);
        client->send(Floor::login(1));
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = QStringLiteral("2001")});
        floor.pass(2s);
        client->clear();
        floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        QCOMPARE(client->story(),
                 QStringList({QStringLiteral("AGENT_STATE_EVENT agent01 state 8 reason 0"),
                              QStringLiteral("CALL_DELIVERED_EVENT 2001 lcs 2")}));
    }
    void agentModeSeesItsOwnPhoneOnly()
    {
        Floor floor;
        auto first = floor.ready(1);
        auto other = floor.ready(3);
        floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        QVERIFY(!first->messages().isEmpty());
        QCOMPARE(other->story(), QStringList());
    }
    //! Over a real socket: who does not read what it asked for is dropped, and costs no memory.
    void slowClientIsDropped()
    {
        simulator::Options options;
        options.outboxBytes = 64 * 1024;
        options.nodes = 1;
        ManualClock clock;
        simulator::Cluster cluster(options, &clock);
        const QList<quint16> ports = cluster.start();
        QCOMPARE(ports.size(), 1);
        QTcpSocket socket;
        socket.setReadBufferSize(1024); // reads one kilobyte, and no more
        socket.connectToHost(QHostAddress::LocalHost, ports[0]);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(wire::toBytes(wire::encode(OpenReq {.idleTimeout = 119,
                                                         .servicesRequested = Bridge,
                                                         .callMsgMask = CallMask::All,
                                                         .agentStateMask = AllAgentStates},
                                                {})
                                       .value()));
        QTRY_COMPARE(cluster.node(0).openSessions(), qsizetype(1));
        for (int minute = 0; minute < 600 && cluster.node(0).openSessions() == 1; ++minute) {
            const QByteArray heartbeat = wire::toBytes(wire::encode(HeartbeatReq {}, {}).value());
            socket.write(heartbeat);
            clock.advance(1min);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(cluster.node(0).openSessions(), qsizetype(0));
    }
    void realSocketsCarryASession()
    {
        ManualClock clock;
        simulator::Cluster cluster(quiet(), &clock);
        const QList<quint16> ports = cluster.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, ports.value(0));
        const OpenReq request = openAs(QStringLiteral("agent01"), QStringLiteral("2001"), {});
        for (const char byte : wire::toBytes(wire::encode(request, {}).value())) // however it is cut up
            socket.write(QByteArray(1, byte));
        wire::FrameReader reader;
        std::optional<wire::Frame> frame;
        QTRY_VERIFY([&] {
            reader.append(socket.readAll());
            if (!frame)
                frame = reader.next().value();
            return frame.has_value();
        }());
        QCOMPARE(frame->id, OpenConf::id);
        QVERIFY(!cluster.start({ports.value(0)}).isEmpty()); // a second start listens anew
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorLife)
#include "tst_simulatorlife.moc"
