// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! What can be done with the own phone book and the recent calls: a contact more; the rest in a menu.
FocusScope {
    id: tools
    required property ContactsViewModel contacts
    required property string number // to be added; empty: none
    required property string shownNumber
    property string name: "" // of a contact that has no number yet
    readonly property bool busy: activeFocus || menu.visible
    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Row {
        id: row
        IconButton {
            name: tools.number === "" ? qsTr("New contact") : qsTr("Add %1 to my phone book").arg(tools.shownNumber)
            iconName: "add"
            focusPolicy: Qt.TabFocus // a click leaves the focus where one types
            onClicked: tools.contacts.draft.begin(tools.number, tools.name)
        }
        IconButton {
            id: button
            name: qsTr("Phone book and recent calls")
            iconName: "menu"
            focusPolicy: Qt.TabFocus
            onClicked: menu.visible ? menu.close() : menu.open()
            Popup {
                id: menu
                x: button.mirrored ? 0 : button.width - width
                y: button.height + Tokens.gapXs
                width: Tokens.px(208)
                focus: true
                contentHeight: lines.implicitHeight // of two things none would be told
                onOpened: lines.enter()
                Lines {
                    id: lines
                    width: parent.width
                    spacing: 2
                    HelpItem {
                        width: parent.width
                        text: qsTr("Import a file…")
                        iconName: "export"
                        onClicked: {
                            menu.close()
                            tools.contacts.importer.begin()
                        }
                    }
                    HelpItem {
                        width: parent.width
                        text: qsTr("Forget recent calls")
                        iconName: "history"
                        enabled: tools.contacts.recentCalls.count > 0
                        onClicked: {
                            menu.close()
                            tools.contacts.forgetRecentCalls()
                        }
                    }
                }
                Item { // Tab goes round, also where Qt would let it out (6.8)
                    activeFocusOnTab: true
                    onActiveFocusChanged: if (activeFocus) lines.enter()
                }
            }
        }
    }
}
