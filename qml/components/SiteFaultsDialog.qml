// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! Every line of the site's phone book that was left out, and why: for whoever looks after the file.
DeskDialog {
    id: dialog
    required property ContactsViewModel contacts
    title: qsTr("The site's phone book")
    note: qsTr("These lines were left out, everything else was read. Who looks after the file can mend them.")
    FaultList {
        width: parent.width
        faults: dialog.contacts.siteProblems
    }
    buttons: Button {
        text: qsTr("Done")
        onClicked: dialog.close()
    }
}
