// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! What I asked for and what will happen: hatched, in the colour of the next state, whose word has its room before the others.
Rectangle {
    id: badge
    required property AgentViewModel agent
    required property bool brief // the hatch alone says that it is not true yet
    readonly property int start: Tokens.px(26)
    readonly property real leastWidth: start + state.implicitWidth + Tokens.gapS
    readonly property string kind: Kinds.ofAgent(agent.pendingState, false)
    readonly property color ink: Tokens.state[kind]
    visible: agent.pending
    implicitWidth: leastWidth
        + Tokens.px(6) + next.implicitWidth + (when.text === "" ? 0 : Tokens.px(6) + Math.ceil(whole.advanceWidth) + 1)
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
    UiText {
        id: next
        anchors.left: parent.left
        anchors.leftMargin: badge.start
        height: parent.height
        visible: !badge.brief
        text: qsTr("Next:")
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
    StateBadge {
        id: state
        anchors.left: badge.brief ? parent.left : next.right
        anchors.leftMargin: badge.brief ? badge.start : Tokens.px(6)
        anchors.verticalCenter: parent.verticalCenter
        kind: badge.kind
        word: badge.agent.pendingWord
        textSize: Tokens.textSmall
    }
    TextMetrics { // a text that is cut off tells its width late
        id: whole
        text: when.text
        font: when.font
    }
    UiText {
        id: when
        anchors.left: state.right
        anchors.leftMargin: Tokens.px(6)
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        text: badge.agent.pendingText
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
}
