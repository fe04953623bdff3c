// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! The agent's desk, 720 px and wider: state on top, calls in the middle, dial at the right.
Item {
    id: page
    required property SessionViewModel session
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property ContactsViewModel contacts
    required property PolicyViewModel policy
    readonly property bool roomy: width >= 1100
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
        TopBar {
            Layout.fillWidth: true
            session: page.session
            agent: page.agent
            policy: page.policy
            roomy: page.roomy
        }
        RowLayout {
            spacing: 0
            SideBar {
                Layout.fillHeight: true
                visible: page.roomy
                session: page.session
                calls: page.calls
            }
            CallArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                agent: page.agent
                calls: page.calls
            }
            Rectangle {
                Layout.preferredWidth: 304
                Layout.fillHeight: true
                // A second call needs its room more.
                visible: page.calls.list.count < 2 || page.width >= 1440 || page.calls.target.active
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
        StatusBar {
            Layout.fillWidth: true
            visible: !page.roomy
            session: page.session
            UiText {
                rightPadding: Tokens.gapS
                text: qsTr("%1, ext. %2").arg(page.agent.agentName).arg(page.agent.extension)
                muted: true
                size: Tokens.textSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            HelpButton { help: page.calls.help }
        }
    }
}
