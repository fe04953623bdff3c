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

//! The desk in a strip, from 320 px: the same parts, stacked. Nothing is dropped that an agent needs during a call.
ColumnLayout {
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
        margin: Tokens.gapM
        agent: page.agent
        calls: page.calls
        session: page.session
        day: page.day
        rules: page.rules
    }
    DialPanel {
        Layout.fillWidth: true
        Layout.margins: Tokens.gapM
        Layout.topMargin: 0
        // A second call needs its room more.
        visible: page.calls.list.count < 2 || page.calls.target.active
        compact: true
        contacts: page.contacts
        calls: page.calls
    }
}
