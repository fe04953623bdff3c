// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! A key, as printed on it.
Rectangle {
    property alias text: label.text
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Tokens.px(10))
    implicitHeight: Math.max(Tokens.px(18), label.implicitHeight + Tokens.gapXs)
    radius: Tokens.radiusS
    color: Tokens.color.sunken
    border.width: 1
    border.color: Tokens.color.line
    UiText {
        id: label
        anchors.centerIn: parent
        muted: true
        size: Tokens.textCaption
        decorative: true
    }
}
