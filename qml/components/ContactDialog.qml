// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! A contact to be written or changed; one of the site's book to be read. Enter keeps it, Escape leaves all as it was.
DeskDialog {
    id: dialog
    required property ContactsViewModel contacts
    readonly property ContactDraft draft: contacts.draft
    title: draft.fresh ? qsTr("New contact") : draft.own ? qsTr("Change a contact") : draft.name
    note: draft.own ? qsTr("In your own phone book, on this computer.")
                    : qsTr("From the site's phone book, which can't be changed here.")
    onOpened: if (draft.own) name.input.forceActiveFocus(Qt.TabFocusReason)
    onClosed: draft.cancel()

    function fill(): void {
        name.text = draft.name
        company.text = draft.company
    }
    function drop(): void {
        const contactId = draft.contactId
        close()
        contacts.remove(contactId)
    }
    Connections {
        target: dialog.draft
        function onActiveChanged() {
            dialog.fill()
            if (dialog.draft.active)
                dialog.open()
            else
                dialog.close()
        }
    }
    FormField {
        id: name
        width: parent.width
        label: qsTr("Name")
        enabled: dialog.draft.own
        input.wrong: dialog.draft.problem !== "" && dialog.draft.name.trim() === ""
        input.onTextEdited: dialog.draft.name = text
        onAccepted: dialog.draft.save()
    }
    FormField {
        id: company
        width: parent.width
        visible: dialog.draft.own || text !== ""
        label: qsTr("Company")
        enabled: dialog.draft.own
        input.onTextEdited: dialog.draft.company = text
        onAccepted: dialog.draft.save()
    }
    Column {
        width: parent.width
        spacing: Tokens.gapS
        UiText {
            anchors.left: parent.left
            text: qsTr("Numbers")
            muted: true
            size: Tokens.textSmall
        }
        Repeater {
            model: dialog.draft.count
            NumberField {
                required property int index
                width: parent.width
                row: index
                draft: dialog.draft
                kinds: dialog.contacts.numberKinds
            }
        }
        Button {
            anchors.left: parent.left
            visible: dialog.draft.own
            enabled: !dialog.draft.full
            implicitHeight: Tokens.controlS
            text: qsTr("Another number")
            iconName: "add"
            onClicked: dialog.draft.addNumber()
        }
    }
    Problem {
        width: parent.width
        text: dialog.draft.problem
    }
    buttons: [
        PrimaryButton {
            visible: dialog.draft.own
            text: qsTr("Save")
            iconName: "check"
            onClicked: dialog.draft.save()
        },
        Button {
            text: dialog.draft.own ? qsTr("Cancel") : qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            visible: dialog.draft.own && !dialog.draft.fresh
            text: qsTr("Remove")
            onClicked: dialog.drop()
        }
    ]
}
