// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! What is wrong in the site's phone book: the first line of it, and a button to all.
Column {
    id: faults
    required property ContactsViewModel contacts
    readonly property int count: contacts.siteProblems.length
    readonly property string text: count > 0 ? qsTr("Site phone book: %1").arg(contacts.siteProblems[0]) : ""
    visible: text !== ""
    spacing: Tokens.gapXs
    Problem {
        width: parent.width
        text: faults.text
        ink: Tokens.color.inkMuted
    }
    Button {
        visible: faults.count > 1
        implicitHeight: Tokens.controlS
        text: qsTr("and %n more", "", faults.count - 1)
        onClicked: Hotkeys.commands.run("siteFaults")
    }
}
