// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/base/policyobject.h"
#include "services/base/searchtext.h"
#include <QJsonArray>
#include <QtTest>

using namespace callfloor;

class tst_SearchText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A person finds a name without its marks, in any case, whichever keyboard they have.
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << QStringLiteral("McDonald") << QStringLiteral("mcdonald");
        QTest::newRow("marks") << QStringLiteral("Ångström Čapek") << QStringLiteral("angstrom capek");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("Danish") << QStringLiteral("Bjørn Ærø") << QStringLiteral("bjorn aero");
        QTest::newRow("Polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
        QTest::newRow("French") << QStringLiteral("Œuvré") << QStringLiteral("oeuvre");
        QTest::newRow("Turkish") << QStringLiteral("Işık") << QStringLiteral("isik");
        QTest::newRow("full width") << QStringLiteral("Ａｂｃ") << QStringLiteral("abc");
        QTest::newRow("other script stays") << QStringLiteral("Жук 山田") << QStringLiteral("жук 山田");
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedForSearch(text), folded);
        QCOMPARE(foldedForSearch(folded), folded);
    }
    void takesDigitsOfEveryScript()
    {
        QCOMPARE(digitsOf(QStringLiteral("+47 (22) 55-01.84 x")), QStringLiteral("4722550184"));
        QCOMPARE(digitsOf(QStringLiteral("٤٧ ２２")), QStringLiteral("4722"));
        QCOMPARE(digitsOf(QStringLiteral("none")), QString());
    }
    void knowsTheSameLine()
    {
        QVERIFY(isSameLine(QStringLiteral("4722550184"), QStringLiteral("022550184")));
        QVERIFY(!isSameLine(QStringLiteral("4722550184"), QStringLiteral("4722550185")));
        QVERIFY(isSameLine(QStringLiteral("4021"), QStringLiteral("4021")));
        QVERIFY(!isSameLine(QStringLiteral("4021"), QStringLiteral("22554021")));
        QVERIFY(!isSameLine(QString(), QString()));
    }
    // Text from outside stays one line that reads in one direction.
    void plainLineIsHarmless()
    {
        QCOMPARE(plainLine(QStringLiteral("  a\r\nb\u2028c\td  "), 100), QStringLiteral("a  b c d"));
        QCOMPARE(plainLine(QStringLiteral("evil\u202Etxt\u0007\u200B"), 100), QStringLiteral("eviltxt"));
        QCOMPARE(plainLine(QStringLiteral("a\u200Cb"), 100), QStringLiteral("a\u200Cb"));
        QCOMPARE(plainLine(QStringLiteral("a\U000E0041\U0001D173b"), 100), QStringLiteral("ab"));
        QCOMPARE(plainLine(QStringLiteral("ab😀"), 3), QStringLiteral("ab"));
        QCOMPARE(plainLine(QString(1'000'000, QLatin1Char('x')), 50).size(), 50);
        QCOMPARE(plainLine(QString(QChar(0xD800)) + QLatin1Char('x'), 50).right(1), QStringLiteral("x"));
    }

    // A wrong key of a policy is named by its path and reads as its default; the others are read.
    void policyNamesWhatIsWrong()
    {
        QStringList problems;
        const QJsonObject value {{QStringLiteral("on"), 1},
                                 {QStringLiteral("days"), 1.5},
                                 {QStringLiteral("name"), QStringLiteral("a\nb")},
                                 {QStringLiteral("names"), QJsonArray {QStringLiteral("ok"), 3}},
                                 {QStringLiteral("odd"), true}};
        PolicyObject from(value, QStringLiteral("section"), problems);
        QCOMPARE(from.flag(QLatin1StringView("on"), true), true);
        QCOMPARE(from.number(QLatin1StringView("days"), 1, 9, 7), 7);
        QCOMPARE(from.text(QLatin1StringView("name"), 9), QString());
        QCOMPARE(from.texts(QLatin1StringView("names"), 9, 9), QStringList());
        QCOMPARE(from.texts(QLatin1StringView("absent"), 9, 9), QStringList());
        from.check();
        QCOMPARE(problems.size(), 5);
        QCOMPARE(problems[0], QStringLiteral("section.on must be true or false."));
        QCOMPARE(problems[1], QStringLiteral("section.days must be a whole number from 1 to 9."));
        QCOMPARE(problems[2], QStringLiteral("section.name must be a text of at most 9 characters."));
        QCOMPARE(problems[3], QStringLiteral("section.names must be a list of at most 9 texts of 1 to 9 characters."));
        QVERIFY(problems[4].startsWith(QLatin1String("section.odd is not a known key.")));
    }
    void policyReadsOneTextAsAList()
    {
        QStringList problems;
        PolicyObject from(QJsonObject {{QStringLiteral("queue"), QStringLiteral("Sales")}}, QStringLiteral("when"), problems);
        QCOMPARE(from.texts(QLatin1StringView("queue"), 9, 9), QStringList {QStringLiteral("Sales")});
        from.check();
        QCOMPARE(problems, QStringList());
        PolicyObject(QJsonValue(3), QStringLiteral("when"), problems);
        QCOMPARE(problems, QStringList {QStringLiteral("when must be an object, {...}.")});
    }
};
QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_searchtext.moc"
