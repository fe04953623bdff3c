// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/dialling/dialplan.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace callfloor;
using Kind = DialCheck::Kind;

static DialRules site(const QString &country)
{
    DialRules rules {.country = country, .extensionLengths = {4}};
    if (country == QLatin1String("DE"))
        rules.outsidePrefix = QStringLiteral("0");
    else if (country != QLatin1String("NO"))
        rules.outsidePrefix = QStringLiteral("9");
    return rules;
}

class tst_DialPlan : public QObject {
    Q_OBJECT

    static QString problemOf(const QString &text, const QString &country = QStringLiteral("NO"))
    {
        const DialCheck check = dialling::check(text, site(country));
        return check.kind == Kind::Invalid && !check.canDial() && check.shown.isEmpty() ? check.problem : QString();
    }

private Q_SLOTS:
    // What is dialled and what is shown, for the same habits of writing in five countries.
    void sites_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *country, const char *text, Kind kind, const char *number, const char *shown) {
            QTest::addRow("%s %s", country, text) << QString::fromLatin1(country) << QString::fromUtf8(text) << kind
                                                  << QString::fromLatin1(number) << QString::fromUtf8(shown);
        };
        row("DE", "2001", Kind::Extension, "2001", "2001");
        row("DE", "0221 5501840", Kind::National, "002215501840", "0221 5501840");
        row("DE", "+49 (0)221 550184-0", Kind::National, "002215501840", "0221 5501840");
        row("DE", "0049 221 5501840", Kind::National, "002215501840", "0221 5501840");
        row("DE", "+47 22 55 01 84", Kind::International, "0004722550184", "+47 22 55 01 84");
        row("DE", "0047/22550184", Kind::International, "0004722550184", "+47 22 55 01 84");
        row("DE", "112", Kind::Emergency, "112", "112");
        row("DE", "0112", Kind::Emergency, "0112", "0112");
        row("DE", "116117", Kind::National, "0116117", "116117");
        row("NO", "22 55 01 84", Kind::National, "22550184", "22 55 01 84");
        row("NO", "0047 22 55 01 84", Kind::National, "22550184", "22 55 01 84");
        row("NO", "+49 221 5501840", Kind::International, "00492215501840", "+49 221 5501840");
        row("NO", "02800", Kind::National, "02800", "02800");
        row("NO", "113", Kind::Emergency, "113", "113");
        row("US", "(650) 253-0000", Kind::National, "916502530000", "(650) 253-0000");
        row("US", "1-650-253-0000", Kind::National, "916502530000", "(650) 253-0000");
        row("US", "9 1 650 253 0000", Kind::National, "916502530000", "(650) 253-0000");
        row("US", "+1 416 555 0123", Kind::National, "914165550123", "(416) 555-0123"); // Canada shares the plan
        row("US", "011 47 22 55 01 84", Kind::International, "90114722550184", "+47 22 55 01 84");
        row("US", "1-800-FLOWERS", Kind::National, "918003569377", "(800) 356-9377");
        row("US", "911", Kind::Emergency, "911", "911");
        row("US", "9911", Kind::Emergency, "9911", "9911");
        row("US", "411", Kind::National, "9411", "411");
        row("GB", "020 7946 0018", Kind::National, "902079460018", "020 7946 0018");
        row("GB", "+44 (0)20 7946 0018", Kind::National, "902079460018", "020 7946 0018");
        row("GB", "+48 22 625 00 00", Kind::International, "90048226250000", "+48 22 625 00 00");
        row("GB", "999", Kind::Emergency, "999", "999");
        row("PL", "22 625 00 00", Kind::National, "9226250000", "22 625 00 00");
        row("PL", "+48 601 234 567", Kind::National, "9601234567", "601 234 567");
        row("PL", "0049 221 5501840", Kind::International, "900492215501840", "+49 221 5501840");
        row("PL", "112", Kind::Emergency, "112", "112");
    }
    void sites()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, shown);
        const DialCheck check = dialling::check(text, site(country));
        QCOMPARE(check.problem, QString());
        QTEST(check.kind, "kind");
        QCOMPARE(check.number, number);
        QCOMPARE(check.shown, shown);
        QVERIFY(check.canDial());
    }

    // Whatever the decoration, it is the same number.
    void decoration_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"+47 22 55 01 84",
                                 "  +47-22-55-01-84\t",
                                 "+47 (22) 55-01.84",
                                 "tel:+47-22-55-01-84",
                                 "TEL:%2B47%2022550184",
                                 "tel:22550184;phone-context=+47",
                                 "callto://+4722550184",
                                 "\u202A+47 22 55 01 84\u202C",
                                 "+47\u00A022\u200955\u200B01\u00AD84",
                                 "＋４７ ２２ ５５ ０１ ８４",
                                 "+٤٧ ٢٢ ٥٥ ٠١ ٨٤",
                                 "+47 22 55\x07 01 84",
                                 "+47–22–55–01–84",
                                 "Kari Nordmann, +47 22 55 01 84",
                                 "Kari Nordmann\n+47 22 55 01 84\nOslo",
                                 "Ring 22 55 01 84 i morgen",
                                 "22 55 01 84",
                                 "(+47) 22 55 01 84",
                                 "'22 55 01 84'",
                                 "++4722550184",
                                 "\u00AB+47 22\u201155\u201101\u201184\u00BB"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void decoration()
    {
        QFETCH(QString, text);
        const DialCheck check = dialling::check(text, site(QStringLiteral("NO")));
        QCOMPARE(check.problem, QString());
        QCOMPARE(check.number, QStringLiteral("22550184"));
        QCOMPARE(check.full, QStringLiteral("+4722550184"));
    }

    // What can't be dialled is refused in words and leaves nothing to dial.
    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *text, const char *problem) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(problem);
        };
        row("hello", "There is no phone number");
        row("2001a", "There is no phone number");
        row("javascript:alert(1)", "There is no phone number");
        row("<b>22</b>", "There is no phone number");
        row("---", "There is no digit");
        row("22 55 01 84\n22 55 01 85", "There is more than one number");
        row("22 55 01 84 or 22 55 01 85", "There is more than one number");
        row("22550184, 22550185", "There is more than one number");
        row("2001;2002", "There is no phone number");
        row("20+01", "There is no phone number");
        row("+999 123456", "No country has this code");
        row("+47 22", "This number is too short");
        row("22550184 22550185 2255", "This number is too long");
        row("22550184#", "* and # are dialled only");
        row("*21*22550184#", "* and # are dialled only");
    }
    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        QVERIFY2(problemOf(text).startsWith(problem), qPrintable(problemOf(text)));
    }
    void hugePastesAreRefusedUnread()
    {
        for (const QString &text : {QString(10'000, QLatin1Char('1')), QString(10'000, QLatin1Char('x')),
                                    QStringLiteral("22550184\n").repeated(2000), QString(10'000, QChar(0x0661))})
            QVERIFY(problemOf(text).startsWith(QLatin1String("This text is too long")));
        QCOMPARE(dialling::check(QString(10'000, QLatin1Char(' ')), {}), DialCheck());
        QVERIFY(!problemOf(QString(400, QLatin1Char('9'))).isEmpty());
    }
    void nothingIsNoProblem()
    {
        for (const char *text : {"", "   ", "+", "\u200B"})
            QCOMPARE(dialling::check(QString::fromUtf8(text), site(QStringLiteral("NO"))), DialCheck());
    }
    void shortCodesOfThePhoneSystem()
    {
        QCOMPARE(dialling::check(QStringLiteral("* 72"), {}).number, QStringLiteral("*72"));
        QCOMPARE(dialling::check(QStringLiteral("#31#"), {}).kind, Kind::Extension);
    }

    // Metadata grows old: a number that could exist is dialled, and said to be unknown.
    void unknownNumbersAreDialledWithANote()
    {
        const DialCheck check = dialling::check(QStringLiteral("+1 650 053 0000"), site(QStringLiteral("NO")));
        QCOMPARE(check.number, QStringLiteral("0016500530000"));
        QVERIFY(check.note.startsWith(QLatin1String("No such number is known")));
        QCOMPARE(dialling::check(QStringLiteral("+1 650 253 0000"), site(QStringLiteral("NO"))).note, QString());
    }
    void extensionOfANumberIsNotDialled()
    {
        const DialCheck check = dialling::check(QStringLiteral("+1 650 253 0000 ext. 12"), site(QStringLiteral("NO")));
        QCOMPARE(check.number, QStringLiteral("0016502530000"));
        QVERIFY(check.note.contains(QLatin1String("Extension 12")));
    }
    void dialsWithPlusWhereTheSiteDoes()
    {
        DialRules rules = site(QStringLiteral("DE"));
        rules.internationalPrefix = QStringLiteral("+");
        QCOMPARE(dialling::check(QStringLiteral("+47 22 55 01 84"), rules).number, QStringLiteral("+4722550184"));
    }

    // No way of writing a number gets around a blocked prefix.
    void blocked_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0900 1234567", "+49 900 1234567", "0049 900 1234567", "00900 1234567", "tel:+49-900-1234567",
                                 "(0900) 1234567", "\u202E0900 1234567", "Call 0900 1234567 now", "+882 16 123456", "9999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void blocked()
    {
        QFETCH(QString, text);
        DialRules rules = site(QStringLiteral("DE"));
        rules.blockedPrefixes = {QStringLiteral("0900"), QStringLiteral("+882"), QStringLiteral("99"), QStringLiteral("11")};
        const DialCheck check = dialling::check(text, rules);
        QVERIFY2(check.problem.startsWith(QLatin1String("Your site does not allow")), qPrintable(check.number + check.problem));
        QVERIFY(!check.canDial());
        QCOMPARE(dialling::check(QStringLiteral("112"), rules).kind, Kind::Emergency); // is never blocked
    }
    // The outside prefix and a short number are as long as an extension.
    void blockedBehindTheOutsidePrefix()
    {
        const DialRules rules {
            .outsidePrefix = QStringLiteral("9"), .extensionLengths = {4}, .blockedPrefixes = {QStringLiteral("411")}};
        QVERIFY(!dialling::check(QStringLiteral("411"), rules).canDial());
        QVERIFY(!dialling::check(QStringLiteral("9411"), rules).canDial());
        QCOMPARE(dialling::check(QStringLiteral("9511"), rules).number, QStringLiteral("9511"));
    }
    void emergencyNumbersAreTheConfiguredOnes()
    {
        DialRules rules = site(QStringLiteral("DE"));
        rules.emergencyNumbers = {QStringLiteral("0112"), QStringLiteral("5555")};
        QCOMPARE(dialling::check(QStringLiteral("5555"), rules).kind, Kind::Emergency);
        QCOMPARE(dialling::check(QStringLiteral("0112"), rules).number, QStringLiteral("0112"));
        QVERIFY(dialling::check(QStringLiteral("112"), rules).kind != Kind::Emergency);
    }

    // A site that says nothing about itself still dials.
    void withoutRules()
    {
        QCOMPARE(dialling::check(QStringLiteral("2001"), {}).kind, Kind::Extension);
        QCOMPARE(dialling::check(QStringLiteral("(022) 55-01 84"), {}).number, QStringLiteral("022550184"));
        QCOMPARE(dialling::check(QStringLiteral("+47 22 55 01 84"), {}).number, QStringLiteral("+4722550184"));
        QVERIFY(!dialling::check(QString(40, QLatin1Char('1')), {}).canDial());
        QCOMPARE(DialPlan().check(QStringLiteral("7")).number, QStringLiteral("7"));
    }

    void readsRules()
    {
        QStringList problems;
        const QJsonObject policy {
            {QStringLiteral("country"), QStringLiteral("de")},
            {QStringLiteral("outsidePrefix"), QStringLiteral("0")},
            {QStringLiteral("internationalPrefix"), QStringLiteral("+")},
            {QStringLiteral("extensionLengths"), QJsonArray {4, 5}},
            {QStringLiteral("blockedPrefixes"), QJsonArray {QStringLiteral("0900"), QStringLiteral("+882")}},
            {QStringLiteral("emergencyNumbers"), QJsonArray {QStringLiteral("112")}}};
        const DialRules expected {.country = QStringLiteral("DE"),
                                  .outsidePrefix = QStringLiteral("0"),
                                  .internationalPrefix = QStringLiteral("+"),
                                  .extensionLengths = {4, 5},
                                  .blockedPrefixes = {QStringLiteral("0900"), QStringLiteral("+882")},
                                  .emergencyNumbers = {QStringLiteral("112")}};
        QCOMPARE(readDialRules(policy, problems), expected);
        QCOMPARE(readDialRules({QJsonValue::Undefined}, problems), DialRules());
        QCOMPARE(problems, QStringList());
    }
    void namesWrongRules()
    {
        QStringList problems;
        const QJsonObject policy {{QStringLiteral("country"), QStringLiteral("XX")},
                                  {QStringLiteral("outsidePrefix"), QStringLiteral("9-")},
                                  {QStringLiteral("internationalPrefix"), QStringLiteral("+0")},
                                  {QStringLiteral("extensionLengths"), QJsonArray {0}},
                                  {QStringLiteral("blockedPrefixes"), QJsonArray {QStringLiteral("0900"), QStringLiteral("a")}},
                                  {QStringLiteral("emergencyNumbers"), QStringLiteral("+112")},
                                  {QStringLiteral("prefix"), QStringLiteral("0")}};
        const DialRules rules = readDialRules(policy, problems);
        QCOMPARE(problems.size(), 7);
        for (const QString &key : policy.keys())
            QCOMPARE(problems.filter(QStringLiteral("dialling.%1 ").arg(key)).size(), 1);
        QCOMPARE(rules.blockedPrefixes, QStringList {QStringLiteral("0900")}); // what is right still holds
        QCOMPARE(rules.country, QString());
    }
};
QTEST_GUILESS_MAIN(tst_DialPlan)
#include "tst_dialplan.moc"
