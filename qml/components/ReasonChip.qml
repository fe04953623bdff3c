// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Callfloor.Style

//! A reason to tick, with the digit that does it.
T.Button {
    id: chip
    property int digit: 0 // 0: none
    property bool on: false
    implicitHeight: Tokens.controlM
    implicitWidth: Tokens.px(120)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onPressAction: if (chip.enabled) chip.clicked()
    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()
    contentItem: RowLayout {
        spacing: Tokens.gapS
        Rectangle {
            Layout.leftMargin: Tokens.px(10)
            implicitWidth: Tokens.px(16)
            implicitHeight: Tokens.px(16)
            radius: Tokens.radiusS - 1
            color: chip.on ? Tokens.color.action : Tokens.color.surface
            border.width: 1
            border.color: chip.on ? Tokens.color.action : chip.enabled ? Tokens.color.edge : Tokens.color.line
            Icon {
                anchors.centerIn: parent
                visible: chip.on
                name: "check"
                ink: Tokens.color.actionInk
                size: 12
            }
        }
        UiText {
            Layout.fillWidth: true
            text: chip.text
            color: chip.enabled ? Tokens.color.ink : Tokens.color.inkOff
            font.weight: chip.on ? Font.Medium : Font.Normal
            decorative: true
        }
        UiText {
            Layout.rightMargin: Tokens.gapM
            visible: chip.digit > 0
            text: chip.digit
            muted: true
            size: Tokens.textCaption
            decorative: true
        }
    }
    background: Rectangle {
        radius: Tokens.radiusM
        color: chip.on ? Tokens.color.sunken : chip.hovered ? Tokens.veil(1) : Tokens.color.surface
        border.width: 1
        border.color: chip.on ? Tokens.color.edge : Tokens.color.line
        FocusRing { visible: chip.visualFocus }
    }
}
