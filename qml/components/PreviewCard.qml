// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! A customer whom a campaign offers: take or leave them; later what became of the call, and when to call again.
Card {
    id: card
    required property PreviewViewModel preview
    readonly property bool compact: width < Tokens.px(480)
    readonly property bool offered: preview.stage === PreviewViewModel.Stage.Offered || preview.stage === PreviewViewModel.Stage.Answered
    readonly property int pad: Tokens.px(compact ? 10 : 14)
    readonly property bool loud: preview.stage === PreviewViewModel.Stage.Offered
    strong: loud
    tone: Tokens.state.reserved
    implicitHeight: column.implicitHeight + 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Customer %1").arg(preview.customer)

    Timer { // an answer below the edge is none
        id: reveal
        interval: 0
        onTriggered: {
            for (let parent = card.parent; parent; parent = parent.parent)
                if (parent instanceof ScrollArea)
                    return parent.show(error)
        }
    }
    ColumnLayout {
        id: column
        x: 2
        y: 2
        width: parent.width - 4
        spacing: 0
        CallHead {
            Layout.fillWidth: true
            Layout.margins: -grow
            Layout.bottomMargin: 0
            grow: card.strong ? 0 : 1
            kind: "reserved"
            word: card.offered ? qsTr("Customer to call") : qsTr("Campaign call")
            ringing: card.loud
            confirmed: true
            pad: card.pad
            milliseconds: card.offered && card.preview.since > 0 ? Math.max(0, Ticker.now - card.preview.since) : -1
        }
        UiText {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: card.pad - Tokens.gapXs
            text: Numbers.written(card.preview.customer)
            Accessible.name: card.preview.customer
            strong: true
            size: card.loud && !card.compact ? Tokens.textDisplay : Tokens.textHeading
        }
        UiText {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            Layout.topMargin: 2
            Layout.bottomMargin: card.pad - Tokens.gapXs
            text: Phrase.joined([card.preview.number === card.preview.customer ? "" : Numbers.written(card.preview.number), card.preview.campaign,
                                 card.preview.account === "" ? "" : qsTr("account %1").arg(card.preview.account),
                                 card.preview.saidText], "   ·   ")
            muted: true
            wrapMode: Text.Wrap
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            visible: card.offered
            columns: card.compact ? 2 : 3
            columnSpacing: card.compact ? Tokens.gapXs : Tokens.gapS
            rowSpacing: columnSpacing
            PreviewButton {
                Layout.columnSpan: card.compact ? 2 : 1
                Layout.rowSpan: card.compact ? 1 : 3
                Layout.fillHeight: true
                preview: card.preview
                answer: PreviewViewModel.Answer.Accept
                text: qsTr("Accept")
                iconName: "dial"
                keys: enabled && !card.compact ? Hotkeys.of("accept") : ""
                role: CallButton.Role.Answer
            }
            PreviewButton {
                preview: card.preview
                answer: PreviewViewModel.Answer.Skip
                text: qsTr("Skip")
            }
            PreviewButton {
                preview: card.preview
                answer: PreviewViewModel.Answer.Reject
                text: qsTr("Reject")
            }
            PreviewButton {
                preview: card.preview
                answer: PreviewViewModel.Answer.SkipClose
                text: qsTr("Skip for good")
            }
            PreviewButton {
                preview: card.preview
                answer: PreviewViewModel.Answer.RejectClose
                text: qsTr("Reject for good")
            }
            PreviewButton { // neither skips nor rejects the customer: the campaign gets them back
                Layout.columnSpan: 2
                preview: card.preview
                answer: PreviewViewModel.Answer.CancelReservation
                text: qsTr("Cancel reservation")
            }
        }
        PreviewOutcome {
            Layout.fillWidth: true
            Layout.leftMargin: card.pad
            Layout.rightMargin: card.pad
            visible: !card.offered
            preview: card.preview
            compact: card.compact
        }
        Problem {
            Layout.fillWidth: true
            Layout.margins: card.pad
            Layout.topMargin: Tokens.gapS
            Layout.bottomMargin: 0
            text: card.preview.waiting ? qsTr("Asked, waiting for the server.") : ""
            iconName: "clock"
            ink: Tokens.color.inkMuted
        }
        Problem {
            id: error
            Layout.fillWidth: true
            Layout.margins: card.pad
            Layout.topMargin: Tokens.gapS
            Layout.bottomMargin: 0
            onVisibleChanged: if (visible) reveal.restart()
            onYChanged: if (visible) reveal.restart() // the layout places it a frame later
            text: card.preview.errorText
            details: card.preview.errorDetails
        }
        Item { implicitHeight: card.pad }
    }
}
