// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/logging.h"
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>
#include <latch>
#include <thread>

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
    // spdlog throws where a name is taken already; that must end no program.
    void twoThreadsMayBeginARoom()
    {
        constexpr int rooms = 200;
        constexpr int threads = 4;
        const QTemporaryDir folder;
        {
            const Logging logging(folder.path());
            for (int room = 0; room < rooms; ++room) {
                const QByteArray name = "callfloor.room" + QByteArray::number(room);
                const QLoggingCategory category(name.constData());
                std::latch start(threads);
                std::vector<std::jthread> all;
                for (int i = 0; i < threads; ++i)
                    all.emplace_back([&] {
                        start.arrive_and_wait();
                        qCInfo(category, "first");
                    });
            }
        }
        QCOMPARE(contentOf(folder).count(QStringLiteral(": first\n")), rooms * threads);
    }
    void goesOnWithoutItsFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("callfloor.log")));
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--log-in"), folder.path()});
        QVERIFY(child.waitForFinished());
        const QString said = QString::fromUtf8(child.readAll());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, qPrintable(said));
        QCOMPARE(said.count(QStringLiteral("callfloor.log can't be written")), 1);
        QCOMPARE(said.count(QStringLiteral(": late\n")), 2);
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

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--log-in") == 0) { // what the test of a file that can't be opened runs
        const Logging logging(QString::fromLocal8Bit(argv[2]));
        qCWarning(session, "late");
        qCWarning(session, "late");
        return 0;
    }
    tst_Logging test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logging.moc"
