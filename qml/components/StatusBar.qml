// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! The line to the server, where there is no side bar. What stands in it at the right is the page's.
Rectangle {
    id: status
    required property SessionViewModel session
    default property alias tools: tools.data
    implicitHeight: Tokens.controlM
    color: Tokens.color.surface
    ConnectionLamp {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapM
        anchors.right: tools.left
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        session: status.session
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapXs
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
}
