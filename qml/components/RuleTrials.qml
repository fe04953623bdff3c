// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Style

//! What the rules would do for a call of the journal. Nothing is done.
Popup {
    id: dialog
    required property HistoryModel history
    required property RulesViewModel rules
    property string party: ""
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(Tokens.px(560), parent.width - 2 * Tokens.gapM) : Tokens.px(560)
    height: parent ? Math.min(head.height + lines.height + Tokens.gapM + 2 * Tokens.gapL, parent.height - 2 * Tokens.gapXl) : 0
    padding: Tokens.gapL // not read by the height: in Qt 6.8 it changes in the middle of that
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: close_.forceActiveFocus(Qt.TabFocusReason)

    function show(row: int, of: string): void {
        rules.tryOut(history, row)
        party = of
        open()
    }

    Item {
        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Item {
            id: head
            width: parent.width
            height: title.height + note.height
            UiText {
                id: title
                anchors.left: parent.left
                anchors.right: close_.left
                text: qsTr("What would the rules do?")
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
                text: qsTr("For the call with %1, by the data that the journal keeps. Nothing is done.").arg(dialog.party)
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
            anchors.topMargin: Tokens.gapM
            anchors.bottom: parent.bottom
            width: parent.width
            contentHeight: lines.height
            Accessible.role: Accessible.List
            Accessible.name: title.text
            Column { // no list: the height of all of it is that of the dialog
                id: lines
                width: parent.width
                Repeater {
                    model: dialog.rules.trials
                    delegate: RuleTrialRow { }
                }
            }
        }
    }
}
