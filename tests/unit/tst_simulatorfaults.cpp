// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "session/session.h"
#include "session/tcptransport.h"
#include "simulator/director.h"
#include "simulator/optiontable.h"
#include "simulator/words.h"
#include "support/simulatedfloor.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace cti;
using namespace simulated;

namespace {

const QString Own = QStringLiteral("agent01");
const QString Phone = QStringLiteral("2001");
const QString Caller = QStringLiteral("+12025550142");

simulator::Options twoNodes()
{
    simulator::Options options = quiet();
    options.nodes = 2;
    options.callerTalks = 24h;
    return options;
}

struct Scene : Floor {
    explicit Scene(const simulator::Options &options = quiet()) : Floor(options) { }
    //! What the control port answers to this line; the last one of several.
    QString tell(const QString &line)
    {
        const QString answer = director.obey(line).last();
        ScriptedClient::settle();
        return answer;
    }
    std::unique_ptr<ScriptedClient> signedInAt(int node, int number)
    {
        auto client = std::make_unique<ScriptedClient>(cluster.makeTransport(node), format);
        client->send(openAs(loginID(number), phone(number), format));
        client->send(login(number));
        client->clear();
        return client;
    }
    simulator::Director director {cluster};
};

SetAgentStateReq toState(AgentState state) { return {.agentState = state, .agentInstrument = Phone, .agentID = Own}; }

//! The codes of the table in tests/golden, by name.
QList<std::pair<QString, quint16>> reasonCodes()
{
    QFile file(QStringLiteral(CALLFLOOR_GOLDEN "/tables.json"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<std::pair<QString, quint16>> codes;
    const QJsonObject enums = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("enums")].toObject();
    for (const QJsonValue &row : enums[QStringLiteral("ReasonCode")].toArray())
        codes.append({row[0].toString(), quint16(row[1].toInt())});
    return codes;
}

//! The state that a code goes with (A 4.2 of the protocol notes; guide: the-causes-of-agent-state-transitions).
QString stateWith(quint16 code)
{
    static const QHash<quint16, QString> words {
        {22, QStringLiteral("logout")},      {255, QStringLiteral("logout")},   {32740, QStringLiteral("logout")},
        {32741, QStringLiteral("logout")},   {32745, QStringLiteral("work")},   {32746, QStringLiteral("reserved")},
        {32747, QStringLiteral("reserved")}, {32748, QStringLiteral("logout")}, {32749, QStringLiteral("ready")},
        {32750, QStringLiteral("logout")},   {32751, QStringLiteral("ready")},  {32752, QStringLiteral("ready")},
        {32764, QStringLiteral("logout")},   {32765, QStringLiteral("logout")}, {32766, QStringLiteral("logout")},
        {32767, QStringLiteral("logout")}};
    return words.value(code, QStringLiteral("notready"));
}

} // namespace

//! Everything that can go wrong between a server and its clients can be made to, by a line.
class tst_SimulatorFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- lines ---------------------------------------------------------------------------------------------
    void delays()
    {
        Scene scene;
        auto client = scene.signedIn(1);
        QCOMPARE(scene.tell(QStringLiteral("delay 400")), QStringLiteral("ok"));
        client->send(HeartbeatReq {});
        scene.pass(300ms);
        scene.tell(QStringLiteral("delay 0")); // what is under way is not overtaken
        client->send(toState(AgentState::Ready));
        QCOMPARE(client->story(), QStringList());
        scene.pass(100ms);
        QCOMPARE(client->story(),
                 QStringList({QStringLiteral("HEARTBEAT_CONF"), QStringLiteral("SET_AGENT_STATE_CONF"),
                              QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 0")}));
        client->send(HeartbeatReq {});
        QCOMPARE(client->story(), QStringList(QStringLiteral("HEARTBEAT_CONF")));
    }
    void splits()
    {
        Scene scene;
        auto client = scene.signedIn(1);
        QList<qsizetype> sizes;
        const auto transport = scene.cluster.makeTransport();
        connect(transport.get(), &Transport::received, this, [&](const QByteArray &bytes) { sizes.append(bytes.size()); });
        transport->open({}, 0);
        scene.tell(QStringLiteral("split 3"));
        transport->send(wire::toBytes(wire::encode(openAs(QStringLiteral("agent02"), QStringLiteral("2002"), {}), {}).value()));
        client->send(toState(AgentState::Ready));
        QVERIFY(sizes.size() > 5);
        QCOMPARE(std::ranges::max(sizes), 3);
        QCOMPARE(client->story().size(), 2);
    }
    void duplicatesEvents()
    {
        Scene scene;
        auto client = scene.signedIn(1);
        scene.tell(QStringLiteral("duplicate 1"));
        client->send(toState(AgentState::Ready));
        const QString ready = QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 0");
        QCOMPARE(client->story(), QStringList({QStringLiteral("SET_AGENT_STATE_CONF"), ready, ready}));
    }
    void reordersEvents()
    {
        Scene scene;
        auto client = scene.ready(1);
        const auto stories = [&](const QString &fault) {
            scene.tell(fault);
            scene.cluster.centre().callAgent(Own, Caller);
            scene.pass(0s);
            client->send(AnswerCallReq {.agentInstrument = Phone});
            scene.cluster.centre().exchange().release(scene.cluster.centre().exchange().calls().begin()->first, Caller);
            scene.pass(1s); // nothing is held back for long
            const QStringList story = client->story();
            client->send(toState(AgentState::NotReady));
            client->send(toState(AgentState::Ready));
            scene.pass(2s);
            client->clear();
            return story;
        };
        const QStringList inOrder = stories(QStringLiteral("reorder 0"));
        QStringList mixed = stories(QStringLiteral("reorder 3"));
        QVERIFY(mixed != inOrder);
        mixed.sort();
        QStringList sorted = inOrder;
        sorted.sort();
        QCOMPARE(mixed, sorted);
    }
    void saysGarbage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("tolerable");
        for (const simulator::Garbage &each : simulator::garbage())
            QTest::newRow(each.kind) << QString::fromLatin1(each.kind) << each.isTolerable;
    }
    //! What a client can read over it reads over; at everything else it leaves.
    void saysGarbage()
    {
        QFETCH(QString, kind);
        QFETCH(bool, tolerable);
        for (const int version : {17, 18}) {
            Scene scene;
            Dispatcher messages;
            Session session(scene.cluster.makeTransport(), scene.clock, messages);
            session.open({.open = bridgeModeOpen(), .format = formatOf(version), .fixedWidth = true});
            ScriptedClient::settle();
            QVERIFY(session.isOnline());
            QCOMPARE(scene.tell(QStringLiteral("garbage ") + kind), QStringLiteral("ok 1"));
            for (int beat = 0; beat < 6; ++beat)
                scene.pass(5s);
            QCOMPARE(session.isOnline(), tolerable);
        }
    }
    //! What is done to one node's lines is not done to the other's.
    void faultsOfOneNode()
    {
        Scene scene(twoNodes());
        auto first = scene.signedInAt(0, 1);
        scene.tell(QStringLiteral("island"));
        auto second = scene.signedInAt(1, 2);
        const auto beat = [&] {
            first->send(HeartbeatReq {});
            second->send(HeartbeatReq {});
            return std::pair(int(first->story().size()), int(second->story().size()));
        };
        QCOMPARE(scene.tell(QStringLiteral("delay 400 2")), QStringLiteral("ok"));
        QCOMPARE(beat(), std::pair(1, 0));
        scene.pass(400ms);
        QCOMPARE(second->story().size(), 1);
        scene.tell(QStringLiteral("delay 0 2"));
        scene.tell(QStringLiteral("freeze on 1"));
        QCOMPARE(beat(), std::pair(0, 1));
        scene.tell(QStringLiteral("freeze off"));
        QCOMPARE(first->story().size(), 1);
        scene.tell(QStringLiteral("duplicate 1 1"));
        for (int number : {1, 2})
            (number == 1 ? first : second)
                ->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Floor::phone(number)});
        QCOMPARE(first->story().size(), 3);
        QCOMPARE(second->story().size(), 2);
        QCOMPARE(scene.tell(QStringLiteral("garbage message 2")), QStringLiteral("ok 1"));
        scene.tell(QStringLiteral("cut 2"));
        QVERIFY(second->isClosed());
        QVERIFY(!first->isClosed());
    }
    //! A client may be gone before the node hears of it: nothing is written to a socket that is closed.
    void aClosedSocketIsNotWrittenTo()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        ManualClock clock;
        simulator::Cluster cluster(quiet(), &clock);
        const quint16 port = cluster.start().value(0);
        Dispatcher messages;
        Node node {.host = QStringLiteral("127.0.0.1")};
        node.port = port;
        Session session(makeTcpTransport(node), clock, messages);
        session.open({.node = node, .open = bridgeModeOpen()});
        QTRY_VERIFY(session.isOnline());
        cluster.cutLines();
        cluster.centre().setOnline(false); // told to everybody who has an open session
        QTRY_VERIFY(!session.isOnline());
    }
    void linesThatMakeNoSense()
    {
        Scene scene;
        for (const char *line : {"delay",
                                 "delay soon",
                                 "split -1",
                                 "garbage",
                                 "garbage silk",
                                 "node 2 up",
                                 "node 1 sideways",
                                 "rejoin 3",
                                 "delay 5 2",
                                 "cut 2",
                                 "freeze on 3",
                                 "garbage noise 9",
                                 "robots many",
                                 "callmanager",
                                 "callmanager on",
                                 "option speed 7",
                                 "option ring-timeout never",
                                 "option confirm-last 1",
                                 "agent nobody ready",
                                 "agent agent01 notready lunch",
                                 "agent agent01 logout 99999",
                                 "config fail",
                                 "config fail abc",
                                 "config fail 0",
                                 "ledger all",
                                 "option calls-per-minute 6001",
                                 "option connections -1",
                                 "option ring-timeout 0"})
            QVERIFY2(scene.tell(QString::fromLatin1(line)).startsWith(QStringLiteral("error ")), line);
    }

    // ---- nodes ---------------------------------------------------------------------------------------------
    void aNodeGoesDownAndComesBack()
    {
        Scene scene(twoNodes());
        auto client = scene.signedInAt(0, 1);
        scene.tell(QStringLiteral("node 1 down"));
        QVERIFY(client->isClosed());
        QVERIFY(ScriptedClient(scene.cluster.makeTransport(0)).isClosed());
        QVERIFY(scene.director.obey(QStringLiteral("nodes")).contains(QStringLiteral("  1 master down sessions 0")));
        scene.tell(QStringLiteral("node 1 up"));
        QVERIFY(!ScriptedClient(scene.cluster.makeTransport(0)).isClosed());
    }
    void realPortsComeBack()
    {
        ManualClock clock;
        simulator::Cluster cluster(quiet(), &clock);
        const quint16 port = cluster.start().value(0);
        cluster.node(0).setUp(false);
        cluster.node(0).setUp(true);
        QCOMPARE(simulator::Cluster(quiet(), &clock).start({port}), QList<quint16>()); // taken again
    }
    //! Both are master for a while; the one that gives up drops its calls, and only those.
    void islandMode()
    {
        Scene scene(twoNodes());
        auto first = scene.signedInAt(0, 1);
        scene.tell(QStringLiteral("island"));
        QVERIFY(!first->isClosed());
        auto second = scene.signedInAt(1, 2);
        simulator::ContactCentre &centre = scene.cluster.centre();
        const quint32 kept = centre.callPhone(Phone, Caller);
        const quint32 dropped = centre.callPhone(QStringLiteral("2002"), QStringLiteral("+12025550143"));
        centre.exchange().answer(kept, Phone);
        centre.exchange().answer(dropped, QStringLiteral("2002"));
        ScriptedClient::settle();
        first->clear();
        scene.tell(QStringLiteral("rejoin 1"));
        QVERIFY(second->isClosed());
        QVERIFY(!first->isClosed());
        QVERIFY(centre.exchange().call(kept));
        QVERIFY(!centre.exchange().call(dropped));
        QCOMPARE(centre.ledger().agent(QStringLiteral("agent02"))->reason, Reason::CcxFailure);
        QCOMPARE(first->story(), QStringList());
        scene.pass(4s);
        QCOMPARE(centre.ledger().agent(QStringLiteral("agent02"))->reason, Reason::Logon);
        QCOMPARE(ScriptedClient(scene.cluster.makeTransport(1)).isClosed(), false);
    }

    // ---- options -------------------------------------------------------------------------------------------
    void optionsReadAsTheyAreWritten()
    {
        Scene scene;
        for (const simulator::OptionRow &row : simulator::optionRows()) {
            const QString value = row.read(scene.cluster.centre().options());
            QVERIFY2(scene.cluster.setOption(QString::fromLatin1(row.name), value), row.name);
            QCOMPARE(row.read(scene.cluster.centre().options()), value);
            QVERIFY2(!scene.cluster.setOption(QString::fromLatin1(row.name), QStringLiteral("perhaps")), row.name);
        }
        const QStringList listed = scene.director.obey(QStringLiteral("options"));
        QCOMPARE(listed.size(), simulator::optionRows().size() + 1);
    }
    //! What an option takes is said, and the most that it takes lets time pass.
    void optionsHaveRanges()
    {
        Scene scene;
        QCOMPARE(scene.tell(QStringLiteral("option calls-per-minute 60001")),
                 QStringLiteral("error calls-per-minute takes a number from 0 to 6000"));
        QCOMPARE(scene.tell(QStringLiteral("option version18 both")),
                 QStringLiteral("error version18 takes probe or narrow or wide"));
        QCOMPARE(scene.tell(QStringLiteral("option patience -1")),
                 QStringLiteral("error patience takes seconds from 0 to 10000000"));
        scene.tell(QStringLiteral("option calls-per-minute 6000"));
        scene.pass(1s);
        QVERIFY(!scene.cluster.centre().ledger().callsUnderWay().empty());
    }
    //! More than one in a millisecond: whoever makes a contact centre by hand has no range.
    void manyAtOnceLetTimePass()
    {
        simulator::Options options = quiet();
        options.callsPerMinute = 1e6;
        options.previewsPerMinute = 1e6;
        Scene scene(options);
        scene.pass(10ms);
        QVERIFY(!scene.cluster.centre().ledger().callsUnderWay().empty());
    }
    void callersCallAsOftenAsTheyAreTold()
    {
        Scene scene;
        scene.pass(5min);
        QCOMPARE(scene.cluster.centre().ledger().callsUnderWay().size(), std::size_t(0));
        scene.tell(QStringLiteral("option calls-per-minute 6"));
        scene.pass(5min);
        const std::size_t came = scene.cluster.centre().ledger().callsUnderWay().size();
        QVERIFY2(came > 15 && came <= 40, qPrintable(QString::number(came)));
        scene.tell(QStringLiteral("option calls-per-minute 0"));
        scene.pass(5min);
        QCOMPARE(scene.cluster.centre().ledger().callsUnderWay().size(), came);
    }
    void strictMasks()
    {
        Scene scene;
        OpenReq request = openAs(Own, Phone, {});
        request.agentStateMask = 0x3FFF; // as in an example of the guide
        auto client = scene.connectClient();
        scene.tell(QStringLiteral("option strict-masks on"));
        client->send(request);
        QCOMPARE(client->story(), QStringList(QStringLiteral("FAILURE_CONF 17")));
        scene.tell(QStringLiteral("option strict-masks off"));
        client->send(request);
        QVERIFY(client->last<OpenConf>());
    }
    void secondSessionIsRefused()
    {
        Scene scene;
        auto first = scene.desktop(1);
        scene.tell(QStringLiteral("option newer-session-wins off"));
        QCOMPARE(scene.desktop(1)->story(), QStringList(QStringLiteral("FAILURE_CONF 10")));
        QVERIFY(!first->isClosed());
    }
    void agentIsNamedByOneFieldOnly()
    {
        Scene scene;
        auto client = scene.signedIn(1);
        const auto named = [&](const QString &by) {
            scene.tell(QStringLiteral("option agent-named-by ") + by);
            client->send(toState(AgentState::NotReady));
            const AgentStateEvent event = *client->last<AgentStateEvent>();
            return QList<bool> {event.agentID.has_value(), event.agentInstrument.has_value(), event.agentExtension.has_value()};
        };
        QCOMPARE(named(QStringLiteral("agentid")), QList<bool>({true, false, false}));
        QCOMPARE(named(QStringLiteral("instrument")), QList<bool>({false, true, false}));
        QCOMPARE(named(QStringLiteral("extension")), QList<bool>({false, false, true}));
        QCOMPARE(named(QStringLiteral("all")), QList<bool>({true, true, true}));
    }
    void optionalEventsStayOut()
    {
        Scene scene;
        auto client = scene.ready(1);
        const auto names = [&] {
            const quint32 call = scene.cluster.centre().callAgent(Own, Caller);
            scene.pass(0s);
            scene.cluster.centre().exchange().release(call, Caller);
            scene.pass(2s);
            return client->story().join(u'\n');
        };
        QVERIFY(names().contains(QStringLiteral("END_CALL_EVENT 2001")));
        scene.tell(QStringLiteral("option end-call-names-device off"));
        QVERIFY(!names().contains(QStringLiteral("END_CALL_EVENT 2001")));
        scene.tell(QStringLiteral("option send-optional-events off"));
        const QString without = names();
        QVERIFY(without.contains(QStringLiteral("CALL_DELIVERED_EVENT")));
        QVERIFY(!without.contains(QStringLiteral("END_CALL_EVENT")) && !without.contains(QStringLiteral("BEGIN_CALL_EVENT")));
    }
    void queriesOfNobody()
    {
        Scene scene;
        auto bridge = scene.bridge();
        bridge->send(QueryAgentStateReq {.agentExtension = Phone});
        QCOMPARE(bridge->story(), QStringList(QStringLiteral("FAILURE_CONF 9")));
        scene.tell(QStringLiteral("option query-refused-by-control on"));
        bridge->send(QueryAgentStateReq {.agentExtension = Phone});
        QVERIFY(bridge->story().last().startsWith(QStringLiteral("CONTROL_FAILURE_CONF")));
        bridge->send(QueryAgentStateReq {.agentID = Own}); // not logged in
        QCOMPARE(bridge->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 256 88008")));
    }
    void agentsStayOutAfterAHandOver()
    {
        Scene scene(twoNodes());
        auto client = scene.signedInAt(0, 1);
        scene.tell(QStringLiteral("option relogin off"));
        scene.tell(QStringLiteral("handover"));
        scene.pass(1min);
        QCOMPARE(scene.cluster.centre().ledger().agent(Own)->reason, Reason::CcxFailure);
    }

    // ---- reasons -------------------------------------------------------------------------------------------
    void everyReasonCodeReachesAClient_data()
    {
        QTest::addColumn<quint16>("code");
        const auto codes = reasonCodes();
        QVERIFY(codes.size() >= 29);
        for (const auto &[name, code] : codes)
            QTest::newRow(qPrintable(name)) << code;
    }
    void everyReasonCodeReachesAClient()
    {
        QFETCH(quint16, code);
        Scene scene;
        auto client = scene.signedIn(1);
        QCOMPARE(scene.tell(QStringLiteral("agent agent01 %1 %2").arg(stateWith(code)).arg(code)), QStringLiteral("ok"));
        const auto *event = client->last<AgentStateEvent>();
        QVERIFY(event);
        QCOMPARE(event->eventReasonCode, code);
        QCOMPARE(simulator::wordOf(event->agentState), stateWith(code));
        QCOMPARE(scene.cluster.centre().ledger().agent(Own)->reason, code);
    }
    void callManagerFailsOver()
    {
        Scene scene;
        auto client = scene.ready(1);
        scene.tell(QStringLiteral("callmanager down"));
        QVERIFY(client->story().contains(QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 32757")));
        scene.tell(QStringLiteral("callmanager up"));
        QVERIFY(client->story().contains(QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 32756")));
    }
    void consultThatIsCancelled()
    {
        Scene scene;
        auto client = scene.ready(1);
        auto colleague = scene.ready(2);
        simulator::Exchange &exchange = scene.cluster.centre().exchange();
        const quint32 call = scene.cluster.centre().callPhone(QStringLiteral("2002"), Caller);
        exchange.answer(call, QStringLiteral("2002"));
        const quint32 consult = exchange.newCallID();
        exchange.consult(consult, call, QStringLiteral("2002"), Phone, {});
        exchange.release(consult, QStringLiteral("2002"));
        const QStringList story = client->story();
        QVERIFY(story.contains(QStringLiteral("AGENT_STATE_EVENT agent01 state 8 reason 0")));
        QVERIFY(story.contains(QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 32749")));
    }
    void secondSignIn()
    {
        Scene scene;
        auto client = scene.signedIn(1);
        scene.tell(QStringLiteral("option system-relogin on"));
        auto bridge = scene.bridge();
        SetAgentStateReq request = Floor::login(1);
        request.agentInstrument = QStringLiteral("2005");
        bridge->send(request);
        QCOMPARE(client->story(), QStringList(QStringLiteral("AGENT_STATE_EVENT agent01 state 1 reason 32740")));
    }

    // ---- calls that nobody is left for ---------------------------------------------------------------------
    void aRingingCallWaitsAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("logged out") << QStringLiteral("agent agent01 logout 32765");
        QTest::newRow("phone down") << QStringLiteral("phone 2001 down");
    }
    void aRingingCallWaitsAgain()
    {
        QFETCH(QString, line);
        Scene scene;
        auto client = scene.ready(1);
        const quint32 call = scene.cluster.centre().callQueue(1, Caller);
        scene.pass(0s);
        QCOMPARE(scene.cluster.centre().router().waiting(), QList<quint32>());
        scene.tell(line);
        QCOMPARE(scene.cluster.centre().router().waiting(), QList<quint32>({call}));
        scene.pass(5min); // no timer of the old ringing is left
        QCOMPARE(scene.cluster.centre().router().waiting(), QList<quint32>({call}));
        auto other = scene.ready(3);
        QCOMPARE(scene.cluster.centre().router().waiting(), QList<quint32>());
    }
    void robotsHandCallsOn()
    {
        simulator::Options options;
        options.robots = 20;
        Floor floor(options);
        floor.clock.advance(3h);
        const simulator::Ledger &ledger = floor.cluster.centre().ledger();
        const auto count = [&](auto &&matches) { return std::ranges::count_if(ledger.callsOver(), matches); };
        const auto toAgents = count([](const auto &entry) { return entry.became != NoCall && entry.type == CallType::Consult; });
        const auto toQueues = count([](const auto &entry) { return entry.became != NoCall && entry.type != CallType::Consult; });
        qInfo("transfers to agents: %lld, to queues: %lld", qint64(toAgents), qint64(toQueues));
        QVERIFY(toAgents > 20);
        QVERIFY(toQueues > 20);
    }
    void robotsComeAndGo()
    {
        Scene scene;
        scene.tell(QStringLiteral("robots 5"));
        QCOMPARE(scene.tell(QStringLiteral("agents")), QStringLiteral("ok 5"));
        scene.tell(QStringLiteral("robots 2"));
        QCOMPARE(scene.tell(QStringLiteral("agents")), QStringLiteral("ok 2"));
        QCOMPARE(scene.tell(QStringLiteral("agent agent03 login")), QStringLiteral("ok"));
        QCOMPARE(scene.tell(QStringLiteral("agents")), QStringLiteral("ok 3"));
        scene.tell(QStringLiteral("agent agent03 logout"));
        scene.pass(10min); // nothing that it had in mind brings it back
        QCOMPARE(scene.tell(QStringLiteral("agents")), QStringLiteral("ok 2"));
    }
    //! Robots and calls come through a hand-over: nobody is stuck, no call stays for ever.
    void robotsSurviveAHandOver()
    {
        simulator::Options options;
        options.robots = 20;
        options.nodes = 2;
        Scene scene(options);
        for (int i = 0; i < 20; ++i) {
            scene.pass(3min);
            scene.tell(i % 2 ? QStringLiteral("handover") : QStringLiteral("callmanager down"));
            scene.tell(QStringLiteral("callmanager up"));
        }
        scene.tell(QStringLiteral("option calls-per-minute 0"));
        scene.pass(1h);
        QCOMPARE(scene.cluster.centre().exchange().calls().size(), std::size_t(0));
        QCOMPARE(scene.tell(QStringLiteral("agents")), QStringLiteral("ok 20"));
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorFaults)
#include "tst_simulatorfaults.moc"
