// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! What went wrong and what to do, next to where it happened. Nothing when `text` is empty.
//! Anchored, not laid out: a layout of Qt 6.4 keeps the height that a wrapped text had before it got its width.
Item {
    id: problem
    required property string text
    property string details: "" // names and codes, for a support call
    property string iconName: "alert"
    property color ink: Tokens.state.danger
    visible: text !== ""
    implicitWidth: icon.width + Tokens.px(6) + words.implicitWidth
    implicitHeight: Math.max(icon.height, words.implicitHeight)
    Icon {
        id: icon
        anchors.left: parent.left
        name: problem.iconName
        ink: problem.ink
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.px(6)
        anchors.right: parent.right
        text: problem.text
        color: problem.ink
        size: Tokens.textSmall
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.description: problem.details
    }
    HoverHandler { id: hover }
    ToolTip {
        text: problem.details
        visible: problem.details !== "" && hover.hovered
    }
}
