// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Two pixels of accent, two pixels away from the control.
Rectangle {
    anchors.fill: parent
    anchors.margins: -4
    color: "transparent"
    radius: Tokens.radiusM + 4
    border.width: 2
    border.color: Tokens.color.accent
}
