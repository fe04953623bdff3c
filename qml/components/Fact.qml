// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One number and its name.
Column {
    id: fact
    required property string value
    required property string label
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value
    UiText {
        anchors.left: parent.left
        text: fact.value
        font.weight: Font.DemiBold
        size: Tokens.textHeading
        decorative: true
    }
    UiText {
        anchors.left: parent.left
        text: fact.label
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
}
