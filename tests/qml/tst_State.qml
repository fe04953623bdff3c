// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Policy
import Callfloor.Session

//! My state: why it is what it is, and the one step to the next.
DeskTest {
    name: "State"

    // ---- a call that was not answered

    function miss() {
        ring()
        bench.missCall()
        see("You missed a call")
        see("The call from (202) 555-0123 was not answered here and rings elsewhere now. The system set you not ready because a call was not answered. Set yourself ready when you can take calls.")
    }
    function test_missedCallAndBackByMouse() {
        miss()
        click("Back to ready")
        see("State: Ready")
        notSee("You missed a call")
    }
    function test_missedCallAndBackByKey() {
        miss()
        keyClick(Qt.Key_F2)
        see("State: Ready")
    }
    function test_missedCallAndBackByAssistiveTechnology() {
        miss()
        verify(bench.press(window, "Back to ready"))
        see("State: Ready")
    }
    function test_ownNotReadyHasNoSuchButton() {
        signIn()
        see("No calls reach you")
        compare(shown("Back to ready"), false)
    }
    function test_aCallThatEndedBeforeTheAnswerIsSaid() {
        ring()
        bench.hangUp()
        see("The call from (202) 555-0123 ended before it was answered.")
    }

    function test_noSentenceIsCutOffWhereACustomerIsOffered() {
        window.width = 320
        verify(bench.offer())
        tryVerify(() => texts().includes("by the system"))
        bench.calls.preview.answer(PreviewViewModel.Answer.Skip)
        tryVerify(() => bench.calls.preview.stage === PreviewViewModel.Stage.None)
    }
    //! The bar has one line: a sentence that is longer is said where the calls are, and there in short who it was.
    function test_noSentenceIsCutOff_data() { return [{ tag: "1280", width: 1280 }, { tag: "900", width: 900 }, { tag: "320", width: 320 }] }
    function test_noSentenceIsCutOff(row) {
        window.width = row.width
        miss()
        for (const text of bench.texts(window))
            verify(!text.truncated || !text.text.endsWith("."), text.text)
        compare(texts().filter(text => text === "by the system").length, 1)
    }

    // ---- reasons

    function test_favouriteByMouseAndItsDigit() {
        signIn()
        click("Not ready")
        see("Lunch")
        compare(shown("Favourites"), false)
        mouseMove(item("Break"))
        click("Favourite Break")
        see("Favourites")
        see("All reasons")
        bench.shoot(window, "state-reasons")
        keyClick(Qt.Key_1)
        tryCompare(bench.agent, "reasonText", "Reason 2") // which only the list of this bench calls Break
    }
    function test_favouriteByKeyboard() {
        signIn()
        keyClick(Qt.Key_F3)
        see("Lunch")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_D, Qt.ControlModifier)
        see("Favourites")
        keyClick(Qt.Key_Return) // the row is still the one that was starred
        tryCompare(bench.agent, "reasonText", "Reason 2") // which only the list of this bench calls Break
    }
    //! Reasons that come up under a mouse that rests are not chosen by it; where it goes, they are.
    function test_reasonsUnderARestingMouse() {
        signIn()
        keyClick(Qt.Key_F3)
        mouseMove(item("Break"))
        waitForRendering(window.contentItem, 200)
        keyClick(Qt.Key_Escape)
        notSee("Break")
        keyClick(Qt.Key_F3)
        see("Lunch")
        waitForRendering(window.contentItem, 200)
        keyClick(Qt.Key_Return)
        tryCompare(bench.agent, "reasonText", "Lunch")
        keyClick(Qt.Key_F3)
        mouseMove(item("Break"), 20, 10)
        mouseMove(item("Break"), 30, 12)
        tryVerify(() => item("Break").ListView.isCurrentItem)
        keyClick(Qt.Key_Escape)
    }
    function test_digitsTypeACodeWithoutFavourites() {
        signIn()
        keyClick(Qt.Key_F3)
        see("Lunch")
        keyClick(Qt.Key_2)
        notSee("Lunch")
        keyClick(Qt.Key_Return)
        tryCompare(bench.agent, "reasonText", "Reason 2") // which only the list of this bench calls Break
    }

    // ---- after the call

    function wrapUp() {
        talk()
        click("Wrap-up")
        see("Next: Wrap-up")
        click("End call")
        see("State: Wrap-up")
        see("Wrap-up after the call with +12025550123")
    }
    function test_wrapUpIsWrittenAndHandedOn() {
        wrapUp()
        see("left, then Not ready")
        click("Complaint")
        click("Quote sent")
        fill("Note about the call", "wants 3 more")
        bench.pass(3000)
        compare(item("Note about the call").text, "wants 3 more")
        compare(bench.wrapUpNotes(), [])
        keyClick(Qt.Key_F2) // also while typing
        see("State: Ready")
        notSee("Note about the call")
        compare(bench.wrapUpNotes(), ["Quote sent, Complaint; wants 3 more"])
    }
    //! A note that is no longer on screen has no keyboard: the digits of the next call are tones.
    function test_theNoteGivesTheKeyboardUp() {
        wrapUp()
        fill("Note about the call", "wants 3 more")
        keyClick(Qt.Key_F2)
        notSee("Note about the call")
        verify(bench.ring())
        keyClick(Qt.Key_F9)
        see("State: Talking")
        keyClick(Qt.Key_4)
        see("Keys sent: 1")
    }
    function test_digitsTickReasonsButAreTextInTheNote() {
        signIn()
        item("Number to dial").forceActiveFocus() // where the keyboard often is
        wrapUp()
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_3)
        keyClick(Qt.Key_3)
        fill("Note about the call", "12")
        click("Save and be ready")
        see("State: Ready")
        compare(bench.wrapUpNotes(), ["Order placed; 12"])
    }
    //! What is ticked is seen: on another page digits do nothing.
    function test_digitsTickNothingUnseen() {
        wrapUp()
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        notSee("Quote sent")
        keyClick(Qt.Key_2)
        keyClick(Qt.Key_1, Qt.ControlModifier)
        see("Quote sent")
        keyClick(Qt.Key_3)
        click("Save and be ready")
        see("State: Ready")
        compare(bench.wrapUpNotes(), ["Address change; "])
    }
    function test_digitsOfABegunNumberTickNothing() {
        signIn()
        fill("Number to dial", "20") // begun before the call came
        wrapUp()
        item("Number to dial").forceActiveFocus()
        keyClick(Qt.Key_1)
        compare(item("Number to dial").text, "201")
        click("Save and be ready")
        see("State: Ready")
        compare(bench.wrapUpNotes(), [])
    }
    function test_fiveReasonsAreTheMost() {
        wrapUp()
        for (const reason of ["Order placed", "Quote sent", "Address change", "Delivery question", "Complaint"])
            click(reason)
        tryCompare(item("Wrong number"), "enabled", false)
        click("Complaint")
        tryCompare(item("Wrong number"), "enabled", true)
    }
    //! The line is cut in the middle of a sentence, and comes back: every letter is there, and the keyboard still in the note.
    function test_nothingOfTheNoteIsLostInAnOutage() {
        wrapUp()
        fill("Note about the call", "call ")
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        type("back ")
        bench.regainContact()
        bench.pass(60000)
        see("Connected")
        type("soon")
        compare(item("Note about the call").text, "call back soon")
    }
    function test_wrapUpInPictures_data() {
        const rows = []
        for (const theme of ["Light", "Dark"])
            for (const size of [[1280, 800], [320, 800]])
                for (const language of ["en", "de"])
                    rows.push({ tag: [size[0], language, theme].join("-"), theme: SettingsViewModel.Theme[theme], size, language })
        return rows
    }
    function test_wrapUpInPictures(row) {
        bench.settings.theme = row.theme
        window.width = row.size[0]
        window.height = row.size[1]
        wrapUp()
        click("Complaint")
        fill("Note about the call", "wants three more")
        bench.speak(row.language)
        waitForRendering(window.contentItem, 200)
        bench.shoot(window, "state-wrapup-" + row.tag)
        bench.speak("en")
        click("Save and be ready")
        see("State: Ready")
        verify(bench.ring())
        bench.missCall()
        see("You missed a call")
        bench.speak(row.language)
        waitForRendering(window.contentItem, 200)
        bench.shoot(window, "state-missed-" + row.tag)
        bench.settings.theme = SettingsViewModel.Theme.System
    }

    // ---- a campaign's customer

    function test_reservationIsCancelled() {
        verify(bench.offer())
        see("Cancel reservation")
        bench.shoot(window, "state-offered")
        click("Cancel reservation")
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.None)
        notSee("Cancel reservation")
    }
}
