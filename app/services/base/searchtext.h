// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! Text as people search it: no case, no marks ("Ångström" and "angstrom", "Straße" and "strasse" are the same), compatibility
//! forms folded.
QString foldedForSearch(const QString &text);

//! The digits of a text as ASCII, whatever script they were typed in; nothing else.
QString digitsOf(const QString &text);

//! Two numbers of the same line: equal digits, or the last `SameLineDigits` of them where one has prefixes that the other lacks
//! ("+47 22 55 01 84", "0 22 55 01 84"). An extension matches only itself.
bool isSameLine(const QString &oneDigits, const QString &otherDigits);
constexpr qsizetype SameLineDigits = 8;

//! What numbers of the same line have in common, and no others: to look lines up by. Empty for what has no digits.
QString lineOf(const QString &number);

//! Shows nothing, and could make a text read as something else: control, direction and other format characters, tags, halves of
//! characters, what Unicode does not know. The joiners that some scripts, and emoji, are written with are none of them.
bool isInvisible(char32_t c);

//! Text from a file or a caller, made one harmless line: no control, direction or other invisible format characters, no line
//! breaks, no blanks around it, at most `longest` UTF-16 units and never half a character.
QString plainLine(const QString &text, qsizetype longest);

} // namespace callfloor
