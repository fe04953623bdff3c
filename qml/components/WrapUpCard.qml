// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! The work after a call: whose it was, the time that is left, what it was about, one step back to ready. What is written
//! stays, whatever happens to the state meanwhile.
Card {
    id: card
    required property WrapUpViewModel wrapUp
    required property AgentViewModel agent
    readonly property bool compact: width < Tokens.px(480)
    readonly property int pad: compact ? Tokens.px(10) : Tokens.gapL
    readonly property double leftMs: wrapUp.endsAt > 0 ? Math.max(0, Math.min(wrapUp.lengthMs, wrapUp.endsAt - Ticker.now)) : -1
    implicitHeight: column.implicitHeight + 2 * pad
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Wrap-up after the call with %1").arg(wrapUp.party)

    ColumnLayout {
        id: column
        x: card.pad
        y: card.pad
        width: parent.width - 2 * card.pad
        spacing: Tokens.gapS
        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.gapM
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                UiText {
                    Layout.fillWidth: true
                    text: card.wrapUp.party === "" ? qsTr("Wrap-up") : Numbers.written(card.wrapUp.party)
                    strong: true
                    size: card.compact ? Tokens.textTitle : Tokens.textHeading
                }
                UiText {
                    Layout.fillWidth: true
                    text: Phrase.joined([card.wrapUp.queue, card.wrapUp.talkedMs > 0
                                         ? qsTr("talked %1").arg(Ticker.durationText(card.wrapUp.talkedMs)) : ""], "   ·   ")
                    muted: true
                }
            }
            UiText {
                visible: card.leftMs >= 0 && !card.wrapUp.over
                text: Ticker.durationText(Math.ceil(card.leftMs / 1000) * 1000)
                color: Tokens.state.work
                strong: true
                size: card.compact ? Tokens.textHeading : Tokens.textDisplay
            }
        }
        UiText { // on a line of its own: the caller needs the other one
            Layout.fillWidth: true
            visible: card.leftMs >= 0 && !card.wrapUp.over
            horizontalAlignment: Text.AlignRight
            text: qsTr("left, then Not ready")
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
        Rectangle { // what is left of the time
            Layout.fillWidth: true
            visible: card.leftMs >= 0 && !card.wrapUp.over
            implicitHeight: Tokens.px(4)
            radius: 2
            color: Tokens.color.sunken
            border.width: Tokens.scheme === "contrast" ? 1 : 0
            border.color: Tokens.color.edge
            Rectangle {
                x: card.LayoutMirroring.enabled ? parent.width - width : 0
                width: card.wrapUp.lengthMs > 0 ? parent.width * Math.min(1, card.leftMs / card.wrapUp.lengthMs) : 0
                height: parent.height
                radius: 2
                color: Tokens.state.work
            }
        }
        Problem {
            Layout.fillWidth: true
            text: card.wrapUp.over ? qsTr("The time for wrap-up is over and you are not ready. What you wrote is kept; go on or finish.")
                                   : ""
            iconName: "clock"
            ink: Tokens.state.system
        }
        UiText {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gapXs
            visible: card.wrapUp.canTick && card.wrapUp.reasons.count > 0
            text: qsTr("Reasons, up to five")
            muted: true
            size: Tokens.textSmall
        }
        GridLayout {
            Layout.fillWidth: true
            visible: card.wrapUp.canTick && card.wrapUp.reasons.count > 0
            columns: card.compact ? 1 : card.width < Tokens.px(640) ? 2 : 3
            columnSpacing: Tokens.gapS
            rowSpacing: card.compact ? Tokens.gapXs : Tokens.gapS
            Repeater {
                model: card.wrapUp.reasons
                ReasonChip {
                    required property int index
                    required property string label
                    required property bool chosen
                    required property bool available
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: label
                    digit: index < 9 ? index + 1 : 0
                    on: chosen
                    enabled: available
                    onClicked: card.wrapUp.reasons.toggle(index)
                }
            }
        }
        UiText {
            Layout.topMargin: Tokens.gapXs
            visible: card.wrapUp.canWrite
            text: qsTr("Note about the call")
            muted: true
            size: Tokens.textSmall
            decorative: true
        }
        TextField {
            id: note
            Layout.fillWidth: true
            visible: card.wrapUp.canWrite
            label: qsTr("Note about the call")
            onTextEdited: card.wrapUp.note = text
            Component.onCompleted: text = card.wrapUp.note
            // Else the keyboard would stay in it, and what is typed in the next call would go here, unseen.
            readonly property bool open: card.wrapUp.active && card.wrapUp.canWrite
            onOpenChanged: if (!open) focus = false
            Connections { // by name, from the command field
                target: Hotkeys.commands
                function onAsked(what) {
                    if (what === "note" && card.visible && note.visible)
                        note.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Connections { // also where another one has been written in the meantime
                target: card.wrapUp
                function onNoteChanged() {
                    if (note.text !== card.wrapUp.note)
                        note.text = card.wrapUp.note
                }
            }
        }
        UiText { // pending until the server has said that it has them
            Layout.fillWidth: true
            visible: text !== ""
            text: card.wrapUp.reportText
            muted: card.wrapUp.reportPending
            font.italic: card.wrapUp.reportPending
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
        Problem {
            Layout.fillWidth: true
            text: card.wrapUp.reportProblem
            details: card.wrapUp.reportDetails
        }
        UiText {
            Layout.fillWidth: true
            text: card.wrapUp.placeText
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gapS
            spacing: Tokens.gapS
            PrimaryButton {
                implicitHeight: Tokens.controlL
                text: card.wrapUp.canTick ? qsTr("Save and be ready") : qsTr("Back to ready")
                iconName: "ready"
                keys: Hotkeys.of("ready")
                enabled: card.agent.canReady
                onClicked: card.agent.requestReady()
            }
            Button {
                implicitHeight: Tokens.controlL
                visible: card.wrapUp.over
                text: qsTr("Finish")
                iconName: "check"
                onClicked: card.wrapUp.finish()
            }
        }
    }
}
