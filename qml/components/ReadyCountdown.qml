// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! After an outage: ready comes back by itself, unless the person says no. Hatched, for it is not true yet.
Card {
    id: countdown
    required property AgentViewModel agent
    visible: agent.readyInSeconds > 0
    implicitHeight: Math.max(Tokens.controlL, words.implicitHeight + 2 * Tokens.gapS)
    Hatch {
        anchors.left: parent.left
        anchors.leftMargin: 1
        y: 1
        width: Tokens.px(6)
        height: parent.height - 2
        ink: Tokens.state.ready
    }
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapM
        anchors.verticalCenter: parent.verticalCenter
        name: "state-ready"
        ink: Tokens.state.ready
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        anchors.right: cancel.left
        anchors.rightMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Contact is back. You will be ready again in %1 s.").arg(countdown.agent.readyInSeconds)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("Contact is back. You will be ready again.") // not told anew each second
    }
    Button {
        id: cancel
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Cancel")
        onClicked: countdown.agent.cancelReady()
    }
}
