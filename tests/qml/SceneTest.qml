// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Policy
import Callfloor.Ring
import Callfloor.Session

//! A test that looks at every page in every state: `scenes` says how to get there from the sign-in page, and whether something is
//! `open` then that a new window would not show. A `card` is the window of the ringing call, above all others.
DeskTest {
    id: test
    readonly property string caller: "+12025550123"
    readonly property string callerWritten: "(202) 555-0123"
    readonly property var scenes: [
        { tag: "signin", enter: () => {} },
        { tag: "refused", enter: () => {
            bench.session.signIn("agent01", "wrong", "2001")
            tryCompare(bench.session, "errorField", SessionViewModel.Password)
        } },
        { tag: "notready", enter: signIn },
        { tag: "ready", enter: ready },
        { tag: "reasons", open: true, popup: true, enter: () => { ready(); click("Not ready"); see("Lunch") } },
        { tag: "ringing", enter: ring },
        { tag: "missed", enter: () => {
            ring()
            bench.hangUp()
            tryVerify(() => bench.calls.noticeText !== "")
        } },
        { tag: "talking", enter: talkWithPending },
        { tag: "keypad", open: true, popup: true, enter: () => { talk(); click("Keypad"); bench.calls.sendKeys(callId(0), "42"); see("Keys sent: 2") } },
        { tag: "help", open: true, popup: true, narrow: true, enter: () => { talk(); click("Help"); see("Bad line") } },
        { tag: "held", enter: () => { talk(); bench.calls.hold(callId(0)); see("On hold") } },
        { tag: "target", open: true, enter: () => { talk(); click("Transfer"); type("ro"); see("Rosa Ruiz, North, 2024") } },
        { tag: "consulting", enter: consult },
        { tag: "conference", enter: () => { consult(); bench.calls.conference(callId(1)); see("Drop") } },
        { tag: "wrapup", enter: wrapUp },
        { tag: "retry", enter: () => {
            ready()
            bench.setServersUp(false)
            tryVerify(() => bench.session.nextTrySeconds > 0)
        } },
        { tag: "lost", enter: () => { talk(); bench.loseContact(); tryVerify(() => bench.session.lostSince > 0) } },
        { tag: "countdown", enter: () => {
            signIn()
            verify(bench.loseReady())
            bench.noteActivity()
            tryVerify(() => bench.agent.readyInSeconds > 0)
        } },
        { tag: "signedout", enter: () => { signIn(); bench.failOver(); see("Waiting for the server to sign you in again.") } },
        { tag: "offered", enter: () => verify(bench.offer()) },
        { tag: "customer", enter: accept },
        { tag: "afterwards", enter: () => {
            accept()
            bench.hangUp()
            tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Afterwards)
            bench.calls.preview.callBackAt = "2099-11-30 14:05"
        } },
        { tag: "writing", enter: write },
        { tag: "card", open: true, card: true, enter: () => { showCard(); ring(); seeCard() } },
        { tag: "offercard", open: true, card: true, enter: () => { showCard(); verify(bench.offer()); seeCard() } },
        { tag: "day", open: true, enter: () => go("day") },
        { tag: "settings", open: true, enter: () => { go("settings"); see("Change the key of Ready") } },
        { tag: "search", open: true, enter: () => { go("settings"); fill("Find a setting", "so"); notSee("Theme: System") } },
        { tag: "nothing", open: true, enter: () => { go("settings"); fill("Find a setting", "xyz"); see("No setting is called that") } },
        { tag: "palette", open: true, popup: true, enter: () => { go("palette"); see("Command") } },
        { tag: "keys", open: true, popup: true, enter: () => { go("keySheet"); see("Answer: F9") } },
        { tag: "contact", open: true, popup: true, enter: () => { go("addContact"); see("Name"); click("Save"); see("A contact needs a name.") } },
        { tag: "import", open: true, popup: true, enter: importPeople },
        { tag: "sitefaults", open: true, popup: true, enter: () => {
            bench.loadSiteBook(bench.saveFile("site.csv", "Name,Phone\nSite Desk,2090\nOne,none\nTwo,none\nThree,none\n"))
            tryCompare(bench.contacts.siteProblems, "length", 3)
            go("siteFaults")
            see("The site's phone book")
        } }
    ]
    readonly property var schemes: ["Light", "Dark", "Contrast"]

    function callId(row) { return bench.calls.list.data(bench.calls.list.index(row, 0), 257) }
    function go(where) {
        signIn()
        verify(bench.commands.run(where))
    }
    function ready() {
        signIn()
        bench.agent.requestReady()
        see("State: Ready")
    }
    function talkWithPending() {
        talk()
        bench.agent.requestWork()
        see("Next: Wrap-up")
    }
    function consult() {
        signIn()
        verify(bench.consult())
        see("Reconnect")
    }
    function wrapUp() {
        talkWithPending()
        bench.calls.end(callId(0))
        see("State: Wrap-up")
    }
    //! In the middle of the work after a call: a reason, a note, some of the time gone.
    function write() {
        talk()
        bench.pass(95000)
        bench.agent.requestWork()
        see("Next: Wrap-up")
        bench.calls.end(callId(0))
        see("State: Wrap-up")
        item("Quote sent").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        item("Note about the call").forceActiveFocus(Qt.TabFocusReason)
        type("Calls back on Monday")
        bench.pass(18000)
    }
    //! A file of which one line is taken and one is not.
    function importPeople() {
        const path = bench.saveFile("people.csv", "Name,Phone\nBerit Berg,2077\nBerit Dahl,\"2078\n")
        go("importContacts")
        see("File to import")
        verify(bench.write(window, "File to import", path))
        click("Import")
        tryVerify(() => bench.texts(window).some(text => text.text.startsWith("Line 3, column 12: ")))
    }
    function showCard() { bench.ringer.settings.callCard = RingSettings.CallCard.Always }
    function seeCard() { tryVerify(() => window.callCard.visible) }
    //! What a scene is about: the window, or the card, which has one size whatever the window has.
    function paneOf(scene) { return scene.card ? window.callCard : window }
    function sizesOf(scene, sizes) { return sizes.filter(size => scene.card ? size === sizes[0] : !scene.narrow || size[0] < 1100) }
    function accept() {
        verify(bench.offer())
        bench.calls.preview.answer(PreviewViewModel.Answer.Accept)
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Calling)
    }
    function resize(size) {
        window.width = size[0]
        window.height = size[1]
    }
    function dressAs(scheme, palette) {
        bench.settings.theme = SettingsViewModel.Theme[scheme]
        bench.settings.palette = SettingsViewModel.Vision[palette ?? "Standard"]
        settle()
    }
    function settle() {
        mouseMove(window.contentItem, 1, window.height - 1) // no tool tip hides anything
        waitForRendering(window.contentItem, 200)
        if (window.callCard.visible)
            waitForRendering(window.callCard.contentItem, 200)
        wait(50)
    }
    function cleanup() {
        bench.settings.theme = SettingsViewModel.Theme.System
        bench.settings.palette = SettingsViewModel.Vision.Standard
        bench.settings.textScale = 100
        bench.ringer.settings.callCard = RingSettings.CallCard.InBackground
        bench.calls.target.cancel()
        bench.contacts.undo() // what was imported
        if (bench.contacts.siteProblems.length > 0)
            bench.loadSiteBook(bench.saveFile("none.csv", "Name,Phone\n"))
        tryCompare(bench.contacts.siteProblems, "length", 0)
        bench.forgetFiles()
        bench.speak("en")
        if (bench.calls.preview.stage === PreviewViewModel.Stage.Offered)
            bench.calls.preview.answer(PreviewViewModel.Answer.Skip)
        bench.hangUp()
        verify(bench.reset())
    }
}
