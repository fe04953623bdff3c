// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! Why a key did nothing, for a few seconds at the foot of the window. It takes neither the keyboard nor clicks.
T.ToolTip {
    id: refusal
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height - implicitHeight - Tokens.bar : 0
    implicitWidth: Math.min(implicitContentWidth + 2 * Tokens.gapM, parent ? parent.width - 2 * Tokens.gapM : 400)
    implicitHeight: implicitContentHeight + 2 * Tokens.gapS
    padding: Tokens.gapS
    timeout: 4000
    closePolicy: T.Popup.NoAutoClose
    contentItem: UiText {
        text: refusal.text
        color: Tokens.color.actionInk
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
    }
    background: Rectangle {
        radius: Tokens.radiusM
        color: Tokens.color.action
    }
}
