// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! The desk in a strip, from 320 px: the same parts, stacked. Nothing is dropped that an agent needs during a call.
Item {
    id: page
    required property SessionViewModel session
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property ContactsViewModel contacts
    required property PolicyViewModel policy
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Banner {
            Layout.fillWidth: true
            session: page.session
        }
        Remark {
            Layout.fillWidth: true
            text: page.session.limitsText
        }
        StateBlock {
            Layout.fillWidth: true
            agent: page.agent
            session: page.session
        }
        StateButtons {
            Layout.fillWidth: true
            Layout.margins: Tokens.gapM
            Layout.bottomMargin: 0
            stacked: true
            agent: page.agent
            policy: page.policy
        }
        PendingBadge {
            Layout.fillWidth: true
            Layout.margins: Tokens.gapM
            Layout.bottomMargin: 0
            agent: page.agent
        }
        CallArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: Tokens.gapM
            agent: page.agent
            calls: page.calls
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
        StatusBar {
            Layout.fillWidth: true
            session: page.session
            HelpButton { help: page.calls.help }
            SignOutButton {
                implicitHeight: Tokens.controlS
                agent: page.agent
                policy: page.policy
                wordless: true
            }
        }
    }
}
