// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! A form or a list above the desk: title, what is in it, buttons at the foot. It covers neither my state nor, being no wall before
//! them, a call that rings: a click beside it answers and leaves it open. Escape closes it; Tab goes round in
//! it, as Qt alone sees to before 6.8 only: an item at either end sends the keyboard to the other.
Popup {
    id: dialog
    required property string title
    property string note: ""
    default property alias content: column.data
    property alias buttons: foot.data
    readonly property real room: (parent ? parent.height : 600) - place - Tokens.gapM
    readonly property DeskFrame frame: parent as DeskFrame
    readonly property int place: frame ? frame.dialogTop : Tokens.bar + Tokens.gapM
    width: Math.min(Tokens.px(400), (parent ? parent.width : 400) - 2 * Tokens.gapM)
    height: Math.min(head.height + column.height + foot.height + 2 * Tokens.gapM + 2 * Tokens.gapL, room)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: place
    padding: Tokens.gapL // not read by the height: in Qt 6.8 it changes in the middle of that
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: close_.forceActiveFocus(Qt.TabFocusReason)

    Item {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Item {
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) end.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
        Item {
            id: head
            width: parent.width
            height: Math.max(close_.height, title.height + note.height)
            UiText {
                id: title
                anchors.left: parent.left
                anchors.right: close_.left
                text: dialog.title
                size: Tokens.textTitle
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            UiText {
                id: note
                anchors.top: title.bottom
                anchors.left: parent.left
                anchors.right: close_.left
                height: text === "" ? 0 : implicitHeight
                text: dialog.note
                muted: true
                size: Tokens.textSmall
                wrapMode: Text.Wrap
            }
            IconButton {
                id: close_
                anchors.right: parent.right
                name: qsTr("Close")
                iconName: "close"
                onClicked: dialog.close()
            }
        }
        ScrollArea {
            anchors.top: head.bottom
            anchors.topMargin: Tokens.gapM - Tokens.gapXs
            anchors.bottom: foot.top
            anchors.bottomMargin: Tokens.gapM - Tokens.gapXs
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: -Tokens.gapXs // room for the focus ring
            anchors.rightMargin: -Tokens.gapXs
            contentHeight: column.height + 2 * Tokens.gapXs
            Column {
                id: column
                x: Tokens.gapXs
                y: Tokens.gapXs
                width: parent.width - 2 * x
                spacing: Tokens.gapM
            }
        }
        Flow {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Tokens.gapS
        }
        Item {
            id: end
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) close_.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
