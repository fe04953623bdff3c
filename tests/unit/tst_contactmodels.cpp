// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "contactsviewmodel.h"
#include "support/othertongue.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace callfloor;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class tst_ContactModels : public QObject {
    Q_OBJECT

    static QString names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    // The testers watch from before the first row.
    void modelsKeepTheContract()
    {
        ContactBook book({});
        ContactsViewModel view(book);
        const QAbstractItemModelTester contacts(view.contacts(), Mode::QtTest);
        const QAbstractItemModelTester recent(view.recentCalls(), Mode::QtTest);
        QSignalSpy count(view.contacts(), &ContactListModel::countChanged);
        QCOMPARE(view.add(QStringLiteral("Bob"), QString(), QStringLiteral("2001")), QString());
        QCOMPARE(view.add(QStringLiteral("Ann"), QStringLiteral("Fjord"), QStringLiteral("2002")), QString());
        QCOMPARE(count.size(), 2);
        book.noteCall(QStringLiteral("2001"), QString(), 7);
        book.noteCall(QStringLiteral("3001"), QString(), 8);
        QCOMPARE(names(*view.contacts()), QStringLiteral("Bob|Ann"));
        QCOMPARE(names(*view.recentCalls()), QStringLiteral("3001|Bob"));
        QCOMPARE(view.recentCalls()->index(1, 0).data(RecentCallListModel::AtRole).toDouble(), 7.0);
        view.contacts()->setFilter(QStringLiteral("fj"));
        QCOMPARE(names(*view.contacts()), QStringLiteral("Ann"));
        view.contacts()->setFilter(QStringLiteral("nobody"));
        QCOMPARE(view.contacts()->count(), 0);
        view.contacts()->setFilter(QString());
        view.remove(book.contacts()[0].id);
        view.forgetRecentCalls();
        QCOMPARE(names(*view.contacts()), QStringLiteral("Ann"));
        QCOMPARE(view.recentCalls()->count(), 0);
    }
    void favouritesHavePlacesByName()
    {
        ContactBook book({});
        ContactsViewModel view(book);
        for (const auto &[name, number] : {std::pair {"Ann", "2001"}, {"Bob", "2002"}, {"Cid", "2003"}})
            QCOMPARE(view.add(QLatin1String(name), QString(), QLatin1String(number)), QString());
        QSignalSpy changed(&view, &ContactsViewModel::favouritesChanged);
        view.setFavourite(book.contacts()[2].id, true);
        view.setFavourite(book.contacts()[0].id, true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(view.favouriteNumbers(), (QStringList {QStringLiteral("2001"), QStringLiteral("2003")}));
        book.noteCall(QStringLiteral("2003"), QString(), 7); // who called last does not move the keys
        QCOMPARE(view.favouriteNumbers(), (QStringList {QStringLiteral("2001"), QStringLiteral("2003")}));
        const auto place = [&view](int row) {
            return view.contacts()->index(row).data(ContactListModel::FavouritePlaceRole).toInt();
        };
        QCOMPARE(names(*view.contacts()), QStringLiteral("Ann|Cid|Bob"));
        QCOMPARE((QList<int> {place(0), place(1), place(2)}), (QList<int> {1, 2, 0}));
        view.contacts()->setFilter(QStringLiteral("cid")); // nor does a search
        QCOMPARE(place(0), 2);
    }
    void everyRole()
    {
        ContactBook book({});
        QCOMPARE(book.add({.name = QStringLiteral("Ann"),
                           .company = QStringLiteral("Fjord"),
                           .numbers = {{ContactNumber::Kind::Work, QStringLiteral("2001")},
                                       {ContactNumber::Kind::Mobile, QStringLiteral("+47 912 34 567")}}})
                     .text(),
                 QString());
        ContactListModel model(book);
        const auto value = [&model](const char *role) { return model.index(0, 0).data(model.roleNames().key(role)).toString(); };
        QCOMPARE(value("contactId"), book.contacts()[0].id);
        QCOMPARE(value("name"), QStringLiteral("Ann"));
        QCOMPARE(value("company"), QStringLiteral("Fjord"));
        QCOMPARE(value("number") + value("numberKind"), QStringLiteral("2001Work"));
        QCOMPARE(value("favourite"), QStringLiteral("false"));
        QCOMPARE(value("own"), QStringLiteral("true"));
        book.setFavourite(value("contactId"), true);
        QCOMPARE(value("favourite"), QStringLiteral("true"));
        model.setFilter(QStringLiteral("912 34"));
        QCOMPARE(value("number") + value("numberKind"), QStringLiteral("+47 912 34 567Mobile"));
        QCOMPARE(model.index(0, 0).data(ContactListModel::NumbersRole).toStringList().size(), 2);
    }
    // Whoever was on the phone can be called again.
    void callsBecomeRecentOnes()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        QVERIFY(view.isKeeping());
        cti::CallRegistry calls;
        view.follow(calls);
        calls.upsert({.id = {1}, .direction = cti::Direction::Incoming, .ani = QStringLiteral("+12025550142")});
        calls.upsert({.id = {2}}); // number withheld
        QCOMPARE(view.recentCalls()->count(), 0); // not yet: it may still be told
        calls.remove({1}, cti::CallEnd::Cleared);
        calls.remove({2}, cti::CallEnd::Cleared);
        QCOMPARE(names(*view.recentCalls()), QStringLiteral("+12025550142"));
        QVERIFY(view.recentCalls()->index(0, 0).data(RecentCallListModel::AtRole).toDouble() > 1.7e12);
    }
    void aKioskKeepsNothing()
    {
        ContactBook book({});
        ContactsViewModel view(book);
        QVERIFY(!view.isKeeping());
        cti::CallRegistry calls;
        view.follow(calls);
        calls.upsert({.id = {1}, .direction = cti::Direction::Incoming, .ani = QStringLiteral("+12025550142")});
        calls.remove({1}, cti::CallEnd::Cleared);
        QCOMPARE(view.recentCalls()->count(), 0);
    }
    void draftsBecomeContacts()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        ContactDraft &draft = *view.draft();
        draft.begin(QStringLiteral("2001"), QString());
        QVERIFY(draft.isActive() && draft.isFresh() && draft.isOwn());
        draft.save();
        QVERIFY(!draft.problem().isEmpty() && draft.isActive()); // nobody is called that
        draft.setName(QStringLiteral("Ann"));
        draft.addNumber();
        draft.setNumber(1, QStringLiteral("+47 912 34 567"));
        draft.setKind(1, int(ContactNumber::Kind::Mobile));
        draft.save();
        QCOMPARE(draft.problem(), QString());
        QVERIFY(!draft.isActive());
        QCOMPARE(book.contacts().size(), 1);
        QCOMPARE(book.contacts()[0].numbers[1].kind, ContactNumber::Kind::Mobile);
        draft.open(book.contacts()[0].id);
        QCOMPARE(draft.numberAt(1), QStringLiteral("+47 912 34 567"));
        draft.setCompany(QStringLiteral("Fjord"));
        draft.removeNumber(0);
        draft.removeNumber(0); // the last one stays
        draft.save();
        QCOMPARE(view.nameOf(QStringLiteral("+4791234567")), QStringLiteral("Ann"));
        QCOMPARE(view.nameOf(QStringLiteral("2001")), QString());
        QCOMPARE(book.contacts()[0].company, QStringLiteral("Fjord"));
        draft.open(QStringLiteral("absent"));
        QVERIFY(!draft.isActive());
    }
    void aDraftThatIsGivenUpChangesNothing()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        QCOMPARE(view.add(QStringLiteral("Ann"), QString(), QStringLiteral("2001")), QString());
        view.draft()->open(book.contacts()[0].id);
        view.draft()->setName(QStringLiteral("Bob"));
        view.draft()->cancel();
        QCOMPARE(view.nameOf(QStringLiteral("2001")), QStringLiteral("Ann"));
        ContactBook shared({}); // a kiosk has no own book
        ContactsViewModel kiosk(shared);
        kiosk.draft()->begin(QStringLiteral("2001"), QString());
        kiosk.importer()->begin();
        QVERIFY(!kiosk.draft()->isActive() && !kiosk.importer()->isActive());
    }
    void removalsAreTakenBack()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        QCOMPARE(view.add(QStringLiteral("Ann"), QString(), QStringLiteral("2001")), QString());
        const QString id = book.contacts()[0].id;
        view.setFavourite(id, true);
        view.remove(id);
        QVERIFY(view.undoText().contains(QLatin1String("Ann")));
        QCOMPARE(view.contacts()->count(), 0);
        view.undo();
        QCOMPARE(view.undoText(), QString());
        QVERIFY(book.isFavourite(id));
        book.noteCall(QStringLiteral("3001"), QString(), 7);
        view.forgetRecentCalls();
        book.noteCall(QStringLiteral("3002"), QString(), 8);
        view.undo();
        QCOMPARE(names(*view.recentCalls()), QStringLiteral("3002|3001"));
        view.remove(id);
        view.putAway(); // who sits here next takes nothing back
        QCOMPARE(view.undoText(), QString());
        view.undo();
        QCOMPARE(view.contacts()->count(), 0);
    }
    void whatIsSaidIsInTheLanguageOfTheScreen()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        QFile file(folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("Name,Phone\nBob,2002\nCid,\"2003\n") > 0);
        file.close();
        book.loadSite(file.fileName());
        view.importer()->read(file.fileName());
        view.draft()->begin(QString(), QString());
        view.draft()->save();
        const auto said = [&view] {
            return view.siteProblems() + view.importer()->problems()
                + QStringList {view.importer()->resultText(), view.draft()->problem(), view.undoText()};
        };
        QTRY_VERIFY(said().size() == 5 && !said().contains(QString()));
        QSignalSpy site(&view, &ContactsViewModel::siteProblemsChanged);
        QSignalSpy undo(&view, &ContactsViewModel::undoChanged);
        QSignalSpy imported(view.importer(), &BookImport::changed);
        QSignalSpy draft(view.draft(), &ContactDraft::problemChanged);
        const OtherTongue tongue;
        view.retranslate();
        QVERIFY(!site.isEmpty() && !undo.isEmpty() && !imported.isEmpty() && !draft.isEmpty());
        for (const QString &text : said())
            QVERIFY2(text.startsWith(QLatin1Char('[')), qPrintable(text));
    }
    void aFileGoesIntoTheOwnBook()
    {
        const QTemporaryDir folder;
        ContactBook book(ContactBook::pathIn(folder.path()));
        ContactsViewModel view(book);
        QCOMPARE(view.add(QStringLiteral("Ann"), QString(), QStringLiteral("2001")), QString());
        QFile file(folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Name,Phone,Mobile\nBob,2002,\nann,2001,+47 912 34 567\nCid,\"2003\n");
        file.close();
        view.importer()->setFolders({folder.path()});
        view.importer()->begin();
        QCOMPARE(view.importer()->files(), QStringList {file.fileName()});
        view.importer()->read(QUrl::fromLocalFile(file.fileName()).toString());
        QTRY_VERIFY(!view.importer()->isRunning() && !view.importer()->resultText().isEmpty());
        QCOMPARE(names(*view.contacts()), QStringLiteral("Ann|Bob"));
        QCOMPARE(view.nameOf(QStringLiteral("+4791234567")), QStringLiteral("Ann"));
        QCOMPARE(view.importer()->problems().size(), 1);
        QVERIFY2(view.importer()->problems().first().startsWith(QLatin1String("Line 4, column 5")),
                 qPrintable(view.importer()->problems().first()));
        view.undo();
        QCOMPARE(names(*view.contacts()), QStringLiteral("Ann"));
        view.importer()->read(file.fileName());
        view.importer()->read(folder.filePath(QStringLiteral("absent.csv"))); // while the first is being read
        QTRY_VERIFY(!view.importer()->isRunning());
        QTRY_VERIFY2(view.undoText().contains(QLatin1String("people.csv")), qPrintable(view.undoText()));
        view.undo();
        view.importer()->read(folder.filePath(QStringLiteral("absent.csv")));
        QTRY_VERIFY(view.importer()->isWrong());
        QCOMPARE(view.importer()->problems().size(), 1);
    }
    void importedContactsAreKept()
    {
        const QTemporaryDir folder;
        {
            ContactBook book(ContactBook::pathIn(folder.path()));
            const ContactBook::Merged merged =
                book.merge({{.name = QStringLiteral("Bob"), .numbers = {{{}, QStringLiteral("2002")}}},
                            {.name = QStringLiteral("Bob"), .numbers = {{{}, QStringLiteral("2002")}}},
                            {.name = QStringLiteral("Cid")}});
            QCOMPARE(merged.added, 1);
            QCOMPARE(merged.known, 1);
            QCOMPARE(merged.left, 1);
        }
        const ContactBook again(ContactBook::pathIn(folder.path()));
        QCOMPARE(again.contacts().size(), 1);
        QVERIFY(again.contacts()[0].own);
    }
};
QTEST_GUILESS_MAIN(tst_ContactModels)
#include "tst_contactmodels.moc"
