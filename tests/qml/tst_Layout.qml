// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Calls
import Callfloor.Policy
import Callfloor.Style
import Callfloor.Ui

//! Every page in every size and language, also in one that nobody speaks and is wordy: nothing cut off or untranslated, every
//! control with a name, big enough, and in the tab order. From right to left every page is its own mirror image.
DeskTest {
    name: "Layout"

    readonly property var sizes: [[320, 640], [480, 720], [900, 700], [1280, 800], [1920, 1080]]

    function test_pages_data() {
        const rows = []
        for (const language of ["en", "de", "es", "fr", "xx"])
            for (const size of sizes)
                for (const theme of language === "en" ? ["light", "dark"] : ["light"]) // which changes no width
                    rows.push({ tag: size.join("x") + "-" + theme + "-" + language, size, theme, language })
        return rows
    }
    function dress(row) {
        window.width = row.size[0]
        window.height = row.size[1]
        bench.settings.theme = row.theme === "dark" ? SettingsViewModel.Theme.Dark : SettingsViewModel.Theme.Light
        bench.speak(row.language)
    }
    function test_pages(row) {
        dress(row)
        check("signin", row.tag)
        verify(bench.signIn())
        check("idle", row.tag)
        verify(bench.ring())
        check("ringing", row.tag)
        bench.calls.answer(bench.calls.list.data(bench.calls.list.index(0, 0), 257))
        tryVerify(() => bench.agent.canWork)
        bench.agent.requestWork()
        tryVerify(() => bench.agent.pending)
        check("talking", row.tag)
        bench.calls.consult(bench.calls.list.data(bench.calls.list.index(0, 0), 257))
        check("target", row.tag)
        bench.calls.dial("2024")
        tryCompare(bench.calls.list, "count", 2)
        verify(bench.answerAt("2024"))
        tryVerify(() => bench.calls.keypadCallId !== 0)
        check("consulting", row.tag)
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        check("lost", row.tag)
    }
    function test_countdown_data() { return test_pages_data().filter(row => row.size[0] === 320 || row.size[0] === 1280) }
    function test_countdown(row) {
        dress(row)
        verify(bench.signIn())
        verify(bench.loseReady())
        bench.noteActivity()
        tryVerify(() => bench.agent.readyInSeconds > 0)
        check("countdown", row.tag)
    }
    function test_campaign_data() {
        return test_pages_data().filter(row => row.language === "en")
    }
    function test_campaign(row) {
        dress(row)
        verify(bench.offer())
        check("offered", row.tag)
        bench.calls.preview.answer(PreviewViewModel.Answer.Accept)
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Calling)
        check("customer", row.tag)
        bench.hangUp()
        tryCompare(bench.calls.preview, "stage", PreviewViewModel.Stage.Afterwards)
        check("afterwards", row.tag)
    }
    function check(page, tag) {
        waitForRendering(window.contentItem, 200)
        wait(50)
        bench.shoot(window, page + "-" + tag)
        for (const control of bench.controls(window)) {
            verify(control.name !== "", page + ": a control has no name: " + control.item)
            verify(control.width >= 24 && control.height >= 24, page + ": " + control.name + " is " + control.width + "x" + control.height)
            const left = control.item.mapToItem(null, 0, 0).x
            verify(left >= 0 && left + control.width <= window.width, page + ": " + control.name + " is cut off")
        }
        for (const text of bench.texts(window)) {
            compare(text.textFormat, Text.PlainText, text.text)
            if (!isLabel(text))
                continue
            verify(!text.truncated, page + ": no room for \"" + text.text + "\"")
            if (tag.endsWith("-xx") && text.visible && text.text !== "" && !/^(F|Alt |Ctrl)/.test(text.text))
                verify(text.text.startsWith("["), page + ": never translated: \"" + text.text + "\"")
        }
    }
    function test_rightToLeft_data() { return sizes.map(size => ({ tag: size.join("x"), size })) }
    function test_rightToLeft(row) {
        window.width = row.size[0]
        window.height = row.size[1]
        compareMirrored("signin")
        ring()
        compareMirrored("ringing")
        click("Answer")
        see("State: Talking")
        click("Transfer")
        compareMirrored("target")
        bench.loseContact()
        tryVerify(() => bench.session.lostSince > 0)
        compareMirrored("lost")
    }
    function compareMirrored(page) {
        waitForRendering(window.contentItem, 200)
        const before = edges()
        window.mirrored = true
        const after = edges() // a list makes its rows anew
        bench.shoot(window, page + "-mirrored-" + window.width)
        window.mirrored = false
        compare(Object.keys(after), Object.keys(before), page)
        for (const name in before) {
            fuzzyCompare(after[name].left, window.width - before[name].right, 1, page + ": left of " + name)
            fuzzyCompare(after[name].right, window.width - before[name].left, 1, page + ": right of " + name)
        }
    }
    //! Where every control begins and ends, by its name and how many before it have the same.
    function edges() {
        waitForRendering(window.contentItem, 200)
        wait(50)
        const found = {}
        for (const control of bench.controls(window)) {
            let name = control.name
            while (name in found)
                name += "'"
            const left = control.item.mapToItem(null, 0, 0).x
            found[name] = { left, right: left + control.width }
        }
        return found
    }
    //! The words of a button never lose a letter; what comes from the wire may.
    function isLabel(text) {
        for (let parent = text.parent; parent; parent = parent.parent)
            if (parent instanceof Button)
                return true
        return false
    }
    function test_tabReachesEverything_data() { return sizes.map(size => ({ tag: size.join("x"), size })) }
    function test_tabReachesEverything(row) {
        window.width = row.size[0]
        window.height = row.size[1]
        tabThrough()
        ring()
        click("Answer")
        see("State: Talking")
        tabThrough()
        click("Transfer")
        tabThrough()
    }
    //! Of a list the arrow keys reach the rows (tst_Desk).
    function isInRow(item) {
        for (let parent = item; parent; parent = parent.parent)
            if (parent instanceof PartyRow)
                return true
        return false
    }
    function tabThrough() {
        wait(50)
        const wanted = bench.controls(window).filter(control => control.item.enabled && !isInRow(control.item))
        const reached = new Set()
        for (let i = 0; i < 3 * wanted.length + 6; ++i) {
            keyClick(Qt.Key_Tab)
            reached.add(window.activeFocusItem)
        }
        for (const control of wanted)
            verify(reached.has(control.item), "Tab never reaches " + control.name)
    }
}
