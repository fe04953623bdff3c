// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/helprequests.h"
#include "domain/previewregistry.h"
#include "messages/callevents.h"
#include "messages/outbound.h"
#include "messages/supervisormessages.h"
#include <QSignalSpy>
#include <QtTest>

using namespace cti;

namespace {

const AgentId Self {QStringLiteral("agent01")};

Call callOf(quint32 id, CallType type, const QString &status)
{
    Call call {.id = {id}, .type = type, .state = LocalConnectionState::Connect, .dialedNumber = QStringLiteral("+12025550177")};
    call.direction = Direction::Outgoing;
    call.context.namedVariables = {{outbound::Status, status}, {outbound::Campaign, QStringLiteral("Renewals")}};
    return call;
}

//! The registries and what follows them.
struct Desk {
    AgentRegistry agents {[] { return Moment(0); }};
    CallRegistry calls;
    PreviewRegistry previews {calls, agents};
    QSignalSpy changed {&previews, &PreviewRegistry::changed};
    Desk() { previews.setSelf(Self); }
    void state(AgentState state, quint16 reason = 0)
    {
        agents.report({.id = Self, .extension = QStringLiteral("2001"), .state = state, .reasonCode = reason});
    }
};

struct Help {
    Dispatcher messages;
    AgentRegistry agents {[] { return Moment(0); }};
    HelpRequests requests {messages, agents, [] { return Moment(7); }};
    QSignalSpy asked {&requests, &HelpRequests::asked};
    QSignalSpy changed {&requests, &HelpRequests::changed};
    template <typename M>
    void tell(const M &message)
    {
        const wire::Format format {17, 1, 1};
        messages.dispatch(AnyMessage::decode(wire::encode(message, format).value(), format).value());
    }
    void assist(quint32 call, const QString &extension = QStringLiteral("2001"))
    {
        tell(SupervisorAssistEvent {.callID = call, .connectionDeviceID = extension});
    }
};

} // namespace

