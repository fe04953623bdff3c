// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Callfloor.Ring
import Callfloor.Session
import Callfloor.Style

//! The call that rings, or the customer whom a campaign offers, above the windows of every program, on the screen last used.
//! Never takes the keyboard: whoever types goes on typing.
Window {
    id: card
    required property RingViewModel ring
    required property bool wanted // by the setting and what is on screen; it goes with the call all the same
    signal deskWanted
    // Qt's own name: it asks the window manager not to hand the keyboard to a window that has just come up.
    property bool _q_showWithoutActivating: true
    width: Tokens.px(400)
    height: Math.max(Tokens.px(188), column.y + column.implicitHeight + Tokens.gapL)
    transientParent: null // of nobody; Qt 6.8 would take the window whose property it is
    // Past the window manager on X11: none hides, moves or decorates it, also when the window itself is minimised.
    flags: Qt.Tool | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint | Qt.WindowDoesNotAcceptFocus | Qt.X11BypassWindowManagerHint
    title: ring.isOffer ? qsTr("A campaign offers a customer") : qsTr("A call is ringing")
    color: Tokens.color.raised
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    readonly property bool due: wanted && ring.callId !== 0
    onDueChanged: {
        if (due) {
            const place = ring.placeOf(width, height)
            x = place.x
            y = place.y
        }
        visible = due
    }
    Component.onCompleted: visible = due

    Rectangle {
        anchors.fill: parent
        color: Tokens.color.raised
        border.width: 2
        border.color: Tokens.state.reserved
        Accessible.role: Accessible.AlertMessage
        Accessible.name: (card.ring.isOffer ? qsTr("Customer to call: %1") : qsTr("Call from %1")).arg(card.ring.party)
        Rectangle {
            id: head
            x: 2
            y: 2
            width: parent.width - 4
            height: Tokens.px(36)
            color: Tokens.state.reserved
            StateBadge {
                id: badge
                anchors.left: parent.left
                anchors.leftMargin: Tokens.gapL
                anchors.verticalCenter: parent.verticalCenter
                kind: "reserved"
                word: card.ring.isOffer ? qsTr("Customer to call") : qsTr("Ringing")
                ink: Tokens.color.solidInk
            }
            UiText {
                anchors.left: badge.right
                anchors.leftMargin: Tokens.gapM
                anchors.right: time.left
                anchors.rightMargin: Tokens.gapS
                height: parent.height
                text: card.ring.queue
                color: Tokens.color.solidInk
            }
            UiText {
                id: time
                anchors.right: parent.right
                anchors.rightMargin: Tokens.gapL
                height: parent.height
                text: card.ring.since > 0 ? Ticker.durationText(Ticker.now - card.ring.since) : ""
                color: Tokens.color.solidInk
                strong: true
                size: Tokens.textTitle
            }
        }
        ColumnLayout {
            id: column
            x: Tokens.gapL
            y: head.y + head.height + Tokens.gapM
            width: parent.width - 2 * Tokens.gapL
            spacing: 2
            UiText {
                Layout.fillWidth: true
                text: Numbers.written(card.ring.party)
                Accessible.name: card.ring.party
                strong: true
                size: Tokens.textHeading
            }
            UiText {
                Layout.fillWidth: true
                text: card.ring.facts
                muted: true
            }
            UiText {
                Layout.fillWidth: true
                text: card.ring.errorText !== "" ? card.ring.errorText : card.ring.callData
                color: card.ring.errorText !== "" ? Tokens.state.danger : Tokens.color.inkMuted
            }
            RowLayout {
                Layout.topMargin: Tokens.gapM - 2
                spacing: Tokens.gapS
                Button {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Tokens.px(44)
                    text: card.ring.isOffer ? qsTr("Accept") : qsTr("Answer")
                    iconName: card.ring.isOffer ? "dial" : "answer"
                    keys: card.ring.answerKeyText
                    fill: enabled ? Tokens.state.ready : Tokens.color.sunken
                    ink: Tokens.color.solidInk
                    edge: "transparent"
                    asked: card.ring.asked
                    enabled: card.ring.canAnswer
                    onClicked: card.ring.answer()
                }
                Button {
                    Layout.preferredHeight: Tokens.px(44)
                    text: qsTr("Open desk")
                    iconName: "desk"
                    onClicked: card.deskWanted()
                }
            }
        }
    }
}
