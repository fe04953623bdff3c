// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Style

//! Dial: paste anything, see what will be dialled.
ColumnLayout {
    id: panel
    required property CallsViewModel calls
    readonly property string problem: calls.dialProblem(field.text)
    readonly property string cleaned: calls.cleanedNumber(field.text)
    readonly property string shown: calls.shownNumber(field.text)
    readonly property string note: calls.dialNote(field.text)
    readonly property bool dialable: calls.canDial && !calls.dialing && cleaned !== ""
    spacing: Tokens.gapS

    function dial(): void {
        if (dialable)
            calls.dial(field.text)
    }

    Connections {
        target: panel.calls
        function onDialAccepted() { field.clear() }
    }
    RowLayout {
        spacing: Tokens.gapS
        TextField {
            id: field
            Layout.fillWidth: true
            label: qsTr("Number to dial")
            placeholderText: qsTr("Number to dial")
            iconName: "dial"
            wrong: panel.problem !== "" || panel.calls.dialErrorText !== ""
            enabled: panel.calls.canDial
            onTextEdited: panel.calls.clearDialError()
            onAccepted: panel.dial()
        }
        PrimaryButton {
            text: qsTr("Call")
            enabled: panel.dialable
            asked: panel.calls.dialing
            onClicked: panel.dial()
        }
    }
    Problem {
        Layout.fillWidth: true
        text: panel.problem === "" ? panel.calls.dialErrorText : panel.problem
        details: panel.calls.dialErrorDetails
    }
    UiText {
        Layout.fillWidth: true
        visible: panel.problem === "" && panel.calls.dialErrorText === ""
        text: {
            if (panel.cleaned === "")
                return qsTr("Type or paste a number.")
            const dials = panel.shown === panel.cleaned ? qsTr("Dials %1").arg(panel.cleaned)
                                                        : qsTr("Dials %1 for %2").arg(panel.cleaned).arg(panel.shown)
            return panel.note === "" ? dials : dials + "\n" + panel.note
        }
        muted: true
        size: Tokens.textSmall
        wrapMode: Text.Wrap
    }
}
