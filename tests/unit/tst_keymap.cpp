// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "services/keys/keymap.h"
#include "services/keys/keymaptable.h"
#include "services/keys/keyrules.h"
#include <QKeyEvent>
#include <QtTest>

using namespace callfloor;

//! The keymaps: no key twice, nothing in the default one that AltGr types, a person's keys on top, and which key presses type.
class tst_Keymap : public QObject {
    Q_OBJECT
    static QKeySequence key(const char *text) { return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText); }
    static QString firstOf(const Keymap &map, const char *action)
    {
        return map.keysOf(QString::fromLatin1(action)).value(0).toString(QKeySequence::PortableText);
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noKeyHasTwoMeanings_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Keymap::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void noKeyHasTwoMeanings()
    {
        QFETCH(QString, name);
        const Keymap map(name);
        int checked = 0;
        for (const KeymapRow &row : keymapTable()) {
            const QString action = QString::fromLatin1(row.action);
            for (const QKeySequence &chord : map.keysOf(action)) {
                ++checked;
                QCOMPARE(chord.count(), 1);
                QVERIFY2(
                    map.ownerOf(chord[0], action).isEmpty(),
                    qPrintable(
                        QStringLiteral("%1 of %2 is also of %3").arg(chord.toString(), action, map.ownerOf(chord[0], action))));
            }
        }
        QVERIFY(checked > 30);
    }
    void theDefaultIsSafeOnEveryLayout()
    {
        const Keymap map;
        QCOMPARE(map.name(), QStringLiteral("safe"));
        for (const KeymapRow &row : keymapTable()) {
            for (const QKeySequence &chord : map.keysOf(QString::fromLatin1(row.action))) {
                QCOMPARE(faultOf(chord[0]), KeyFault::None);
                const bool isCtrlAlt = (chord[0].keyboardModifiers() & (Qt::CTRL | Qt::ALT)) == (Qt::CTRL | Qt::ALT);
                QVERIFY2(!isCtrlAlt, qPrintable(chord.toString()));
            }
        }
    }
    // Ctrl+A answers in CAD's keymap, and selects all in every other program.
    void whatEditsTextIsNotTakenFromOtherPrograms()
    {
        QCOMPARE(Keymap(QStringLiteral("cad")).keyElsewhere(QStringLiteral("answer")), QKeySequence(Qt::Key_F9));
    }
    void theOthersHaveTheirOwnKeyFirstAndTheSafeOneToo()
    {
        QCOMPARE(firstOf(Keymap(QStringLiteral("finesse")), "answer"), QStringLiteral("Ctrl+Alt+A"));
        QCOMPARE(firstOf(Keymap(QStringLiteral("cad")), "transfer"), QStringLiteral("Ctrl+T"));
        for (const QString &name : Keymap::names())
            QVERIFY(Keymap(name).keysOf(QStringLiteral("answer")).contains(key("F9")));
        QCOMPARE(Keymap(QStringLiteral("emacs")).name(), QStringLiteral("safe"));
    }
    void sharedKeys()
    {
        const Keymap map(QStringLiteral("cad"));
        QCOMPARE(map.actionsOf(Qt::CTRL | Qt::Key_A),
                 (QStringList {QStringLiteral("answer"), QStringLiteral("accept"), QStringLiteral("end")}));
        QVERIFY(!mayShare(QStringLiteral("answer"), QStringLiteral("ready")));
    }
    void ownKeysAreKeptPerKeymap()
    {
        Keymap map;
        map.setKey(QStringLiteral("answer"), key("Ctrl+J"));
        map.setKey(QStringLiteral("ready"), {});
        QCOMPARE(firstOf(map, "answer"), QStringLiteral("Ctrl+J"));
        QVERIFY(map.keysOf(QStringLiteral("ready")).isEmpty());
        QVERIFY(map.actionsOf(QKeyCombination(Qt::Key_F9)).contains(QStringLiteral("accept")));
        QVERIFY(!map.actionsOf(QKeyCombination(Qt::Key_F9)).contains(QStringLiteral("answer")));
        const Keymap again(map.name(), map.own()); // as read from the profile
        QCOMPARE(firstOf(again, "answer"), QStringLiteral("Ctrl+J"));
        QVERIFY(again.keysOf(QStringLiteral("ready")).isEmpty() && again.isOwn(QStringLiteral("ready")));
        map.setName(QStringLiteral("cad"));
        QCOMPARE(firstOf(map, "answer"), QStringLiteral("Ctrl+A"));
        map.setName(QStringLiteral("safe"));
        map.reset(QStringLiteral("answer"));
        map.reset(QStringLiteral("ready"));
        QCOMPARE(firstOf(map, "answer"), QStringLiteral("F9"));
        QCOMPARE(map.own(), QJsonObject());
    }
    void aBrokenFileCostsTheKeyOnly()
    {
        const QJsonObject own {{QStringLiteral("safe"),
                                QJsonObject {{QStringLiteral("answer"), QStringLiteral("A")}, // would be typed
                                             {QStringLiteral("end"), 7},
                                             {QStringLiteral("nonsense"), QStringLiteral("F7")},
                                             {QStringLiteral("hold"), QStringLiteral("Ctrl+J, Ctrl+K")},
                                             {QStringLiteral("swap"), QStringLiteral("Ctrl+J")}}}};
        const Keymap map(QStringLiteral("safe"), own);
        QCOMPARE(firstOf(map, "answer"), QStringLiteral("F9"));
        QCOMPARE(firstOf(map, "end"), QStringLiteral("Shift+F9"));
        QCOMPARE(firstOf(map, "hold"), QStringLiteral("F8"));
        QCOMPARE(firstOf(map, "swap"), QStringLiteral("Ctrl+J"));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("chord");
        QTest::addColumn<KeyFault>("fault");
        QTest::newRow("function key") << "F9" << KeyFault::None;
        QTest::newRow("with Ctrl") << "Ctrl+J" << KeyFault::None;
        QTest::newRow("Alt and a digit") << "Alt+1" << KeyFault::None;
        QTest::newRow("a letter") << "R" << KeyFault::Typed;
        QTest::newRow("a capital") << "Shift+R" << KeyFault::Typed;
        QTest::newRow("a digit") << "5" << KeyFault::Typed;
        QTest::newRow("euro of the Germans") << "Ctrl+Alt+E" << KeyFault::AltGr;
        QTest::newRow("at of the Germans") << "Ctrl+Alt+Q" << KeyFault::AltGr;
        QTest::newRow("at of the French") << "Ctrl+Alt+0" << KeyFault::AltGr;
        QTest::newRow("l of the Poles") << "Ctrl+Alt+L" << KeyFault::AltGr;
        QTest::newRow("brace of the Czechs") << "Ctrl+Alt+B" << KeyFault::AltGr;
        QTest::newRow("hash of the Spaniards") << "Ctrl+Alt+3" << KeyFault::AltGr;
        QTest::newRow("with Shift as well") << "Ctrl+Alt+Shift+E" << KeyFault::AltGr;
        QTest::newRow("typed nowhere") << "Ctrl+Alt+H" << KeyFault::None;
        QTest::newRow("Tab") << "Ctrl+Tab" << KeyFault::Moves;
        QTest::newRow("Escape") << "Esc" << KeyFault::Moves;
        QTest::newRow("closes the window") << "Alt+F4" << KeyFault::System;
        QTest::newRow("a console") << "Ctrl+Alt+F2" << KeyFault::System;
        QTest::newRow("the system's") << "Meta+A" << KeyFault::System;
        QTest::newRow("copies") << "Ctrl+C" << KeyFault::Edits;
    }
    void faults()
    {
        QFETCH(QString, chord);
        QFETCH(KeyFault, fault);
        QCOMPARE(faultOf(QKeySequence(chord, QKeySequence::PortableText)[0]), fault);
    }
    void modifiersAloneAreNoKey() { QCOMPARE(faultOf(QKeyCombination(Qt::CTRL, Qt::Key_Control)), KeyFault::NotAKey); }
    void whatAltGrTypesIsToldByTheCountry()
    {
        const auto use = altGrUse(Qt::CTRL | Qt::ALT | Qt::Key_E);
        QVERIFY(use);
        QCOMPARE(use->text, QStringLiteral("€"));
        QCOMPARE(use->layout, QStringLiteral("de"));
        QCOMPARE(altGrUse(Qt::CTRL | Qt::ALT | Qt::Key_Z)->text, QStringLiteral("ż"));
        QCOMPARE(altGrUse(Qt::CTRL | Qt::ALT | Qt::Key_V)->layout, QStringLiteral("cz"));
        QVERIFY(!altGrUse(Qt::CTRL | Qt::Key_E));
    }

    void typing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTyped");
        using Modifiers = Qt::KeyboardModifiers;
        const Modifiers windowsAltGr = Qt::ControlModifier | Qt::AltModifier;
        QTest::newRow("letter") << int(Qt::Key_A) << Modifiers() << "a" << true;
        QTest::newRow("German euro on Windows") << int(Qt::Key_E) << windowsAltGr << "€" << true;
        QTest::newRow("German at on Windows") << int(Qt::Key_Q) << windowsAltGr << "@" << true;
        QTest::newRow("French brace on Windows") << int(Qt::Key_4) << windowsAltGr << "{" << true;
        QTest::newRow("Polish n on Windows") << int(Qt::Key_N) << windowsAltGr << "ń" << true;
        QTest::newRow("Polish capital") << int(Qt::Key_N) << (windowsAltGr | Qt::ShiftModifier) << "Ń" << true;
        QTest::newRow("Czech brace on Windows") << int(Qt::Key_B) << windowsAltGr << "{" << true;
        QTest::newRow("Spanish hash on Windows") << int(Qt::Key_3) << windowsAltGr << "#" << true;
        QTest::newRow("German euro on X11") << 0x20ac << Modifiers() << "€" << true;
        QTest::newRow("by the group switch") << int(Qt::Key_Q) << Modifiers(Qt::GroupSwitchModifier) << "@" << true;
        QTest::newRow("group switch and Ctrl")
            << int(Qt::Key_E) << (Qt::GroupSwitchModifier | Qt::ControlModifier) << "€" << true;
        QTest::newRow("dead key") << int(Qt::Key_Dead_Circumflex) << windowsAltGr << "" << true;
        QTest::newRow("function key") << int(Qt::Key_F9) << Modifiers() << "" << false;
        QTest::newRow("Ctrl+K") << int(Qt::Key_K) << Modifiers(Qt::ControlModifier) << "\x0b" << false;
        QTest::newRow("real Ctrl+Alt+R") << int(Qt::Key_R) << windowsAltGr << "\x12" << false;
        QTest::newRow("Ctrl+Alt+R without a text") << int(Qt::Key_R) << windowsAltGr << "" << false;
        QTest::newRow("Alt+1") << int(Qt::Key_1) << Modifiers(Qt::AltModifier) << "1" << false;
    }
    void typing()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, text);
        QFETCH(bool, isTyped);
        QCOMPARE(callfloor::isTyped(QKeyEvent(QEvent::KeyPress, key, modifiers, text)), isTyped);
    }

    void chords()
    {
        const auto chord = [](int key, Qt::KeyboardModifiers modifiers, quint32 place = 0) {
            return chordOf(QKeyEvent(QEvent::KeyPress, key, modifiers, place, 0, 0));
        };
        QCOMPARE(chord(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier), Qt::CTRL | Qt::Key_Plus); // Shift is in the sign
        QCOMPARE(chord(Qt::Key_1, Qt::ControlModifier | Qt::KeypadModifier), Qt::CTRL | Qt::Key_1);
        QCOMPARE(chord(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
        QCOMPARE(chord(Qt::Key_Ampersand, Qt::ControlModifier, 10), Qt::CTRL | Qt::Key_1); // the key 1 of a French keyboard
        QCOMPARE(chord(Qt::Key_Plus, Qt::ControlModifier, 10), Qt::CTRL | Qt::Key_1); // and of a Czech one
        QCOMPARE(chord(Qt::Key_Agrave, Qt::AltModifier, 19), Qt::ALT | Qt::Key_0);
#endif
    }
    void shownAsPrinted()
    {
        QCOMPARE(shownKey(key("Ctrl+K")), QStringLiteral("Ctrl K"));
        QCOMPARE(shownKey(key("Shift+F9")), QStringLiteral("Shift F9"));
        QCOMPARE(shownKey(key("Ctrl++")), QStringLiteral("Ctrl +"));
        QCOMPARE(shownKey(key("F9")), QStringLiteral("F9"));
    }
};
QTEST_GUILESS_MAIN(tst_Keymap)
#include "tst_keymap.moc"
