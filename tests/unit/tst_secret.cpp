// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keptsecret.h"
#include <QFile>
#include <QtTest>

using callfloor::KeptSecret;
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
    void keptUntilWiped()
    {
        KeptSecret kept;
        QVERIFY(kept.isEmpty() && kept.reveal().text().isEmpty());
        {
            Secret typed(QStringLiteral("opensesame"));
            kept.keep(typed);
        }
        QCOMPARE(kept.reveal().text(), QStringLiteral("opensesame"));
        kept.keep(Secret(QString(5000, QLatin1Char('x')))); // more than a page
        QCOMPARE(kept.reveal().text().size(), 5000);
        kept.wipe();
        QVERIFY(kept.isEmpty() && !kept.isLocked() && kept.reveal().text().isEmpty());
        kept.keep(Secret());
        QVERIFY(kept.isEmpty());
    }
#ifdef Q_OS_LINUX
    //! Its pages are locked and left out of core dumps: the kernel says so of the whole mapping.
    void keptWhereNobodyLooks()
    {
        const auto mappingsWith = [](const QByteArray &flag) {
            QFile file(QStringLiteral("/proc/self/smaps"));
            return file.open(QIODevice::ReadOnly) ? file.readAll().count(flag) : qsizetype(0);
        };
        const auto before = mappingsWith(" dd ");
        KeptSecret kept;
        kept.keep(Secret(QStringLiteral("opensesame")));
        QCOMPARE(mappingsWith(" dd "), before + 1);
#ifndef __SANITIZE_ADDRESS__ // which takes mlock() for itself, and locks nothing
        QVERIFY(!kept.isLocked() || mappingsWith(" lo ") > 0);
#endif
    }
#endif
};
QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
