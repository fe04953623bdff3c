// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Contacts
import Callfloor.Style

//! One number of a contact: the digits, what they are, and away with it.
Item {
    id: field
    required property ContactDraft draft
    required property int row
    required property var kinds // list of string
    implicitHeight: input.height

    TextField {
        id: input
        anchors.left: parent.left
        anchors.right: kind.left
        anchors.rightMargin: Tokens.gapXs
        label: qsTr("Number %1").arg(field.row + 1)
        wrong: field.draft.problem !== "" && text === "" && field.draft.name.trim() !== "" // one thing at a time, as the sentence says
        description: field.draft.problem
        enabled: field.draft.own
        text: field.draft.numberAt(field.row, field.draft.revision)
        onTextEdited: field.draft.setNumber(field.row, text)
        onAccepted: field.draft.save()
        Connections { // another row went away
            target: field.draft
            function onChanged() {
                const number = field.draft.numberAt(field.row)
                if (input.text !== number)
                    input.text = number
            }
        }
    }
    ChoiceButton {
        id: kind
        anchors.right: remove.left
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Kind of number %1").arg(field.row + 1)
        choices: field.kinds
        enabled: field.draft.own
        current: field.draft.kindAt(field.row, field.draft.revision)
        onChosen: index => field.draft.setKind(field.row, index)
    }
    IconButton {
        id: remove
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: field.draft.count > 1 && field.draft.own ? implicitWidth : 0
        visible: width > 0
        name: qsTr("Remove number %1").arg(field.row + 1)
        iconName: "close"
        onClicked: field.draft.removeNumber(field.row)
    }
}
