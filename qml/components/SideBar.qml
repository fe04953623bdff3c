// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! The pages, help, and the line to the server at the foot. 240 px.
Rectangle {
    id: side
    required property SessionViewModel session
    required property CallsViewModel calls
    implicitWidth: 240
    color: Tokens.color.window
    Rectangle {
        x: Tokens.gapS
        y: Tokens.gapM
        width: parent.width - 2 * x
        height: Tokens.controlM
        radius: Tokens.radiusM
        color: Tokens.veil(1.4)
        Accessible.role: Accessible.PageTab
        Accessible.name: qsTr("Desk")
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.gapS
            anchors.verticalCenter: parent.verticalCenter
            name: "desk"
            ink: Tokens.color.ink
        }
        UiText {
            anchors.left: parent.left
            anchors.leftMargin: 32
            height: parent.height
            text: qsTr("Desk")
            font.weight: Font.Medium
            decorative: true
        }
    }
    HelpItems {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: lamp.top
        anchors.margins: Tokens.gapS
        anchors.bottomMargin: Tokens.gapL
        help: side.calls.help
    }
    ConnectionLamp {
        id: lamp
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.gapM
        width: parent.width - Tokens.gapL - Tokens.gapS
        tall: true
        session: side.session
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Tokens.color.line
    }
}
