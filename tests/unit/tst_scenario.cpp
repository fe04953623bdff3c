// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/scenario.h"
#include "support/simulatedfloor.h"
#include <QFile>
#include <QtTest>

using namespace cti;
using namespace simulated;
using simulator::Scenario;

namespace {

struct Stage : Floor {
    explicit Stage(const simulator::Options &options = quiet()) : Floor(options) { }
    void play(const QString &text)
    {
        auto scenario = Scenario::parse(text);
        QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().text));
        story = scenario->play(cluster.centre().clock(), director, [this](const QString &line) { complaints.append(line); });
    }
    std::size_t calls()
    {
        return cluster.centre().ledger().callsUnderWay().size() + cluster.centre().ledger().callsOver().size();
    }
    simulator::Director director {cluster};
    QStringList complaints;
    std::shared_ptr<void> story;
};

QString shipped(const QString &name)
{
    QFile file(QStringLiteral(CALLFLOOR_SCENARIOS "/") + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

//! Stories are played as they are written, and what is written wrongly is named by its line.
class tst_Scenario : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheWrongLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no time") << QStringLiteral("soon ring Sales") << QStringLiteral("time");
        QTest::newRow("negative") << QStringLiteral("-1 ring Sales") << QStringLiteral("time");
        QTest::newRow("endless") << QStringLiteral("inf ring Sales") << QStringLiteral("time");
        QTest::newRow("no verb") << QStringLiteral("5") << QStringLiteral("verb is missing");
        QTest::newRow("unknown verb") << QStringLiteral("5 dance") << QStringLiteral("no such verb");
        QTest::newRow("too few words") << QStringLiteral("5 ring") << QStringLiteral("usage: ring");
        QTest::newRow("every what") << QStringLiteral("every ring Sales") << QStringLiteral("'every'");
        QTest::newRow("every moment") << QStringLiteral("every 0 ring Sales") << QStringLiteral("'every'");
        QTest::newRow("until when") << QStringLiteral("every 5 until ring Sales") << QStringLiteral("'until'");
        QTest::newRow("every without verb") << QStringLiteral("every 5 from 3") << QStringLiteral("verb is missing");
    }
    void namesTheWrongLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const auto scenario = Scenario::parse(QStringLiteral("# a comment\n\n1 ring Sales # fine\n") + line);
        QVERIFY(!scenario);
        QVERIFY2(scenario.error().text.startsWith(QStringLiteral("line 4: ")), qPrintable(scenario.error().text));
        QVERIFY2(scenario.error().text.contains(words), qPrintable(scenario.error().text));
    }
    void playsInTime()
    {
        Stage stage;
        stage.play(QStringLiteral("2.5 ring Sales\n1:00 ring Support\n1:00:00 ring Billing\n3 ring Nobody"));
        stage.pass(2s);
        QCOMPARE(stage.calls(), std::size_t(0));
        stage.pass(1s);
        QCOMPARE(stage.calls(), std::size_t(1));
        QCOMPARE(stage.complaints.size(), 1);
        QVERIFY(stage.complaints.first().startsWith(QStringLiteral("line 4: ring Nobody: error")));
        stage.pass(57s);
        QCOMPARE(stage.calls(), std::size_t(2));
        stage.pass(1h);
        QCOMPARE(stage.calls(), std::size_t(3));
    }
    void repeats()
    {
        Stage stage;
        stage.play(QStringLiteral("every 10 from 5 until 30 ring Sales"));
        stage.pass(10min);
        QCOMPARE(stage.calls(), std::size_t(3)); // at 5, 15 and 25 s
        stage.play(QStringLiteral("every 10 ring Sales"));
        stage.pass(35s);
        stage.story.reset(); // ends it
        stage.pass(10min);
        QCOMPARE(stage.calls(), std::size_t(6));
    }
    void repeatsByTheSameChance()
    {
        const auto played = [](quint32 seed) {
            simulator::Options options = quiet();
            options.seed = seed;
            options.ctiPorts = 400;
            Stage stage(options);
            stage.play(QStringLiteral("every ~2 until 5:00 ring Sales"));
            stage.pass(6min);
            return stage.cluster.centre().ledger().lines(1000);
        };
        const QStringList first = played(5);
        QVERIFY2(first.size() > 110 && first.size() < 190, qPrintable(QString::number(first.size())));
        QCOMPARE(played(5), first);
        QVERIFY(played(6) != first);
    }
    void helpSaysTheGrammar() { QVERIFY(Scenario::help().join(u'\n').contains(QStringLiteral("every ~TIME"))); }

    // ---- the three that are shipped ------------------------------------------------------------------------
    void quietMorning()
    {
        Stage stage(morning());
        stage.play(shipped(QStringLiteral("quiet-morning.txt")));
        stage.pass(10min);
        QCOMPARE(stage.complaints, QStringList());
        QVERIFY2(stage.calls() > 30 && stage.calls() < 80, qPrintable(QString::number(stage.calls())));
        QVERIFY(reasons(stage).contains(Reason::PhoneDown));
        QVERIFY(reasons(stage).contains(Reason::SupervisorLogout));
        const auto answered = std::ranges::count_if(stage.cluster.centre().ledger().callsOver(), wasAnswered);
        QVERIFY2(answered > 20, qPrintable(QString::number(answered)));
    }
    void storm()
    {
        simulator::Options options = morning();
        options.agents = 40;
        Stage stage(options);
        stage.play(shipped(QStringLiteral("storm.txt")));
        stage.pass(6min);
        for (const QString &complaint : stage.complaints) // all ports are taken at times; nothing else goes wrong
            QVERIFY2(complaint.contains(QStringLiteral("ring ")) && complaint.contains(QStringLiteral("busy")),
                     qPrintable(complaint));
        QVERIFY2(stage.calls() > 300, qPrintable(QString::number(stage.calls())));
        QVERIFY(reasons(stage).contains(Reason::CallManagerFailover));
        const auto lost = std::ranges::count_if(stage.cluster.centre().ledger().callsOver(),
                                                [](const auto &entry) { return !wasAnswered(entry); });
        QVERIFY2(lost > 30, qPrintable(QString::number(lost)));
        QCOMPARE(stage.cluster.node(0).faults().delay, simulator::Duration(0)); // the story ends as it began
        QCOMPARE(stage.cluster.node(0).faults().split, 0);
    }
    void failOverAtNoon()
    {
        simulator::Options options = morning();
        options.nodes = 2;
        Stage stage(options);
        stage.play(shipped(QStringLiteral("fail-over-at-noon.txt")));
        stage.pass(2min + 6s);
        QVERIFY(stage.cluster.node(1).isMaster() && !stage.cluster.node(0).isMaster());
        QVERIFY(reasons(stage).contains(Reason::CcxFailure));
        stage.pass(2min + 10s);
        QVERIFY(stage.cluster.node(1).isMaster() && stage.cluster.node(0).isMaster());
        stage.pass(5min);
        QCOMPARE(stage.complaints, QStringList());
        QVERIFY(stage.cluster.node(0).isMaster() && !stage.cluster.node(1).isMaster() && !stage.cluster.node(1).isUp());
        const auto &agents = stage.cluster.centre().agents().agents();
        QCOMPARE(std::ranges::count_if(agents, [](const auto &agent) { return agent.robot; }), 12);
    }

private:
    static simulator::Options morning()
    {
        simulator::Options options;
        options.callsPerMinute = 0;
        return options;
    }
    static QSet<quint16> reasons(Stage &stage)
    {
        QSet<quint16> all;
        for (const auto &entry : stage.cluster.centre().ledger().agentEntries())
            all.insert(entry.reason);
        return all;
    }
    static bool wasAnswered(const simulator::Ledger::CallEntry &entry)
    {
        return std::ranges::any_of(entry.parts, [](const auto &part) { return part.talked && part.type == DeviceType::Agent; });
    }
};

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
