// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "support/desktop.h"
#include "support/fakeserver.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

const QString phone = QStringLiteral("2001");

//! An agent's desktop on line with a scripted server.
struct Fixture {
    FakeServer server;
    ManualClock clock;
    Desktop desk {[this](const Node &) { return server.makeTransport(); }, clock};

    Fixture() { clock.advance(1000s); }
    void open() { desk.open(QStringLiteral("agent01"), phone); }
    //! Answers the latest request of its type with its confirmation.
    template <typename Req>
    void confirm()
    {
        typename Req::Conf conf;
        conf.invokeID = server.last<Req>().invokeID;
        server.send(conf);
        Desktop::settle();
    }
    template <typename Req>
    void refuse(quint16 code, quint32 detail = 0)
    {
        server.send(ControlFailureConf {.invokeID = server.last<Req>().invokeID, .failureCode = code, .errorCode = detail});
        Desktop::settle();
    }
    void state(AgentState state, quint16 reason = 0)
    {
        server.send(AgentStateEvent {.agentState = state, .eventReasonCode = reason, .agentID = QStringLiteral("agent01")});
        Desktop::settle();
    }
    //! A call at the phone under a connection that only the events can have told.
    void call(quint32 id, LocalConnectionState state, const QString &connection = QStringLiteral("2001.77"))
    {
        if (state == LocalConnectionState::Alerting)
            server.send(CallDeliveredEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                            .callID = id,
                                            .localConnectionState = state,
                                            .connectionDeviceID = connection,
                                            .alertingDeviceID = phone});
        else
            server.send(CallEstablishedEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                              .callID = id,
                                              .localConnectionState = LocalConnectionState::Connect,
                                              .connectionDeviceID = connection,
                                              .answeringDeviceID = phone});
        if (state == LocalConnectionState::Hold)
            server.send(CallHeldEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                       .callID = id,
                                       .connectionDeviceID = connection,
                                       .holdingDeviceID = phone});
        Desktop::settle();
    }
};

constexpr auto Dynamic = ConnectionDeviceType::Dynamic;
const QString connection = QStringLiteral("2001.77");

} // namespace

#define COMPARE_ONE(request, id, type, device)                                                                                   \
    QCOMPARE((request).callID, id);                                                                                              \
    QCOMPARE((request).connectionDeviceType, type);                                                                              \
    QCOMPARE((request).connectionDeviceID, device);                                                                              \
    QCOMPARE((request).agentInstrument, phone)

