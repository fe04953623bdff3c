// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
#include "messages/statisticsmessages.h"
#include "messages/supervisormessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;

namespace {

using Misuse = std::function<void(Floor &, ScriptedClient &)>;

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");

//! The call that rings at agent01, who is ready.
quint32 ringing(Floor &floor)
{
    const quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"));
    floor.pass(0s);
    return call;
}

//! A request with one thing wrong in its bytes.
void sendDamaged(ScriptedClient &client, const std::function<void(QByteArray &body)> &damage)
{
    wire::Frame frame = wire::encode(Floor::login(1), client.format()).value();
    damage(frame.body);
    client.sendFrame(frame);
}

SetAgentStateReq stateRequest(AgentState state, quint16 reason = 0)
{
    return {.agentState = state, .eventReasonCode = reason, .agentInstrument = Own, .agentID = QStringLiteral("agent01")};
}

struct Row {
    const char *name;
    const char *answer; //!< FAILURE_CONF status, or CONTROL_FAILURE_CONF failure and error code
    Misuse misuse;
};

// What an agent's desktop that is signed in and ready does wrong.
const QList<Row> &misuses()
{
    static const QList<Row> rows {
        {"unknown message", "FAILURE_CONF 2",
         [](Floor &, ScriptedClient &c) {
             c.sendFrame({4711, QByteArray(4, '\0')});
         }},
        {"a server's message", "FAILURE_CONF 2", [](Floor &, ScriptedClient &c) { c.send(OpenConf {}); }},
        {"open twice", "FAILURE_CONF 5", [](Floor &, ScriptedClient &c) { c.send(OpenReq {}); }},
        {"unknown field", "FAILURE_CONF 3",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body += QByteArray("\xfa\x01\x00", 3); }); }},
        {"repeated field", "FAILURE_CONF 3",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body += QByteArray("\x06\x02\x31\x00", 4); }); }},
        {"field that runs over the end", "FAILURE_CONF 23",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body.chop(2); }); }},
        {"field too long", "FAILURE_CONF 23",
         [](Floor &, ScriptedClient &c) {
             sendDamaged(c, [](QByteArray &body) { // the fixed part, and a password of 200 bytes
                 body = body.first(21) + "\x31" + QByteArray(1, char(200)) + QByteArray(199, 'x') + '\0';
             });
         }},
        {"text without its NUL", "FAILURE_CONF 23",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body[body.size() - 1] = 'x'; }); }},
        {"wrong reserved field", "FAILURE_CONF 7",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body[7] = 0; }); }},
        {"no floating part", "FAILURE_CONF 6",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body.truncate(21); }); }},
        {"fixed part cut", "FAILURE_CONF 17",
         [](Floor &, ScriptedClient &c) { sendDamaged(c, [](QByteArray &body) { body.truncate(10); }); }},

        {"log in without password", "FAILURE_CONF 6",
         [](Floor &, ScriptedClient &c) {
             SetAgentStateReq request = Floor::login(1);
             request.agentPassword.reset();
             c.send(request);
         }},
        {"wrong password", "CONTROL_FAILURE_CONF 257 0",
         [](Floor &, ScriptedClient &c) {
             SetAgentStateReq request = Floor::login(1);
             request.agentPassword = QStringLiteral("wrong");
             c.send(request);
         }},
        {"log in as another agent", "CONTROL_FAILURE_CONF 8 0", [](Floor &, ScriptedClient &c) { c.send(Floor::login(2)); }},
        {"log in twice", "CONTROL_FAILURE_CONF 259 0", [](Floor &, ScriptedClient &c) { c.send(Floor::login(1)); }},
        {"ask for reserved", "CONTROL_FAILURE_CONF 3 88010",
         [](Floor &, ScriptedClient &c) { c.send(stateRequest(AgentState::Reserved)); }},
        {"ask for talking", "CONTROL_FAILURE_CONF 3 88010",
         [](Floor &, ScriptedClient &c) { c.send(stateRequest(AgentState::Talking)); }},
        {"work without a call", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &, ScriptedClient &c) { c.send(stateRequest(AgentState::Work)); }},
        {"reason for ready", "CONTROL_FAILURE_CONF 266 88010",
         [](Floor &, ScriptedClient &c) { c.send(stateRequest(AgentState::Ready, 5)); }},
        {"a reason of the system's", "CONTROL_FAILURE_CONF 266 88010",
         [](Floor &, ScriptedClient &c) { c.send(stateRequest(AgentState::NotReady, Reason::Logon)); }},
        {"forced not ready", "CONTROL_FAILURE_CONF 3 88010",
         [](Floor &, ScriptedClient &c) {
             SetAgentStateReq request = stateRequest(AgentState::NotReady);
             request.forcedFlag = ForcedFlag::True;
             c.send(request);
         }},
        {"log out without the agent", "FAILURE_CONF 6",
         [](Floor &, ScriptedClient &c) { c.send(SetAgentStateReq {.agentState = AgentState::Logout, .agentInstrument = Own}); }},
        {"another phone's state", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) {
             c.send(SetAgentStateReq {.agentState = AgentState::NotReady, .agentInstrument = QStringLiteral("2002")});
         }},
        {"log out while it rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             ringing(f);
             c.send(stateRequest(AgentState::Logout));
         }},
        {"another agent's state", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) { c.send(QueryAgentStateReq {.agentID = QStringLiteral("agent02")}); }},
        {"state of nobody", "FAILURE_CONF 6", [](Floor &, ScriptedClient &c) { c.send(QueryAgentStateReq {}); }},
        {"state of an unknown agent", "CONTROL_FAILURE_CONF 256 88008",
         [](Floor &, ScriptedClient &c) { c.send(QueryAgentStateReq {.agentID = QStringLiteral("agent99")}); }},

        {"answer without id and phone", "FAILURE_CONF 6", [](Floor &, ScriptedClient &c) { c.send(AnswerCallReq {}); }},
        {"answer when nothing rings", "CONTROL_FAILURE_CONF 11 88012",
         [](Floor &, ScriptedClient &c) { c.send(AnswerCallReq {.agentInstrument = Own}); }},
        {"unknown call", "CONTROL_FAILURE_CONF 11 88013",
         [](Floor &, ScriptedClient &c) {
             c.send(HoldCallReq {.callID = 5, .connectionDeviceType = Static, .connectionDeviceID = Own});
         }},
        {"hold what rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(HoldCallReq {.callID = ringing(f), .connectionDeviceType = Static, .connectionDeviceID = Own});
         }},
        {"retrieve what is not held", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(
                 RetrieveCallReq {.heldCallID = ringing(f), .heldConnectionDeviceType = Static, .heldConnectionDeviceID = Own});
         }},
        {"reject what rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(ClearConnectionReq {.callID = ringing(f), .connectionDeviceType = Static, .connectionDeviceID = Own});
         }},
        {"answer at another phone", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(AnswerCallReq {.callID = ringing(f),
                                   .connectionDeviceType = Static,
                                   .connectionDeviceID = QStringLiteral("2002"),
                                   .agentInstrument = QStringLiteral("2002")});
         }},
        {"the other party's connection", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &f, ScriptedClient &c) {
             const quint32 call = ringing(f);
             const QString caller = f.cluster.centre().exchange().call(call)->parties.first().device;
             c.send(ClearConnectionReq {
                 .callID = call, .connectionDeviceType = Static, .connectionDeviceID = caller, .agentInstrument = Own});
         }},
        {"a connection that is not there", "CONTROL_FAILURE_CONF 13 88017",
         [](Floor &f, ScriptedClient &c) {
             c.send(AnswerCallReq {.callID = ringing(f),
                                   .connectionDeviceType = Static,
                                   .connectionDeviceID = QStringLiteral("2009"),
                                   .agentInstrument = Own});
         }},
        {"a connection of another type", "CONTROL_FAILURE_CONF 13 88017",
         [](Floor &f, ScriptedClient &c) {
             c.send(AnswerCallReq {
                 .callID = ringing(f), .connectionDeviceType = ConnectionDeviceType::Dynamic, .connectionDeviceID = Own});
         }},
        {"dial nothing", "CONTROL_FAILURE_CONF 14 88015",
         [](Floor &, ScriptedClient &c) { c.send(MakeCallReq {.agentInstrument = Own}); }},
        {"dial letters", "CONTROL_FAILURE_CONF 14 0",
         [](Floor &, ScriptedClient &c) {
             c.send(MakeCallReq {.agentInstrument = Own, .dialedNumber = QStringLiteral("+1;reboot")});
         }},
        {"dial an extension that is not there", "CONTROL_FAILURE_CONF 14 0",
         [](Floor &, ScriptedClient &c) {
             c.send(MakeCallReq {.agentInstrument = Own, .dialedNumber = QStringLiteral("2999")});
         }},
        {"dial oneself", "CONTROL_FAILURE_CONF 14 0",
         [](Floor &, ScriptedClient &c) { c.send(MakeCallReq {.agentInstrument = Own, .dialedNumber = Own}); }},
        {"dial while it rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             ringing(f);
             c.send(MakeCallReq {.agentInstrument = Own, .dialedNumber = QStringLiteral("2002")});
         }},
        {"dial from another phone", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) {
             c.send(MakeCallReq {.agentInstrument = QStringLiteral("2002"), .dialedNumber = QStringLiteral("2003")});
         }},
        {"tones of no call", "CONTROL_FAILURE_CONF 11 88013",
         [](Floor &, ScriptedClient &c) {
             c.send(SendDtmfSignalReq {
                 .callID = 5, .connectionDeviceType = Static, .connectionDeviceID = Own, .dtmfString = QStringLiteral("1")});
         }},
        {"tones while it rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(SendDtmfSignalReq {.callID = ringing(f),
                                       .connectionDeviceType = Static,
                                       .connectionDeviceID = Own,
                                       .dtmfString = QStringLiteral("1")});
         }},
        {"tones that are none", "CONTROL_FAILURE_CONF 3 88010",
         [](Floor &f, ScriptedClient &c) {
             const quint32 call = ringing(f);
             c.send(AnswerCallReq {.agentInstrument = Own});
             c.send(SendDtmfSignalReq {.callID = call,
                                       .connectionDeviceType = Static,
                                       .connectionDeviceID = Own,
                                       .dtmfString = QStringLiteral("call me")});
         }},
        {"clear a call that is not", "CONTROL_FAILURE_CONF 11 88013",
         [](Floor &, ScriptedClient &c) {
             c.send(ClearCallReq {.callID = 5, .connectionDeviceType = Static, .connectionDeviceID = Own});
         }},
        {"clear a call that rings", "CONTROL_FAILURE_CONF 2 0",
         [](Floor &f, ScriptedClient &c) {
             c.send(ClearCallReq {.callID = ringing(f), .connectionDeviceType = Static, .connectionDeviceID = Own});
         }},
        {"clear another's end of a call of two", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &f, ScriptedClient &c) {
             const quint32 call = ringing(f);
             c.send(AnswerCallReq {.agentInstrument = Own});
             const QString caller = f.cluster.centre().exchange().call(call)->parties.first().device;
             c.send(ClearConnectionReq {
                 .callID = call, .connectionDeviceType = Static, .connectionDeviceID = caller, .agentInstrument = Own});
         }},
        {"data of a call that is not", "CONTROL_FAILURE_CONF 11 88013",
         [](Floor &, ScriptedClient &c) {
             c.send(SetCallDataReq {.connectionDeviceType = Static, .callID = 5, .connectionDeviceID = Own});
         }},
        {"data without a call", "CONTROL_FAILURE_CONF 11 88012",
         [](Floor &, ScriptedClient &c) { c.send(SetCallDataReq {.connectionDeviceType = Static, .connectionDeviceID = Own}); }},
        {"more than 2000 bytes of named data", "FAILURE_CONF 23",
         [](Floor &f, ScriptedClient &c) {
             SetCallDataReq request {.connectionDeviceType = Static, .callID = ringing(f), .connectionDeviceID = Own};
             for (int i = 0; i < 9; ++i)
                 request.context.namedVariables.append({QStringLiteral("v%1").arg(i), QString(200, u'x')});
             wire::Frame frame = wire::encode(request, c.format()).value();
             const QByteArray one = QByteArrayLiteral("v9") + '\0' + QByteArray(200, 'x') + '\0';
             frame.body += QByteArray("\x52", 1) + char(one.size()) + one; // the tenth; libcti would not write it
             c.sendFrame(frame);
         }},
        {"snapshot of no call", "CONTROL_FAILURE_CONF 11 88012",
         [](Floor &, ScriptedClient &c) { c.send(SnapshotCallReq {.connectionDeviceID = Own}); }},
        {"snapshot of a call that is not", "CONTROL_FAILURE_CONF 11 88013",
         [](Floor &, ScriptedClient &c) { c.send(SnapshotCallReq {.callID = 5, .connectionDeviceID = Own}); }},
        {"facts of another phone", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) { c.send(QueryDeviceInfoReq {.agentInstrument = QStringLiteral("2002")}); }},
        {"facts of no phone", "CONTROL_FAILURE_CONF 12 88016", [](Floor &, ScriptedClient &c) { c.send(QueryDeviceInfoReq {}); }},
        {"snapshot of no device", "CONTROL_FAILURE_CONF 12 88016",
         [](Floor &, ScriptedClient &c) { c.send(SnapshotDeviceReq {}); }},
        {"snapshot of another phone", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) { c.send(SnapshotDeviceReq {.agentInstrument = QStringLiteral("2002")}); }},
        {"statistics of no queue", "FAILURE_CONF 93",
         [](Floor &, ScriptedClient &c) { c.send(QueryQueueStatisticsReq {.csqID = 99}); }},
        {"supervise as an agent", "CONTROL_FAILURE_CONF 8 0",
         [](Floor &, ScriptedClient &c) { c.send(SuperviseCallReq {.supervisoryAction = SupervisoryAction::BargeIn}); }},
    };
    return rows;
}

