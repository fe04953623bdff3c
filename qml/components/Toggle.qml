// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! On or off. The knob carries a check when on: not by colour alone. It shows what is, and asks for a change.
T.AbstractButton {
    id: control
    required property bool on
    implicitWidth: Tokens.px(40)
    implicitHeight: Tokens.px(24)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        readonly property color ground: control.enabled ? Tokens.color.action : Tokens.color.inkOff
        radius: height / 2
        color: control.on ? ground : Tokens.color.sunken
        border.width: 1
        border.color: control.on ? ground : control.enabled ? Tokens.color.edge : Tokens.color.line
        Rectangle {
            x: control.on !== control.mirrored ? parent.width - width - 3 : 3
            y: Tokens.px(3)
            width: parent.height - 6
            height: width
            radius: height / 2
            color: control.on ? Tokens.color.actionInk : control.enabled ? Tokens.color.edge : Tokens.color.inkOff
            Icon {
                anchors.centerIn: parent
                visible: control.on
                name: "check"
                ink: Tokens.color.action
                size: 14
            }
        }
        FocusRing {
            radius: parent.radius + 4
            visible: control.visualFocus
        }
    }
}
