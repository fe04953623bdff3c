// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/base/searchtext.h"
#include "services/contacts/contactbook.h"
#include <QSignalSpy>
#include <QtTest>

using namespace callfloor;

static Contact person(const char *name, const char *number)
{
    return {.name = QString::fromUtf8(name), .numbers = {{ContactNumber::Kind::Mobile, QString::fromUtf8(number)}}};
}

class tst_ContactBook : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_tests = 0;
    QString m_profile;

    QString siteFile(const QByteArray &content) const
    {
        QFile file(m_profile + QStringLiteral("/site.csv"));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_profile = m_folder.filePath(QString::number(++m_tests));
        QVERIFY(QDir().mkpath(m_profile));
    }

    void ownBookIsKept()
    {
        QString id;
        {
            ContactBook book(ContactBook::pathIn(m_profile));
            QSignalSpy changed(&book, &ContactBook::contactsChanged);
            QCOMPARE(book.add(person("Kari Nordmann", "+47 22 55 01 84")).text(), QString());
            QCOMPARE(book.add(person("Ola\u202E\n", " 20\u200B01 ")).text(), QString());
            QCOMPARE(changed.size(), 2);
            QCOMPARE(book.contacts()[1].name, QStringLiteral("Ola"));
            QCOMPARE(book.contacts()[1].numbers[0].number, QStringLiteral("2001"));
            id = book.contacts()[0].id;
            Contact kari = book.contacts()[0];
            kari.name = QStringLiteral("Kari Hansen");
            QCOMPARE(book.update(kari).text(), QString());
            QVERIFY(book.remove(book.contacts()[1].id));
            QVERIFY(!book.remove(QStringLiteral("absent")));
        }
        const ContactBook again(ContactBook::pathIn(m_profile));
        QCOMPARE(again.contacts().size(), 1);
        QCOMPARE(again.contacts()[0].id, id);
        QCOMPARE(again.contacts()[0].name, QStringLiteral("Kari Hansen"));
        QVERIFY(again.contacts()[0].own);
        QCOMPARE(again.contacts()[0].numbers[0].kind, ContactNumber::Kind::Mobile);
        const auto permissions = QFile::permissions(m_profile + QStringLiteral("/contacts.json"));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void refusesWhatIsNoContact()
    {
        ContactBook book(ContactBook::pathIn(m_profile));
        QVERIFY(!book.add(person("  ", "1")).isEmpty());
        QVERIFY(!book.add(person("Ann", "none")).isEmpty());
        QVERIFY(book.contacts().isEmpty());
        QVERIFY(!QFile::exists(m_profile + QStringLiteral("/contacts.json")));
    }

    // The site's book is read only, and a favourite in it survives a new edition of the file.
    void siteBook()
    {
        ContactBook book(ContactBook::pathIn(m_profile));
        QCOMPARE(book.add(person("Own", "1")).text(), QString());
        QSignalSpy loaded(&book, &ContactBook::siteLoaded);
        book.loadSite(siteFile("Name,Phone\nAnn,2001\nBob\nCid,2003\n"));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(book.siteProblems().size(), 1);
        QCOMPARE(book.contacts().size(), 3);
        const Contact ann = book.contacts()[0];
        QVERIFY(!ann.own);
        QVERIFY(!book.update(ann).isEmpty());
        QVERIFY(!book.remove(ann.id));
        book.setFavourite(ann.id, true);
        book.loadSite(siteFile("Name,Phone\nZed,1000\nAnn,2001\n"));
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(book.contacts().size(), 3);
        QCOMPARE(book.contacts()[book.search({}, 1).value(0)].name, QStringLiteral("Ann"));
        book.loadSite(QStringLiteral("/absent.csv"));
        QTRY_COMPARE(loaded.size(), 3);
        QCOMPARE(book.siteProblems().size(), 1);
    }

    // Favourites come first, then who was on the phone last, under whichever prefixes.
    void ranks()
    {
        ContactBook book(ContactBook::pathIn(m_profile));
        for (const char *name : {"Ann", "Bob", "Cid", "Dan"})
            QCOMPARE(
                book.add(person(name, qPrintable(QStringLiteral("+47 22 55 01 8%1").arg(QLatin1Char(name[0]).unicode() - 'A'))))
                    .text(),
                QString());
        const auto order = [&book] {
            QString names;
            for (const int index : book.search({}, 10))
                names += book.contacts()[index].name[0];
            return names;
        };
        QCOMPARE(order(), QStringLiteral("ABCD"));
        QSignalSpy changed(&book, &ContactBook::ranksChanged);
        book.noteCall(QStringLiteral("022550182"), QString(), 1);
        book.noteCall(QStringLiteral("22550181"), QString(), 2);
        QCOMPARE(order(), QStringLiteral("BCAD"));
        book.setFavourite(book.findByNumber(QStringLiteral("0047 22550183"))->id, true);
        QCOMPARE(order(), QStringLiteral("DBCA"));
        QCOMPARE(changed.size(), 3);
        book.setFavourite(QStringLiteral("absent"), true);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(book.add(person("Eve", "22550182")).text(), QString()); // on Cid's line
        QCOMPARE(order(), QStringLiteral("DBCEA"));
        QVERIFY(!book.findByNumber(QStringLiteral("999")));
    }
    // The same answers as looking at every number of every contact; whoever comes first in the book has the line.
    void linesAreTheirsWhoComeFirst()
    {
        ContactBook book(ContactBook::pathIn(m_profile));
        QSignalSpy loaded(&book, &ContactBook::siteLoaded);
        book.loadSite(siteFile("Name,Phone,Mobile\nAnn,2001,+47 22 55 01 84\nBob,22550184,2002\nCid,32002,\n"));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(book.add(person("Dan", "0049 (30) 1234567")).text(), QString());
        QCOMPARE(book.add(person("Eve", "2001")).text(), QString());
        for (const char *asked : {"2001", "20 01", "02001", "2002", "32002", "132002", "22550184", "0022550184", "2550184",
                                  "+4722550184", "301234567", "1234567", "01234567", "+1 301 234 567", "", "withheld"}) {
            const QString digits = digitsOf(QString::fromUtf8(asked));
            const auto isTheirs = [&digits](const Contact &contact) {
                return std::any_of(contact.numbers.cbegin(), contact.numbers.cend(),
                                   [&](const ContactNumber &number) { return isSameLine(digitsOf(number.number), digits); });
            };
            const auto first = std::find_if(book.contacts().cbegin(), book.contacts().cend(), isTheirs);
            const Contact *found = book.findByNumber(QString::fromUtf8(asked));
            QVERIFY2(found == (first == book.contacts().cend() ? nullptr : &*first), asked);
        }
        QCOMPARE(book.findByNumber(QStringLiteral("2001"))->name, QStringLiteral("Ann"));
        QVERIFY(!book.findByNumber(QStringLiteral("12002")));
        const QString dan = book.findByNumber(QStringLiteral("0301234567"))->id;
        QVERIFY(book.remove(dan));
        QVERIFY(!book.findByNumber(QStringLiteral("0301234567")));
        QCOMPARE(book.findByNumber(QStringLiteral("2001"))->name, QStringLiteral("Ann"));
    }
    // What the list of recent calls asks after each call, of the largest book.
    void recentLinesOfTheLargestBookUnderOneFrame()
    {
        QByteArray content("Name,Phone\n");
        for (qsizetype i = 0; i < PhoneBookFile::MostContacts; ++i)
            content += "N,+47" + QByteArray::number(20'000'000 + i) + '\n';
        ContactBook book(ContactBook::pathIn(m_profile));
        QSignalSpy loaded(&book, &ContactBook::siteLoaded);
        book.loadSite(siteFile(content));
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
        QCOMPARE(book.contacts().size(), PhoneBookFile::MostContacts);
        qint64 best = std::numeric_limits<qint64>::max(); // what else this machine does is not measured
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            for (qsizetype i = 0; i < ContactBook::MostRecent; ++i)
                QVERIFY(!book.findByNumber(QStringLiteral("+1 202 555 01%1").arg(10 + i)));
            best = qMin(best, timer.nsecsElapsed());
        }
        QVERIFY2(best < 16'000'000, "looking up the recent calls takes longer than a frame");
    }
    void recentCalls()
    {
        {
            ContactBook book(ContactBook::pathIn(m_profile));
            for (int i = 0; i < 60; ++i)
                book.noteCall(QStringLiteral("30%1").arg(i), QStringLiteral("N\u202E%1").arg(i), i);
            book.noteCall(QStringLiteral("3030"), QStringLiteral("again"), 99);
            book.noteCall(QStringLiteral("withheld"), QString(), 100);
            QCOMPARE(book.recentCalls().size(), ContactBook::MostRecent);
        }
        ContactBook again(ContactBook::pathIn(m_profile));
        QCOMPARE(again.recentCalls().size(), ContactBook::MostRecent);
        QCOMPARE(again.recentCalls()[0], (RecentCall {QStringLiteral("3030"), QStringLiteral("again"), 99}));
        QCOMPARE(again.recentCalls()[1].name, QStringLiteral("N59"));
        again.forgetRecentCalls();
        QVERIFY(again.recentCalls().isEmpty());
    }

    // A disk that takes nothing costs no contact of this run, and is said until it works again.
    void unwritableProfile()
    {
        const QString absent = m_profile + QStringLiteral("/absent");
        ContactBook book(ContactBook::pathIn(absent));
        QSignalSpy problem(&book, &ContactBook::saveProblemChanged);
        QCOMPARE(book.add(person("Ann", "1")).text(), QString());
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(book.saveProblem().text().startsWith(QLatin1String("Your contacts can't be saved")));
        QCOMPARE(book.contacts().size(), 1);
        QVERIFY(QDir().mkpath(absent));
        QCOMPARE(book.add(person("Bob", "2")).text(), QString());
        QTRY_COMPARE(problem.size(), 2);
        QCOMPARE(book.saveProblem().text(), QString());
        QCOMPARE(ContactBook(ContactBook::pathIn(absent)).contacts().size(), 2);
    }
    // Nothing else may change until the program ends.
    void savedAtTheEndAtTheLatest()
    {
        const QString absent = m_profile + QStringLiteral("/later");
        {
            ContactBook book(ContactBook::pathIn(absent));
            QCOMPARE(book.add(person("Ann", "1")).text(), QString());
            QTRY_VERIFY(!book.saveProblem().isEmpty());
            QVERIFY(QDir().mkpath(absent));
        }
        QCOMPARE(ContactBook(ContactBook::pathIn(absent)).contacts().size(), 1);
    }
    // Two people may share a seat: who called the one is none of the other's.
    void recentCallsAreTheAgents()
    {
        const QString path = ContactBook::pathIn(m_profile);
        {
            ContactBook book(path);
            QSignalSpy ranks(&book, &ContactBook::ranksChanged);
            book.setAgent(QStringLiteral("agent01"));
            QCOMPARE(ranks.size(), 1);
            book.noteCall(QStringLiteral("3001"), QString(), 1);
            book.setAgent(QStringLiteral("agent02"));
            QVERIFY(book.recentCalls().isEmpty());
            book.noteCall(QStringLiteral("3002"), QString(), 2);
            book.forgetRecentCalls();
            book.noteCall(QStringLiteral("3003"), QString(), 3);
        }
        ContactBook again(path);
        QVERIFY(again.recentCalls().isEmpty());
        for (const auto &[agent, number] : {std::pair {"agent01", "3001"}, std::pair {"agent02", "3003"}}) {
            again.setAgent(QLatin1String(agent));
            QCOMPARE(again.recentCalls().size(), 1);
            QCOMPARE(again.recentCalls()[0].number, QLatin1String(number));
        }
    }
    // Who called is kept no longer than the policy says; the own book stays.
    void recentCallsEnd()
    {
        const QString path = ContactBook::pathIn(m_profile);
        constexpr qint64 Day = 86'400'000;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto numbers = [](const ContactBook &book) {
            QStringList list;
            for (const RecentCall &call : book.recentCalls())
                list.append(call.number);
            return list.join(QLatin1Char('|'));
        };
        {
            ContactBook book(path);
            QCOMPARE(book.add(person("Ann", "1")).text(), QString());
            book.noteCall(QStringLiteral("3001"), QString(), now - 5 * Day);
            book.noteCall(QStringLiteral("3002"), QString(), now - Day);
        }
        QCOMPARE(numbers(ContactBook(path, 30)), QStringLiteral("3002|3001"));
        {
            ContactBook book(path, 3);
            QCOMPARE(numbers(book), QStringLiteral("3002"));
            book.noteCall(QStringLiteral("3003"), QString(), now + 3 * Day); // the program ran on for days
            QCOMPARE(numbers(book), QStringLiteral("3003"));
        }
        {
            ContactBook book(path, 0);
            QCOMPARE(numbers(book), QString());
            book.noteCall(QStringLiteral("3004"), QString(), now);
            book.noteCall(QStringLiteral("3005"), QString(), now + 1);
            QCOMPARE(numbers(book), QStringLiteral("3005|3004")); // as long as the program runs
        }
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("Ann") && !content.contains("300"), content.constData());
    }
    void damagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half") << QByteArray("{\"contacts\":[");
        QTest::newRow("no object") << QByteArray("[]");
    }
    void damagedFileIsPutAside()
    {
        QFETCH(QByteArray, content);
        const QString path = m_profile + QStringLiteral("/contacts.json");
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        file.close();
        {
            ContactBook book(ContactBook::pathIn(m_profile));
            QVERIFY(book.contacts().isEmpty());
            QVERIFY(book.saveProblem().text().contains(QLatin1String("contacts.json.damaged.")));
            QCOMPARE(book.add(person("Ann", "1")).text(), QString());
        }
        QFile aside(path + QStringLiteral(".damaged"));
        QVERIFY(aside.open(QFile::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QCOMPARE(ContactBook(ContactBook::pathIn(m_profile)).contacts().size(), 1);
    }
    // It exists, but can't be opened as a file.
    void unreadableFileIsPutAside()
    {
        QVERIFY(QDir(m_profile).mkdir(QStringLiteral("contacts.json")));
        ContactBook book(ContactBook::pathIn(m_profile));
        QVERIFY(book.saveProblem().text().contains(QLatin1String("contacts.json.damaged.")));
        QVERIFY(QFile::exists(m_profile + QStringLiteral("/contacts.json.damaged")));
    }
    void whatCantBePutAsideIsNotWritten()
    {
        const QString path = m_profile + QStringLiteral("/contacts.json");
        const auto write = [](const QString &name) {
            QFile file(name);
            return file.open(QFile::WriteOnly) && file.write("[") == 1;
        };
        QVERIFY(write(path) && write(path + QStringLiteral(".damaged")));
        for (int i = 2; i <= 100; ++i)
            QVERIFY(write(path + QStringLiteral(".damaged-%1").arg(i)));
        {
            ContactBook book(ContactBook::pathIn(m_profile));
            QCOMPARE(book.add(person("Ann", "1")).text(), QString()); // for as long as the program runs
            QVERIFY(book.saveProblem().text().contains(QLatin1String("not kept")));
        }
        QCOMPARE(QFileInfo(path).size(), 1);
    }
    void kioskKeepsNothing()
    {
        {
            ContactBook book({});
            QCOMPARE(book.add(person("Ann", "1")).text(), QString());
            book.noteCall(QStringLiteral("1"), {}, 1);
            QCOMPARE(book.contacts().size(), 1);
        }
        QVERIFY(ContactBook({}).contacts().isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_ContactBook)
#include "tst_contactbook.moc"
