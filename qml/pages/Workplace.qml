// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts
import Callfloor.Day
import Callfloor.Policy
import Callfloor.Rules

//! Whoever is signed in: one frame, and in it the page that is wanted. The others keep what was typed there.
DeskFrame {
    id: workplace
    required property ContactsViewModel contacts
    required property DayViewModel day
    required property RulesViewModel rules
    required property SettingsViewModel settings
    place: "desk"
    focus: true

    //! Brings a page on screen, and the keyboard to it.
    function go(where: string): void {
        place = where
        pageOf(where).forceActiveFocus()
    }
    function pageOf(where: string): Item {
        return where === "day" ? dayPage : where === "settings" ? settings : desk
    }
    //! Somebody is in the middle of a text.
    function isTyping(): bool {
        const line = Window.activeFocusItem as TextInput
        const lines = Window.activeFocusItem as TextEdit
        if (line)
            return !line.readOnly && (line.text !== "" || line.preeditText !== "")
        return lines !== null && !lines.readOnly && (lines.text !== "" || lines.preeditText !== "")
    }
    onWanted: where => go(where)
    onRinging: {
        if (place !== "desk" && !isTyping())
            go("desk")
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: workplace.go("desk")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: workplace.go("day")
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: workplace.go("settings")
    }
    PageLoader {
        id: desk
        focus: true
        page: workplace.strip ? "StripPage.qml" : "DeskPage.qml"
        given: ({ agent: workplace.agent, calls: workplace.calls, contacts: workplace.contacts, day: workplace.day,
                  rules: workplace.rules })
        wanted: workplace.place === "desk"
    }
    PageLoader {
        id: dayPage
        page: "DayPage.qml"
        given: ({ calls: workplace.calls, day: workplace.day, rules: workplace.rules })
        wanted: workplace.place === "day"
        onLoaded: (item as DayPage).deskWanted.connect(() => workplace.go("desk"))
    }
    PageLoader {
        id: settings
        page: "SettingsPage.qml"
        given: ({ settings: workplace.settings })
        wanted: workplace.place === "settings"
    }
}
