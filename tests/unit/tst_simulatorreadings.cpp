// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/configmessages.h"
#include "messages/snapshotmessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");
const QString Colleague = QStringLiteral("2002");
const QString Caller = QStringLiteral("+12025550142");

//! agent01 talks with a caller of a queue; agent02 is ready, super01 has a phone and a bridge session beside it.
struct Scene {
    explicit Scene(const std::function<void(simulator::Options &)> &choose, int version = 17) : floor(optionsOf(choose), version)
    {
        floor.pass(0s);
        agent->send(AnswerCallReq {.agentInstrument = Own});
        for (ScriptedClient *client : {agent.get(), colleague.get(), chief.get(), bridge.get()})
            client->clear();
    }
    static simulator::Options optionsOf(const std::function<void(simulator::Options &)> &choose)
    {
        simulator::Options options = quiet();
        options.sendRtp = false;
        options.callerTalks = 24h;
        choose(options);
        return options;
    }
    void consult()
    {
        agent->send(ConsultCallReq {.activeCallID = call,
                                    .activeConnectionDeviceType = Static,
                                    .consultType = ConsultType::Transfer,
                                    .activeConnectionDeviceID = Own,
                                    .dialedNumber = Colleague,
                                    .agentInstrument = Own});
    }
    void setData()
    {
        SetCallDataReq request {.connectionDeviceType = Static, .callID = call, .connectionDeviceID = Own};
        request.context.namedVariables = {{QStringLiteral("user.tier"), QStringLiteral("gold")}};
        agent->send(request);
    }
    EmergencyCallReq emergency() const
    {
        return {.peripheralID = 1,
                .connectionCallID = call,
                .connectionDeviceIDType = Static,
                .connectionDeviceID = Own,
                .agentID = QStringLiteral("agent01")};
    }
    //! The newest of the client's frames that are an M.
    template <wire::Message M>
    static QByteArray bytesOf(const ScriptedClient &client)
    {
        for (auto at = client.messages().crbegin(); at != client.messages().crend(); ++at)
            if (at->id() == M::id)
                return at->frame().body;
        return {};
    }

    Floor floor;
    std::unique_ptr<ScriptedClient> chief = floor.supervisor(1);
    std::unique_ptr<ScriptedClient> bridge = floor.bridge();
    std::unique_ptr<ScriptedClient> agent = floor.ready(1);
    std::unique_ptr<ScriptedClient> colleague = floor.ready(2);
    quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"), Caller);
};

void nothing(simulator::Options &) { }

//! Whether these tags follow each other in the floating part (one byte of tag and length).
QList<int> tagsIn(const QByteArray &body, qsizetype from)
{
    QList<int> tags;
    for (qsizetype at = from; at + 1 < body.size(); at += 2 + quint8(body[at + 1]))
        tags.append(quint8(body[at]));
    return tags;
}

} // namespace

