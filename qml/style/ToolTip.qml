// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

//! What a button without a word does.
T.ToolTip {
    id: control
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Tokens.gapXs : 0
    implicitWidth: implicitContentWidth + 2 * Tokens.gapS
    implicitHeight: Tokens.px(24)
    margins: Tokens.gapXs
    delay: 600
    timeout: 6000 // a pointer that rests covers nothing for long
    contentItem: UiText {
        text: control.text
        size: Tokens.textSmall
        horizontalAlignment: Text.AlignHCenter
        decorative: true
    }
    background: Rectangle {
        radius: Tokens.radiusS
        color: Tokens.color.raised
        border.width: 1
        border.color: Tokens.quietEdge
    }
}
