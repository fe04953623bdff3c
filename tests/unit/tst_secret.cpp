// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "secret.h"
#include <QtTest>

using callfloor::Secret;

//! A password is gone, and with it what shares its memory, as soon as it is no longer needed.
class tst_Secret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wipingReachesWhatSharesIt()
    {
        const QString typed = QStringLiteral("opensesame");
        Secret secret(typed);
        const QString onItsWay = secret.text();
        secret.wipe();
        QVERIFY(secret.text().isEmpty());
        QCOMPARE(onItsWay, QString(10, QChar(u'\0')));
        QCOMPARE(typed, QStringLiteral("opensesame")); // the caller's own copy is the caller's
    }
    void anotherSecretWipesTheOldOne()
    {
        Secret secret(QStringLiteral("old"));
        const QString old = secret.text();
        secret = Secret(QStringLiteral("new"));
        QCOMPARE(old, QString(3, QChar(u'\0')));
        QCOMPARE(secret.text(), QStringLiteral("new"));
    }
};
QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
