// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! A call rings, or a campaign offers a customer, while another page is on screen: who it is, and the way to the desk. Tells when
//! one begins to ring.
Rectangle {
    id: bar
    required property CallsViewModel calls
    required property string keys // of the way to the desk
    property string caller: "" // who rings; empty while nobody does
    readonly property string party: caller || (offered ? calls.preview.customer : "")
    readonly property bool offered: calls.preview.stage === PreviewViewModel.Stage.Offered
    signal began
    signal deskWanted
    implicitHeight: Tokens.controlL
    color: Tokens.state.reserved
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    //! The first call that rings, after any of them changed.
    function look(): void {
        let ringing = ""
        for (let i = watch.count - 1; i >= 0; --i) {
            const call = watch.objectAt(i) as RingWatch
            if (call && call.ringing)
                ringing = call.party
        }
        caller = ringing
    }
    onOfferedChanged: if (offered) began()

    Instantiator {
        id: watch
        model: bar.calls.list
        delegate: RingWatch {
            onRingingChanged: {
                bar.look()
                if (ringing)
                    bar.began()
            }
        }
        onObjectAdded: bar.look()
        onObjectRemoved: bar.look()
    }
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        anchors.verticalCenter: parent.verticalCenter
        name: "state-reserved"
        ink: Tokens.color.solidInk
        size: 16
    }
    UiText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        anchors.right: back.left
        anchors.rightMargin: Tokens.gapS
        height: parent.height
        text: (bar.caller !== "" ? qsTr("%1 is calling") : qsTr("Customer to call: %1")).arg(bar.party)
        color: Tokens.color.solidInk
        strong: true
        decorative: true
    }
    Button {
        id: back
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Tokens.controlS
        text: qsTr("To the desk")
        keys: bar.keys
        fill: "transparent"
        ink: Tokens.color.solidInk
        edge: Tokens.color.solidInk
        onClicked: bar.deskWanted()
    }
}
