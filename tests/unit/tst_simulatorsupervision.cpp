// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/supervisormessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");
const QString Chief = QStringLiteral("2101"); // super01's phone, of agent01's team
const QString Caller = QStringLiteral("+12025550142");

QStringList lines(const char *text)
{
    QStringList list = QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : list)
        line = line.trimmed();
    return list;
}

//! agent01 talks with a caller of a queue; super01 has a phone and the bridge session beside it.
struct Team {
    static simulator::Options options()
    {
        simulator::Options options = quiet();
        options.sendRtp = false;
        options.callerTalks = 24h;
        return options;
    }
    explicit Team(const simulator::Options &options = Team::options()) : floor(options)
    {
        floor.pass(0s);
        agent->send(AnswerCallReq {.agentInstrument = Own});
        clear();
    }
    void clear()
    {
        for (ScriptedClient *client : {agent.get(), chief.get(), bridge.get()})
            client->clear();
    }
    SupervisorAssistReq assist() const
    {
        return {.callID = call, .connectionDeviceType = Static, .connectionDeviceID = Own, .agentInstrument = Own};
    }
    SuperviseCallReq supervise(SupervisoryAction action) const
    {
        return {.agentCallID = call,
                .agentConnectionDeviceType = Static,
                .supervisoryAction = action,
                .agentConnectionDeviceID = Own,
                .supervisorInstrument = Chief};
    }
    SuperviseCallReq leave(quint32 id) const
    {
        return {.supervisorCallID = id,
                .supervisorConnectionDeviceType = Static,
                .supervisoryAction = SupervisoryAction::Clear,
                .supervisorConnectionDeviceID = Chief};
    }
    quint32 bargeIn()
    {
        bridge->send(supervise(SupervisoryAction::BargeIn));
        const quint32 id = bridge->last<SuperviseCallConf>()->callID;
        clear();
        return id;
    }
    QStringList devices(quint32 id)
    {
        QStringList list;
        if (const simulator::Call *there = floor.cluster.centre().exchange().call(id))
            for (const simulator::Party &party : there->parties)
                list.append(party.device);
        return list;
    }

    Floor floor;
    std::unique_ptr<ScriptedClient> agent = floor.ready(1);
    std::unique_ptr<ScriptedClient> chief = floor.supervisor(1);
    std::unique_ptr<ScriptedClient> bridge = floor.bridge();
    quint32 call = floor.cluster.centre().callAgent(QStringLiteral("agent01"), Caller);
};

using Misuse = std::function<void(Team &)>;
struct Row {
    const char *name;
    const char *answer;
    Misuse misuse; //!< the bridge client's, or the agent's where it says so
    bool byAgent = false;
};

