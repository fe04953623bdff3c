// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"
#include <QtTest>

using callfloor::harmless;

//! Text from the wire can't lie by control characters, direction or length.
class tst_PlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void harmfulCharactersGo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("plain") << QStringLiteral("Ingrid Halvorsen") << QStringLiteral("Ingrid Halvorsen");
        QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>&amp;") << QStringLiteral("<b>x</b>&amp;");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a [31mb");
        QTest::newRow("nul") << QString::fromUtf8("a\0b", 3) << QStringLiteral("a b");
        QTest::newRow("newlines") << QStringLiteral(" a\r\n\tb\u2028c ") << QStringLiteral("a b c");
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202Eb") << QStringLiteral("a b");
        QTest::newRow("isolates") << QStringLiteral("a\u2066b\u2069") << QStringLiteral("a b");
        QTest::newRow("zero-width space") << QStringLiteral("a\u200Bb") << QStringLiteral("a b");
        QTest::newRow("joiner of Persian") << QStringLiteral("می\u200Cخواهم") << QStringLiteral("می\u200Cخواهم");
        QTest::newRow("lone surrogate") << (QStringLiteral("a") + QChar(0xD83D)) << QStringLiteral("a");
        QTest::newRow("tags") << QStringLiteral("a\U000E0020\U000E0041b") << QStringLiteral("a b");
        QTest::newRow("format beyond the first plane") << QStringLiteral("a\U0001D173b\U0001D173") << QStringLiteral("a b");
        QTest::newRow("private use") << QStringLiteral("a\uE000b\U000F0000c") << QStringLiteral("a b c");
        QTest::newRow("emoji with joiner") << QStringLiteral("\U0001F469\u200D\U0001F4BB")
                                           << QStringLiteral("\U0001F469\u200D\U0001F4BB");
        QTest::newRow("emoji") << QStringLiteral("ok \U0001F600") << QStringLiteral("ok \U0001F600");
    }
    void harmfulCharactersGo()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QCOMPARE(harmless(from), to);
    }
    void lengthIsBounded()
    {
        QCOMPARE(harmless(QStringLiteral("12345"), 5), QStringLiteral("12345"));
        QCOMPARE(harmless(QStringLiteral("123456"), 5), QStringLiteral("1234\u2026"));
        const QString cutInAPair = harmless(QStringLiteral("abc\U0001F600xyz"), 5);
        QCOMPARE(cutInAPair, QStringLiteral("abc\u2026"));
    }
};
QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
