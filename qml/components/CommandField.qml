// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Style

//! Looks like the field that it opens: the palette.
Button {
    id: field
    implicitWidth: Tokens.px(192)
    fill: Tokens.color.surface
    edge: Tokens.color.edge
    focusPolicy: Qt.TabFocus
    Accessible.name: qsTr("Find a command")
    onClicked: Hotkeys.commands.run("palette")
    contentItem: RowLayout {
        spacing: Tokens.gapS
        Icon {
            Layout.leftMargin: Tokens.px(10)
            name: "search"
            ink: Tokens.color.inkMuted
        }
        UiText {
            Layout.fillWidth: true
            text: qsTr("Command")
            visible: implicitWidth <= field.width - Tokens.px(96) // else the glass and the key say enough
            muted: true
            decorative: true
        }
        UiText {
            Layout.alignment: Qt.AlignRight
            Layout.rightMargin: Tokens.gapM
            text: Hotkeys.of("palette")
            muted: true
            size: Tokens.textCaption
            decorative: true
        }
    }
}
