// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! State, what I can change it to, what is pending, me. The same on every page.
Rectangle {
    id: bar
    required property SessionViewModel session
    required property AgentViewModel agent
    required property PolicyViewModel policy
    readonly property bool roomy: width >= Tokens.px(1100) // else my name stands in the status bar
    implicitHeight: Tokens.bar
    color: Tokens.color.surface
    RowLayout {
        anchors.fill: parent
        spacing: Tokens.gapS
        StateBlock {
            Layout.preferredWidth: Tokens.px(240)
            Layout.fillHeight: true
            agent: bar.agent
            session: bar.session
        }
        StateButtons {
            Layout.leftMargin: Tokens.gapS
            agent: bar.agent
            policy: bar.policy
            roomy: bar.roomy
        }
        PendingBadge {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Tokens.px(64)
            agent: bar.agent
            brief: !bar.roomy
        }
        Item { Layout.fillWidth: true }
        CommandField {
            Layout.fillWidth: true
            Layout.preferredWidth: Tokens.px(120) // what is pending has its words first
            Layout.minimumWidth: Tokens.px(120)
            Layout.maximumWidth: Tokens.px(192)
            visible: bar.roomy
        }
        ColumnLayout {
            Layout.leftMargin: Tokens.gapS
            visible: bar.roomy
            spacing: 0
            UiText {
                Layout.alignment: Qt.AlignRight
                Layout.maximumWidth: Tokens.px(200)
                text: bar.agent.agentName
                font.weight: Font.Medium
            }
            UiText {
                Layout.alignment: Qt.AlignRight
                text: qsTr("Ext. %1").arg(bar.agent.extension)
                muted: true
                size: Tokens.textSmall
            }
        }
        SignOutButton {
            Layout.rightMargin: Tokens.gapS
            agent: bar.agent
            policy: bar.policy
            wordless: !bar.roomy
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - Tokens.px(240)
        height: 1
        color: Tokens.color.line
    }
}
