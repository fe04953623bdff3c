// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Title of a page at the left, its tools at the right; 56 px.
Item {
    id: head
    required property string title
    property string note: ""
    default property alias tools: tools.data
    implicitHeight: Tokens.bar
    UiText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        height: parent.height
        width: Math.min(implicitWidth, parent.width - 2 * Tokens.gapL - tools.width)
        text: head.title
        strong: true
        size: Tokens.textTitle
        Accessible.role: Accessible.Heading
    }
    UiText {
        anchors.left: words.right
        anchors.leftMargin: Tokens.gapM
        anchors.right: tools.left
        anchors.rightMargin: Tokens.gapM
        height: parent.height
        text: head.note
        muted: true
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapL
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gapS
    }
}
