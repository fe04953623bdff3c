// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! A plain line about what happened; it stays until it is dismissed. Nothing when `text` is empty.
Card {
    id: notice
    required property string text
    property string details: ""
    property bool wrong: false
    signal dismissed
    visible: text !== ""
    implicitHeight: Math.max(Tokens.controlL, words.implicitHeight + 2 * Tokens.gapS)
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapM
        anchors.verticalCenter: parent.verticalCenter
        name: notice.wrong ? "alert" : "clock"
        ink: notice.wrong ? Tokens.state.danger : Tokens.color.inkMuted
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        anchors.right: close.left
        anchors.rightMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        text: notice.text
        color: notice.wrong ? Tokens.state.danger : Tokens.color.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.description: notice.details
    }
    IconButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: Tokens.px(6)
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Dismiss")
        iconName: "close"
        onClicked: notice.dismissed()
    }
}
