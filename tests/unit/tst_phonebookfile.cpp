// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/contacts/phonebookfile.h"
#include <QStringEncoder>
#include <QtTest>

using namespace callfloor;
using Kind = ContactNumber::Kind;

class tst_PhoneBookFile : public QObject {
    Q_OBJECT

    static PhoneBookFile parse(const char *text) { return parsePhoneBook(QByteArray(text)); }
    static QString names(const PhoneBookFile &book)
    {
        QStringList names;
        for (const Contact &contact : book.contacts)
            names.append(contact.name);
        return names.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void csv()
    {
        const PhoneBookFile book = parse("Name,Company,Phone,Mobile\r\n"
                                         "\"Nordmann, Kari\",Fjord AS,+47 22 55 01 84,\r\n"
                                         "\"Ola \"\"O\"\" Hansen\",,2001,\"+47 912\n34 567\"\r\n");
        QCOMPARE(textsOf(book.problems), QStringList());
        QCOMPARE(book.contacts.size(), 2);
        const Contact kari {.name = QStringLiteral("Nordmann, Kari"),
                            .company = QStringLiteral("Fjord AS"),
                            .numbers = {{Kind::Phone, QStringLiteral("+47 22 55 01 84")}}};
        QCOMPARE(book.contacts[0], kari);
        QCOMPARE(book.contacts[1].name, QStringLiteral("Ola \"O\" Hansen"));
        QCOMPARE(book.contacts[1].numbers[1], (ContactNumber {Kind::Mobile, QStringLiteral("+47 912 34 567")}));
    }

    // The headings that people's exports have, in four languages and with each separator.
    void headings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, Kind kind) { QTest::newRow(text) << QString::fromUtf8(text) << int(kind); };
        row("Full Name,Phone\nAnn Lee,123", Kind::Phone);
        row("First Name,Last Name,Mobile Phone\nAnn,Lee,123", Kind::Mobile);
        row("Name;Vorname;Durchwahl\nLee;Ann;123", Kind::Extension);
        row("Vorname;Nachname;Telefon geschäftlich\nAnn;Lee;123", Kind::Work);
        row("Name;Rufnummer\nAnn Lee;123", Kind::Phone);
        row("Prénom;Nom;Téléphone portable\nAnn;Lee;123", Kind::Mobile);
        row("Nom complet;Téléphone\nAnn Lee;123", Kind::Phone);
        row("Nombre;Apellidos;Teléfono móvil\nAnn;Lee;123", Kind::Mobile);
        row("Nombre completo\tTeléfono\nAnn Lee\t123", Kind::Phone);
        row("Notes,NAME,E-mail,Home Phone\nx,Ann Lee,a@b,123", Kind::Home);
    }
    void headings()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const PhoneBookFile book = parseCsvBook(text);
        QCOMPARE(textsOf(book.problems), QStringList());
        QCOMPARE(names(book), QStringLiteral("Ann Lee"));
        QCOMPARE(book.contacts[0].numbers, (QList<ContactNumber> {{Kind(kind), QStringLiteral("123")}}));
    }

    // A broken line is named by line and column; every line around it is there.
    void brokenLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *line, const char *problem) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(problem);
        };
        row("Bob,\"123", "Line 3, column 5: A quotation mark is opened here");
        row("\"Bob,123", "Line 3, column 1: A quotation mark is opened here");
        row("\"Bob\"x,123", "Line 3, column 6: Text follows a closing");
        row("B\"ob,123", "Line 3, column 2: A quotation mark stands inside");
        row("Bob,123,456", "Line 3, column 9: There are more values");
        row("Bob,none", "Line 3, column 5: There is no phone number");
        row("Bob", "Line 3, column 1: There is no phone number");
        row(",123", "Line 3, column 1: There is no name");
    }
    void brokenLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const PhoneBookFile book =
            parseCsvBook(QStringLiteral("Name,Phone\nAnn,1\n") + line + QStringLiteral("\nCid,3\n\nDan,4"));
        QCOMPARE(names(book), QStringLiteral("Ann|Cid|Dan"));
        QCOMPARE(book.problems.size(), 1);
        QVERIFY2(book.problems[0].text().startsWith(problem), qPrintable(book.problems[0].text()));
    }
    void linesAreCountedThroughQuotes()
    {
        const PhoneBookFile book = parse("Name,Phone\n\"An\nn\",1\n,2\n");
        QVERIFY2(book.problems.value(0).text().startsWith(QLatin1String("Line 4, column 1: ")),
                 qPrintable(book.problems.value(0).text()));
    }
    void withoutHeadingsNothingIsGuessed()
    {
        for (const char *text : {"Ann,123\nBob,456", "", "Name,Email\nAnn,x", "\"Name,Phone\nAnn,1"}) {
            const PhoneBookFile book = parse(text);
            QVERIFY(book.contacts.isEmpty());
            QCOMPARE(book.problems.size(), 1);
            QVERIFY(book.problems[0].text().startsWith(QLatin1String("Line 1, column 1: The first line must name the columns")));
        }
    }
    void problemsAreBounded()
    {
        const PhoneBookFile book = parsePhoneBook("Name,Phone\n" + QByteArray(",1\n").repeated(500));
        QCOMPARE(book.problems.size(), PhoneBookFile::MostProblems + 1);
        QVERIFY(book.problems.last().text().startsWith(QLatin1String("More lines are broken")));
    }
    // What is left out is told, and first; nothing is when nothing was.
    void moreContactsThanAreRead()
    {
        constexpr int most = PhoneBookFile::MostContacts;
        const QByteArray book = "Name,Phone\n,1\n" + QByteArray("Ann,1\n").repeated(most) + "\n";
        QCOMPARE(parsePhoneBook(book).problems.size(), 1);
        const PhoneBookFile csv = parsePhoneBook(book + "Bob,2\nCid,3\n,4\n");
        QCOMPARE(csv.contacts.size(), PhoneBookFile::MostContacts);
        QCOMPARE(csv.problems.size(), 2);
        QCOMPARE(csv.problems[0].text(),
                 QStringLiteral("The contacts from line 100004 on are left out: at most 100000 are read. Split the phone book."));
        const QByteArray card = "BEGIN:VCARD\nFN:Ann\nTEL:1\nEND:VCARD\n";
        const PhoneBookFile cards = parsePhoneBook(card.repeated(most + 2));
        QCOMPARE(cards.contacts.size(), PhoneBookFile::MostContacts);
        QCOMPARE(cards.problems.size(), 1);
        QVERIFY(cards.problems[0].text().startsWith(QLatin1String("The contacts from line 400001 on are left out")));
    }
    // Opened quotes all the way down must not take time by the square.
    void hostileQuotesAreReadInBoundedTime()
    {
        QElapsedTimer timer;
        timer.start();
        parsePhoneBook("Name,Phone\n" + QByteArray("\"a,1\n").repeated(100'000));
        parsePhoneBook("Name,Phone\n" + QByteArray("x\n").repeated(100'000) + "\"" + QByteArray("b\n").repeated(100'000));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = QStringLiteral("Name;Telefon\nJürgen Größe;123\n");
        const auto in = [&text](QStringConverter::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << in(QStringConverter::Utf8);
        QTest::newRow("UTF-16 little") << in(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 big") << in(QStringConverter::Utf16BE);
        QTest::newRow("Latin-1") << text.toLatin1();
    }
    void encodings()
    {
        QFETCH(QByteArray, content);
        const PhoneBookFile book = parsePhoneBook(content);
        QCOMPARE(textsOf(book.problems), QStringList());
        QCOMPARE(names(book), QStringLiteral("Jürgen Größe"));
    }

    // Names from a file can neither break a line nor turn the writing around.
    void hostileText()
    {
        const PhoneBookFile book = parsePhoneBook("Name,Phone\n\"A\u202Enn\x07\nLee\",\"12\u200B3\"\n<b>Bob</b>,=1+1\nC\0d,5");
        QCOMPARE(book.contacts[0].name, QStringLiteral("Ann Lee"));
        QCOMPARE(book.contacts[0].numbers[0].number, QStringLiteral("123"));
        QCOMPARE(book.contacts[1].name, QStringLiteral("<b>Bob</b>")); // shown as plain text, so it stays
        const PhoneBookFile nul = parsePhoneBook(QByteArray("Name,Phone\nC\0d,5", 17));
        QCOMPARE(names(nul), QStringLiteral("Cd"));
        const PhoneBookFile huge = parsePhoneBook("Name,Phone\n" + QByteArray(1'000'000, 'x') + ",1\n");
        QCOMPARE(huge.contacts[0].name.size(), Contact::LongestText);
    }

    void vcard()
    {
        const PhoneBookFile book = parse("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kari Nordmann\\, dr.\r\nORG:Fjord AS;Sales\r\n"
                                         "item1.TEL;TYPE=\"cell,voice\";VALUE=uri:tel:+47-912-34-567;ext=1\r\n"
                                         "TEL;TYPE=WORK:+47 22 5\r\n 5 01 84\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n"
                                         "BEGIN:VCARD\nVERSION:3.0\nN:Hansen;Ola;;;\nTEL;HOME:2001\nEND:VCARD\n");
        QCOMPARE(textsOf(book.problems), QStringList());
        const Contact kari {
            .name = QStringLiteral("Kari Nordmann, dr."),
            .company = QStringLiteral("Fjord AS"),
            .numbers = {{Kind::Mobile, QStringLiteral("+47-912-34-567")}, {Kind::Work, QStringLiteral("+47 22 55 01 84")}}};
        QCOMPARE(book.contacts.value(0), kari);
        QCOMPARE(book.contacts.value(1).name, QStringLiteral("Ola Hansen"));
        QCOMPARE(book.contacts.value(1).numbers, (QList<ContactNumber> {{Kind::Home, QStringLiteral("2001")}}));
    }
    void brokenVcards_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *lines, const char *problem) {
            QTest::newRow(lines) << QString::fromLatin1(lines) << QString::fromLatin1(problem);
        };
        row("BEGIN:VCARD\nFN:Bob\nTEL:2\nnonsense\nEND:VCARD", "Line 8, column 1: There is no colon");
        row("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:B=C3=\n=B6b\nFN:Bob\nTEL:2\nEND:VCARD",
            "Line 6, column 1: Quoted-printable");
        row("FN:Eve\nBEGIN:VCARD\nFN:Bob\nTEL:2\nEND:VCARD", "Line 5, column 1: This line stands outside");
        row("BEGIN:VCARD\nFN:Bob\nTEL:2", "Line 5, column 1: This card has no END");
        row("BEGIN:VCARD\nFN:Bob\nTEL:2\nTEL:none\nEND:VCARD", "Line 8, column 1: There is no phone");
        row("BEGIN:VCARD\nTEL:2\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nTEL:2\nEND:VCARD", "Line 5, column 1: There is no name");
    }
    void brokenVcards()
    {
        QFETCH(QString, lines);
        QFETCH(QString, problem);
        const PhoneBookFile book = parseVcardBook(QStringLiteral("BEGIN:VCARD\nFN:Ann\nTEL:1\nEND:VCARD\n") + lines
                                                  + QStringLiteral("\nBEGIN:VCARD\nFN:Cid\nTEL:3\nEND:VCARD\n"));
        QCOMPARE(names(book), QStringLiteral("Ann|Bob|Cid"));
        QCOMPARE(book.problems.size(), 1);
        QVERIFY2(book.problems[0].text().startsWith(problem), qPrintable(book.problems[0].text()));
    }
    void lastCardWithoutEnd()
    {
        const PhoneBookFile book = parse("BEGIN:VCARD\nFN:Ann\nTEL:1");
        QCOMPARE(names(book), QStringLiteral("Ann"));
        QCOMPARE(book.problems.size(), 1);
    }

    void filesThatCantBeRead()
    {
        QTemporaryDir folder;
        const PhoneBookFile book = readPhoneBook(folder.filePath(QStringLiteral("absent.csv")));
        QVERIFY(book.problems.value(0).text().contains(QLatin1String("absent.csv can't be read: ")));
        QFile huge(folder.filePath(QStringLiteral("huge.csv")));
        QVERIFY(huge.open(QFile::WriteOnly) && huge.resize(PhoneBookFile::LargestFile + 1));
        QVERIFY(readPhoneBook(huge.fileName()).problems.value(0).text().contains(QLatin1String("larger than 32 MiB")));
    }
};
QTEST_GUILESS_MAIN(tst_PhoneBookFile)
#include "tst_phonebookfile.moc"
