// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/policy.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace callfloor;

//! The policy: layers, locks, and mistakes told in words that name the file and the key.
class tst_Policy : public QObject {
    Q_OBJECT
    static QJsonObject json(const char *text)
    {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    static PolicyLayer layer(PolicyLayer::From from, const char *text)
    {
        return {.from = from, .name = QStringLiteral("p.json"), .values = json(text)};
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void demoPolicyHasTheReasonsOfTheReadme()
    {
        QStringList problems;
        Policy policy;
        const QString path = QStringLiteral(CALLFLOOR_DEMO_POLICY);
        applyLayer({.name = path, .values = readPolicyFile(path, problems)}, policy, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(policy.notReadyReasons.first(), (Reason {1, QStringLiteral("Lunch")}));
        QCOMPARE(policy.notReadyReasons.size(), 4);
        QCOMPARE(policy.signOutReasons.last(), (Reason {11, QStringLiteral("Illness")}));
        QCOMPARE(policy.dialling.country, QStringLiteral("US"));
        QVERIFY2(QFile::exists(policy.siteContacts), qPrintable(policy.siteContacts));
        QCOMPARE(policy.dialling.extensionLengths, QList<int> {4}); // of the demo's phones
    }
    void pathsStartFromTheFolderOfTheirFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        const auto pathFor = [&](const char *text) {
            QStringList problems;
            const bool isWritten = file.open(QFile::WriteOnly) && file.write(text) > 0;
            file.close();
            const QJsonObject values = readPolicyFile(file.fileName(), problems);
            return isWritten && problems.isEmpty() ? values[QStringLiteral("siteContacts")].toString() : QStringLiteral("failed");
        };
        QCOMPARE(pathFor(R"({"siteContacts": "book/site.vcf"})"), folder.filePath(QStringLiteral("book/site.vcf")));
        QCOMPARE(pathFor(R"({"siteContacts": "/srv/site.vcf"})"), QStringLiteral("/srv/site.vcf"));
        QCOMPARE(pathFor(R"({"siteContacts": ""})"), QString());
    }
    void everyKeyKnowsItsLayer()
    {
        using From = PolicyLayer::From;
        QStringList problems;
        Policy policy;
        applyLayer(layer(From::MachinePolicy, R"({"theme": "dark", "keymap": "cad", "locked": {"theme": "The wall is dark."}})"),
                   policy, problems);
        applyLayer(layer(From::UserSettings, R"({"theme": "light", "keymap": "finesse", "keys": {"cad": {"answer": "F8"}}})"),
                   policy, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(policy.origins.value(QStringLiteral("theme")).from, From::MachinePolicy); // what is locked was not set again
        QCOMPARE(policy.origins.value(QStringLiteral("keymap")), (PolicyOrigin {From::UserSettings, QStringLiteral("p.json")}));
        QVERIFY(!policy.origins.contains(QStringLiteral("language")));
        QCOMPARE(policy.keymap, QStringLiteral("finesse"));
        QVERIFY(policy.keys.contains(QStringLiteral("cad")));
        const PolicyLock lock = policy.locked.value(QStringLiteral("theme"));
        QCOMPARE(lock.reason, QStringLiteral("The wall is dark."));
        QCOMPARE(lock.by.from, From::MachinePolicy);
    }
    void wrongLocksAndKeymaps()
    {
        QStringList problems;
        Policy policy;
        applyLayer(
            layer(PolicyLayer::From::PolicyFile, R"({"keymap": "emacs", "keys": [], "locked": {"theme": 7, "sound": ""}})"),
            policy, problems);
        QCOMPARE(problems.size(), 4);
        QVERIFY2(problems[0].contains(QLatin1String("keymap must be one of \"safe\"")), qPrintable(problems[0]));
        QVERIFY(policy.locked.isEmpty() && policy.origins.isEmpty());
    }
    void callsHaveLayouts()
    {
        QStringList problems;
        Policy policy;
        QVERIFY(policy.maskKeypad);
        applyLayer(layer(PolicyLayer::From::PolicyFile,
                         R"({"maskKeypad": false, "callLayouts": [{"name": "sales", "queues": [1, 3],
                             "variables": [{"name": "callVariable2", "label": "Offer", "editable": true}]}]})"),
                   policy, problems);
        QCOMPARE(problems, QStringList());
        QVERIFY(!policy.maskKeypad);
        const CallLayout expected {.name = QStringLiteral("sales"),
                                   .queues = {1, 3},
                                   .variables = {{QStringLiteral("callVariable2"), QStringLiteral("Offer"), true}}};
        QCOMPARE(policy.callLayouts, QList<CallLayout> {expected});
    }
    void laterLayersWin()
    {
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::PolicyFile,
                         R"({"language": "de", "theme": "dark", "nodes": ["a"], "dialling": {"outsidePrefix": "0"}})"),
                   policy, problems);
        applyLayer(layer(PolicyLayer::From::PolicyFile, R"({"dialling": {"outsidePrefix": "9"}})"), policy, problems);
        applyLayer(layer(PolicyLayer::From::UserSettings, R"({"theme": "light"})"), policy, problems);
        applyLayer(layer(PolicyLayer::From::CommandLine, R"({"nodes": ["b:1", "c"]})"), policy, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(policy.language, QStringLiteral("de"));
        QCOMPARE(policy.theme, ThemeChoice::Light);
        QCOMPARE(policy.dialling.outsidePrefix, QStringLiteral("9"));
        QCOMPARE(policy.nodes.size(), 2);
        QCOMPARE(policy.nodes.first().port, quint16(1));
    }
    void aPersonChoosesTheLooks()
    {
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::UserSettings,
                         R"({"theme": "contrast", "palette": "blue-yellow", "motion": "reduced", "textScale": 250})"),
                   policy, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(policy.theme, ThemeChoice::Contrast);
        QCOMPARE(policy.palette, PaletteChoice::BlueYellow);
        QCOMPARE(policy.motion, MotionChoice::Reduced);
        QCOMPARE(policy.textScale, 250);
        QCOMPARE(nameOf(policy.theme), QStringLiteral("contrast")); // what is written back
        QCOMPARE(nameOf(policy.palette), QStringLiteral("blue-yellow"));
        QCOMPARE(nameOf(policy.motion), QStringLiteral("reduced"));
    }
    // Whoever writes the profile must not choose what is kept, or which programs and hosts rules may use.
    void journalAndRulesAreThePolicysAlone()
    {
        const char *const text = R"({"journal": {"days": 7, "variables": "tier"}, "rules": {"programs": {"crm": "/opt/crm"},)"
                                 R"( "rules": [{"name": "a", "trigger": "ended", "actions": [{"start": "crm"}]}]}})";
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::UserSettings, text), policy, problems);
        QCOMPARE(problems.size(), 2);
        QVERIFY(policy.rules.isEmpty());
        QCOMPARE(policy.journal, JournalRules());
        problems.clear();
        applyLayer(layer(PolicyLayer::From::PolicyFile, text), policy, problems); // which programs, only the machine's says
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(QLatin1String("rules.programs may only stand in")), qPrintable(problems.first()));
        QVERIFY(policy.rules.isEmpty());
        problems.clear();
        applyLayer(layer(PolicyLayer::From::MachinePolicy, text), policy, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(policy.rules.size(), 1);
        QCOMPARE(policy.journal.days, 7);
        QCOMPARE(policy.journal.variables, QStringList {QStringLiteral("tier")});
    }
    void lockedKeysHold_data()
    {
        QTest::addColumn<PolicyLayer::From>("from");
        QTest::addColumn<bool>("told");
        QTest::newRow("second policy file") << PolicyLayer::From::PolicyFile << true;
        QTest::newRow("command line") << PolicyLayer::From::CommandLine << true;
        QTest::newRow("user settings, whose page shows the lock") << PolicyLayer::From::UserSettings << false;
    }
    void lockedKeysHold()
    {
        QFETCH(PolicyLayer::From, from);
        QFETCH(bool, told);
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::PolicyFile, R"({"theme": "dark", "locked": ["theme"]})"), policy, problems);
        QCOMPARE(problems, QStringList());
        applyLayer(layer(from, R"({"theme": "light"})"), policy, problems);
        QCOMPARE(policy.theme, ThemeChoice::Dark);
        QCOMPARE(problems,
                 told ? QStringList {QStringLiteral("p.json: theme is locked by the policy of this machine.")} : QStringList());
    }
    void onlyAPolicyFileLocks()
    {
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::UserSettings, R"({"locked": ["theme"]})"), policy, problems);
        QVERIFY(policy.locked.isEmpty());
        QCOMPARE(problems.size(), 1);
    }
    void mistakesAreToldAndKeepTheValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(sentence);
        };
        row(R"({"heartbeatSeconds": 4})", "p.json: heartbeatSeconds must be a whole number from 5 to 29.");
        row(R"({"heartbeatSeconds": 30})", "p.json: heartbeatSeconds must be a whole number from 5 to 29.");
        row(R"({"heartbeatSeconds": "6"})", "p.json: heartbeatSeconds must be a whole number from 5 to 29.");
        row(R"({"heartbeatSeconds": 1e300})", "p.json: heartbeatSeconds must be a whole number from 5 to 29.");
        row(R"({"protocolVersion": 19})", "p.json: protocolVersion must be a whole number from 10 to 18.");
        row(R"({"tlsRequired": "yes"})", "p.json: tlsRequired must be true or false.");
        row(R"({"nodes": "ccx"})", "p.json: nodes must be a list of at most 200 entries.");
        row(R"({"nodes": ["ccx", "a b"]})", "p.json: nodes[1] must be \"host\", \"host:port\" or \"tls://host:port\".");
        row(R"({"notReadyReasons": [{"code": 0, "label": "x"}]})",
            "p.json: notReadyReasons[0].code must be a whole number from 1 to 65535.");
        row(R"({"notReadyReasons": [{"code": 1, "label": " "}]})",
            "p.json: notReadyReasons[0].label must be a text of 1 to 100 characters.");
        row(R"({"signOutReasons": [{"code": 1, "label": "x"}, {"code": 1, "label": "y"}]})",
            "p.json: signOutReasons has the code 1 twice.");
        row(R"({"callVariables": [{"name": "a", "label": "A", "editable": 1}]})",
            "p.json: callVariables[0].editable must be true or false.");
        row(R"({"callVariables": [{"name": "a", "label": "A", "editabel": true}]})",
            "p.json: callVariables[0].editabel is not a known key; it must look like {\"name\": \"callVariable1\", \"label\": "
            "\"Customer\"}.");
        row(R"({"queueNames": [{"code": 70000, "label": "x"}, {"code": 2147483648, "label": "y"}]})",
            "p.json: queueNames[1].code must be a whole number from 1 to 2147483647.");
        row(R"({"callLayouts": [{"queues": [1]}]})", "p.json: callLayouts[0].name must be a text of 1 to 100 characters.");
        row(R"({"callLayouts": [{"name": "a", "queues": [0], "variables": []}]})",
            "p.json: callLayouts[0].queues[0] must be a whole number from 1 to 2147483647.");
        row(R"({"callLayouts": [{"name": "a", "variables": [{"name": "b"}]}]})",
            "p.json: callLayouts[0].variables[0].label must be a text of 1 to 100 characters.");
        row(R"({"maskKeypad": 0})", "p.json: maskKeypad must be true or false.");
        row(R"({"dialling": "US"})", "p.json: dialling must be an object, {...}.");
        row(R"({"dialling": {"country": "XX"}})", "p.json: dialling.country must be a country's two letters, such as \"DE\".");
        row(R"({"dialling": {"prefix": "9"}})", "p.json: dialling.prefix is not a known key. Known keys:");
        row(R"({"journal": {"days": 0}})", "p.json: journal.days must be a whole number from 1 to 3660.");
        row(R"({"rules": {"rules": [{"name": "a", "trigger": "ended", "actions": [{"start": "sh"}]}]}})",
            "p.json: rules.rules[0] \"a\".actions[0].start must be one of rules.programs.");
        row(R"({"siteContacts": ["a.csv"]})", "p.json: siteContacts must be the path of a file, or \"\" for none.");
        row(R"({"callCard": "sometimes"})", "p.json: callCard must be \"always\", \"background\" or \"never\".");
        row(R"({"soundVolume": 101})", "p.json: soundVolume must be a whole number from 0 to 100.");
        row(R"({"soundDevice": 1})", "p.json: soundDevice must be the system's name of a device, or \"\" for the default one.");
        row(R"({"favouriteReasons": [1, 0]})", "p.json: favouriteReasons[1] must be a whole number from 1 to 65535.");
        row(R"({"wrapUpQueues": [{"queue": 1, "seconds": -1}]})",
            "p.json: wrapUpQueues[0].seconds must be a whole number from 0 to 7200.");
        row(R"({"wrapUpArray": "user.what.the.call.before.was.about"})",
            "p.json: wrapUpArray must be the name of an array, at most 32 bytes, or \"\" for none.");
        row(R"({"wrapUpArray": 1})", "p.json: wrapUpArray must be the name of an array, at most 32 bytes, or \"\" for none.");
        row(R"({"theme": "pink"})", "p.json: theme must be \"system\", \"light\", \"dark\" or \"contrast\".");
        row(R"({"palette": "grey"})", "p.json: palette must be \"standard\", \"red-green\" or \"blue-yellow\".");
        row(R"({"motion": 1})", "p.json: motion must be \"system\", \"full\" or \"reduced\".");
        row(R"({"textScale": 99})", "p.json: textScale must be a whole number from 100 to 300.");
        row(R"({"locked": ["thema"]})", "p.json: locked names the unknown key \"thema\". Known keys:");
        row(R"({"thema": 1})", "p.json: thema is not a known key. Known keys:");
    }
    void mistakesAreToldAndKeepTheValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QStringList problems;
        Policy policy;
        applyLayer(layer(PolicyLayer::From::PolicyFile, text.constData()), policy, problems);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith(sentence), qPrintable(problems.first()));
        QCOMPARE(policy.heartbeatSeconds, 5);
        QVERIFY(policy.nodes.isEmpty() && policy.notReadyReasons.isEmpty() && policy.signOutReasons.isEmpty());
    }
    void brokenFilesAreToldWithTheirLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("policy.json"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\n  \"theme\": \"dark\",\n  nodes\n}\n");
        file.close();
        QStringList problems;
        QVERIFY(readPolicyFile(path, problems).isEmpty());
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith(path + QStringLiteral(", line 3: ")), qPrintable(problems.first()));
        QVERIFY(readPolicyFile(path + QStringLiteral("-none"), problems).isEmpty());
        QVERIFY2(problems.last().contains(QStringLiteral("can't be read")), qPrintable(problems.last()));
    }
};
QTEST_GUILESS_MAIN(tst_Policy)
#include "tst_policy.moc"
