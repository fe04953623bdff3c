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
    //! The bar at the narrowest and the widest of each of its forms, whatever is pending: nothing stands outside the window or is
    //! cut off, and nothing moves when something becomes pending.
    function test_theBarHasRoom_data() {
        return [320, 720, 899, 900, 1100, 1279, 1280].map(width => ({ tag: width + "px", width }))
    }
    function test_theBarHasRoom(row) {
        resize([row.width, 800])
        talk()
        const bar = ["Ready", "Not ready", "Wrap-up", "Sign out", "Find a command"].map(name => item(name))
        const places = {}
        const pending = [[() => {}, ""], [() => bench.agent.requestWork(), "Wrap-up"],
                         [() => bench.agent.requestNotReady(1), "Not ready"]]
        for (const [ask, next] of pending) {
            ask()
            see(next === "" ? "State: Talking" : "Next: " + next)
            for (const language of ["en", "fr", "es", "de", "xx"]) {
                bench.speak(language)
                settle()
                bench.shoot(window, ["bar", row.width, next, language].join("-"))
                const where = [language, next, ""].join(" ")
                const now = bar.map(button => [button.mapToItem(null, 0, 0).x, button.width])
                for (const [left, width] of now)
                    verify(left >= 0 && left + width <= row.width, where + "outside: " + now)
                if (row.width >= 720) // a strip keeps no line free for what is pending
                    compare(now.slice(0, 4), places[language] ?? now.slice(0, 4), where + "moved")
                places[language] = now.slice(0, 4) // the field has the room that is left
                for (const text of bench.texts(window))
                    if (text.text === bench.agent.stateWord || text.text === bench.agent.pendingWord || isLabel(text))
                        verify(!text.truncated, where + "no room for \"" + text.text + "\"")
                const isNext = text => text.parent instanceof StateBadge && text.parent.parent instanceof PendingBadge
                const word = bench.texts(window).find(isNext)
                compare(word !== undefined, next !== "", where)
                if (next === "") {
                    verify(!bench.texts(window).some(text => text.text === bench.agent.agentName && text.truncated), where)
                    continue
                }
                const badge = word.parent.parent
                verify(word.mapToItem(badge, word.width, 0).x < badge.width, where + "no room for \"" + word.text + "\"")
                verify(badge.mapToItem(null, badge.width, 0).x <= row.width, where + "outside")
                if (row.width === 320 && language !== "xx") // a line of its own: all of it is there
                    verify(!bench.texts(window).some(text => text.parent === badge && text.truncated), where + "cut off")
            }
            bench.speak("en")
        }
    }
    //! What matters is there in every language where it has least room: the caller and what comes after the time for wrap-up,
    //! when the next try comes, every word of the list of keys.
    function test_whatMattersHasRoom_data() {
        return [{ tag: "wrapup", size: [320, 800], of: text => isIn(text, item => item instanceof WrapUpCard) },
                { tag: "retry", size: [1100, 800], of: text => isIn(text, item => item instanceof ConnectionLamp) },
                { tag: "keys", size: [320, 640], of: text => isIn(text, item => item instanceof KeySheetRow) }]
    }
    function test_whatMattersHasRoom(row) {
        resize(row.size)
        scenes.find(scene => scene.tag === row.tag).enter()
        for (const language of ["en", "fr", "es", "de"]) {
            bench.speak(language)
            settle()
            bench.shoot(window, ["matters", row.tag, language].join("-"))
            const all = bench.texts(window).filter(text => text.visible && row.of(text))
            verify(all.length > 2)
            for (const text of all)
                verify(!text.truncated, language + ": no room for \"" + text.text + "\"")
        }
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
    readonly property var mirroredScenes: ["settings", "palette", "keys", "contact", "import", "wrapup"]
    function test_moreFromRightToLeft_data() {
        const rows = []
        for (const tag of [...mirroredScenes, "calls", "states", "trial"])
            for (const size of [[320, 1000], sizes[3]])
                rows.push({ tag: tag + "-" + size.join("x"), scene: tag, size })
        return rows
    }
    function test_moreFromRightToLeft(row) {
        resize(row.size)
        if (mirroredScenes.includes(row.scene)) {
            scenes.find(scene => scene.tag === row.scene).enter()
            return compareMirrored(row.scene)
        }
        signIn()
        verify(bench.liveADay())
        bench.day.history.clearFilters()
        tryVerify(() => bench.day.history.count > 10)
        go("day")
        if (row.scene === "states")
            click("Show: States")
        const list = item(row.scene === "states" ? "States" : "Calls")
        tryVerify(() => list.count > 3)
        list.currentIndex = 1
        if (row.scene === "trial")
            click("What would the rules do?")
        compareMirrored(row.scene)
    }
    //! Digits stand as on every phone.
    function test_theKeypadIsNotMirrored() {
        talk()
        click("Keypad")
        see("1")
        window.mirrored = true
        waitForRendering(window.contentItem, 200)
        const [one, three] = ["1", "3"].map(digit => item(digit).mapToItem(null, 0, 0).x)
        window.mirrored = false
        verify(one < three)
    }
    function compareMirrored(page) {
        waitForRendering(window.contentItem, 200)
        const before = edges()
        window.mirrored = true
        const after = edges() // a list makes its rows anew
        bench.shoot(window, page + "-mirrored-" + window.width)
        window.mirrored = false
        const controls = names => names.filter(name => !name.startsWith("\"")).sort() // a list may have more rows, out of sight
        compare(controls(Object.keys(after)), controls(Object.keys(before)), page)
        for (const name of Object.keys(before).filter(name => name in after)) {
            fuzzyCompare(after[name].left, window.width - before[name].right, 2, page + ": left of " + name)
            fuzzyCompare(after[name].right, window.width - before[name].left, 2, page + ": right of " + name)
        }
    }
    //! Where every control and every text begins and ends, once they stay there: a list makes its rows in its own time.
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
    //! By the control's name, or the text, without the time that it tells, and how many before it have the same. The hours of a
    //! shift go from left to right everywhere.
    function edgesNow() {
        const found = {}
        const add = (name, item, width) => {
            name = name.replace(/[0-9]/g, "0")
            while (name in found)
                name += "'"
            const left = item.mapToItem(null, 0, 0).x
            found[name] = { left, right: left + width }
        }
        for (const control of bench.controls(window).filter(control => control.shown))
            add(control.name, control.item, control.width)
        for (const text of bench.texts(window).filter(text => text.visible && !isIn(text, item => item instanceof TimelineStrip)))
            add("\"" + text.text + "\"", text, text.width)
        return found
    }
    //! The words of a button never lose a letter; what comes from the wire may.
    function isLabel(text) { return isIn(text, item => item instanceof Button) }
    function isIn(item, is): bool {
        for (let parent = item.parent; parent; parent = parent.parent)
            if (is(parent))
                return true
        return false
    }
}
