// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ticker.h"
#include <QtTest>

using callfloor::Ticker;

//! Durations as the screen writes them, and one tick a second.
class tst_Ticker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void durations_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("00:00");
        QTest::newRow("not a full second") << 999.0 << QStringLiteral("00:00");
        QTest::newRow("seconds") << 7000.0 << QStringLiteral("00:07");
        QTest::newRow("minutes") << 725'000.0 << QStringLiteral("12:05");
        QTest::newRow("just under an hour") << 3'599'999.0 << QStringLiteral("59:59");
        QTest::newRow("hours") << 3'723'000.0 << QStringLiteral("1:02:03");
        QTest::newRow("days") << 100.0 * 3'600'000 << QStringLiteral("100:00:00");
        QTest::newRow("clocks that differ") << -5000.0 << QStringLiteral("00:00");
    }
    void durations()
    {
        QFETCH(double, ms);
        QTEST(Ticker::durationText(ms), "text");
    }
    void ticksOnTheFullSecond()
    {
        Ticker ticker(nullptr);
        const QSignalSpy ticks(&ticker, &Ticker::ticked);
        const double before = ticker.now();
        QTRY_VERIFY(ticks.size() >= 1);
        QVERIFY(ticker.now() > before);
        QVERIFY2(qint64(ticker.now()) % 1000 < 500, "soon after the second began"); // generous for a busy machine
    }
};
QTEST_GUILESS_MAIN(tst_Ticker)
#include "tst_ticker.moc"
