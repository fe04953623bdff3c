// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! Who else is in a call of more than two, one row each, and the button that drops them.
Column {
    id: rows
    required property var parties // list of callParty
    signal dropped(deviceId: string)
    Repeater {
        // By number: a new list must not rebuild a row under the pointer.
        model: rows.parties.length
        Item {
            id: row
            required property int index
            readonly property callParty party: rows.parties[index] ?? rows.parties[0]
            width: rows.width
            height: Tokens.controlM
            Accessible.role: Accessible.StaticText
            Accessible.name: party.name === "" ? party.number : party.name + ", " + party.number
            Icon {
                id: shape
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "state-talking"
                ink: Tokens.state.talking
                size: 12
            }
            UiText {
                anchors.left: shape.right
                anchors.leftMargin: Tokens.gapS
                anchors.right: drop.left
                anchors.rightMargin: Tokens.gapS
                height: parent.height
                text: Phrase.joined([row.party.name, Numbers.written(row.party.number)], "   ·   ")
                decorative: true
            }
            Button {
                id: drop
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Tokens.controlS
                text: qsTr("Drop")
                iconName: "close"
                ink: Tokens.state.danger
                enabled: row.party.canDrop
                Accessible.description: enabled ? qsTr("Ends the part of %1 in this call").arg(row.party.name === "" ? row.party.number : row.party.name)
                                                : qsTr("Only who made the conference can drop somebody")
                onClicked: rows.dropped(row.party.deviceId)
            }
        }
    }
}
