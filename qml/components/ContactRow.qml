// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Contacts
import Callfloor.Session

//! A contact of the phone book, with the star that makes it a favourite, and the state of a colleague where it is known. The row
//! that is current opens its contact: to be changed, or with a lock, to be read, where it is the site's.
PartyRow {
    id: row
    required property string contactId
    required property string company
    required property string numberKind
    required property bool favourite
    required property int favouritePlace
    required property bool own
    required property ContactsViewModel contacts
    required property CallsViewModel calls
    readonly property colleague at: lookUp(calls.colleagues.revision)
    //! Asks again with every news: the revision is an argument, because the compiler of Qt 6.4 drops a read that nobody uses.
    function lookUp(revision: int): colleague {
        return calls.colleagues.at(calls.cleanedNumber(number))
    }
    kind: at.known ? Kinds.ofAgent(at.state, false) : ""
    detail: Phrase.joined([at.stateWord, company === "" ? numberKind : company], ", ")
    // One key hands the call on to a favourite.
    keys: favouritePlace > 0 && calls.target.purpose === TargetChoice.Purpose.Transfer ? Hotkeys.of("favourite" + favouritePlace) : ""
    toolRoom: edit.visible ? edit.width : 0
    IconButton {
        id: edit
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        visible: row.contacts.keeping && row.isCurrent
        name: row.own ? qsTr("Change %1").arg(row.name) : qsTr("%1, from the site's phone book").arg(row.name)
        iconName: row.own ? "work" : "lock"
        focusPolicy: Qt.TabFocus
        onClicked: row.contacts.draft.open(row.contactId)
    }
    IconButton {
        anchors.left: parent.left
        anchors.leftMargin: 2
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
