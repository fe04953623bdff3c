// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

//! What a button without a word does.
T.ToolTip {
    id: control
    property bool wide: false // text of any length, on as many lines as it takes
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Tokens.gapXs : 0
    implicitWidth: (wide ? Math.min(implicitContentWidth, Tokens.px(360)) : implicitContentWidth) + 2 * Tokens.gapS
    implicitHeight: wide ? implicitContentHeight + Tokens.gapS : Tokens.px(24)
    leftPadding: wide ? Tokens.gapS : 0
    rightPadding: wide ? Tokens.gapS : 0
    topPadding: wide ? Tokens.gapXs : 0
    bottomPadding: wide ? Tokens.gapXs : 0
    margins: Tokens.gapXs
    delay: 600
    timeout: 6000 // a pointer that rests covers nothing for long
    contentItem: UiText {
        text: control.text
        size: Tokens.textSmall
        wrapMode: control.wide ? Text.Wrap : Text.NoWrap
        horizontalAlignment: control.wide ? Text.AlignLeft : Text.AlignHCenter
        decorative: true
    }
    background: Rectangle {
        radius: Tokens.radiusS
        color: Tokens.color.raised
        border.width: 1
        border.color: Tokens.quietEdge
    }
}
