// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/cluster.h"
#include <QProcess>
#include <QtTest>

// The guide's example does what the guide says: it connects, signs in and prints events.
class tst_Example : public QObject {
    Q_OBJECT
    cti::simulator::Cluster m_cluster {{.robots = 0, .callsPerMinute = 0}};
    QString m_address;

    void start(QProcess &example, const QByteArray &password)
    {
        example.start(QStringLiteral(CTI_EXAMPLE), {m_address, QStringLiteral("agent01"), QStringLiteral("2001")});
        example.write(password + '\n');
        example.closeWriteChannel();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QList<quint16> ports = m_cluster.start();
        QVERIFY(!ports.isEmpty());
        m_address = QStringLiteral("127.0.0.1:%1").arg(ports.first());
    }

    void printsTheEventsOfACall()
    {
        QProcess example;
        QByteArray printed;
        connect(&example, &QProcess::readyReadStandardOutput, this, [&] { printed += example.readAllStandardOutput(); });
        start(example, "demo");
        QTRY_VERIFY2_WITH_TIMEOUT(printed.contains("Signed in\n"), printed.constData(), 20000);
        QTRY_VERIFY2(printed.contains("AGENT_STATE_EVENT"), printed.constData());

        QVERIFY(m_cluster.centre().callPhone(QStringLiteral("2001"), QStringLiteral("5550100")) != 0);
        QTRY_VERIFY2_WITH_TIMEOUT(printed.contains("CALL_DELIVERED_EVENT"), printed.constData(), 20000);
        QVERIFY(printed.contains("5550100"));
        QVERIFY2(!printed.contains("demo"), "the password was printed");
        example.kill();
        QTRY_COMPARE(example.state(), QProcess::NotRunning);
    }

    void endsWithASentenceWhenRefused()
    {
        QProcess example;
        start(example, "wrong");
        QTRY_COMPARE_WITH_TIMEOUT(example.state(), QProcess::NotRunning, 20000);
        QCOMPARE(example.exitCode(), 1);
        QVERIFY(example.readAllStandardOutput().toLower().contains("password"));
    }
};
QTEST_GUILESS_MAIN(tst_Example)
#include "tst_example.moc"
