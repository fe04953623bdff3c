// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! The one thing to do next. At most one per card.
Button {
    fill: enabled ? Tokens.color.action : Tokens.color.sunken
    ink: Tokens.color.actionInk
    edge: "transparent"
}
