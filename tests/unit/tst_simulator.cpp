// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/configmessages.h"
#include "messages/snapshotmessages.h"
#include "messages/statisticsmessages.h"
#include "messages/teammessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;
using namespace std::chrono_literals;

namespace {

QStringList lines(const char *text)
{
    QStringList list = QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : list)
        line = line.trimmed();
    return list;
}

} // namespace

#define COMPARE_STORY(actual, expected)                                                                                          \
    do {                                                                                                                         \
        const QStringList story = actual;                                                                                        \
        QVERIFY2(story == lines(expected), qPrintable(QStringLiteral("\n") + story.join(u'\n')));                                \
    } while (false)

//! Each documented flow gives exactly its events.
class tst_Simulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signIn_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {10, 14, 17, 18})
            QTest::addRow("version %d", version) << version;
    }
    void signIn()
    {
        QFETCH(int, version);
        Floor floor(quiet(), version);
        auto client = floor.desktop(1);
        const auto *conf = client->last<OpenConf>();
        QVERIFY(conf);
        QCOMPARE(conf->servicesGranted, AgentDesktop);
        QVERIFY(conf->unifiedCCXOnline);
        QCOMPARE(conf->agentState, AgentState::Logout);
        client->clear();
        client->send(Floor::login(1));
        COMPARE_STORY(client->story(), "SET_AGENT_STATE_CONF\nAGENT_STATE_EVENT agent01 state 2 reason 32760");
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = QStringLiteral("2001")});
        COMPARE_STORY(client->story(), "SET_AGENT_STATE_CONF\nAGENT_STATE_EVENT agent01 state 3 reason 0");
        client->send(SetAgentStateReq {.agentState = AgentState::Logout,
                                       .eventReasonCode = 10,
                                       .agentInstrument = QStringLiteral("2001"),
                                       .agentID = QStringLiteral("agent01")});
        COMPARE_STORY(client->story(), "SET_AGENT_STATE_CONF\nAGENT_STATE_EVENT agent01 state 1 reason 10");
        client->send(HeartbeatReq {});
        client->send(CloseReq {});
        COMPARE_STORY(client->story(), "HEARTBEAT_CONF\nCLOSE_CONF");
    }
    void inboundCall_data() { signIn_data(); }
    void inboundCall()
    {
        QFETCH(int, version);
        Floor floor(quiet(), version);
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        const auto *delivered = client->last<CallDeliveredEvent>();
        QVERIFY(delivered);
        QCOMPARE(delivered->callID, call);
        QCOMPARE(delivered->csqID, 1U);
        QVERIFY(delivered->secondaryConnectionCallID && *delivered->secondaryConnectionCallID != call);
        QVERIFY(delivered->context.callVariables[0] && !delivered->context.callVariables[9]);
        COMPARE_STORY(client->story(), R"(AGENT_STATE_EVENT agent01 state 8 reason 0
                                          BEGIN_CALL_EVENT 2001 type 1
                                          CALL_DELIVERED_EVENT 2001 lcs 2)");
        const auto type = ConnectionDeviceType::Static;
        const QString phone = QStringLiteral("2001");
        client->send(
            AnswerCallReq {.callID = call, .connectionDeviceType = type, .connectionDeviceID = phone, .agentInstrument = phone});
        COMPARE_STORY(client->story(), R"(ANSWER_CALL_CONF
                                          CALL_ESTABLISHED_EVENT 2001 lcs 3
                                          RTP_STARTED_EVENT 2001 direction 0
                                          RTP_STARTED_EVENT 2001 direction 1
                                          AGENT_STATE_EVENT agent01 state 4 reason 0)");
        client->send(HoldCallReq {.callID = call, .connectionDeviceType = type, .connectionDeviceID = phone});
        COMPARE_STORY(client->story(), R"(HOLD_CALL_CONF
                                          CALL_HELD_EVENT 2001 lcs 4
                                          RTP_STOPPED_EVENT 2001 direction 0
                                          RTP_STOPPED_EVENT 2001 direction 1)");
        client->send(RetrieveCallReq {.heldCallID = call, .heldConnectionDeviceType = type, .heldConnectionDeviceID = phone});
        COMPARE_STORY(client->story(), R"(RETRIEVE_CALL_CONF
                                          CALL_RETRIEVED_EVENT 2001 lcs 3
                                          RTP_STARTED_EVENT 2001 direction 0
                                          RTP_STARTED_EVENT 2001 direction 1)");
        client->send(ClearConnectionReq {.callID = call, .connectionDeviceType = type, .connectionDeviceID = phone});
        COMPARE_STORY(client->story(), R"(CLEAR_CONNECTION_CONF
                                          RTP_STOPPED_EVENT 2001 direction 0
                                          RTP_STOPPED_EVENT 2001 direction 1
                                          CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 5 reason 0)");
        floor.pass(60s);
        COMPARE_STORY(client->story(), "AGENT_STATE_EVENT agent01 state 2 reason 32758");
    }
    void bridgeSeesTheQueue()
    {
        Floor floor;
        auto bridge = floor.bridge();
        auto client = floor.ready(1);
        bridge->clear();
        floor.cluster.centre().callQueue(1);
        floor.pass(0s);
        COMPARE_STORY(bridge->story(), R"(BEGIN_CALL_EVENT 7001 type 6
                                          CALL_DELIVERED_EVENT 7001 lcs 1
                                          CALL_ESTABLISHED_EVENT 6001 lcs 3
                                          CALL_DATA_UPDATE_EVENT 6001 type 1
                                          CALL_QUEUED_EVENT 6001 lcs 5
                                          AGENT_STATE_EVENT agent01 state 8 reason 0
                                          CALL_DIVERTED_EVENT 6001 lcs 0 cause 28
                                          BEGIN_CALL_EVENT 2001 type 1
                                          CALL_DELIVERED_EVENT 2001 lcs 2)");
    }
    void unansweredCallRingsElsewhere()
    {
        Floor floor;
        auto first = floor.ready(1);
        auto second = floor.ready(3);
        const quint32 call = floor.cluster.centre().callQueue(1);
        floor.pass(0s);
        first->clear();
        floor.pass(20s);
        COMPARE_STORY(first->story(), R"(CALL_DIVERTED_EVENT 2001 lcs 0 cause 10
                                         END_CALL_EVENT 2001
                                         AGENT_STATE_EVENT agent01 state 2 reason 32763)");
        COMPARE_STORY(second->story(), R"(AGENT_STATE_EVENT agent03 state 8 reason 0
                                          BEGIN_CALL_EVENT 2003 type 1
                                          CALL_DELIVERED_EVENT 2003 lcs 2)");
        QVERIFY(floor.cluster.centre().exchange().call(call));
    }
    void callerGivesUpWhileItRings()
    {
        Floor floor;
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callQueue(1, QStringLiteral("+12025550142"));
        floor.pass(0s);
        client->clear();
        floor.cluster.centre().exchange().release(call, QStringLiteral("+12025550142"));
        COMPARE_STORY(client->story(), R"(CALL_CONNECTION_CLEARED_EVENT +12025550142 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 3 reason 0)");
        QVERIFY(floor.cluster.centre().router().waiting().isEmpty());
    }
    void longestReadyIsNext()
    {
        Floor floor;
        auto first = floor.ready(3);
        auto second = floor.ready(1);
        floor.cluster.centre().callQueue(1);
        floor.pass(0s);
        QVERIFY(first->last<CallDeliveredEvent>());
        QVERIFY(!second->last<CallDeliveredEvent>());
    }
    void callsInside()
    {
        Floor floor;
        auto caller = floor.signedIn(1);
        auto called = floor.signedIn(2);
        caller->send(MakeCallReq {.agentInstrument = QStringLiteral("2001"), .dialedNumber = QStringLiteral("2002")});
        const quint32 call = caller->last<MakeCallConf>()->newCallID;
        COMPARE_STORY(caller->story(), R"(MAKE_CALL_CONF
                                          AGENT_STATE_EVENT agent01 state 2 reason 32762
                                          BEGIN_CALL_EVENT 2001 type 10
                                          CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                          CALL_ORIGINATED_EVENT 2001 lcs 1
                                          CALL_DELIVERED_EVENT 2001 lcs 1)");
        COMPARE_STORY(called->story(), R"(BEGIN_CALL_EVENT 2002 type 10
                                          CALL_DELIVERED_EVENT 2002 lcs 2
                                          AGENT_STATE_EVENT agent02 state 2 reason 32761)");
        // By phone alone, as the guide allows.
        called->send(AnswerCallReq {.agentInstrument = QStringLiteral("2002")});
        COMPARE_STORY(called->story(), R"(ANSWER_CALL_CONF
                                          CALL_ESTABLISHED_EVENT 2002 lcs 3
                                          RTP_STARTED_EVENT 2002 direction 0
                                          RTP_STARTED_EVENT 2002 direction 1)");
        COMPARE_STORY(caller->story(), R"(CALL_ESTABLISHED_EVENT 2001 lcs 3
                                          RTP_STARTED_EVENT 2001 direction 0
                                          RTP_STARTED_EVENT 2001 direction 1)");
        called->send(ClearCallReq {
            .callID = call, .connectionDeviceType = ConnectionDeviceType::Static, .connectionDeviceID = QStringLiteral("2002")});
        COMPARE_STORY(caller->story(), R"(RTP_STOPPED_EVENT 2001 direction 0
                                          RTP_STOPPED_EVENT 2001 direction 1
                                          CALL_CONNECTION_CLEARED_EVENT 2002 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 2 reason 32760)");
    }
    void callsOutside_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("end");
        QTest::newRow("busy") << QStringLiteral("12025550103") << QStringLiteral("CALL_FAILED_EVENT 2001 lcs 6 cause 3");
        QTest::newRow("unobtainable") << QStringLiteral("12025550113") << QStringLiteral("CALL_FAILED_EVENT 2001 lcs 6 cause 13");
        QTest::newRow("incompatible") << QStringLiteral("12025550115") << QStringLiteral("CALL_FAILED_EVENT 2001 lcs 6 cause 15");
        QTest::newRow("rings") << QStringLiteral("12025550110") << QStringLiteral("CALL_DELIVERED_EVENT 2001 lcs 1");
        QTest::newRow("busy inside") << QStringLiteral("2002") << QStringLiteral("CALL_FAILED_EVENT 2001 lcs 6 cause 3");
    }
    void callsOutside()
    {
        QFETCH(QString, number);
        QFETCH(QString, end);
        Floor floor;
        auto client = floor.signedIn(1);
        floor.cluster.centre().callPhone(QStringLiteral("2002"));
        client->send(MakeCallReq {.agentInstrument = QStringLiteral("2001"), .dialedNumber = number});
        QCOMPARE(client->story().last(), end);
        floor.pass(4s);
        const QStringList later = client->story();
        if (end.contains(QLatin1String("FAILED")))
            COMPARE_STORY(later, R"(CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                    CALL_CLEARED_EVENT 2001 lcs 0
                                    END_CALL_EVENT 2001
                                    AGENT_STATE_EVENT agent01 state 2 reason 32760)");
        else
            QCOMPARE(later, QStringList());
    }
    void outsideCallIsReclassified()
    {
        Floor floor;
        auto client = floor.ready(1);
        client->send(MakeCallReq {.agentInstrument = QStringLiteral("2001"), .dialedNumber = QStringLiteral("+12025550144")});
        COMPARE_STORY(client->story(), R"(MAKE_CALL_CONF
                                          AGENT_STATE_EVENT agent01 state 2 reason 32762
                                          BEGIN_CALL_EVENT 2001 type 10
                                          CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                          CALL_ORIGINATED_EVENT 2001 lcs 1
                                          CALL_DATA_UPDATE_EVENT 2001 type 9
                                          CALL_DELIVERED_EVENT 2001 lcs 1)");
        floor.pass(3s);
        COMPARE_STORY(client->story(), R"(CALL_ESTABLISHED_EVENT 2001 lcs 3
                                          RTP_STARTED_EVENT 2001 direction 0
                                          RTP_STARTED_EVENT 2001 direction 1)");
    }
    //! As documented: the caller is an agent too.
    void agentCallsAQueue()
    {
        Floor floor;
        auto client = floor.signedIn(1);
        client->send(MakeCallReq {.agentInstrument = QStringLiteral("2001"), .dialedNumber = QStringLiteral("7001")});
        COMPARE_STORY(client->story(), R"(MAKE_CALL_CONF
                                          AGENT_STATE_EVENT agent01 state 2 reason 32762
                                          BEGIN_CALL_EVENT 2001 type 9
                                          CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                          CALL_ORIGINATED_EVENT 2001 lcs 1
                                          CALL_ESTABLISHED_EVENT 2001 lcs 3)");
        auto other = floor.ready(3);
        floor.pass(0s);
        other->send(AnswerCallReq {.agentInstrument = QStringLiteral("2003")});
        QCOMPARE(client->story().first(), QStringLiteral("CALL_ESTABLISHED_EVENT 2001 lcs 3"));
        QVERIFY(other->story().contains(QStringLiteral("AGENT_STATE_EVENT agent03 state 4 reason 0")));
    }
    //! Sources are silent on the order of a confirmation and its events, and on how fast it comes: both are options.
    void confirmationsComeLastAndLate()
    {
        simulator::Options options = quiet();
        options.confirmLast = true;
        options.answerDelay = 12s;
        Floor floor(options);
        auto client = floor.desktop(1);
        client->clear();
        client->send(Floor::login(1));
        COMPARE_STORY(client->story(), "");
        floor.pass(12s);
        COMPARE_STORY(client->story(), "AGENT_STATE_EVENT agent01 state 2 reason 32760\nSET_AGENT_STATE_CONF");
    }
    //! What was asked for during a call is taken when it ends.
    void wishIsTakenAfterTheCall_data()
    {
        QTest::addColumn<AgentState>("wish");
        QTest::addColumn<QString>("after");
        QTest::newRow("not ready") << AgentState::NotReady << QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 2");
        QTest::newRow("ready") << AgentState::Ready << QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 0");
        QTest::newRow("work") << AgentState::Work << QStringLiteral("AGENT_STATE_EVENT agent01 state 5 reason 0");
    }
    void wishIsTakenAfterTheCall()
    {
        QFETCH(AgentState, wish);
        QFETCH(QString, after);
        Floor floor;
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        client->send(AnswerCallReq {.agentInstrument = QStringLiteral("2001")});
        client->clear();
        client->send(SetAgentStateReq {.agentState = wish,
                                       .eventReasonCode = quint16(wish == AgentState::NotReady ? 2 : 0),
                                       .agentInstrument = QStringLiteral("2001")});
        COMPARE_STORY(client->story(), "SET_AGENT_STATE_CONF");
        client->send(ClearConnectionReq {
            .callID = call, .connectionDeviceType = ConnectionDeviceType::Static, .connectionDeviceID = QStringLiteral("2001")});
        QCOMPARE(client->story().last(), after);
    }
    void changesOfCallDataReachEverybodyOnTheCall()
    {
        Floor floor;
        auto client = floor.ready(1);
        auto bridge = floor.bridge();
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        client->clear();
        bridge->clear();
        SetCallDataReq request {
            .connectionDeviceType = ConnectionDeviceType::Static, .callID = call, .connectionDeviceID = QStringLiteral("2001")};
        request.context.callVariables[6] = QStringLiteral("seven");
        client->send(request);
        const auto *update = client->last<CallDataUpdateEvent>();
        QVERIFY(update);
        QCOMPARE(update->context.callVariables[6], QStringLiteral("seven"));
        QVERIFY(!update->context.callVariables[0]); // only what changed
        QCOMPARE(update->newCallID, call);
        COMPARE_STORY(client->story(), "SET_CALL_DATA_CONF\nCALL_DATA_UPDATE_EVENT 2001 type 1");
        QVERIFY(bridge->last<CallDataUpdateEvent>());
    }
    //! In the work after a call its agent, and nobody else, still sets its data; whoever goes on has said all there is to say.
    void callDataAreSetInTheWorkAfterIt()
    {
        Floor floor;
        auto client = floor.ready(1);
        auto other = floor.ready(2);
        const QString phone = QStringLiteral("2001");
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        client->send(AnswerCallReq {.agentInstrument = phone});
        client->send(SetAgentStateReq {.agentState = AgentState::Work, .agentInstrument = phone});
        client->send(ClearConnectionReq {
            .callID = call, .connectionDeviceType = ConnectionDeviceType::Static, .connectionDeviceID = phone});
        client->clear();
        SetCallDataReq request {
            .connectionDeviceType = ConnectionDeviceType::Static, .callID = call, .connectionDeviceID = phone};
        request.context.namedArrays = {{0, QStringLiteral("user.wrapup"), QStringLiteral("Complaint")}};
        other->send(request);
        QVERIFY(other->story().last().startsWith(QLatin1String("CONTROL_FAILURE_CONF")));
        QVERIFY(!floor.cluster.centre().ledger().call(call)->context.namedArrays.contains(request.context.namedArrays.first()));
        client->send(request);
        COMPARE_STORY(client->story(), "SET_CALL_DATA_CONF"); // and no event: nobody is on the call
        QVERIFY(floor.cluster.centre().ledger().call(call)->context.namedArrays.contains(request.context.namedArrays.first()));
        QVERIFY(floor.cluster.centre().ledger().lines(100).join(u' ').contains(
            QLatin1String(R"("arrays":{"user.wrapup[0]":"Complaint"})")));
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = phone});
        client->send(request);
        QVERIFY(client->story().last().startsWith(QLatin1String("CONTROL_FAILURE_CONF")));
    }
    void snapshotsTellWhatIsTrue()
    {
        Floor floor;
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
        floor.pass(0s);
        client->send(SnapshotDeviceReq {.snapshotDeviceType = DeviceType::Agent, .agentInstrument = QStringLiteral("2001")});
        const auto *device = client->last<SnapshotDeviceConf>();
        QVERIFY(device);
        QCOMPARE(device->calls.size(), 1);
        QCOMPARE(device->calls[0].callConnectionCallID, call);
        QCOMPARE(device->calls[0].callDeviceConnectionState, LocalConnectionState::Alerting);
        client->send(SnapshotCallReq {
            .callID = call, .connectionDeviceType = ConnectionDeviceType::Static, .connectionDeviceID = QStringLiteral("2001")});
        const auto *snapshot = client->last<SnapshotCallConf>();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->callDevices.size(), 3); // caller, CTI port, agent
        QVERIFY(snapshot->context.callVariables[0]);
        client->send(QueryAgentStateReq {.agentID = QStringLiteral("agent01")});
        QCOMPARE(client->last<QueryAgentStateConf>()->agentState, AgentState::Reserved);
    }
    void configurationComesInBlocks()
    {
        Floor floor;
        auto client = floor.bridge();
        client->send(ConfigRequestKeyEvent {});
        QCOMPARE(client->last<ConfigKeyEvent>()->status, ConfigKeyStatus::Success);
        client->clear();
        client->send(ConfigRequestEvent {.configurationMask = ConfigurationMask::Agent | ConfigurationMask::Csq});
        QStringList agents;
        for (const AnyMessage &message : client->messages())
            if (const auto *event = message.as<ConfigAgentEvent>()) {
                QVERIFY(event->records.size() <= 10);
                for (const auto &record : event->records)
                    agents.append(record.loginID);
            }
        QCOMPARE(agents.size(), 26);
        QCOMPARE(agents.last(), QStringLiteral("super02"));
        COMPARE_STORY(client->story(), R"(CONFIG_BEGIN_EVENT
                                          CONFIG_CSQ_EVENT
                                          CONFIG_END_EVENT
                                          CONFIG_BEGIN_EVENT
                                          CONFIG_AGENT_EVENT
                                          CONFIG_AGENT_EVENT
                                          CONFIG_AGENT_EVENT
                                          CONFIG_END_EVENT)");
        client->send(TeamConfigReq {});
        QCOMPARE(client->last<TeamConfigEvent>()->teamName, QStringLiteral("South"));
        COMPARE_STORY(client->story(), "TEAM_CONFIG_EVENT\nTEAM_CONFIG_EVENT\nTEAM_CONFIG_CONF");
    }
    void statisticsCount()
    {
        Floor floor;
        auto client = floor.signedIn(1);
        auto bridge = floor.bridge();
        floor.cluster.centre().callQueue(1);
        floor.pass(5s);
        bridge->send(QueryQueueStatisticsReq {.csqID = 1});
        QCOMPARE(bridge->last<QueryQueueStatisticsConf>()->callsInPriorityQueue1, 1U);
        QCOMPARE(bridge->last<QueryQueueStatisticsConf>()->unAvailableAgents, quint16(1));
        bridge->send(QueryAgentQueueStatisticsReq {.agentID = QStringLiteral("agent01")});
        QCOMPARE(bridge->last<QueryAgentQueueStatisticsConf>()->oldestCallInQueue, 5U);
        bridge->send(QuerySummaryStatisticsReq {});
        QCOMPARE(bridge->last<QuerySummaryStatisticsConf>()->numQueues, quint16(3));
    }
};

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_simulator.moc"
