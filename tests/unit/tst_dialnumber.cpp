// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "dialnumber.h"
#include <QtTest>

using callfloor::DialNumber;

//! Paste anything, see the cleaned number; letters and endless digits are a clear problem, never a guess.
class tst_DialNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<DialNumber::Problem>("problem");
        const auto none = DialNumber::Problem::None;
        QTest::newRow("extension") << QStringLiteral("2004") << QStringLiteral("2004") << none;
        QTest::newRow("spaces") << QStringLiteral(" +47 22 55 01 84\n") << QStringLiteral("+4722550184") << none;
        QTest::newRow("brackets, dashes, dots") << QStringLiteral("(022) 55-01.84/3") << QStringLiteral("0225501843") << none;
        QTest::newRow("trunk zero") << QStringLiteral("+49 (0)30 1234") << QStringLiteral("+49301234") << none;
        QTest::newRow("zero in brackets of a national number")
            << QStringLiteral("(0)30 1234") << QStringLiteral("0301234") << none;
        QTest::newRow("link") << QStringLiteral("tel:+1-555-0100") << QStringLiteral("+15550100") << none;
        QTest::newRow("typographic") << QStringLiteral("555\u20110100\u00A01") << QStringLiteral("55501001") << none;
        QTest::newRow("other digits") << QStringLiteral("٢٠٠٤") << QStringLiteral("2004") << none;
        QTest::newRow("feature code") << QStringLiteral("*72#") << QStringLiteral("*72#") << none;
        QTest::newRow("invisible from a web page") << QStringLiteral("\u202A2004\u202C") << QStringLiteral("2004") << none;
        QTest::newRow("32 digits") << QString(32, QLatin1Char('1')) << QString(32, QLatin1Char('1')) << none;
        QTest::newRow("33 digits") << QString(33, QLatin1Char('1')) << QString() << DialNumber::Problem::TooLong;
        QTest::newRow("letters") << QStringLiteral("call 2004") << QString() << DialNumber::Problem::Letters;
        QTest::newRow("a plus inside") << QStringLiteral("22+33") << QString() << DialNumber::Problem::Letters;
        QTest::newRow("two numbers") << QStringLiteral("2004 or 2005") << QString() << DialNumber::Problem::Letters;
        QTest::newRow("empty") << QStringLiteral("  ") << QString() << DialNumber::Problem::Empty;
        QTest::newRow("only a plus") << QStringLiteral("+") << QString() << DialNumber::Problem::Empty;
    }
    void cleaned()
    {
        QFETCH(QString, text);
        const DialNumber number = DialNumber::of(text);
        QTEST(number.digits, "digits");
        QTEST(number.problem, "problem");
    }
};
QTEST_GUILESS_MAIN(tst_DialNumber)
#include "tst_dialnumber.moc"
