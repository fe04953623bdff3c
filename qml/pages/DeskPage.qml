// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! The agent's desk, 720 px and wider: calls in the middle, dial at the right.
RowLayout {
    id: page
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property SessionViewModel session
    required property ContactsViewModel contacts
    required property DayViewModel day
    required property RulesViewModel rules
    spacing: 0
    CallArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        agent: page.agent
        calls: page.calls
        session: page.session
        day: page.day
        rules: page.rules
    }
    Rectangle {
        Layout.preferredWidth: Tokens.px(304)
        Layout.fillHeight: true
        // A second call needs its room more.
        visible: page.calls.list.count < 2 || page.width >= Tokens.px(1200) || page.calls.target.active
        color: Tokens.color.surface
        Rectangle {
            width: 1
            height: parent.height
            color: Tokens.color.line
        }
        DialPanel {
            x: Tokens.gapL
            y: Tokens.gapL
            width: parent.width - 2 * Tokens.gapL
            height: parent.height - 2 * Tokens.gapL
            contacts: page.contacts
            calls: page.calls
        }
    }
}