class tst_Control : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // ---- the requests name what the events carried
    void answer()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Alerting, QStringLiteral("5550100")); // the caller's connection, as DELIVERED gave it
        f.desk.ask(&CallControl::answer, CallId {7});
        const auto request = f.server.last<AnswerCallReq>();
        COMPARE_ONE(request, 7u, Dynamic, QStringLiteral("5550100"));
        QVERIFY(f.desk.outcomes.isEmpty());
        f.confirm<AnswerCallReq>();
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>> {std::nullopt});
        QCOMPARE(f.desk.call().state, LocalConnectionState::Alerting); // P4: a confirmation proves nothing
    }
    void holdRetrieveEnd()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.desk.ask(&CallControl::hold, CallId {7});
        COMPARE_ONE(f.server.last<HoldCallReq>(), 7u, Dynamic, connection);
        f.desk.ask(&CallControl::end, CallId {7});
        COMPARE_ONE(f.server.last<ClearConnectionReq>(), 7u, Dynamic, connection);
        f.call(7, LocalConnectionState::Hold);
        f.desk.ask(&CallControl::retrieve, CallId {7});
        const auto request = f.server.last<RetrieveCallReq>();
        QCOMPARE(request.heldCallID, 7u);
        QCOMPARE(request.heldConnectionDeviceType, Dynamic);
        QCOMPARE(request.heldConnectionDeviceID, connection);
        QCOMPARE(request.agentInstrument, phone);
    }
    void makeCall()
    {
        Fixture f;
        f.open();
        f.desk.ask(&CallControl::makeCall, QStringLiteral("+4722550184"));
        QCOMPARE(f.server.last<MakeCallReq>().dialedNumber, QStringLiteral("+4722550184"));
        QCOMPARE(f.server.last<MakeCallReq>().agentInstrument, phone);
        f.desk.ask(&CallControl::makeCall, QString(40, u'1')); // longer than its field: an error of the caller, not cut
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::Malformed);
        QCOMPARE(f.desk.outcome()->path, QStringLiteral("DialedNumber"));
        QCOMPARE(f.server.all<MakeCallReq>().size(), 1);
    }
    void twoCalls()
    {
        Fixture f;
        f.open();
        f.call(1, LocalConnectionState::Hold, QStringLiteral("2001.1"));
        f.call(2, LocalConnectionState::Connect, QStringLiteral("2001.2"));
        f.desk.ask(&CallControl::transfer, CallId {2});
        const auto transfer = f.server.last<TransferCallReq>();
        QCOMPARE(transfer.activeCallID, 2u);
        QCOMPARE(transfer.heldCallID, 1u);
        QCOMPARE(transfer.activeConnectionDeviceID, QStringLiteral("2001.2"));
        QCOMPARE(transfer.heldConnectionDeviceID, QStringLiteral("2001.1"));
        QVERIFY(!transfer.dialedNumber);
        f.desk.ask(&CallControl::conference, CallId {2});
        const auto conference = f.server.last<ConferenceCallReq>();
        QCOMPARE(conference.heldCallID, 1u);
        QCOMPARE(conference.activeCallID, 2u);
        QCOMPARE(conference.heldConnectionDeviceID, QStringLiteral("2001.1"));
        QCOMPARE(conference.agentInstrument, phone);
        f.desk.ask(&CallControl::alternate, CallId {2});
        QCOMPARE(f.server.last<AlternateCallReq>().activeCallID, 2u);
        QCOMPARE(f.server.last<AlternateCallReq>().otherConnectionDeviceID, QStringLiteral("2001.1"));
        f.desk.ask(&CallControl::reconnect, CallId {2});
        QCOMPARE(f.server.last<ReconnectCallReq>().activeCallID, 2u);
        QCOMPARE(f.server.last<ReconnectCallReq>().heldCallID, 1u);
        f.desk.ask(&CallControl::transfer, CallId {1}); // the held one is not the consult call
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::NotPossible);
        QCOMPARE(f.server.all<TransferCallReq>().size(), 1);
    }
    void consultAndBlind()
    {
        Fixture f;
        f.open();
        f.call(1, LocalConnectionState::Connect);
        const QString number = QStringLiteral("2002");
        f.desk.ask(&CallControl::consult, CallId {1}, number, ConsultType::Conference);
        const auto consult = f.server.last<ConsultCallReq>();
        QCOMPARE(consult.activeCallID, 1u);
        QCOMPARE(consult.activeConnectionDeviceID, connection);
        QCOMPARE(consult.dialedNumber, number);
        QCOMPARE(consult.consultType, ConsultType::Conference);
        f.desk.ask(&CallControl::blindTransfer, CallId {1}, number);
        const auto transfer = f.server.last<TransferCallReq>();
        QCOMPARE(transfer.heldCallID, NoCall);
        QCOMPARE(transfer.heldConnectionDeviceType, ConnectionDeviceType::None);
        QCOMPARE(transfer.dialedNumber, number);
        f.desk.ask(&CallControl::blindConference, CallId {1}, number);
        QCOMPARE(f.server.last<ConferenceCallReq>().heldCallID, NoCall);
        QCOMPARE(f.server.last<ConferenceCallReq>().dialedNumber, number);
    }
    void dtmfAndData()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.desk.ask(&CallControl::sendDtmf, CallId {7}, QStringLiteral("12#"));
        COMPARE_ONE(f.server.last<SendDtmfSignalReq>(), 7u, Dynamic, connection);
        QCOMPARE(f.server.last<SendDtmfSignalReq>().dtmfString, QStringLiteral("12#"));
        CallContext data;
        data.callVariables[3] = QStringLiteral("vip");
        f.desk.ask(&CallControl::setData, CallId {7}, data);
        const auto request = f.server.last<SetCallDataReq>();
        QCOMPARE(request.callID, 7u);
        QCOMPARE(request.connectionDeviceID, connection);
        QCOMPARE(request.context, data);
    }

    // ---- each intent ends exactly once
    void endings_data()
    {
        QTest::addColumn<int>("how");
        for (const char *how : {"confirmed", "refused", "deadline", "lost", "not on line", "wrong state", "no such call"})
            QTest::newRow(how) << int(qstrlen(how));
    }
    void endings()
    {
        const QByteArray how = QTest::currentDataTag();
        Fixture f;
        if (how != "not on line")
            f.open();
        if (how != "no such call" && how != "not on line")
            f.call(7, how == "wrong state" ? LocalConnectionState::Hold : LocalConnectionState::Connect);
        f.desk.callControl.hold({7}, &f.desk.owner, f.desk.noted());
        QCOMPARE(f.desk.outcomes.size(), 0); // never from within the call
        Desktop::settle();
        if (how == "confirmed")
            f.confirm<HoldCallReq>();
        else if (how == "refused")
            f.refuse<HoldCallReq>(ControlFailure::IncompatibleWithObject, CcxError::JtapiCcmProblem);
        else if (how == "deadline")
            f.desk.pass(20s);
        else if (how == "lost")
            f.server.cut();
        f.desk.pass(0s);
        QCOMPARE(f.desk.outcomes.size(), 1);
        if (how == "confirmed") {
            QVERIFY(!f.desk.outcome());
        } else if (how == "refused") {
            QCOMPARE(*f.desk.outcome(), (Error {.kind = ErrorKind::ControlFailure, .code = 2, .detail = 88001}));
        } else {
            QCOMPARE(f.desk.outcome()->kind,
                     how == "deadline"   ? ErrorKind::Timeout
                         : how == "lost" ? ErrorKind::Disconnected
                                         : ErrorKind::NotPossible);
        }
        if (how == "wrong state")
            QCOMPARE(f.desk.outcome()->code, quint32(Verdict::WrongState));
        if (how == "no such call")
            QCOMPARE(f.desk.outcome()->code, quint32(Verdict::NoSuchCall));
        f.desk.pass(60s);
        QCOMPARE(f.desk.outcomes.size(), 1);
    }

    // ---- sign-in
    void signsIn()
    {
        Fixture f;
        f.open();
        f.refuse<QueryAgentStateReq>(0); // of the recovery; nobody is logged in
        f.desk.signIn(QStringLiteral("secret"));
        auto request = f.server.last<SetAgentStateReq>();
        QCOMPARE(request.forcedFlag, ForcedFlag::AuthenticateOnly);
        QCOMPARE(request.agentState, AgentState::Login);
        QCOMPARE(request.agentPassword, QStringLiteral("secret"));
        QCOMPARE(request.agentID, QStringLiteral("agent01"));
        QCOMPARE(request.agentInstrument, phone);
        f.confirm<SetAgentStateReq>();
        f.server.send(QueryAgentStateConf {.invokeID = f.server.last<QueryAgentStateReq>().invokeID,
                                           .agentState = AgentState::Logout,
                                           .agentID = QStringLiteral("agent01")});
        Desktop::settle();
        request = f.server.last<SetAgentStateReq>();
        QCOMPARE(request.forcedFlag, ForcedFlag::False);
        QCOMPARE(f.server.all<SetAgentStateReq>().size(), 2);
        QVERIFY(f.desk.outcomes.isEmpty());
        f.confirm<SetAgentStateReq>();
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>> {std::nullopt});
    }
    void wrongPassword()
    {
        Fixture f;
        f.open();
        f.desk.signIn(QStringLiteral("wrong"));
        f.refuse<SetAgentStateReq>(ControlFailure::InvalidPassword);
        QCOMPARE(f.desk.outcome()->code, quint32(ControlFailure::InvalidPassword));
        QCOMPARE(f.server.all<SetAgentStateReq>().size(), 1); // nothing was changed on the server
    }
    //! A second login would throw the first out (32767): whoever is logged in here is taken over.
    void takesOverOwnLogin()
    {
        for (const bool here : {true, false}) {
            Fixture f;
            f.open();
            f.desk.signIn(QStringLiteral("secret"));
            f.confirm<SetAgentStateReq>();
            f.server.send(QueryAgentStateConf {.invokeID = f.server.last<QueryAgentStateReq>().invokeID,
                                               .agentState = AgentState::NotReady,
                                               .agentExtension = here ? phone : QStringLiteral("2099"),
                                               .agentID = QStringLiteral("agent01")});
            Desktop::settle();
            QCOMPARE(f.desk.outcomes.size(), here ? 1 : 0);
            QCOMPARE(f.server.all<SetAgentStateReq>().size(), here ? 1 : 2);
        }
    }
    //! ForcedFlag 2 exists from version 12 on.
    void oldVersionHasNoCheck()
    {
        Fixture f;
        f.desk.options.version = 10;
        f.server.format.version = 10;
        f.open();
        f.desk.signIn(QStringLiteral("secret"));
        QVERIFY(f.server.all<SetAgentStateReq>().isEmpty());
        f.server.send(FailureConf {.invokeID = f.server.last<QueryAgentStateReq>().invokeID, .status = Status::AgentNotLoggedOn});
        Desktop::settle();
        QCOMPARE(f.server.last<SetAgentStateReq>().forcedFlag, ForcedFlag::False);
    }
    void terminalOfVersion18()
    {
        Fixture f;
        f.desk.options.version = 18;
        f.server.format = {18, 2, 1};
        f.open();
        f.desk.signIn(QStringLiteral("secret"), QStringLiteral("SEP001122334455"));
        QCOMPARE(f.server.last<SetAgentStateReq>().activeTerminal, QStringLiteral("SEP001122334455"));
        f.refuse<SetAgentStateReq>(0, CcxError::ActiveTerminalNotSpecified);
        QCOMPARE(f.desk.outcome()->detail, CcxError::ActiveTerminalNotSpecified);
    }
    void connectionBreaksDuringSignIn()
    {
        Fixture f;
        f.open();
        f.desk.signIn(QStringLiteral("secret"));
        f.confirm<SetAgentStateReq>();
        f.server.cut();
        f.desk.pass(0s);
        QCOMPARE(f.desk.outcomes.size(), 1);
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::Disconnected);
    }

    // ---- states
    void changesState()
    {
        Fixture f;
        f.open();
        f.state(AgentState::NotReady);
        f.desk.setState(AgentState::NotReady, 2);
        const auto request = f.server.last<SetAgentStateReq>();
        QCOMPARE(request.agentState, AgentState::NotReady);
        QCOMPARE(request.eventReasonCode, quint16(2));
        QCOMPARE(request.agentInstrument, phone);
        QCOMPARE(f.desk.agent().asked, std::optional(AgentState::NotReady));
        f.confirm<SetAgentStateReq>();
        QCOMPARE(f.desk.agent().reasonCode, quint16(0)); // only the event moves it
        f.state(AgentState::NotReady, 2);
        QCOMPARE(f.desk.agent().reasonCode, quint16(2));
        QCOMPARE(f.desk.agent().cause, StateCause::Me);
    }
    void refusedStateIsNotPendingAnyMore()
    {
        Fixture f;
        f.open();
        f.state(AgentState::NotReady);
        f.desk.setState(AgentState::Ready);
        f.refuse<SetAgentStateReq>(ControlFailure::Operation);
        QCOMPARE(f.desk.agent().asked, std::nullopt);
        QCOMPARE(f.desk.agent().state, AgentState::NotReady);
        f.desk.setState(AgentState::Work); // wrap-up can't be asked for while nobody talks
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::NotPossible);
        QCOMPARE(f.server.all<SetAgentStateReq>().size(), 1);
    }
    void signsOut()
    {
        Fixture f;
        f.open();
        f.state(AgentState::Ready);
        f.desk.setState(AgentState::Logout, 10);
        const auto request = f.server.last<SetAgentStateReq>();
        QCOMPARE(request.agentState, AgentState::Logout);
        QCOMPARE(request.eventReasonCode, quint16(10));
        QCOMPARE(request.agentID, QStringLiteral("agent01"));
    }
    //! The guide has no way from work to logged out but through not ready.
    void signsOutOfWorkByWayOfNotReady()
    {
        Fixture f;
        f.open();
        f.state(AgentState::Work);
        f.desk.setState(AgentState::Logout, 10);
        QCOMPARE(f.server.all<SetAgentStateReq>().size(), 1);
        QCOMPARE(f.server.last<SetAgentStateReq>().agentState, AgentState::NotReady);
        f.state(AgentState::NotReady);
        f.confirm<SetAgentStateReq>();
        QCOMPARE(f.desk.agent().asked, std::optional(AgentState::Logout)); // still what the person wants
        QCOMPARE(f.server.all<SetAgentStateReq>().size(), 2);
        QCOMPARE(f.server.last<SetAgentStateReq>().agentState, AgentState::Logout);
        QCOMPARE(f.server.last<SetAgentStateReq>().eventReasonCode, quint16(10));
    }

    // ---- legality
    void legality_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("allowed"); // states of the own end, with one held call beside it
        const auto row = [](const char *name, CallAction action, const char *allowed) {
            QTest::newRow(name) << int(action) << QString::fromUtf8(allowed);
        };
        // Clearing a ringing call depends on the switch, so it is not offered
        row("answer", CallAction::Answer, "2");
        row("hold", CallAction::Hold, "3");
        row("retrieve", CallAction::Retrieve, "4");
        row("end", CallAction::End, "13456");
        row("consult", CallAction::Consult, "3");
        row("transfer", CallAction::Transfer, "3");
        row("conference", CallAction::Conference, "3");
        row("blind transfer", CallAction::BlindTransfer, "3");
        row("blind conference", CallAction::BlindConference, "3");
        row("alternate", CallAction::Alternate, "3");
        row("reconnect", CallAction::Reconnect, "136");
        row("dtmf", CallAction::SendDtmf, "3");
        row("data", CallAction::SetData, "123456");
    }
    void legality()
    {
        QFETCH(int, action);
        QFETCH(QString, allowed);
        const Call held {.id = {2}, .state = LocalConnectionState::Hold};
        const CallRule &rule = callRules()[size_t(action)];
        QCOMPARE(int(rule.action), action);
        for (int state = 0; state <= 6; ++state) {
            Call call {.id = {1}, .state = LocalConnectionState(state)};
            const auto verdict = [&](quint32 granted, const QList<Call> &all) {
                return judge(CallAction(action), call, all, granted);
            };
            const bool possible = allowed.contains(QString::number(state));
            QCOMPARE(verdict(0x7, {call, held}), possible ? Verdict::Possible : Verdict::WrongState);
            if (possible)
                QCOMPARE(verdict(0x7, {call}), rule.otherStates ? Verdict::NeedsOtherCall : Verdict::Possible);
            QCOMPARE(verdict(0, {call, held}), Verdict::NotOnline);
            QCOMPARE(verdict(Service::ClientEvents, {call, held}), Verdict::NotGranted);
            call.confirmed = false;
            QCOMPARE(verdict(0x7, {call, held}), Verdict::NotConfirmed);
        }
        const Call unknownState {.id = {1}};
        QCOMPARE(judge(CallAction(action), unknownState, {unknownState, held}, 0x7), Verdict::WrongState);
    }
    void legalStates()
    {
        const auto askable = [](AgentState from) {
            QString text;
            for (int wanted = 0; wanted <= 9; ++wanted)
                if (judge(Agent {.state = from}, AgentState(wanted), Service::ClientControl) == Verdict::Possible)
                    text += QString::number(wanted);
            return text;
        };
        // guide: the-causes-of-agent-state-transitions; READY to LOGOUT is legal in CCX
        QCOMPARE(askable(AgentState::Unknown), QStringLiteral("0"));
        QCOMPARE(askable(AgentState::Logout), QStringLiteral("0"));
        QCOMPARE(askable(AgentState::NotReady), QStringLiteral("123"));
        QCOMPARE(askable(AgentState::Ready), QStringLiteral("12"));
        QCOMPARE(askable(AgentState::Reserved), QString());
        QCOMPARE(askable(AgentState::Talking), QStringLiteral("235"));
        QCOMPARE(askable(AgentState::Work), QStringLiteral("123"));
        const Agent ready {.state = AgentState::Ready};
        QCOMPARE(judge(ready, AgentState::NotReady, 0), Verdict::NotOnline);
        QCOMPARE(judge(ready, AgentState::NotReady, Service::ClientEvents), Verdict::NotGranted);
        QCOMPARE(judge(ready, AgentState::NotReady, Service::AgentStateControlOnly), Verdict::Possible);
        QCOMPARE(judge(Agent {}, AgentState::Ready, 0x7), Verdict::NotSignedIn);
    }
    void whenDiallingIsPossible()
    {
        const Agent agent {.state = AgentState::NotReady};
        const auto with = [&](LocalConnectionState state) {
            return judgeMakeCall(agent, {Call {.id = {1}, .state = state}}, 0x7);
        };
        QCOMPARE(judgeMakeCall(agent, {}, 0x7), Verdict::Possible);
        QCOMPARE(judgeMakeCall(agent, {}, 0x1), Verdict::NotGranted);
        QCOMPARE(judgeMakeCall(Agent {}, {}, 0x7), Verdict::NotSignedIn);
        QCOMPARE(with(LocalConnectionState::Hold), Verdict::Possible);
        QCOMPARE(with(LocalConnectionState::Connect), Verdict::PhoneInUse);
        QCOMPARE(with(LocalConnectionState::Alerting), Verdict::PhoneInUse);
    }

    // ---- recovery (P7)
    void recovers()
    {
        Fixture f;
        f.open();
        f.state(AgentState::Talking);
        f.call(7, LocalConnectionState::Connect);
        f.call(8, LocalConnectionState::Hold);
        f.server.heard.clear();
        f.server.cut();
        Desktop::settle();
        QVERIFY(!f.desk.agent().confirmed && !f.desk.call().confirmed);
        QCOMPARE(f.desk.calls.calls().size(), 2); // nothing leaves the screen
        QCOMPARE(f.desk.callControl.judge(CallAction::Hold, {7}), Verdict::NotOnline);
        f.desk.pass(1s);
        QVERIFY(f.desk.server.isOnline());
        QCOMPARE(f.desk.callControl.judge(CallAction::Hold, {7}), Verdict::NotConfirmed);
        QCOMPARE(f.server.last<QueryAgentStateReq>().agentID, QStringLiteral("agent01"));
        QCOMPARE(f.server.last<SnapshotDeviceReq>().agentInstrument, phone);
        QVERIFY(!f.desk.recovery.isSettled());

        f.server.send(QueryAgentStateConf {.invokeID = f.server.last<QueryAgentStateReq>().invokeID,
                                           .agentState = AgentState::Talking,
                                           .agentID = QStringLiteral("agent01")});
        f.server.send(SnapshotDeviceConf {.invokeID = f.server.last<SnapshotDeviceReq>().invokeID,
                                          .calls = {{.callConnectionCallID = 7,
                                                     .callConnectionDeviceType = Dynamic,
                                                     .callConnectionDeviceID = connection,
                                                     .callDeviceConnectionState = LocalConnectionState::Connect}}});
        Desktop::settle();
        QCOMPARE(f.desk.calls.calls().size(), 1); // the other one ended in the gap
        QVERIFY(f.desk.call().confirmed && f.desk.agent().confirmed);
        QVERIFY(!f.desk.recovery.isSettled());
        QCOMPARE(f.server.last<SnapshotCallReq>().callID, 7u);
        QCOMPARE(f.server.last<SnapshotCallReq>().connectionDeviceID, connection);
        f.confirm<SnapshotCallReq>();
        QCOMPARE(f.desk.settled.size(), 1);
        QVERIFY(f.desk.recovery.isSettled());
    }
    //! The fail-over logged the agent out; the phone is watched again when he is back, and only then can calls be settled.
    void recoversAfterServersOwnLogin()
    {
        Fixture f;
        f.open();
        f.state(AgentState::Talking);
        f.call(7, LocalConnectionState::Connect);
        f.server.cut();
        f.desk.pass(1s);
        for (const quint32 invokeID : {f.server.last<QueryAgentStateReq>().invokeID, f.server.last<SnapshotDeviceReq>().invokeID})
            f.server.send(FailureConf {.invokeID = invokeID, .status = Status::AgentNotLoggedOn});
        Desktop::settle();
        QCOMPARE(f.desk.agent().state, AgentState::Logout);
        QVERIFY(!f.desk.call().confirmed);
        QVERIFY(!f.desk.recovery.isSettled());
        const auto asked = f.server.all<SnapshotDeviceReq>().size();
        f.state(AgentState::NotReady, 32760);
        QCOMPARE(f.server.all<SnapshotDeviceReq>().size(), asked + 1);
        f.confirm<SnapshotDeviceReq>(); // no call
        QVERIFY(f.desk.calls.calls().isEmpty());
        QVERIFY(f.desk.recovery.isSettled());
    }
    //! A session that was closed in order and opened again: what happened in between is not known either.
    void newSessionOfOurOwnMaking()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.open();
        QVERIFY(f.desk.server.isOnline());
        QVERIFY(!f.desk.call().confirmed);
        f.confirm<SnapshotDeviceReq>();
        QVERIFY(f.desk.calls.calls().isEmpty());
    }
    void asksForTheSnapshotAgain()
    {
        Fixture f;
        f.open();
        const auto asked = f.server.all<SnapshotDeviceReq>().size();
        f.desk.pass(20s); // the deadline
        QVERIFY(!f.desk.recovery.isSettled());
        f.desk.pass(10s);
        QCOMPARE(f.server.all<SnapshotDeviceReq>().size(), asked + 1);
        QVERIFY(!f.desk.recovery.isSettled());
        f.confirm<SnapshotDeviceReq>();
        QVERIFY(f.desk.recovery.isSettled());
    }
};
QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
