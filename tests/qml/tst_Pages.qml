// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Ui

//! The pages of the signed-in agent in one frame, and how a ringing call brings the desk back.
DeskTest {
    name: "Pages"

    function wide() {
        window.width = 1280
        window.height = 800
        signIn()
    }
    function test_byMouse_data() { return [{ tag: "1280", width: 1280 }, { tag: "900", width: 900 }, { tag: "320", width: 320 }] }
    function test_byMouse(row) {
        window.width = row.width
        window.height = 800
        signIn()
        for (const page of ["My day", "Settings"]) {
            if (row.width < 1100)
                click("Pages")
            see("Desk")
            tryVerify(() => bench.isSelected(window, "Desk") === (page === "My day"))
            click(page)
            tryVerify(() => bench.find(window, page) !== null)
            notSee("Number to dial")
            see("State: Not ready") // my state stays in sight everywhere
        }
        if (row.width < 1100)
            clickOn(control => control.item instanceof PagesButton)
        tryVerify(() => bench.isSelected(window, "Settings"))
        compare(bench.isSelected(window, "Desk"), false)
        bench.shoot(window, "pages-" + row.tag)
        clickOn(control => control.item instanceof PageTab && control.name === "Desk")
        see("Number to dial")
    }
    //! By its type: what the keys in the settings are for is called so, too.
    function clickOn(which) {
        mouseClick(bench.controls(window).find(which).item)
    }
    function test_byKey() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("Find a call")
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        notSee("Find a call")
        keyClick(Qt.Key_1, Qt.ControlModifier)
        see("Number to dial")
    }
    //! Beside every page where there is room, else on My day.
    function test_myQueues_data() { return [{ tag: "1280", width: 1280 }, { tag: "900", width: 900 }, { tag: "320", width: 320 }] }
    function test_myQueues(row) {
        window.width = row.width
        window.height = 800
        bench.queueUp()
        bench.pass(1000) // until it has come to the queue
        signIn()
        if (row.width < 1100) {
            compare(shown("My queues"), false)
            keyClick(Qt.Key_2, Qt.ControlModifier)
        }
        see("My queues")
        bench.pass(130000) // what was told lately is not asked for again sooner
        see("Sales: 1 waiting")
        see("Support: 0 waiting")
        compare(shown("Billing: 0 waiting"), false) // not mine
        compare(texts().filter(text => /^Longest wait 0\d:\d\d, at \d\d:\d\d$/.test(text)).length, 1)
        bench.shoot(window, "queues-" + row.tag)
    }
    //! A menu that opens has the keyboard on its first line, and the arrow keys walk it.
    function test_menusByKeyboard_data() {
        return [
            { tag: "pages", button: "Pages", first: "Desk", second: "My day", enter: signIn },
            { tag: "help", button: "Help", first: "Ask for help", second: "Emergency", enter: talk },
            { tag: "book", button: "Phone book and recent calls", first: "Import a file…", second: "Forget recent calls", enter: call }
        ]
    }
    function call() {
        signIn()
        bench.calls.dial("2003")
        tryCompare(bench.calls.list, "count", 1)
        bench.hangUp()
        tryVerify(() => bench.contacts.recentCalls.count > 0)
    }
    function test_menusByKeyboard(row) {
        window.width = 900
        window.height = 800
        row.enter()
        const button = item(row.button)
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        see(row.second)
        const lines = item(row.first).parent
        tryVerify(() => lines.height > 0 && lines.height <= lines.parent.height) // all have room
        for (let i = 0; i < 2; ++i) { // also when it opens again
            tryCompare(window, "activeFocusItem", item(row.first))
            verify(window.activeFocusItem.visualFocus)
            keyClick(Qt.Key_Up)
            compare(window.activeFocusItem, item(row.first))
            keyClick(Qt.Key_Down)
            compare(window.activeFocusItem, item(row.second))
            keyClick(Qt.Key_Escape)
            notSee(row.second)
            compare(window.activeFocusItem, button)
            keyClick(Qt.Key_Return)
            see(row.second)
        }
        keyClick(Qt.Key_Escape)
    }
    function test_tabsByKeyboard() {
        wide()
        item("Desk").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        see("Find a call")
        item("My day").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Space)
        see("Number to dial")
    }
    function test_whatWasTypedIsKept() {
        wide()
        fill("Number to dial", "20")
        keyClick(Qt.Key_2, Qt.ControlModifier)
        notSee("Number to dial")
        keyClick(Qt.Key_1, Qt.ControlModifier)
        compare(item("Number to dial").text, "20")
        type("02") // and the keyboard is there again
        compare(item("Number to dial").text, "2002")
    }
    function test_narrowingElsewhereBringsTheStrip() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        window.width = 320
        keyClick(Qt.Key_1, Qt.ControlModifier)
        see("Number to dial")
        verify(item("Number to dial").width < 320)
    }
    function test_ringingBringsTheDesk() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("Find a call")
        verify(bench.ring())
        see("Answer")
        notSee("Find a call")
        verify(!shown("(202) 555-0123 is calling"))
    }
    function test_ringingWhileTypingOnlySaysSo() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        const field = createTemporaryQmlObject("import Callfloor.Style; TextField { label: 'Note' }", window.contentItem)
        field.forceActiveFocus()
        type("ab")
        verify(bench.ring())
        see("(202) 555-0123 is calling")
        verify(shown("Find a call"))
        type("c")
        compare(field.text, "abc")
        bench.shoot(window, "pages-ringing")
        click("To the desk")
        see("Answer")
        notSee("(202) 555-0123 is calling")
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("(202) 555-0123 is calling")
        bench.hangUp()
        notSee("(202) 555-0123 is calling") // no phantom
    }
    //! The caller may have given up since: without contact nobody is said to call, as on the card.
    function test_whoRangBeforeContactWasLostIsNotSaidToCall() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        const field = createTemporaryQmlObject("import Callfloor.Style; TextField { label: 'Note' }", window.contentItem)
        field.forceActiveFocus()
        type("ab")
        verify(bench.ring())
        see("(202) 555-0123 is calling")
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        notSee("(202) 555-0123 is calling")
    }
    //! Who is to be called is not said to call.
    function test_aCustomerWhileTypingOnlySaysSo() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        const field = createTemporaryQmlObject("import Callfloor.Style; TextField { label: 'Note' }", window.contentItem)
        field.forceActiveFocus()
        type("ab")
        verify(bench.offer())
        see("Customer to call: " + bench.calls.preview.customer)
        verify(shown("Find a call"))
        bench.calls.preview.answer(PreviewViewModel.Answer.Skip)
        notSee("To the desk")
    }
    //! A call is never out of sight: other pages say it, with the way to its buttons.
    function test_aCallIsOnEveryPage_data() { return [{ tag: "1280", width: 1280 }, { tag: "320", width: 320 }] }
    function test_aCallIsOnEveryPage(row) {
        window.width = row.width
        talk()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("Talking, +12025550123")
        verify(!shown("Hold"))
        tryVerify(() => bench.texts(window).some(text => text.text === "(202) 555-0123" && text.font.weight === Font.DemiBold && !text.truncated))
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        see("Talking, +12025550123")
        click("To the desk")
        see("Hold")
        notSee("To the desk")
    }
    //! What was asked for and refused is said on the page that is on screen, with the way to dismiss it.
    function test_refusalsAreSaidOnEveryPage_data() {
        return [{ tag: "day-1280", page: "day", width: 1280 }, { tag: "settings-320", page: "settings", width: 320 }]
    }
    function test_refusalsAreSaidOnEveryPage(row) {
        window.width = row.width
        window.height = 800
        signIn()
        verify(bench.commands.run(row.page))
        notSee("Number to dial")
        bench.calls.help.askForHelp()
        tryVerify(() => bench.calls.help.errorText !== "")
        see(bench.calls.help.errorText) // no supervisor is there
        bench.shoot(window, "pages-refused-" + row.tag)
        keyClick(Qt.Key_1, Qt.ControlModifier)
        see("Number to dial")
        compare(texts().filter(text => text === bench.calls.help.errorText).length, 1)
        verify(bench.commands.run(row.page))
        notSee("Number to dial")
        click("Dismiss")
        compare(bench.calls.help.errorText, "")
        notSee("Dismiss")
    }
    //! Ready comes back on every page, and so does the way to say no.
    function test_readyComesBackOnEveryPage_data() {
        return [{ tag: "desk", page: "desk" }, { tag: "day", page: "day" }, { tag: "settings", page: "settings" }]
    }
    function test_readyComesBackOnEveryPage(row) {
        wide()
        verify(bench.commands.run(row.page))
        verify(bench.loseReady())
        bench.noteActivity()
        see("Contact is back. You will be ready again.")
        click("Cancel")
        notSee("Contact is back. You will be ready again.")
    }
    function test_aNewShiftBeginsAtTheDesk() {
        wide()
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("Find a call")
        click("Sign out")
        click("End of shift")
        see("Agent ID")
        signIn()
        see("Number to dial")
    }
}
