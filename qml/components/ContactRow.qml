// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts

//! A contact of the phone book, with the star that makes it a favourite.
PartyRow {
    id: row
    required property string contactId
    required property string company
    required property string numberKind
    required property bool favourite
    required property ContactsViewModel contacts
    detail: company === "" ? numberKind : company
    IconButton {
        x: 2
        anchors.verticalCenter: parent.verticalCenter
        visible: row.contacts.keeping
        name: qsTr("Favourite %1").arg(row.name)
        iconName: row.favourite ? "star-on" : "star"
        focusPolicy: row.isCurrent ? Qt.TabFocus : Qt.NoFocus // Tab would take long through a phone book
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: row.favourite
        onClicked: row.contacts.setFavourite(row.contactId, !row.favourite)
    }
}
