// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! What the bar on top says, stacked for windows below 720 px.
ColumnLayout {
    id: head
    required property SessionViewModel session
    required property AgentViewModel agent
    required property PolicyViewModel policy
    spacing: 0
    UiText {
        Layout.fillWidth: true
        Layout.leftMargin: Tokens.gapM
        Layout.rightMargin: Tokens.gapM
        Layout.preferredHeight: Tokens.px(22)
        visible: Window.height >= Tokens.px(560) // else its line is the call's
        text: qsTr("%1, ext. %2").arg(head.agent.agentName).arg(head.agent.extension)
        muted: true
        size: Tokens.textSmall
    }
    StateBlock {
        Layout.fillWidth: true
        agent: head.agent
        session: head.session
    }
    StateButtons {
        Layout.fillWidth: true
        Layout.margins: Tokens.gapM
        Layout.bottomMargin: 0
        stacked: true
        agent: head.agent
        policy: head.policy
    }
    PendingBadge {
        Layout.fillWidth: true
        Layout.margins: Tokens.gapM
        Layout.bottomMargin: 0
        agent: head.agent
        brief: head.width - 2 * Tokens.gapM < implicitWidth
    }
}
