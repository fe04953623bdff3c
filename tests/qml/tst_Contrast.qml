// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Style

//! WCAG 2.2 AA of every scheme: text 4.5:1 on each ground it stands on, edges and rings 3:1.
TestCase {
    name: "Contrast"

    readonly property var palettes: ({
        light: ["lightStates", "lightRedGreen", "lightBlueYellow"],
        dark: ["darkStates", "darkRedGreen", "darkBlueYellow"],
        contrast: ["contrastStates"]
    })
    readonly property var states: ["ready", "notReady", "system", "reserved", "talking", "hold", "work", "signedOut"]

    function luminance(colour) {
        const linear = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
    }
    function contrast(a, b) {
        const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
        return (high + 0.05) / (low + 0.05)
    }
    function over(top, strength, ground) { return Qt.tint(ground, Qt.rgba(top.r, top.g, top.b, strength)) }
    function check(what, text, ground, least) {
        const ratio = contrast(text, ground)
        verify(ratio >= least, what + " has " + ratio.toFixed(2) + ":1, needs " + least)
    }
    function test_itself() { // the measure, against known values
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01)
        fuzzyCompare(contrast(Qt.rgba(0x77 / 255, 0x77 / 255, 0x77 / 255, 1), Qt.rgba(1, 1, 1, 1)), 4.48, 0.01)
    }
    function test_neutral_data() { return Object.keys(palettes).map(tag => ({ tag })) }
    function test_neutral(row) {
        const colour = Tokens[row.tag]
        for (const ground of ["window", "surface", "raised", "sunken"]) {
            check("ink on " + ground, colour.ink, colour[ground], 4.5)
            check("inkMuted on " + ground, colour.inkMuted, colour[ground], 4.5)
            check("ink on a chosen row of " + ground, colour.ink, over(colour.ink, colour.hover * 1.4, colour[ground]), 4.5)
            check("focus ring on " + ground, colour.accent, colour[ground], 3)
        }
        check("edge of a field", colour.edge, colour.surface, 3)
        check("edge of a field on the window", colour.edge, colour.window, 3)
        check("the primary button", colour.actionInk, colour.action, 4.5)
    }
    function test_states_data() {
        const rows = []
        for (const scheme in palettes)
            rows.push(...palettes[scheme].map(tag => ({ tag, scheme })))
        return rows
    }
    function test_states(row) {
        const colour = Tokens[row.scheme], palette = Tokens[row.tag]
        for (const state of states) {
            const ink = palette[state], tint = over(ink, colour.tint, colour.surface)
            check(state + " on the surface", ink, colour.surface, 4.5)
            check(state + " on the window", ink, colour.window, 4.5)
            check(state + " on its tint", ink, tint, 4.5)
            check("inkMuted on the tint of " + state, colour.inkMuted, tint, 4.5)
            check("text on solid " + state, colour.solidInk, ink, 4.5)
        }
        check("text of a banner", palette.alarmInk, palette.alarm, 4.5)
        check("a banner on the window", palette.alarm, colour.window, 3)
    }
}
