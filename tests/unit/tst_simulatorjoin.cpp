// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");
const QString Colleague = QStringLiteral("2002");
const QString Caller = QStringLiteral("+12025550142");
const QString Outside = QStringLiteral("+12025550177");

QStringList lines(const char *text)
{
    QStringList list = QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : list)
        line = line.trimmed();
    return list;
}

//! agent01 talks with a caller of a queue, agent02 is ready; media events are left out.
struct Two {
    static simulator::Options options()
    {
        simulator::Options options = quiet();
        options.sendRtp = false;
        options.callerTalks = 24h;
        return options;
    }
    Floor floor {options()};
    std::unique_ptr<ScriptedClient> self = floor.ready(1);
    std::unique_ptr<ScriptedClient> colleague = floor.ready(2);
    quint32 first = floor.cluster.centre().callAgent(QStringLiteral("agent01"), Caller);
    quint32 second = NoCall;

    Two()
    {
        floor.pass(0s);
        self->send(AnswerCallReq {.agentInstrument = Own});
        clear();
    }
    void clear()
    {
        self->clear();
        colleague->clear();
    }
    void consult(const QString &number, ConsultType type = ConsultType::Transfer)
    {
        ConsultCallReq request {.activeCallID = first,
                                .activeConnectionDeviceType = Static,
                                .consultType = type,
                                .activeConnectionDeviceID = Own,
                                .dialedNumber = number,
                                .agentInstrument = Own};
        request.context.callVariables[7] = QStringLiteral("please help");
        self->send(request);
        const auto *conf = self->last<ConsultCallConf>();
        second = conf ? conf->newCallID : NoCall;
    }
    //! The colleague is consulted and has answered.
    void talkWithColleague()
    {
        consult(Colleague);
        colleague->send(AnswerCallReq {.agentInstrument = Colleague});
        clear();
    }
    template <typename Request>
    Request onBoth(const QString &number = {}) const
    {
        Request request;
        request.activeCallID = number.isEmpty() ? second : first;
        request.activeConnectionDeviceType = Static;
        request.activeConnectionDeviceID = Own;
        request.agentInstrument = Own;
        if constexpr (requires { request.dialedNumber; })
            if (!number.isEmpty()) {
                request.dialedNumber = number;
                return request;
            }
        request.heldCallID = first;
        request.heldConnectionDeviceType = Static;
        request.heldConnectionDeviceID = Own;
        return request;
    }
    void conference()
    {
        talkWithColleague();
        self->send(onBoth<ConferenceCallReq>());
    }
    template <typename Request>
    static Request at(quint32 call, const QString &phone)
    {
        return {.callID = call, .connectionDeviceType = Static, .connectionDeviceID = phone, .agentInstrument = phone};
    }
    const std::map<quint32, simulator::Call> &calls() { return floor.cluster.centre().exchange().calls(); }
    const simulator::Call *call(quint32 id) { return floor.cluster.centre().exchange().call(id); }
    static QStringList devices(const simulator::Call &call)
    {
        QStringList list;
        for (const simulator::Party &party : call.parties)
            list.append(party.device);
        return list;
    }
    template <typename Message>
    static QStringList connected(const Message &message, quint32 id)
    {
        QStringList list;
        for (const auto &party : message.connectedParties)
            list.append(party.connectedPartyCallID == id ? party.connectedPartyDeviceID : QStringLiteral("other id"));
        return list;
    }
};

} // namespace

#define COMPARE_STORY(actual, expected)                                                                                          \
    do {                                                                                                                         \
        const QStringList story = actual;                                                                                        \
        QVERIFY2(story == lines(expected), qPrintable(QStringLiteral("\n") + story.join(u'\n')));                                \
    } while (false)

