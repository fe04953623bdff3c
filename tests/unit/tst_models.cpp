// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callvariable.h"
#include "reasonlistmodel.h"
#include "support/simulateddesk.h"
#include <QAbstractItemModelTester>

using namespace callfloor;
using State = CallListModel::State;

//! Every list model of the application, under Qt's tester from before its first row on.
class tst_Models : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void callsFollowTheRegistry()
    {
        cti::CallRegistry calls;
        CallListModel model(calls, [] { return cti::Moment(0); }, {});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Alerting, .ani = QStringLiteral("a")});
        calls.upsert({.id = {2}});
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.index(0).data(CallListModel::StateRole).value<State>(), State::Ringing);
        calls.upsert({.id = {2}, .state = cti::LocalConnectionState::Hold});
        calls.upsert({.id = {2}, .state = cti::LocalConnectionState::Hold});
        QCOMPARE(changes.size(), 1); // the second time nothing changed
        calls.rename({2}, {3});
        QCOMPARE(model.index(1).data(CallListModel::CallIdRole).toUInt(), 3u);
        calls.remove({1}, cti::CallEnd::Left);
        QCOMPARE(model.count(), 1);
        calls.clear();
        QCOMPARE(model.count(), 0);
    }
    void everyRoleHasANameAndAValue()
    {
        cti::CallRegistry calls;
        CallListModel model(calls, [] { return cti::Moment(0); }, {});
        calls.upsert({.id = {1}, .ani = QStringLiteral("a")});
        const QHash<int, QByteArray> roles = model.roleNames();
        const auto last = CallListModel::VariablesRole;
        QCOMPARE(roles.size(), last - CallListModel::CallIdRole + 1);
        for (int role = CallListModel::CallIdRole; role <= last; ++role)
            QVERIFY2(roles.contains(role) && model.index(0).data(role).isValid(), roles.value(role).constData());
    }
    void whatWasAskedForIsShownUntilItComesTrue()
    {
        cti::CallRegistry calls;
        CallListModel model(calls, [] { return cti::Moment(0); }, {});
        model.setGranted(cti::Service::ClientControl);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        cti::Call call {.id = {1}, .state = cti::LocalConnectionState::Connect};
        calls.upsert(call);
        const auto role = [&model](CallListModel::Role which) { return model.index(0).data(which); };
        QVERIFY(role(CallListModel::CanHoldRole).toBool());
        model.setPending({1}, CallListModel::Action::Hold);
        QVERIFY(!role(CallListModel::CanHoldRole).toBool() && !role(CallListModel::CanEndRole).toBool());
        model.setWaiting({1});
        QVERIFY(role(CallListModel::WaitingRole).toBool());
        call.ani = QStringLiteral("other news"); // the call is not held by that
        calls.upsert(call);
        QCOMPARE(role(CallListModel::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::Hold);
        call.state = cti::LocalConnectionState::Hold;
        calls.upsert(call);
        QCOMPARE(role(CallListModel::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::None);
        QVERIFY(role(CallListModel::CanRetrieveRole).toBool());
        model.setPending({1}, CallListModel::Action::Retrieve);
        model.fail({1}, QStringLiteral("No."), QStringLiteral("CF 1"));
        QCOMPARE(role(CallListModel::ErrorTextRole).toString(), QStringLiteral("No."));
        QVERIFY(role(CallListModel::CanRetrieveRole).toBool());
    }
    void nothingCanBeDoneWithoutASession()
    {
        cti::CallRegistry calls;
        CallListModel model(calls, [] { return cti::Moment(0); }, {});
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Alerting});
        for (const auto role : {CallListModel::CanAnswerRole, CallListModel::CanHoldRole, CallListModel::CanRetrieveRole,
                                CallListModel::CanEndRole})
            QVERIFY(!model.index(0).data(role).toBool());
    }
    void reasonsAreFiltered()
    {
        ReasonListModel model({{1, QStringLiteral("Lunch")}, {2, QStringLiteral("Break")}, {12, QStringLiteral("Meeting")}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.count(), 3);
        model.setFilter(QStringLiteral(" EA "));
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(ReasonListModel::LabelRole).toString(), QStringLiteral("Break"));
        model.setFilter(QStringLiteral("1"));
        QCOMPARE(model.count(), 2);
        model.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(model.count(), 0);
        model.setFilter({});
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.labelOf(12), QStringLiteral("Meeting"));
        QCOMPARE(model.labelOf(4), QString());
    }
    void textOfTheWireIsHarmless()
    {
        cti::CallRegistry calls;
        CallListModel model(calls, [] { return cti::Moment(0); }, {});
        cti::Call call {.id = {1}, .direction = cti::Direction::Incoming, .ani = QStringLiteral("+1\u202E555\n")};
        call.context.callVariables[0] = QStringLiteral("a\u0007b");
        calls.upsert(call);
        QCOMPARE(model.index(0).data(CallListModel::PartyRole).toString(), QStringLiteral("+1 555"));
        const auto first = model.index(0).data(CallListModel::VariablesRole).toList().value(0).value<CallVariable>();
        QCOMPARE(first.value, QStringLiteral("a b"));
    }
};
QTEST_GUILESS_MAIN(tst_Models)
#include "tst_models.moc"
