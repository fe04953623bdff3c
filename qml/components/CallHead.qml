// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! What the call is doing, and for how long: tinted, solid while it rings, hatched while it is not confirmed.
Rectangle {
    id: head
    required property string kind
    required property string word
    required property bool ringing
    required property bool confirmed
    required property real pad
    required property double milliseconds // -1: not known
    readonly property color tone: confirmed ? Tokens.state[kind] : Tokens.state.unknown
    readonly property color ink: ringing && confirmed ? Tokens.color.solidInk : tone
    required property int grow // over the pixel that a thin border leaves free
    implicitHeight: Tokens.px(36) + grow
    radius: Tokens.radiusL - 2 + grow
    color: !confirmed ? Tokens.color.surface : ringing ? tone : Tokens.soft(tone)
    Rectangle { // round above, straight below
        anchors.bottom: parent.bottom
        width: parent.width
        height: Tokens.px(8)
        color: parent.color
    }
    Hatch {
        anchors.fill: parent
        visible: !head.confirmed
        ink: head.tone
    }
    Rectangle { // words stay readable over the hatch
        visible: !head.confirmed
        anchors.left: badge.left
        anchors.leftMargin: -Tokens.px(6)
        width: badge.width + Tokens.px(16)
        height: Tokens.px(24)
        anchors.verticalCenter: parent.verticalCenter
        radius: Tokens.radiusS
        color: Tokens.color.surface
    }
    StateBadge {
        id: badge
        anchors.left: parent.left
        anchors.leftMargin: head.pad
        anchors.verticalCenter: parent.verticalCenter
        kind: head.confirmed ? head.kind : "unknown"
        ink: head.ink
        word: head.confirmed ? head.word : qsTr("%1, not confirmed").arg(head.word)
        Accessible.role: Accessible.StaticText
        Accessible.name: word
    }
    Rectangle {
        visible: !head.confirmed
        anchors.left: time.left
        anchors.leftMargin: -Tokens.px(8)
        width: time.width + Tokens.px(16)
        height: Tokens.px(24)
        anchors.verticalCenter: parent.verticalCenter
        radius: Tokens.radiusS
        color: Tokens.color.surface
    }
    UiText {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: head.pad
        anchors.verticalCenter: parent.verticalCenter
        text: head.milliseconds < 0 ? "" : Ticker.durationText(head.milliseconds)
        color: head.ink
        strong: true
        size: head.ringing ? Tokens.textHeading : Tokens.textTitle
    }
}
