// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! One page to go to: icon, word, key. The one that is shown is marked.
T.AbstractButton {
    id: tab
    required property string iconName
    required property string keys // shown, never needed
    required property bool chosen
    readonly property color ink: chosen ? Tokens.color.ink : Tokens.color.inkMuted
    implicitHeight: Tokens.controlM
    focusPolicy: Qt.TabFocus // a click goes to the page, and so does the keyboard
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        radius: Tokens.radiusM
        color: tab.chosen ? Tokens.veil(1.4) : tab.hovered ? Tokens.veil(1) : "transparent"
        FocusRing { visible: tab.visualFocus }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.gapS
            anchors.verticalCenter: parent.verticalCenter
            name: tab.iconName
            ink: tab.ink
        }
        UiText { // no ids here: they would make the deferred contentItem immediate
            anchors.fill: parent
            anchors.leftMargin: Tokens.px(32)
            anchors.rightMargin: tab.keys === "" ? Tokens.gapS : Tokens.px(56)
            text: tab.text
            color: tab.ink
            font.weight: tab.chosen ? Font.Medium : Font.Normal
            decorative: true
        }
        UiText {
            anchors.right: parent.right
            anchors.rightMargin: Tokens.gapS
            height: parent.height
            text: tab.keys
            muted: true
            size: Tokens.textCaption
            decorative: true
        }
    }
}
