// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/base/ownfile.h"
#include "services/profile.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

using callfloor::Profile;

//! The profile: what is remembered comes back, a broken file is no catastrophe, nobody else may read it.
class tst_Profile : public QObject {
    Q_OBJECT
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(content) == content.size();
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSeatComesBack()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.filePath(QStringLiteral("new/profile")));
        QCOMPARE(profile.prepare(), QString());
        QCOMPARE(profile.seat(), Profile::Seat());
        const Profile::Seat seat {.extension = QStringLiteral("2001"), .agentId = QStringLiteral("agent01")};
        profile.remember(seat);
        QCOMPARE(Profile(profile.folder()).seat(), seat);
    }
    void settingsAreKeptOneByOne()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.path());
        profile.saveSetting(QStringLiteral("theme"), QStringLiteral("dark"));
        profile.saveSetting(QStringLiteral("language"), QStringLiteral("de"));
        QCOMPARE(profile.settings(),
                 (QJsonObject {{QStringLiteral("theme"), QStringLiteral("dark")},
                               {QStringLiteral("language"), QStringLiteral("de")}}));
    }
    // Nothing that could not be read is written over: somebody may still want it.
    void whatCantBeReadIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half") << QByteArray("{\"theme\": \"dark\", \"lan");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no object") << QByteArray("[1, 2]");
    }
    void whatCantBeReadIsPutAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const Profile profile(folder.path());
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        for (const auto *name : {"settings.json.damaged", "settings.json.damaged-2"}) {
            QVERIFY(write(path, content));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("settings.json can't be read .*put aside as")));
            profile.saveSetting(QStringLiteral("theme"), QStringLiteral("light"));
            QCOMPARE(profile.settings(), (QJsonObject {{QStringLiteral("theme"), QStringLiteral("light")}}));
            QFile aside(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(aside.open(QFile::ReadOnly));
            QCOMPARE(aside.readAll(), content);
        }
    }
    void aFolderOrAFileThatIsTooLargeIsPutAside()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.path());
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("seat.json/below")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("seat.json can't be read .it is a folder")));
        profile.remember({.extension = QStringLiteral("2001")});
        QCOMPARE(profile.seat().extension, QStringLiteral("2001"));
        QVERIFY(QDir(folder.filePath(QStringLiteral("seat.json.damaged/below"))).exists());
        QVERIFY(write(folder.filePath(QStringLiteral("settings.json")), "{}"));
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("settings.json")), callfloor::OwnFile::LargestFile + 1));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("settings.json can't be read .it is larger than")));
        QCOMPARE(profile.settings(), QJsonObject());
    }
    void whatCantBePutAsideIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QVERIFY(write(path, "{"));
        QVERIFY(write(path + QStringLiteral(".damaged"), "1"));
        for (int i = 2; i <= 100; ++i)
            QVERIFY(write(path + QStringLiteral(".damaged-%1").arg(i), "1"));
        for (int i = 0; i < 2; ++i) // it is read before it is written
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be put aside: it is left as it is")));
        Profile(folder.path()).saveSetting(QStringLiteral("theme"), QStringLiteral("light"));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{"));
    }
    void aBrokenFileReadsAsEmpty()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("seat.json")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"extension\": ");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("seat.json can't be read")));
        QCOMPARE(Profile(folder.path()).seat(), Profile::Seat());
    }
    void onlyTheOwnerReadsIt()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.filePath(QStringLiteral("p")));
        QCOMPARE(profile.prepare(), QString());
        profile.remember({.extension = QStringLiteral("2001")});
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(profile.folder()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(profile.folder() + QStringLiteral("/seat.json")) & others, QFile::Permissions());
    }
    void oneProgramAtATime()
    {
        const QTemporaryDir folder;
        const Profile profile(folder.path());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--lock"), folder.path()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAll().trimmed(), QByteArray("locked"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("lock"))));
        const QString problem = callfloor::ProfileLock(profile).problem();
        QVERIFY2(problem.startsWith(QStringLiteral("Callfloor is running already with the profile %1 (process %2 on ")
                                        .arg(folder.path())
                                        .arg(other.processId())),
                 qPrintable(problem));
        QVERIFY(problem.contains(QLatin1String("--profile")));
        other.kill(); // the lock stays behind
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("lock"))));
        {
            const callfloor::ProfileLock lock(profile);
            QCOMPARE(lock.problem(), QString());
            QVERIFY(!callfloor::ProfileLock(profile).problem().isEmpty());
        }
        QCOMPARE(callfloor::ProfileLock(profile).problem(), QString());
    }
    void aFolderThatTakesNoLockKeepsNobodyFromWorking()
    {
        const QTemporaryDir folder;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("lock can't be made")));
        QCOMPARE(callfloor::ProfileLock(Profile(folder.filePath(QStringLiteral("absent")))).problem(), QString());
    }
    void aFolderThatCantBeIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(Profile(file.fileName() + QStringLiteral("/below")).prepare().contains(QStringLiteral("--profile")));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--lock") == 0) { // what the test of two programs runs, and kills
        const callfloor::ProfileLock lock {Profile(QString::fromLocal8Bit(argv[2]))};
        std::puts(lock.problem().isEmpty() ? "locked" : "not locked");
        std::fflush(stdout);
        return std::getchar();
    }
    tst_Profile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile.moc"
