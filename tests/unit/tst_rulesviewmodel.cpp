// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "rulesviewmodel.h"
#include "services/journal/journalwriter.h"
#include "support/othertongue.h"
#include "support/simulateddesk.h"
#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace callfloor;
using namespace std::chrono_literals;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using Verdict = RuleTrialModel::Verdict;

// What rules did to the world outside, in order.
class NotedEffects final : public RuleEffects {
public:
    QStringList done {};
    QString problem {};
    Said openUrl(const QUrl &url) override { return note(url.toString(QUrl::FullyEncoded)); }
    Said copy(const QString &text) override { return note(QStringLiteral("copy ") + text); }
    Said startProgram(const QString &program, const QStringList &arguments) override
    {
        return note((QStringList {program} + arguments).join(QLatin1Char(' ')));
    }

private:
    Said note(const QString &what)
    {
        done.append(what);
        return problem.isEmpty() ? Said() : Said([text = problem] { return text; });
    }
};

static QList<Rule> readRules(const char *rules)
{
    QStringList problems;
    const QJsonValue value = QJsonDocument::fromJson(rules).object();
    const QList<Rule> read = callfloor::readRules(value, problems);
    return problems.isEmpty() ? read : QList<Rule>();
}

static const char *const everyTrigger =
    R"({"hosts": ["crm.example.com"], "rules": [)"
    R"({"name": "Pop", "trigger": "ringing", "actions": [{"openUrl": "https://crm.example.com/find?n={number}&q={queue}"}]},)"
    R"({"name": "Note", "trigger": "answered", "actions": [{"copy": "{number} {agentId}"}]},)"
    R"({"name": "Hold", "trigger": "heldTooLong", "heldSeconds": 5, "actions": [{"notify": "{number} waits"}]},)"
    R"({"name": "Done", "trigger": "ended", "actions": [{"copy": "ended {number}"}]}]})";

struct Ruled {
    SimulatedDesk desk;
    NotedEffects effects;
    QNetworkAccessManager network;
    WebhookSender webhooks {network};
    RuleExecutor executor {effects, webhooks};
    RulesViewModel rules;
    const QAbstractItemModelTester notices {rules.notices(), Mode::QtTest};
    const QAbstractItemModelTester trials {rules.trials(), Mode::QtTest};

    explicit Ruled(const char *text, const QStringList &kept = {},
                   const cti::simulator::Options &options = SimulatedDesk::quiet())
        : desk(options),
          rules(desk.desk, readRules(text), executor, {.queues = {{1, QStringLiteral("Sales")}}, .keptVariables = kept})
    {
    }
    QString notice(int row = 0) { return rules.notices()->index(row).data(RuleNoticeModel::TextRole).toString(); }
    void cutAndComeBack()
    {
        desk.cluster.freeze(true);
        desk.cluster.cutLines();
        QTRY_VERIFY(!desk.agent.isConfirmed());
        desk.cluster.freeze(false);
        QTRY_VERIFY((desk.pass(1s),
                     desk.agent.isConfirmed()
                         && (desk.calls.list()->count() == 0 || desk.role(0, CallListModel::ConfirmedRole).toBool())));
    }
};

