// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Callfloor.Day
import Callfloor.Policy
import Callfloor.Ui

//! My day: the shift, the calls of the journal, and what rules do.
DeskTest {
    name: "Day"

    readonly property var sizes: [[320, 640], [900, 700], [1280, 800]]

    function openDay(width, height) {
        window.width = width ?? 1280
        window.height = height ?? 800
        signIn()
        verify(bench.liveADay())
        bench.day.history.clearFilters()
        bench.day.history.period = HistoryModel.Period.Today
        tryVerify(() => bench.day.history.count > 10)
        keyClick(Qt.Key_2, Qt.ControlModifier)
        see("Find a call")
    }
    function row(words) {
        let found = null
        tryVerify(() => {
            found = bench.controls(window).find(control => words.every(word => control.name.includes(word)))
            return found !== undefined
        }, 5000, "a row with " + words)
        return found
    }
    function count() { return bench.day.history.count }
    //! By the wheel, where the page is higher than the window.
    function bringUp(control) {
        for (let turn = 0; turn < 10 && control.mapToItem(null, 0, control.height).y > window.height - 40; ++turn) {
            mouseWheel(window.contentItem, window.width / 2, window.height / 2, 0, -120)
            waitForRendering(window.contentItem, 50)
        }
        for (let parent = control; parent; parent = parent.parent)
            if (parent instanceof Flickable)
                tryVerify(() => !parent.moving) // from Qt 6.8 on a wheel's turn runs out slowly, and what still moves takes no click
    }
    function choose(menu, choice) {
        const button = bench.controls(window).find(control => control.name.startsWith(menu + ": "))
        verify(button, menu)
        bringUp(button.item)
        click(button.name)
        click(choice)
    }

    function test_aCallOfMineIsThereWithItsNumbers() {
        signIn()
        const before = bench.day.handled
        verify(bench.ring())
        click("Answer")
        see("State: Talking")
        bench.pass(5000)
        click("End call")
        tryCompare(bench.day, "handled", before + 1)
        keyClick(Qt.Key_2, Qt.ControlModifier)
        row(["+12025550123", "Answered", "00:05"])
    }
    function test_filtersByMouse_data() { return sizes.map(size => ({ tag: size.join("x"), width: size[0] })) }
    function test_filtersByMouse(data) {
        openDay(data.width)
        const all = count()
        choose("Kind of call", "Missed")
        tryVerify(() => count() > 0 && count() < all)
        row(["Olav Brekke", "Missed"])
        choose("Kind of call", "Outgoing")
        row(["Warehouse Bergen", "Not reached"])
        choose("Queue", "VIP line")
        see("No such call")
        bringUp(item("Show all"))
        click("Show all")
        tryCompare(bench.day.history, "count", all)
        choose("Queue", "VIP line")
        row(["+1 202 555 0144", "VIP line"])
        choose("Queue", "All queues")
        choose("Days", "Yesterday")
        tryVerify(() => count() === 0)
        choose("Days", "Today")
        tryCompare(bench.day.history, "count", all)
    }
    //! Menus of values are all the same, and named as the language writes it.
    function test_filtersByKeys() {
        openDay()
        item("Days: Today").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        see("Yesterday")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        notSee("All days")
        compare(bench.day.history.period, HistoryModel.Period.Yesterday)
        bench.speak("fr")
        see("Jours\u00a0: Hier")
    }
    //! A menu goes with its page.
    function test_aMenuGoesWithItsPage() {
        openDay()
        click("Days: Today")
        see("Yesterday")
        keyClick(Qt.Key_1, Qt.ControlModifier)
        notSee("Yesterday")
        see("Number to dial")
    }
    //! The current row is on screen, also where the page is higher than the window.
    function test_theRowWithTheKeyboardIsInSight() {
        openDay(320, 640)
        tryVerify(() => bench.day.timeline.count > 1) // read on another thread
        const list = item("Calls")
        item("Shift").forceActiveFocus(Qt.TabFocusReason)
        const inSight = () => {
            const top = list.currentItem.mapToItem(null, 0, 0).y
            return top >= 0 && top + list.currentItem.height <= window.height
        }
        for (let i = 0; i < 20 && !list.activeFocus; ++i)
            keyClick(Qt.Key_Tab)
        tryVerify(inSight)
        keyClick(Qt.Key_End)
        tryVerify(() => list.currentIndex === count() - 1 && inSight())
        keyClick(Qt.Key_Home)
        tryVerify(() => list.currentIndex === 0 && inSight())
    }
    //! The result of the current row is there beside its buttons, at the narrowest and the widest of each form of the table.
    function test_theResultHasItsRoom_data() {
        return [648, 827, 828, 1100].map(width => ({ tag: width + "px", width }))
    }
    function test_theResultHasItsRoom(data) {
        openDay(data.width)
        const list = item("Calls")
        for (const language of ["en", "fr", "es", "de"]) {
            bench.speak(language)
            for (const index of [0, 1, 2, 3, 4, 5]) {
                list.currentIndex = index
                const words = bench.texts(window).filter(text => text.visible && text.text === list.currentItem.outcomeWord)
                verify(words.length > 0 && words.every(text => !text.truncated), language + " " + list.currentItem.outcomeWord)
            }
        }
        bench.shoot(window, "result-" + data.width)
    }
    function test_searchByKeys() {
        openDay()
        const all = count()
        item("Calls").forceActiveFocus(Qt.TabFocusReason)
        keyClick("/")
        type("brekke")
        tryVerify(() => count() > 0 && count() < all)
        keyClick(Qt.Key_Escape)
        tryCompare(bench.day.history, "count", all)
        type("912240") // digits of a number, however it is written
        row(["Per Aakre", "+47 91 22 40 17"])
        keyClick(Qt.Key_Escape)
        type("nobody")
        see("No such call")
        bench.shoot(window, "day-none")
        keyClick(Qt.Key_Escape)
    }
    function test_aHugePasteIsNoHarm() {
        openDay()
        const field = item("Find a call")
        click("Find a call")
        field.text = "%_'\"<b>".repeat(1430) // 10,000 characters
        bench.day.history.filter = field.text
        see("No such call")
        verify(bench.day.history.filter.length <= 100)
        click("Show all")
        tryVerify(() => count() > 10)
    }
    //! Reasons and note of wrap-up stand below their call, and a search that finds them shows why.
    function test_whatIWroteIsShown() {
        openDay()
        fill("Find a call", "pallets complaint")
        tryVerify(() => count() > 0 && count() < 5)
        const call = row(["Per Aakre", "Answered"]).item
        verify(call.Accessible.description.startsWith("Wrap-up: Quote sent, Complaint  ·  Note: Wants the three pallets"))
        verify(bench.texts(window).some(text => text.visible && text.text === call.notes && text.truncated))
        let moves = 0
        tryVerify(() => { // a pointer that moves, which goes on when a new reading of the journal has put the row anew
            mouseMove(row(["Per Aakre", "Answered"]).item, 60 + moves++ % 9, 10)
            return bench.texts(window).some(text => text.visible && text.text.startsWith("Wrap-up: Quote sent") && !text.truncated)
        }, 10000)
        bench.shoot(window, "day-notes")
    }
    //! States and outages of the same days, found by the same words.
    function test_statesAndOutages_data() { return sizes.map(size => ({ tag: size.join("x"), width: size[0] })) }
    function test_statesAndOutages(data) {
        openDay(data.width)
        const periods = bench.day.periods
        bringUp(item("Show: States"))
        click("Show: States")
        see("Find a state")
        verify(!shown("Kind of call: All calls") && !shown("Queue: All queues"))
        tryVerify(() => periods.count > 20)
        bench.shoot(window, "states-" + data.tag)
        const all = periods.total
        fill("Find a state", "lunch") // the agent of every test before goes there
        tryVerify(() => periods.total > 0 && periods.total < all)
        row(["Not ready", "Lunch"])
        fill("Find a state", "no connection")
        tryCompare(periods, "total", 1)
        row(["No connection", "04:00", "The server ccx-1 does not answer.", "ccx-1"])
        bench.shoot(window, "states-outage-" + data.tag)
        fill("Find a state", "nobody")
        see("No such state")
        bringUp(item("Show all"))
        click("Show all")
        tryCompare(periods, "total", all)
        choose("Days", "Yesterday")
        see("No states yet")
        choose("Days", "Today")
        tryCompare(periods, "total", all)
        click("Show: Calls")
        see("Find a call")
    }
    function test_statesByKeys() {
        openDay()
        item("Show: Calls").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        see("Find a state")
        compare(item("Show: States").activeFocus, true)
        const all = bench.day.periods.total
        keyClick("/")
        type("talking")
        tryVerify(() => bench.day.periods.total > 5 && bench.day.periods.total < all)
        const list = item("States")
        list.forceActiveFocus(Qt.TabFocusReason)
        tryVerify(() => !bench.day.periods.loading && list.count === bench.day.periods.count)
        keyClick(Qt.Key_End)
        tryVerify(() => list.currentIndex === bench.day.periods.count - 1)
        verify(bench.isSelected(window, list.currentItem.Accessible.name))
        verify(list.currentItem.Accessible.name.includes("Talking"))
    }
    function test_statesAreExported() {
        openDay()
        click("Show: States")
        fill("Find a state", "no connection")
        tryCompare(bench.day.periods, "total", 1)
        click("Export")
        tryVerify(() => bench.day.exportText.startsWith("The states were written to "))
        see(bench.day.exportText)
        verify(bench.exported().includes(",240,No connection,The server ccx-1 does not answer.,ccx-1"))
        click("Dismiss")
    }
    function test_callsAgainByKeyboard() {
        openDay()
        item("Calls").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Home)
        const list = item("Calls")
        while (!list.currentItem.party.startsWith("Per Aakre"))
            keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryCompare(bench.calls.list, "count", 1)
        see("Number to dial") // at the desk, where the call is
    }
    function test_callsAgainByMouse() {
        openDay()
        mouseClick(row(["Liv Tangen"]).item)
        click("Call Liv Tangen again")
        tryCompare(bench.calls.list, "count", 1)
    }
    function test_nobodyCallsAWithheldNumber() {
        openDay()
        mouseClick(row(["Number withheld"]).item)
        compare(usable("Call Number withheld again"), false)
        keyClick(Qt.Key_Return)
        compare(bench.calls.list.count, 0)
    }
    function test_export() {
        openDay()
        choose("Kind of call", "Missed")
        tryVerify(() => count() > 0 && count() < 10)
        click("Export")
        tryVerify(() => bench.day.exportText.startsWith("The calls were written to "))
        see(bench.day.exportText)
        compare(bench.exported().trim().split("\r\n").length, 1 + bench.day.history.total)
        click("Dismiss")
        notSee("Dismiss")
    }
    function test_whatTheRulesWouldDo() {
        openDay()
        const before = bench.ruleEffects.length
        mouseClick(row(["+1 202 555 0144"]).item)
        click("What would the rules do?")
        bench.shoot(window, "rules-1280")
        row(["Find the customer", "Acts", "crm.example.com/find?number=%2B1%20202%20555%200144"])
        row(["Support desk", "Does nothing", "The queue is another one."])
        row(["Premium", "Not known", "tier"])
        keyClick(Qt.Key_Escape)
        notSee("Close")
        compare(bench.ruleEffects.length, before)
    }
    //! What the rules would do is no wall before a call: the first click answers it.
    function test_whatTheRulesWouldDoIsNoWall() {
        openDay()
        mouseClick(row(["+1 202 555 0144"]).item)
        click("What would the rules do?")
        see("Close")
        verify(bench.ring())
        click("Answer")
        see("State: Talking")
        click("Close")
        notSee("Close")
    }
    function test_rulesAct() {
        signIn()
        const before = bench.ruleEffects.length
        verify(bench.ring())
        tryVerify(() => bench.ruleEffects.length === before + 1)
        compare(bench.ruleEffects[before], "https://crm.example.com/find?number=%2B12025550123")
        see("Opened the customer of +12025550123.")
        click("Dismiss")
        notSee("Opened the customer of +12025550123.")
    }
    function test_theShiftIsSaid() {
        openDay()
        const strip = item("Shift")
        tryVerify(() => strip.timeline.count > 1) // read on another thread
        strip.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        verify(strip.said !== "")
        compare(texts().filter(text => text === strip.said).length, 1)
        const last = strip.said
        keyClick(Qt.Key_Left)
        verify(strip.said !== last)
        mouseMove(strip, 2, 20)
        strip.forceActiveFocus(Qt.TabFocusReason)
    }
    function test_theDeskShowsTheShift() {
        openDay()
        keyClick(Qt.Key_1, Qt.ControlModifier)
        see("Shift")
        row(["Olav Brekke", "Missed"])
        window.width = 320
        notSee("Shift") // no room
    }
    //! Rows that were there before the language changed name their days as those that come after it.
    function test_daysAreNamedInTheNewLanguage() {
        openDay()
        verify(bench.liveLongAgo(1))
        for (const list of ["Calls", "States"]) {
            click("Show: " + list)
            choose("Days", "All days")
            tryVerify(() => item(list).count > 0)
            item(list).currentIndex = 0
            for (const language of ["de", "fr", "en"]) {
                bench.settings.language = language
                tryVerify(() => { // a new reading of the journal may have put the row anew
                    const row = item(list).currentItem
                    return row !== null && row.when === new Date(row.began).toLocaleString(Qt.locale(language), "ddd d MMM HH:mm")
                })
            }
            choose("Days", "Today")
        }
        bench.settings.language = ""
    }
    function test_manyCallsComePageByPage() {
        openDay()
        verify(bench.liveLongAgo(250))
        choose("Days", "All days")
        tryVerify(() => bench.day.history.total > 260)
        verify(count() <= 200)
        const list = item("Calls")
        list.forceActiveFocus(Qt.TabFocusReason)
        for (let i = 0; i < 4; ++i) {
            keyClick(Qt.Key_End)
            wait(50)
        }
        tryVerify(() => count() === bench.day.history.total)
        choose("Days", "Today")
    }

    function test_looks_data() {
        const rows = []
        for (const size of sizes)
            for (const look of [["light", "en"], ["dark", "en"], ["light", "de"], ["light", "xx"]])
                rows.push({ tag: [size.join("x"), ...look].join("-"), size, theme: look[0], language: look[1] })
        return rows
    }
    function test_looks(data) {
        openDay(data.size[0])
        window.height = data.size[1]
        bench.settings.theme = data.theme === "dark" ? SettingsViewModel.Theme.Dark : SettingsViewModel.Theme.Light
        bench.speak(data.language)
        waitForRendering(window.contentItem, 200)
        const list = bench.controls(window).find(control => control.name.includes("Olav Brekke")).item.ListView.view
        list.currentIndex = 4
        wait(50)
        bench.shoot(window, "day-" + data.tag)
        for (const control of bench.controls(window)) {
            verify(control.name !== "", "no name: " + control.item)
            verify(control.width >= 24 && control.height >= 24, control.name + " is " + control.width + "x" + control.height)
            const left = control.item.mapToItem(null, 0, 0).x
            verify(left >= 0 && left + control.width <= window.width, control.name + " is cut off")
        }
        bench.speak("en")
        bringUp(item("Show: States"))
        click("Show: States")
        bench.speak(data.language)
        tryVerify(() => bench.day.periods.count > 0)
        waitForRendering(window.contentItem, 200)
        bench.shoot(window, "states-" + data.tag)
        for (const control of bench.controls(window)) {
            verify(control.name !== "", "no name: " + control.item)
            verify(control.width >= 24 && control.height >= 24, control.name + " is " + control.width + "x" + control.height)
        }
        keyClick(Qt.Key_1, Qt.ControlModifier)
        wait(50)
        bench.shoot(window, "idle-day-" + data.tag)
        bench.settings.theme = SettingsViewModel.Theme.System
    }
}
