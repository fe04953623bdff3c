// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Callfloor.Style

//! One command that was found, below the word for its kind where it is the first one. What is not possible now says so; why not
//! is said at the foot of the palette, and to a screen reader here.
T.ItemDelegate {
    id: row
    required property int index
    required property string section
    required property bool first
    required property string words
    required property string detail
    required property string iconName
    required property string keyText
    required property string problem
    readonly property bool possible: problem === ""
    readonly property bool current: ListView.isCurrentItem
    readonly property int headHeight: first ? Tokens.rowTable : 0
    signal chosen(index: int)
    width: ListView.view.width
    height: headHeight + Tokens.rowList
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: words
    Accessible.description: Phrase.joined([detail, problem, keyText], ", ")
    Accessible.onPressAction: chosen(index)
    onClicked: chosen(index)
    background: Item {
        Rectangle {
            y: row.headHeight
            width: parent.width
            height: Tokens.rowList
            radius: Tokens.radiusS
            color: row.current ? Tokens.veil(1.4) : "transparent"
        }
    }
    contentItem: Item {
        UiText {
            anchors.left: parent.left
            anchors.leftMargin: Tokens.gapS
            visible: row.first
            height: Tokens.rowTable
            text: row.section
            muted: true
            size: Tokens.textCaption
            decorative: true
        }
        RowLayout {
            y: row.headHeight
            width: parent.width
            height: Tokens.rowList
            spacing: Tokens.gapS
            Icon {
                Layout.leftMargin: Tokens.gapS
                name: row.iconName
                ink: Tokens.color.inkMuted
            }
            UiText {
                Layout.fillWidth: true
                text: row.words
                color: row.possible ? Tokens.color.ink : Tokens.color.inkMuted
                decorative: true
            }
            UiText {
                Layout.rightMargin: Tokens.gapS
                Layout.maximumWidth: row.width / 2
                text: Phrase.joined([row.detail, row.possible ? row.keyText : qsTr("not now")], "   ")
                muted: true
                size: Tokens.textCaption
                decorative: true
            }
        }
    }
}
