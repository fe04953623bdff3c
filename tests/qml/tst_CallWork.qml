// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Session

//! What an agent does with a call that is on the phone, with real clicks and keys.
DeskTest {
    name: "CallWork"

    readonly property string caller: "+12025550123"
    readonly property string callerWritten: "(202) 555-0123"

    function cleanup() {
        bench.calls.target.cancel()
        bench.speak("en")
        verify(bench.reset())
    }
    function consult() {
        signIn()
        verify(bench.consult())
        see("Reconnect")
    }

    function test_consultThenTransfer() {
        talk()
        click("Consult")
        see("Consult while " + callerWritten + " waits")
        type("2024") // the field has the focus
        see("Dials 2024 for Rosa Ruiz\nState not known")
        keyClick(Qt.Key_Return)
        see("On hold")
        notSee("Consult while " + callerWritten + " waits")
        compare(item("Transfer").enabled, false) // it only rings there
        verify(bench.answerAt("2024"))
        click("Transfer")
        tryCompare(bench.calls.list, "count", 0)
    }
    function test_pressedAgainTheButtonTakesTheTypedTarget() {
        talk()
        click("Transfer")
        see("Transfer " + callerWritten + " to")
        type("2024")
        click("Transfer") // the one of the card
        tryCompare(bench.calls.list, "count", 0)
        notSee("Transfer " + callerWritten + " to")
    }
    function test_escapeGivesTheTargetUp() {
        talk()
        for (const [button, words] of [["Transfer", "Transfer " + callerWritten + " to"],
                                       ["Conference", "Add to the call with " + callerWritten]]) {
            click(button)
            see(words)
            type("20")
            keyClick(Qt.Key_Escape)
            notSee(words)
            compare(item("Number to dial").text, "")
            compare(item("Number to dial").enabled, false)
        }
        see("State: Talking")
    }
    function test_swapAndReconnect() {
        consult()
        click("Swap")
        see("Reconnect")
        tryVerify(() => bench.calls.keypadCallId === bench.calls.list.data(bench.calls.list.index(0, 0), 257))
        click("Swap")
        tryVerify(() => bench.calls.keypadCallId === bench.calls.list.data(bench.calls.list.index(1, 0), 257))
        click("Reconnect")
        tryCompare(bench.calls.list, "count", 1)
        notSee("On hold")
        notSee("Reconnect")
    }
    function test_nothingMovesWhileConsulting() {
        talk()
        const before = ["Answer", "Hold", "Transfer", "Conference", "Swap", "Keypad", "End call"].map(name => place(name))
        const consult = place("Consult")
        click("Consult")
        see("Consult while " + callerWritten + " waits")
        compare(["Answer", "Hold", "Transfer", "Conference", "Swap", "Keypad", "End call"].map(name => place(name)), before)
        compare(place("Consult"), consult)
    }
    //! Whoever presses twice in haste must not press another button.
    function test_nothingMovesWhenItIsAnswered() {
        ring()
        bench.missCall()
        see("You missed a call")
        see("Dismiss") // a notice, too
        bench.agent.requestReady()
        verify(bench.ring())
        const names = ["Answer", "Hold", "Consult", "Transfer", "Conference", "Swap", "Keypad", "End call"]
        const before = names.map(name => place(name))
        click("Answer")
        see("State: Talking")
        compare(names.map(name => place(name)), before)
    }
    function test_nothingMovesWhenSomebodyJoins() {
        consult()
        const names = ["Answer", "Conference", "End call"]
        click("Conference")
        tryCompare(bench.calls.list, "count", 1)
        see("Lena Costa, 2024")
        const before = names.map(name => place(name))
        click("Drop")
        notSee("Drop")
        compare(names.map(name => place(name)), before)
    }
    //! Why nobody was reached stays to be read when the card is gone, with the caller still on hold.
    function test_failureOfAConsultStays() {
        talk()
        click("Consult")
        type("+12025550103")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 2)
        bench.pass(60000)
        tryCompare(bench.calls.list, "count", 1)
        tryVerify(() => bench.calls.noticeText.startsWith("The call to (202) 555-0103 failed. "), 5000, bench.calls.noticeText)
        see(bench.calls.noticeText)
    }
    function place(name) {
        const at = item(name).mapToItem(null, 0, 0)
        return Math.round(at.x) + "," + Math.round(at.y)
    }
    function test_conference() {
        consult()
        click("Conference")
        tryCompare(bench.calls.list, "count", 1)
        see("Lena Costa, 2024") // by configuration
        see(caller)
        click("Drop") // the first: the caller
        notSee(caller)
        notSee("Drop") // a plain call again
        see("State: Talking")
    }
    function test_blindConferenceAsksForATarget() {
        talk()
        click("Conference")
        type("2024")
        keyClick(Qt.Key_Return)
        notSee("Add to the call with " + callerWritten)
        see("Lena Costa, 2024") // by configuration
    }
    function test_keypadFromTheKeyboard() {
        talk()
        for (const key of [Qt.Key_4, Qt.Key_2, Qt.Key_Asterisk])
            keyClick(key)
        see("Keys sent: 3")
        compare(bench.calls.keypad.sentText, "•••")
        keyClick(Qt.Key_Escape)
        notSee("Keys sent: 3")
        click("Consult") // in a field digits are text
        type("7")
        compare(item("Number to dial").text, "7")
        compare(bench.calls.keypad.sentText, "•••")
    }
    function test_keypadWithTheMouse() {
        talk()
        click("Keypad")
        for (const key of ["9", "#"])
            click(key)
        see("Keys sent: 2")
        click("Hold")
        notSee("Keys sent: 2") // nobody hears tones on hold
    }
    function test_aVariableIsChangedInItsPlaceAndTakenBack() {
        talk()
        see("Callback number: not sent")
        click("Change Callback number")
        type("4711")
        keyClick(Qt.Key_Escape)
        see("Callback number: not sent")
        click("Change Callback number")
        type("4711")
        keyClick(Qt.Key_Return)
        see("Callback number: 4711")
        click("Undo the change of Callback number")
        see("Callback number: empty")
        verify(!shown("Change Customer"))
    }
    //! A field that is gone has no keyboard: the next digit is a tone.
    function test_aVariableGivesTheKeyboardUp_data() {
        return [{ tag: "Enter", key: Qt.Key_Return }, { tag: "Escape", key: Qt.Key_Escape }]
    }
    function test_aVariableGivesTheKeyboardUp(row) {
        talk()
        click("Change Callback number")
        type("4711")
        keyClick(row.key)
        notSee("Save Callback number")
        keyClick(Qt.Key_4)
        see("Keys sent: 1")
    }
    //! CallIDs have 32 bits without a sign.
    function test_whatIsAskedByNameFindsACallOfTheUpperHalf() {
        ring()
        const real = bench.ringer.callId
        bench.renameCall(3000000001)
        compare(bench.ringer.callId, 3000000001)
        bench.renameCall(real)
        click("Answer")
        see("State: Talking")
        bench.renameCall(3000000001)
        compare(bench.calls.keypadCallId, 3000000001)
        wait(50) // until the commands have the new id
        bench.commands.run("change:callVariable7")
        see("Save Callback number")
        bench.calls.transfer(3000000001)
        compare(bench.calls.target.callId, 3000000001)
        see("Transfer " + callerWritten + " to")
        bench.renameCall(real)
    }
    function test_newsOfTheCallDoesNotDisturbTyping() {
        talk()
        click("Change Callback number")
        type("47")
        bench.calls.hold(bench.calls.list.data(bench.calls.list.index(0, 0), 257))
        see("On hold")
        type("11")
        keyClick(Qt.Key_Return)
        see("Callback number: 4711")
    }
    function test_oneKeyHandsTheCallOnToAFavourite() {
        signIn()
        click("Favourite Rosa Ruiz")
        verify(bench.ring())
        click("Answer")
        see("State: Talking")
        click("Transfer")
        keyClick(Qt.Key_1, Qt.AltModifier)
        tryCompare(bench.calls.list, "count", 0)
        click("Favourite Rosa Ruiz")
    }
    function test_help() {
        window.width = 1280
        talk()
        click("Ask for help")
        tryVerify(() => bench.calls.help.errorText !== "" && shown(bench.calls.help.errorText)) // no supervisor is there
        click("Dismiss")
        click("Bad line")
        tryVerify(() => bench.calls.help.noticeText !== "" && shown(bench.calls.help.noticeText))
        const notice = bench.calls.help.noticeText
        click("Dismiss")
        notSee(notice)
        verify(shown("Emergency"))
    }
    function test_helpIsAMenuInAStrip() {
        window.width = 320
        talk()
        verify(!shown("Bad line"))
        click("Help")
        click("Bad line")
        tryVerify(() => bench.calls.help.noticeText !== "")
        bench.calls.help.clear()
        notSee("Bad line")
    }
    function test_aCampaignsCustomer() {
        verify(bench.offer())
        see("Customer " + bench.calls.preview.customer)
        notSee("Answer") // nothing rings
        keyClick(Qt.Key_F9)
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Calling)
        click("Answering machine")
        tryVerify(() => bench.calls.preview.saidText === "Answering machine")
        bench.speak("de") // the buttons, the commands and what was said have the same words
        compare(bench.calls.preview.saidText, "Anrufbeantworter")
        see("Anrufbeantworter")
        notSee("Answering machine")
        bench.speak("en")
        fill("Call back at", "tomorrow 14:05")
        click("Call back")
        tryVerify(() => bench.calls.preview.saidText === "Call back wanted")
        click("End call")
    }
    //! What is wrong with a call back stands below its field, and comes in sight where that is the last line of the window.
    function test_aCallBackThatIsNotUnderstood() {
        verify(bench.offer())
        keyClick(Qt.Key_F9)
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Calling)
        tryCompare(bench.calls.preview, "canCallBack", true)
        window.height = 600
        waitForRendering(window.contentItem)
        const field = item("Call back at")
        field.forceActiveFocus(Qt.TabFocusReason)
        type("sometime")
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.calls.preview.errorText !== "")
        const why = item(bench.calls.preview.errorText)
        tryVerify(() => why.mapToItem(field, 0, 0).y > field.height) // the layout has placed it
        let area = why
        while (area.contentY === undefined)
            area = area.parent
        tryVerify(() => why.mapToItem(area, 0, why.height).y <= area.height)
        window.height = 800
        click("End call")
    }
    //! What was said before the language changed is in the new one, too.
    function test_whatWasSaidChangesItsLanguage() {
        signIn()
        ring()
        bench.hangUp()
        see("The call from " + callerWritten + " ended before it was answered.")
        bench.calls.dial("")
        see("Enter a number to dial.")
        bench.speak("de")
        see("Der Anruf von " + callerWritten + " endete, bevor er angenommen wurde.")
        see("Geben Sie eine Nummer ein.")
        notSee("Enter a number to dial.")
        bench.calls.clearDialError()
        bench.calls.clearNotice()
        bench.speak("en")
        compare(bench.calls.noticeText + bench.calls.dialErrorText, "")
    }
    function test_aCampaignsCustomerIsSkipped() {
        verify(bench.offer())
        click("Skip")
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.None)
        see("State: Ready")
    }
    //! Where one card has room it is the one of the call that was begun last: the End call in sight is that call's.
    function test_theNewestCallIsInSightInAStrip() {
        window.width = 320
        window.height = 560
        consult()
        tryVerify(() => {
            const top = item("Reconnect").mapToItem(null, 0, 0).y
            return top > 0 && top + item("Reconnect").height < window.height - 100
        })
    }
    function test_inAStrip() {
        window.width = 320
        talk()
        click("Transfer")
        see("Transfer " + callerWritten + " to")
        type("ros")
        see("Rosa Ruiz, North, 2024")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 0)
    }
}
