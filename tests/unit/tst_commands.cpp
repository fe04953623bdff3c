// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/keys/keymaptable.h"
#include "shortcuts.h"
#include "support/commanddesk.h"
#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QWindow>

using namespace callfloor;

//! The registry of commands: one entry each, possible when it should be, with a sentence when it is not; and what becomes of
//! keys.
class tst_Commands : public QObject {
    Q_OBJECT

    static bool sendKey(QWindow &window, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {},
                        bool isRepeat = false, quint64 at = 100000)
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text, isRepeat);
        press.setTimestamp(at);
        return QCoreApplication::sendEvent(&window, &press);
    }
    static QString problem(CommandDesk &it, const char *id) { return it.commands.problemOf(QString::fromLatin1(id)); }
    static int rowOf(PaletteModel &palette, const QString &words)
    {
        for (int row = 0; row < palette.count(); ++row)
            if (palette.index(row).data(PaletteModel::WordsRole).toString() == words)
                return row;
        return -1;
    }
    static QString wordsAt(PaletteModel &palette, int row) { return palette.index(row).data(PaletteModel::WordsRole).toString(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everythingIsListedOnce()
    {
        CommandDesk it;
        it.contacts.setFavourite(it.book.contacts().first().id, true);
        QSet<QString> ids;
        QSet<QString> words;
        for (const Command &command : it.commands.all()) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            QVERIFY2(!words.contains(command.words), qPrintable(command.words));
            QVERIFY2(command.problem && command.run && !command.words.isEmpty(), qPrintable(command.id));
            QVERIFY2(QFile::exists(QStringLiteral(CALLFLOOR_ICONS "/%1.svg").arg(command.icon)), qPrintable(command.icon));
            ids.insert(command.id);
            words.insert(command.words);
        }
        for (const KeymapRow &row : keymapTable()) { // every key is for something
            const QString action = QString::fromLatin1(row.action);
            QVERIFY2(ids.contains(action) || action.startsWith(QLatin1String("favourite")), row.action);
        }
        QVERIFY(ids.contains(QStringLiteral("favourite1")) && !ids.contains(QStringLiteral("favourite2")));
    }
    void nothingIsPossibleBeforeTheSignIn()
    {
        CommandDesk it;
        for (const char *id : {"ready", "notReady", "notReady:1", "work", "signOut", "hold", "transfer", "dial", "askForHelp"})
            QCOMPARE(problem(it, id), QStringLiteral("You are not signed in."));
        QCOMPARE(problem(it, "settings"), QString());
        QVERIFY(!it.commands.run(QStringLiteral("ready")));
        QCOMPARE(it.refused, QStringList {QStringLiteral("You are not signed in.")});
        QVERIFY(!it.commands.run(QStringLiteral("no such")));
    }
    void statesFollowTheServer()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        QSignalSpy news(&it.commands, &Commands::changed);
        QCOMPARE(problem(it, "ready"), QString());
        QVERIFY(it.commands.run(QStringLiteral("ready")));
        QTRY_COMPARE(problem(it, "ready"), QStringLiteral("That is your state already."));
        QTRY_VERIFY(!news.isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("notReady:2")));
        QTRY_COMPARE(it.desk.agent.state(), AgentViewModel::State::NotReady);
        QVERIFY(it.commands.run(QStringLiteral("notReady"))); // with reasons it is the screen's to ask for one
        QCOMPARE(it.asked, QStringList {QStringLiteral("notReady")});
        QVERIFY(it.commands.run(QStringLiteral("signOut:10")));
        QTRY_COMPARE(it.desk.session.stage(), SessionViewModel::Stage::SignedOut);
    }
    void callsByTheirRoles()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        QCOMPARE(problem(it, "answer"), QStringLiteral("No call is ringing."));
        QCOMPARE(problem(it, "transfer"), QStringLiteral("You are talking to nobody."));
        QVERIFY(it.desk.ring());
        QVERIFY(it.commands.run(QStringLiteral("answer")));
        QTRY_COMPARE(it.desk.state(0), CallListModel::State::Talking);
        QCOMPARE(problem(it, "retrieve"), QStringLiteral("No call is on hold."));
        QTRY_VERIFY(problem(it, "hold").isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("hold")));
        QTRY_COMPARE(it.desk.state(0), CallListModel::State::Held);
        QTRY_VERIFY(problem(it, "retrieve").isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("retrieve")));
        QTRY_COMPARE(it.desk.state(0), CallListModel::State::Talking);
        QTRY_VERIFY(problem(it, "transfer").isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("transfer"))); // a target is chosen at the desk
        QVERIFY(it.asked.contains(QStringLiteral("desk")));
        QVERIFY(it.desk.calls.target()->isActive());
    }
    void ofTwoCallsTheOneThatIsTalkedOn()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.consult());
        const CallFinder finder(it.desk.calls);
        QTRY_COMPARE(finder.callThat(CallListModel::CanEndRole).value_or(0), it.desk.callId(1));
        QVERIFY(finder.joins(it.desk.callId(1)));
        it.asked.clear();
        QTRY_VERIFY(problem(it, "transfer").isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("transfer"))); // takes the held call, asks for no target
        QCOMPARE(it.asked, QStringList());
        QTRY_COMPARE(it.desk.calls.list()->count(), 0);
    }

    void partiesOfAConferenceAreDropped()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.consult());
        QTRY_VERIFY(problem(it, "conference").isEmpty());
        QVERIFY(it.commands.run(QStringLiteral("conference")));
        PaletteModel &palette = *it.commands.palette();
        const auto find = [&] {
            palette.setQuery(QString());
            palette.setQuery(QStringLiteral("drop 2024"));
            return wordsAt(palette, 0).startsWith(QLatin1String("Drop ")) && problem(it, "drop:2024").isEmpty();
        };
        QTRY_VERIFY(find());
        palette.open();
        const QString caller =
            it.desk.calls.list()->index(0).data(CallListModel::PartyRole).toString().section(QLatin1Char(','), 0, 0);
        palette.setQuery(QStringLiteral("drop ") + caller); // a whole number that could be called, too
        QVERIFY2(wordsAt(palette, 0).startsWith(QLatin1String("Drop ")), qPrintable(wordsAt(palette, 0)));
        palette.setQuery(QStringLiteral("drop 2024"));
        QVERIFY(palette.activate(0));
        QTRY_VERIFY(CallFinder(it.desk.calls).parties().isEmpty());
        QTRY_COMPARE(problem(it, "drop:2024"), QStringLiteral("There is no such command now."));
    }
    void callDataThatMayBeChangedIsFoundByItsLabel()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.talk());
        PaletteModel &palette = *it.commands.palette();
        const auto find = [&palette] {
            palette.setQuery(QString());
            palette.setQuery(QStringLiteral("change callback"));
            return wordsAt(palette, 0) == QLatin1String("Change Callback number");
        };
        QTRY_VERIFY(find());
        palette.open();
        palette.setQuery(QStringLiteral("change callback"));
        QVERIFY(palette.activate(0));
        const QString name = CallFinder(it.desk.calls).data().first().name;
        QCOMPARE(it.asked,
                 QStringList({QStringLiteral("desk"), QStringLiteral("change:%1/%2").arg(it.desk.callId(0)).arg(name)}));
        it.desk.calls.end(it.desk.callId(0));
        QTRY_VERIFY(!find());
    }
    void settingsAreCommandsToo()
    {
        CommandDesk it;
        QCOMPARE(it.commands.wordsOf(QStringLiteral("set:theme:2")), QStringLiteral("Theme: Dark"));
        QVERIFY(it.commands.run(QStringLiteral("set:theme:2")));
        QCOMPARE(it.settings.theme(), SettingsViewModel::Theme::Dark);
        QCOMPARE(problem(it, "set:theme:2"), QStringLiteral("That is set already."));
        QVERIFY(it.commands.run(QStringLiteral("textLarger")));
        QCOMPARE(it.settings.textScale(), 125);
        QVERIFY(it.commands.run(QStringLiteral("textNormal")));
        QVERIFY(!it.commands.run(QStringLiteral("textSmaller")));
        QCOMPARE(it.settings.textScale(), 100);
    }
    void lockedSettingsAreNot()
    {
        CommandDesk it({.locked = {{QStringLiteral("theme"), {}}, {QStringLiteral("keys"), {}}}});
        QCOMPARE(problem(it, "set:theme:2"), QStringLiteral("The policy of this computer decides that."));
        QVERIFY(it.commands.areKeysLocked());
        QVERIFY(!it.commands.setKey(QStringLiteral("answer"), QStringLiteral("Ctrl+J")).isEmpty());
        QCOMPARE(it.commands.keyOf(QStringLiteral("answer")), QStringLiteral("F9"));
    }

    void keysThatCanNotBeAreRefusedInWords()
    {
        CommandDesk it;
        const QSignalSpy kept(&it.commands, &Commands::keysChanged);
        const auto set = [&](const char *key) { return it.commands.setKey(QStringLiteral("answer"), QString::fromLatin1(key)); };
        QCOMPARE(set("R"), QStringLiteral("R by itself is typed. Hold Ctrl or Alt, or take a function key."));
        QCOMPARE(set("Ctrl+Alt+E"), QStringLiteral("AltGr, which is Ctrl and Alt, types € with this key on a German keyboard."));
        QCOMPARE(set("Alt+F4"), QStringLiteral("Alt F4 belongs to the system."));
        QCOMPARE(set("F2"), QStringLiteral("F2 is the key of \"Ready\". Take it away there first."));
        QCOMPARE(kept.size(), 0);
        QCOMPARE(set("Ctrl+J"), QString());
        QCOMPARE(it.commands.keyOf(QStringLiteral("answer")), QStringLiteral("Ctrl J"));
        QCOMPARE(it.commands.commandFor(Qt::CTRL | Qt::Key_J), QStringLiteral("answer"));
        QCOMPARE(kept.size(), 1);
        it.commands.resetKey(QStringLiteral("answer"));
        QCOMPARE(it.commands.keyOf(QStringLiteral("answer")), QStringLiteral("F9"));
    }
    void theListFollowsTheKeymap()
    {
        CommandDesk it;
        CommandListModel &list = *it.commands.list();
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(list.count() > 25);
        const auto keysOf = [&](const char *id) {
            for (int row = 0; row < list.count(); ++row)
                if (list.index(row).data(CommandListModel::CommandIdRole) == QLatin1String(id))
                    return list.index(row).data(CommandListModel::KeysRole).toString();
            return QString();
        };
        QCOMPARE(keysOf("answer"), QStringLiteral("F9"));
        it.commands.setKeymap(QStringLiteral("finesse"));
        QCOMPARE(keysOf("answer"), QStringLiteral("Ctrl Alt A   F9"));
        int notes = 0; // what AltGr would type is told beside the key
        for (int row = 0; row < list.count(); ++row)
            notes += list.index(row).data(CommandListModel::NoteRole).toString().contains(QLatin1String("AltGr")) ? 1 : 0;
        QVERIFY(notes > 5);
        it.contacts.setFavourite(it.book.contacts().first().id, true);
        QTRY_VERIFY(!keysOf("favourite1").isEmpty());
    }

    void keysAct()
    {
        CommandDesk it;
        Shortcuts shortcuts(*QCoreApplication::instance(), it.commands);
        QWindow window;
        QVERIFY(it.desk.signIn());
        QVERIFY(sendKey(window, Qt::Key_F2));
        QTRY_COMPARE(it.desk.agent.state(), AgentViewModel::State::Ready);
        sendKey(window, Qt::Key_K, Qt::ControlModifier, QStringLiteral("\x0b"));
        QCOMPARE(it.asked, QStringList {QStringLiteral("palette")});
        sendKey(window, Qt::Key_K, Qt::ControlModifier, QStringLiteral("\x0b"), true); // held down
        QCOMPARE(it.asked.size(), 1);
        sendKey(window, Qt::Key_F9);
        QCOMPARE(it.refused, QStringList {QStringLiteral("No call is ringing.")});
    }
    void whatAltGrTypesNeverActs_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("German euro, ends the call in Finesse") << int(Qt::Key_E) << "€";
        QTest::newRow("German at") << int(Qt::Key_Q) << "@";
        QTest::newRow("Polish n, not ready in Finesse") << int(Qt::Key_N) << "ń";
        QTest::newRow("Polish a, answers in Finesse") << int(Qt::Key_A) << "ą";
        QTest::newRow("Polish l, signs out in Finesse") << int(Qt::Key_L) << "ł";
        QTest::newRow("Czech at, holds in Finesse") << int(Qt::Key_V) << "@";
        QTest::newRow("Czech hash") << int(Qt::Key_X) << "#";
        QTest::newRow("Spanish bar, a page in Finesse") << int(Qt::Key_1) << "|";
        QTest::newRow("French tilde, a page in Finesse") << int(Qt::Key_2) << "~";
    }
    void whatAltGrTypesNeverActs()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        CommandDesk it({.keymap = QStringLiteral("finesse")});
        Shortcuts shortcuts(*QCoreApplication::instance(), it.commands);
        QWindow window;
        sendKey(window, key, Qt::ControlModifier | Qt::AltModifier, text); // as Windows says it
        sendKey(window, key, Qt::ControlModifier | Qt::AltModifier | Qt::GroupSwitchModifier, text);
        sendKey(window, key, Qt::GroupSwitchModifier, text);
        QCOMPARE(it.asked + it.refused, QStringList());
        sendKey(window, key, Qt::ControlModifier | Qt::AltModifier); // types nothing, so it is the key
        const bool isOurs = !it.commands.commandFor(QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(key))).isEmpty();
        QCOMPARE((it.asked + it.refused).size(), isOurs ? 1 : 0);
    }
    void lettersAndDigitsByThemselvesNeverAct()
    {
        for (const QString &name : Keymap::names()) {
            CommandDesk it({.keymap = name});
            Shortcuts shortcuts(*QCoreApplication::instance(), it.commands);
            QWindow window;
            for (int key = Qt::Key_Space; key <= Qt::Key_Z; ++key) {
                sendKey(window, key, {}, QString(QChar(key)));
                sendKey(window, key, Qt::ShiftModifier, QString(QChar(key)));
            }
            QCOMPARE(it.asked + it.refused, QStringList());
        }
    }
    void pressedTwiceInHasteEndsNoCall()
    {
        CommandDesk it({.keymap = QStringLiteral("cad")});
        Shortcuts shortcuts(*QCoreApplication::instance(), it.commands);
        QWindow window;
        QVERIFY(it.desk.signIn() && it.desk.ring());
        sendKey(window, Qt::Key_A, Qt::ControlModifier, {}, false, 100000); // answers
        QTRY_COMPARE(it.desk.state(0), CallListModel::State::Talking);
        QTRY_VERIFY(problem(it, "end").isEmpty());
        sendKey(window, Qt::Key_A, Qt::ControlModifier, {}, false, 100400);
        QCoreApplication::processEvents();
        QCOMPARE(it.desk.state(0), CallListModel::State::Talking);
        QCOMPARE(it.desk.pending(0), CallListModel::Action::None);
        sendKey(window, Qt::Key_A, Qt::ControlModifier, {}, false, 102000);
        QTRY_COMPARE(it.desk.calls.list()->count(), 0);
    }
    void recordingTellsAndActsNot()
    {
        CommandDesk it;
        Shortcuts shortcuts(*QCoreApplication::instance(), it.commands);
        const QSignalSpy recorded(&shortcuts, &Shortcuts::recorded);
        QWindow window;
        shortcuts.setRecording(true);
        sendKey(window, Qt::Key_Control, Qt::ControlModifier);
        sendKey(window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded.first().first().toString(), QStringLiteral("Ctrl+K"));
        QCOMPARE(it.asked, QStringList());
        sendKey(window, Qt::Key_Escape);
        QVERIFY(!shortcuts.isRecording());
        QCOMPARE(recorded.size(), 1);
    }

    void paletteReachesEveryCommandByItsWords()
    {
        CommandDesk it;
        PaletteModel &palette = *it.commands.palette();
        const QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Command &command : it.commands.all()) {
            if (command.id == QLatin1String("palette"))
                continue;
            palette.setQuery(command.words);
            QVERIFY2(rowOf(palette, command.words) >= 0, qPrintable(command.words));
        }
    }
    void paletteRanks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("best");
        QTest::newRow("a reason") << "lunch"
                                  << "Not ready: Lunch";
        QTest::newRow("a reason before another word for it") << "break"
                                                             << "Not ready: Break";
        QTest::newRow("two words") << "nr bre"
                                   << "Not ready: Break";
        QTest::newRow("a reason's code") << "nr 2"
                                         << "Not ready: Break";
        QTest::newRow("abbreviated") << "rd"
                                     << "Ready";
        QTest::newRow("a beginning") << "conf"
                                     << "Conference";
        QTest::newRow("any case, any marks") << "SÉTT"
                                             << "Settings";
        QTest::newRow("a value of a setting") << "dark"
                                              << "Theme: Dark";
        QTest::newRow("the end of a shift") << "shift"
                                            << "Sign out: End of shift";
        QTest::newRow("transfer to a number") << "tr 4021"
                                              << "Transfer to 4021";
        QTest::newRow("consult") << "co 4021"
                                 << "Consult 4021";
        QTest::newRow("conference") << "cf 4021"
                                    << "Add 4021 to the call";
        QTest::newRow("call") << "call 4021"
                              << "Call 4021";
        QTest::newRow("to somebody's number") << "tr 2024"
                                              << "Transfer to Rosa Ruiz";
        QTest::newRow("to somebody") << "transfer ros"
                                     << "Transfer to Rosa Ruiz";
        QTest::newRow("only a number") << "4021"
                                       << "Call 4021";
        QTest::newRow("only a name") << "dario"
                                     << "Call Dario Dietz";
    }
    void paletteRanks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, best);
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        PaletteModel &palette = *it.commands.palette();
        palette.setQuery(typed);
        QCOMPARE(wordsAt(palette, 0), best);
    }
    // Who is no longer in the call is not called instead, by an Enter that comes too late.
    void paletteCallsNobodyWhoWasToBeDropped()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        PaletteModel &palette = *it.commands.palette();
        palette.setQuery(QStringLiteral("drop 12025550199"));
        QCOMPARE(rowOf(palette, QStringLiteral("Call (202) 555-0199")), -1);
        palette.setQuery(QStringLiteral("12025550199"));
        QCOMPARE(rowOf(palette, QStringLiteral("Call (202) 555-0199")), 0);
    }
    void paletteActsOnce()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        PaletteModel &palette = *it.commands.palette();
        palette.open();
        palette.setQuery(QStringLiteral("settings"));
        const int row = rowOf(palette, QStringLiteral("Settings"));
        QVERIFY(palette.activate(row));
        QVERIFY(!palette.activate(row));
        QCOMPARE(it.asked, QStringList {QStringLiteral("settings")});
        palette.open();
        QCOMPARE(palette.query(), QString());
        palette.setQuery(QStringLiteral("settings"));
        QVERIFY(palette.activate(row));
    }
    void paletteSaysWhyNot()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn());
        PaletteModel &palette = *it.commands.palette();
        const auto problemAt = [&](int row) { return palette.index(row).data(PaletteModel::ProblemRole).toString(); };
        palette.open();
        palette.setQuery(QStringLiteral("tr 4021"));
        QCOMPARE(problemAt(0), QStringLiteral("You are talking to nobody."));
        QVERIFY(!palette.activate(0));
        QVERIFY(it.desk.talk());
        QTRY_COMPARE(problemAt(0), QString()); // the row follows the server while it stands there
        palette.setQuery(QStringLiteral("xyzzy"));
        QCOMPARE(palette.count(), 0);
    }
    void paletteTransfers()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.talk());
        PaletteModel &palette = *it.commands.palette();
        palette.open();
        palette.setQuery(QStringLiteral("tr 2024"));
        QTRY_COMPARE(palette.index(0).data(PaletteModel::ProblemRole).toString(), QString());
        QVERIFY(palette.activate(0));
        QTRY_COMPARE(it.desk.calls.list()->count(), 0); // handed on without a word
    }
    //! What could be done with a number is asked again whenever something changes, also while the palette is closed.
    void whatThePaletteShowsDoesNothing()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.talk());
        PaletteModel &palette = *it.commands.palette();
        palette.open();
        palette.setQuery(QStringLiteral("4021"));
        QCOMPARE(wordsAt(palette, 0), QStringLiteral("Call 4021"));
        it.desk.calls.consult(it.desk.callId(0));
        QVERIFY(it.desk.calls.target()->isActive());
        (void)palette.index(0).data(PaletteModel::ProblemRole);
        QVERIFY(it.desk.calls.target()->isActive());
    }
    void paletteConsultsAndWillNotMixACallOnHoldIn()
    {
        CommandDesk it;
        QVERIFY(it.desk.signIn() && it.desk.talk());
        PaletteModel &palette = *it.commands.palette();
        palette.open();
        palette.setQuery(QStringLiteral("co 2024"));
        QTRY_COMPARE(palette.index(0).data(PaletteModel::ProblemRole).toString(), QString());
        QVERIFY(palette.activate(0));
        QTRY_COMPARE(it.desk.calls.list()->count(), 2);
        QVERIFY(it.desk.answerAt(QStringLiteral("2024")));
        QTRY_COMPARE(it.desk.state(1), CallListModel::State::Talking);
        palette.open();
        palette.setQuery(QStringLiteral("tr 4021"));
        QTRY_COMPARE(palette.index(0).data(PaletteModel::ProblemRole).toString(),
                     QStringLiteral("Somebody waits on hold and would be taken instead."));
    }
    void completion()
    {
        CommandDesk it;
        PaletteModel &palette = *it.commands.palette();
        palette.setQuery(QStringLiteral("trans"));
        QCOMPARE(palette.completionOf(0), QStringLiteral("Transfer "));
        palette.setQuery(QStringLiteral("Transfer 4021"));
        QCOMPARE(wordsAt(palette, 0), QStringLiteral("Transfer to 4021"));
    }
};
QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
