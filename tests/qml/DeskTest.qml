// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Ui

//! A test of the whole window: finds what is on screen by its accessible name and uses the mouse and the keyboard.
//! Any warning fails it.
TestCase {
    id: test
    property Main window
    readonly property Component mainWindow: main
    when: windowShown
    visible: true
    width: 10
    height: 10

    Component {
        id: main
        Main {
            session: bench.session
            agent: bench.agent
            calls: bench.calls
            contacts: bench.contacts
            day: bench.day
            rules: bench.rules
            ring: bench.ringer
            policy: bench.policy
            settings: bench.settings
            settingList: bench.settingList
            commands: bench.commands
            shortcuts: bench.shortcuts
        }
    }
    function init() {
        failOnWarning(/^(?!This plugin does not support propagateSizeHints)/) // nor do screens off screen
        verify(bench.reset())
        window = createTemporaryObject(main, test)
        bench.listen(window)
        window.requestActivate()
        tryVerify(() => window.active)
    }
    function cleanup() {
        bench.speak("en")
        verify(bench.reset())
    }

    function shown(name) { return bench.find(window, name) !== null }
    function see(name) { tryVerify(() => shown(name), 5000, "on screen: " + name) }
    function notSee(name) { tryVerify(() => !shown(name), 5000, "not on screen: " + name) }
    function item(name) {
        see(name)
        return bench.find(window, name)
    }
    function click(name) {
        see(name)
        tryVerify(() => bench.find(window, name, true) !== null, 5000, "enabled: " + name)
        const control = bench.find(window, name, true) // two calls have the same buttons
        waitForRendering(control, 50)
        mouseClick(control)
    }
    //! All that is to be read.
    function texts() {
        const all = []
        for (const item of bench.texts(window))
            all.push(item.text)
        return all
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }
    function fill(name, text) {
        click(name)
        keySequence(StandardKey.SelectAll)
        type(text)
    }
    function signIn() {
        verify(bench.signIn())
        see("State: Not ready")
    }
    function usable(name) { return bench.find(window, name, true) !== null }
    function talk() {
        ring()
        click("Answer")
        see("State: Talking")
    }
    function ring() {
        signIn()
        verify(bench.ring())
        see("Call with +12025550123")
    }
}