//! What the sources print in two ways is played in both, and both say the same.
class tst_SimulatorReadings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownCall()
    {
        const auto said = [](const auto &choose) {
            Scene it(choose);
            it.agent->send(HoldCallReq {.callID = 5, .connectionDeviceType = Static, .connectionDeviceID = Own});
            return it.agent->story();
        };
        QCOMPARE(said(nothing), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 11 88013")));
        QCOMPARE(said([](auto &options) { options.unknownCallByProtocol = true; }),
                 QStringList(QStringLiteral("FAILURE_CONF 13")));
    }
    void emergency_data()
    {
        QTest::addColumn<bool>("invokeID");
        QTest::addRow("with InvokeID") << true;
        QTest::addRow("without") << false;
    }
    void emergency()
    {
        QFETCH(bool, invokeID);
        Scene it([&](auto &options) { options.emergencyInvokeID = invokeID; });
        it.agent->send(it.emergency());
        const auto *event = it.chief->last<EmergencyCallEvent>();
        QVERIFY(event);
        QCOMPARE(event->connectionCallID, it.agent->last<EmergencyCallConf>()->connectionCallID);
        QCOMPARE(event->peripheralID, 1u);
        QCOMPARE(int(quint8(Scene::bytesOf<EmergencyCallEvent>(*it.chief)[invokeID ? 18 : 14])), 25);
    }
    void emergencyConfNames()
    {
        using Names = simulator::Options::EmergencyConfNames;
        for (const Names names : {Names::New, Names::InNeed, Names::None}) {
            Scene it([&](auto &options) { options.emergencyConfNames = names; });
            it.agent->send(it.emergency());
            const quint32 named = it.agent->last<EmergencyCallConf>()->connectionCallID;
            const quint32 placed = it.chief->last<EmergencyCallEvent>()->connectionCallID;
            QVERIFY(placed != NoCall && placed != it.call);
            QCOMPARE(named, names == Names::New ? placed : names == Names::InNeed ? it.call : NoCall);
        }
    }
    void transferWithoutParties()
    {
        for (const bool lists : {true, false}) {
            Scene it([&](auto &options) { options.transferConfParties = lists; });
            it.agent->send(TransferCallReq {.activeCallID = it.call,
                                            .activeConnectionDeviceType = Static,
                                            .activeConnectionDeviceID = Own,
                                            .agentInstrument = Own,
                                            .dialedNumber = Colleague});
            const auto *conf = it.agent->last<TransferCallConf>();
            QVERIFY(conf);
            QCOMPARE(conf->connectedParties.isEmpty(), !lists);
            QCOMPARE(it.agent->last<CallTransferredEvent>()->connectedParties.isEmpty(), false);
        }
    }
    void lineTypeIsEarly()
    {
        for (const bool early : {false, true}) {
            Scene it([&](auto &options) { options.lineTypeEarly = early; });
            it.consult();
            const QByteArray body = Scene::bytesOf<CallServiceInitiatedEvent>(*it.agent);
            QCOMPARE(body.mid(36, 2), early ? QByteArray(2, '\0') : QByteArray("\0\3", 2));
            QCOMPARE(it.agent->last<CallServiceInitiatedEvent>()->lineType, LineType::Business);
        }
    }
    void dataUpdates()
    {
        for (const bool usual : {true, false}) {
            Scene it([&](auto &options) { options.trueCounts = options.newCallIDRepeats = usual; });
            it.setData();
            const auto *event = it.agent->last<CallDataUpdateEvent>();
            QCOMPARE(Scene::bytesOf<CallDataUpdateEvent>(*it.agent).mid(12, 2), QByteArray(usual ? "\0\1" : "\0\0", 2));
            QCOMPARE(event->newCallID, usual ? it.call : NoCall);
            QCOMPARE(event->context.namedVariables.size(), 1);
        }
    }
    //! Out of the queue to an agent, and when the caller has had enough.
    void dequeuedEvents()
    {
        Scene it([](auto &options) { options.dequeuedEvents = true; });
        simulator::ContactCentre &centre = it.floor.cluster.centre();
        const quint32 offered = centre.callAgent(QStringLiteral("agent02"), Caller);
        it.floor.pass(0s);
        const auto *event = it.bridge->last<CallDequeuedEvent>();
        QVERIFY(event);
        QCOMPARE(event->callID, offered);
        QCOMPARE(event->csqs.size(), 1);
        it.bridge->clear();
        const quint32 given = centre.callQueue(1, Caller);
        it.floor.pass(0s);
        QVERIFY(!it.bridge->last<CallDequeuedEvent>());
        centre.exchange().release(given, Caller);
        QCOMPARE(it.bridge->last<CallDequeuedEvent>()->callID, given);
        QVERIFY(!it.agent->last<CallDequeuedEvent>());
    }
    void nextAgentState()
    {
        Scene it([](auto &options) { options.nextAgentState = true; });
        QVERIFY(!it.agent->last<AgentStateEvent>());
        it.agent->send(SetAgentStateReq {.agentState = AgentState::NotReady,
                                         .eventReasonCode = 2,
                                         .agentInstrument = Own,
                                         .agentID = QStringLiteral("agent01")});
        const auto *event = it.agent->last<AgentStateEvent>();
        QVERIFY(event);
        QCOMPARE(event->agentState, AgentState::Talking);
        QCOMPARE(event->nextAgentState, std::optional(AgentState::NotReady));
        it.agent->send(ClearConnectionReq {.callID = it.call, .connectionDeviceType = Static, .connectionDeviceID = Own});
        QCOMPARE(it.agent->last<AgentStateEvent>()->agentState, AgentState::NotReady);
        QCOMPARE(it.agent->last<AgentStateEvent>()->nextAgentState, std::nullopt);
    }
    void queuesOfAState()
    {
        for (const bool groups : {false, true}) {
            Scene it([&](auto &options) { options.stateCsqs = groups; });
            it.consult();
            const auto *event = it.colleague->last<AgentStateEvent>(); // reserved
            QVERIFY(event);
            QCOMPARE(event->csqs.size(),
                     groups ? it.floor.cluster.centre().directory().agent(QStringLiteral("agent02"))->csqs.size() : 0);
        }
    }
    void orderOfStates_data()
    {
        QTest::addColumn<int>("when");
        QTest::addColumn<int>("reserved");
        QTest::addColumn<int>("talking");
        using States = simulator::Options::AgentStates;
        QTest::addRow("as it happens") << int(States::AsItHappens) << 0 << 1;
        QTest::addRow("first") << int(States::First) << 0 << 0;
        QTest::addRow("last") << int(States::Last) << 2 << 1;
    }
    //! The place of AGENT_STATE_EVENT among what an agent hears when a call comes, and when it is answered.
    void orderOfStates()
    {
        QFETCH(int, when);
        QFETCH(int, reserved);
        QFETCH(int, talking);
        Scene it([&](auto &options) { options.agentStates = simulator::Options::AgentStates(when); });
        const auto placeOf = [](const QStringList &story) {
            for (qsizetype at = 0; at < story.size(); ++at)
                if (story.at(at).startsWith(QStringLiteral("AGENT_STATE_EVENT")))
                    return int(at);
            return -1;
        };
        it.floor.cluster.centre().callAgent(QStringLiteral("agent02"), Caller);
        it.floor.pass(0s);
        QCOMPARE(placeOf(it.colleague->story()), reserved);
        it.colleague->send(AnswerCallReq {.agentInstrument = Colleague});
        QStringList heard = it.colleague->story();
        heard.removeAll(QStringLiteral("ANSWER_CALL_CONF"));
        QCOMPARE(placeOf(heard), talking);
        QCOMPARE(heard.size(), 2);
    }
    void stateBeforeItsQueue()
    {
        for (const bool early : {false, true}) {
            Scene it([&](auto &options) { options.csqStateFirst = early; });
            it.agent->send(QueryAgentStateReq {.agentID = QStringLiteral("agent01")});
            const QList<int> tags = tagsIn(Scene::bytesOf<QueryAgentStateConf>(*it.agent), 30);
            QVERIFY(tags.contains(62));
            QCOMPARE(tags.indexOf(65) < tags.indexOf(62), early);
            QCOMPARE(tags.count(62), tags.count(65));
        }
    }
    void recordsOfQueues()
    {
        for (const bool usual : {true, false}) {
            Scene it([&](auto &options) {
                options.csqTagTwice = !usual;
                options.wideAutoWork = !usual;
            });
            it.bridge->send(ConfigRequestEvent {.configurationMask = ConfigurationMask::Csq});
            const auto *event = it.bridge->last<ConfigCsqEvent>();
            QVERIFY(event);
            const QByteArray body = Scene::bytesOf<ConfigCsqEvent>(*it.bridge);
            const QList<int> tags = tagsIn(body, 2);
            QCOMPARE(tags.count(184), (usual ? 1 : 2) * event->records.size());
            QCOMPARE(body.contains(QByteArray("\xb9\x04", 2)), !usual);
            QCOMPARE(event->records.first().csqID, 1u);
            QCOMPARE(event->records.first().autoWork, std::optional(true));
        }
    }
    void textsWithoutTheirNul_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {10, 17, 18})
            QTest::addRow("version %d", version) << version;
    }
    void textsWithoutTheirNul()
    {
        QFETCH(int, version);
        Scene it([](auto &options) { options.textsEndWithNul = false; }, version);
        it.consult();
        QVERIFY(!Scene::bytesOf<CallHeldEvent>(*it.agent).endsWith('\0'));
        QCOMPARE(it.agent->last<CallHeldEvent>()->holdingDeviceID, Own);
        QCOMPARE(it.colleague->last<CallDeliveredEvent>()->alertingDeviceID, Colleague);
        it.agent->send(SnapshotCallReq {.callID = it.call, .connectionDeviceType = Static, .connectionDeviceID = Own});
        QCOMPARE(it.agent->last<SnapshotCallConf>()->callDevices.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorReadings)
#include "tst_simulatorreadings.moc"
