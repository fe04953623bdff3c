// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Style

//! Calls of the journal, newest first: a table where there is room, else two lines a call. Enter on a row calls again; the row
//! that is current shows what can be done with it.
FocusScope {
    id: table
    required property HistoryModel history
    required property CallsViewModel calls
    required property RulesViewModel rules
    property bool dated: false // the calls are of several days
    property int mostRows: 0 // that are shown without scrolling, and no more; 0: as the height allows
    readonly property int shownRows: mostRows > 0 ? Math.min(mostRows, history.count) : history.count
    signal called(number: string)
    implicitHeight: header.height + shownRows * columns.row + Tokens.gapXs

    function callAgain(number: string): void {
        if (number !== "" && calls.canDial)
            called(number)
    }

    CallColumns {
        id: columns
        width: table.width
        dated: table.dated
        canCall: table.calls.canDial
        canTry: table.rules.any
        noted: table.mostRows === 0 // rows of one height where their number is fixed
    }
    Row {
        id: header
        x: Tokens.gapS
        visible: !columns.tall
        height: visible ? Tokens.rowList : 0
        Cell {
            width: columns.time
            text: qsTr("Time")
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Item {
            width: columns.icon
            height: 1
        }
        Cell {
            width: columns.party
            text: qsTr("Party")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            visible: columns.roomy
            width: columns.number
            text: qsTr("Number")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: columns.queue
            text: qsTr("Queue")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: columns.talk
            number: true
            text: qsTr("Talk")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: columns.outcome
            text: qsTr("Result")
            leftPadding: Tokens.gapL
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
    }
    Rectangle {
        anchors.top: header.bottom
        anchors.topMargin: -1
        visible: header.visible
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
    ListView {
        id: list
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        height: table.mostRows > 0 ? table.shownRows * columns.row : table.height - header.height - 1
        model: table.history
        clip: true
        focus: true
        activeFocusOnTab: true
        interactive: table.mostRows === 0
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: true
        cacheBuffer: 0 // rows that are still being made when the model shrinks make Qt 6.4 warn
        ScrollBar.vertical: ScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Calls")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
        Keys.onReturnPressed: if (currentItem) table.callAgain((currentItem as CallRow).number)
        Keys.onEnterPressed: if (currentItem) table.callAgain((currentItem as CallRow).number)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / columns.row) - 1)
            const steps = { [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page, [Qt.Key_Home]: -count, [Qt.Key_End]: count }
            event.accepted = event.key in steps && count > 0
            if (event.accepted)
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + steps[event.key]))
        }
        onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
        delegate: CallRow {
            columns: columns
            onCalled: table.callAgain(number)
            onTryWanted: trial.show(index, party)
        }
    }
    RuleTrials {
        id: trial
        history: table.history
        rules: table.rules
    }
}
