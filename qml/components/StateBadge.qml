// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Shape + word + colour. Never colour alone.
Row {
    id: badge
    required property string kind
    required property string word
    property int textSize: Tokens.textBody
    property color ink: Tokens.state[kind]
    spacing: Tokens.px(6)
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "state-" + badge.kind
        ink: badge.ink
        size: 12
    }
    UiText {
        anchors.verticalCenter: parent.verticalCenter
        text: badge.word
        color: badge.ink
        font.weight: Font.Medium
        size: badge.textSize
        decorative: true
    }
}
