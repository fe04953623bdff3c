// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Style

//! Which phone to use, when the server asks: one of its list, or typed where it names none.
ColumnLayout {
    id: choice
    required property var terminals // list of strings
    property string problem: ""
    property string details: ""
    property int picked: -1
    readonly property string chosen: visible ? (terminals.length > 0 ? terminals[picked] ?? "" : typed.text) : ""
    readonly property Item input: buttons.count > 0 ? buttons.itemAt(0) : typed.input
    signal accepted
    spacing: Tokens.gapXs
    UiText {
        visible: choice.terminals.length > 0
        text: qsTr("Phone")
        muted: true
        size: Tokens.textSmall
    }
    Repeater {
        id: buttons
        model: choice.terminals
        Button {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            iconName: index === choice.picked ? "check" : ""
            edge: index === choice.picked ? Tokens.color.ink : Tokens.quietEdge
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: index === choice.picked
            onClicked: choice.picked = index
        }
    }
    FormField {
        id: typed
        Layout.fillWidth: true
        visible: choice.terminals.length === 0
        label: qsTr("Phone")
        onAccepted: choice.accepted()
    }
    Problem {
        Layout.fillWidth: true
        text: choice.problem
        details: choice.details
    }
}
