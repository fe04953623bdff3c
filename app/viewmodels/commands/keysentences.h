// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/keys/keyrules.h"

namespace callfloor {

//! Why this chord can't be a key of ours, for people; empty when it can.
QString sentenceOf(KeyFault fault, QKeyCombination chord);

//! What to know about a key of a keymap, in a sentence: where it types something, or a field uses it itself. Often empty.
QString noteOf(QKeyCombination chord);

} // namespace callfloor
