// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! A call of my phone while another page than the desk is on screen: what it is doing, who it is, how long, and the way to its
//! buttons. A delegate of CallListModel.
Rectangle {
    id: bar
    required property CallsViewModel calls
    required property string keys // of the way to the desk
    required property double callId
    required property string party
    required property int callState
    required property string stateWord
    required property double since
    required property bool confirmed
    readonly property color tone: confirmed ? Tokens.state[Kinds.ofCall(callState)] : Tokens.state.unknown
    readonly property bool reservation: callId === calls.preview.callId && calls.preview.stage !== PreviewViewModel.Stage.Calling
    readonly property color ink: confirmed ? tone : Tokens.color.ink
    readonly property string word: confirmed ? stateWord : qsTr("%1, not confirmed").arg(stateWord)
    readonly property bool narrow: width < Tokens.px(480) // the word below the party
    signal deskWanted
    visible: callState !== CallListModel.State.Ringing && !reservation // these have a louder one
    height: narrow ? Tokens.px(48) : Tokens.controlL
    color: Tokens.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrase.joined([word, party], ", ")

    Hatch {
        anchors.fill: parent
        visible: !bar.confirmed
        ink: bar.tone
    }
    StateBadge {
        id: badge
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        anchors.verticalCenter: parent.verticalCenter
        kind: bar.confirmed ? Kinds.ofCall(bar.callState) : "unknown"
        ink: bar.ink
        word: bar.narrow ? "" : bar.word
    }
    Column {
        anchors.left: badge.right
        anchors.leftMargin: bar.narrow ? 0 : Tokens.gapM
        anchors.right: time.left
        anchors.rightMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        UiText {
            width: parent.width
            text: Numbers.written(bar.party)
            strong: true
            decorative: true
        }
        UiText {
            width: parent.width
            visible: bar.narrow
            text: bar.word
            color: bar.ink
            size: Tokens.textSmall
            decorative: true
        }
    }
    UiText {
        id: time
        anchors.right: back.left
        anchors.rightMargin: Tokens.gapM
        height: parent.height
        text: bar.since > 0 ? Ticker.durationText(Math.max(0, Ticker.now - bar.since)) : ""
    }
    Button {
        id: back
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Tokens.controlS
        text: qsTr("To the desk")
        keys: bar.keys
        onClicked: bar.deskWanted()
    }
}
