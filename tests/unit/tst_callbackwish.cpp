// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/callbackwish.h"
#include <QtTest>

using namespace callfloor;

//! How people write when to call back. It is Friday, 27 November 2026, 13:00.
class tst_CallBackWish : public QObject {
    Q_OBJECT
    const QDateTime now {QDate(2026, 11, 27), QTime(13, 0)};

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at"); // empty: not understood
        const auto row = [](const char *locale, const char *text, const char *at) {
            QTest::addRow("%s: %s", locale, text)
                << QString::fromLatin1(locale) << QString::fromUtf8(text) << QString::fromLatin1(at);
        };
        row("en_US", "2026-11-30 14:05", "2026-11-30 14:05");
        row("de_DE", "  2026-11-30   14:05 ", "2026-11-30 14:05");
        row("en_US", "14:05", "2026-11-27 14:05");
        row("en_US", "9:30", "2026-11-28 09:30"); // today's is over
        row("en_US", "2:05 PM", "2026-11-27 14:05");
        row("en_US", "2:05pm", "2026-11-27 14:05");
        row("en_US", "Tomorrow 9:30", "2026-11-28 09:30");
        row("en_US", "today 18:00", "2026-11-27 18:00");
        row("en_US", "today 9:00", "2026-11-27 09:00"); // the customer may be further west
        row("en_US", "Monday 2:05 PM", "2026-11-30 14:05");
        row("en_US", "fri 14:05", "2026-12-04 14:05"); // not today: that is "today"
        row("en_US", "11/30 14:05", "2026-11-30 14:05");
        row("en_US", "11/30/26 2:05 PM", "2026-11-30 14:05");
        row("en_GB", "30/11 14:05", "2026-11-30 14:05");
        row("de_DE", "30.11. 14:05", "2026-11-30 14:05");
        row("de_DE", "30.11.2026, 14:05", "2026-11-30 14:05");
        row("de_DE", "2.1. 8:00", "2027-01-02 08:00");
        row("de_DE", "Mo 14:05", "2026-11-30 14:05");
        row("de_DE", "montag 14:05", "2026-11-30 14:05");
        row("fr_FR", "lundi 14:05", "2026-11-30 14:05");
        row("fr_FR", "30/11 14h05", "2026-11-30 14:05");
        row("es_ES", "30/11 14:05", "2026-11-30 14:05");
        row("en_US", "2026-11-25 14:05", ""); // over, everywhere
        row("en_US", "30/11 14:05", ""); // no such month
        row("de_DE", "31.11. 14:05", "");
        row("en_US", "tomorrow", "");
        row("en_US", "25:00", "");
        row("en_US", "Someday 14:05", "");
        row("en_US", "", "");
    }
    void times()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, at);
        const auto wish = readCallBackWish(text, now, QLocale(locale));
        QCOMPARE(wish ? wish->at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString(), at);
        QVERIFY(!wish || wish->number.isEmpty());
    }
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("plain") << "+12025550188"
                               << "+12025550188";
        QTest::newRow("as people write it") << "+1 (202) 555-0188"
                                            << "+12025550188";
        QTest::newRow("an extension") << "2001"
                                      << "2001";
        QTest::newRow("too short") << "12"
                                   << "";
        QTest::newRow("too long") << QString(21, u'1') << "";
        QTest::newRow("a day") << "2026-11-30"
                               << "";
        QTest::newRow("a short one") << "11-30"
                                     << "";
        QTest::newRow("one of elsewhere") << "30/11"
                                          << "";
        QTest::newRow("a paste") << QString(10'000, u' ') + u'1' << "";
        QTest::newRow("letters") << "0800 CALL"
                                 << "";
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const auto wish = readCallBackWish(text, now, QLocale(QStringLiteral("en_US")));
        QCOMPARE(wish ? wish->number : QString(), number);
        QVERIFY(!wish || !wish->at.isValid());
    }
    //! What the field suggests is understood, in each language.
    void theExampleIsOne()
    {
        for (const char *name : {"C", "en_US", "en_GB", "de_DE", "fr_FR", "es_ES"}) {
            const QLocale locale(QString::fromLatin1(name));
            const auto wish = readCallBackWish(callBackExample(locale), now, locale);
            QVERIFY2(wish && wish->at == QDateTime(QDate(2026, 11, 28), QTime(14, 5)), name);
            QVERIFY(callBackWords(*wish, locale).contains(QStringLiteral("2026")));
            QVERIFY(!callBackWords(*wish, locale).contains(QStringLiteral(":00")));
        }
    }
};
QTEST_GUILESS_MAIN(tst_CallBackWish)
#include "tst_callbackwish.moc"
