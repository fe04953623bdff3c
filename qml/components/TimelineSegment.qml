// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! One stretch of the shift. Its height says the state as well as its colour; without contact it is hatched.
Rectangle {
    id: segment
    required property real from
    required property real until
    required property int agentState
    required property string word
    required property real origin // of the strip, ms since 1970
    required property real perMs // pixels
    required property int band
    required property bool marked
    readonly property string kind: Kinds.ofAgent(agentState, false)
    readonly property real end: until > 0 ? until : Ticker.now
    readonly property var heights: ({ talking: 1, reserved: 1, work: 0.75, ready: 0.5, notReady: 0.25, unknown: 1 })
    x: Math.round((from - origin) * perMs)
    width: Math.max(1, Math.round((end - origin) * perMs) - x - ((end - from) * perMs > 3 ? 1 : 0))
    height: Math.round(band * heights[kind])
    y: band - height
    color: kind === "unknown" ? Tokens.color.sunken : Tokens.state[kind]
    Hatch {
        anchors.fill: parent
        visible: segment.kind === "unknown"
        ink: Tokens.state.danger
    }
    Rectangle {
        width: parent.width
        height: segment.band + Tokens.gapXs
        y: -segment.y - 2
        visible: segment.marked
        color: "transparent"
        radius: Tokens.radiusS
        border.width: 2
        border.color: Tokens.color.accent
    }
}
