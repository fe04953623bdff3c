// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! The square that stands for a time without contact, hatched as on the strip.
Rectangle {
    width: Tokens.px(12)
    height: Tokens.px(12)
    color: Tokens.color.sunken
    Hatch {
        anchors.fill: parent
        ink: Tokens.state.danger
    }
}
