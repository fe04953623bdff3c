// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Session

DeskTest {
    name: "SignIn"

    function test_enterSignsIn() {
        see("State: Signed out")
        fill("Agent ID", "agent01")
        keyClick(Qt.Key_Tab)
        type("demo")
        fill("Extension", "2001")
        keyClick(Qt.Key_Return)
        see("State: Not ready")
        see("Connected")
        notSee("Password")
    }
    function test_whatIsMissingIsSaidAtItsField() {
        fill("Agent ID", "agent01")
        fill("Password", " ")
        keyClick(Qt.Key_Backspace)
        click("Sign in")
        see("Enter your password.")
        const field = item("Password"), words = item("Enter your password.")
        verify(field.activeFocus) // ready to be corrected
        const gap = () => words.mapToItem(null, 0, 0).y - field.mapToItem(null, 0, field.height).y
        tryVerify(() => gap() >= 0 && gap() < 20)
    }
    function test_wrongPasswordIsSaidAndCanBeCorrected() {
        fill("Agent ID", "agent01")
        fill("Password", "wrong")
        fill("Extension", "2001")
        click("Sign in")
        tryCompare(bench.session, "errorField", SessionViewModel.Password)
        see(bench.session.errorText)
        tryVerify(() => item("Password").activeFocus)
        type("demo") // replaces: the refused one is selected
        keyClick(Qt.Key_Return)
        see("State: Not ready")
    }
    //! Who signs in next at the same desk reads nothing that was said to the person before.
    function test_nothingOfWhoeverSatHereBefore() {
        ring()
        bench.hangUp()
        see("The call from (202) 555-0123 ended before it was answered.")
        bench.calls.wrapUp.note = "of the one before"
        bench.day.history.filter = "looked for"
        verify(bench.reset())
        see("Agent ID")
        signIn()
        see("State: Not ready")
        verify(!bench.calls.noticeText)
        notSee("The call from (202) 555-0123 ended before it was answered.")
        compare(bench.calls.wrapUp.note, "")
        compare(bench.day.history.filter, "")
    }
    function test_capsLock() {
        click("Password")
        keyClick("A", Qt.ShiftModifier)
        notSee("Caps Lock is on")
        keyClick("A") // a capital without Shift
        see("Caps Lock is on")
        keyClick("a")
        notSee("Caps Lock is on")
    }
    function test_theSeatIsRemembered() {
        signIn()
        verify(bench.reset())
        see("Extension")
        compare(item("Extension").text, "2001")
        compare(item("Agent ID").text, "agent01")
        verify(item("Password").activeFocus) // the first field that is empty
        compare(item("Password").text, "")
    }
    //! Where the server names phones, the keyboard goes to the first of them, and what is typed chooses none.
    function test_aPhoneOfTheList() {
        const choice = createTemporaryQmlObject("import Callfloor.Ui; TerminalChoice { width: 300;"
            + " terminals: ['CSF2001', 'SEP2001'] }", window.contentItem)
        choice.input.forceActiveFocus(Qt.TabFocusReason)
        tryCompare(window, "activeFocusItem", item("CSF2001"))
        type("7")
        compare(choice.chosen, "")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(choice.chosen, "SEP2001")
        choice.terminals = []
        compare(choice.chosen, "")
        choice.input.forceActiveFocus(Qt.TabFocusReason)
        type("7")
        compare(choice.chosen, "7")
    }
    //! What gets the keyboard is on screen, also where the page is higher than the window, and stays there when that shrinks.
    function test_tabBringsInSight() {
        bench.settings.textScale = 200
        window.width = 640
        window.height = 480
        waitForRendering(window.contentItem, 200)
        const isInSight = name => {
            const top = item(name).mapToItem(null, 0, 0).y
            return top >= 0 && top + item(name).height <= window.height
        }
        for (const name of ["Agent ID", "Password", "Extension", "Sign in"]) {
            for (let i = 0; i < 10 && window.activeFocusItem !== item(name); ++i)
                keyClick(Qt.Key_Tab)
            compare(window.activeFocusItem, item(name))
            tryVerify(() => isInSight(name), 1000, name)
        }
        window.height = 800
        waitForRendering(window.contentItem, 200)
        window.height = 480
        tryVerify(() => isInSight("Sign in"))
        bench.settings.textScale = 100
    }
    function test_nobodyEncryptsTheLink() { see("This link is not encrypted") }
}
