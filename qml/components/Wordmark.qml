// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Style

//! The name. Three bars: waiting, ringing, talking.
Row {
    id: mark
    property int size: Tokens.textHeading
    spacing: Tokens.gapM
    Item {
        width: mark.size
        height: mark.size
        anchors.verticalCenter: parent.verticalCenter
        Repeater {
            model: [0.4, 0.7, 1]
            Rectangle {
                required property int index
                required property real modelData
                x: index * mark.size * 0.375
                y: mark.size - height
                width: mark.size / 4
                height: mark.size * modelData
                radius: 1
                color: Tokens.color.ink
            }
        }
    }
    UiText {
        text: "Callfloor"
        strong: true
        size: mark.size
    }
}
