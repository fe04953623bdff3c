// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Contacts
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
    property ContactsViewModel contacts: null // where callers can be added to the own phone book
    property bool dated: false // the calls are of several days
    property int mostRows: 0 // that are shown without scrolling, and no more; 0: as the height allows
    readonly property int shownRows: mostRows > 0 ? Math.min(mostRows, history.count) : history.count
    signal called(number: string)
    implicitHeight: header.height + shownRows * plan.row + Tokens.gapXs

    function callAgain(number: string): void {
        if (number !== "" && calls.canDial)
            called(number)
    }

    //! The count is an argument, so that a contact that comes or goes makes a binding ask again.
    function isStrange(number: string, contactCount: int): bool {
        return contacts.nameOf(number) === ""
    }

    CallColumns {
        id: plan
        width: table.width
        dated: table.dated
        canCall: table.calls.canDial
        canTry: table.rules.any
        noted: table.mostRows === 0 // rows of one height where their number is fixed
        canAdd: table.contacts !== null && table.contacts.keeping
    }
    Row {
        id: header
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapS
        visible: !plan.tall
        height: visible ? Tokens.rowList : 0
        Cell {
            width: plan.time
            text: qsTr("Time")
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Item {
            width: plan.icon
            height: 1
        }
        Cell {
            width: plan.party
            text: qsTr("Party")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            visible: plan.number > 0
            width: plan.number
            text: qsTr("Number")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: plan.queue
            text: qsTr("Queue")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: plan.talk
            number: true
            text: qsTr("Talk")
            muted: true
            size: Tokens.textCaption
            font.weight: Font.Medium
        }
        Cell {
            width: plan.outcome
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
        height: table.mostRows > 0 ? table.shownRows * plan.row : table.height - header.height - 1
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
            const page = Math.max(1, Math.floor(height / plan.row) - 1)
            const steps = { [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page, [Qt.Key_Home]: -count, [Qt.Key_End]: count }
            event.accepted = event.key in steps && count > 0
            if (event.accepted)
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + steps[event.key]))
        }
        onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
        delegate: CallRow {
            columns: plan
            addable: isCurrent && number !== "" && plan.canAdd && table.isStrange(number, table.contacts.contacts.count)
            onCalled: table.callAgain(number)
            onAddWanted: table.contacts.draft.begin(number, named ? party : "")
            onTryWanted: trial.show(index, party)
        }
    }
    Connections { // by name, from the command field: for the current call, else the latest
        target: Hotkeys.commands
        function onAsked(what) {
            if (what !== "tryRules" || !table.visible || list.count === 0)
                return
            list.currentIndex = Math.max(0, list.currentIndex)
            trial.show(list.currentIndex, (list.currentItem as CallRow).party)
        }
    }
    RuleTrials {
        id: trial
        history: table.history
        rules: table.rules
    }
}
