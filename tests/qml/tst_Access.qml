// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Ring
import Callfloor.Session
import Callfloor.Ui

//! For whoever sees, hears or points differently: every page in every state has a name for every control, targets of 24 x 24,
//! text that stands out, and nothing that the keyboard doesn't reach. A call can be worked by keys alone and by a screen reader
//! alone, and is announced.
SceneTest {
    name: "Access"

    readonly property var sizes: [[320, 640], [900, 700], [1280, 800]]

    function test_everyScene_data() {
        const rows = []
        for (const scene of scenes)
            for (const size of sizesOf(scene, sizes))
                rows.push({ tag: scene.tag + "-" + size[0], scene, size })
        return rows
    }
    function test_everyScene(row) {
        resize(row.size)
        row.scene.enter()
        settle()
        const pane = paneOf(row.scene)
        checkControls(row.tag, pane)
        for (const scheme of schemes) {
            const all = (row.scene.card || row.size[0] === 900) && scheme !== "Contrast" // colours don't know how wide the window is
            for (const palette of all ? ["Standard", "RedGreen", "BlueYellow"] : ["Standard"]) {
                dressAs(scheme, palette)
                checkContrast(row.tag + " " + scheme + " " + palette, pane)
            }
        }
        if (pane === window) // the card takes no keyboard: its key works everywhere (tst_Ring)
            checkReach(row.tag, row.scene.popup)
    }
    function checkControls(where, pane) {
        const controls = bench.controls(pane)
        verify(controls.length > 0, where)
        for (const control of controls) {
            verify(control.name !== "", where + ": a control has no name: " + control.item)
            verify(control.width >= 24 && control.height >= 24, where + ": " + control.name + " is " + control.width + "x" + control.height)
        }
        for (const target of bench.targets(pane))
            verify(target.known, where + ": assistive technology doesn't know " + target.item)
    }
    function checkContrast(where, pane) {
        const texts = bench.contrasts(pane)
        verify(texts.length > 0, where)
        for (const text of texts)
            verify(text.ratio >= text.least, where + ": \"" + text.text + "\" has " + text.ratio.toFixed(2) + ":1, needs " + text.least)
    }
    //! Tab goes to every control that can be used; rows of a list are reached by its arrow keys (tst_Desk).
    function checkReach(where, inPopup) {
        const wanted = bench.controls(window).filter(control => control.item.enabled && !isInList(control.item)
                                                         && (!inPopup || isInPopup(control.item)))
        const reached = new Set()
        for (let i = 0; i < 2 * wanted.length + 6 && !wanted.every(control => reached.has(control.item)); ++i) {
            keyClick(Qt.Key_Tab)
            reached.add(window.activeFocusItem)
        }
        for (const control of wanted)
            verify(reached.has(control.item), where + ": Tab never reaches " + control.name)
    }
    //! In a dialogue Tab goes round, both ways, whatever the version of Qt.
    function test_tabStaysInADialogue_data() { return scenes.filter(scene => ["contact", "import", "sitefaults"].includes(scene.tag)) }
    function test_tabStaysInADialogue(scene) {
        resize([900, 700])
        scene.enter()
        settle()
        for (const [key, modifier] of [[Qt.Key_Tab, Qt.NoModifier], [Qt.Key_Backtab, Qt.ShiftModifier]]) {
            keyClick(key, modifier)
            const start = window.activeFocusItem
            const met = new Set()
            while (!met.has(window.activeFocusItem)) {
                verify(isInPopup(window.activeFocusItem), window.activeFocusItem)
                met.add(window.activeFocusItem)
                keyClick(key, modifier)
            }
            compare(window.activeFocusItem, start)
            verify(met.size > 1 || scene.tag === "sitefaults")
        }
    }
    //! In a strip the note of the wrap-up card lies below what fits, until it gets the keyboard.
    function test_whatHasTheKeyboardIsInSight() {
        resize([320, 640])
        write()
        settle()
        const note = item("Note about the call")
        verify(note.mapToItem(null, 0, note.height).y <= item("Number to dial").mapToItem(null, 0, 0).y)
    }
    //! Tab stays in an open menu; Escape leaves it.
    function isInPopup(item) {
        for (let parent = item; parent; parent = parent.parent)
            if (String(parent).startsWith("QQuickPopupItem"))
                return true
        return false
    }
    function isInList(item) {
        for (let parent = item; parent; parent = parent.parent)
            if (parent instanceof PartyRow || parent instanceof ReasonItem || parent instanceof PaletteRow || parent instanceof CallRow)
                return true
        return false
    }
    //! The measure itself, against grey on white.
    function test_contrastIsMeasured() {
        const grey = createTemporaryQmlObject("import QtQuick; Rectangle { width: 90; height: 30; z: 9; Text { objectName: 'probe';"
            + " text: 'grey'; anchors.fill: parent; color: '#777777' } }", window.contentItem)
        settle()
        const measured = bench.contrasts(window).filter(text => text.text === "grey")
        compare(measured.length, 1)
        fuzzyCompare(measured[0].ratio, 4.48, 0.01)
        grey.opacity = 0.5
        settle()
        verify(bench.contrasts(window).filter(text => text.text === "grey")[0].ratio < 2.3)
    }

    // ---- by keys alone

    function tabTo(name) {
        const wanted = item(name)
        for (let i = 0; i < 60 && window.activeFocusItem !== wanted; ++i)
            keyClick(Qt.Key_Tab)
        compare(window.activeFocusItem, wanted, name)
    }
    function test_aCallByKeysAlone() {
        signIn()
        tabTo("Ready")
        keyClick(Qt.Key_Space)
        see("State: Ready")
        verify(bench.ring())
        see("Ringing")
        tabTo("Answer")
        keyClick(Qt.Key_Return)
        see("State: Talking")
        tabTo("Transfer")
        keyClick(Qt.Key_Space)
        see("Transfer " + callerWritten + " to")
        type("2024")
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 0)
        tabTo("Not ready")
        keyClick(Qt.Key_Space)
        see("Lunch")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Return)
        tryCompare(bench.agent, "reasonText", "Lunch")
    }

    // ---- by a screen reader alone

    function press(name) {
        tryVerify(() => bench.find(window, name, true) !== null, 5000, "enabled: " + name)
        verify(bench.press(window, name), name)
    }
    function test_aCallByScreenReaderAlone() {
        verify(bench.write(window, "Agent ID", "agent01"))
        verify(bench.write(window, "Password", "demo"))
        verify(bench.write(window, "Extension", "2001"))
        press("Sign in")
        see("State: Not ready")
        press("Ready")
        see("State: Ready")
        verify(bench.ring())
        press("Answer")
        see("State: Talking")
        press("Consult")
        see("Consult while " + callerWritten + " waits")
        verify(bench.write(window, "Number to dial", "2024"))
        press("Consult") // takes the typed target
        see("On hold")
        verify(bench.answerAt("2024"))
        press("Transfer")
        tryCompare(bench.calls.list, "count", 0)
        press("Not ready")
        press("Lunch")
        see("State: Not ready")
        tryCompare(bench.agent, "reasonText", "Lunch")
    }

    // ---- what is said

    function heard(text) {
        let all = []
        tryVerify(() => {
            all = all.concat(bench.announced())
            return all.some(said => said.text.startsWith(text))
        }, 5000, "said: " + text)
        return all.find(said => said.text.startsWith(text))
    }
    //! How long the state, the call and the ringing last is there to be read.
    function test_timesAreRead() {
        bench.ringer.settings.callCard = RingSettings.CallCard.Always
        ring()
        tryVerify(() => window.callCard.visible)
        const isTime = text => /^[0-9][0-9]:[0-9][0-9]$/.test(text.text) && text.visible
        for (const [pane, least] of [[window, 2], [window.callCard, 1]]) {
            const times = bench.texts(pane).filter(isTime).filter(text => !text.Accessible.ignored)
            verify(times.length >= least, pane.title)
            for (const time of times)
                verify(bench.find(pane, time.text) !== null)
        }
    }
    function test_callsInterruptAndStatesWait() {
        signIn()
        compare(heard("State: Not ready").assertive, false)
        click("Ready")
        compare(heard("State: Ready").assertive, false)
        bench.announced()
        verify(bench.ring())
        compare(heard("Call from " + caller).assertive, true)
        click("Answer")
        compare(heard("State: Talking").assertive, false)
        wait(50)
        compare(bench.announced().filter(said => said.text.startsWith("Call from")).length, 0) // once
        bench.agent.requestWork()
        compare(heard("Next: Wrap-up").assertive, false)
        bench.loseContact()
        compare(heard("Connection lost. " + bench.session.stillWorksText).assertive, true)
    }
    function test_aMissedCallIsSaid() {
        ring()
        bench.announced()
        bench.hangUp()
        tryVerify(() => bench.calls.noticeText !== "")
        compare(heard(bench.calls.noticeText).assertive, false)
    }
    function test_aCampaignsCustomerIsSaidOnce() {
        verify(bench.offer())
        compare(heard("Customer to call: " + bench.calls.preview.customer).assertive, true)
        compare(bench.announced().filter(said => said.text.startsWith("Call from")).length, 0)
    }
    function test_theLanguageOfWhatIsSaidFollows() {
        signIn()
        bench.announced()
        bench.speak("de")
        verify(heard("Zustand: ").text !== "")
    }
}
