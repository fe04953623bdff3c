// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrules.h"
#include <QKeyEvent>
#include <QList>

namespace callfloor {

namespace {

constexpr Qt::KeyboardModifiers acting = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
constexpr Qt::KeyboardModifiers altGr = Qt::ControlModifier | Qt::AltModifier;

// The third level of the Windows layouts: each key, and what it types.
struct Layout {
    const char *country;
    const char16_t *keys;
    const char16_t *texts; // one character for each of `keys`
};
constexpr Layout layouts[] = {
    {"de",
     u"QEM23789"
     u"0+<",
     u"@€µ²³{[]"
     u"}~|"},
    {"fr", u"E234567890)=$", u"€~#{[|`\\^@]}¤"},
    {"pl", u"ACELNOSXZU", u"ąćęłńóśźż€"},
    {"cz", u"QWEFGXCVBNSDKL1234567890,.-;", u"\\|€[]#&@{}đĐłŁ~ˇ^˘°˛`˙´˝<>*$"},
    {"es", u"E12346[]", u"€|@#~¬[]"},
};

constexpr int moving[] = {Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Return,    Qt::Key_Enter,  Qt::Key_Escape, Qt::Key_Space,
                          Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Home,   Qt::Key_End,
                          Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert};
constexpr int notKeys[] = {0,
                           Qt::Key_unknown,
                           Qt::Key_Shift,
                           Qt::Key_Control,
                           Qt::Key_Alt,
                           Qt::Key_Meta,
                           Qt::Key_AltGr,
                           Qt::Key_CapsLock,
                           Qt::Key_NumLock,
                           Qt::Key_ScrollLock,
                           Qt::Key_Super_L,
                           Qt::Key_Super_R,
                           Qt::Key_Hyper_L,
                           Qt::Key_Hyper_R,
                           Qt::Key_Mode_switch,
                           Qt::Key_Multi_key};

template <std::size_t N>
bool isOneOf(const int (&keys)[N], int key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool isFunctionKey(int key) { return key >= Qt::Key_F1 && key <= Qt::Key_F35; }
bool isCharacter(int key) { return key > 0 && key < Qt::Key_Escape; } // the special keys begin there
bool isLetter(int key) { return key >= Qt::Key_A && key <= Qt::Key_Z; }
bool isDeadKey(int key) { return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay; }

// What window systems keep to themselves: closing a window, switching, locking, consoles, pictures of the screen.
bool isOfTheSystem(QKeyCombination chord)
{
    const int key = chord.key();
    const Qt::KeyboardModifiers modifiers = chord.keyboardModifiers();
    const bool isConsole = isFunctionKey(key) && modifiers == altGr;
    const bool isWindowKey = key == Qt::Key_F4 && modifiers == Qt::AltModifier;
    return isConsole || isWindowKey || (modifiers & Qt::MetaModifier) || key == Qt::Key_Print || key == Qt::Key_SysReq
        || key == Qt::Key_Menu;
}

// The digit of the row above the letters, by where the key is; 0 for every other key.
int digitByPlace(const QKeyEvent &event)
{
#if defined(Q_OS_WIN)
    constexpr quint32 firstDigit = 2;
#else
    constexpr quint32 firstDigit = 10; // X11 and Wayland
#endif
    const quint32 place = event.nativeScanCode() - firstDigit;
    return event.nativeScanCode() >= firstDigit && place < 10 ? Qt::Key_0 + int((place + 1) % 10) : 0;
}

} // namespace

std::optional<AltGrUse> altGrUse(QKeyCombination chord)
{
    if ((chord.keyboardModifiers() & altGr) != altGr || !isCharacter(chord.key()))
        return {};
    for (const Layout &layout : layouts) {
        const QStringView keys(layout.keys);
        if (const qsizetype at = keys.indexOf(QChar(chord.key())); at >= 0)
            return AltGrUse {.text = QString(QStringView(layout.texts)[at]), .layout = QLatin1String(layout.country)};
    }
    return {};
}

KeyFault faultOf(QKeyCombination chord)
{
    const int key = chord.key();
    if (isOneOf(notKeys, key) || isDeadKey(key))
        return KeyFault::NotAKey;
    if (isOneOf(moving, key))
        return KeyFault::Moves;
    if (isOfTheSystem(chord))
        return KeyFault::System;
    if (isCharacter(key) && !(chord.keyboardModifiers() & acting))
        return KeyFault::Typed;
    if (altGrUse(chord))
        return KeyFault::AltGr;
    return isEditing(chord) ? KeyFault::Edits : KeyFault::None;
}

QKeyCombination chordOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers & acting)
        if (const int digit = digitByPlace(event))
            return QKeyCombination(modifiers & ~Qt::ShiftModifier, Qt::Key(digit));
    if (isCharacter(event.key()) && !isLetter(event.key()))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(event.key()));
}

bool isTyped(const QKeyEvent &event)
{
    if (isDeadKey(event.key()))
        return true;
    const QString text = event.text();
    if (text.isEmpty() || !text.front().isPrint())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    return (modifiers & Qt::GroupSwitchModifier) || (modifiers & altGr) == altGr || !(modifiers & acting);
}

bool isEditing(QKeyCombination chord)
{
    constexpr QKeyCombination chords[] = {Qt::CTRL | Qt::Key_A,
                                          Qt::CTRL | Qt::Key_C,
                                          Qt::CTRL | Qt::Key_V,
                                          Qt::CTRL | Qt::Key_X,
                                          Qt::CTRL | Qt::Key_Y,
                                          Qt::CTRL | Qt::Key_Z,
                                          Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
    return std::find(std::begin(chords), std::end(chords), chord) != std::end(chords) || isOneOf(moving, chord.key());
}

QString shownKey(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    for (qsizetype at = text.size() - 2; at > 0; --at) // "Ctrl++" keeps the last one
        if (text[at] == QLatin1Char('+'))
            text[at] = QLatin1Char(' ');
    return text;
}

} // namespace callfloor
