// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Style
import Callfloor.Ui

//! Every page in every size and language, also in one that nobody speaks and is wordy: nothing cut off or untranslated, every
//! control with a name and big enough. From right to left every page is its own mirror image.
SceneTest {
    name: "Layout"

    readonly property var sizes: [[320, 640], [480, 720], [900, 700], [1280, 800], [1920, 1080]]

    function test_pages_data() {
        const rows = []
        for (const scene of scenes)
            for (const size of sizesOf(scene, sizes))
                rows.push({ tag: scene.tag + "-" + size.join("x"), scene, size })
        return rows
    }
    function test_pages(row) {
        resize(row.size)
        row.scene.enter()
        // Nobody speaks the last one, which is longer than any other; the others are looked at where words have least room.
        const tight = row.size === sizes[0] || row.size === sizes[2]
        for (const language of tight ? ["en", "fr", "es", "de", "xx"] : ["de", "xx"]) {
            bench.speak(language)
            check(row.tag, language, paneOf(row.scene))
        }
    }
    function test_largeText_data() {
        const rows = []
        for (const scene of scenes)
            for (const [percent, width, height] of [[200, 640, 1000], [200, 1920, 1080], [300, 960, 1400], [300, 1920, 1080]])
                if (scene.card ? width === 1920 : !scene.narrow || width * 100 / percent < 1100)
                    rows.push({ tag: scene.tag + "-" + width + "-" + percent, scene, percent, size: [width, height] })
        return rows
    }
    function test_largeText(row) {
        bench.settings.textScale = row.percent
        resize(row.size)
        row.scene.enter()
        bench.speak("xx")
        check(row.tag, "xx", paneOf(row.scene))
    }
    function test_twoCallsStandSideBySide() {
        resize([1280, 800])
        consult()
        const [left, right] = ["Call with " + caller, "Call with Lena Costa"].map(name => item(name))
        compare(left.mapToItem(null, 0, 0).y, right.mapToItem(null, 0, 0).y)
        verify(left.mapToItem(null, left.width, 0).x < right.mapToItem(null, 0, 0).x) // the older at the left
        compare(left.width, right.width)
        resize([480, 800])
        tryVerify(() => item("Call with " + caller).mapToItem(null, 0, 0).y < item("Call with Lena Costa").mapToItem(null, 0, 0).y)
    }
    function check(page, language, pane) {
        settle()
        bench.shoot(pane, page + "-" + language)
        const where = page + " " + language
        for (const control of bench.controls(pane)) {
            verify(control.name !== "", where + ": a control has no name: " + control.item)
            verify(control.width >= 24 && control.height >= 24, where + ": " + control.name + " is " + control.width + "x" + control.height)
            const left = control.item.mapToItem(null, 0, 0).x
            verify(left >= 0 && left + control.width <= pane.width, where + ": " + control.name + " is cut off")
        }
        const controls = bench.controls(pane).map(control => control.item).filter(item => item.cursorPosition === undefined) // which have hints
        for (const text of bench.texts(pane)) {
            for (const control of controls)
                verify(control.parent !== text.parent || !covers(control, text), where + ": written over a control: \"" + text.text + "\"")
            compare(text.textFormat, Text.PlainText, text.text)
            verify(text.contentHeight <= text.height + 1, where + ": too low for \"" + text.text + "\"")
            if (!isLabel(text))
                continue
            verify(!text.truncated, where + ": no room for \"" + text.text + "\"")
            if (language === "xx" && text.visible && text.text.length > 1 && !/^(F|Alt |Ctrl)/.test(text.text))
                verify(text.text.startsWith("["), where + ": never translated: \"" + text.text + "\"")
        }
    }
    //! Whether the letters of a text reach into its neighbour.
    function covers(item, text): bool {
        if (!text.visible || text.text === "")
            return false
        const room = text.width - text.contentWidth
        const align = text.effectiveHorizontalAlignment
        const left = text.x + (align === Text.AlignRight ? room : align === Text.AlignHCenter ? room / 2 : 0)
        return left + text.contentWidth > item.x && left < item.x + item.width && text.y + text.height > item.y && text.y < item.y + item.height
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
    //! Where every control begins and ends, once they stay there: a list makes its rows in its own time.
    function edges() {
        waitForRendering(window.contentItem, 200)
        let found = edgesNow()
        tryVerify(() => {
            const before = JSON.stringify(found)
            found = edgesNow()
            return JSON.stringify(found) === before
        })
        return found
    }
    //! By the control's name and how many before it have the same.
    function edgesNow() {
        const found = {}
        for (const control of bench.controls(window).filter(control => control.shown)) {
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
}
