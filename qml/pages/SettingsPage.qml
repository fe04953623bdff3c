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
    PageHead {
        id: head
        width: parent.width
        title: qsTr("Settings")
        note: qsTr("Version %1").arg(page.settings.version)
    }
    Flickable {
        id: area
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentWidth: width
        contentHeight: rows.implicitHeight + Tokens.gapXl
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar { }

        //! What gets the keyboard is on screen.
        function show(item: Item): void {
            let inside = false
            for (let parent = item; parent && !inside; parent = parent.parent)
                inside = parent === rows
            if (!inside)
                return
            const top = item.mapToItem(rows, 0, 0).y - Tokens.gapL
            const bottom = top + item.height + 2 * Tokens.gapL
            contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)))
        }
        readonly property Item focused: Window.activeFocusItem
        onFocusedChanged: if (focused && page.visible) show(focused)

        Column {
            id: rows
            x: Tokens.gapL
            width: Math.min(Tokens.px(720), area.width - 2 * Tokens.gapL)
            Repeater {
                model: page.list
                SettingRow {
                    width: rows.width
                    onChosen: choice => page.list.choose(key, choice)
                }
            }
            UiText {
                visible: !page.settings.kiosk
                width: parent.width
                height: Tokens.bar
                bottomPadding: Tokens.gapS
                verticalAlignment: Text.AlignBottom
                text: qsTr("Keys of the commands")
                strong: true
                Accessible.role: Accessible.Heading
            }
            Rectangle {
                visible: !page.settings.kiosk
                width: parent.width
                height: 1
                color: Tokens.color.line
            }
            Problem {
                width: parent.width
                height: implicitHeight + Tokens.gapM
                text: page.commands.keysLocked ? qsTr("The policy of this computer decides the keys.") : ""
                iconName: "lock"
                ink: Tokens.color.inkMuted
            }
            Repeater {
                model: page.settings.kiosk ? null : page.commands.list
                KeyRow {
                    width: rows.width
                    commands: page.commands
                    shortcuts: page.shortcuts
                }
            }
        }
    }
}