struct Opening {
    const char *name;
    int status;
    std::function<void(OpenReq &)> damage;
};

const QList<Opening> &openings()
{
    static const QList<Opening> rows {
        {"version 9", 1, [](OpenReq &r) { r.versionNumber = 9; }},
        {"version 19", 1, [](OpenReq &r) { r.versionNumber = 19; }},
        {"no agent in agent mode", 6,
         [](OpenReq &r) {
             r.agentID.reset();
             r.agentExtension.reset();
         }},
        {"idle timeout too short", 18, [](OpenReq &r) { r.idleTimeout = 19; }},
        {"idle timeout too long", 18, [](OpenReq &r) { r.idleTimeout = 120; }},
        {"unknown agent", 8, [](OpenReq &r) { r.agentID = QStringLiteral("agent99"); }},
        {"unknown phone", 8, [](OpenReq &r) { r.agentExtension = QStringLiteral("2999"); }},
        {"two phones", 32, [](OpenReq &r) { r.agentInstrument = QStringLiteral("2002"); }},
        {"another client's phone", 10, [](OpenReq &r) { r.agentExtension = QStringLiteral("2005"); }},
        {"both modes", 17, [](OpenReq &r) { r.servicesRequested |= Service::AllEvents; }},
        {"an agent in bridge mode", 8, [](OpenReq &r) { r.servicesRequested = Service::AllEvents; }},
    };
    return rows;
}

} // namespace

