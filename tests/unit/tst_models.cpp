// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "askedactions.h"
#include "callvariable.h"
#include "reasonlistmodel.h"
#include "support/simulateddesk.h"
#include "variableedits.h"
#include "wrapupreasonmodel.h"
#include <QAbstractItemModelTester>
#include <QGuiApplication> // makes QTEST_MAIN one with pictures

using namespace callfloor;
using namespace std::chrono_literals;
using State = CallListModel::State;

namespace {

// A call list over calls that the test makes up, without a server behind it.
struct Calls {
    explicit Calls(const CallListModel::Labels &labels = {})
        : model(
            calls, configuration, names, asked, edits, [] { return cti::Moment(0); }, labels)
    {
    }
    QVariant role(CallListModel::Role which, int row = 0) const { return model.index(row).data(which); }
    CallVariable variable(int index) const
    {
        return role(CallListModel::VariablesRole).toList().value(index).value<CallVariable>();
    }

    ManualClock clock;
    cti::Cluster server {[](const cti::Node &) { return std::unique_ptr<cti::Transport>(); }, clock};
    cti::CallRegistry calls;
    cti::ConfigurationRegistry configuration;
    PartyNames names {configuration, {}};
    cti::CallControl control {server, calls};
    AskedActions asked {calls, clock};
    VariableEdits edits {control, calls, clock};
    CallListModel model;
};

} // namespace

