// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/rules/ruleengine.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace callfloor;

static const AllowedUrls allowed {
    .schemes = {QStringLiteral("https"), QStringLiteral("crm")},
    .hosts = {QStringLiteral("crm.example.com"), QStringLiteral("*.example.org"), QStringLiteral("local.example.net:8443")}};

class tst_Rules : public QObject {
    Q_OBJECT

    static QJsonObject json(const char *text)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"'), &error).object();
        if (error.error != QJsonParseError::NoError)
            qFatal("the test's JSON is wrong at %d: %s", error.offset, text);
        return object;
    }
    // One rule, with its "when" and its "actions", in a policy that knows a host and a program.
    static QJsonObject policy(const char *rule)
    {
        return json(QByteArray("{'hosts':['crm.example.com'],'webhookHosts':['hooks.example.com'],'programs':{'crm':'/opt/crm'},"
                               "'rules':[")
                        .append(rule)
                        .append("]}")
                        .constData());
    }
    static RuleEngine engine(const char *rule)
    {
        QStringList problems;
        const QList<Rule> rules = readRules(policy(rule), problems);
        if (!problems.isEmpty())
            qFatal("%s", qPrintable(problems.join(QLatin1Char('\n'))));
        return RuleEngine(rules);
    }
    static CallFacts call(const QString &value = QStringLiteral("4711"))
    {
        return {.key = QStringLiteral("s/1"),
                .agentId = QStringLiteral("agent01"),
                .number = QStringLiteral("+47 22 55 01 84"),
                .queue = QStringLiteral("Sales"),
                .variables = {{QStringLiteral("id"), value}, {QStringLiteral("empty"), QString()}}};
    }

