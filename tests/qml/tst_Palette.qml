// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Ui

//! Every action is reachable by typing: whatever button can be pressed in any state, typing what it says finds it.
SceneTest {
    name: "Palette"

    //! Buttons that need no command, and why.
    readonly property var exceptions: [
        { name: /^Find a command$/, why: "opens what would find it" },
        { name: /^(Pages|Help|Phone book and recent calls)$/, why: "opens a menu, whose lines are commands" },
        { name: /^(Phone book|Recent)$/, why: "chooses between two lists, both of which the palette searches" },
        { name: /^Show: (Calls|States)$/, why: "chooses between two lists of one page" },
        { name: /^(Kind of call|Queue|Days): /, why: "narrows a list, as typing above it does" },
        { name: /^(Change the key of|No key for|Back to the keymap's key of) /, why: "waits for a key press on its row" }
    ]
    //! Buttons whose words alone are not enough: the row or card that they stand in says the rest.
    readonly property var sayings: [
        { name: /^Favourite (.*)$/, typed: "star $1" },
        { name: /^Add (.*) to my phone book$/, typed: "save $1" },
        { name: /^Call (.*) again$/, typed: "call $1" },
        { name: /^Save and be ready$/, typed: "ready" },
        { name: /^and \d+ more$/, typed: "faults" },
        { name: /^Back to ready$/, typed: "ready" }
    ]

    function test_everyButtonHasACommand_data() {
        const rows = []
        for (const scene of scenes.filter(scene => !scene.card && scene.tag !== "signin" && scene.tag !== "refused"))
            for (const width of scene.narrow ? [320] : [320, 1280])
                rows.push({ tag: scene.tag + "-" + width, scene, width })
        return rows
    }
    function test_everyButtonHasACommand(row) {
        resize([row.width, 800])
        row.scene.enter()
        settle()
        const missing = []
        let count = 0
        for (const control of bench.controls(window)) {
            if (!isButton(control.item) || isInside(control.item))
                continue
            ++count
            if (!isKnown(control.name))
                missing.push(control.name)
        }
        verify(count > 2, row.tag)
        compare(missing.join(" | "), "")
    }
    function isKnown(name) {
        if (exceptions.some(one => one.name.test(name)))
            return true
        const saying = sayings.find(one => one.name.test(name))
        return bench.foundFor(saying ? name.replace(saying.name, saying.typed) : name).length > 0
    }
    function isButton(item) { return item.enabled && item.clicked !== undefined && !(item instanceof PartyRow || item instanceof CallRow) }
    //! What is in a menu or dialog is reached once that is open; what opens it has a command.
    function isInside(item) {
        for (let parent = item; parent; parent = parent.parent)
            if (String(parent).startsWith("QQuickPopupItem"))
                return true
        return false
    }
    function test_whatNobodyNamedIsMissed() { // the measure itself
        signIn()
        verify(!isKnown("Frobnicate"))
        verify(isKnown("Sign out"))
    }
    function run(typed, words) {
        const found = bench.foundFor(typed)
        const row = found.indexOf(words)
        verify(row >= 0, typed + " finds " + words + ", not " + found.join(" | "))
        bench.commands.palette.open()
        bench.commands.palette.query = typed
        verify(bench.commands.palette.activate(row), words)
    }
    function test_wrapUpByTyping() {
        wrapUp()
        run("quote", "What the call was about: Quote sent")
        tryVerify(() => item("Quote sent").on)
        run("note", "Note about the call")
        tryVerify(() => item("Note about the call").activeFocus)
    }
    function test_aContactByTyping() {
        signIn()
        const stars = bench.contacts.favouriteNumbers.length
        run("star rosa", "Star Rosa Ruiz, or take the star away")
        compare(bench.contacts.favouriteNumbers.length, stars + 1)
        run("star rosa", "Star Rosa Ruiz, or take the star away")
        compare(bench.contacts.favouriteNumbers.length, stars)
        run("edit rosa", "Change Rosa Ruiz")
        see("Change a contact")
        keyClick(Qt.Key_Escape)
        notSee("Change a contact")
        run("delete rosa", "Remove Rosa Ruiz from my phone book")
        compare(bench.contacts.nameOf("2024"), "")
        run("undo phone book", "Undo the last change of my phone book")
        compare(bench.contacts.nameOf("2024"), "Rosa Ruiz")
        run("save 5077", "Add 5077 to my phone book")
        see("New contact")
        keyClick(Qt.Key_Escape)
    }
    function test_thePaletteAsksForTheObject() {
        signIn()
        run("change a contact", "Change a contact of mine")
        tryVerify(() => shown("Command"))
        compare(item("Command").text, "edit ")
        see("Change Chiara Costa")
        keyClick(Qt.Key_Escape)
    }
    function test_theDayByTyping() {
        signIn()
        verify(bench.liveADay())
        tryVerify(() => bench.day.history.count > 0)
        run("what would the rules", "What would the rules do?")
        tryVerify(() => bench.texts(window).some(text => text.text.startsWith("For the call with ")))
        keyClick(Qt.Key_Escape)
        run("export", "Export the calls of My day")
        tryVerify(() => bench.day.exportText !== "")
        run("dismiss", "Dismiss the notices")
        compare(bench.day.exportText, "")
    }
}
