// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! State, what I can change it to, what is pending, me. The same on every page. Where there is less room the keys go first, then
//! the words stand below their icons: by the width alone, for nothing here moves when something becomes pending.
Rectangle {
    id: bar
    required property SessionViewModel session
    required property AgentViewModel agent
    required property PolicyViewModel policy
    readonly property bool spacious: width >= Tokens.px(1280) // room for what is known without it
    readonly property bool roomy: width >= Tokens.px(1100) // else my name stands in the status bar
    readonly property bool tight: width < Tokens.px(900)
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
            Layout.leftMargin: bar.tight ? 0 : Tokens.gapS
            Layout.fillWidth: false
            Layout.preferredWidth: bar.tight ? Tokens.px(264) : implicitWidth
            agent: bar.agent
            policy: bar.policy
            keyed: bar.spacious
            stacked: bar.tight
        }
        Item {
            Layout.fillWidth: true
            Layout.minimumWidth: pending.visible ? pending.leastWidth : 0
            Layout.preferredWidth: pending.visible ? pending.implicitWidth : 0
            implicitHeight: pending.implicitHeight
            PendingBadge {
                id: pending
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                agent: bar.agent
                brief: parent.width < implicitWidth
            }
        }
        CommandField {
            Layout.fillWidth: true
            Layout.preferredWidth: Tokens.px(120) // what is pending has its words first
            Layout.minimumWidth: Tokens.px(88)
            Layout.maximumWidth: Tokens.px(192)
            visible: bar.roomy
        }
        ColumnLayout {
            Layout.leftMargin: Tokens.gapS
            Layout.minimumWidth: Math.min(implicitWidth, Tokens.px(80))
            Layout.maximumWidth: implicitWidth
            visible: bar.roomy
            spacing: 0
            UiText {
                Layout.fillWidth: true
                Layout.maximumWidth: Tokens.px(200)
                horizontalAlignment: Text.AlignRight
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
            wordless: !bar.spacious
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
