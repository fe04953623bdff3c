// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One setting: name, consequence and who set it at the left, value at the right (below where there is little room). A locked one
//! shows its value disabled, a lock, who locked it and why. A delegate of SettingListModel.
Item {
    id: row
    required property string key
    required property string section
    required property bool first
    required property string name
    required property string note
    required property var choices // list of string
    required property int current
    required property string value
    required property bool isSwitch
    required property bool locked
    required property string origin
    readonly property bool choosable: choices.length > 0
    readonly property bool roomy: width >= Tokens.px(620)
    readonly property int headHeight: first ? Tokens.rowTall : 0
    readonly property bool segmented: choosable && !isSwitch && roomy && choices.length <= 4
    readonly property size controlSize: {
        if (isSwitch)
            return Qt.size(toggle.implicitWidth, toggle.implicitHeight)
        if (segmented)
            return Qt.size(segments.implicitWidth, segments.implicitHeight)
        return choosable ? Qt.size(choice.implicitWidth, choice.implicitHeight) : Qt.size(plain.width, plain.implicitHeight)
    }
    signal chosen(choice: int)
    implicitHeight: headHeight + Tokens.gapS
        + (roomy ? Math.max(words.implicitHeight, controlSize.height) : words.implicitHeight + Tokens.gapXs + controlSize.height) + Tokens.gapS
    UiText {
        anchors.left: parent.left
        visible: row.first
        height: row.headHeight
        bottomPadding: Tokens.gapS
        verticalAlignment: Text.AlignBottom
        text: row.section
        strong: true
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        visible: row.first
        y: row.headHeight - 1
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
    Column {
        id: words
        anchors.left: parent.left
        y: row.headHeight + Tokens.gapS
        width: row.roomy ? parent.width - row.controlSize.width - Tokens.gapL : parent.width
        UiText {
            width: parent.width
            text: row.name
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: text !== ""
            text: row.note
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
        Item {
            width: parent.width
            implicitHeight: who.implicitHeight
            Icon {
                id: lock
                anchors.left: parent.left
                visible: row.locked
                name: "lock"
                ink: Tokens.color.inkMuted
                size: 14
            }
            UiText {
                id: who
                anchors.left: row.locked ? lock.right : parent.left
                anchors.leftMargin: row.locked ? Tokens.px(6) : 0
                anchors.right: parent.right
                text: row.origin
                muted: true
                size: Tokens.textSmall
                wrapMode: Text.Wrap
            }
        }
    }
    Item { // the value, in whichever form
        anchors.right: row.roomy ? parent.right : undefined
        anchors.left: row.roomy ? undefined : parent.left
        y: row.roomy ? row.headHeight + Tokens.gapS : words.y + words.implicitHeight + Tokens.gapXs
        width: row.controlSize.width
        height: row.controlSize.height
        Toggle {
            id: toggle
            visible: row.isSwitch
            text: row.name
            on: row.current === 1
            enabled: !row.locked
            onClicked: row.chosen(row.current === 1 ? 0 : 1)
        }
        SegmentedControl {
            id: segments
            visible: row.segmented
            choices: row.choices
            current: row.current
            name: row.name
            controlled: true
            enabled: !row.locked
            onChosen: index => row.chosen(index)
        }
        ChoiceButton {
            id: choice
            visible: row.choosable && !row.isSwitch && !row.segmented
            choices: row.choices
            current: row.current
            value: row.value
            name: row.name
            enabled: !row.locked
            onChosen: index => row.chosen(index)
        }
        UiText {
            id: plain
            visible: !row.choosable
            width: Math.min(implicitWidth, row.roomy ? row.width / 2 : row.width)
            height: implicitHeight
            text: row.value
            wrapMode: Text.Wrap
        }
    }
}
