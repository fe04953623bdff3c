// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Policy
import Callfloor.Style
import Callfloor.Ui

//! The page of settings: what is set, by whom, and changed at once.
DeskTest {
    name: "Settings"

    function cleanup() {
        bench.settings.theme = SettingsViewModel.Theme.System
        bench.settings.textScale = 100
        bench.settings.language = ""
        bench.settingList.choose("keymap", 0)
        bench.settingList.choose("motion", 0)
        bench.settingList.choose("palette", 0)
        bench.speak("en")
        verify(bench.reset())
    }
    function open(width) {
        window.width = width
        window.height = 800
        signIn()
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        see("Settings")
    }
    function test_chosenByMouse() {
        open(1280)
        click("Theme: Dark")
        compare(bench.settings.theme, SettingsViewModel.Theme.Dark)
        tryCompare(Tokens, "scheme", "dark")
        see("Set by you")
        bench.shoot(window, "settings-dark")
        click("Theme: Light")
        tryCompare(Tokens, "scheme", "light")
        bench.shoot(window, "settings-light")
        click("State colours: Red-green safe")
        tryCompare(Tokens, "vision", "redGreen")
        click("Motion: Reduced")
        tryCompare(Tokens, "reducedMotion", true)
        click("Keymap: As in CAD")
        compare(bench.settings.keymap, "cad")
        compare(bench.commands.keyOf("ready"), "Ctrl W")
    }
    function test_chosenByKeyboard() {
        open(1280)
        item("Theme: System").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(bench.settings.theme, SettingsViewModel.Theme.Light)
    }
    function test_chosenInAMenu() {
        open(1280)
        click("Text size: 100 %")
        see("150 %")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(bench.settings.textScale, 150)
        tryCompare(Tokens, "textScale", 1.5)
        keyClick(Qt.Key_0, Qt.ControlModifier)
        compare(bench.settings.textScale, 100)
    }
    //! Values that come up under a mouse that rests are not chosen by it.
    function test_aMenuUnderARestingMouse() {
        open(1280)
        click("Text size: 100 %")
        mouseMove(item("150 %"))
        waitForRendering(window.contentItem, 200)
        keyClick(Qt.Key_Escape)
        notSee("150 %")
        item("Text size: 100 %").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        see("150 %")
        waitForRendering(window.contentItem, 200)
        keyClick(Qt.Key_Return)
        notSee("150 %")
        compare(bench.settings.textScale, 100)
    }
    function test_inAStrip() {
        open(320)
        bench.shoot(window, "settings-320")
        click("Theme: System")
        click("Dark")
        compare(bench.settings.theme, SettingsViewModel.Theme.Dark)
    }
    //! A part of the name leaves what it finds, of settings and of keys; Escape shows all again, and a second one is the page's.
    function test_aSettingIsFound() {
        open(1280)
        fill("Find a setting", "MOT")
        see("Motion: Reduced")
        verify(!shown("Theme: Dark") && !shown("Change the key of Ready"))
        fill("Find a setting", "ready")
        see("Change the key of Ready")
        verify(!shown("Motion: Reduced") && !shown("No setting is called that"))
        keyClick(Qt.Key_Escape)
        see("Theme: Dark")
        compare(item("Find a setting").text, "")
        compare(bench.commands.list.filter, "") // F1 lists all keys all the while
    }
    //! What only the policy decides stands there too, read-only, also by the name that the policy file has for it.
    function test_whatTheSiteDecides_data() { return [{ tag: "320", width: 320 }, { tag: "1280", width: 1280 }] }
    function test_whatTheSiteDecides(data) {
        open(data.width)
        fill("Find a setting", "your site")
        see("Set by your site")
        see("Servers")
        notSee("Theme: System")
        bench.shoot(window, "settings-site-" + data.tag)
        fill("Find a setting", "dialling")
        see("How numbers are dialled")
        see("As it is typed")
        fill("Find a setting", "journal")
        see("Calls, states and outages kept on this computer")
        see("As the program comes")
        verify(!shown("Servers"))
    }
    function test_nothingIsFoundInWords() {
        open(1280)
        fill("Find a setting", "xyz")
        see("No setting is called that")
        verify(!shown("Keys of the commands"))
        keyClick(Qt.Key_Backspace)
        keyClick(Qt.Key_Backspace)
        keyClick(Qt.Key_Backspace)
        see("Theme: Dark")
    }
    //! What has no button scrolls all the same: Tab stops at it, and the keys walk it.
    function test_whatTheSiteDecidesScrollsByKeys() {
        open(1280)
        window.height = 480
        fill("Find a setting", "your site")
        see("Set by your site")
        keyClick(Qt.Key_Tab)
        const area = window.activeFocusItem
        verify(area instanceof ScrollArea && area.contentHeight > area.height)
        keyClick(Qt.Key_Down)
        verify(area.contentY > 0)
        keyClick(Qt.Key_End)
        compare(area.contentY, area.contentHeight - area.height)
        keyClick(Qt.Key_Home)
        compare(area.contentY, 0)
        fill("Find a setting", "mot")
        compare(area.activeFocusOnTab, false) // there are buttons
        window.height = 800
    }
    function test_lockedIsExplained() {
        const page = createTemporaryQmlObject("import Callfloor.Ui; SettingRow { width: 700; key: 'theme'; section: 'Look'; first: true; "
            + "name: 'Theme'; note: ''; choices: ['System', 'Dark']; current: 1; value: 'Dark'; isSwitch: false; locked: true; "
            + "origin: 'Set by the policy of this computer. Locked.' }", window.contentItem)
        let chosen = -1
        page.chosen.connect(choice => chosen = choice)
        see("Set by the policy of this computer. Locked.")
        mouseClick(item("Theme: System"))
        verify(!bench.press(window, "Theme: System"))
        compare(chosen, -1)
    }
}
