// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! A sentence that holds as long as it stands there: what can't be done here, and why. Across the window.
Rectangle {
    id: remark
    required property string text
    visible: text !== ""
    implicitHeight: Math.max(Tokens.controlM, words.implicitHeight + 2 * Tokens.gapXs)
    color: Tokens.soft(Tokens.state.warning)
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        y: (Tokens.controlM - height) / 2
        name: "alert"
        ink: Tokens.state.warning
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapL
        anchors.verticalCenter: parent.verticalCenter
        text: remark.text
        wrapMode: Text.Wrap
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
}
