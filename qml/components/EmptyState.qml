// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Says why there is nothing, and what to do.
Column {
    id: root
    required property string iconName
    required property string title
    required property string body
    spacing: Tokens.gapXs
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.iconName
        ink: Tokens.color.inkMuted
        size: 24
    }
    UiText {
        width: parent.width
        text: root.title
        font.weight: Font.Medium
        size: Tokens.textTitle
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    UiText {
        width: parent.width
        text: root.body
        muted: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
}
