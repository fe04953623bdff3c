// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Style

//! What became of a campaign's call, and when to call the customer again: during the call and in the work after it.
ColumnLayout {
    id: outcome
    required property PreviewViewModel preview
    required property bool compact
    spacing: Tokens.gapS
    GridLayout {
        Layout.fillWidth: true
        columns: outcome.compact ? 2 : 3
        columnSpacing: Tokens.gapXs
        rowSpacing: Tokens.gapXs
        Repeater {
            model: [PreviewViewModel.Outcome.Voice, PreviewViewModel.Outcome.AnsweringMachine, PreviewViewModel.Outcome.Busy,
                    PreviewViewModel.Outcome.InvalidNumber, PreviewViewModel.Outcome.Fax, PreviewViewModel.Outcome.DoNotCall]
            Button {
                required property int modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: outcome.preview.outcomeWords[modelData]
                asked: outcome.preview.pendingOutcome === modelData
                enabled: outcome.preview.canClassify
                onClicked: outcome.preview.classify(modelData)
            }
        }
    }
    UiText {
        Layout.fillWidth: true
        text: outcome.preview.callBackWords || qsTr("Call back at a time in the customer's day, or at another number")
        muted: true
        size: Tokens.textSmall
        wrapMode: Text.Wrap
        decorative: outcome.preview.callBackWords === ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: outcome.compact ? 2 : 3
        columnSpacing: Tokens.gapXs
        rowSpacing: Tokens.gapXs
        TextField {
            id: when
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: outcome.compact ? 2 : 1
            label: qsTr("Call back at")
            placeholderText: outcome.preview.callBackExample
            description: qsTr("Day and time in the customer's local time, or another number")
            enabled: outcome.preview.canCallBack
            text: outcome.preview.callBackAt // once; from then on by the connection
            onTextChanged: outcome.preview.callBackAt = text
            onAccepted: outcome.preview.callBack()
            Connections {
                target: outcome.preview
                function onChanged() {
                    when.text = outcome.preview.callBackAt
                }
            }
            Connections { // by name, from the command field
                target: Hotkeys.commands
                function onAsked(what) {
                    if (what === "callBack" && outcome.visible)
                        when.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Call back")
            iconName: "clock"
            enabled: outcome.preview.canCallBack && when.text !== ""
            onClicked: outcome.preview.callBack()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("No call back")
            enabled: outcome.preview.canCallBack
            onClicked: outcome.preview.cancelCallBack()
        }
    }
}
