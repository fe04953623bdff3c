// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Commands
import Callfloor.Policy
import Callfloor.Style

//! What is set, its value, and who set it. What the policy locks stays readable, with who locked it and why.
FocusScope {
    id: page
    required property SettingsViewModel settings
    required property SettingListModel list
    required property Commands commands
    required property Shortcuts shortcuts
    readonly property bool anyKeys: !settings.kiosk && commands.keyRows.count > 0
    readonly property bool none: list.count === 0 && !anyKeys

    function find(text: string): void {
        list.filter = text
        commands.keyRows.filter = text
        area.contentY = 0
    }
    Component.onDestruction: { // whoever comes next sees all of them
        list.filter = ""
        commands.keyRows.filter = ""
    }

    Item { // where all lines begin and end
        id: column
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        width: Math.min(Tokens.px(720), page.width - 2 * Tokens.gapL)
    }
    PageHead {
        id: head
        anchors.left: parent.left
        width: search.below ? parent.width : column.width - search.width
        title: qsTr("Settings")
        note: qsTr("Version %1").arg(page.settings.version)
    }
    TextField {
        id: search
        readonly property bool below: page.width < Tokens.px(480) // the title needs its room
        anchors.right: column.right
        y: below ? head.height : (head.height - height) / 2
        width: below ? column.width : Tokens.px(220)
        implicitHeight: Tokens.controlS
        label: qsTr("Find a setting")
        placeholderText: label
        iconName: "search"
        onTextEdited: page.find(text)
        Keys.onEscapePressed: event => {
            event.accepted = text !== ""
            clear()
            page.find("")
        }
    }
    ScrollArea {
        id: area
        anchors.top: search.below ? search.bottom : head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: rows.implicitHeight + Tokens.gapXl

        Column {
            id: rows
            x: column.x
            width: column.width
            Repeater {
                model: page.list
                SettingRow {
                    width: rows.width
                    onChosen: choice => page.list.choose(key, choice)
                }
            }
            EmptyState {
                visible: page.none
                width: parent.width
                topPadding: Tokens.gapXl
                iconName: "search"
                title: qsTr("No setting is called that")
                body: qsTr("Type a part of its name. Escape shows all of them.")
            }
            UiText {
                visible: page.anyKeys
                width: parent.width
                height: Tokens.bar
                bottomPadding: Tokens.gapS
                verticalAlignment: Text.AlignBottom
                text: qsTr("Keys of the commands")
                strong: true
                Accessible.role: Accessible.Heading
            }
            Rectangle {
                visible: page.anyKeys
                width: parent.width
                height: 1
                color: Tokens.color.line
            }
            Problem {
                width: parent.width
                height: implicitHeight + Tokens.gapM
                text: page.anyKeys && page.commands.keysLocked ? qsTr("The policy of this computer decides the keys.") : ""
                iconName: "lock"
                ink: Tokens.color.inkMuted
            }
            Repeater {
                model: page.settings.kiosk ? null : page.commands.keyRows
                KeyRow {
                    width: rows.width
                    commands: page.commands
                    shortcuts: page.shortcuts
                }
            }
        }
    }
}
