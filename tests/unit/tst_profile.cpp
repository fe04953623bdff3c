// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/profile.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using callfloor::Profile;

//! The profile: what is remembered comes back, a broken file is no catastrophe, nobody else may read it.
class tst_Profile : public QObject {
    Q_OBJECT
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
    void aBrokenFileReadsAsEmpty()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("seat.json")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"extension\": ");
        file.close();
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
    void aFolderThatCantBeIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(Profile(file.fileName() + QStringLiteral("/below")).prepare().contains(QStringLiteral("--profile")));
    }
};
QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
