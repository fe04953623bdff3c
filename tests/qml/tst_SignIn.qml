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
    function test_nobodyEncryptsTheLink() { see("This link is not encrypted") }
}
