// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One command of the list of keys: what it does, its keys, and what to know about them.
Item {
    id: row
    required property string section
    required property bool first
    required property string words
    required property string keyText
    required property string note
    readonly property int headHeight: first ? Tokens.controlL : 0
    readonly property real lineHeight: Math.max(Tokens.rowList, wordsText.implicitHeight + Tokens.gapS)
    implicitHeight: headHeight + lineHeight + (note === "" ? 0 : noteText.implicitHeight + Tokens.gapXs)
    Accessible.role: Accessible.StaticText
    Accessible.name: keyText === "" ? qsTr("%1: no key").arg(words) : qsTr("%1: %2", "a command and its key").arg(words).arg(keyText)
    Accessible.description: note
    UiText {
        anchors.left: parent.left
        visible: row.first
        y: Tokens.gapM
        height: Tokens.rowList - 1
        text: row.section
        strong: true
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        visible: row.first
        y: row.headHeight - 1
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
    UiText {
        id: wordsText
        anchors.left: parent.left
        anchors.right: key.left
        anchors.rightMargin: Tokens.gapS
        y: row.headHeight
        height: row.lineHeight
        text: row.words
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        decorative: true
    }
    KeyHint {
        id: key
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        y: row.headHeight + (row.lineHeight - height) / 2
        visible: row.keyText !== ""
        text: row.keyText
    }
    UiText {
        id: noteText
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        y: row.headHeight + row.lineHeight
        visible: row.note !== ""
        text: row.note
        muted: true
        size: Tokens.textCaption
        wrapMode: Text.Wrap
        decorative: true
    }
}
