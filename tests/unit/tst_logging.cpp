// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/logging.h"
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using callfloor::Logging;

namespace {
Q_LOGGING_CATEGORY(session, "cti.session")
Q_LOGGING_CATEGORY(odd, "somebody.else")
}

//! The log: one logger per room, everything of Qt's under "qt", one message a line, bounded files.
class tst_Logging : public QObject {
    Q_OBJECT
    static QString contentOf(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(QStringLiteral("callfloor.log")));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
private Q_SLOTS:
    void everyRoomHasItsName()
    {
        const QTemporaryDir folder;
        {
            const Logging logging(folder.path());
            qCInfo(session, "opened");
            qCWarning(odd, "something odd");
            qWarning("plain");
            QCOMPARE(Logging::qtWarnings(), 2);
        }
        const QString log = contentOf(folder);
        QVERIFY2(log.contains(QStringLiteral(" info cti.session: opened\n")), qPrintable(log));
        QVERIFY2(log.contains(QStringLiteral(" warning qt: something odd\n")), qPrintable(log));
        QVERIFY2(log.contains(QStringLiteral(" warning qt: plain\n")), qPrintable(log));
    }
    void aWarningIsOnDiskAtOnce()
    {
        const QTemporaryDir folder;
        const Logging logging(folder.path());
        qCWarning(session, "heartbeat late");
        QTRY_VERIFY(contentOf(folder).contains(QStringLiteral("heartbeat late"))); // the logging still runs
    }
    void aMessageIsOneLine()
    {
        const QTemporaryDir folder;
        {
            const Logging logging(folder.path());
            qCInfo(session).noquote() << QStringLiteral("one\n2026-01-01 error cti.session: forged\x1b[31m");
            qCInfo(session).noquote() << QString(100000, QLatin1Char('x'));
        }
        const QString log = contentOf(folder);
        QCOMPARE(log.count(QLatin1Char('\n')), 2);
        QVERIFY(!log.contains(QLatin1Char('\x1b')));
        QVERIFY(log.size() < 5000);
    }
    void filesAreBounded()
    {
        const QTemporaryDir folder;
        {
            const Logging logging(folder.path());
            for (int i = 0; i < 4000; ++i)
                qCInfo(session).noquote() << QString(3900, QLatin1Char('x'));
        }
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), Logging::FileCount);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= Logging::FileSize);
    }
};
QTEST_GUILESS_MAIN(tst_Logging)
#include "tst_logging.moc"
