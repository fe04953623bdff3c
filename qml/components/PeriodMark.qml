// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Shape and word of a state, or of a time without contact, in one colour.
Row {
    id: mark
    required property string kind
    required property bool outage
    required property string word
    required property color ink
    spacing: Tokens.px(6)
    OutageMark {
        anchors.verticalCenter: parent.verticalCenter
        visible: mark.outage
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: !mark.outage
        name: "state-" + mark.kind
        ink: mark.ink
        size: 12
    }
    UiText {
        anchors.verticalCenter: parent.verticalCenter
        text: mark.word
        color: mark.ink
        font.weight: Font.Medium
        decorative: true
    }
}
