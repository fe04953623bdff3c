// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include <QJsonArray>
#include <QtTest>

using namespace callfloor;

//! The command line: what it becomes, and a plain sentence with exit code 2 for what can't be.
class tst_CommandLine : public QObject {
    Q_OBJECT
    static CommandLine parse(const QString &arguments, std::optional<CommandLine::End> &end)
    {
        return parseCommandLine(QStringLiteral("callfloor %1").arg(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts), end);
    }
private Q_SLOTS:
    void everyOptionArrives()
    {
        std::optional<CommandLine::End> end;
        const CommandLine line =
            parse(QStringLiteral("--server a:1 --server b --agent agent01 --extension 2001 --kiosk --policy p.json "
                                 "--profile dir --record r.ctirec --language de --role agent"),
                  end);
        QVERIFY(!end);
        QCOMPARE(line.agentId, QStringLiteral("agent01"));
        QCOMPARE(line.extension, QStringLiteral("2001"));
        QCOMPARE(line.policyFile, QStringLiteral("p.json"));
        QCOMPARE(line.profileFolder, QStringLiteral("dir"));
        QCOMPARE(line.recordFile, QStringLiteral("r.ctirec"));
        QCOMPARE(line.settings[QStringLiteral("nodes")].toArray(), (QJsonArray {QStringLiteral("a:1"), QStringLiteral("b")}));
        QCOMPARE(line.settings[QStringLiteral("language")].toString(), QStringLiteral("de"));
        QVERIFY(line.settings[QStringLiteral("kiosk")].toBool() && !line.demo && !line.selfTest);
    }
    void nothingAskedChangesNothing()
    {
        std::optional<CommandLine::End> end;
        QVERIFY(parse({}, end).settings.isEmpty());
        QVERIFY(!end);
    }
    void aRecordingHasItsPace()
    {
        std::optional<CommandLine::End> end;
        QCOMPARE(parse(QStringLiteral("--replay r.ctirec"), end).speed, 1.0);
        const CommandLine line = parse(QStringLiteral("--replay r.ctirec --speed 2.5"), end);
        QVERIFY(!end);
        QCOMPARE(line.replayFile, QStringLiteral("r.ctirec"));
        QCOMPARE(line.speed, 2.5);
    }
    void theSelfTestRunsTheDemo()
    {
        std::optional<CommandLine::End> end;
        const CommandLine line = parse(QStringLiteral("--self-test"), end);
        QVERIFY(!end && line.demo && line.selfTest);
    }
    void whatCantBeIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("--role supervisor") << QStringLiteral("not in this version yet");
        QTest::newRow("--role wallboard") << QStringLiteral("not in this version yet");
        QTest::newRow("--role king") << QStringLiteral("must be agent, supervisor or wallboard");
        QTest::newRow("--replay f.ctirec --demo") << QStringLiteral("leave out --replay or --demo");
        QTest::newRow("--replay f.ctirec --server ccx") << QStringLiteral("leave out --replay or --server");
        QTest::newRow("--replay f.ctirec --record g") << QStringLiteral("leave out --replay or --record");
        QTest::newRow("--replay f.ctirec --speed fast") << QStringLiteral("a number from 0.1 to 1000, not \"fast\"");
        QTest::newRow("--replay f.ctirec --speed 0") << QStringLiteral("a number from 0.1 to 1000");
        QTest::newRow("--replay f.ctirec --speed nan") << QStringLiteral("a number from 0.1 to 1000");
        QTest::newRow("--speed 4") << QStringLiteral("for --replay only");
        QTest::newRow("--demo --server ccx") << QStringLiteral("leave out --server or --demo");
        QTest::newRow("ccx-1") << QStringLiteral("--server");
        QTest::newRow("--fast") << QStringLiteral("fast");
        QTest::newRow("--server") << QStringLiteral("Missing value");
    }
    void whatCantBeIsSaid()
    {
        QFETCH(QString, words);
        std::optional<CommandLine::End> end;
        parse(QString::fromUtf8(QTest::currentDataTag()), end);
        QVERIFY(end);
        QCOMPARE(end->code, 2);
        QVERIFY2(end->text.contains(words), qPrintable(end->text));
    }
    void helpAndVersionEndWell()
    {
        std::optional<CommandLine::End> end;
        parse(QStringLiteral("--help"), end);
        QVERIFY(end && end->code == 0 && end->text.contains(QStringLiteral("--self-test")));
        parse(QStringLiteral("--version"), end);
        QVERIFY(end && end->code == 0 && end->text.startsWith(QStringLiteral("callfloor ")));
    }
};
QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
