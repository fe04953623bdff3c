// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "walk.h"
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QtTest>

// Random walks over the call floor: agents, callers and trouble, each act by chance, and after each act everything is
// compared (watch.h). A walk that goes wrong is made short and printed; README.md says how to play it again.

using namespace proof;

namespace {

int setting(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

const int firstSeed = setting("CALLFLOOR_WALK_SEED", 1);
const int walks = setting("CALLFLOOR_WALKS", 20); // by default ten thousand acts
const int actsPerWalk = setting("CALLFLOOR_WALK_ACTS", 500);
const int minutes = setting("CALLFLOOR_WALK_MINUTES", 60); // at most
constexpr int WalksToFindDefect = 10;

QString report(int seed, const Walk &walk, const WalkResult &result)
{
    const Walk shorter = shrink(walk);
    return QStringLiteral("seed %1, act %2 of %3: %4\nin short: CALLFLOOR_WALK='%5'\nwhich ends with: %6")
        .arg(seed)
        .arg(result.acts)
        .arg(walk.size())
        .arg(result.complaint, toText(shorter), take(shorter).complaint);
}

} // namespace

class tst_Walks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("cti.*=false")); }

    //! A printed walk, to look into.
    void playAgain()
    {
        const QString text = qEnvironmentVariable("CALLFLOOR_WALK");
        if (text.isEmpty())
            return;
        const auto walk = walkFromText(text);
        QVERIFY2(walk, "CALLFLOOR_WALK is no walk");
        const WalkResult result = take(*walk);
        QVERIFY2(result.isGood(), qPrintable(result.complaint));
    }
    //! What is printed is what is played.
    void textOfAWalk()
    {
        const Walk walk = randomWalk(7, 200);
        const auto again = walkFromText(toText(walk));
        QVERIFY(again);
        QCOMPARE(toText(*again), toText(walk));
        QVERIFY(!walkFromText(QStringLiteral("fly 0 0")));
        QVERIFY(!walkFromText(QStringLiteral("cut 9 0")));
    }
    //! Nothing goes wrong on any of these walks.
    void walk()
    {
        WalkResult sum;
        QStringList failures;
        QElapsedTimer time;
        time.start();
        int taken = 0;
        for (; taken < walks && !time.hasExpired(minutes * 60'000LL) && failures.size() < 3; ++taken) {
            const int seed = firstSeed + taken;
            const Walk walk = randomWalk(quint32(seed), actsPerWalk);
            const WalkResult result = take(walk);
            sum.acts += result.acts;
            sum.looks += result.looks;
            sum.outages += result.outages;
            sum.requests += result.requests;
            if (!result.isGood()) {
                failures.append(QStringLiteral("seed %1: %2").arg(seed).arg(result.complaint));
                qWarning("%s", qPrintable(report(seed, walk, result))); // in whole: the text of a failure is cut
            }
            if (taken % 100 == 99)
                qInfo("%d walks, %lld acts, %d failures", taken + 1, qlonglong(sum.acts), int(failures.size()));
        }
        qInfo("%d walks from seed %d: %lld acts, %lld requests, %lld outages, %lld comparisons, %lld ms", taken, firstSeed,
              qlonglong(sum.acts), qlonglong(sum.requests), qlonglong(sum.outages), qlonglong(sum.looks),
              qlonglong(time.elapsed()));
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(QLatin1String("; "))));
    }
    //! At the end of a long day a desk holds no more than after a short one.
    void memoryIsBounded()
    {
        const qsizetype early = take(randomWalk(1, 300)).held;
        const qsizetype late = take(randomWalk(1, 3000)).held;
        QVERIFY2(late < early + 64 * 1024, qPrintable(QStringLiteral("%1 bytes, then %2").arg(early).arg(late)));
    }

    void defectIsFound_data()
    {
        QTest::addColumn<int>("defect");
        for (int defect = 1; defect < DefectCount; ++defect)
            QTest::newRow(nameOf(Defect(defect))) << defect;
    }
    //! Each planted defect makes one of the first walks go wrong; without one, walk() has taken the same walks.
    void defectIsFound()
    {
        QFETCH(int, defect);
        for (int seed = 1; seed <= WalksToFindDefect; ++seed) {
            const Walk walk = randomWalk(quint32(seed), actsPerWalk);
            const WalkResult result = take(walk, Defect(defect));
            if (result.isGood())
                continue;
            const Walk shorter = shrink(walk, Defect(defect), 60);
            qInfo("seed %d, act %lld: %s; in %lld acts: %s", seed, qlonglong(result.acts), qPrintable(result.complaint),
                  qlonglong(shorter.size()), qPrintable(toText(shorter)));
            QVERIFY(!take(shorter, Defect(defect)).isGood());
            QVERIFY(shorter.size() <= result.acts);
            QVERIFY2(take(shorter).isGood(), "the walk goes wrong without the defect, too");
            return;
        }
        QFAIL("not found");
    }
};
QTEST_GUILESS_MAIN(tst_Walks)
#include "tst_walks.moc"