//! Rules follow the calls of the own phone: once for a call, whatever happens to the line.
class tst_RulesViewModel : public QObject {
    Q_OBJECT
    const QString m_pop = QStringLiteral("https://crm.example.com/find?n=%2B12025550123&q=Sales");

private Q_SLOTS:
    void everyTriggerOnce()
    {
        Ruled day(everyTrigger);
        QVERIFY(day.rules.hasAny());
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        QCOMPARE(day.effects.done, QStringList {m_pop});
        day.desk.pass(3s);
        day.desk.calls.answer(day.desk.callId(0));
        QTRY_COMPARE(day.effects.done.size(), 2);
        QCOMPARE(day.effects.done[1], QStringLiteral("copy +12025550123 agent01"));
        day.desk.calls.hold(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Held);
        day.desk.pass(4s);
        QCOMPARE(day.rules.notices()->rowCount(), 0);
        day.desk.pass(10s);
        QCOMPARE(day.rules.notices()->rowCount(), 1);
        QCOMPARE(day.notice(), QStringLiteral("+12025550123 waits"));
        QVERIFY(!day.rules.notices()->index(0).data(RuleNoticeModel::WrongRole).toBool());
        day.rules.notices()->dismiss(0);
        day.desk.calls.retrieve(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Talking);
        day.desk.calls.hold(day.desk.callId(0)); // and again too long: said once for a call
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Held);
        day.desk.pass(10s);
        QCOMPARE(day.rules.notices()->rowCount(), 0);
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.effects.done.size(), 3);
        QCOMPARE(day.effects.done[2], QStringLiteral("copy ended +12025550123"));
    }
    // Cut in each state of the call: nothing is done twice, and nothing is left out.
    void onceOverCutLines()
    {
        Ruled day(everyTrigger);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        day.cutAndComeBack();
        QCOMPARE(day.effects.done, QStringList {m_pop});
        day.desk.calls.answer(day.desk.callId(0));
        QTRY_COMPARE(day.effects.done.size(), 2);
        day.cutAndComeBack();
        QCOMPARE(day.effects.done.size(), 2);
        day.desk.calls.hold(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Held);
        day.desk.pass(6s);
        QCOMPARE(day.rules.notices()->rowCount(), 1);
        day.cutAndComeBack();
        day.desk.pass(10s);
        QCOMPARE(day.rules.notices()->rowCount(), 1);
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.effects.done.size(), 3);
        day.cutAndComeBack();
        QCOMPARE(day.effects.done.size(), 3);
    }
    // What happened while contact was away is caught up with.
    void endedWhileAway()
    {
        Ruled day(everyTrigger);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.talk());
        QCOMPARE(day.effects.done.size(), 2);
        day.desk.cluster.freeze(true);
        day.desk.cluster.cutLines();
        QTRY_VERIFY(!day.desk.agent.isConfirmed());
        day.desk.hangUpEverywhere();
        day.desk.pass(20s);
        QCOMPARE(day.effects.done.size(), 2); // nobody knows yet
        day.desk.cluster.freeze(false);
        QTRY_VERIFY((day.desk.pass(1s), day.effects.done.size() == 3));
    }
    void anotherCallIsAnotherCall()
    {
        Ruled day(everyTrigger);
        QVERIFY(day.desk.signIn());
        for (int calls = 1; calls <= 2; ++calls) {
            QVERIFY(day.desk.talk());
            QCOMPARE(day.effects.done.count(m_pop), calls);
            day.desk.calls.end(day.desk.callId(0));
            QTRY_COMPARE(day.effects.done.size(), 3 * calls);
            QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        }
    }
    // An offer of a campaign is no call, and what is merged into another call has not ended.
    void onlyWhatIsACall()
    {
        Ruled offered(everyTrigger);
        QVERIFY(offered.desk.offer());
        QCOMPARE(offered.effects.done, QStringList());
        Ruled day(everyTrigger);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.consult());
        day.effects.done.clear();
        day.desk.calls.conference(day.desk.callId(1));
        QTRY_COMPARE(day.desk.calls.list()->count(), 1);
        QVERIFY2(day.effects.done.isEmpty(), qPrintable(day.effects.done.join(QLatin1Char('|'))));
    }
    void failuresAreSaid()
    {
        Ruled day(everyTrigger);
        day.effects.problem = QStringLiteral("No program opens https addresses here.");
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        QCOMPARE(day.notice(), day.effects.problem);
        QVERIFY(day.rules.notices()->index(0).data(RuleNoticeModel::WrongRole).toBool());
        QCOMPARE(day.rules.notices()->index(0).data(RuleNoticeModel::DetailsRole).toString(), QStringLiteral("Rule: Pop"));
        for (int i = 0; i < 10; ++i)
            day.rules.notices()->add(
                QStringLiteral("Pop"), [i] { return QString::number(i); }, true);
        QCOMPARE(day.rules.notices()->rowCount(), RuleNoticeModel::MostRows);
        QCOMPARE(day.notice(), QStringLiteral("9"));
        day.rules.notices()->add(
            QStringLiteral("Pop"), [] { return QStringLiteral("9"); }, true); // stands there already
        QCOMPARE(day.notice(1), QStringLiteral("8"));
        day.rules.notices()->dismiss(7);
        day.rules.notices()->dismiss(0);
        QCOMPARE(day.rules.notices()->rowCount(), RuleNoticeModel::MostRows - 1);
    }

    void keysTellCallsApart()
    {
        CallKeys keys;
        cti::Call call {.id = {7}, .direction = cti::Direction::Incoming, .ani = QStringLiteral("111")};
        keys.began(call, 0s);
        const QString key = keys.keyOf({7});
        QVERIFY(!key.isEmpty());
        keys.renamed({7}, {8});
        QCOMPARE(keys.keyOf({7}), QString());
        QCOMPARE(keys.keyOf({8}), key);
        call.id = {8};
        keys.ended(call, 60s);
        keys.began(call, 70s); // back at this phone
        QCOMPARE(keys.keyOf({8}), key);
        keys.ended(call, 80s);
        call.ani = QStringLiteral("222"); // the server gives the id to another call
        keys.began(call, 90s);
        QVERIFY(keys.keyOf({8}) != key);
        keys.ended(call, 100s);
        call.ani = QStringLiteral("111");
        keys.began(call, 80s + CallKeys::ComesBackWithin);
        QVERIFY(keys.keyOf({8}) != key);
        keys.clear();
        QCOMPARE(keys.keyOf({8}), QString());
    }

    void dryRun_data()
    {
        QTest::addColumn<CallEntry>("call");
        QTest::addColumn<int>("row");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("line");
        CallEntry call {.key = QStringLiteral("k"),
                        .answered = 5,
                        .number = QStringLiteral("+12025550123"),
                        .queue = QStringLiteral("Sales"),
                        .holdMs = 7000,
                        .outcome = CallEntry::Outcome::Answered,
                        .variables = {{QStringLiteral("tier"), QStringLiteral("gold")}}};
        QTest::newRow("acts") << call << 0 << Verdict::Acts
                              << QStringLiteral("Opens https://crm.example.com/find?n=%2B12025550123");
        QTest::newRow("variable") << call << 1 << Verdict::Acts << QStringLiteral("Copies \"gold\"");
        QTest::newRow("not kept") << call << 2 << Verdict::NotKnown
                                  << QStringLiteral("It depends on secret, which the policy does not let the journal keep.");
        QTest::newRow("held") << call << 3 << Verdict::Acts << QStringLiteral("Shows \"waits\"");
        QTest::newRow("webhook") << call << 4 << Verdict::Acts
                                 << QStringLiteral("Sends {\"n\":\"+12025550123\"} to https://hooks.example.com/x");
        QTest::newRow("program") << call << 5 << Verdict::Acts << QStringLiteral("Starts /bin/true --n=+12025550123");
        CallEntry other = call;
        other.queue = QStringLiteral("Support");
        QTest::newRow("queue") << other << 0 << Verdict::DoesNot << QStringLiteral("The queue is another one.");
        QTest::newRow("queue first") << other << 2 << Verdict::DoesNot << QStringLiteral("The queue is another one.");
        other = call;
        other.variables[0].value = QStringLiteral("silver");
        QTest::newRow("value") << other << 1 << Verdict::DoesNot << QStringLiteral("The variable tier does not match.");
        other = call;
        other.holdMs = 1000;
        QTest::newRow("not held") << other << 3 << Verdict::DoesNot << QStringLiteral("This call was not on hold for so long.");
        other = call;
        other.answered = 0;
        QTest::newRow("missed") << other << 1 << Verdict::DoesNot << QStringLiteral("This call was not answered.");
        other = call;
        other.isOutbound = true;
        QTest::newRow("outgoing") << other << 0 << Verdict::DoesNot << QStringLiteral("This call did not ring here.");
        other = call;
        other.outcome = CallEntry::Outcome::Open;
        QTest::newRow("goes on") << other << 4 << Verdict::DoesNot << QStringLiteral("This call has not ended.");
    }
    void dryRun()
    {
        QFETCH(CallEntry, call);
        QFETCH(int, row);
        QFETCH(Verdict, verdict);
        QFETCH(QString, line);
        Ruled day(
            R"({"hosts": ["crm.example.com"], "webhookHosts": ["hooks.example.com"], "programs": {"p": "/bin/true"}, "rules": [)"
            R"({"name": "Pop", "trigger": "ringing", "when": {"queue": ["Sales"]},)"
            R"("actions": [{"openUrl": "https://crm.example.com/find?n={number}"}]},)"
            R"({"name": "Tier", "trigger": "answered", "when": {"variables": [{"name": "tier", "equals": "gold"}]},)"
            R"("actions": [{"copy": "{tier}"}]},)"
            R"({"name": "Secret", "trigger": "ringing", "when": {"queue": ["Sales"], "variables": [{"name": "secret", "equals": "x"}]},)"
            R"("actions": [{"copy": "{number}"}]},)"
            R"({"name": "Hold", "trigger": "heldTooLong", "heldSeconds": 5, "actions": [{"notify": "waits"}]},)"
            R"({"name": "Hook", "trigger": "ended", "actions": [{"webhook": "https://hooks.example.com/x", "fields": {"n": "{number}"}}]},)"
            R"({"name": "Start", "trigger": "ended", "actions": [{"start": "p", "arguments": ["--n={number}"]}]}]})",
            {QStringLiteral("tier")});
        QVERIFY(day.rules.hasAny());
        day.rules.trials()->show(call);
        QCOMPARE(day.rules.trials()->count(), 6);
        const auto value = [&](RuleTrialModel::Role role) { return day.rules.trials()->index(row).data(role); };
        QCOMPARE(value(RuleTrialModel::LinesRole).toStringList(), QStringList {line});
        QCOMPARE(value(RuleTrialModel::VerdictRole).value<Verdict>(), verdict);
        QVERIFY(!value(RuleTrialModel::WhenRole).toString().isEmpty());
        QVERIFY(!value(RuleTrialModel::WordRole).toString().isEmpty());
        QVERIFY(day.effects.done.isEmpty()); // nothing is done
        day.rules.trials()->show(call); // and nothing remembered
        QCOMPARE(value(RuleTrialModel::VerdictRole).value<Verdict>(), verdict);
    }
    // What other programs are told does not depend on the language of the screen; what people are told does.
    void languages()
    {
        const OtherTongue tongue;
        Ruled day(R"({"rules": [{"name": "Type", "trigger": "ringing", "actions": [{"copy": "{callType} {party}"}]}]})");
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        QCOMPARE(day.effects.done, QStringList {QStringLiteral("copy Queue call +12025550123")}); // of no name the number
        day.rules.trials()->show(
            {.key = QStringLiteral("k"), .number = QStringLiteral("1"), .type = QStringLiteral("[Queue call]")});
        const QString trial = day.rules.trials()->index(0).data(RuleTrialModel::LinesRole).toStringList().value(0);
        QCOMPARE(trial, QStringLiteral("[Copies \"Queue call 1\"]"));
    }
    void whatWasSaidFollowsTheLanguage()
    {
        Ruled day(everyTrigger);
        day.rules.trials()->show({.key = QStringLiteral("k"), .number = QStringLiteral("1")});
        day.executor.execute({{.rule = QStringLiteral("Pop"),
                               .kind = RuleAction::Kind::Webhook,
                               .url = QUrl(QStringLiteral("http://hooks.example.com/"))}});
        QVERIFY(day.notice().startsWith(QLatin1String("The webhook was not sent")));
        QSignalSpy changed(day.rules.notices(), &RuleNoticeModel::dataChanged);
        const OtherTongue tongue;
        day.rules.retranslate();
        QCOMPARE(changed.size(), 1);
        QVERIFY(day.notice().startsWith(QLatin1String("[The webhook was not sent")));
        QVERIFY(day.rules.trials()->index(0).data(RuleTrialModel::WhenRole).toString().startsWith(QLatin1Char('[')));
        day.rules.putAway(); // another person
        QCOMPARE(day.rules.notices()->rowCount(), 0);
    }
    void aRowOfTheHistory()
    {
        QTemporaryDir folder;
        const QString path = JournalWriter::pathIn(folder.path());
        {
            JournalWriter writer(path, {.days = 3660});
            writer.record(CallEntry {.key = QStringLiteral("k"), .began = 1'790'000'000'000, .number = QStringLiteral("2024")});
        }
        JournalReader reader(path);
        HistoryModel history(reader, [] { return 1'790'000'100'000; });
        history.setPeriod(HistoryModel::Period::All);
        QTRY_COMPARE(history.count(), 1);
        Ruled day(everyTrigger);
        day.rules.tryOut(&history, 1);
        day.rules.tryOut(nullptr, 0);
        QCOMPARE(day.rules.trials()->count(), 0);
        day.rules.tryOut(&history, 0);
        QCOMPARE(day.rules.trials()->count(), 4);
        QVERIFY(day.rules.trials()->index(0).data(RuleTrialModel::LinesRole).toStringList()[0].contains(QLatin1String("n=2024")));
    }
};
QTEST_MAIN(tst_RulesViewModel)
#include "tst_rulesviewmodel.moc"
