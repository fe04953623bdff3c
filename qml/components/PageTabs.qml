// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

//! All pages, one below the other: for the side bar, or the menu where there is none.
Lines {
    id: tabs
    required property string place
    signal chosen(place: string)
    readonly property var pages: [
        { place: "desk", text: qsTr("Desk"), icon: "desk", keys: Hotkeys.of("desk") },
        { place: "day", text: qsTr("My day"), icon: "history", keys: Hotkeys.of("day") },
        { place: "settings", text: qsTr("Settings"), icon: "settings", keys: Hotkeys.of("settings") }
    ]
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Repeater {
        model: tabs.pages.length // by number: another language must not rebuild a tab that has the focus
        PageTab {
            required property int index
            width: tabs.width
            text: tabs.pages[index].text
            iconName: tabs.pages[index].icon
            keys: tabs.pages[index].keys
            chosen: tabs.pages[index].place === tabs.place
            onClicked: tabs.chosen(tabs.pages[index].place)
        }
    }
}
