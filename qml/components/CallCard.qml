// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! One call of my phone: what it is doing, who it is, what I can do, what came with it. A delegate of CallListModel.
Card {
    id: card
    required property CallsViewModel calls
    required property int callId
    required property string party
    required property string number
    required property string queue
    required property string callType
    required property int callState
    required property string stateWord
    required property double since
    required property double talkedMs
    required property double heldMs
    required property bool confirmed
    required property bool canAnswer
    required property bool canHold
    required property bool canRetrieve
    required property bool canEnd
    required property int pendingAction
    required property bool waiting
    required property string errorText
    required property string errorDetails
    required property var variables

    readonly property bool compact: width < 480
    readonly property bool ringing: callState === CallListModel.State.Ringing
    readonly property bool talking: callState === CallListModel.State.Talking
    readonly property bool held: callState === CallListModel.State.Held
    readonly property double inState: since > 0 ? Math.max(0, Ticker.now - since) : -1
    readonly property int pad: compact ? 10 : 14
    readonly property string facts: {
        const known = [number === party ? "" : number, queue === "" ? callType : queue]
        if (held && talkedMs > 0)
            known.push(qsTr("talked %1").arg(Ticker.durationText(talkedMs)))
        if (talking && heldMs > 0)
            known.push(qsTr("held %1").arg(Ticker.durationText(heldMs)))
        return Phrase.joined(known, "   ·   ")
    }
    strong: ringing || talking || callState === CallListModel.State.Dialing
    tone: confirmed ? Tokens.state[Kinds.ofCall(callState)] : Tokens.color.edge
    implicitHeight: column.implicitHeight + 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Call with %1").arg(party)

    function ask(action: int): void {
        switch (action) {
        case CallListModel.Action.Answer: calls.answer(callId); break
        case CallListModel.Action.Hold: calls.hold(callId); break
        case CallListModel.Action.Retrieve: calls.retrieve(callId); break
        case CallListModel.Action.End: calls.end(callId); break
        }
    }

    ColumnLayout {
        id: column
        x: 2 // the width of the strong border
        y: 2
        width: parent.width - 4
        spacing: 0
        CallHead {
            Layout.fillWidth: true
            Layout.margins: -grow
            Layout.bottomMargin: 0
            grow: card.strong ? 0 : 1
            kind: Kinds.ofCall(card.callState)
            word: card.stateWord
            ringing: card.ringing
            confirmed: card.confirmed
            pad: card.pad
            milliseconds: card.talking && card.inState >= 0 ? card.talkedMs + card.inState : card.inState
        }
        UiText {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: card.pad - 4
            text: card.party
            strong: true
            size: card.ringing && !card.compact ? Tokens.textDisplay : Tokens.textHeading
        }
        UiText {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: 2
            Layout.bottomMargin: card.pad - 4
            text: card.facts
            muted: true
            wrapMode: card.compact ? Text.Wrap : Text.NoWrap
        }
        CallActions {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            compact: card.compact
            roomy: card.width >= 560
            canAnswer: card.canAnswer
            canHold: card.canHold
            canRetrieve: card.canRetrieve
            canEnd: card.canEnd
            held: card.held
            pendingAction: card.pendingAction
            onAsked: action => card.ask(action)
        }
        Problem {
            Layout.fillWidth: true
            Layout.margins: card.pad
            Layout.topMargin: Tokens.gapS
            Layout.bottomMargin: 0
            text: card.waiting ? qsTr("Asked, waiting for the server.") : ""
            iconName: "clock"
            ink: Tokens.color.inkMuted
        }
        Problem {
            Layout.fillWidth: true
            Layout.margins: card.pad
            Layout.topMargin: Tokens.gapS
            Layout.bottomMargin: 0
            text: card.errorText
            details: card.errorDetails
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: card.pad
            visible: known.visible
            implicitHeight: 1
            color: Tokens.color.line
        }
        CallVariables {
            id: known
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: Tokens.gapS
            visible: card.variables.length > 0
            variables: card.variables
            compact: card.compact
        }
        Item { implicitHeight: known.visible ? card.pad - 4 : card.pad }
    }
}
