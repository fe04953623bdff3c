// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! 28 px square without a word: its name is spoken, and shown when the pointer rests on it.
Button {
    id: button
    required property string name
    implicitWidth: Tokens.controlS
    implicitHeight: Tokens.controlS
    fill: "transparent"
    edge: "transparent"
    ink: Tokens.color.inkMuted
    Accessible.name: name
    ToolTip {
        text: button.name
        visible: button.hovered || button.visualFocus
    }
}
