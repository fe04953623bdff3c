// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
#include "support/desktop.h"
#include "support/fakeserver.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

const QString phone = QStringLiteral("2001");
constexpr auto Dynamic = ConnectionDeviceType::Dynamic;
const QString connection = QStringLiteral("2001.77");

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
    //! The snapshot of the phone: call 7, talked on.
    void listCall()
    {
        server.send(SnapshotDeviceConf {.invokeID = server.last<SnapshotDeviceReq>().invokeID,
                                        .calls = {{.callConnectionCallID = 7,
                                                   .callConnectionDeviceType = Dynamic,
                                                   .callConnectionDeviceID = connection,
                                                   .callDeviceConnectionState = LocalConnectionState::Connect}}});
        Desktop::settle();
    }
    //! Signed in, on line, without a call: nothing is left to ask.
    void openSettled()
    {
        open();
        state(AgentState::NotReady);
        confirm<SnapshotDeviceReq>();
        confirm<QueryAgentStateReq>();
    }
    void state(AgentState state, quint16 reason = 0)
    {
        server.send(AgentStateEvent {.agentState = state, .eventReasonCode = reason, .agentID = QStringLiteral("agent01")});
        Desktop::settle();
    }
    //! A call at the phone under a connection that only the events can have told.
    void call(quint32 id, LocalConnectionState state, const QString &by = connection)
    {
        if (state == LocalConnectionState::Alerting)
            server.send(CallDeliveredEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                            .callID = id,
                                            .localConnectionState = state,
                                            .connectionDeviceID = by,
                                            .alertingDeviceID = phone});
        else
            server.send(CallEstablishedEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                              .callID = id,
                                              .localConnectionState = LocalConnectionState::Connect,
                                              .connectionDeviceID = by,
                                              .answeringDeviceID = phone});
        if (state == LocalConnectionState::Hold)
            server.send(CallHeldEvent {.connectionDeviceType = ConnectionDeviceType::Dynamic,
                                       .callID = id,
                                       .connectionDeviceID = by,
                                       .holdingDeviceID = phone});
        Desktop::settle();
    }
};

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
        f.call(1, LocalConnectionState::Hold, QStringLiteral("own-1"));
        f.call(2, LocalConnectionState::Connect, QStringLiteral("own-2"));
        f.desk.ask(&CallControl::transfer, CallId {2});
        const auto transfer = f.server.last<TransferCallReq>();
        QCOMPARE(transfer.activeCallID, 2u);
        QCOMPARE(transfer.heldCallID, 1u);
        QCOMPARE(transfer.activeConnectionDeviceID, QStringLiteral("own-2"));
        QCOMPARE(transfer.heldConnectionDeviceID, QStringLiteral("own-1"));
        QVERIFY(!transfer.dialedNumber);
        f.desk.ask(&CallControl::conference, CallId {2});
        const auto conference = f.server.last<ConferenceCallReq>();
        QCOMPARE(conference.heldCallID, 1u);
        QCOMPARE(conference.activeCallID, 2u);
        QCOMPARE(conference.heldConnectionDeviceID, QStringLiteral("own-1"));
        QCOMPARE(conference.agentInstrument, phone);
        f.desk.ask(&CallControl::alternate, CallId {2});
        QCOMPARE(f.server.last<AlternateCallReq>().activeCallID, 2u);
        QCOMPARE(f.server.last<AlternateCallReq>().otherConnectionDeviceID, QStringLiteral("own-1"));
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
    void data()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        CallContext data;
        data.callVariables[3] = QStringLiteral("vip");
        data.callVariables[4] = QString();
        data.namedVariables = {{QStringLiteral("user.note"), QString()}, {QStringLiteral("user.layout"), QStringLiteral("a|b")}};
        data.namedArrays = {{1, QStringLiteral("user.lines"), QString()},
                            {2, QStringLiteral("user.lines"), QStringLiteral("third")}};
        f.desk.ask(&CallControl::setData, CallId {7}, data);
        const auto request = f.server.last<SetCallDataReq>();
        QCOMPARE(request.callID, 7u);
        QCOMPARE(request.connectionDeviceType, Dynamic);
        QCOMPARE(request.connectionDeviceID, connection);
        data.callVariables[4] = QStringLiteral(" "); // what is absent stays, a single space empties
        data.namedVariables[0].value = QStringLiteral(" ");
        data.namedArrays[0].value = QStringLiteral(" ");
        QCOMPARE(request.context, data);
    }
    //! What is said of a call that is over names it as it was, and takes the service, not a call.
    void dataAfterwards()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        const Call over = *f.desk.calls.find({7});
        f.desk.calls.remove(over.id, CallEnd::Cleared);
        CallContext data;
        data.namedArrays = {{0, QStringLiteral("user.wrapup"), QStringLiteral("Complaint")}};
        f.desk.ask(&CallControl::setDataAfterwards, over, data);
        const auto request = f.server.last<SetCallDataReq>();
        QCOMPARE(request.callID, 7u);
        QCOMPARE(request.connectionDeviceType, Dynamic);
        QCOMPARE(request.connectionDeviceID, connection);
        QCOMPARE(request.context, data);
    }
    void dataAfterwardsNeedTheService()
    {
        Fixture f;
        f.desk.ask(&CallControl::setDataAfterwards, Call {.id = {7}}, CallContext());
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::NotPossible);
        QCOMPARE(f.desk.outcome()->code, quint32(Verdict::NotOnline));
        QVERIFY(f.server.all<SetCallDataReq>().isEmpty());
    }
    //! Never cut to fit: an error of the caller, and nothing is sent.
    void dataThatDoNotFit()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        CallContext longVariable;
        longVariable.callVariables[0] = QString(40, u'x');
        CallContext much;
        for (int i = 0; i < 10; ++i) // 10 of 4 + 197 bytes
            much.namedVariables.append({QStringLiteral("v%1x").arg(i), QString(196, u'x')});
        for (const CallContext &data : {longVariable, much}) {
            f.desk.ask(&CallControl::setData, CallId {7}, data);
            QCOMPARE(f.desk.outcome()->kind, ErrorKind::Malformed);
        }
        QVERIFY(f.server.all<SetCallDataReq>().isEmpty());
        much.namedVariables.removeLast();
        f.desk.ask(&CallControl::setData, CallId {7}, much);
        QCOMPARE(f.server.all<SetCallDataReq>().size(), 1);
    }

    // ---- tones
    //! One request at a time, or they might overtake each other; what is typed meanwhile goes in one.
    void tonesGoInOrder()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        for (const char *tone : {"1", "2", "*", "#"})
            f.desk.ask(&CallControl::sendDtmf, CallId {7}, QString::fromLatin1(tone));
        QCOMPARE(f.server.all<SendDtmfSignalReq>().size(), 1);
        COMPARE_ONE(f.server.last<SendDtmfSignalReq>(), 7u, Dynamic, connection);
        QCOMPARE(f.server.last<SendDtmfSignalReq>().dtmfString, QStringLiteral("1"));
        QVERIFY(f.desk.outcomes.isEmpty());
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>> {std::nullopt});
        QCOMPARE(f.server.all<SendDtmfSignalReq>().size(), 2);
        QCOMPARE(f.server.last<SendDtmfSignalReq>().dtmfString, QStringLiteral("2*#"));
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>>(4, std::nullopt));
    }
    void manyTonesTakeSeveralRequests()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.desk.ask(&CallControl::sendDtmf, CallId {7}, QString(70, u'5'));
        for (const qsizetype length : {31, 31, 8}) {
            QVERIFY(f.desk.outcomes.isEmpty());
            QCOMPARE(f.server.last<SendDtmfSignalReq>().dtmfString, QString(length, u'5'));
            f.confirm<SendDtmfSignalReq>();
        }
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>> {std::nullopt});
    }
    //! With a gap in them they would be another number; another call's are none of that.
    void tonesAfterAFailedOneAreNotSent()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.call(8, LocalConnectionState::Connect);
        for (const quint32 call : {7u, 7u, 8u})
            f.desk.ask(&CallControl::sendDtmf, CallId {call}, QString::number(call));
        f.refuse<SendDtmfSignalReq>(ControlFailure::Operation);
        QCOMPARE(f.desk.outcomes.size(), 2);
        QVERIFY(f.desk.outcomes[0] && f.desk.outcomes[0] == f.desk.outcomes[1]);
        QCOMPARE(f.server.last<SendDtmfSignalReq>().callID, 8u);
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.desk.outcome(), std::nullopt);
    }
    //! Held meanwhile: those that wait are not sent, and none is left for later.
    void tonesWaitForNoOtherState()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        f.desk.ask(&CallControl::sendDtmf, CallId {7}, QStringLiteral("1"));
        f.desk.ask(&CallControl::sendDtmf, CallId {7}, QStringLiteral("2"));
        f.call(7, LocalConnectionState::Hold);
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.desk.outcomes.size(), 2);
        QCOMPARE(f.desk.outcome()->code, quint32(Verdict::WrongState));
        QCOMPARE(f.server.all<SendDtmfSignalReq>().size(), 1);
        f.server.cut();
        f.desk.pass(0s);
        QCOMPARE(f.desk.outcomes.size(), 2);
    }
    //! Who asked may be gone before the answer: the next ones go on.
    void tonesOfSomebodyGone()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        {
            QObject passerBy;
            f.desk.callControl.sendDtmf({7}, QStringLiteral("1"), &passerBy, [](const auto &) { QFAIL("nobody is there"); });
        }
        f.desk.ask(&CallControl::sendDtmf, CallId {7}, QStringLiteral("2"));
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.server.last<SendDtmfSignalReq>().dtmfString, QStringLiteral("2"));
        f.confirm<SendDtmfSignalReq>();
        QCOMPARE(f.desk.outcomes, QList<std::optional<Error>> {std::nullopt});
    }
    void noTones()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        for (const char *text : {"", "1 2", "e", "1\n", "+47"}) {
            f.desk.ask(&CallControl::sendDtmf, CallId {7}, QString::fromLatin1(text));
            QCOMPARE(f.desk.outcome()->kind, ErrorKind::Malformed);
        }
        QVERIFY(f.server.all<SendDtmfSignalReq>().isEmpty());
    }

    // ---- a conference of one's own
    void dropsAParty()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        CallConferencedEvent event {.primaryCallID = 7,
                                    .secondaryCallID = 8,
                                    .localConnectionState = LocalConnectionState::Connect,
                                    .controllerDeviceID = phone};
        for (const char *device : {"2001", "2002", "5550100"})
            event.connectedParties.append({9, DeviceType::Agent, QString::fromLatin1(device)});
        f.server.send(event);
        Desktop::settle();
        QVERIFY(f.desk.call().isController);
        f.desk.ask(&CallControl::dropParty, CallId {9}, QStringLiteral("5550100"));
        COMPARE_ONE(f.server.last<ClearConnectionReq>(), 9u, ConnectionDeviceType::Static, QStringLiteral("5550100"));
        f.desk.ask(&CallControl::dropParty, CallId {9}, QStringLiteral("2003"));
        QCOMPARE(f.desk.outcome()->code, quint32(Verdict::NoSuchParty));
        QCOMPARE(f.server.all<ClearConnectionReq>().size(), 1);
        f.desk.ask(&CallControl::clearCall, CallId {9});
        COMPARE_ONE(f.server.last<ClearCallReq>(), 9u, Dynamic, phone);
    }
    //! MakeCallSetup: asked for at each session, and again once the agent is signed in if the phone was not watched yet.
    void asksWhereDiallingIsAllowed()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.server.last<QueryDeviceInfoReq>().agentInstrument, phone);
        f.refuse<QueryDeviceInfoReq>(ControlFailure::InvalidDeviceId);
        f.state(AgentState::NotReady);
        QCOMPARE(f.server.all<QueryDeviceInfoReq>().size(), 2);
        QCOMPARE(judgeMakeCall(f.desk.agent(), {}, f.desk.server.grantedServices(), f.desk.devices.ownPhone()),
                 Verdict::Possible);
        f.server.send(QueryDeviceInfoConf {.invokeID = f.server.last<QueryDeviceInfoReq>().invokeID, .makeCallSetup = 0x8});
        Desktop::settle();
        QCOMPARE(judgeMakeCall(f.desk.agent(), {}, f.desk.server.grantedServices(), f.desk.devices.ownPhone()),
                 Verdict::WrongState);
        f.state(AgentState::Ready);
        QCOMPARE(judgeMakeCall(f.desk.agent(), {}, f.desk.server.grantedServices(), f.desk.devices.ownPhone()),
                 Verdict::Possible);
        QCOMPARE(f.server.all<QueryDeviceInfoReq>().size(), 2);
        f.server.cut();
        f.desk.pass(1s);
        QCOMPARE(f.server.all<QueryDeviceInfoReq>().size(), 3);
        QCOMPARE(f.desk.devices.ownPhone().makeCallStates, 0x8u);
        f.desk.router.setSelf({QStringLiteral("agent02")}, {.extension = QStringLiteral("2002")});
        QCOMPARE(f.desk.devices.ownPhone(), PhoneFacts());
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
    //! P7: again only when the query says LOGOUT; refused in either of two ways, it says so.
    void signsInAgainWhenTheQueryIsRefused()
    {
        const auto again = [](Fixture &f) {
            f.open();
            f.desk.agentControl.signInAgain(
                {.agent = f.desk.agentControl.self(), .extension = phone, .password = QStringLiteral("secret")}, &f.desk.owner,
                f.desk.noted());
            Desktop::settle();
        };
        for (const quint32 detail : {CcxError::AgentNull, CcxError::AgentInvalid}) {
            Fixture f;
            again(f);
            f.refuse<QueryAgentStateReq>(ControlFailure::InvalidAgentId, detail);
            QCOMPARE(f.server.last<SetAgentStateReq>().agentState, AgentState::Login);
        }
        Fixture f;
        again(f);
        f.refuse<QueryAgentStateReq>(ControlFailure::Operation); // that says nothing of the agent
        QVERIFY(f.server.all<SetAgentStateReq>().isEmpty());
        QCOMPARE(f.desk.outcome()->kind, ErrorKind::ControlFailure);
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
        f.listCall();
        QCOMPARE(f.desk.calls.calls().size(), 1); // the other one ended in the gap
        QVERIFY(!f.desk.call().confirmed && f.desk.agent().confirmed); // its data may be old
        QVERIFY(!f.desk.recovery.isSettled());
        QCOMPARE(f.server.last<SnapshotCallReq>().callID, 7u);
        QCOMPARE(f.server.last<SnapshotCallReq>().connectionDeviceID, connection);
        f.confirm<SnapshotCallReq>();
        QVERIFY(f.desk.call().confirmed);
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
    //! Once the agent has signed out CCX tells nothing more of the phone: a call that is still there is settled by the next
    //! sign-in, and until then nobody may take everything for settled.
    void signedOutInACallIsNotSettled()
    {
        Fixture f;
        f.openSettled();
        f.call(7, LocalConnectionState::Connect);
        QVERIFY(f.desk.recovery.isSettled() && f.desk.call().confirmed);
        f.state(AgentState::Logout);
        QVERIFY(!f.desk.recovery.isSettled() && !f.desk.call().confirmed);
        f.state(AgentState::NotReady, 32760);
        f.confirm<SnapshotDeviceReq>(); // no call any more
        QVERIFY(f.desk.recovery.isSettled() && f.desk.calls.calls().isEmpty());
    }
    //! What still comes of a call once he has signed out is shown, and is not certain: of what follows nobody tells.
    void lateEventsOfAnUnwatchedPhone()
    {
        Fixture f;
        f.openSettled();
        f.state(AgentState::Logout);
        QVERIFY(f.desk.recovery.isSettled());
        f.call(7, LocalConnectionState::Alerting);
        QVERIFY(!f.desk.recovery.isSettled() && !f.desk.call().confirmed);
        f.state(AgentState::NotReady, 32760);
        f.listCall();
        f.confirm<SnapshotCallReq>();
        QCOMPARE(f.desk.call().state, LocalConnectionState::Connect);
        QVERIFY(f.desk.recovery.isSettled() && f.desk.call().confirmed);
    }
    //! A server that gives no snapshot of a phone which it watches: its events are believed. Of another's phone they are not.
    void aRefusedSnapshot_data()
    {
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("signed in") << true;
        QTest::newRow("not known to be") << false;
    }
    void aRefusedSnapshot()
    {
        QFETCH(bool, isSignedIn);
        Fixture f;
        f.open();
        if (isSignedIn)
            f.state(AgentState::NotReady);
        f.server.send(FailureConf {.invokeID = f.server.last<SnapshotDeviceReq>().invokeID, .status = Status::AgentNotLoggedOn});
        Desktop::settle();
        f.call(7, LocalConnectionState::Connect);
        QCOMPARE(f.desk.call().confirmed, isSignedIn);
        QVERIFY(!f.desk.recovery.isSettled());
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
    //! Between two sessions nothing is certain, also where the first is given up for the second and was not lost.
    void nothingIsCertainBetweenTwoSessions()
    {
        Fixture f;
        f.open();
        f.call(7, LocalConnectionState::Connect);
        QVERIFY(f.desk.call().confirmed);
        int between = 0;
        bool certain = false;
        connect(&f.desk.server, &Cluster::statusChanged, this, [&] {
            if (f.desk.server.phase() == Phase::Offline) {
                ++between;
                certain |= f.desk.call().confirmed;
            }
        });
        f.open();
        QVERIFY(between > 0 && !certain);
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
        f.confirm<QueryAgentStateReq>();
        QVERIFY(!f.desk.recovery.isSettled());
        f.confirm<SnapshotDeviceReq>();
        QVERIFY(f.desk.recovery.isSettled());
    }
    //! Without an answer the agent is not known: nothing is settled, and the query is made again.
    void asksForTheAgentAgain()
    {
        Fixture f;
        f.open();
        f.confirm<SnapshotDeviceReq>();
        const auto asked = f.server.all<QueryAgentStateReq>().size();
        f.desk.pass(20s); // the deadline
        QVERIFY(f.desk.settled.isEmpty() && !f.desk.agent().confirmed);
        f.desk.pass(10s);
        QCOMPARE(f.server.all<QueryAgentStateReq>().size(), asked + 1);
        QCOMPARE(f.server.all<SnapshotDeviceReq>().size(), 1); // that was answered
        QVERIFY(f.desk.settled.isEmpty());
        f.server.send(QueryAgentStateConf {.invokeID = f.server.last<QueryAgentStateReq>().invokeID,
                                           .agentState = AgentState::NotReady,
                                           .agentID = QStringLiteral("agent01")});
        Desktop::settle();
        QVERIFY(f.desk.agent().confirmed);
        QCOMPARE(f.desk.settled.size(), 1);
    }
    //! P7: a call stays "not confirmed" until its snapshot settles it; silence is no answer.
    void asksForACallAgain_data()
    {
        QTest::addColumn<bool>("endsMeanwhile");
        QTest::newRow("answered then") << false;
        QTest::newRow("ended meanwhile") << true;
    }
    void asksForACallAgain()
    {
        QFETCH(bool, endsMeanwhile);
        Fixture f;
        f.open();
        f.state(AgentState::Talking);
        f.call(7, LocalConnectionState::Connect);
        f.server.cut();
        f.desk.pass(1s);
        f.confirm<QueryAgentStateReq>();
        f.listCall();
        QCOMPARE(f.server.all<SnapshotCallReq>().size(), 1);
        f.desk.pass(20s); // the deadline
        QVERIFY(!f.desk.call().confirmed && !f.desk.recovery.isSettled());
        if (endsMeanwhile)
            f.server.send(CallClearedEvent {.callID = 7, .connectionDeviceID = connection});
        f.desk.pass(10s);
        QCOMPARE(f.server.all<SnapshotCallReq>().size(), endsMeanwhile ? 1 : 2);
        QCOMPARE(f.desk.recovery.isSettled(), endsMeanwhile);
        if (endsMeanwhile)
            return;
        QVERIFY(!f.desk.call().confirmed);
        f.confirm<SnapshotCallReq>();
        QVERIFY(f.desk.call().confirmed && f.desk.recovery.isSettled());
    }
};
QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
