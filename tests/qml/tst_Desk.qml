// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Ui

DeskTest {
    name: "Desk"

    //! It keeps the size that somebody gave it, whatever becomes of the screen.
    function test_theWindowKeepsItsSize() {
        window.setWidth(330) // as a window manager does: what QML itself sets binds no more
        window.setHeight(600)
        window.Screen.desktopGeometryChanged()
        compare([window.width, window.height], [330, 600])
    }
    //! Beside the windows of other programs, and not behind them; unless somebody wants that.
    function test_aStripStaysOnTop() {
        signIn()
        const onTop = () => (window.flags & Qt.WindowStaysOnTopHint) !== 0
        verify(!onTop())
        window.width = 330
        tryVerify(onTop)
        bench.settings.stripOnTop = false
        tryVerify(() => !onTop())
        bench.settings.stripOnTop = true
        tryVerify(onTop)
        window.width = 1280
        tryVerify(() => !onTop())
    }
    function test_aCallFromTheFirstRingToTheEnd() {
        signIn()
        click("Ready")
        see("State: Ready")
        see("Ready for the next call")
        verify(bench.ring())
        see("State: Reserved")
        see("Ringing")
        compare(item("Hold").enabled, false)
        for (const later of ["Consult", "Transfer", "Conference", "Swap", "Keypad"])
            compare(item(later).enabled, false, later)
        click("Answer")
        see("State: Talking")
        click("Hold")
        see("On hold")
        click("Retrieve")
        see("Hold")
        click("Wrap-up")
        see("Next: Wrap-up")
        compare(bench.agent.state, AgentViewModel.State.Talking) // asked for is not done
        click("End call")
        see("State: Wrap-up")
        notSee("Call with +12025550123")
    }
    function test_readyComesBackUnlessCancelled() {
        signIn()
        verify(bench.loseReady())
        see("State: Not ready")
        notSee("Connection lost. Your phone works; calls from the queues come again when contact is back.")
        const countdown = "Contact is back. You will be ready again."
        verify(!shown(countdown)) // nobody rings an empty chair
        bench.noteActivity()
        see(countdown)
        click("Cancel")
        notSee(countdown)
        bench.pass(12000)
        see("State: Not ready")
    }
    function test_notReadyByReason() {
        signIn()
        click("Ready")
        see("State: Ready")
        click("Not ready")
        click("Lunch")
        see("State: Not ready")
        tryCompare(bench.agent, "reasonText", "Lunch")
    }
    function test_typingFindsAReason() {
        signIn()
        click("Ready")
        see("State: Ready")
        keyClick(Qt.Key_F3)
        see("Lunch")
        type("br")
        notSee("Lunch")
        see("Break")
        keyClick(Qt.Key_Backspace)
        keyClick(Qt.Key_Backspace)
        see("Lunch")
        type("1") // by its code
        notSee("Break")
        keyClick(Qt.Key_Return)
        see("State: Not ready")
        tryCompare(bench.agent, "reasonText", "Lunch")
    }
    function test_escapeChangesNothing() {
        signIn()
        click("Ready")
        see("State: Ready")
        keyClick(Qt.Key_F3)
        see("Lunch")
        keyClick(Qt.Key_Escape)
        notSee("Lunch")
        verify(!bench.agent.busy)
        see("State: Ready")
    }
    function test_functionKeys() {
        signIn()
        click("Number to dial") // they work from within a field
        keyClick(Qt.Key_F2)
        see("State: Ready")
        verify(bench.ring())
        see("Ringing")
        keyClick(Qt.Key_F9)
        see("State: Talking")
    }
    function test_signOutByReason() {
        signIn()
        click("Sign out")
        click("End of shift")
        see("State: Signed out")
        see("Agent ID")
    }
    function test_dial() {
        signIn()
        fill("Number to dial", "call me")
        tryVerify(() => bench.calls.dialProblem("call me") !== "" && shown(bench.calls.dialProblem("call me")))
        compare(item("Call").enabled, false)
        fill("Number to dial", "20-02")
        see("Dials 2002 for Chiara Costa")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        tryCompare(item("Number to dial"), "text", "")
        compare(bench.calls.list.data(bench.calls.list.index(0, 0), 257 + 5), CallListModel.Direction.Outbound)
        click("End call")
    }
    function test_findsSomebodyWhileTyping() {
        signIn()
        fill("Number to dial", "dar")
        see("Dials 2003 for Dario Dietz")
        notSee("Chiara Costa, South, 2002")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        tryCompare(item("Number to dial"), "text", "")
        click("End call")
        see("Chiara Costa, South, 2002")
    }
    function test_halfANumberCallsNobody() {
        signIn()
        fill("Number to dial", "200") // begins three numbers of the book
        see("Dario Dietz, North, 2003")
        compare(item("Call").enabled, false)
        keyClick(Qt.Key_Return)
        see(bench.calls.dialProblem("200"))
        compare(bench.calls.dialing, false)
    }
    function test_arrowsWalkThePhoneBook() {
        signIn()
        click("Number to dial")
        const field = item("Number to dial")
        const walk = [[Qt.Key_Up, "2002"], [Qt.Key_Down, "2003"], [Qt.Key_Down, "2006"], [Qt.Key_Down, "+1 202 555 0172"],
                      [Qt.Key_Down, "2001"], [Qt.Key_Down, "2024"], [Qt.Key_Down, "2024"], [Qt.Key_Up, "2001"],
                      [Qt.Key_Up, "+1 202 555 0172"]]
        for (const [key, number] of walk) {
            keyClick(key)
            compare(field.text, number)
        }
        see("Dials 12025550172 for Miriam Castillo")
        keyClick(Qt.Key_Escape)
        compare(field.text, "")
    }
    function test_clickFillsAndDoubleClickCalls() {
        signIn()
        click("Miriam Castillo, Northgate Bank, +1 202 555 0172")
        compare(item("Number to dial").text, "+1 202 555 0172")
        see("Dials 12025550172 for Miriam Castillo")
        verify(!bench.calls.dialing)
        mouseDoubleClickSequence(item("Dario Dietz, North, 2003"))
        tryCompare(bench.calls.list, "count", 1)
        click("End call")
    }
    function test_recentCallsAreCalledAgain() {
        signIn()
        click("Recent")
        see("No recent calls")
        fill("Number to dial", "2002")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        click("End call")
        tryCompare(bench.calls.list, "count", 0)
        click("Recent")
        click("Call Chiara Costa again")
        tryCompare(bench.calls.list, "count", 1)
        click("End call")
    }
    //! A call of yesterday says its day, also where the desk was open at midnight.
    function test_recentCallsOfAnotherDaySayIt() {
        signIn()
        fill("Number to dial", "2002")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        click("End call")
        click("Recent")
        const row = item("Call Chiara Costa again").parent
        const at = new Date(row.at)
        compare(row.detail, at.toLocaleString(Qt.locale(), "HH:mm"))
        Phrase.today = "another day"
        compare(row.detail, at.toLocaleString(Qt.locale(), "ddd d MMM HH:mm"))
        Phrase.today = Qt.binding(() => new Date(Ticker.now).toDateString())
        compare(row.detail, at.toLocaleString(Qt.locale(), "HH:mm"))
    }
    function test_favouritesComeFirst() {
        signIn()
        click("Favourite Greta Gruber")
        click("Number to dial")
        keyClick(Qt.Key_Down)
        compare(item("Number to dial").text, "2006")
        const star = item("Favourite Greta Gruber")
        for (let i = 0; i < 8 && window.activeFocusItem !== star; ++i)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        tryVerify(() => bench.contacts.contacts.data(bench.contacts.contacts.index(0, 0), 257 + 1) !== "Greta Gruber")
    }
    //! A field that is off says why, not what could be typed into it.
    function test_whyNobodyCanBeCalledNow() {
        window.width = 1280
        signIn()
        const words = "Type or paste a number, or a name."
        verify(texts().includes(words))
        verify(bench.ring())
        click("Answer")
        see("State: Talking")
        tryVerify(() => texts().includes("Your phone has no free line now."))
        compare(item("Number to dial").Accessible.description, "Your phone has no free line now.")
        bench.loseContact()
        tryVerify(() => texts().includes("There is no contact with the server."))
        verify(!texts().includes(words))
        bench.hangUp()
        bench.regainContact()
        bench.pass(60000)
        tryVerify(() => texts().includes(words))
    }
    function test_aStripShowsThePhoneBookWhileItIsUsed() {
        signIn()
        window.width = 320
        notSee("Recent")
        fill("Number to dial", "mir")
        see("Miriam Castillo, Northgate Bank, +1 202 555 0172")
        keyClick(Qt.Key_Escape)
        see("Recent")
        click("Ready")
        notSee("Recent")
    }
    function test_lostContactIsSaidAndNothingIsOfferedThatCanNotWork() {
        ring()
        click("Answer")
        see("State: Talking")
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        see("Connection lost. " + bench.session.stillWorksText)
        see("Reconnecting")
        see("Talking, not confirmed")
        for (const name of ["Ready", "Not ready", "Wrap-up", "Hold", "End call", "Number to dial"])
            compare(item(name).enabled, false, name)
        bench.regainContact()
        bench.pass(60000)
        see("Connected")
        notSee("Talking, not confirmed")
        compare(item("Hold").enabled, true)
    }
    function test_pressedByAssistiveTechnology() {
        signIn()
        verify(bench.press(window, "Ready"))
        see("State: Ready")
        verify(bench.press(window, "Not ready"))
        see("Lunch")
        verify(bench.press(window, "Lunch"))
        see("State: Not ready")
    }

    //! The state beside a name moves with every event, also while nobody touches the list.
    function test_stateInThePhoneBookFollows() {
        signIn()
        see("Nora Nilsson, Not ready, North, 2001")
        click("Ready")
        see("Nora Nilsson, Ready, North, 2001")
    }
}
