// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/sentences.h"
#include <QtTest>

using namespace callfloor;
using cti::Error;
using cti::ErrorKind;

//! What people read: a sentence with a next step and the names they typed; codes stay in the details.
class tst_Sentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyKindOfErrorHasWordsAndANextStep_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("refused") << Error {.kind = ErrorKind::Refused, .code = 17};
        QTest::newRow("refused, unknown code") << Error {.kind = ErrorKind::Refused, .code = 4711};
        QTest::newRow("control failure") << Error {.kind = ErrorKind::ControlFailure, .code = 11, .detail = 88013};
        QTest::newRow("timeout") << Error {.kind = ErrorKind::Timeout};
        QTest::newRow("disconnected") << Error {.kind = ErrorKind::Disconnected};
        QTest::newRow("not possible") << Error {.kind = ErrorKind::NotPossible};
        QTest::newRow("malformed") << Error {.kind = ErrorKind::Malformed};
    }
    void everyKindOfErrorHasWordsAndANextStep()
    {
        QFETCH(Error, error);
        for (const QString &text : {explain(error).text, explainSignIn(error, QStringLiteral("a"), QStringLiteral("1")).text,
                                    explainConnection(error, QStringLiteral("ccx")).text}) {
            QVERIFY2(text.count(QStringLiteral(". ")) >= 1 && text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\d{2}"))), qPrintable(text)); // no code
        }
    }
    void codesStandInTheDetails()
    {
        const QString details = explain({.kind = ErrorKind::ControlFailure, .code = 257, .detail = 88009}).details;
        QVERIFY2(details.contains(QStringLiteral("257")) && details.contains(QStringLiteral("88009")), qPrintable(details));
    }
    void theExtensionInUseIsNamed()
    {
        const Sentence sentence =
            explainSignIn({.kind = ErrorKind::ControlFailure, .code = 283}, QStringLiteral("agent01"), QStringLiteral("2001"));
        QVERIFY(sentence.text.startsWith(QStringLiteral("Extension 2001 is in use by another agent.")));
    }
    void theNodeIsNamed()
    {
        QVERIFY(explainConnection({.kind = ErrorKind::Disconnected}, QStringLiteral("ccx-1"))
                    .text.startsWith(QStringLiteral("ccx-1 can't be reached.")));
        QVERIFY(explainConnection({.kind = ErrorKind::Refused, .code = 92}, QStringLiteral("ccx-2"))
                    .text.startsWith(QStringLiteral("ccx-2 is on standby.")));
    }
};
QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
