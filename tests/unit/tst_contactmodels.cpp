// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "contactsviewmodel.h"
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
                                       {ContactNumber::Kind::Mobile, QStringLiteral("+47 912 34 567")}}}),
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
        ContactBook book(folder.path());
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
    void edits()
    {
        ContactBook book({});
        ContactsViewModel view(book);
        QVERIFY(!view.add(QString(), QString(), QStringLiteral("1")).isEmpty());
        QCOMPARE(view.add(QStringLiteral("Ann"), QString(), QStringLiteral("2001")), QString());
        const QString id = book.contacts()[0].id;
        QCOMPARE(view.edit(id, QStringLiteral("Ann B"), QStringLiteral("Fjord"), QStringLiteral("2002")), QString());
        QCOMPARE(view.nameOf(QStringLiteral("2002")), QStringLiteral("Ann B"));
        QCOMPARE(view.nameOf(QStringLiteral("2001")), QString());
        QVERIFY(!view.edit(id, QStringLiteral("Ann"), QString(), QStringLiteral("none")).isEmpty());
        QVERIFY(!view.edit(QStringLiteral("absent"), QStringLiteral("A"), QString(), QStringLiteral("1")).isEmpty());
        view.setFavourite(id, true);
        QVERIFY(book.isFavourite(id));
    }
};
QTEST_GUILESS_MAIN(tst_ContactModels)
#include "tst_contactmodels.moc"
