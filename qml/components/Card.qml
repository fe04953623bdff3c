// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! A surface. Separated by a hairline, not by a shadow.
Rectangle {
    property bool strong: false // the one card that needs the eye now
    property color tone: Tokens.color.line
    radius: Tokens.radiusL
    color: Tokens.color.surface
    border.width: strong ? 2 : 1
    border.color: strong ? tone : Tokens.color.line
}
