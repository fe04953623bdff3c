// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One icon of resources/icons in one colour. It grows with the text.
IconDrawing {
    property int size: 16 // its edge at 100 %
    edge: Tokens.px(size)
}