const QList<Row> &misuses()
{
    static const auto with = [](auto damage) {
        return [damage](Team &t) {
            SuperviseCallReq request = t.supervise(SupervisoryAction::BargeIn);
            damage(t, request);
            t.bridge->send(request);
        };
    };
    static const auto helpWith = [](auto damage) {
        return [damage](Team &t) {
            SupervisorAssistReq request = t.assist();
            damage(t, request);
            t.agent->send(request);
        };
    };
    using Req = SuperviseCallReq;
    using Assist = SupervisorAssistReq;
    static const QList<Row> rows {
        {"whisper", "CONTROL_FAILURE_CONF 15 0", with([](Team &, Req &r) { r.supervisoryAction = SupervisoryAction::Whisper; })},
        {"monitor", "CONTROL_FAILURE_CONF 15 0", with([](Team &, Req &r) { r.supervisoryAction = SupervisoryAction::Monitor; })},
        {"no such action", "CONTROL_FAILURE_CONF 3 88010",
         with([](Team &, Req &r) { r.supervisoryAction = SupervisoryAction(9); })},
        {"no phone of one's own", "FAILURE_CONF 6", with([](Team &, Req &r) { r.supervisorInstrument.reset(); })},
        {"a supervisor who is not signed in", "FAILURE_CONF 9",
         with([](Team &, Req &r) { r.supervisorInstrument = QStringLiteral("2102"); })},
        {"an agent as supervisor", "CONTROL_FAILURE_CONF 8 0", with([](Team &, Req &r) { r.supervisorInstrument = Own; })},
        {"a phone that is not there", "CONTROL_FAILURE_CONF 260 88003",
         with([](Team &, Req &r) { r.supervisorInstrument = QStringLiteral("2999"); })},
        {"nobody's call", "FAILURE_CONF 6", with([](Team &, Req &r) { r.agentConnectionDeviceID.reset(); })},
        {"an agent nobody knows", "CONTROL_FAILURE_CONF 256 88008",
         with([](Team &, Req &r) { r.agentID = QStringLiteral("agent99"); })},
        {"an agent who is not signed in", "FAILURE_CONF 9", with([](Team &, Req &r) { r.agentID = QStringLiteral("agent02"); })},
        {"oneself", "CONTROL_FAILURE_CONF 8 0", with([](Team &, Req &r) { r.agentID = QStringLiteral("super01"); })},
        {"a call that is not there", "CONTROL_FAILURE_CONF 11 88013", with([](Team &, Req &r) { r.agentCallID = 5; })},
        {"a call the agent is not in", "CONTROL_FAILURE_CONF 13 88017",
         with([](Team &t, Req &r) { r.agentCallID = t.floor.cluster.centre().callPhone(QStringLiteral("2003")); })},
        {"a call on hold", "CONTROL_FAILURE_CONF 2 0",
         with([](Team &t, Req &) { t.floor.cluster.centre().exchange().hold(t.call, Own); })},
        {"a call that waits in a queue", "CONTROL_FAILURE_CONF 2 0", with([](Team &t, Req &r) {
             simulator::Exchange &exchange = t.floor.cluster.centre().exchange();
             exchange.release(t.call, Own);
             r.agentCallID = exchange.newCallID();
             exchange.dial(r.agentCallID, Own, QStringLiteral("7003"), {}, CallType::Out);
             t.floor.pass(1s);
         })},
        {"with a call at one's own phone", "CONTROL_FAILURE_CONF 2 0",
         with([](Team &t, Req &) { t.floor.cluster.centre().callPhone(Chief); })},
        {"barge in twice", "CONTROL_FAILURE_CONF 2 0", with([](Team &t, Req &r) { r.agentCallID = t.bargeIn(); })},
        {"leave no call", "CONTROL_FAILURE_CONF 11 88012", [](Team &t) { t.bridge->send(t.leave(NoCall)); }},
        {"leave a call one is not in", "CONTROL_FAILURE_CONF 13 88017", [](Team &t) { t.bridge->send(t.leave(t.call)); }},
        {"leave a call of one's own", "CONTROL_FAILURE_CONF 2 0",
         [](Team &t) { t.bridge->send(t.leave(t.floor.cluster.centre().callPhone(Chief))); }},

        {"help with a call that is not there", "CONTROL_FAILURE_CONF 11 88013", helpWith([](Team &, Assist &r) { r.callID = 5; }),
         true},
        {"help with a connection that is not there", "CONTROL_FAILURE_CONF 13 88017",
         helpWith([](Team &, Assist &r) { r.connectionDeviceType = ConnectionDeviceType::None; }), true},
        {"help with a call on hold", "CONTROL_FAILURE_CONF 2 0",
         helpWith([](Team &t, Assist &) { t.floor.cluster.centre().exchange().hold(t.call, Own); }), true},
        {"help without the call that is on", "CONTROL_FAILURE_CONF 2 0", helpWith([](Team &, Assist &r) { r.callID = NoCall; }),
         true},
        {"help for another agent", "CONTROL_FAILURE_CONF 8 0",
         helpWith([](Team &, Assist &r) { r.agentID = QStringLiteral("agent02"); }), true},
        {"help at another phone", "CONTROL_FAILURE_CONF 8 0", helpWith([](Team &, Assist &r) { r.agentInstrument = Chief; }),
         true},
        {"no supervisor free", "FAILURE_CONF 64", helpWith([](Team &t, Assist &) { t.floor.cluster.centre().callPhone(Chief); }),
         true},
        {"an emergency with a wrong constant", "FAILURE_CONF 7",
         [](Team &t) { t.agent->send(EmergencyCallReq {.connectionDeviceID = Own}); }, true},
    };
    return rows;
}

} // namespace

#define COMPARE_STORY(actual, expected)                                                                                          \
    do {                                                                                                                         \
        const QStringList story = actual;                                                                                        \
        QVERIFY2(story == lines(expected), qPrintable(QStringLiteral("\n") + story.join(u'\n')));                                \
    } while (false)

