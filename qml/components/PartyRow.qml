// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! Somebody to call: name over detail, the number at the right, and at the left a button of the row's kind. A click fills the
//! number in, a double click calls it.
T.ItemDelegate {
    id: row
    required property int index
    required property string name
    required property string number
    property string detail: ""
    property string kind: "" // the state that `detail` begins with
    property string keys: "" // shown under the number
    property int toolRoom: 0 // for a button right of the number
    readonly property bool isCurrent: ListView.isCurrentItem
    signal filled(number: string)
    signal called(number: string)
    width: ListView.view.width
    height: Tokens.rowTall
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: (detail === "" ? name : name + ", " + detail) + ", " + number
    Accessible.selected: isCurrent
    Accessible.onPressAction: fill()
    onClicked: fill()
    onDoubleClicked: called(number)

    function fill(): void {
        ListView.view.currentIndex = index
        filled(number)
    }

    background: Rectangle {
        radius: Tokens.radiusM
        color: row.isCurrent ? Tokens.alpha(Tokens.color.accent, 0.12) : row.hovered ? Tokens.veil(1) : "transparent"
    }
    UiText {
        id: nameText
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(36)
        anchors.right: numberText.left
        anchors.rightMargin: Tokens.gapS
        y: row.detail === "" ? (row.height - height) / 2 : Tokens.px(3)
        text: Numbers.written(row.name)
        muted: !row.enabled // to be read all the same, also while one can't call
        decorative: true
    }
    Icon {
        anchors.left: nameText.left
        y: Tokens.px(23)
        visible: row.kind !== ""
        name: row.kind === "" ? "" : "state-" + row.kind
        ink: row.kind === "" ? Tokens.color.ink : Tokens.state[row.kind]
        size: 10
    }
    UiText {
        anchors.left: nameText.left
        anchors.leftMargin: row.kind === "" ? 0 : Tokens.px(14)
        y: Tokens.px(20)
        width: nameText.width - (row.kind === "" ? 0 : Tokens.px(14))
        visible: text !== ""
        text: row.detail
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
    UiText {
        id: numberText
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS + row.toolRoom
        width: Math.min(implicitWidth, row.width / 2)
        height: row.keys === "" ? parent.height : Tokens.px(22)
        text: row.number === row.name ? "" : Numbers.written(row.number)
        muted: true
        decorative: true
    }
    UiText {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS + row.toolRoom
        y: Tokens.px(20)
        text: row.keys
        muted: true
        size: Tokens.textCaption
        decorative: true
    }
}
