// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Icon, label, key and menu mark of a button, centred together.
Item {
    id: face
    required property string iconName
    required property int iconSize
    required property string text
    required property string keys
    required property bool stacked
    required property bool menu
    required property color ink
    readonly property int parts: Math.max(1, (iconName !== "") + (text !== "") + (text !== "" && keys !== "") + menu)
    readonly property real others: (iconName === "" ? 0 : Tokens.px(iconSize) + grid.spacing)
        + (keys === "" ? 0 : keysText.implicitWidth + grid.spacing) + (menu ? Tokens.px(12) + grid.spacing : 0)
    implicitWidth: stacked ? grid.implicitWidth : label.implicitWidth + (text === "" && iconName !== "" ? Tokens.px(iconSize) : others)
    implicitHeight: grid.implicitHeight
    Grid {
        id: grid
        anchors.centerIn: parent
        // As many as there are: the Grid of Qt keeps the gaps of hidden ones, which would push the rest aside.
        columns: face.stacked ? 1 : face.parts
        spacing: face.stacked ? 2 : Tokens.px(6)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        Icon {
            visible: name !== ""
            name: face.iconName
            ink: face.ink
            size: face.stacked ? 20 : face.iconSize
        }
        UiText {
            id: label
            visible: text !== ""
            // A long word gets a little smaller before it touches the edge, then ends in an ellipsis.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 0.8 * size
            width: Math.min(implicitWidth, Math.max(0, face.width - (face.stacked ? Tokens.gapS : Tokens.gapXs + face.others)))
            text: face.text
            color: face.ink
            font.weight: Font.Medium
            size: face.stacked ? Tokens.textCaption : Tokens.textBody
            decorative: true
        }
        UiText {
            id: keysText
            visible: text !== "" && !face.stacked
            text: face.keys
            color: face.ink
            size: Tokens.textCaption
            decorative: true
        }
        Icon {
            visible: face.menu && !face.stacked
            name: "chevron"
            ink: face.ink
            size: 12
        }
    }
}
