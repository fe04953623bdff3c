// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Commands
import Callfloor.Contacts
import Callfloor.Policy

//! Whoever is signed in: one frame, and in it the page that is wanted. The others keep what was typed there.
DeskFrame {
    id: workplace
    required property ContactsViewModel contacts
    required property SettingsViewModel settings
    required property SettingListModel settingList
    required property Commands commands
    required property Shortcuts shortcuts
    place: "desk"
    focus: true

    //! Brings a page on screen, and the keyboard to it.
    function go(where: string): void {
        place = where
        pageOf(where).forceActiveFocus()
    }
    function pageOf(where: string): Item {
        return where === "day" ? dayPage : where === "settings" ? settingsPage : desk
    }
    function paneOf(item: Item): int {
        for (let parent = item; parent; parent = parent.parent)
            for (let i = 0; i < panes.length; ++i)
                if (panes[i] === parent)
                    return i
        return -1
    }
    //! The keyboard to the first control of the next part of the window that has one.
    function nextPane(): void {
        const here = paneOf(Window.activeFocusItem)
        for (let i = 1; i <= panes.length; ++i) {
            const there = (here + i + panes.length) % panes.length
            const first = panes[there].visible ? panes[there].nextItemInFocusChain(true) : null
            if (first && paneOf(first) === there) {
                first.forceActiveFocus(Qt.TabFocusReason)
                return
            }
        }
    }
    onWanted: where => go(where)
    Connections { // a call comes in sight; who types is not torn away
        target: workplace.ring
        function onBegan() {
            sheet.close()
            if (workplace.place !== "desk" && !workplace.shortcuts.isTyping())
                workplace.go("desk")
        }
    }
    Connections {
        target: workplace.commands
        function onAsked(what) {
            if (what.startsWith("find:"))
                return finder.begin(what.slice(5))
            switch (what) {
            case "desk": case "day": case "settings": return workplace.go(what)
            case "palette": return finder.opened ? finder.close() : finder.open()
            case "keySheet": return sheet.opened ? sheet.close() : sheet.open()
            case "siteFaults": return faults.open()
            case "nextPane": return workplace.nextPane()
            }
        }
        function onRefused(why) {
            refusal.show(why)
        }
    }
    PageLoader {
        id: desk
        focus: true
        page: workplace.strip ? "StripPage.qml" : "DeskPage.qml"
        given: ({ agent: workplace.agent, calls: workplace.calls, session: workplace.session, contacts: workplace.contacts,
                  day: workplace.day, rules: workplace.rules })
        wanted: workplace.place === "desk"
    }
    PageLoader {
        id: dayPage
        page: "DayPage.qml"
        given: ({ agent: workplace.agent, calls: workplace.calls, contacts: workplace.contacts, day: workplace.day,
                  rules: workplace.rules })
        wanted: workplace.place === "day"
        onLoaded: (item as DayPage).deskWanted.connect(() => workplace.go("desk"))
    }
    Binding {
        target: dayPage.item
        when: dayPage.item !== null
        property: "queuesAside"
        value: workplace.roomy
    }
    PageLoader {
        id: settingsPage
        page: "SettingsPage.qml"
        given: ({ settings: workplace.settings, list: workplace.settingList, commands: workplace.commands,
                  shortcuts: workplace.shortcuts })
        wanted: workplace.place === "settings"
    }
    CommandPalette {
        id: finder
        parent: workplace
        commands: workplace.commands
    }
    KeySheet {
        id: sheet
        parent: workplace
        commands: workplace.commands
    }
    ContactDialog {
        parent: workplace
        contacts: workplace.contacts
    }
    ImportDialog {
        parent: workplace
        contacts: workplace.contacts
    }
    SiteFaultsDialog {
        id: faults
        parent: workplace
        contacts: workplace.contacts
    }
    Refusal {
        id: refusal
        parent: workplace
    }
}
