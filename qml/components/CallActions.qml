// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Style

//! What I can do with a call: 4 x 2, every button in its place for life, End last. What is asked for is hatched. Hold reads
//! Retrieve while the call is held, Consult reads Reconnect while somebody waits on hold.
GridLayout {
    id: grid
    required property CallsViewModel calls
    required property double callId
    required property bool compact // icon above the word
    required property bool roomy // keys beside the word
    required property bool canAnswer
    required property bool canHold
    required property bool canRetrieve
    required property bool canConsult
    required property bool canTransfer
    required property bool canConference
    required property bool canSwap
    required property bool canReconnect
    required property bool canSendDigits
    required property bool canEnd
    required property bool held
    required property int pendingAction
    readonly property bool idle: pendingAction === CallListModel.Action.None
    // The button whose target is being chosen stands out until it has one.
    readonly property int choosing: calls.target.callId === callId ? calls.target.purpose : TargetChoice.Purpose.Call
    columns: 4
    Connections {
        target: Hotkeys.commands
        function onAsked(what) {
            if (what === "keypad" && grid.callId === grid.calls.keypadCallId)
                keypad.visible ? keypad.close() : keypad.open()
        }
    }
    columnSpacing: compact ? Tokens.gapXs : Tokens.gapS
    rowSpacing: columnSpacing

    CallButton {
        text: qsTr("Answer")
        iconName: "answer"
        command: "answer"
        keys: enabled && grid.roomy ? Hotkeys.of("answer") : ""
        stacked: grid.compact
        role: CallButton.Role.Answer
        asked: grid.pendingAction === CallListModel.Action.Answer
        enabled: grid.canAnswer
        onClicked: grid.calls.answer(grid.callId)
    }
    CallButton {
        text: grid.held ? qsTr("Retrieve") : qsTr("Hold")
        iconName: grid.held ? "retrieve" : "hold"
        command: grid.held ? "retrieve" : "hold"
        stacked: grid.compact
        asked: grid.pendingAction === (grid.held ? CallListModel.Action.Retrieve : CallListModel.Action.Hold)
        enabled: grid.held ? grid.canRetrieve : grid.canHold
        onClicked: grid.held ? grid.calls.retrieve(grid.callId) : grid.calls.hold(grid.callId)
    }
    CallButton {
        text: grid.canReconnect ? qsTr("Reconnect") : qsTr("Consult")
        iconName: grid.canReconnect ? "undo" : "consult"
        command: grid.canReconnect ? "reconnect" : "consult"
        stacked: grid.compact
        chosen: grid.choosing === TargetChoice.Purpose.Consult
        asked: grid.pendingAction === (grid.canReconnect ? CallListModel.Action.Reconnect : CallListModel.Action.Consult)
        enabled: grid.canReconnect ? grid.idle : grid.canConsult
        onClicked: grid.canReconnect ? grid.calls.reconnect(grid.callId) : grid.calls.consult(grid.callId)
    }
    CallButton {
        text: qsTr("Transfer")
        iconName: "transfer"
        command: "transfer"
        stacked: grid.compact
        chosen: grid.choosing === TargetChoice.Purpose.Transfer
        asked: grid.pendingAction === CallListModel.Action.Transfer
        enabled: grid.canTransfer
        onClicked: grid.calls.transfer(grid.callId)
    }
    CallButton {
        text: qsTr("Conference")
        iconName: "conference"
        command: "conference"
        stacked: grid.compact
        chosen: grid.choosing === TargetChoice.Purpose.Conference
        asked: grid.pendingAction === CallListModel.Action.Conference
        enabled: grid.canConference
        onClicked: grid.calls.conference(grid.callId)
    }
    CallButton {
        text: qsTr("Swap")
        iconName: "swap"
        command: "swap"
        stacked: grid.compact
        asked: grid.pendingAction === CallListModel.Action.Swap
        enabled: grid.canSwap
        onClicked: grid.calls.swap(grid.callId)
    }
    CallButton {
        text: qsTr("Keypad")
        iconName: "keypad"
        command: "keypad"
        stacked: grid.compact
        chosen: keypad.visible
        enabled: grid.canSendDigits
        onClicked: keypad.visible ? keypad.close() : keypad.open()
        KeypadMenu {
            id: keypad
            y: parent.height + Tokens.gapXs
            calls: grid.calls
            callId: grid.callId
            usable: grid.canSendDigits
        }
    }
    CallButton {
        text: qsTr("End call")
        iconName: "end"
        command: "end"
        stacked: grid.compact
        role: CallButton.Role.End
        asked: grid.pendingAction === CallListModel.Action.End
        enabled: grid.canEnd
        onClicked: grid.calls.end(grid.callId)
    }
}
