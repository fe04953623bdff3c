// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts

//! Somebody who was on the phone, and the button that calls them again; while current also the one that adds them to the own book.
PartyRow {
    id: row
    required property double at
    required property bool known
    required property ContactsViewModel contacts
    detail: Phrase.moment(at, new Date(at).toDateString() !== Phrase.today, Phrase.language)
    toolRoom: add.visible ? add.width : 0
    IconButton {
        id: add
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        visible: row.contacts.keeping && row.isCurrent && !row.known
        name: qsTr("Add %1 to my phone book").arg(row.name)
        iconName: "add"
        focusPolicy: Qt.TabFocus
        onClicked: row.contacts.draft.begin(row.number, row.name === row.number ? "" : row.name)
    }
    IconButton {
        anchors.left: parent.left
        anchors.leftMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Call %1 again").arg(row.name)
        iconName: "dial"
        focusPolicy: row.isCurrent ? Qt.TabFocus : Qt.NoFocus
        onClicked: row.called(row.number)
    }
}
