// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! My state, top left, always: shape, word, time in it, and who caused it. Solid only when I must act, hatched while it is
//! not confirmed by the server.
Rectangle {
    id: block
    required property AgentViewModel agent
    required property SessionViewModel session
    readonly property string kind: agent.confirmed ? Kinds.ofAgent(agent.state, agent.setBySystem) : "unknown"
    readonly property bool solid: kind === "reserved" || kind === "system"
    readonly property color tone: Tokens.state[kind]
    // Words on the hatch need more contrast than its colour has.
    readonly property color ink: solid ? Tokens.color.solidInk : agent.confirmed ? tone : Tokens.color.ink
    readonly property string cause: {
        if (!agent.confirmed && session.lostSince > 0)
            return qsTr("Last confirmed %1 ago").arg(Ticker.durationText(Ticker.now - session.lostSince))
        return Phrase.cause(agent.reasonText, agent.causeText)
    }
    implicitWidth: Tokens.px(240)
    implicitHeight: Tokens.bar
    color: solid ? tone : Tokens.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("State: %1").arg(agent.stateWord)
    Accessible.description: cause
    Hatch {
        anchors.fill: parent
        visible: !block.agent.confirmed
        ink: block.tone
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        y: Tokens.px(12)
        name: "state-" + block.kind
        ink: block.ink
    }
    UiText {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(40)
        anchors.right: time.left
        anchors.rightMargin: Tokens.gapS
        y: Tokens.px(8)
        height: Tokens.px(24)
        text: block.agent.stateWord
        color: block.ink
        strong: true
        size: Tokens.textTitle
        decorative: true
    }
    UiText {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapL
        y: Tokens.px(8)
        height: Tokens.px(24)
        text: block.agent.since > 0 ? Ticker.durationText(Ticker.now - block.agent.since) : ""
        color: block.ink
        strong: true
        size: Tokens.textTitle
    }
    HoverHandler { id: hover }
    ToolTip {
        text: block.cause
        visible: hover.hovered && (causeText.truncated || causeText.text !== text)
    }
    TextMetrics {
        id: whole
        text: block.cause
        font: causeText.font
    }
    UiText { // a sentence that has no room here is said where the calls are: here, in short, who it was
        id: causeText
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(40)
        y: Tokens.px(31)
        width: parent.width - Tokens.px(40) - Tokens.gapM
        text: whole.advanceWidth > width && block.agent.confirmed && block.agent.causeText !== "" ? block.agent.causeText
                                                                                                  : block.cause
        color: block.solid ? Tokens.color.solidInk : block.agent.confirmed ? Tokens.color.inkMuted : Tokens.color.ink
        size: Tokens.textSmall
        decorative: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: block.solid ? block.tone : Tokens.color.line
    }
}
