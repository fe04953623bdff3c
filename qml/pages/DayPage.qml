// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! My day: my numbers, my shift at a glance, my queues where the side bar does not show them, and every call of the journal to be
//! found and called again, or every state and outage.
FocusScope {
    id: page
    focus: true
    required property AgentViewModel agent
    required property DayViewModel day
    required property CallsViewModel calls
    required property ContactsViewModel contacts
    required property RulesViewModel rules
    readonly property int margin: width < Tokens.px(560) ? Tokens.gapM : Tokens.gapL
    property bool queuesAside: false // the agent's queues are on screen already
    readonly property bool dated: day.history.period > HistoryModel.Period.Yesterday // the rows are of several days
    signal deskWanted
    // No Ctrl key: the key sets of other desktops have taken them. In a field it is a letter like any other.
    Keys.onPressed: event => {
        event.accepted = event.text === "/" && page.day.keeping
        if (event.accepted)
            filters.focusSearch()
    }

    PageHead {
        id: head
        width: parent.width
        title: qsTr("My day")
        note: page.day.shiftStart > 0
            ? qsTr("signed in %1").arg(new Date(page.day.shiftStart).toLocaleTimeString(Qt.locale(), "HH:mm")) : ""
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !page.day.keeping
        width: Math.min(400, parent.width - 2 * Tokens.gapL)
        iconName: "history"
        title: qsTr("Nothing is kept here")
        body: page.day.keepingText
    }
    ScrollArea {
        id: area
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.day.keeping
        contentHeight: Math.max(height, top.height + Tokens.px(320))
        interactive: contentHeight > height

        Column {
            id: top
            x: page.margin
            width: parent.width - 2 * x
            spacing: Tokens.gapM
            bottomPadding: Tokens.gapM
            Problem {
                width: parent.width
                text: page.day.problemText
            }
            Card {
                width: parent.width
                height: figures.height + 2 * Tokens.gapM
                Column {
                    id: figures
                    x: page.margin
                    y: Tokens.gapM
                    width: parent.width - 2 * x
                    spacing: Tokens.gapM
                    DayFacts {
                        width: parent.width
                        brief: page.width < Tokens.px(560)
                        day: page.day
                    }
                    TimelineStrip {
                        id: strip
                        width: parent.width
                        band: Tokens.px(64)
                        timeline: page.day.timeline
                        visible: page.day.timeline.count > 0
                    }
                    TimelineLegend {
                        width: parent.width
                        visible: strip.visible
                        said: strip.said
                    }
                }
            }
            Card {
                width: parent.width
                height: waiting.height + 2 * Tokens.gapS
                visible: !page.queuesAside && page.agent.queues.count > 0
                MyQueues {
                    id: waiting
                    x: page.margin
                    y: Tokens.gapS
                    width: Math.min(Tokens.px(320), parent.width - 2 * x)
                    queues: page.agent.queues
                }
            }
            DayFilters {
                id: filters
                width: parent.width
                day: page.day
            }
            Notice {
                width: parent.width
                text: page.day.exportText
                wrong: page.day.exportFailed
                onDismissed: page.day.clearExport()
            }
        }
        Card {
            id: card
            anchors.top: top.bottom
            x: page.margin
            width: parent.width - 2 * x
            height: area.contentHeight - top.height - foot.height - Tokens.gapM - Tokens.gapS
            CallTable {
                anchors.fill: parent
                anchors.topMargin: 1
                anchors.bottomMargin: 1
                visible: !filters.states && page.day.history.count > 0
                focus: true
                history: page.day.history
                calls: page.calls
                contacts: page.contacts
                rules: page.rules
                dated: page.dated
                onCalled: number => {
                    page.calls.dial(number)
                    page.deskWanted()
                }
            }
            PeriodTable {
                anchors.fill: parent
                anchors.topMargin: 1
                anchors.bottomMargin: 1
                visible: filters.states && page.day.periods.count > 0
                periods: page.day.periods
                dated: page.dated
            }
            NoEntries {
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 2 * Tokens.gapL)
                entries: calls ? page.day.history : page.day.periods
                calls: !filters.states
                onAllWanted: page.day.history.clearFilters()
            }
        }
        UiText {
            id: foot
            readonly property string calls: page.day.history.total > 0 ? qsTr("%n call(s).", "", page.day.history.total) : ""
            readonly property string periods: page.day.periods.total > 0 ? qsTr("%n period(s).", "", page.day.periods.total) : ""
            anchors.top: card.bottom
            anchors.topMargin: Tokens.gapS
            x: page.margin
            width: parent.width - 2 * x
            text: Phrase.joined([filters.states ? periods : calls, page.day.keepingText], " ")
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
    }
}
