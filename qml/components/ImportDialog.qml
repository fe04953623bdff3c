// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! A file of contacts for the own phone book: one of those that lie where people keep files, or any other by its path or dropped
//! here. What can't be read is said line by line; the rest is taken.
DeskDialog {
    id: dialog
    required property ContactsViewModel contacts
    readonly property BookImport importer: contacts.importer
    title: qsTr("Import a file")
    note: qsTr("CSV or vCard. What is new in it is added to your own phone book.")
    onOpened: path.forceActiveFocus(Qt.TabFocusReason)
    onClosed: importer.cancel()

    Connections {
        target: dialog.importer
        function onActiveChanged() {
            path.clear()
            if (dialog.importer.active)
                dialog.open()
            else
                dialog.close()
        }
    }
    DropArea {
        width: parent.width
        height: path.height
        keys: ["text/uri-list"]
        onDropped: drop => dialog.importer.read(String(drop.urls[0]))
        TextField {
            id: path
            width: parent.width
            label: qsTr("File to import")
            placeholderText: qsTr("Path of a file, or drop it here")
            iconName: "search"
            onAccepted: dialog.importer.read(text)
        }
    }
    Column {
        width: parent.width
        visible: dialog.importer.files.length > 0 && dialog.importer.resultText === ""
        spacing: 2
        UiText {
            anchors.left: parent.left
            text: qsTr("In your documents and downloads")
            muted: true
            size: Tokens.textSmall
        }
        Repeater {
            model: dialog.importer.files
            HelpItem {
                required property string modelData
                width: parent.width
                text: dialog.importer.nameOf(modelData)
                iconName: "export"
                enabled: !dialog.importer.running
                onClicked: dialog.importer.read(modelData)
            }
        }
    }
    Problem {
        width: parent.width
        text: dialog.importer.running ? qsTr("Reading the file.") : dialog.importer.resultText
        iconName: dialog.importer.running ? "clock" : dialog.importer.wrong ? "alert" : "check"
        ink: dialog.importer.wrong ? Tokens.state.danger : Tokens.color.ink
    }
    UiText {
        width: parent.width
        visible: faults.visible && !dialog.importer.wrong
        text: qsTr("Left out, everything else was read:")
        muted: true
        size: Tokens.textSmall
        wrapMode: Text.Wrap
    }
    FaultList {
        id: faults
        width: parent.width
        visible: dialog.importer.problems.length > 0
        faults: dialog.importer.problems
    }
    buttons: [
        PrimaryButton {
            text: qsTr("Import")
            enabled: path.text.trim() !== "" && !dialog.importer.running
            asked: dialog.importer.running
            onClicked: dialog.importer.read(path.text)
        },
        Button {
            visible: dialog.contacts.undoText !== "" && dialog.importer.resultText !== "" && !dialog.importer.wrong
            text: qsTr("Undo")
            iconName: "undo"
            onClicked: {
                dialog.contacts.undo()
                dialog.close()
            }
        },
        Button {
            text: dialog.importer.resultText === "" ? qsTr("Cancel") : qsTr("Done")
            onClicked: dialog.close()
        }
    ]
}
