// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Day
import Callfloor.Style

//! What is listed: calls or states, by words or digits, kind, queue and days; and all of that into a file.
Flow {
    id: filters
    required property DayViewModel day
    readonly property HistoryModel history: day.history
    readonly property bool states: list.current === 1 // not calls
    readonly property int found: states ? day.periods.count : history.count
    readonly property bool narrow: width < Tokens.px(560)
    spacing: Tokens.gapS

    function focusSearch(): void {
        search.forceActiveFocus()
        search.selectAll()
    }

    TextField {
        id: search
        width: filters.narrow ? filters.width : Tokens.px(220)
        implicitHeight: Tokens.controlS
        label: filters.states ? qsTr("Find a state") : qsTr("Find a call")
        placeholderText: label
        iconName: "search"
        hint: filters.narrow ? "" : "/"
        text: filters.history.filter
        onTextEdited: filters.history.filter = text
        Keys.onEscapePressed: event => {
            event.accepted = text !== ""
            filters.history.filter = ""
        }
    }
    SegmentedControl {
        id: list
        name: qsTr("Show")
        choices: [qsTr("Calls"), qsTr("States")]
    }
    ChoiceButton {
        visible: !filters.states
        name: qsTr("Kind of call")
        choices: [qsTr("All calls"), qsTr("Incoming"), qsTr("Missed"), qsTr("Outgoing")]
        current: filters.history.kind
        onChosen: index => filters.history.kind = index
    }
    ChoiceButton {
        readonly property var names: filters.day.queues
        visible: names.length > 0 && !filters.states
        name: qsTr("Queue")
        choices: [qsTr("All queues"), ...names]
        current: Math.max(0, names.indexOf(filters.history.queue) + 1)
        onChosen: index => filters.history.queue = index > 0 ? names[index - 1] : ""
    }
    ChoiceButton {
        name: qsTr("Days")
        choices: [qsTr("Today"), qsTr("Yesterday"), qsTr("7 days"), qsTr("All days")]
        current: filters.history.period
        onChosen: index => filters.history.period = index
    }
    Button {
        implicitHeight: Tokens.controlS
        text: qsTr("Export")
        iconName: "export"
        asked: filters.day.exporting
        enabled: filters.found > 0 && !filters.day.exporting
        onClicked: filters.states ? filters.day.exportPeriods() : filters.day.exportCalls()
    }
}
