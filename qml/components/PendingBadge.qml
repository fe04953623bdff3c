// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Session
import Callfloor.Style

//! What I asked for and what will happen: hatched, in the colour of the next state.
Rectangle {
    id: badge
    required property AgentViewModel agent
    property bool brief: false // where there is little room
    readonly property string kind: Kinds.ofAgent(agent.pendingState, false)
    readonly property color ink: Tokens.state[kind]
    visible: agent.pending
    implicitWidth: Tokens.px(28) + row.implicitWidth + Tokens.gapM
    implicitHeight: Tokens.controlM
    radius: Tokens.radiusM
    color: Tokens.color.surface
    border.width: 1
    border.color: ink
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Next: %1").arg(agent.pendingWord)
    Accessible.description: agent.pendingText
    Hatch {
        anchors.left: parent.left
        anchors.leftMargin: 1
        y: 1
        width: Tokens.px(18)
        height: parent.height - 2
        ink: badge.ink
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(28)
        width: Math.min(implicitWidth, parent.width - Tokens.px(28) - Tokens.gapS)
        height: parent.height
        spacing: Tokens.px(6)
        UiText {
            visible: !badge.brief
            text: qsTr("Next:")
            muted: true
            size: Tokens.textSmall
            decorative: true
        }
        StateBadge {
            kind: badge.kind
            word: badge.agent.pendingWord
            textSize: Tokens.textSmall
        }
        UiText {
            Layout.fillWidth: true
            visible: text !== ""
            text: badge.agent.pendingText
            muted: true
            size: Tokens.textSmall
            decorative: true
        }
    }
}
