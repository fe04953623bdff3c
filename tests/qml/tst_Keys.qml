// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Ui

//! The desk by the keyboard: keys in and out of fields, the list of keys, the palette, and changing keys.
DeskTest {
    name: "Keys"

    function cleanup() {
        for (const id of ["answer", "keypad", "ready"])
            bench.commands.resetKey(id)
        bench.settingList.choose("keymap", 0)
        bench.settings.theme = SettingsViewModel.Theme.System
        bench.speak("en")
        verify(bench.reset())
    }
    function wide() {
        window.width = 1280
        window.height = 800
        signIn()
    }
    function control(key) { keyClick(key, Qt.ControlModifier) }
    function typed(text) { tryCompare(bench.commands.palette, "query", text) }

    function test_functionKeysActWhileANumberIsTyped() {
        wide()
        fill("Number to dial", "20")
        keyClick(Qt.Key_F2)
        see("State: Ready")
        compare(item("Number to dial").text, "20")
        verify(bench.ring())
        keyClick(Qt.Key_F9)
        see("State: Talking")
        keyClick(Qt.Key_F8)
        see("On hold")
        compare(item("Number to dial").text, "20")
    }
    function test_whatIsTypedNeverActs() {
        bench.settingList.choose("keymap", 1) // Ctrl+Alt and letters
        wide()
        click("Number to dial")
        type("aen1")
        compare(item("Number to dial").text, "aen1")
        bench.keyWithText(window, Qt.Key_E, Qt.ControlModifier | Qt.AltModifier, "€") // AltGr on Windows
        bench.keyWithText(window, Qt.Key_N, Qt.GroupSwitchModifier, "ń")
        compare(bench.agent.state, AgentViewModel.State.NotReady)
        verify(!shown("Lunch"))
    }
    function test_editingBelongsToTheField() {
        bench.settingList.choose("keymap", 2) // where Ctrl+A answers
        wide()
        verify(bench.ring())
        const field = createTemporaryQmlObject("import Callfloor.Style; TextField { label: 'Note' }", window.contentItem)
        field.forceActiveFocus()
        type("note")
        control(Qt.Key_A)
        type("7")
        compare(field.text, "7") // all of it was selected
        compare(bench.agent.state, AgentViewModel.State.Reserved)
        item("Desk").forceActiveFocus()
        control(Qt.Key_A)
        see("State: Talking")
    }
    function test_aKeyThatCanNotActSaysWhy() {
        wide()
        keyClick(Qt.Key_F9)
        see("No call is ringing.")
    }
    function test_keysOfThePanes() {
        wide()
        const seen = new Set()
        for (let i = 0; i < 4; ++i) {
            keyClick(Qt.Key_F6)
            seen.add(window.activeFocusItem)
        }
        verify(seen.size >= 3, "parts of the window: " + seen.size)
    }
    //! Who came by keys goes on by keys: the ring comes back with the keyboard when a menu closes.
    function test_theRingComesBack() {
        signIn()
        item("Ready").forceActiveFocus(Qt.TabFocusReason)
        verify(item("Ready").visualFocus)
        keyClick(Qt.Key_F3)
        see("Lunch")
        keyClick(Qt.Key_Escape)
        notSee("Lunch")
        tryVerify(() => item("Ready").activeFocus && item("Ready").visualFocus)
    }
    function test_listOfKeys_data() { return [{ tag: "1280", width: 1280 }, { tag: "320", width: 320 }] }
    function test_listOfKeys(row) {
        window.width = row.width
        window.height = 800
        signIn()
        keyClick(Qt.Key_F1)
        see("Answer: F9")
        see("Ready: F2")
        bench.shoot(window, "keys-" + row.tag)
        keyClick(Qt.Key_Escape)
        notSee("Answer: F9")
        bench.settingList.choose("keymap", 1)
        keyClick(Qt.Key_F1)
        see("Answer: Ctrl Alt A   F9")
        keyClick(Qt.Key_F1)
        notSee("Answer: Ctrl Alt A   F9")
    }
    function test_buttonsShowTheKeysOfTheMap() {
        wide()
        verify(texts().includes("F2"))
        bench.settingList.choose("keymap", 2)
        tryVerify(() => texts().includes("Ctrl W"))
    }

    function test_paletteByKeyboard() {
        wide()
        control(Qt.Key_K)
        see("Command")
        type("lunch")
        see("Not ready: Lunch")
        bench.shoot(window, "palette-lunch")
        keyClick(Qt.Key_Return)
        notSee("Command")
        tryCompare(bench.agent, "reasonText", "Lunch")
    }
    function test_paletteFromWithinAField() { // where Ctrl+K would delete the rest of the line
        wide()
        fill("Number to dial", "2003")
        keyClick(Qt.Key_Home)
        control(Qt.Key_K)
        see("Command")
        keyClick(Qt.Key_Escape)
        notSee("Command")
        compare(item("Number to dial").text, "2003")
        type("9")
        compare(item("Number to dial").text, "92003") // the keyboard is back where it was
    }
    function test_paletteByMouse_data() { return [{ tag: "1280", width: 1280 }, { tag: "900", width: 900 }, { tag: "320", width: 320 }] }
    function test_paletteByMouse(row) {
        window.width = row.width
        window.height = 800
        signIn()
        click("Find a command")
        see("Command")
        type("my day")
        bench.shoot(window, "palette-" + row.tag)
        click("My day")
        notSee("Command")
        see("Find a call")
    }
    //! Rows that come up under a mouse that rests are not chosen by it.
    function test_paletteUnderARestingMouse() {
        wide()
        mouseMove(window.contentItem, window.width / 2, 280)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        see("Command")
        type("ready")
        keyClick(Qt.Key_Return)
        see("State: Ready")
    }
    //! What is clicked, or pressed by a screen reader, need not be the row that is chosen: why it can't be is said of itself.
    function test_paletteTakesTheRowThatIsPressed_data() {
        return [{ tag: "click", press: click }, { tag: "press", press: name => verify(bench.press(window, name)) }]
    }
    function test_paletteTakesTheRowThatIsPressed(row) {
        wide()
        control(Qt.Key_K)
        type("ready")
        see("Stay not ready")
        compare(item("Stay not ready").ListView.isCurrentItem, false)
        waitForRendering(item("Stay not ready"), 200)
        row.press("Stay not ready")
        compare(item("Stay not ready").ListView.isCurrentItem, true)
        see(item("Stay not ready").problem)
        keyClick(Qt.Key_Escape)
    }
    function test_paletteTransfersToANumber() {
        wide()
        verify(bench.ring())
        keyClick(Qt.Key_F9)
        see("State: Talking")
        control(Qt.Key_K)
        type("tr 2024")
        see("Transfer to Rosa Ruiz")
        tryVerify(() => usable("Transfer to Rosa Ruiz"))
        bench.shoot(window, "palette-transfer")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 0)
    }
    function test_paletteChangesCallData() {
        wide()
        verify(bench.ring())
        keyClick(Qt.Key_F9)
        see("Callback number: not sent")
        control(Qt.Key_K)
        type("change callback")
        tryVerify(() => usable("Change Callback number"))
        keyClick(Qt.Key_Return)
        tryVerify(() => shown("Save Callback number"))
        type("4711")
        keyClick(Qt.Key_Return)
        see("Callback number: 4711")
    }
    function test_paletteCallsSomebody() {
        wide()
        control(Qt.Key_K)
        type("call dar")
        see("Call Dario Dietz")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        bench.hangUp()
    }
    function test_paletteSaysWhyNotAndStays() {
        wide()
        control(Qt.Key_K)
        type("tr 4021")
        see("You are talking to nobody.")
        bench.shoot(window, "palette-not")
        keyClick(Qt.Key_Return)
        see("You are talking to nobody.")
        verify(shown("Command"))
        keySequence(StandardKey.SelectAll)
        type("xyzzy")
        see("Nobody and nothing is called that.")
    }
    function test_paletteWalksAndCompletes() {
        wide()
        control(Qt.Key_K)
        type("skip")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Tab)
        typed("Skip the customer for good ")
        keyClick(Qt.Key_Escape)
        notSee("Command")
        control(Qt.Key_K)
        typed("") // begins anew
        control(Qt.Key_K)
        notSee("Command")
    }
    function test_paletteIsTyping() { // a call that rings does not take its text away
        wide()
        control(Qt.Key_2)
        control(Qt.Key_K)
        type("sett")
        verify(bench.ring())
        see("(202) 555-0123 is calling")
        typed("sett")
        keyClick(Qt.Key_F9) // and is answered none the less
        see("State: Talking")
    }

    function test_newKey() {
        wide()
        control(Qt.Key_Comma)
        const change = "Change the key of Answer"
        bring(change)
        click(change)
        see("Press the new key. Escape keeps the old one.")
        keyClick(Qt.Key_F2)
        see("F2 is the key of \"Ready\". Take it away there first.")
        compare(bench.agent.state, AgentViewModel.State.NotReady) // it was no command
        keyClick(Qt.Key_R)
        see("R by itself is typed. Hold Ctrl or Alt, or take a function key.")
        bench.shoot(window, "settings-recording")
        keyClick(Qt.Key_J, Qt.ControlModifier)
        notSee("Press the new key. Escape keeps the old one.")
        compare(bench.commands.keyOf("answer"), "Ctrl J")
        verify(bench.ring())
        control(Qt.Key_J)
        see("State: Talking")
        control(Qt.Key_Comma)
        bring("Back to the keymap's key of Answer")
        click("Back to the keymap's key of Answer")
        compare(bench.commands.keyOf("answer"), "F9")
    }
    function test_escapeKeepsTheKey() {
        wide()
        control(Qt.Key_Comma)
        const change = "Change the key of Keypad"
        bring(change)
        click(change)
        see("Press the new key. Escape keeps the old one.")
        keyClick(Qt.Key_Escape)
        notSee("Press the new key. Escape keeps the old one.")
        compare(bench.commands.keyOf("keypad"), "F10")
        bring("No key for Keypad")
        click("No key for Keypad")
        compare(bench.commands.keyOf("keypad"), "")
    }
    //! The list of keys is to be read, a call to be answered: it hides none.
    function test_aCallClosesTheListOfKeys_data() { return [{ tag: "320", width: 320 }, { tag: "1280", width: 1280 }] }
    function test_aCallClosesTheListOfKeys(row) {
        window.width = row.width
        window.height = 700
        signIn()
        keyClick(Qt.Key_F1)
        see("Answer: F9")
        verify(bench.ring())
        notSee("Answer: F9")
        click("Answer") // of the card
        see("State: Talking")
    }
    //! What opens above the desk covers neither my state nor what I can change it to, whatever stands above these; where the window
    //! is low at least not my state.
    function test_dialogsBeginBelowMyState_data() {
        const rows = []
        for (const [what, first] of [["keySheet", "Close"], ["palette", "Command"], ["addContact", "Close"]])
            for (const [width, height] of [[320, 640], [900, 700], [320, 480]])
                rows.push({ tag: [what, width, height].join("-"), what, first, width, height })
        return rows
    }
    function test_dialogsBeginBelowMyState(row) {
        window.width = row.width
        window.height = row.height
        talk()
        bench.agent.requestWork()
        see("Next: Wrap-up")
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        verify(bench.commands.run(row.what))
        see(row.first)
        waitForRendering(window.contentItem, 200)
        bench.shoot(window, "below-" + row.tag)
        const above = row.height < 500 ? item("State: Talking")
                                       : bench.controls(window).find(control => control.name === "Wrap-up").item
        verify(above.mapToItem(null, 0, above.height).y <= item(row.first).mapToItem(null, 0, 0).y)
        keyClick(Qt.Key_Escape)
        notSee(row.first)
    }
    //! Whoever goes elsewhere while a key is waited for gets there.
    function test_aKeyIsNoLongerWaitedFor() {
        wide()
        control(Qt.Key_Comma)
        const change = "Change the key of Ready"
        bring(change)
        click(change)
        see("Press the new key. Escape keeps the old one.")
        fill("Find a setting", "mot")
        compare(item("Find a setting").text, "mot")
        verify(!bench.shortcuts.recording)
    }
    //! Scrolls to it, as Tab would.
    function bring(name) {
        item(name).forceActiveFocus(Qt.TabFocusReason)
        wait(20)
    }
}