//! Each misuse has its answer (Decision P8), changes nothing and leaves the session usable.
class tst_SimulatorStrict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void misuse_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < misuses().size(); ++i)
            QTest::newRow(misuses().at(i).name) << i;
    }
    void misuse()
    {
        QFETCH(int, index);
        Floor floor;
        auto client = floor.ready(1);
        misuses().at(index).misuse(floor, *client);
        QCOMPARE(client->story().last(), QString::fromLatin1(misuses().at(index).answer));
        client->send(HeartbeatReq {});
        QCOMPARE(client->story(), QStringList(QStringLiteral("HEARTBEAT_CONF")));
    }
    void opening_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < openings().size(); ++i)
            QTest::newRow(openings().at(i).name) << i;
    }
    void opening()
    {
        QFETCH(int, index);
        Floor floor;
        auto other = floor.desktop(5);
        auto client = floor.connectClient();
        OpenReq request = openAs(QStringLiteral("agent01"), Own, floor.format);
        openings().at(index).damage(request);
        client->send(request);
        QCOMPARE(client->story(), QStringList(QStringLiteral("FAILURE_CONF %1").arg(openings().at(index).status)));
        client->send(openAs(QStringLiteral("agent01"), Own, floor.format)); // and may try again
        QVERIFY(client->last<OpenConf>());
    }
    void nothingBeforeOpen()
    {
        Floor floor;
        auto client = floor.connectClient();
        client->send(HeartbeatReq {});
        client->send(Floor::login(1));
        QCOMPARE(client->story(), QStringList({QStringLiteral("FAILURE_CONF 4"), QStringLiteral("FAILURE_CONF 4")}));
        floor.pass(30s);
        QVERIFY(client->isClosed()); // nobody may hold a connection without a session
    }
    void tooLargeEndsTheConnection()
    {
        Floor floor;
        auto client = floor.desktop(1);
        client->sendBytes(QByteArray::fromHex("7fffffff00000005"));
        QVERIFY(client->isClosed());
    }
    void servicesNotGrantedAreNotServed()
    {
        simulator::Options options = quiet();
        options.servicesGranted = Service::ClientEvents;
        Floor floor(options);
        auto client = floor.desktop(1);
        QCOMPARE(client->last<OpenConf>()->servicesGranted, Service::ClientEvents);
        client->clear();
        client->send(Floor::login(1));
        QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 8 88018")));
    }
    void dataNeedTheirOwnService()
    {
        simulator::Options options = quiet();
        options.servicesGranted = Service::ClientEvents | Service::ClientControl;
        Floor floor(options);
        auto client = floor.ready(1);
        const quint32 call = ringing(floor);
        client->clear();
        client->send(SetCallDataReq {.connectionDeviceType = Static, .callID = call, .connectionDeviceID = Own});
        QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 8 0")));
    }
    //! The states that QUERY_DEVICE_INFO_CONF tells are those in which dialling is taken.
    void diallingByMakeCallSetup()
    {
        simulator::Options options = quiet();
        options.makeCallStates = 1u << quint32(AgentState::Ready);
        Floor floor(options);
        auto client = floor.signedIn(1);
        client->send(QueryDeviceInfoReq {.agentInstrument = Own});
        QCOMPARE(client->last<QueryDeviceInfoConf>()->makeCallSetup, options.makeCallStates);
        client->clear();
        const MakeCallReq dial {.agentInstrument = Own, .dialedNumber = QStringLiteral("2002")};
        client->send(dial);
        QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 2 88009")));
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        client->send(dial);
        QVERIFY(client->last<MakeCallConf>());
    }
    void extensionInUse()
    {
        Floor floor;
        auto first = floor.signedIn(1);
        auto bridge = floor.bridge();
        SetAgentStateReq request = Floor::login(2);
        request.agentInstrument = Own;
        bridge->send(request);
        QCOMPARE(bridge->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 283 0")));
    }
    void extensionTakenOverByOption()
    {
        simulator::Options options = quiet();
        options.takeOverExtension = true;
        Floor floor(options);
        auto first = floor.signedIn(1);
        auto bridge = floor.bridge();
        SetAgentStateReq request = Floor::login(2);
        request.agentInstrument = Own;
        bridge->send(request);
        QCOMPARE(first->story().first(), QStringLiteral("AGENT_STATE_EVENT agent01 state 1 reason 32741"));
    }
    void credentialsAreCheckedWithoutAChange()
    {
        Floor floor;
        auto client = floor.desktop(1);
        client->clear();
        SetAgentStateReq request = Floor::login(1);
        request.forcedFlag = ForcedFlag::AuthenticateOnly;
        client->send(request);
        QCOMPARE(client->story(), QStringList(QStringLiteral("SET_AGENT_STATE_CONF")));
        QCOMPARE(floor.cluster.centre().agents().agent(QStringLiteral("agent01"))->state, AgentState::Logout);
    }
    void terminalIsChosenInVersion18()
    {
        simulator::Options options = quiet();
        options.severalTerminals = true;
        Floor floor(options, 18);
        auto client = floor.desktop(1);
        client->clear();
        client->send(Floor::login(1));
        QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 260 88019")));
        SetAgentStateReq request = Floor::login(1);
        for (const char *wrong : {"NO-SUCH-PHONE", "SEP000000002002", ""}) {
            request.activeTerminal = QString::fromLatin1(wrong);
            client->send(request);
            QCOMPARE(client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 12 88010")));
        }
        request.activeTerminal = QStringLiteral("SEP000000002001");
        client->send(request);
        QCOMPARE(client->story().first(), QStringLiteral("SET_AGENT_STATE_CONF"));
    }
    //! Version 18's open question (Decision P1): a server that reads one width refuses the other with 3, 6 or 23.
    void widthOfVersion18()
    {
        using Reading = simulator::Options::FloatingHeader;
        for (const Reading reading : {Reading::Probe, Reading::Narrow, Reading::Wide}) {
            for (const quint8 width : {quint8(1), quint8(2)}) {
                simulator::Options options = quiet();
                options.version18 = reading;
                Floor floor(options, 18);
                floor.format.lengthBytes = width;
                auto client = floor.desktop(1);
                const bool takes = reading == Reading::Probe || (reading == Reading::Wide) == (width == 2);
                QCOMPARE(client->last<OpenConf>() != nullptr, takes);
                if (const auto *refused = client->last<FailureConf>())
                    QVERIFY(refused->status == 3 || refused->status == 6 || refused->status == 23);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorStrict)
#include "tst_simulatorstrict.moc"