//! Two calls at one phone (behaviour of consult, transfer and conference): exactly the documented events, and what is left.
class tst_SimulatorJoin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consult()
    {
        Two t;
        t.consult(Colleague);
        QVERIFY(t.second != NoCall && t.second != t.first);
        COMPARE_STORY(t.self->story(), R"(CONSULT_CALL_CONF
                                          CALL_HELD_EVENT 2001 lcs 4
                                          BEGIN_CALL_EVENT 2001 type 12
                                          CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                          CALL_ORIGINATED_EVENT 2001 lcs 1
                                          CALL_DELIVERED_EVENT 2001 lcs 1)");
        const auto *begin = t.colleague->last<BeginCallEvent>();
        QVERIFY(begin);
        QCOMPARE(begin->context.callVariables[7], QStringLiteral("please help"));
        QVERIFY(begin->context.callVariables[0]); // the caller's data come along
        COMPARE_STORY(t.colleague->story(), R"(AGENT_STATE_EVENT agent02 state 8 reason 0
                                               BEGIN_CALL_EVENT 2002 type 12
                                               CALL_DELIVERED_EVENT 2002 lcs 2)");
        t.colleague->send(AnswerCallReq {.agentInstrument = Colleague});
        COMPARE_STORY(t.self->story(), "CALL_ESTABLISHED_EVENT 2001 lcs 3");
        COMPARE_STORY(t.colleague->story(), R"(ANSWER_CALL_CONF
                                               CALL_ESTABLISHED_EVENT 2002 lcs 3
                                               AGENT_STATE_EVENT agent02 state 4 reason 0)");
    }
    void transfer()
    {
        Two t;
        t.talkWithColleague();
        t.self->send(t.onBoth<TransferCallReq>());
        const auto *conf = t.self->last<TransferCallConf>();
        QVERIFY(conf);
        QCOMPARE(conf->newCallID, t.first);
        QCOMPARE(t.connected(*conf, t.first), QStringList({Caller, Colleague}));
        COMPARE_STORY(t.self->story(), R"(CALL_TRANSFERRED_EVENT 2001+2002 lcs 0 cause 32
                                          END_CALL_EVENT 2001
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 5 reason 0
                                          TRANSFER_CALL_CONF)");
        const auto *update = t.colleague->last<CallDataUpdateEvent>();
        QVERIFY(update);
        QCOMPARE(update->callID, t.second);
        QCOMPARE(update->newCallID, t.first);
        QCOMPARE(update->ani, Caller);
        const auto *event = t.colleague->last<CallTransferredEvent>();
        QCOMPARE(event->primaryCallID, t.first);
        QCOMPARE(event->secondaryCallID, t.second);
        QCOMPARE(t.connected(*event, t.first), QStringList({Caller, Colleague}));
        COMPARE_STORY(t.colleague->story(), R"(CALL_DATA_UPDATE_EVENT 2002 type 4
                                               CALL_TRANSFERRED_EVENT 2001+2002 lcs 3 cause 32)");
        QCOMPARE(t.calls().size(), std::size_t(1));
        QCOMPARE(t.devices(*t.call(t.first)), QStringList({Caller, Colleague}));
        QVERIFY(t.floor.cluster.centre().exchange().isFree(Own));

        t.colleague->send(t.at<ClearConnectionReq>(t.first, Colleague));
        COMPARE_STORY(t.colleague->story(), R"(CLEAR_CONNECTION_CONF
                                               CALL_CONNECTION_CLEARED_EVENT 2002 lcs 65535
                                               CALL_CLEARED_EVENT 2002 lcs 0
                                               END_CALL_EVENT 2002
                                               AGENT_STATE_EVENT agent02 state 3 reason 0)");
        QVERIFY(t.calls().empty());
    }
    void blindTransfer()
    {
        Two t;
        t.self->send(t.onBoth<TransferCallReq>(Colleague));
        QCOMPARE(t.self->last<TransferCallConf>()->newCallID, t.first);
        COMPARE_STORY(t.self->story(), R"(CALL_HELD_EVENT 2001 lcs 4
                                          BEGIN_CALL_EVENT 2001 type 12
                                          CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                          CALL_ORIGINATED_EVENT 2001 lcs 1
                                          CALL_DELIVERED_EVENT 2001 lcs 1
                                          CALL_TRANSFERRED_EVENT 2001+2002 lcs 0 cause 32
                                          END_CALL_EVENT 2001
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 5 reason 0
                                          TRANSFER_CALL_CONF)");
        COMPARE_STORY(t.colleague->story(), R"(AGENT_STATE_EVENT agent02 state 8 reason 0
                                               BEGIN_CALL_EVENT 2002 type 12
                                               CALL_DELIVERED_EVENT 2002 lcs 2
                                               CALL_DATA_UPDATE_EVENT 2002 type 11
                                               CALL_TRANSFERRED_EVENT 2001+2002 lcs 2 cause 32)");
        t.colleague->send(t.at<AnswerCallReq>(t.first, Colleague));
        COMPARE_STORY(t.colleague->story(), R"(ANSWER_CALL_CONF
                                               CALL_ESTABLISHED_EVENT 2002 lcs 3
                                               AGENT_STATE_EVENT agent02 state 4 reason 0)");
    }
    //! An outside party answers after a while, also one that was transferred to while it rang.
    void outsideAnswers_data()
    {
        QTest::addColumn<bool>("blind");
        QTest::newRow("consulted") << false;
        QTest::newRow("transferred to") << true;
    }
    void outsideAnswers()
    {
        QFETCH(bool, blind);
        Two t;
        if (blind)
            t.self->send(t.onBoth<TransferCallReq>(Outside));
        else
            t.consult(Outside);
        const quint32 call = blind ? t.first : t.second;
        QCOMPARE(t.call(call)->party(Outside)->state, LocalConnectionState::Alerting);
        t.floor.pass(4s);
        QCOMPARE(t.call(call)->party(Outside)->state, LocalConnectionState::Connect);
    }
    void transferToAQueue()
    {
        Two t;
        t.self->send(t.onBoth<TransferCallReq>(QStringLiteral("7002")));
        QVERIFY(t.self->last<TransferCallConf>());
        QCOMPARE(t.calls().size(), std::size_t(1));
        const quint32 call = t.calls().begin()->first;
        QCOMPARE(t.self->last<TransferCallConf>()->newCallID, call);
        QCOMPARE(t.floor.cluster.centre().router().waiting(), QList<quint32> {call});
        t.floor.cluster.centre().exchange().release(call, Caller); // gives up
        QVERIFY(t.calls().empty());
        QVERIFY(t.floor.cluster.centre().router().waiting().isEmpty());
    }
    //! Whose phone still rings when the call is handed into a queue waits there, too, once he answers; the queue's agent frees
    //! both.
    void aRingingPhoneIsHandedIntoAQueue()
    {
        Floor floor(Two::options());
        const auto first = floor.signedIn(1);
        const auto second = floor.signedIn(2);
        const auto third = floor.signedIn(3);
        const auto handOn = [](ScriptedClient &client, quint32 call, const QString &phone, const QString &to) {
            client.send(TransferCallReq {.activeCallID = call,
                                         .activeConnectionDeviceType = Static,
                                         .activeConnectionDeviceID = phone,
                                         .agentInstrument = phone,
                                         .dialedNumber = to});
        };
        first->send(MakeCallReq {.agentInstrument = Own, .dialedNumber = Colleague});
        const quint32 call = first->last<MakeCallConf>()->newCallID;
        second->send(Two::at<AnswerCallReq>(call, Colleague));
        handOn(*second, call, Colleague, QStringLiteral("2003"));
        handOn(*first, call, Own, QStringLiteral("7001"));
        auto &centre = floor.cluster.centre();
        QCOMPARE(centre.router().waiting().size(), 1);
        const quint32 waiting = centre.router().waiting().first();
        third->send(Two::at<AnswerCallReq>(waiting, QStringLiteral("2003")));
        QVERIFY(third->last<AnswerCallConf>());
        QCOMPARE(centre.router().waiting(), QList<quint32> {waiting});
        QVERIFY(centre.exchange().call(waiting)->isWaiting());

        first->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        floor.pass(2s);
        QVERIFY(centre.router().waiting().isEmpty());
        first->send(Two::at<AnswerCallReq>(waiting, Own));
        QCOMPARE(Two::devices(*centre.exchange().call(waiting)), (QStringList {QStringLiteral("2003"), Own}));
        QVERIFY(!centre.exchange().call(waiting)->isWaiting());
    }
    void consultFails_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("cause");
        QTest::newRow("busy") << QStringLiteral("12025550103") << 3;
        QTest::newRow("unobtainable") << QStringLiteral("12025550113") << 13;
        QTest::newRow("an agent who talks") << QStringLiteral("2003") << 3;
    }
    //! The first call stays held, until the agent takes it back.
    void consultFails()
    {
        QFETCH(QString, number);
        QFETCH(int, cause);
        Two t;
        auto third = t.floor.signedIn(3);
        t.floor.cluster.centre().callPhone(QStringLiteral("2003"));
        t.consult(number);
        QCOMPARE(t.self->story().last(), QStringLiteral("CALL_FAILED_EVENT 2001 lcs 6 cause %1").arg(cause));
        t.floor.pass(4s);
        COMPARE_STORY(t.self->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001)");
        QCOMPARE(t.call(t.first)->party(Own)->state, LocalConnectionState::Hold);
        t.self->send(RetrieveCallReq {
            .heldCallID = t.first, .heldConnectionDeviceType = Static, .heldConnectionDeviceID = Own, .agentInstrument = Own});
        COMPARE_STORY(t.self->story(), "RETRIEVE_CALL_CONF\nCALL_RETRIEVED_EVENT 2001 lcs 3");
    }
    void alternate()
    {
        Two t;
        t.talkWithColleague();
        t.self->send(AlternateCallReq {.activeCallID = t.second,
                                       .otherCallID = t.first,
                                       .activeConnectionDeviceType = Static,
                                       .otherConnectionDeviceType = Static,
                                       .activeConnectionDeviceID = Own,
                                       .otherConnectionDeviceID = Own,
                                       .agentInstrument = Own});
        COMPARE_STORY(t.self->story(), R"(ALTERNATE_CALL_CONF
                                          CALL_HELD_EVENT 2001 lcs 4 cause 2
                                          CALL_RETRIEVED_EVENT 2001 lcs 3 cause 2)");
        QCOMPARE(t.call(t.first)->party(Own)->state, LocalConnectionState::Connect);
        QCOMPARE(t.call(t.second)->party(Own)->state, LocalConnectionState::Hold);
    }
    void reconnect()
    {
        Two t;
        t.talkWithColleague();
        t.self->send(t.onBoth<ReconnectCallReq>());
        COMPARE_STORY(t.self->story(), R"(RECONNECT_CALL_CONF
                                          CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001
                                          CALL_RETRIEVED_EVENT 2001 lcs 3)");
        COMPARE_STORY(t.colleague->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                               CALL_CLEARED_EVENT 2002 lcs 0
                                               END_CALL_EVENT 2002
                                               AGENT_STATE_EVENT agent02 state 3 reason 0)");
    }
    void conference()
    {
        Two t;
        auto bridge = t.floor.bridge();
        t.conference();
        const auto *conf = t.self->last<ConferenceCallConf>();
        QVERIFY(conf);
        const quint32 third = conf->newCallID;
        QVERIFY(third != t.first && third != t.second);
        const auto *event = t.self->last<CallConferencedEvent>();
        QVERIFY(event);
        QCOMPARE(event->primaryCallID, t.first);
        QCOMPARE(event->secondaryCallID, t.second);
        QCOMPARE(event->secondaryDeviceID, Colleague);
        QCOMPARE(event->controllerDeviceID, Own);
        QCOMPARE(event->addedPartyDeviceID, Colleague);
        QCOMPARE(t.connected(*event, third), QStringList({Caller, Own, Colleague}));
        QCOMPARE(t.connected(*conf, third), QStringList({Caller, Own, Colleague}));
        COMPARE_STORY(t.self->story(), R"(CONFERENCE_CALL_CONF
                                          CALL_CONFERENCED_EVENT 2001+2002 lcs 3 cause 17)");
        QCOMPARE(t.colleague->last<CallDataUpdateEvent>()->callID, third); // as recorded
        COMPARE_STORY(t.colleague->story(), R"(CALL_DATA_UPDATE_EVENT 2002 type 15
                                               CALL_CONFERENCED_EVENT 2001+2002 lcs 3 cause 17)");
        QVERIFY(bridge->last<CallConferencedEvent>());
        QCOMPARE(t.calls().size(), std::size_t(1));
    }
    //! Of three one leaves and the call goes on; of two one leaves and it is over.
    void partiesLeaveAConference()
    {
        Two t;
        t.conference();
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        t.clear();
        t.self->send(t.at<ClearConnectionReq>(id, Own));
        COMPARE_STORY(t.self->story(), R"(CLEAR_CONNECTION_CONF
                                          CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 5 reason 0)");
        COMPARE_STORY(t.colleague->story(), "CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535");
        QCOMPARE(t.devices(*t.call(id)), QStringList({Caller, Colleague}));
        t.floor.cluster.centre().exchange().release(id, Caller);
        COMPARE_STORY(t.colleague->story(), R"(CALL_CONNECTION_CLEARED_EVENT +12025550142 lcs 65535
                                               CALL_CLEARED_EVENT 2002 lcs 0
                                               END_CALL_EVENT 2002
                                               AGENT_STATE_EVENT agent02 state 3 reason 0)");
        QVERIFY(t.calls().empty());
    }
    //! The controller ends another's part; nobody else can.
    void controllerDropsAParty()
    {
        Two t;
        t.conference();
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        t.clear();
        const auto drop = [&](ScriptedClient &client, const QString &phone, const QString &party) {
            client.send(ClearConnectionReq {
                .callID = id, .connectionDeviceType = Static, .connectionDeviceID = party, .agentInstrument = phone});
        };
        drop(*t.colleague, Colleague, Caller);
        COMPARE_STORY(t.colleague->story(), "CONTROL_FAILURE_CONF 8 0");
        drop(*t.self, Own, Outside);
        COMPARE_STORY(t.self->story(), "CONTROL_FAILURE_CONF 13 88017");
        drop(*t.self, Own, Colleague);
        COMPARE_STORY(t.self->story(), R"(CLEAR_CONNECTION_CONF
                                          CALL_CONNECTION_CLEARED_EVENT 2002 lcs 65535)");
        COMPARE_STORY(t.colleague->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2002 lcs 65535
                                               END_CALL_EVENT 2002
                                               AGENT_STATE_EVENT agent02 state 3 reason 0)");
        QCOMPARE(t.devices(*t.call(id)), QStringList({Caller, Own}));
        drop(*t.self, Own, Caller); // of two
        COMPARE_STORY(t.self->story(), R"(CLEAR_CONNECTION_CONF
                                          CALL_CONNECTION_CLEARED_EVENT +12025550142 lcs 65535
                                          CALL_CLEARED_EVENT 2001 lcs 0
                                          END_CALL_EVENT 2001
                                          AGENT_STATE_EVENT agent01 state 5 reason 0)");
        QVERIFY(t.calls().empty());
    }
    void clearCallDropsEverybody()
    {
        Two t;
        t.conference();
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        t.clear();
        t.self->send(t.at<ClearCallReq>(id, Own));
        COMPARE_STORY(t.colleague->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                               CALL_CLEARED_EVENT 2002 lcs 0
                                               END_CALL_EVENT 2002
                                               AGENT_STATE_EVENT agent02 state 3 reason 0)");
        QVERIFY(t.calls().empty());
    }
    //! In one step: the added party rings inside the conference, and answers there.
    void blindConference()
    {
        Two t;
        t.self->send(t.onBoth<ConferenceCallReq>(Colleague));
        const QStringList story = t.self->story();
        QCOMPARE(story.last(), QStringLiteral("CONFERENCE_CALL_CONF"));
        QVERIFY(story.contains(QStringLiteral("CALL_CONFERENCED_EVENT 2001+2002 lcs 3 cause 17")));
        QCOMPARE(t.colleague->story().last(), QStringLiteral("CALL_CONFERENCED_EVENT 2001+2002 lcs 2 cause 17"));
        t.colleague->send(AnswerCallReq {.agentInstrument = Colleague});
        QCOMPARE(t.calls().begin()->second.party(Colleague)->state, LocalConnectionState::Connect);
    }
    //! An outside number that is dropped while it still rings in the conference does not answer afterwards.
    void droppedWhileItRings()
    {
        Two t;
        t.self->send(t.onBoth<ConferenceCallReq>(Outside));
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        QCOMPARE(t.call(id)->party(Outside)->state, LocalConnectionState::Alerting);
        t.self->send(ClearConnectionReq {
            .callID = id, .connectionDeviceType = Static, .connectionDeviceID = Outside, .agentInstrument = Own});
        t.floor.pass(30s);
        QCOMPARE(t.devices(*t.call(id)), QStringList({Caller, Own}));
    }
    void onlyTheControllerAddsParties()
    {
        Two t;
        t.conference();
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        t.clear();
        t.colleague->send(ConferenceCallReq {.activeCallID = id,
                                             .activeConnectionDeviceType = Static,
                                             .activeConnectionDeviceID = Colleague,
                                             .agentInstrument = Colleague,
                                             .dialedNumber = Outside});
        QCOMPARE(t.colleague->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 8 0")));
        ConferenceCallReq request = t.onBoth<ConferenceCallReq>(Outside);
        request.activeCallID = id;
        t.self->send(request);
        QCOMPARE(t.self->story().last(), QStringLiteral("CONFERENCE_CALL_CONF"));
        QCOMPARE(t.calls().begin()->second.people(), qsizetype(4));
    }
    void snapshotsOfTwoCallsAndOfAConference()
    {
        Two t;
        t.talkWithColleague();
        t.self->send(SnapshotDeviceReq {.snapshotDeviceType = DeviceType::Agent, .agentInstrument = Own});
        const auto *two = t.self->last<SnapshotDeviceConf>();
        QVERIFY(two);
        QCOMPARE(two->calls.size(), 2);
        QCOMPARE(two->calls[0].callDeviceConnectionState, LocalConnectionState::Hold);
        QCOMPARE(two->calls[1].callConnectionCallID, t.second);
        QCOMPARE(two->calls[1].callDeviceConnectionState, LocalConnectionState::Connect);
        t.self->send(t.onBoth<ConferenceCallReq>());
        const quint32 id = t.self->last<ConferenceCallConf>()->newCallID;
        t.self->send(SnapshotDeviceReq {.snapshotDeviceType = DeviceType::Agent, .agentInstrument = Own});
        QCOMPARE(t.self->last<SnapshotDeviceConf>()->calls.size(), 1);
        t.self->send(SnapshotCallReq {.callID = id, .connectionDeviceType = Static, .connectionDeviceID = Own});
        const auto *conference = t.self->last<SnapshotCallConf>();
        QVERIFY(conference);
        QCOMPARE(conference->callDevices.size(), 3);
        QCOMPARE(conference->context.callVariables[7], QStringLiteral("please help"));
    }
    void callDataReachEverybodyInAConference()
    {
        Two t;
        t.conference();
        SetCallDataReq request {
            .connectionDeviceType = Static, .callID = t.self->last<ConferenceCallConf>()->newCallID, .connectionDeviceID = Own};
        request.context.callVariables[6] = QStringLiteral("seven");
        t.clear();
        t.self->send(request);
        COMPARE_STORY(t.self->story(), "SET_CALL_DATA_CONF\nCALL_DATA_UPDATE_EVENT 2001 type 15");
        COMPARE_STORY(t.colleague->story(), "CALL_DATA_UPDATE_EVENT 2002 type 15");
    }
    void tonesNeedAConnectedCall()
    {
        Two t;
        t.talkWithColleague();
        const auto tones = [&](quint32 call) {
            t.self->send(SendDtmfSignalReq {.callID = call,
                                            .connectionDeviceType = Static,
                                            .connectionDeviceID = Own,
                                            .dtmfString = QStringLiteral("4711#"),
                                            .agentInstrument = Own});
        };
        tones(t.second);
        COMPARE_STORY(t.self->story(), "SEND_DTMF_SIGNAL_CONF");
        tones(t.first); // held
        COMPARE_STORY(t.self->story(), "CONTROL_FAILURE_CONF 2 0");
    }

    // ---- misuse: refused, and the calls as they were
    void misuse_data()
    {
        using Damage = std::function<void(Two &)>;
        QTest::addColumn<QString>("answer");
        QTest::addColumn<Damage>("misuse");
        const auto row = [](const char *name, const char *answer, const Damage &misuse) {
            QTest::newRow(name) << QString::fromLatin1(answer) << misuse;
        };
        row("consult of no type", "CONTROL_FAILURE_CONF 3 88010",
            [](Two &t) { t.consult(QStringLiteral("2004"), ConsultType::Unspecified); });
        row("consult nobody", "CONTROL_FAILURE_CONF 14 88015", [](Two &t) { t.consult({}); });
        row("consult a number that is none", "CONTROL_FAILURE_CONF 14 0", [](Two &t) { t.consult(QStringLiteral("2999")); });
        row("consult from a held call", "CONTROL_FAILURE_CONF 2 0", [](Two &t) {
            t.talkWithColleague();
            t.consult(QStringLiteral("2004"));
        });
        row("transfer before the other answers", "CONTROL_FAILURE_CONF 2 0", [](Two &t) {
            t.consult(Colleague);
            t.self->send(t.onBoth<TransferCallReq>());
        });
        row("conference before the other answers", "CONTROL_FAILURE_CONF 2 0", [](Two &t) {
            t.consult(Colleague);
            t.self->send(t.onBoth<ConferenceCallReq>());
        });
        row("transfer with one call", "CONTROL_FAILURE_CONF 11 88012", [](Two &t) {
            t.second = t.first;
            TransferCallReq request = t.onBoth<TransferCallReq>();
            request.heldCallID = NoCall;
            t.self->send(request);
        });
        row("transfer to nobody", "CONTROL_FAILURE_CONF 14 88015", [](Two &t) {
            TransferCallReq request = t.onBoth<TransferCallReq>(Colleague);
            request.dialedNumber.reset();
            t.self->send(request);
        });
        row("transfer to a call and a number", "CONTROL_FAILURE_CONF 3 88010", [](Two &t) {
            t.talkWithColleague();
            TransferCallReq request = t.onBoth<TransferCallReq>();
            request.dialedNumber = Outside;
            t.self->send(request);
        });
        row("blind transfer to a busy number", "CONTROL_FAILURE_CONF 14 0",
            [](Two &t) { t.self->send(t.onBoth<TransferCallReq>(QStringLiteral("12025550103"))); });
        row("conference with a queue", "CONTROL_FAILURE_CONF 14 0",
            [](Two &t) { t.self->send(t.onBoth<ConferenceCallReq>(QStringLiteral("7001"))); });
        row("reconnect with nothing held", "CONTROL_FAILURE_CONF 2 0", [](Two &t) {
            t.second = t.first;
            t.self->send(t.onBoth<ReconnectCallReq>());
        });
        row("transfer of a call that is not", "CONTROL_FAILURE_CONF 11 88013", [](Two &t) {
            t.second = 77;
            t.self->send(t.onBoth<TransferCallReq>());
        });
    }
    void misuse()
    {
        QFETCH(QString, answer);
        QFETCH(std::function<void(Two &)>, misuse);
        Two t;
        misuse(t);
        QCOMPARE(t.self->story().last(), answer);
        QVERIFY(t.call(t.first)->party(Own));
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorJoin)
#include "tst_simulatorjoin.moc"
