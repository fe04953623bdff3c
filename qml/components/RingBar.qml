// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Ring
import Callfloor.Style

//! A call rings, or a campaign offers a customer, while another page is on screen: who it is, and the way to the desk.
Rectangle {
    id: bar
    required property RingViewModel ring
    required property string keys // of the way to the desk
    signal deskWanted
    implicitHeight: Tokens.controlL
    color: Tokens.state.reserved
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        anchors.verticalCenter: parent.verticalCenter
        name: "state-reserved"
        ink: Tokens.color.solidInk
        size: 16
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        anchors.right: back.left
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        text: (bar.ring.isOffer ? qsTr("Customer to call: %1") : qsTr("%1 is calling")).arg(Numbers.written(bar.ring.party))
        color: Tokens.color.solidInk
        strong: true
        decorative: true
    }
    Button {
        id: back
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Tokens.controlS
        text: qsTr("To the desk")
        keys: bar.keys
        fill: "transparent"
        ink: Tokens.color.solidInk
        edge: Tokens.color.solidInk
        onClicked: bar.deskWanted()
    }
}
