// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callvariable.h"
#include "support/simulateddesk.h"

using namespace callfloor;
using namespace std::chrono_literals;
using State = CallListModel::State;
using Role = CallListModel::Role;

//! A call from the first ring to its end, and what is said when an action fails.
class tst_CallsViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksACall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const uint call = it.callId(0);
        QCOMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("+12025550123"));
        QCOMPARE(it.role(0, Role::DirectionRole).value<CallListModel::Direction>(), CallListModel::Direction::Inbound);
        QVERIFY(!it.role(0, Role::QueueRole).toString().isEmpty());
        QVERIFY(it.role(0, Role::CanAnswerRole).toBool() && !it.role(0, Role::CanHoldRole).toBool());
        it.calls.answer(call);
        QCOMPARE(it.state(0), State::Ringing); // a click moves nothing
        QTRY_COMPARE(it.state(0), State::Talking);
        it.pass(10s);
        it.calls.hold(call);
        QTRY_COMPARE(it.state(0), State::Held);
        QCOMPARE(it.role(0, Role::TalkedRole).toDouble(), 10000.0);
        it.calls.retrieve(call);
        QTRY_COMPARE(it.state(0), State::Talking);
        it.calls.end(call);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QCOMPARE(it.calls.noticeText(), QString());
    }
    //! The policy's name first, then the server's; a colleague is called by name. Both follow a change while it shows.
    void queuesAndColleaguesHaveNames()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.agent.requestReady();
        QTRY_COMPARE(it.agent.state(), AgentViewModel::State::Ready);
        it.cluster.centre().callQueue(2);
        it.clock.advance(it.options().settle + 7s);
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Support"));
        it.cluster.centre().administration().obey(
            {QStringLiteral("csq"), QStringLiteral("rename"), QStringLiteral("2"), QStringLiteral("Hilfe")});
        QTRY_COMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Hilfe"));
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.state(0), State::Talking);
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.calls.list()->count(), 0);

        it.cluster.centre().callPhone(QStringLiteral("2001"), QStringLiteral("2002"));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QTRY_COMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("Chiara Costa"));
        QCOMPARE(it.role(0, Role::NumberRole).toString(), QStringLiteral("2002"));
        it.cluster.centre().administration().obey({QStringLiteral("agent"), QStringLiteral("remove"), QStringLiteral("agent02")});
        QTRY_COMPARE(it.role(0, Role::PartyRole).toString(), QStringLiteral("2002"));
    }
    void thePolicyNamesAQueueFirst()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.centre().administration().obey(
            {QStringLiteral("csq"), QStringLiteral("rename"), QStringLiteral("1"), QStringLiteral("CSQ_SALES_01")});
        QVERIFY(it.ring());
        QTRY_COMPARE(it.desk.configuration.csq({1}).name, QStringLiteral("CSQ_SALES_01"));
        QCOMPARE(it.role(0, Role::QueueRole).toString(), QStringLiteral("Sales"));
    }
    void variablesAreLaidOutByThePolicy()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const QVariantList variables = it.role(0, Role::VariablesRole).toList();
        QCOMPARE(variables.size(), 3);
        const auto at = [&variables](int i) { return variables.at(i).value<CallVariable>(); };
        QCOMPARE(at(0).label, QStringLiteral("Customer"));
        QCOMPARE(at(0).kind, CallVariable::Kind::Value);
        QCOMPARE(at(1).shownText(), QStringLiteral("empty"));
        QCOMPARE(at(2).shownText(), QStringLiteral("not sent"));
    }
    void aCallThatIsGoneBeforeTheAnswerIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        const uint call = it.callId(0);
        it.cluster.centre().exchange().release(call, QStringLiteral("+12025550123"));
        it.calls.answer(call); // pressed before the news arrived
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY2(it.calls.noticeText().contains(QStringLiteral("+12025550123 ended before it was answered")),
                 qPrintable(it.calls.noticeText()));
    }
    void aMissedCallIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.pass(it.options().ringTimeout);
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY(!it.calls.noticeText().isEmpty());
    }
    void callsStayAsNotConfirmedAndComeBack()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.state(0), State::Talking);
        bool wasNotConfirmed = false;
        bool couldHold = false;
        connect(it.calls.list(), &QAbstractItemModel::dataChanged, this, [&] {
            const bool isNotConfirmed = !it.role(0, Role::ConfirmedRole).toBool();
            wasNotConfirmed |= isNotConfirmed;
            couldHold |= isNotConfirmed && it.role(0, Role::CanHoldRole).toBool();
        });
        it.cluster.cutLines();
        QTRY_VERIFY(wasNotConfirmed); // watched, not looked at: the first try may follow at once
        QVERIFY(!couldHold);
        it.pass(10s);
        QTRY_VERIFY(it.role(0, Role::ConfirmedRole).toBool());
        QCOMPARE(it.state(0), State::Talking);
        QTRY_VERIFY(it.role(0, Role::CanHoldRole).toBool());
    }
    void aLostActionIsSaidAtItsCall()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QVERIFY(it.ring());
        it.cluster.freeze(true);
        it.calls.answer(it.callId(0));
        it.pass(2s);
        QVERIFY(it.role(0, Role::WaitingRole).toBool());
        it.cluster.cutLines();
        QTRY_VERIFY(!it.role(0, Role::ErrorTextRole).toString().isEmpty());
        QCOMPARE(it.role(0, Role::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::None);
    }
    void dialsWhatWasPasted()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        QTRY_VERIFY(it.calls.canDial());
        QSignalSpy accepted(&it.calls, &CallsViewModel::dialAccepted);
        it.calls.dial(QStringLiteral(" 20-02 "));
        QVERIFY(it.calls.isDialing());
        QTRY_COMPARE(accepted.size(), 1);
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QCOMPARE(it.role(0, Role::DirectionRole).value<CallListModel::Direction>(), CallListModel::Direction::Outbound);
        QVERIFY(!it.calls.canDial());
    }
    void theRulesOfTheSiteMakeTheNumber()
    {
        const SimulatedDesk it;
        const QString pasted = QStringLiteral("tel:+1-202-555-0142");
        QCOMPARE(it.calls.cleanedNumber(pasted), QStringLiteral("12025550142"));
        QCOMPARE(it.calls.shownNumber(pasted), QStringLiteral("(202) 555-0142"));
        QCOMPARE(it.calls.dialProblem(pasted) + it.calls.dialNote(pasted), QString());
        QVERIFY(it.calls.dialNote(QStringLiteral("+47 00 55 01 84")).contains(QStringLiteral("No such number")));
        const QString tooShort = QStringLiteral("+47 22");
        QCOMPARE(it.calls.cleanedNumber(tooShort), QString());
        QVERIFY(it.calls.dialProblem(tooShort).contains(QStringLiteral("too short")));
        QCOMPARE(it.calls.dialProblem(QString()), QString());
    }
    void whatCantBeDialledIsSaid()
    {
        SimulatedDesk it;
        it.calls.dial(QStringLiteral("2002"));
        QVERIFY(!it.calls.dialErrorText().isEmpty()); // nobody is signed in
        QVERIFY(it.signIn());
        QTRY_VERIFY(it.calls.canDial());
        it.calls.dial(QStringLiteral("call me"));
        QVERIFY2(it.calls.dialErrorText().contains(QStringLiteral("no phone number")), qPrintable(it.calls.dialErrorText()));
        it.calls.dial(QStringLiteral(" "));
        QVERIFY2(it.calls.dialErrorText().contains(QStringLiteral("Enter a number")), qPrintable(it.calls.dialErrorText()));
        it.calls.dial(QStringLiteral("999999"));
        QTRY_VERIFY(!it.calls.isDialing());
    }
};
QTEST_GUILESS_MAIN(tst_CallsViewModel)
#include "tst_callsviewmodel.moc"
