// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

//! The agent's own phone book: who is added from where, changed, removed, read from a file.
DeskTest {
    name: "Contacts"

    function cleanup() {
        bench.contacts.contacts.filter = "Berit"
        while (bench.contacts.contacts.count > 0)
            bench.contacts.remove(bench.contacts.contacts.data(bench.contacts.contacts.index(0, 0), 257))
        bench.contacts.contacts.filter = ""
        bench.forgetFiles()
        bench.speak("en")
        verify(bench.reset())
    }
    function countOf(name) {
        bench.contacts.contacts.filter = name
        const count = bench.contacts.contacts.count
        bench.contacts.contacts.filter = ""
        return count
    }
    function test_aDialledNumberIsAdded() {
        signIn()
        fill("Number to dial", "+12025550177")
        click("Add " + bench.calls.shownNumber("+12025550177") + " to my phone book")
        see("New contact")
        tryVerify(() => item("Name").activeFocus)
        type("Berit Berg")
        bench.shoot(window, "contact-new")
        keyClick(Qt.Key_Return)
        notSee("In your own phone book, on this computer.")
        compare(bench.contacts.nameOf("+12025550177"), "Berit Berg")
    }
    function test_aRecentCallIsAdded() {
        talk()
        click("End call")
        tryCompare(bench.calls.list, "count", 0)
        click("Recent")
        click("+12025550123, " + item("Recent calls").itemAtIndex(0).detail + ", +12025550123")
        click("Add +12025550123 to my phone book")
        see("Number 1")
        compare(item("Number 1").text, "+12025550123")
        keyClick(Qt.Key_Return)
        see("A contact needs a name.")
        type("Berit")
        click("Save")
        notSee("Number 1")
        compare(bench.contacts.nameOf("+12025550123"), "Berit")
    }
    function test_changedAndRemovedAndBack() {
        signIn()
        bench.contacts.add("Berit Berg", "", "2077")
        fill("Number to dial", "berit")
        click("Change Berit Berg")
        see("Change a contact")
        click("Another number")
        see("Number 2")
        click("Number 2")
        type("+4791234567")
        click("Kind of number 2: Phone")
        click("Mobile")
        fill("Company", "Fjord")
        bench.shoot(window, "contact-change")
        click("Save")
        notSee("Change a contact")
        compare(bench.contacts.nameOf("+4791234567"), "Berit Berg")
        click("Change Berit Berg")
        click("Remove number 1")
        notSee("Number 2")
        tryCompare(item("Number 1"), "text", "+4791234567")
        keyClick(Qt.Key_Escape) // as it was
        notSee("Change a contact")
        compare(bench.contacts.nameOf("2077"), "Berit Berg")
        click("Change Berit Berg")
        click("Remove")
        see("Berit Berg is no longer in your phone book.")
        bench.shoot(window, "contact-removed")
        compare(countOf("Berit"), 0)
        click("Undo")
        notSee("Berit Berg is no longer in your phone book.")
        compare(countOf("Berit"), 1)
    }
    function test_aFileIsImported() {
        bench.saveFile("people.csv", "Name,Phone\nBerit Berg,2077\nBerit Dahl,\"2078\n")
        signIn()
        click("Phone book and recent calls")
        click("Import a file…")
        click("people.csv")
        tryVerify(() => texts().some(text => text.startsWith("1 contact")))
        tryVerify(() => texts().some(text => text.startsWith("Line 3, column 12: ")))
        bench.shoot(window, "contact-import")
        compare(countOf("Berit"), 1)
        click("Done")
        see("people.csv was taken into your phone book.")
        click("Undo")
        tryVerify(() => countOf("Berit") === 0)
    }
    function test_anyFileByItsPath() {
        const path = bench.saveFile("cards.txt", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Berit Berg\r\nTEL:2077\r\nEND:VCARD\r\n")
        signIn()
        click("Phone book and recent calls")
        click("Import a file…")
        tryVerify(() => item("File to import").activeFocus)
        type("/absent.csv")
        keyClick(Qt.Key_Return)
        see("No contact was found in absent.csv.")
        verify(bench.write(window, "File to import", path))
        click("Import")
        tryVerify(() => texts().some(text => text.startsWith("1 contact")))
        keyClick(Qt.Key_Escape)
        notSee("File to import")
    }
    function test_recentCallsAreForgotten() {
        talk()
        click("End call")
        tryCompare(bench.contacts.recentCalls, "count", 1)
        click("Phone book and recent calls")
        click("Forget recent calls")
        tryCompare(bench.contacts.recentCalls, "count", 0)
        click("Undo")
        tryCompare(bench.contacts.recentCalls, "count", 1)
    }
    function test_inAStrip() {
        signIn()
        window.width = 320
        window.height = 640
        wait(100) // the desk is made anew for it
        fill("Number to dial", "+12025550177")
        click("Add " + bench.calls.shownNumber("+12025550177") + " to my phone book")
        see("New contact")
        bench.shoot(window, "contact-strip")
        click("Cancel")
        notSee("New contact")
        click("Number to dial")
        click("Phone book and recent calls")
        bench.shoot(window, "contact-strip-menu")
        click("Import a file…")
        see("File to import")
        bench.shoot(window, "contact-strip-import")
    }
    function test_allFaultsOfTheSitesBook() {
        const site = bench.saveFile("site.csv", "Name,Phone\nSite Desk,2090\nOne,none\nTwo,none\nThree,none\n")
        signIn()
        bench.loadSiteBook(site)
        tryCompare(bench.contacts.siteProblems, "length", 3)
        tryVerify(() => texts().some(text => text.startsWith("Site phone book: Line 3, ")))
        bench.shoot(window, "site-faults")
        verify(!texts().some(text => text.startsWith("Line 5, ")))
        bench.commands.run("siteFaults")
        see("The site's phone book")
        tryVerify(() => texts().some(text => text.startsWith("Line 5, ")))
        bench.shoot(window, "site-faults-all")
        click("Done")
        fill("Number to dial", "site desk")
        click("Site Desk, from the site's phone book")
        see("From the site's phone book, which can't be changed here.")
        bench.shoot(window, "site-contact")
        verify(!usable("Name") && !shown("Save"))
        keyClick(Qt.Key_Escape)
        bench.loadSiteBook(bench.saveFile("none.csv", "Name,Phone\n"))
        tryCompare(bench.contacts.siteProblems, "length", 0)
        tryVerify(() => bench.contacts.nameOf("2090") === "")
    }
    //! More of them than fit are read by keys: from the way out, Tab goes to them.
    function test_faultsScrollByKeys() {
        const lines = Array.from({ length: 60 }, (_, i) => "Nobody " + i + ",none\n")
        bench.loadSiteBook(bench.saveFile("site.csv", "Name,Phone\n" + lines.join("")))
        signIn()
        tryVerify(() => bench.contacts.siteProblems.length > 20)
        bench.commands.run("siteFaults")
        see("The site's phone book")
        keyClick(Qt.Key_Tab)
        const area = window.activeFocusItem
        compare(area.Accessible.name, "Scrolls with the arrow keys")
        keyClick(Qt.Key_PageDown)
        verify(area.contentY > 100)
        keyClick(Qt.Key_End)
        compare(area.contentY, area.contentHeight - area.height)
        click("Done")
        bench.loadSiteBook(bench.saveFile("none.csv", "Name,Phone\n"))
        tryCompare(bench.contacts.siteProblems, "length", 0)
    }
    //! A call that rings meanwhile is answered with a click beside the form, which stays.
    function test_aFormIsNoWallBeforeACall() {
        signIn()
        bench.contacts.draft.begin("2077", "Berit")
        see("New contact")
        verify(bench.ring())
        click("Answer")
        see("State: Talking")
        verify(shown("New contact"))
    }
}
