// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! One reason: the shape of the state that follows, its word, the digit that chooses it or its code, the star that makes it a
//! favourite.
T.ItemDelegate {
    id: item
    required property int index
    required property int code
    required property string label
    required property bool favourite
    required property int digit
    required property int group
    required property string kind
    required property bool starring
    signal chosen(code: int)
    signal starred(code: int)
    // The heading of its group belongs to the first row of it: a bound delegate of the list's own sections is refused by Qt 6.4.
    readonly property bool leads: group > 0 && ListView.section !== ListView.previousSection
    readonly property int heading: leads ? Tokens.rowTable : 0
    width: ListView.view.width
    height: heading + Tokens.rowList
    topInset: heading
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: label
    Accessible.onPressAction: choose()
    onClicked: choose()

    function choose(): void {
        chosen(code)
    }

    background: Rectangle {
        radius: Tokens.radiusS
        color: item.ListView.isCurrentItem ? Tokens.veil(1.4) : "transparent"
    }
    UiText {
        x: Tokens.gapS
        visible: item.leads
        width: parent.width - 2 * x
        height: item.heading
        text: item.group === 1 ? qsTr("Favourites") : qsTr("All reasons")
        muted: true
        size: Tokens.textCaption
    }
    Item {
        y: item.heading
        width: parent.width
        height: Tokens.rowList
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.px(10)
            anchors.verticalCenter: parent.verticalCenter
            name: "state-" + item.kind
            ink: Tokens.state[item.kind]
            size: 12
        }
        UiText {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.px(32)
            anchors.right: codeText.left
            anchors.rightMargin: Tokens.gapS
            height: parent.height
            text: item.label
            decorative: true
        }
        UiText {
            id: codeText
            anchors.right: item.starring ? star.left : parent.right
            anchors.rightMargin: item.starring ? Tokens.gapXs : Tokens.gapS
            height: parent.height
            text: item.digit > 0 ? item.digit : item.code
            muted: true
            size: Tokens.textCaption
            decorative: true
        }
        IconButton {
            id: star
            anchors.right: parent.right
            visible: item.starring && (item.favourite || item.hovered || item.ListView.isCurrentItem)
            name: qsTr("Favourite %1").arg(item.label)
            iconName: item.favourite ? "star-on" : "star"
            focusPolicy: Qt.NoFocus // Ctrl+D from the keyboard
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: item.favourite
            onClicked: item.starred(item.code)
        }
    }
}
