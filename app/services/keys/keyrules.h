// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>
#include <QString>
#include <optional>

class QKeyEvent;

namespace callfloor {

//! What Windows types with AltGr, which it reports as Ctrl and Alt together.
struct AltGrUse {
    QString text {}; //!< "€"
    QString layout {}; //!< the country whose keyboard has it first: "de", "fr", "pl", "cz", "es"
};

//! What Ctrl+Alt and this key type on a German, French, Polish, Czech or Spanish keyboard; nothing for chords that type nowhere.
std::optional<AltGrUse> altGrUse(QKeyCombination chord);

//! Why a chord can't be a key of ours.
enum class KeyFault {
    None,
    NotAKey, //!< only modifiers, or no key that is known
    Typed, //!< a letter, digit or sign by itself or with Shift: it is typed, or a tone
    AltGr, //!< see altGrUse()
    Moves, //!< Tab, Enter, Escape, Space, the arrows and their like, which work in every control
    System, //!< the window system takes it
    Edits //!< copies, pastes, undoes: fields need it
};
KeyFault faultOf(QKeyCombination chord);

//! The chord of a key press as keymaps write it: the keypad counts as the main block; Shift is no part of a sign that needs it;
//! Ctrl or Alt and the row of digits are digits on every layout (on a French or Czech one that row types other signs).
QKeyCombination chordOf(const QKeyEvent &event);

//! This key press types a character, also by AltGr or a dead key: it must never act.
bool isTyped(const QKeyEvent &event);

//! A text field uses this chord itself while it has the focus, so it must not act there.
bool isEditing(QKeyCombination chord);

//! As people read it, in the language of the screen: "Ctrl K", "Shift F9".
QString shownKey(const QKeySequence &key);

} // namespace callfloor
