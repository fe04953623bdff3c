// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Style

//! What is wrong in a file, one line each, as its reader said it.
Column {
    id: list
    required property var faults // list of string
    spacing: Tokens.gapXs
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What was left out")
    Repeater {
        model: list.faults
        UiText {
            required property string modelData
            width: list.width
            text: modelData
            size: Tokens.textSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
        }
    }
}
