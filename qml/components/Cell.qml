// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One cell of a table. Times and counts are right-aligned, words left. Its row says what assistive technology reads.
UiText {
    property bool number: false
    height: parent ? parent.height : Tokens.rowTable
    leftPadding: Tokens.gapS
    rightPadding: Tokens.gapS
    horizontalAlignment: number ? Text.AlignRight : Text.AlignLeft
    decorative: true
}
