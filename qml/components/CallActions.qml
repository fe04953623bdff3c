// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Style

//! What I can do with a call: 4 x 2, every button in its place for life, End last. What is asked for is hatched.
GridLayout {
    id: grid
    required property bool compact // icon above the word
    required property bool roomy // keys beside the word
    required property bool canAnswer
    required property bool canHold
    required property bool canRetrieve
    required property bool canEnd
    required property bool held
    required property int pendingAction
    readonly property bool idle: pendingAction === CallListModel.Action.None
    signal asked(action: int)
    columns: 4
    columnSpacing: compact ? Tokens.gapXs : Tokens.gapS
    rowSpacing: columnSpacing

    CallButton {
        text: qsTr("Answer")
        iconName: "answer"
        keys: enabled && grid.roomy ? "F9" : ""
        stacked: grid.compact
        role: CallButton.Role.Answer
        asked: grid.pendingAction === CallListModel.Action.Answer
        enabled: grid.canAnswer && grid.idle
        onClicked: grid.asked(CallListModel.Action.Answer)
        Shortcut {
            sequence: "F9"
            enabled: grid.canAnswer && grid.idle
            onActivated: grid.asked(CallListModel.Action.Answer)
        }
    }
    CallButton {
        readonly property int intent: grid.held ? CallListModel.Action.Retrieve : CallListModel.Action.Hold
        text: grid.held ? qsTr("Retrieve") : qsTr("Hold")
        iconName: grid.held ? "retrieve" : "hold"
        stacked: grid.compact
        asked: grid.pendingAction === intent
        enabled: (grid.held ? grid.canRetrieve : grid.canHold) && grid.idle
        onClicked: grid.asked(intent)
    }
    CallButton {
        text: qsTr("Consult")
        iconName: "consult"
        stacked: grid.compact
        enabled: false
    }
    CallButton {
        text: qsTr("Transfer")
        iconName: "transfer"
        stacked: grid.compact
        enabled: false
    }
    CallButton {
        text: qsTr("Conference")
        iconName: "conference"
        stacked: grid.compact
        enabled: false
    }
    CallButton {
        text: qsTr("Swap")
        iconName: "swap"
        stacked: grid.compact
        enabled: false
    }
    CallButton {
        text: qsTr("Keypad")
        iconName: "keypad"
        stacked: grid.compact
        enabled: false
    }
    CallButton {
        text: qsTr("End call")
        iconName: "end"
        stacked: grid.compact
        role: CallButton.Role.End
        asked: grid.pendingAction === CallListModel.Action.End
        enabled: grid.canEnd && grid.idle
        onClicked: grid.asked(CallListModel.Action.End)
    }
}
