// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! What was just done, and the way back, until it is dismissed. Nothing when `text` is empty.
Card {
    id: line
    required property string text
    signal undone
    signal dismissed
    visible: text !== ""
    implicitHeight: words.height + undo.height + 2 * Tokens.gapS
    UiText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapM
        anchors.right: close.left
        y: Tokens.gapS
        text: line.text
        size: Tokens.textSmall
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    IconButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapXs
        y: Tokens.gapXs
        name: qsTr("Dismiss")
        iconName: "close"
        onClicked: line.dismissed()
    }
    Button {
        id: undo
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapM
        anchors.top: words.bottom
        implicitHeight: Tokens.controlS
        text: qsTr("Undo")
        iconName: "undo"
        onClicked: line.undone()
    }
}
