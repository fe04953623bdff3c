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
    required property AgentViewModel agent
    required property double callId // an int has no room for the upper half of them
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
    required property bool canConsult
    required property bool canTransfer
    required property bool canConference
    required property bool canSwap
    required property bool canReconnect
    required property bool canSendDigits
    required property bool canSetData
    required property bool canEnd
    required property string consultFor
    required property string secondLine
    required property int pendingAction
    required property bool waiting
    required property string errorText
    required property string errorDetails
    required property var parties
    required property var variables

    readonly property bool compact: width < Tokens.px(480)
    readonly property bool ringing: callState === CallListModel.State.Ringing
    readonly property bool talking: callState === CallListModel.State.Talking
    readonly property bool held: callState === CallListModel.State.Held
    readonly property double inState: since > 0 ? Math.max(0, Ticker.now - since) : -1
    readonly property int pad: Tokens.px(compact ? 10 : 14)
    readonly property string facts: {
        const known = [number === party ? "" : Numbers.written(number), queue, callType]
        if (consultFor !== "")
            known.push(qsTr("for %1").arg(consultFor))
        if (secondLine !== "")
            known.push(qsTr("line %1").arg(secondLine))
        if (held && talkedMs > 0)
            known.push(qsTr("talked %1").arg(Ticker.durationText(talkedMs)))
        if (talking && heldMs > 0)
            known.push(qsTr("held %1").arg(Ticker.durationText(heldMs)))
        return Phrase.joined(known, "   ·   ")
    }
    readonly property bool keepsNotReady: secondLine !== "" && agent.state === AgentViewModel.State.NotReady && agent.setBySystem
    // An offer of a campaign is no call that anybody could answer: the preview card stands for it.
    readonly property bool reservation: callId === calls.preview.callId && calls.preview.stage !== PreviewViewModel.Stage.Calling
    visible: !reservation
    strong: ringing || talking || callState === CallListModel.State.Dialing
    tone: confirmed ? Tokens.state[Kinds.ofCall(callState)] : Tokens.color.edge
    implicitHeight: column.implicitHeight + 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Call with %1").arg(party)

    FontMetrics {
        id: display
        font.family: Tokens.family
        font.pixelSize: card.compact ? Tokens.textHeading : Tokens.textDisplay
        font.weight: Font.DemiBold
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
            Layout.topMargin: card.pad - Tokens.gapXs
            // As high as while it rings: the buttons below stay under the pointer that answered.
            Layout.preferredHeight: Math.ceil(display.height)
            verticalAlignment: Text.AlignVCenter
            text: Numbers.written(card.party)
            Accessible.name: card.party
            strong: true
            size: card.ringing && !card.compact ? Tokens.textDisplay : Tokens.textHeading
        }
        UiText {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: 2
            Layout.bottomMargin: card.pad - Tokens.gapXs
            text: card.facts
            muted: true
            wrapMode: card.compact ? Text.Wrap : Text.NoWrap
        }
        CallActions {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            calls: card.calls
            callId: card.callId
            compact: card.compact
            roomy: card.width >= Tokens.px(560)
            canAnswer: card.canAnswer && !card.reservation
            canHold: card.canHold
            canRetrieve: card.canRetrieve
            canConsult: card.canConsult
            canTransfer: card.canTransfer
            canConference: card.canConference
            canSwap: card.canSwap
            canReconnect: card.canReconnect
            canSendDigits: card.canSendDigits
            canEnd: card.canEnd
            held: card.held
            pendingAction: card.pendingAction
        }
        CallParties { // below the buttons, which keep their place when somebody joins
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: visible ? Tokens.gapS : 0
            visible: card.parties.length > 0
            parties: card.parties
            onDropped: deviceId => card.calls.dropParty(card.callId, deviceId)
        }
        Problem {
            Layout.fillWidth: true
            Layout.margins: card.pad
            Layout.topMargin: Tokens.gapS
            Layout.bottomMargin: 0
            text: card.keepsNotReady ? qsTr("This call on line %1 is why you are not ready.").arg(card.secondLine) : ""
            iconName: "notready"
            ink: Tokens.color.inkMuted
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
            calls: card.calls
            callId: card.callId
            variables: card.variables
            compact: card.compact
            canSetData: card.canSetData
        }
        Item { implicitHeight: known.visible ? card.pad - Tokens.gapXs : card.pad }
    }
}
