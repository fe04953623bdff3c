// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! What came with the call: 24 px rows. "Not sent" and "empty" are different words.
Column {
    id: rows
    required property var variables // list of callVariable
    required property bool compact
    Repeater {
        model: rows.variables
        Row {
            id: row
            required property var modelData
            readonly property callVariable variable: modelData
            readonly property bool absent: variable.value === ""
            height: Tokens.rowTable
            Accessible.role: Accessible.StaticText
            Accessible.name: variable.label + ": " + variable.shownText
            UiText {
                width: rows.compact ? 104 : 128
                height: parent.height
                text: row.variable.label
                muted: true
                size: Tokens.textSmall
                decorative: true
            }
            UiText {
                width: rows.width - x
                height: parent.height
                text: row.variable.shownText
                muted: row.absent
                font.italic: row.absent
                decorative: true
            }
        }
    }
}
