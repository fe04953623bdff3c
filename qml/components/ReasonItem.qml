// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! One reason: the shape of the state that follows, its word, its code.
T.ItemDelegate {
    id: item
    required property int index
    required property int code
    required property string label
    required property string kind
    signal chosen(code: int)
    width: ListView.view.width
    height: Tokens.rowList
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: label
    Accessible.onPressAction: choose()
    onClicked: choose()
    onHoveredChanged: if (hovered) ListView.view.currentIndex = index

    function choose(): void {
        chosen(code)
    }

    background: Rectangle {
        radius: Tokens.radiusS
        color: item.ListView.isCurrentItem ? Tokens.veil(1.4) : "transparent"
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(10)
        anchors.verticalCenter: parent.verticalCenter
        name: "state-" + item.kind
        ink: Tokens.state[item.kind]
        size: 12
    }
    UiText {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(32)
        anchors.right: codeText.left
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        text: item.label
        decorative: true
    }
    UiText {
        id: codeText
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        text: item.code
        muted: true
        size: Tokens.textCaption
        decorative: true
    }
}
