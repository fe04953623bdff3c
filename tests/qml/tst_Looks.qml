// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Policy
import Callfloor.Ring
import Callfloor.Session
import Callfloor.Style
import Callfloor.Ui

//! What a person chooses for the looks holds at once, on every page.
SceneTest {
    name: "Looks"

    function test_theSettingsChooseTheColours_data() {
        return [{ tag: "light", theme: "Light", ground: "#f5f5f6", notReady: { Standard: "#c8242c", RedGreen: "#8a2b00", BlueYellow: "#c70c08" } },
                { tag: "dark", theme: "Dark", ground: "#0f1012", notReady: { Standard: "#ff7d77", RedGreen: "#f27215", BlueYellow: "#fb5460" } },
                { tag: "contrast", theme: "Contrast", ground: "#000000", notReady: { Standard: "#ff8a84", RedGreen: "#ff8a84", BlueYellow: "#ff8a84" } }]
    }
    function test_theSettingsChooseTheColours(row) {
        signIn()
        const word = bench.texts(window).find(text => text.text === "Not ready" && text.font.weight === Font.DemiBold)
        for (const palette in row.notReady) {
            dressAs(row.theme, palette)
            compare(window.color, Qt.color(row.ground))
            compare(word.color, Qt.color(row.notReady[palette]))
        }
    }
    function test_textGrows() {
        signIn()
        resize([1920, 1080])
        settle()
        const word = () => bench.texts(window).find(text => text.text === "Not ready" && text.font.weight === Font.DemiBold)
        const before = [word().font.pixelSize, item("Ready").height, window.minimumWidth]
        for (const percent of [100, 150, 200, 300]) {
            bench.settings.textScale = percent
            settle()
            fuzzyCompare(word().font.pixelSize, before[0] * percent / 100, 1)
            if (percent < 300) // then the buttons are a strip's
                fuzzyCompare(item("Ready").height, before[1] * percent / 100, 1)
            verify(window.minimumWidth >= Math.min(before[2] * percent / 100, window.screen.desktopAvailableWidth), percent)
        }
    }
    function test_motionIsReduced() {
        compare(Tokens.motionFast, 90)
        bench.settings.motion = SettingsViewModel.Motion.Reduced
        compare(Tokens.motionFast, 0)
        bench.settings.motion = SettingsViewModel.Motion.System
    }
    function test_digitsHaveOneWidth() {
        const text = createTemporaryQmlObject("import Callfloor.Style; UiText { text: '1111111111' }", window.contentItem)
        for (const weight of [Font.Normal, Font.Medium, Font.DemiBold]) {
            text.font.weight = weight
            const widths = "0123456789".split("").map(digit => {
                text.text = digit.repeat(10)
                return text.implicitWidth
            })
            for (const width of widths)
                fuzzyCompare(width, widths[0], 0.01)
        }
    }
    function test_everyStateHasItsShapeAndWord() {
        const shapes = new Set(), colours = new Set()
        const states = ["SignedOut", "NotReady", "Ready", "Reserved", "Talking", "Work"]
        for (const name of states) {
            const kind = Kinds.ofAgent(AgentViewModel.State[name], false)
            const badge = createTemporaryQmlObject("import Callfloor.Ui; StateBadge { kind: '" + kind + "'; word: 'x' }", window.contentItem)
            shapes.add(badge.children[0].name)
            colours.add(String(badge.ink))
        }
        shapes.add("state-" + Kinds.ofAgent(AgentViewModel.State.NotReady, true)) // by the system
        shapes.add("state-" + Kinds.ofAgent(AgentViewModel.State.Unknown, false))
        compare(shapes.size, states.length + 2)
        compare(colours.size, states.length)
        signIn()
        see("State: Not ready") // the word
    }

    // ---- the language

    function test_everyPageSpeaksTheNewLanguage_data() { return scenes.filter(scene => !scene.open) }
    //! A page that was there before the language changed reads as one that is made after it.
    function test_everyPageSpeaksTheNewLanguage(row) {
        bench.ringer.settings.callCard = RingSettings.CallCard.Never // it would take the focus where nobody manages windows
        row.enter()
        bench.speak("xx")
        settle()
        const changed = words()
        verify(changed.some(word => word.startsWith("[")))
        const old = window
        window = null
        old.destroy()
        wait(50)
        window = createTemporaryObject(mainWindow, this)
        window.requestActivate()
        tryVerify(() => window.active)
        settle()
        const fresh = words()
        compare(changed.filter(word => !fresh.includes(word)), fresh.filter(word => !changed.includes(word)))
        bench.ringer.settings.callCard = RingSettings.CallCard.InBackground
    }
    //! What is to be read, whatever the time is.
    function words() { return texts().map(text => text.replace(/\d\d:\d\d/g, "00:00")).filter(text => text !== "").sort() }
}
