// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Policy
import Callfloor.Ring

//! The card above all windows, and the rule that whatever rings is on screen. That the card leaves the keyboard alone is for a
//! window manager to prove (acceptance/desktop_ring.py): Qt's screen without a display activates whatever comes up.
DeskTest {
    name: "Ring"
    property Window other

    Component {
        id: another
        Window { // of another program, where somebody types
            property alias text: input.text
            width: 200
            height: 100
            visible: true
            TextInput {
                id: input
                anchors.fill: parent
                focus: true
            }
        }
    }
    function toBackground() {
        other = createTemporaryObject(another, window.contentItem)
        other.transientParent = null // or the window below it would count as active too
        other.requestActivate()
        tryVerify(() => other.active && !window.active)
    }
    function rest() { // what stays set from one test to the next
        bench.ringer.settings.callCard = RingSettings.CallCard.InBackground
        bench.settings.theme = SettingsViewModel.Theme.System
    }
    function onCard(name) { return bench.find(window.callCard, name) }
    function verifyNothingRings() {
        tryVerify(() => !window.callCard.visible)
        compare(bench.rings(), false)
        compare(bench.notified(), "")
    }

    function test_cardInTheBackground() {
        signIn()
        toBackground()
        verifyNothingRings()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        compare([window.callCard.width, window.callCard.height], [400, 188])
        for (const flag of [Qt.WindowDoesNotAcceptFocus, Qt.WindowStaysOnTopHint, Qt.FramelessWindowHint, Qt.Tool])
            compare(window.callCard.flags & flag, flag)
        compare(window.callCard.transientParent, null) // of nobody: it stays when the window is minimised
        verify(onCard("Call from +12025550123") !== null)
        verify(onCard("Sales") !== null)
        compare(bench.rings(), true)
        compare(bench.notified(), "A call is ringing")
        compare(onCard("Open desk") !== null, true)
        mouseClick(onCard("Answer"))
        see("State: Talking")
        verifyNothingRings()
    }
    function test_answerKeyInAnotherProgram() {
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        bench.pressAnswerKeyElsewhere()
        see("State: Talking")
        verifyNothingRings()
        bench.pressAnswerKeyElsewhere() // has been given back
    }
    function test_answerKeyWhileTyping() {
        signIn()
        fill("Number to dial", "mir")
        verify(bench.ring())
        verify(!window.callCard.visible) // the window itself is in front
        type("i")
        keyClick(Qt.Key_F9)
        see("State: Talking")
        verify(item("Number to dial").text.startsWith("mir"))
        click("End call")
    }
    function test_cardIsPressedByAssistiveTechnology() {
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        verify(bench.press(window.callCard, "Answer"))
        see("State: Talking")
    }
    function test_openDesk() {
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        ignoreWarning("This plugin does not support raise()") // of the screen without a display
        mouseClick(onCard("Open desk"))
        tryVerify(() => window.active)
        tryVerify(() => !window.callCard.visible)
        compare(bench.rings(), true) // it still does
    }
    function test_cardBySetting() {
        signIn()
        bench.ringer.settings.callCard = RingSettings.CallCard.Always
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        bench.ringer.settings.callCard = RingSettings.CallCard.Never
        tryVerify(() => !window.callCard.visible)
        compare(bench.rings(), true)
        rest()
    }
    //! The line is cut while it rings, the caller gives up meanwhile: nothing of it is left, now or later.
    function test_noPhantomAfterAnOutage() {
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        verifyNothingRings()
        bench.hangUp()
        bench.regainContact()
        bench.pass(60000)
        tryCompare(bench.calls.list, "count", 0)
        verifyNothingRings()
    }
    //! Alerts like a call and is not said to be one; Accept is the card's button.
    function test_aCampaignsCustomerIsOnTheCard() {
        signIn()
        toBackground()
        verify(bench.offer())
        tryVerify(() => window.callCard.visible)
        compare(bench.rings(), true)
        compare(bench.notified(), "A campaign offers a customer")
        verify(onCard("Customer to call: " + bench.calls.preview.customer) !== null)
        compare(onCard("Answer"), null)
        verify(bench.press(window.callCard, "Accept"))
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Calling)
        verifyNothingRings()
        bench.hangUp()
    }
    function test_missedIsGone() {
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        bench.missCall()
        verifyNothingRings()
    }
    function test_pictures_data() {
        const themes = [SettingsViewModel.Theme.Light, SettingsViewModel.Theme.Dark]
        return themes.map(theme => ({ tag: theme === SettingsViewModel.Theme.Light ? "light" : "dark", theme }))
    }
    function test_pictures(row) {
        bench.settings.theme = row.theme
        signIn()
        toBackground()
        verify(bench.ring())
        tryVerify(() => window.callCard.visible)
        for (const language of ["en", "de"]) {
            bench.speak(language)
            waitForRendering(window.callCard.contentItem, 200)
            for (const control of bench.controls(window.callCard)) {
                verify(control.name !== "")
                verify(control.width >= 24 && control.height >= 24, control.name)
            }
            bench.shoot(window.callCard, "ring-card-" + language + "-" + row.tag)
        }
        rest()
    }
}