//! Help, supervision and state changes by supervisors: exactly these events, at everybody concerned, and nothing at others.
class tst_SimulatorSupervision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void help()
    {
        Team t;
        auto other = t.floor.signedIn(2);
        t.clear();
        t.agent->send(t.assist());
        const quint32 second = t.agent->last<SupervisorAssistConf>()->callID;
        QVERIFY(second != NoCall && second != t.call);
        QCOMPARE(t.chief->last<SupervisorAssistEvent>()->callID, second);
        QCOMPARE(t.chief->last<CallDeliveredEvent>()->eventCause, EventCause::SupervisorAssist);
        QVERIFY(t.chief->last<BeginCallEvent>()->context.callVariables[0]); // what is known of the caller comes along
        COMPARE_STORY(t.agent->story(), R"(SUPERVISOR_ASSIST_CONF
                                           CALL_HELD_EVENT 2001 lcs 4
                                           BEGIN_CALL_EVENT 2001 type 19
                                           CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                           CALL_ORIGINATED_EVENT 2001 lcs 1
                                           CALL_DELIVERED_EVENT 2001 lcs 1 cause 43)");
        COMPARE_STORY(t.chief->story(), R"(SUPERVISOR_ASSIST_EVENT 2001
                                           BEGIN_CALL_EVENT 2101 type 19
                                           CALL_DELIVERED_EVENT 2101 lcs 2 cause 43
                                           AGENT_STATE_EVENT super01 state 2 reason 32761)");
        QCOMPARE(t.bridge->story().first(), QStringLiteral("SUPERVISOR_ASSIST_EVENT 2001"));
        QCOMPARE(other->story(), QStringList());
        t.chief->send(AnswerCallReq {.agentInstrument = Chief});
        t.agent->send(ConferenceCallReq {.heldCallID = t.call,
                                         .activeCallID = second,
                                         .heldConnectionDeviceType = Static,
                                         .activeConnectionDeviceType = Static,
                                         .activeConnectionDeviceID = Own,
                                         .heldConnectionDeviceID = Own,
                                         .agentInstrument = Own});
        QCOMPARE(t.devices(t.agent->last<ConferenceCallConf>()->newCallID), QStringList({Caller, Own, Chief}));
    }
    void emergencyWithoutACall()
    {
        Team t;
        t.agent->send(ClearConnectionReq {
            .callID = t.call, .connectionDeviceType = Static, .connectionDeviceID = Own, .agentInstrument = Own});
        t.clear();
        t.agent->send(EmergencyCallReq {.peripheralID = 1, .agentID = QStringLiteral("agent01")});
        const auto *event = t.chief->last<EmergencyCallEvent>();
        QVERIFY(event);
        QCOMPARE(event->connectionCallID, t.agent->last<EmergencyCallConf>()->connectionCallID);
        QCOMPARE(event->agentID, QStringLiteral("agent01"));
        QCOMPARE(event->agentExtension, Own);
        COMPARE_STORY(t.agent->story(), R"(EMERGENCY_CALL_CONF
                                           BEGIN_CALL_EVENT 2001 type 20
                                           CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                           CALL_ORIGINATED_EVENT 2001 lcs 1
                                           CALL_DELIVERED_EVENT 2001 lcs 1 cause 44)");
        QVERIFY(t.bridge->story().contains(QStringLiteral("EMERGENCY_CALL_EVENT 2001")));
    }
    //! Nobody of the team is signed in, then the second supervisor helps while the first is busy.
    void whoIsFreeHelps()
    {
        Team t;
        t.chief.reset();
        t.floor.pass(60s); // lost agents are logged out
        t.agent->send(t.assist());
        QCOMPARE(t.agent->story(), QStringList(QStringLiteral("FAILURE_CONF 64")));
        t.chief = t.floor.supervisor(1);
        auto second = t.floor.supervisor(2);
        t.floor.cluster.centre().callPhone(Chief);
        t.agent->send(t.assist());
        QVERIFY(second->last<SupervisorAssistEvent>());
        QVERIFY(!t.chief->last<SupervisorAssistEvent>());
    }
    void helpNeedsTheService()
    {
        Team t;
        auto plain = t.floor.connectClient();
        plain->send(OpenReq {.versionNumber = 17,
                             .idleTimeout = 119,
                             .servicesRequested = Service::AllEvents,
                             .callMsgMask = CallMask::All,
                             .agentStateMask = AllAgentStates});
        plain->clear();
        plain->send(t.assist());
        plain->send(t.supervise(SupervisoryAction::BargeIn));
        QCOMPARE(plain->story(),
                 QStringList({QStringLiteral("CONTROL_FAILURE_CONF 8 88018"), QStringLiteral("CONTROL_FAILURE_CONF 8 88018")}));
        t.agent->send(t.assist());
        QVERIFY(!plain->last<SupervisorAssistEvent>()); // the event needs the supervisor service
        QVERIFY(plain->last<CallHeldEvent>());
    }

    void bargeInAndLeave()
    {
        Team t;
        t.bridge->send(t.supervise(SupervisoryAction::BargeIn));
        const quint32 id = t.bridge->last<SuperviseCallConf>()->callID;
        QVERIFY(id != t.call);
        QCOMPARE(t.devices(id), QStringList({Caller, Own, Chief}));
        QVERIFY(t.devices(t.call).isEmpty());
        COMPARE_STORY(t.agent->story(), R"(CALL_DATA_UPDATE_EVENT 2001 type 23
                                           CALL_CONFERENCED_EVENT 2001+2101 lcs 3 cause 48)");
        COMPARE_STORY(t.chief->story(), R"(AGENT_STATE_EVENT super01 state 2 reason 32762
                                           BEGIN_CALL_EVENT 2101 type 23
                                           CALL_CONFERENCED_EVENT 2001+2101 lcs 3 cause 48)");
        t.clear();
        t.bridge->send(t.leave(id));
        QCOMPARE(t.bridge->last<SuperviseCallConf>()->callID, id);
        COMPARE_STORY(t.agent->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2101 lcs 65535 cause 45
                                           CALL_DATA_UPDATE_EVENT 2001 type 1)");
        COMPARE_STORY(t.chief->story(), R"(CALL_CONNECTION_CLEARED_EVENT 2101 lcs 65535 cause 45
                                           END_CALL_EVENT 2101
                                           AGENT_STATE_EVENT super01 state 2 reason 32760)");
        QCOMPARE(t.devices(id), QStringList({Caller, Own}));
    }
    //! The agent is named instead of a call; the supervisor hangs up like anybody else.
    void bargeInByAgent()
    {
        Team t;
        t.bridge->send(SuperviseCallReq {.supervisoryAction = SupervisoryAction::BargeIn,
                                         .supervisorInstrument = Chief,
                                         .agentID = QStringLiteral("agent01")});
        const quint32 id = t.bridge->last<SuperviseCallConf>()->callID;
        t.chief->send(ClearConnectionReq {
            .callID = id, .connectionDeviceType = Static, .connectionDeviceID = Chief, .agentInstrument = Chief});
        QCOMPARE(t.devices(id), QStringList({Caller, Own}));
        QCOMPARE(t.floor.cluster.centre().exchange().call(id)->type, CallType::CcxIn);
    }
    void intercept()
    {
        Team t;
        t.bridge->send(t.supervise(SupervisoryAction::Intercept));
        const quint32 id = t.bridge->last<SuperviseCallConf>()->callID;
        QCOMPARE(t.devices(id), QStringList({Caller, Chief}));
        COMPARE_STORY(t.agent->story(), R"(CALL_DATA_UPDATE_EVENT 2001 type 24
                                           CALL_CONFERENCED_EVENT 2001+2101 lcs 3 cause 49
                                           CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535 cause 49
                                           END_CALL_EVENT 2001
                                           AGENT_STATE_EVENT agent01 state 5 reason 0)");
        COMPARE_STORY(t.chief->story(), R"(AGENT_STATE_EVENT super01 state 2 reason 32762
                                           BEGIN_CALL_EVENT 2101 type 24
                                           CALL_CONFERENCED_EVENT 2001+2101 lcs 3 cause 49
                                           CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535 cause 49)");
        t.bridge->send(t.leave(id));
        QVERIFY(t.devices(id).isEmpty()); // the caller alone is no call
    }
    void interceptAfterBargeIn()
    {
        Team t;
        const quint32 id = t.bargeIn();
        SuperviseCallReq request = t.supervise(SupervisoryAction::Intercept);
        request.agentCallID = id;
        t.bridge->send(request);
        QCOMPARE(t.bridge->last<SuperviseCallConf>()->callID, id);
        QCOMPARE(t.devices(id), QStringList({Caller, Chief}));
        COMPARE_STORY(t.chief->story(), R"(CALL_DATA_UPDATE_EVENT 2101 type 24
                                           CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535 cause 49)");
    }
    //! P11, where a contact centre offers it: the agent notices nothing; the supervisor may barge in from there.
    void monitor()
    {
        simulator::Options options = Team::options();
        options.silentMonitor = true;
        Team t(options);
        t.bridge->send(t.supervise(SupervisoryAction::Monitor));
        const quint32 heard = t.bridge->last<SuperviseCallConf>()->callID;
        COMPARE_STORY(t.chief->story(), R"(AGENT_STATE_EVENT super01 state 2 reason 32762
                                           BEGIN_CALL_EVENT 2101 type 21
                                           CALL_ESTABLISHED_EVENT 2101 lcs 3 cause 46)");
        t.bridge->send(t.supervise(SupervisoryAction::Monitor));
        QCOMPARE(t.bridge->story().last(), QStringLiteral("CONTROL_FAILURE_CONF 2 0"));
        QCOMPARE(t.agent->story(), QStringList());
        const quint32 id = t.bargeIn();
        QVERIFY(t.devices(heard).isEmpty());
        QCOMPARE(t.devices(id), QStringList({Caller, Own, Chief}));
    }
    //! Listening ends with the call, or when the supervisor hangs up.
    void monitorEnds()
    {
        simulator::Options options = Team::options();
        options.silentMonitor = true;
        Team t(options);
        t.bridge->send(t.supervise(SupervisoryAction::Monitor));
        t.bridge->send(t.leave(t.bridge->last<SuperviseCallConf>()->callID));
        t.bridge->send(t.supervise(SupervisoryAction::Monitor));
        const quint32 heard = t.bridge->last<SuperviseCallConf>()->callID;
        QCOMPARE(t.devices(heard), QStringList(Chief));
        t.agent->send(ClearConnectionReq {
            .callID = t.call, .connectionDeviceType = Static, .connectionDeviceID = Own, .agentInstrument = Own});
        QVERIFY(t.devices(heard).isEmpty());
    }
    void misuse_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < misuses().size(); ++i)
            QTest::newRow(misuses().at(i).name) << i;
    }
    void misuse()
    {
        QFETCH(int, index);
        const Row &row = misuses().at(index);
        Team t;
        row.misuse(t);
        ScriptedClient &client = row.byAgent ? *t.agent : *t.bridge;
        QCOMPARE(client.story().last(), QString::fromLatin1(row.answer));
        client.send(HeartbeatReq {});
        QVERIFY(client.last<HeartbeatConf>());
    }

    //! A supervisor's change is an ordinary request from bridge mode; the agent hears why.
    void changesAgentsState()
    {
        Team t;
        auto other = t.floor.ready(2);
        const auto change = [&](AgentState state, quint16 reason) {
            t.bridge->send(SetAgentStateReq {.agentState = state,
                                             .eventReasonCode = reason,
                                             .agentInstrument = QStringLiteral("2002"),
                                             .agentID = QStringLiteral("agent02")});
        };
        change(AgentState::NotReady, Reason::SupervisorChange);
        change(AgentState::Ready, Reason::SupervisorChange);
        change(AgentState::Logout, Reason::SupervisorLogout);
        COMPARE_STORY(other->story(), R"(AGENT_STATE_EVENT agent02 state 2 reason 33
                                         AGENT_STATE_EVENT agent02 state 3 reason 33
                                         AGENT_STATE_EVENT agent02 state 1 reason 22)");
        change(AgentState::Ready, 0);
        QCOMPARE(t.bridge->story().last(), QStringLiteral("FAILURE_CONF 9"));
        QCOMPARE(t.agent->story(), QStringList());
    }
    //! In mid-call it comes true afterwards; a forced logout at once.
    void changesStateInMidCall()
    {
        Team t;
        SetAgentStateReq request {.agentState = AgentState::NotReady,
                                  .eventReasonCode = Reason::SupervisorChange,
                                  .agentInstrument = Own,
                                  .agentID = QStringLiteral("agent01")};
        t.bridge->send(request);
        QCOMPARE(t.agent->story(), QStringList());
        request.agentState = AgentState::Logout;
        request.eventReasonCode = Reason::SupervisorLogout;
        t.bridge->send(request);
        QCOMPARE(t.bridge->story().last(), QStringLiteral("CONTROL_FAILURE_CONF 2 0"));
        t.agent->send(ClearConnectionReq {
            .callID = t.call, .connectionDeviceType = Static, .connectionDeviceID = Own, .agentInstrument = Own});
        QCOMPARE(t.agent->story().last(), QStringLiteral("AGENT_STATE_EVENT agent01 state 2 reason 33"));
    }
};
QTEST_GUILESS_MAIN(tst_SimulatorSupervision)
#include "tst_simulatorsupervision.moc"
