// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Style

//! A button of the call card. Answer is solid while it rings, End is tinted, the rest are quiet; all keep their place.
Button {
    id: button
    enum Role { Plain, Answer, End }
    property int role: CallButton.Role.Plain
    property string command: "" // whose key a tool tip tells
    property bool chosen: false // what it asks for is open beside it
    readonly property color tone: role === CallButton.Role.Answer ? Tokens.state.ready : Tokens.state.danger
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: stacked ? Tokens.px(48) : Tokens.controlL
    iconSize: 18
    ink: role === CallButton.Role.Answer ? Tokens.color.solidInk : role === CallButton.Role.End ? tone : Tokens.color.ink
    fill: {
        if (!enabled || role === CallButton.Role.Plain)
            return chosen ? Tokens.color.sunken : Tokens.color.surface
        return role === CallButton.Role.Answer ? tone : Tokens.soft(tone)
    }
    Accessible.checked: chosen
    ToolTip {
        text: Hotkeys.hint(button.text, button.command)
        visible: text !== button.text && button.keys === "" && button.enabled && !button.chosen && !button.down
            && (button.hovered || button.visualFocus)
    }
    edge: chosen ? Tokens.color.accent : role === CallButton.Role.Plain ? Tokens.quietEdge : role === CallButton.Role.Answer ? tone : Tokens.scheme === "contrast" ? tone : Tokens.alpha(tone, 0.45)
}