private Q_SLOTS:
    void opensTheAddressOfACaller()
    {
        RuleEngine rules = engine("{'name':'Find','trigger':'ringing','actions':["
                                  "{'openUrl':'https://crm.example.com/find/{id}?n={number}&q={queue}&x={absent}'}]}");
        const QList<RuleAction> actions = rules.actionsFor(RuleTrigger::Ringing, call());
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions[0].rule, QStringLiteral("Find"));
        QCOMPARE(actions[0].problem.text(), QString());
        QCOMPARE(actions[0].url.toEncoded(),
                 QByteArray("https://crm.example.com/find/4711?n=%2B47%2022%2055%2001%2084&q=Sales&x="));
    }

    // Exactly once for a call, however often a trigger is said: events repeat after a reconnect.
    void actsOncePerCall()
    {
        RuleEngine rules =
            engine("{'name':'A','trigger':'answered','actions':[{'copy':'{id}'},{'notify':'Call from {number}'}]}");
        QCOMPARE(rules.actionsFor(RuleTrigger::Ringing, call()).size(), 0);
        QCOMPARE(rules.actionsFor(RuleTrigger::Answered, call()).size(), 2);
        QCOMPARE(rules.actionsFor(RuleTrigger::Answered, call()).size(), 0);
        CallFacts other = call();
        other.key = QStringLiteral("s/2");
        QCOMPARE(rules.actionsFor(RuleTrigger::Answered, other).size(), 2);
        QCOMPARE(rules.actionsFor(RuleTrigger::Answered, other).size(), 0);
        other.key.clear();
        QCOMPARE(rules.actionsFor(RuleTrigger::Answered, other).size(), 0);
    }
    // A rule whose condition holds only later acts then: not having acted is not remembered.
    void actsWhenTheConditionHolds()
    {
        RuleEngine rules = engine(
            "{'name':'A','trigger':'ringing','when':{'variables':[{'name':'empty','present':true}]},'actions':[{'copy':'x'}]}");
        CallFacts facts = call();
        QCOMPARE(rules.actionsFor(RuleTrigger::Ringing, facts).size(), 0);
        facts.variables[QStringLiteral("empty")] = QStringLiteral("now");
        QCOMPARE(rules.actionsFor(RuleTrigger::Ringing, facts).size(), 1);
        QCOMPARE(rules.actionsFor(RuleTrigger::Ringing, facts).size(), 0);
    }
    void heldTooLong()
    {
        RuleEngine rules = engine("{'name':'A','trigger':'heldTooLong','heldSeconds':60,'actions':[{'notify':'x'}]}");
        CallFacts facts = call();
        facts.heldMs = 59'999;
        QCOMPARE(rules.actionsFor(RuleTrigger::HeldTooLong, facts).size(), 0);
        facts.heldMs = 60'000;
        QCOMPARE(rules.actionsFor(RuleTrigger::HeldTooLong, facts).size(), 1);
        facts.heldMs = 90'000;
        QCOMPARE(rules.actionsFor(RuleTrigger::HeldTooLong, facts).size(), 0);
    }
    void memoryIsBounded()
    {
        RuleEngine rules = engine("{'name':'A','trigger':'ended','actions':[{'copy':'x'}]}");
        CallFacts facts = call();
        for (int i = 0; i <= RuleEngine::MostCalls; ++i) {
            facts.key = QString::number(i);
            QCOMPARE(rules.actionsFor(RuleTrigger::Ended, facts).size(), 1);
        }
        QCOMPARE(rules.actionsFor(RuleTrigger::Ended, facts).size(), 0); // the newest is known
        facts.key = QStringLiteral("1");
        QCOMPARE(rules.actionsFor(RuleTrigger::Ended, facts).size(), 0); // and the second one still
        facts.key = QStringLiteral("0");
        QCOMPARE(rules.actionsFor(RuleTrigger::Ended, facts).size(), 1); // the oldest was forgotten
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *when, bool holds) { QTest::newRow(when) << QByteArray(when) << holds; };
        row("{}", true);
        row("{'queue':'sales'}", true);
        row("{'queue':['Support','Sales']}", true);
        row("{'queue':'Sale'}", false);
        row("{'number':'+47*'}", true);
        row("{'number':'+47?255?184'}", true);
        row("{'number':'47*'}", false);
        row("{'number':['1','+4722550184']}", true);
        row("{'number':'+472255'}", false);
        row("{'variables':[{'name':'id','equals':'4711'}]}", true);
        row("{'variables':[{'name':'id','equals':'471'}]}", false);
        row("{'variables':[{'name':'id','contains':'71'}]}", true);
        row("{'variables':[{'name':'id','contains':'.*'}]}", false);
        row("{'variables':[{'name':'id','present':true}]}", true);
        row("{'variables':[{'name':'empty','present':true}]}", false);
        row("{'variables':[{'name':'empty','equals':''}]}", true);
        row("{'variables':[{'name':'absent','equals':''}]}", false);
        row("{'queue':'Sales','variables':[{'name':'id','equals':'1'}]}", false);
    }
    void conditions()
    {
        QFETCH(QByteArray, when);
        QFETCH(bool, holds);
        const QByteArray rule = "{'name':'A','trigger':'ringing','actions':[{'copy':'x'}],'when':" + when + "}";
        QCOMPARE(engine(rule.constData()).actionsFor(RuleTrigger::Ringing, call()).size(), holds ? 1 : 0);
        const QList<RuleTrial> trials = engine(rule.constData()).dryRun(call());
        QCOMPARE(trials[0].whyNot.isEmpty(), holds);
        QCOMPARE(trials[0].actions.size(), holds ? 1 : 0);
    }
    void dryRunRemembersNothing()
    {
        RuleEngine rules = engine("{'name':'A','trigger':'heldTooLong','heldSeconds':9,'actions':[{'copy':'{id}'}]}");
        for (int i = 0; i < 2; ++i) {
            const QList<RuleTrial> trials = rules.dryRun(call());
            QCOMPARE(trials.size(), 1);
            QCOMPARE(trials[0].trigger, RuleTrigger::HeldTooLong);
            QCOMPARE(trials[0].actions[0].text, QStringLiteral("4711"));
        }
        CallFacts held = call();
        held.heldMs = 9000;
        QCOMPARE(rules.actionsFor(RuleTrigger::HeldTooLong, held).size(), 1);
    }

    // Whatever a caller sends stays one value, in its place.
    void hostileValues_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"a&b=c#d?e", "\"quotes' and `ticks`", "a\r\nSet-Cookie: x", "; rm -rf /", "$(reboot)",
                                  "${HOME}", "%2e%2e%2f", "{number}", "javascript:alert(1)", "//evil.example", "@evil.example",
                                  "\\\\evil\\share", "日本語 Größe", "😀", "a+b c", "<script>", "%"})
            QTest::newRow(value) << QString::fromUtf8(value);
        QTest::newRow("lone surrogate") << QString(QChar(0xD800));
        QTest::newRow("right to left") << QStringLiteral("\u202Etxt.exe");
        QTest::newRow("long") << QString(100'000, QLatin1Char('x'));
    }
    void hostileValues()
    {
        QFETCH(QString, value);
        RuleEngine rules =
            engine("{'name':'A','trigger':'ringing','actions':[{'openUrl':'https://crm.example.com/f?id={id}&n=1'},"
                   "{'webhook':'https://hooks.example.com/x','fields':{'id':'{id}'}},{'copy':'{id}'},"
                   "{'start':'crm','arguments':['--id','{id}','--x={id}']}]}");
        const CallFacts facts = call(value);
        const QString plain = facts.value(QStringLiteral("id"));
        QVERIFY(plain.size() <= 500 && !plain.contains(QLatin1Char('\n')) && !plain.contains(QChar(0x202E)));
        const QList<RuleAction> actions = rules.actionsFor(RuleTrigger::Ringing, facts);
        QCOMPARE(actions[0].url.host(), QStringLiteral("crm.example.com"));
        QCOMPARE(actions[0].url.path(), QStringLiteral("/f"));
        const QList<QByteArray> query = actions[0].url.toEncoded().split('?').value(1).split('&');
        QCOMPARE(query.size(), 2);
        QCOMPARE(QUrl::fromPercentEncoding(query[0]), QStringLiteral("id=") + plain);
        QCOMPARE(QJsonDocument::fromJson(actions[1].body).object(), (QJsonObject {{QStringLiteral("id"), plain}}));
        QCOMPARE(actions[2].text, plain);
        QCOMPARE(actions[3].program, QStringLiteral("/opt/crm"));
        QCOMPARE(actions[3].arguments, (QStringList {QStringLiteral("--id"), plain, QStringLiteral("--x=") + plain}));
    }
    void valuesAreNoOptions()
    {
        RuleEngine rules = engine("{'name':'A','trigger':'ringing','actions':[{'start':'crm','arguments':['{id}']}]}");
        QVERIFY(!rules.actionsFor(RuleTrigger::Ringing, call(QStringLiteral("--delete-all")))[0].problem.isEmpty());
        QVERIFY(!rules.dryRun(call(QStringLiteral("/delete")))[0].actions[0].problem.isEmpty());
        QCOMPARE(rules.dryRun(call(QStringLiteral("4711-1")))[0].actions[0].problem.text(), QString());
    }
    void valuesDoNotWalkUp()
    {
        RuleEngine rules =
            engine("{'name':'A','trigger':'ringing','actions':[{'openUrl':'https://crm.example.com/customers/{id}/edit'}]}");
        for (const char *value : {"..", ".", "a/../b", "../../admin", "..\\admin"}) {
            const RuleAction action = rules.dryRun(call(QString::fromLatin1(value)))[0].actions[0];
            QVERIFY2(action.url.isEmpty() && !action.problem.isEmpty(), value);
        }
        QCOMPARE(rules.dryRun(call(QStringLiteral("a/b")))[0].actions[0].url.toEncoded(),
                 QByteArray("https://crm.example.com/customers/a%2Fb/edit"));
        QCOMPARE(rules.dryRun(call(QStringLiteral("...")))[0].actions[0].problem.text(), QString());
    }

    // What leads elsewhere than the policy allows is refused when the policy is read.
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *text, bool isAllowed) { QTest::newRow(text) << QString::fromUtf8(text) << isAllowed; };
        row("https://crm.example.com", true);
        row("https://crm.example.com/a?b={id}", true);
        row("https://CRM.Example.com/{id}", true);
        row("https://crm.example.com:443/{id}", true);
        row("https://a.example.org/{id}", true);
        row("https://a.b.example.org?x={id}", true);
        row("https://local.example.net:8443/{id}", true);
        row("crm:show?id={id}", true);
        row("crm:{id}", true);
        row("http://crm.example.com/{id}", false);
        row("https://crm.example.com:8080/", false);
        row("https://local.example.net/", false);
        row("https://evil.com/{id}", false);
        row("https://example.org/", false); // the wildcard is for what is below it
        row("https://evilexample.org/", false);
        row("https://crm.example.com.evil.com/", false);
        row("https://evil.com/crm.example.com", false);
        row("https://evil.com?crm.example.com/", false);
        row("https://evil.com#crm.example.com/", false);
        row("https://crm.example.com@evil.com/", false);
        row("https://crm.example.com:x@evil.com/", false);
        row("https://user@crm.example.com/", false);
        row("https://crm.example.com\\@evil.com/", false);
        row("https://crm%2Eexample.com/", false);
        row("https://crm.example.com%2Fevil.com/", false);
        row("https://crm.example.com%00.evil.com/", false);
        row("https://crm.example.com./", false);
        row("https:crm.example.com/", false);
        row("https:/crm.example.com/", false);
        row("https:///crm.example.com/", false);
        row("//crm.example.com/", false);
        row("https://{queue}/", false);
        row("https://crm.example.com{id}", false);
        row("https://{id}.example.org/", false);
        row("https://x{id}.example.org/", false);
        row("{queue}://crm.example.com/", false);
        row("https://crm.example.com/a/../b", false);
        row("https://crm.example.com/a/%2e%2e/b", false);
        row("https://crm.example.com/a b", false);
        row("https://crm.example.com/{id", false);
        row("https://crm.example.com/}", false);
        row("https://crm.example.com/{}", false);
        row(" https://crm.example.com/", false);
        row("https://сrm.example.com/", false); // a Cyrillic letter
        row("crm://evil.com/{id}", false);
        row("javascript:alert({id})", false);
        row("data:text/html,{id}", false);
        row("file:///etc/passwd", false);
        row("", false);
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAllowed);
        const QString problem = UrlTemplate::check(text, allowed);
        QVERIFY2(problem.isEmpty() == isAllowed, qPrintable(problem));
        if (isAllowed)
            QVERIFY(allowed.permits(*UrlTemplate::parse(text).fill(call())));
    }
    void harmfulSchemesAreNeverAllowed()
    {
        const AllowedUrls all {.schemes = {QStringLiteral("javascript"), QStringLiteral("file"), QStringLiteral("data")}};
        QVERIFY(!all.permits(QUrl(QStringLiteral("javascript:alert(1)"))));
        QVERIFY(!all.permits(QUrl(QStringLiteral("file:///etc/passwd"))));
        QVERIFY(!all.permits(QUrl(QStringLiteral("data:text/html,x"))));
    }

    // Each error names rule and key; the wrong rule is left out and the others are read.
    void wrongRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QByteArray &rule, const char *problem) {
            QTest::newRow(problem) << rule << QString::fromLatin1(problem).replace(QLatin1Char('\''), QLatin1Char('"'));
        };
        const char *copy = "'trigger':'ended','actions':[{'copy':'x'}]";
        const auto with = [copy](const char *more) { return QByteArray("{'name':'B',").append(copy).append(more).append("}"); };
        row("{'trigger':'ended','actions':[{'copy':'x'}]}", "rules.rules[1].name must be given");
        row("{'name':'A','trigger':'ended','actions':[{'copy':'x'}]}", "rules.rules[1].name must not be given twice: 'A'");
        row("{'name':'B','actions':[{'copy':'x'}]}", "rules.rules[1] 'B'.trigger must be one of ringing,");
        row("{'name':'B','trigger':'heldTooLong','actions':[{'copy':'x'}]}", "rules.rules[1] 'B'.heldSeconds must be given");
        row(with(",'heldSeconds':9"), "rules.rules[1] 'B'.heldSeconds must be given for the trigger heldTooLong, and only there");
        row(with(",'odd':1"), "rules.rules[1] 'B'.odd is not a known key");
        row(with(",'when':{'number':'0(1)'}"), "rules.rules[1] 'B'.when.number must have patterns");
        row(with(",'when':{'queues':'x'}"), "rules.rules[1] 'B'.when.queues is not a known key");
        row(with(",'when':{'variables':[{'name':'x'}]}"), "rules.rules[1] 'B'.when.variables[0] must have a name and one of");
        row("{'name':'B','trigger':'ended'}", "rules.rules[1] 'B'.actions must have at least one action");
        row("{'name':'B','trigger':'ended','actions':[{}]}", "rules.rules[1] 'B'.actions[0] must have one of openUrl,");
        row("{'name':'B','trigger':'ended','actions':[{'copy':'{'}]}", "rules.rules[1] 'B'.actions[0].copy must be a text");
        row("{'name':'B','trigger':'ended','actions':[{'openUrl':'https://evil.com/'}]}",
            "rules.rules[1] 'B'.actions[0].openUrl must lead to an allowed");
        row("{'name':'B','trigger':'ended','actions':[{'webhook':'http://hooks.example.com/'}]}",
            "rules.rules[1] 'B'.actions[0].webhook must lead to an allowed");
        row("{'name':'B','trigger':'ended','actions':[{'webhook':'https://crm.example.com/'}]}",
            "rules.rules[1] 'B'.actions[0].webhook must lead to");
        row("{'name':'B','trigger':'ended','actions':[{'start':'/bin/sh'}]}",
            "rules.rules[1] 'B'.actions[0].start must be one of rules.programs");
        row("{'name':'B','trigger':'ended','actions':[{'start':'crm','arguments':['{']}]}",
            "rules.rules[1] 'B'.actions[0].arguments must be a text");
        row("3", "rules.rules[1] must be an object");
    }
    void wrongRules()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, problem);
        QStringList problems;
        const QByteArray good = "{'name':'A','trigger':'ended','actions':[{'copy':'x'}]},";
        const QList<Rule> rules =
            readRules(policy((good + rule + ",{'name':'C','trigger':'ended','actions':[{'copy':'x'}]}").constData()), problems);
        QVERIFY2(problems.value(0).startsWith(problem), qPrintable(problems.join(QLatin1Char('\n'))));
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules[0].name + rules[1].name, QStringLiteral("AC"));
    }
    void wrongPolicy()
    {
        QStringList problems;
        const QJsonObject policy = json("{'schemes':['HTTPS','JavaScript'],'hosts':['https://x','a b','*','ok.example'],"
                                        "'programs':{'a':'relative','b':'/x/y.BAT','c':'/ok'},'odd':1}");
        QCOMPARE(readRules(policy, problems).size(), 0);
        for (const char *start : {"rules.schemes must not", "rules.hosts must be hosts",
                                  "rules.programs must give the absolute path of a "
                                  "program, and no batch file, for \"a\"",
                                  "rules.odd is not a known key"})
            QCOMPARE(problems.filter(QString::fromLatin1(start)).size(), 1);
        QCOMPARE(problems.size(), 5);
        problems.clear();
        QCOMPARE(readRules(QJsonValue::Undefined, problems).size(), 0);
        QCOMPARE(problems, QStringList());
    }
};
QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