//! Outbound contacts and cries for help, as facts of the domain: whatever the order of the news, and told once.
class tst_DomainOutbound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stages()
    {
        Call call = callOf(1, CallType::Reservation, QStringLiteral("DO"));
        QCOMPARE(previewOf(call)->stage, PreviewStage::Offered);
        QCOMPARE(previewOf(call)->campaign, QStringLiteral("Renewals"));
        QCOMPARE(previewOf(call)->number, QStringLiteral("+12025550177"));
        call.context.namedVariables.append({outbound::Response, outbound::answer::Accept});
        QCOMPARE(previewOf(call)->stage, PreviewStage::Answered);
        QCOMPARE(previewOf(callOf(2, CallType::Preview, QStringLiteral("CO")))->stage, PreviewStage::Calling);
        QVERIFY(!previewOf(callOf(3, CallType::CcxIn, QStringLiteral("DO")))); // the type, where it is told, decides
    }
    //! A snapshot tells no types.
    void stagesByStatus()
    {
        QCOMPARE(previewOf(callOf(1, CallType::Invalid, QStringLiteral("DO")))->stage, PreviewStage::Offered);
        QCOMPARE(previewOf(callOf(1, CallType::Invalid, QStringLiteral("CO")))->stage, PreviewStage::Calling);
        QVERIFY(!previewOf(callOf(1, CallType::Invalid, QStringLiteral("ZO"))));
        QVERIFY(!previewOf(callOf(1, CallType::Invalid, QString())));
    }
    void workAfterTheCall_data()
    {
        QTest::addColumn<bool>("stateFirst");
        QTest::newRow("the call ends first") << false;
        QTest::newRow("the state comes first") << true;
    }
    void workAfterTheCall()
    {
        QFETCH(bool, stateFirst);
        Desk d;
        d.state(AgentState::Talking);
        d.calls.upsert(callOf(1, CallType::Preview, QStringLiteral("CO")));
        QCOMPARE(d.changed.size(), 1);
        if (stateFirst)
            d.state(AgentState::Work, 32745);
        d.calls.remove({1}, CallEnd::Left);
        if (!stateFirst)
            d.state(AgentState::Work, 32745);
        QVERIFY(d.previews.current());
        QCOMPARE(d.previews.current()->stage, PreviewStage::Afterwards);
        QCOMPARE(d.changed.size(), 2);
        d.calls.upsert(callOf(2, CallType::CcxIn, QString())); // another call does not end it
        d.calls.remove({2}, CallEnd::Left);
        QCOMPARE(d.previews.current()->stage, PreviewStage::Afterwards);
        d.state(AgentState::Ready);
        QVERIFY(!d.previews.current());
        QCOMPARE(d.changed.size(), 3);
    }
    void consultAboutACustomer_data()
    {
        QTest::addColumn<bool>("consultFirst");
        QTest::newRow("the customer's call ends first") << false;
        QTest::newRow("the consult ends first") << true;
    }
    //! Its data are the customer's, and after an outage nobody tells its type: the work is on the customer's own call all the
    //! same.
    void consultAboutACustomer()
    {
        QFETCH(bool, consultFirst);
        Desk d;
        d.state(AgentState::Talking);
        d.calls.upsert(callOf(2, CallType::Invalid, QStringLiteral("CO"))); // the consult
        d.calls.upsert(callOf(1, CallType::Invalid, QStringLiteral("CO")));
        QCOMPARE(d.previews.current()->call.id, (CallId {1}));
        for (const quint32 call : consultFirst ? QList<quint32> {2, 1} : QList<quint32> {1, 2})
            d.calls.remove({call}, CallEnd::Left);
        QCOMPARE(d.previews.current()->stage, PreviewStage::Afterwards);
        QCOMPARE(d.previews.current()->call.id, (CallId {1}));
    }
    void callGoesOnInAnother_data()
    {
        QTest::addColumn<CallEnd>("how");
        QTest::addColumn<CallType>("other");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<bool>("isOver");
        const QString same = QStringLiteral("20000");
        QTest::newRow("joined unseen") << CallEnd::Vanished << CallType::Conference << same << false;
        QTest::newRow("ended unseen, asked about") << CallEnd::Vanished << CallType::Consult << same << true;
        QTest::newRow("ended unseen, another customer") << CallEnd::Vanished << CallType::Conference << QString() << true;
        QTest::newRow("its end was told") << CallEnd::Cleared << CallType::Conference << same << true;
    }
    //! What happened in an outage is told by the snapshot after it: the customer's call is gone, and another one has his data.
    void callGoesOnInAnother()
    {
        QFETCH(CallEnd, how);
        QFETCH(CallType, other);
        QFETCH(QString, customer);
        Desk d;
        const auto about = [](Call call, const QString &listId) {
            call.context.namedVariables.append({outbound::ListId, listId});
            return call;
        };
        d.state(AgentState::Talking);
        d.calls.upsert(about(callOf(1, CallType::Preview, QStringLiteral("CO")), QStringLiteral("20000")));
        d.calls.remove({1}, how);
        QCOMPARE(d.previews.current()->stage, PreviewStage::Afterwards);
        d.calls.upsert(about(callOf(4, other, QStringLiteral("CO")), customer));
        QTEST(d.previews.current().has_value(), "isOver");
    }
    void nothingAfterwardsWithoutWork()
    {
        Desk d;
        d.state(AgentState::Talking);
        d.calls.upsert(callOf(1, CallType::Preview, QStringLiteral("CO")));
        d.state(AgentState::Ready);
        d.calls.remove({1}, CallEnd::Left);
        QVERIFY(!d.previews.current());
        d.calls.upsert(callOf(2, CallType::Reservation, QStringLiteral("DO")));
        d.calls.remove({2}, CallEnd::Cleared); // answered with no, or taken back
        QVERIFY(!d.previews.current());
    }
    void anotherPersonSitsDown()
    {
        Desk d;
        d.state(AgentState::Work);
        d.calls.upsert(callOf(1, CallType::Preview, QStringLiteral("CO")));
        d.calls.remove({1}, CallEnd::Left);
        QVERIFY(d.previews.current());
        d.previews.setSelf({QStringLiteral("agent02")});
        QVERIFY(!d.previews.current());
    }

    void helpIsToldOnce()
    {
        Help h;
        h.agents.report({.id = Self, .extension = QStringLiteral("2001"), .state = AgentState::Talking, .reasonCode = 0});
        h.assist(5);
        h.assist(5);
        QCOMPARE(h.asked.size(), 1);
        QCOMPARE(h.requests.open().size(), 1);
        QCOMPARE(h.requests.open().first().agent, Self);
        QCOMPARE(h.requests.open().first().since, Moment(7));
        h.tell(
            EmergencyCallEvent {.connectionCallID = 6, .agentExtension = QStringLiteral("2003"), .agentID = QStringLiteral("x")});
        QCOMPARE(h.requests.open().last().agent.value, QStringLiteral("x"));
        QCOMPARE(h.requests.open().last().extension, QStringLiteral("2003"));
        QVERIFY(h.requests.open().last().emergency);
    }
    void helpIsOver_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"cleared", "ended", "conferenced", "transferred", "dismissed"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void helpIsOver()
    {
        Help h;
        h.assist(5);
        h.assist(6);
        QFETCH(QString, how);
        if (how == u"cleared")
            h.tell(CallClearedEvent {.callID = 5});
        else if (how == u"ended")
            h.tell(EndCallEvent {.callID = 5});
        else if (how == u"conferenced")
            h.tell(CallConferencedEvent {.primaryCallID = 1, .secondaryCallID = 5});
        else if (how == u"transferred")
            h.tell(CallTransferredEvent {.primaryCallID = 1, .secondaryCallID = 5});
        else
            h.requests.dismiss(h.requests.open().first().number);
        QCOMPARE(h.requests.open().size(), 1);
        QCOMPARE(h.requests.open().first().call.value, 6u);
    }
    //! An emergency without a call has no end but the person's word; two of them are two.
    void emergenciesWithoutACall()
    {
        Help h;
        for (const QString &agent : {QStringLiteral("x"), QStringLiteral("y")})
            h.tell(EmergencyCallEvent {.agentID = agent});
        h.tell(EndCallEvent {});
        QCOMPARE(h.requests.open().size(), 2);
        h.requests.dismiss(h.requests.open().first().number);
        QCOMPARE(h.requests.open().first().agent.value, QStringLiteral("y"));
    }
    void helpAcrossAnOutage()
    {
        Help h;
        h.requests.contactLost();
        QCOMPARE(h.changed.size(), 0);
        h.assist(5);
        h.requests.contactLost();
        QVERIFY(!h.requests.open().first().confirmed);
        h.assist(5);
        QVERIFY(h.requests.open().first().confirmed);
        QCOMPARE(h.asked.size(), 1);
        QCOMPARE(h.changed.size(), 3);
    }
    void helpIsBounded()
    {
        Help h;
        for (quint32 call = 1; call <= HelpRequests::MaxOpen + 1; ++call)
            h.assist(call);
        QCOMPARE(h.requests.open().size(), HelpRequests::MaxOpen);
        QCOMPARE(h.requests.open().first().call.value, 2u);
    }
};
QTEST_GUILESS_MAIN(tst_DomainOutbound)
#include "tst_domainoutbound.moc"
