// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Callfloor.Commands
import Callfloor.Style

//! All keys of the chosen keymap, group by group, and the few that are the same everywhere, below my state. Escape closes it, and
//! so does a call, whose buttons it would cover.
Popup {
    id: sheet
    required property Commands commands
    readonly property var always: [
        { keys: qsTr("Tab"), words: qsTr("To the next control") },
        { keys: qsTr("Enter"), words: qsTr("Do what the control says; in the dial field: call") },
        { keys: qsTr("Esc"), words: qsTr("Close what is open; give up a target") },
        { keys: "↑ ↓", words: qsTr("Walk lists and pages") },
        { keys: "0-9 * #", words: qsTr("Tones for the call that you talk on, while you type nothing") }
    ]
    readonly property DeskFrame frame: parent as DeskFrame
    width: parent ? Math.min(Tokens.px(720), parent.width - 2 * Tokens.gapM) : Tokens.px(720)
    height: parent ? parent.height - y - Tokens.gapM : 480
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: frame ? frame.dialogTop : 0
    padding: 1
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: area.forceActiveFocus()

    FocusScope {
        anchors.fill: parent
        focus: true
        PageHead {
            id: head
            width: parent.width
            title: qsTr("Keys")
            note: sheet.commands.keymapWord
            IconButton {
                name: qsTr("Close")
                iconName: "close"
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: area
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Tokens.gapL // as the head
            anchors.rightMargin: Tokens.gapL
            anchors.bottomMargin: Tokens.gapM
            contentWidth: width
            contentHeight: rows.implicitHeight
            focus: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Keys")
            Keys.onUpPressed: flick(0, 600)
            Keys.onDownPressed: flick(0, -600)
            ScrollBar.vertical: ScrollBar { }
            Column {
                id: rows
                width: area.width
                Repeater {
                    model: sheet.commands.list
                    KeySheetRow { width: rows.width }
                }
                Repeater {
                    model: sheet.always.length
                    KeySheetRow {
                        required property int index
                        width: rows.width
                        section: qsTr("Everywhere")
                        first: index === 0
                        words: sheet.always[index].words
                        keyText: sheet.always[index].keys
                        note: ""
                    }
                }
            }
        }
    }
}
