// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Session
import Callfloor.Style

//! Dial: paste anything and see what will be dialled, or find somebody while typing. The arrow keys walk the list under the field,
//! Enter calls. While a target is chosen for a call (TargetChoice) it does that instead, and Escape gives it up.
ColumnLayout {
    id: panel
    required property CallsViewModel calls
    required property ContactsViewModel contacts
    property bool compact: false // the lists show only while they are used
    readonly property TargetChoice choice: calls.target
    readonly property PartyList list: tabs.current === 0 ? book : recent
    // What Enter calls: the typed number; where a name was typed, the row that is chosen below.
    readonly property string target: calls.cleanedNumber(field.text) === "" && list.currentRow ? list.currentRow.number : field.text
    readonly property string cleaned: calls.cleanedNumber(target)
    readonly property string problem: calls.dialProblem(target)
    readonly property bool dialable: calls.canDial && !calls.dialing && cleaned !== ""
    // A number that is still being typed may look wrong, as long as it leads to somebody.
    readonly property bool wrong: problem !== "" && (insisted || list.count === 0 || tabs.current === 1)
    property bool insisted: false // Enter was pressed
    readonly property bool listsShown: !compact
        || (calls.canDial && (choice.active || field.text !== "" || field.activeFocus || tabs.activeFocus || list.activeFocus || tools.busy))
    // What was typed and is in no phone book; a name that nobody has likewise.
    readonly property string unknown: cleaned !== "" && target === field.text ? strange(target, contacts.contacts.count) : ""
    spacing: Tokens.gapS

    function dial(): void {
        insisted = true
        if (dialable)
            calls.dial(target)
    }
    function fill(number: string): void {
        calls.clearDialError()
        field.text = number
        insisted = false
    }
    function call(number: string): void {
        fill(number)
        dial()
    }
    //! Typing looks in the phone book; a name chooses the first who has it.
    function search(): void {
        calls.clearDialError()
        insisted = false
        tabs.current = 0
        contacts.contacts.filter = field.text
        book.currentIndex = field.text.trim() !== "" && !/[0-9]/.test(field.text) && book.count > 0 ? 0 : -1
    }
    function clear(): void {
        field.clear()
        contacts.contacts.filter = ""
        book.currentIndex = -1
        recent.currentIndex = -1
        insisted = false
    }
    //! The count is an argument, so that a contact that comes or goes makes a binding ask again.
    function strange(number: string, contactCount: int): string {
        return contacts.nameOf(number) === "" ? number : ""
    }
    //! What the person at that phone is doing; of numbers outside the site nobody expects to know.
    function stateOf(number: string, revision: int): string {
        const colleague = calls.colleagues.at(number)
        if (!colleague.known)
            return choice.active ? qsTr("State not known") : ""
        return colleague.since > 0 ? qsTr("%1 for %2").arg(colleague.stateWord)
                                         .arg(Ticker.durationText(Math.max(0, Ticker.now - colleague.since)))
                                   : colleague.stateWord
    }
    //! Of a field that is off: why. The count of the news is an argument, so that a binding asks again.
    function offHint(revision: int): string {
        return Hotkeys.commands.problemOf("dial")
    }
    function hint(): string {
        if (!calls.canDial)
            return offHint(Hotkeys.commands.revision)
        if (cleaned === "")
            return problem === "" ? qsTr("Type or paste a number, or a name.") : problem
        const shown = contacts.nameOf(target) || calls.shownNumber(target)
        const dials = shown === cleaned ? qsTr("Dials %1").arg(cleaned) : qsTr("Dials %1 for %2").arg(cleaned).arg(shown)
        return Phrase.joined([dials, stateOf(cleaned, calls.colleagues.revision), calls.dialNote(target)], "\n")
    }
    Component.onCompleted: clear()
    // Digits tick reasons then, unless somebody has begun to type a number.
    readonly property bool ticking: calls.wrapUp.active && calls.wrapUp.canTick && calls.wrapUp.reasons.count > 0
    onTickingChanged: {
        if (ticking && field.focus && field.text === "" && !choice.active)
            field.focus = false
    }

    function title(): string {
        switch (choice.purpose) {
        case TargetChoice.Purpose.Consult: return qsTr("Consult while %1 waits").arg(Numbers.written(choice.party))
        case TargetChoice.Purpose.Transfer: return qsTr("Transfer %1 to").arg(Numbers.written(choice.party))
        case TargetChoice.Purpose.Conference: return qsTr("Add to the call with %1").arg(Numbers.written(choice.party))
        }
        return ""
    }
    function verb(): string {
        switch (choice.purpose) {
        case TargetChoice.Purpose.Consult: return qsTr("Consult")
        case TargetChoice.Purpose.Transfer: return qsTr("Transfer")
        case TargetChoice.Purpose.Conference: return qsTr("Conference")
        }
        return qsTr("Call")
    }

    Connections {
        target: panel.calls
        function onDialAccepted() { panel.clear() }
    }
    Connections {
        target: panel.choice
        function onChanged() {
            panel.clear()
            if (panel.choice.active)
                field.forceActiveFocus()
        }
        function onConfirmed() {
            field.forceActiveFocus()
            if (field.text !== "")
                panel.dial()
        }
    }
    Connections {
        target: Hotkeys.commands
        function onAsked(what) {
            if (what === "dial")
                field.forceActiveFocus()
        }
    }
    RowLayout {
        visible: panel.choice.active
        spacing: Tokens.gapS
        UiText {
            Layout.fillWidth: true
            text: panel.title()
            strong: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        IconButton {
            name: qsTr("Cancel")
            iconName: "close"
            onClicked: panel.choice.cancel()
        }
    }
    RowLayout {
        spacing: Tokens.gapS
        TextField {
            id: field
            Layout.fillWidth: true
            label: qsTr("Number to dial")
            placeholderText: qsTr("Name or number")
            iconName: "dial"
            wrong: panel.wrong || panel.calls.dialErrorText !== ""
            description: words.text
            enabled: panel.calls.canDial
            onTextEdited: panel.search()
            onAccepted: panel.dial()
            Keys.onDownPressed: panel.list.step(1)
            Keys.onUpPressed: panel.list.step(-1)
            Keys.onEscapePressed: panel.choice.active ? panel.choice.cancel() : panel.clear()
        }
        PrimaryButton {
            text: panel.verb()
            enabled: panel.dialable
            asked: panel.calls.dialing
            onClicked: panel.dial()
        }
    }
    Problem {
        Layout.fillWidth: true
        text: panel.wrong ? panel.problem : panel.calls.dialErrorText
        details: panel.calls.dialErrorDetails
    }
    UiText {
        id: words
        Layout.fillWidth: true
        visible: !panel.wrong && panel.calls.dialErrorText === ""
        text: panel.hint()
        muted: true
        size: Tokens.textSmall
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: panel.listsShown
        spacing: Tokens.gapXs
        SegmentedControl {
            id: tabs
            choices: [qsTr("Phone book"), qsTr("Recent")]
        }
        Item { Layout.fillWidth: true }
        BookTools {
            id: tools
            visible: panel.contacts.keeping
            contacts: panel.contacts
            number: panel.unknown
            shownNumber: panel.unknown === "" ? "" : panel.calls.shownNumber(panel.unknown)
            name: panel.cleaned === "" && book.count === 0 ? field.text.trim() : ""
        }
    }
    PartyList {
        id: book
        Layout.fillWidth: true
        Layout.fillHeight: !panel.compact
        Layout.preferredHeight: Math.min(implicitHeight, (panel.choice.active ? 3 : 4) * Tokens.rowTall) // the call stays in sight
        visible: panel.listsShown && panel.list === book
        enabled: panel.calls.canDial
        name: qsTr("Phone book")
        emptyTitle: panel.contacts.contacts.filter === "" ? qsTr("The phone book is empty") : qsTr("Nobody found")
        emptyBody: panel.contacts.contacts.filter === "" ? qsTr("Type the number that you want to call.")
                                                         : qsTr("No name or number in the phone book begins like that.")
        model: panel.contacts.contacts
        delegate: ContactRow {
            contacts: panel.contacts
            calls: panel.calls
            onFilled: number => panel.fill(number)
            onCalled: number => panel.call(number)
        }
    }
    PartyList {
        id: recent
        Layout.fillWidth: true
        Layout.fillHeight: !panel.compact
        Layout.preferredHeight: Math.min(implicitHeight, 4 * Tokens.rowTall)
        visible: panel.listsShown && panel.list === recent
        enabled: panel.calls.canDial
        name: qsTr("Recent calls")
        emptyTitle: qsTr("No recent calls")
        emptyBody: panel.contacts.keeping ? qsTr("Everybody who was on the phone with you is listed here.")
                                          : qsTr("This place is shared, so calls are not remembered.")
        model: panel.contacts.recentCalls
        delegate: RecentRow {
            contacts: panel.contacts
            onFilled: number => panel.fill(number)
            onCalled: number => panel.call(number)
        }
    }
    UndoLine {
        Layout.fillWidth: true
        text: panel.contacts.undoText
        onUndone: panel.contacts.undo()
        onDismissed: panel.contacts.clearUndo()
    }
    Problem {
        Layout.fillWidth: true
        visible: text !== "" && book.visible
        text: panel.contacts.saveProblem
        ink: Tokens.color.inkMuted
    }
    SiteFaults {
        Layout.fillWidth: true
        visible: text !== "" && book.visible
        contacts: panel.contacts
    }
}
