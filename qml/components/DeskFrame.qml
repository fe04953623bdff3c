// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Policy
import Callfloor.Ring
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! What stands around every page: contact, my state, the pages, the line to the server; below 720 px stacked, and the pages in a
//! menu. At the foot, for what is being read above must not move: what was asked for and went wrong and the calls, while
//! another page than the desk is on screen; and that ready comes back.
FocusScope {
    id: frame
    required property SessionViewModel session
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property DayViewModel day
    required property RulesViewModel rules
    required property RingViewModel ring
    required property PolicyViewModel policy
    required property string place // the page that is on screen
    default property alias content: area.data
    readonly property bool strip: width < Tokens.px(720)
    readonly property bool roomy: width >= Tokens.px(1100)
    readonly property list<Item> panes: [top, side, area, status] // which one key walks
    // Where dialogs begin: below my state. In a low window they need that room themselves, and leave the state alone free.
    readonly property int dialogTop: Math.min(top.y + top.height, Math.max(Tokens.bar, height - Tokens.px(300))) + Tokens.gapM
    signal wanted(place: string)
    Binding {
        target: frame.agent.queues
        property: "watched"
        value: frame.roomy || frame.place === "day"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Banner {
            Layout.fillWidth: true
            session: frame.session
        }
        Remark {
            Layout.fillWidth: true
            text: frame.session.limitsText
        }
        Loader {
            id: top
            readonly property string head: frame.strip ? "StripHead.qml" : "TopBar.qml"
            Layout.fillWidth: true
            Layout.preferredHeight: item ? (item as Item).implicitHeight : 0
            onHeadChanged: show()
            Component.onCompleted: show()

            function show(): void {
                setSource(head, { session: frame.session, agent: frame.agent, policy: frame.policy })
            }
        }
        RowLayout {
            spacing: 0
            SideBar {
                id: side
                Layout.fillHeight: true
                visible: frame.roomy
                session: frame.session
                agent: frame.agent
                calls: frame.calls
                place: frame.place
                onWanted: place => frame.wanted(place)
            }
            ColumnLayout {
                spacing: 0
                Item {
                    id: area
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Notices { // the desk has its own
                    Layout.fillWidth: true
                    Layout.margins: contentHeight > 0 ? Tokens.gapM : 0
                    Layout.preferredHeight: Math.min(contentHeight, Math.round(frame.height * 0.3))
                    visible: frame.place !== "desk"
                    agent: frame.agent
                    calls: frame.calls
                    day: frame.day
                    rules: frame.rules
                    missedCallShown: false
                }
                ReadyCountdown {
                    Layout.fillWidth: true
                    Layout.margins: Tokens.gapM
                    agent: frame.agent
                }
                Column {
                    Layout.fillWidth: true
                    Repeater {
                        model: frame.place === "desk" ? null : frame.calls.list
                        CallBar {
                            width: parent.width
                            calls: frame.calls
                            keys: frame.strip ? "" : Hotkeys.of("desk")
                            onDeskWanted: frame.wanted("desk")
                        }
                    }
                }
                RingBar {
                    Layout.fillWidth: true
                    visible: frame.place !== "desk" && ring.callId !== 0
                    ring: frame.ring
                    keys: frame.strip ? "" : Hotkeys.of("desk")
                    onDeskWanted: frame.wanted("desk")
                }
            }
        }
        StatusBar {
            id: status
            Layout.fillWidth: true
            visible: !frame.roomy
            session: frame.session
            UiText {
                visible: !frame.strip
                rightPadding: Tokens.gapS
                text: qsTr("%1, ext. %2").arg(frame.agent.agentName).arg(frame.agent.extension)
                muted: true
                size: Tokens.textSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            IconButton {
                name: Hotkeys.hint(qsTr("Find a command"), "palette")
                iconName: "search"
                Accessible.name: qsTr("Find a command")
                onClicked: Hotkeys.commands.run("palette")
            }
            PagesButton {
                place: frame.place
                onChosen: place => frame.wanted(place)
            }
            HelpButton { help: frame.calls.help }
            SignOutButton {
                visible: frame.strip
                implicitHeight: Tokens.controlS
                agent: frame.agent
                policy: frame.policy
                wordless: true
            }
        }
    }
}
