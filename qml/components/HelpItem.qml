// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! One line of help: icon and word, 28 px.
T.Button {
    id: item
    required property string iconName
    property bool asked: false // pressed, and not answered yet
    property color tone: Tokens.color.ink
    readonly property color ink: enabled ? tone : Tokens.color.inkOff
    implicitHeight: Tokens.rowList
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: enabled ? "" : qsTr("not possible now")
    Accessible.onPressAction: if (item.enabled) item.clicked()
    Keys.onReturnPressed: item.clicked()
    Keys.onEnterPressed: item.clicked()
    background: Rectangle {
        radius: Tokens.radiusM
        color: item.enabled && (item.hovered || item.down) ? Tokens.veil(item.down ? 2 : 1) : "transparent"
        Hatch {
            anchors.fill: parent
            visible: item.asked
            ink: Tokens.color.inkMuted
        }
        FocusRing { visible: item.visualFocus }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.gapS
            anchors.verticalCenter: parent.verticalCenter
            name: item.iconName
            ink: item.ink
        }
        UiText { // no id: it would make the deferred contentItem immediate
            anchors.fill: parent
            anchors.leftMargin: Tokens.px(32)
            text: item.text
            color: item.ink
            decorative: true
        }
    }
}
