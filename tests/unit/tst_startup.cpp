// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/servermemory.h"
#include "startup.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace callfloor;

//! All layers of the settings together: an option never loosens what the machine's policy locks.
class tst_Startup : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_machine;
    QString write(const char *name, const QJsonObject &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QFile::WriteOnly) && file.write(QJsonDocument(content).toJson()) > 0 ? file.fileName() : QString();
    }
    Profile profile() const { return Profile(m_folder.filePath(QStringLiteral("profile"))); }
    static QJsonArray nodes(const char *node) { return {QString::fromLatin1(node)}; }
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_machine = m_folder.filePath(QStringLiteral("none.json"));
        QCOMPARE(profile().prepare(), QString());
        profile().write(QLatin1StringView("settings.json"), {});
    }

    void theCommandLineComesLast()
    {
        CommandLine line;
        line.policyFile =
            write("policy.json", {{QStringLiteral("nodes"), nodes("a")}, {QStringLiteral("language"), QStringLiteral("de")}});
        line.settings = {{QStringLiteral("nodes"), nodes("b")}};
        profile().saveSetting(QStringLiteral("language"), QStringLiteral("fr"));
        QStringList problems;
        QStringList ofTheUser;
        const Policy policy = collectPolicy(line, profile(), m_machine, problems, ofTheUser);
        QCOMPARE(problems + ofTheUser, QStringList());
        QCOMPARE(policy.nodes.value(0).host, QStringLiteral("b"));
        QCOMPARE(policy.language, QStringLiteral("fr"));
    }
    void everyKeyKnowsItsLayer()
    {
        using From = PolicyLayer::From;
        m_machine = write("machine.json", {{QStringLiteral("tlsRequired"), true}});
        CommandLine line;
        line.policyFile = write("policy.json", {{QStringLiteral("theme"), QStringLiteral("dark")}});
        line.settings = {{QStringLiteral("language"), QStringLiteral("de")}};
        profile().saveSetting(QStringLiteral("keymap"), QStringLiteral("cad"));
        QStringList problems;
        QStringList ofTheUser;
        const Policy policy = collectPolicy(line, profile(), m_machine, problems, ofTheUser);
        QCOMPARE(problems + ofTheUser, QStringList());
        QCOMPARE(policy.origins.value(QStringLiteral("tlsRequired")), (PolicyOrigin {From::MachinePolicy, m_machine}));
        QCOMPARE(policy.origins.value(QStringLiteral("theme")), (PolicyOrigin {From::PolicyFile, line.policyFile}));
        QCOMPARE(policy.origins.value(QStringLiteral("keymap")).from, From::UserSettings);
        QCOMPARE(policy.origins.value(QStringLiteral("language")).from, From::CommandLine);
        QCOMPARE(policy.origins.size(), 4);
    }
    void theMachinesLockHoldsAgainstFilesAndOptions()
    {
        m_machine = write("machine.json", {{QStringLiteral("nodes"), nodes("ccx")}, {QStringLiteral("locked"), nodes("nodes")}});
        CommandLine line;
        line.policyFile = write("policy.json", {{QStringLiteral("nodes"), nodes("evil")}});
        line.settings = {{QStringLiteral("nodes"), nodes("evil2")}};
        QStringList problems;
        QStringList ofTheUser;
        const Policy policy = collectPolicy(line, profile(), m_machine, problems, ofTheUser);
        QCOMPARE(policy.nodes.value(0).host, QStringLiteral("ccx"));
        QCOMPARE(problems.size(), 2);
    }
    void aPersonsBrokenSettingsCostTheSettingsOnly()
    {
        profile().saveSetting(QStringLiteral("theme"), 7);
        profile().saveSetting(QStringLiteral("nodes"), nodes("evil"));
        QStringList problems;
        QStringList ofTheUser;
        const Policy policy = collectPolicy({}, profile(), m_machine, problems, ofTheUser);
        QCOMPARE(problems, QStringList());
        QCOMPARE(ofTheUser.size(), 2); // each is told
        QVERIFY(ofTheUser.join(QLatin1Char(' ')).contains(QLatin1String("theme")));
        QVERIFY(ofTheUser.join(QLatin1Char(' ')).contains(QLatin1String("nodes")));
        QCOMPARE(policy.theme, ThemeChoice::System);
        QVERIFY(policy.nodes.isEmpty());
    }
    void aMissingPolicyFileIsAProblem()
    {
        CommandLine line;
        line.policyFile = m_folder.filePath(QStringLiteral("gone.json"));
        QStringList problems;
        QStringList ofTheUser;
        collectPolicy(line, profile(), m_machine, problems, ofTheUser);
        QCOMPARE(problems.size(), 1);
    }
    void whatWorkedWithAServerIsRemembered()
    {
        ServerMemory memory(profile());
        const cti::Node node {.host = QStringLiteral("ccx"), .port = 12028};
        QVERIFY(!memory.recall(node));
        memory.remember(node, {.version = 18, .tagBytes = 2, .lengthBytes = 1});
        QCOMPARE(ServerMemory(profile()).recall(node).value().version, quint8(18));
        profile().write(QLatin1StringView("servers.json"), {{node.name(), QJsonObject {{QStringLiteral("version"), 99}}}});
        QVERIFY(!memory.recall(node));
    }
};
QTEST_GUILESS_MAIN(tst_Startup)
#include "tst_startup.moc"
