// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ticker.h"
#include "walltime.h"
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
        QCOMPARE(qint64(ticker.now()) % 1000, 0);
        QVERIFY(qAbs(double(callfloor::evenNow()) - ticker.now()) < 1500); // generous for a busy machine
    }
    //! Whatever the moment, each tick shows one second more than the last: none is skipped, none is shown twice.
    void secondsFollowEachOther()
    {
        Ticker ticker(nullptr);
        const double first = ticker.now();
        QTRY_VERIFY(ticker.now() > first);
        for (int since = -2000; since < 0; since += 7)
            QCOMPARE(int(ticker.now() - first - since) / 1000 - int(0 - since) / 1000, int(ticker.now() - first) / 1000);
    }
    //! The same moment, asked for again and again by everybody who was told of a change.
    void aMomentStaysWhereItIs()
    {
        qint64 late = 0; // as a clock read somewhat later is
        const cti::Now now = [&late] { return cti::Moment(callfloor::evenNow() - 1'000'000 - late++ % 3); };
        const double first = callfloor::wallTime(cti::Moment(500), now);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(callfloor::wallTime(cti::Moment(500), now), first);
        QCOMPARE(callfloor::wallTime({}, now), 0.0);
    }
};
QTEST_GUILESS_MAIN(tst_Ticker)
#include "tst_ticker.moc"
