// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Style

//! A field of a form: its name above, what is wrong with it below.
ColumnLayout {
    id: form
    required property string label
    property string problem: ""
    property string details: ""
    property alias input: field
    property alias text: field.text
    signal accepted
    spacing: Tokens.gapS
    UiText {
        text: form.label
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
    TextField {
        id: field
        Layout.fillWidth: true
        label: form.label
        wrong: form.problem !== ""
        description: form.problem
        onAccepted: form.accepted()
    }
    Problem {
        Layout.fillWidth: true
        text: form.problem
        details: form.details
    }
}