//! Every list model of the application, under Qt's tester from before its first row on.
class tst_Models : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void callsFollowTheRegistry()
    {
        Calls it;
        cti::CallRegistry &calls = it.calls;
        CallListModel &model = it.model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Alerting, .ani = QStringLiteral("a")});
        calls.upsert({.id = {2}});
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.index(0).data(CallListModel::StateRole).value<State>(), State::Ringing);
        calls.upsert({.id = {2}, .state = cti::LocalConnectionState::Hold});
        calls.upsert({.id = {2}, .state = cti::LocalConnectionState::Hold});
        QCOMPARE(changes.size(), 4); // the second time nothing changed
        calls.rename({2}, {3});
        QCOMPARE(model.index(1).data(CallListModel::CallIdRole).toUInt(), 3u);
        calls.remove({1}, cti::CallEnd::Left);
        QCOMPARE(model.count(), 1);
        calls.clear();
        QCOMPARE(model.count(), 0);
    }
    void everyRoleHasANameAndAValue()
    {
        Calls it;
        cti::CallRegistry &calls = it.calls;
        CallListModel &model = it.model;
        calls.upsert({.id = {1}, .ani = QStringLiteral("a")});
        const QHash<int, QByteArray> roles = model.roleNames();
        const auto last = CallListModel::VariablesRole;
        QCOMPARE(roles.size(), last - CallListModel::CallIdRole + 1);
        for (int role = CallListModel::CallIdRole; role <= last; ++role)
            QVERIFY2(roles.contains(role) && model.index(0).data(role).isValid(), roles.value(role).constData());
    }
    void whatWasAskedForIsShownUntilItComesTrue()
    {
        Calls it;
        cti::CallRegistry &calls = it.calls;
        CallListModel &model = it.model;
        model.setGranted(cti::Service::ClientControl);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        cti::Call call {.id = {1}, .state = cti::LocalConnectionState::Connect};
        calls.upsert(call);
        QVERIFY(it.role(CallListModel::CanHoldRole).toBool());
        it.asked.begin({1}, CallListModel::Action::Hold);
        QVERIFY(!it.role(CallListModel::CanHoldRole).toBool() && !it.role(CallListModel::CanEndRole).toBool());
        QVERIFY(it.role(CallListModel::CanSendDigitsRole).toBool()); // goes beside everything else
        it.clock.advance(std::chrono::seconds(2));
        QVERIFY(it.role(CallListModel::WaitingRole).toBool());
        call.ani = QStringLiteral("other news"); // the call is not held by that
        calls.upsert(call);
        QCOMPARE(it.role(CallListModel::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::Hold);
        call.state = cti::LocalConnectionState::Hold;
        calls.upsert(call);
        QCOMPARE(it.role(CallListModel::PendingActionRole).value<CallListModel::Action>(), CallListModel::Action::None);
        QVERIFY(it.role(CallListModel::CanRetrieveRole).toBool());
        const cti::Done done = it.asked.begin({1}, CallListModel::Action::Retrieve);
        done(cti::Error {cti::ErrorKind::Timeout});
        QVERIFY(!it.role(CallListModel::ErrorTextRole).toString().isEmpty());
        QVERIFY(it.role(CallListModel::CanRetrieveRole).toBool());
    }
    void aSecondCallChangesWhatTheFirstCanDo()
    {
        Calls it;
        it.model.setGranted(cti::Service::ClientControl);
        it.calls.upsert({.id = {1}, .state = cti::LocalConnectionState::Hold});
        QSignalSpy changes(&it.model, &QAbstractItemModel::dataChanged);
        it.calls.upsert({.id = {2}, .state = cti::LocalConnectionState::Connect});
        QVERIFY(it.role(CallListModel::JoinsRole, 1).toBool());
        it.calls.remove({1}, cti::CallEnd::Left);
        QVERIFY(!it.role(CallListModel::JoinsRole).toBool());
        it.calls.upsert({.id = {3}, .state = cti::LocalConnectionState::Hold});
        QVERIFY(it.role(CallListModel::JoinsRole).toBool());
        QCOMPARE(changes.last().at(0).toModelIndex().row(), 0); // the first row was told
    }
    void theLayoutIsTheCallsOrItsQueues()
    {
        const QString segment = QStringLiteral("user.segment");
        Calls it({.variables = {{QStringLiteral("callVariable1"), QStringLiteral("Customer")}},
                  .layouts = {{.name = QStringLiteral("gold"), .variables = {{segment, QStringLiteral("Segment")}}},
                              {.name = QStringLiteral("sales"),
                               .queues = {7},
                               .variables = {{QStringLiteral("callVariable2"), QStringLiteral("Offer"), true}}}}});
        cti::Call call {.id = {1}};
        it.calls.upsert(call);
        QCOMPARE(it.variable(0).label, QStringLiteral("Customer"));
        call.csqId = 7;
        it.calls.upsert(call);
        QCOMPARE(it.variable(0).label, QStringLiteral("Offer"));
        QVERIFY(it.variable(0).editable);
        call.context.namedVariables = {{QStringLiteral("user.layout"), QStringLiteral("gold")}, {segment, QStringLiteral("A")}};
        it.calls.upsert(call);
        QCOMPARE(it.variable(0).label, QStringLiteral("Segment"));
        QCOMPARE(it.variable(0).value, QStringLiteral("A"));
    }
    void notSentEmptyAndLostAreDifferentWords()
    {
        Calls it({.variables = {{QStringLiteral("callVariable1"), QStringLiteral("Customer")}}});
        cti::Call call {.id = {1}, .direction = cti::Direction::Incoming, .state = cti::LocalConnectionState::Connect};
        it.calls.upsert(call);
        QSet<QString> words;
        QCOMPARE(it.variable(0).kind, CallVariable::Kind::NotSent);
        words.insert(it.variable(0).shownText);
        call.direction = cti::Direction::Unknown; // as a snapshot leaves it
        it.calls.upsert(call);
        QCOMPARE(it.variable(0).kind, CallVariable::Kind::Lost);
        words.insert(it.variable(0).shownText);
        call.context.callVariables[0] = QStringLiteral(" "); // how one is emptied
        it.calls.upsert(call);
        QCOMPARE(it.variable(0).kind, CallVariable::Kind::Empty);
        words.insert(it.variable(0).shownText);
        QCOMPARE(words.size(), 3);
    }
    void aCallOnASecondLineSaysWhichOne()
    {
        Calls it;
        it.calls.upsert({.id = {1}, .connectionDeviceId = QStringLiteral("2001")});
        QCOMPARE(it.role(CallListModel::SecondLineRole).toString(), QString());
        it.calls.upsert({.id = {1}, .lineType = cti::LineType::NonBusiness, .connectionDeviceId = QStringLiteral("2001.7001")});
        QCOMPARE(it.role(CallListModel::SecondLineRole).toString(), QStringLiteral("7001"));
    }
    void nothingCanBeDoneWithoutASession()
    {
        Calls it;
        cti::CallRegistry &calls = it.calls;
        CallListModel &model = it.model;
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
    void favouriteReasonsComeFirst()
    {
        ReasonListModel model({{1, QStringLiteral("Lunch")}, {2, QStringLiteral("Break")}, {12, QStringLiteral("Meeting")}},
                              {12, 77});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [&model] {
            QStringList texts;
            for (int row = 0; row < model.count(); ++row)
                texts.append(QStringLiteral("%1 %2 %3")
                                 .arg(model.index(row).data(ReasonListModel::LabelRole).toString())
                                 .arg(model.index(row).data(ReasonListModel::DigitRole).toInt())
                                 .arg(model.index(row).data(ReasonListModel::GroupRole).toInt()));
            return texts.join(QStringLiteral(", "));
        };
        QCOMPARE(rows(), QStringLiteral("Meeting 1 1, Lunch 0 2, Break 0 2"));
        model.toggleFavourite(2); // the digits that were there stay
        QCOMPARE(rows(), QStringLiteral("Meeting 1 1, Break 2 1, Lunch 0 2"));
        QCOMPARE(model.codeAtDigit(2), 2);
        QCOMPARE(model.codeAtDigit(3), -1);
        QCOMPARE(model.rowOf(1), 2);
        model.setFilter(QStringLiteral("e"));
        QCOMPARE(rows(), QStringLiteral("Meeting 0 0, Break 0 0")); // a digit is part of a code now
        QCOMPARE(model.codeAtDigit(1), -1);
        model.setFilter({});
        model.toggleFavourite(12);
        model.toggleFavourite(5); // no such reason
        QCOMPARE(model.favourites(), (QList<int> {77, 2})); // what the policy does not name today it may tomorrow
        model.toggleFavourite(2);
        QCOMPARE(rows(), QStringLiteral("Lunch 0 0, Break 0 0, Meeting 0 0"));
    }
    void wrapUpReasonsAreTicked()
    {
        QList<Reason> reasons;
        for (int code = 1; code <= 6; ++code)
            reasons.append({code, QString(QLatin1Char(char('a' + code)))});
        WrapUpReasonModel model(reasons);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int row : {5, 3, 0, 1, 2})
            model.toggle(row);
        QVERIFY(!model.index(4).data(WrapUpReasonModel::AvailableRole).toBool());
        model.toggle(4); // one too many
        model.toggle(6);
        model.toggle(-1);
        QCOMPARE(model.chosenLabels().join(QString()), QStringLiteral("bcdeg"));
        model.toggle(3);
        QVERIFY(model.index(4).data(WrapUpReasonModel::AvailableRole).toBool());
        model.clear();
        QVERIFY(model.chosenLabels().isEmpty());
    }
    //! The agent's queues, told when somebody sees them, as old as they say, and no more once the agent has signed out.
    void queuesOfTheAgent()
    {
        SimulatedDesk it;
        QueueListModel &queues = *it.agent.queues();
        const QAbstractItemModelTester tester(&queues, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [&queues] {
            QStringList texts;
            for (int row = 0; row < queues.count(); ++row)
                texts.append(QStringLiteral("%1 %2").arg(queues.index(row).data(QueueListModel::NameRole).toString(),
                                                         queues.index(row).data(QueueListModel::WaitingRole).toString()));
            return texts.join(QStringLiteral(", "));
        };
        QVERIFY(it.signIn());
        QTRY_COMPARE(rows(), QStringLiteral("Sales -1, Support -1"));
        it.pass(5s);
        QCOMPARE(queues.asOf(), 0.0); // nobody looks, nobody asks
        QCOMPARE(queues.waiting(), -1);

        it.cluster.centre().callQueue(1, QStringLiteral("+12025550101"));
        it.cluster.centre().callQueue(1, QStringLiteral("+12025550102"));
        it.pass(30s);
        queues.setWatched(true);
        it.pass(1s); // the longest wait is told first, and has no row
        QCOMPARE(queues.asOf(), 0.0);
        it.pass(5s); // a request each two seconds
        QCOMPARE(rows(), QStringLiteral("Sales 2, Support 0"));
        QCOMPARE(queues.waiting(), 2);
        QVERIFY(queues.asOf() > 0);
        QVERIFY2(queues.longestWaitMs() >= 29'000 && queues.longestWaitMs() <= 36'000,
                 qPrintable(QString::number(queues.longestWaitMs())));
        it.cluster.centre().callQueue(1, QStringLiteral("+12025550103"));
        it.pass(cti::StatisticsControl::AfterQuiet + 6s);
        QCOMPARE(rows(), QStringLiteral("Sales 3, Support 0"));

        it.cluster.centre().administration().obey(
            {QStringLiteral("agent"), QStringLiteral("queues"), QStringLiteral("agent01"), QStringLiteral("1,3")});
        it.pass(6s);
        QCOMPARE(rows(), QStringLiteral("Billing 0, Sales 3"));
        it.agent.signOut(10);
        QTRY_COMPARE(queues.count(), 0);
        QCOMPARE(queues.waiting(), -1);
    }
    //! A site whose server has enough to do: nothing is shown, nothing asked.
    void queuesThatThePolicyForbids()
    {
        SimulatedDesk it;
        QueueListModel queues(it.desk, {}, false);
        queues.setWatched(true);
        QVERIFY(it.signIn());
        it.pass(10s);
        QCOMPARE(it.agent.queues()->count(), 2);
        QCOMPARE(queues.count(), 0);
        QVERIFY(!it.desk.statistics.queue({1}));
    }
    void textOfTheWireIsHarmless()
    {
        Calls it;
        cti::CallRegistry &calls = it.calls;
        CallListModel &model = it.model;
        cti::Call call {.id = {1}, .direction = cti::Direction::Incoming, .ani = QStringLiteral("+1\u202E555\n")};
        call.context.callVariables[0] = QStringLiteral("a\u0007b");
        calls.upsert(call);
        QCOMPARE(model.index(0).data(CallListModel::PartyRole).toString(), QStringLiteral("+1 555"));
        const auto first = model.index(0).data(CallListModel::VariablesRole).toList().value(0).value<CallVariable>();
        QCOMPARE(first.value, QStringLiteral("a b"));
    }
};
QTEST_MAIN(tst_Models) // the model tester of Qt 6.8 makes pictures of what a role could be
#include "tst_models.moc"
