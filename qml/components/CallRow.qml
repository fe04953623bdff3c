// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Day
import Callfloor.Session
import Callfloor.Style

//! One call of the journal.
T.ItemDelegate {
    id: row
    required property CallColumns columns
    required property int index
    required property real began
    required property string party
    required property string number
    required property bool named
    required property string queue
    required property real talkMs
    required property bool outgoing
    required property int outcome
    required property string outcomeWord
    required property string notes
    readonly property bool missed: outcome === HistoryModel.Outcome.Missed
    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property string when: Phrase.moment(began, columns.dated, Phrase.language)
    readonly property string talk: talkMs > 0 ? Ticker.durationText(talkMs) : "–"
    readonly property bool noted: notes !== "" && columns.noted // on a line of its own
    readonly property string numberShown: named ? number : ""
    // No red stands out on the loud ground of the current row in high contrast.
    readonly property bool loud: isCurrent && Tokens.scheme === "contrast"
    readonly property color tone: missed && !loud ? Tokens.state.danger : Tokens.color.inkMuted
    signal called
    property bool addable: false // its number is in no phone book
    signal addWanted
    signal tryWanted
    width: ListView.view.width
    height: columns.row + (noted ? columns.note : 0)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrase.joined([when, party, numberShown, queue, talkMs > 0 ? talk : "", outcomeWord], ", ")
    Accessible.description: notes
    Accessible.selected: isCurrent
    Accessible.onPressAction: choose()
    onClicked: choose()
    onDoubleClicked: called()

    function choose(): void {
        ListView.view.currentIndex = index
        ListView.view.forceActiveFocus()
    }

    background: Rectangle {
        color: row.isCurrent ? Tokens.alpha(Tokens.color.accent, Tokens.scheme === "contrast" ? 0.35 : 0.12)
                             : row.hovered ? Tokens.veil(1) : "transparent"
        Rectangle {
            anchors.fill: parent
            visible: row.isCurrent && row.ListView.view.activeFocus
            color: "transparent"
            radius: Tokens.radiusS
            border.width: 2
            border.color: Tokens.color.accent
        }
    }
    ToolTip {
        visible: row.hovered && row.notes !== "" && (!row.noted || written.truncated)
        text: row.notes
        wide: true
    }
    UiText { // what I wrote about it
        id: written
        anchors.left: parent.left
        anchors.leftMargin: row.columns.tall ? Tokens.gapM + 14 + Tokens.gapS : Tokens.gapS + row.columns.time + row.columns.icon + Tokens.gapS
        anchors.right: parent.right
        anchors.rightMargin: row.isCurrent ? row.columns.actions + Tokens.gapM : Tokens.gapM
        y: row.columns.row - (row.columns.tall ? Tokens.px(3) : Tokens.px(2))
        visible: row.noted
        text: row.notes
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
    Row { // a table row
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapS
        height: row.columns.row
        visible: !row.columns.tall
        Cell {
            width: row.columns.time
            text: row.when
            muted: true
        }
        Item {
            width: row.columns.icon
            height: parent.height
            Icon {
                anchors.left: parent.left
                anchors.leftMargin: Tokens.gapS
                anchors.verticalCenter: parent.verticalCenter
                name: row.missed ? "missed" : row.outgoing ? "outgoing" : "answer"
                ink: row.tone
                size: 14
            }
        }
        Cell {
            width: row.columns.party
            text: Numbers.written(row.party)
            font.weight: Font.Medium
        }
        Cell {
            visible: row.columns.number > 0
            width: row.columns.number
            text: row.numberShown === "" ? "–" : Numbers.written(row.numberShown)
            muted: true
        }
        Cell {
            width: row.columns.queue
            text: row.queue === "" ? "–" : row.queue
        }
        Cell {
            width: row.columns.talk
            number: true
            text: row.talk
        }
        Cell {
            width: row.columns.outcome - (row.isCurrent ? row.columns.actions : 0)
            leftPadding: Tokens.gapL
            text: row.outcomeWord
            color: row.tone
        }
    }
    Item { // two lines
        anchors.left: parent.left
        anchors.right: parent.right
        height: row.columns.row
        anchors.leftMargin: Tokens.gapM
        anchors.rightMargin: Tokens.gapM
        visible: row.columns.tall
        Icon {
            id: icon
            anchors.left: parent.left
            y: Tokens.px(6)
            name: row.missed ? "missed" : row.outgoing ? "outgoing" : "answer"
            ink: row.tone
            size: 14
        }
        UiText {
            anchors.left: icon.right
            anchors.leftMargin: Tokens.gapS
            anchors.right: parent.right
            anchors.rightMargin: row.isCurrent ? row.columns.actions : Tokens.px(56)
            y: Tokens.px(3)
            text: Numbers.written(row.party)
            font.weight: Font.Medium
            decorative: true
        }
        UiText {
            anchors.left: icon.right
            anchors.leftMargin: Tokens.gapS
            anchors.right: parent.right
            anchors.rightMargin: row.isCurrent ? row.columns.actions : 0
            y: Tokens.px(20)
            text: Phrase.joined([row.when, row.outcomeWord, row.queue], "  ·  ")
            color: row.tone
            size: Tokens.textSmall
            decorative: true
        }
        UiText {
            anchors.right: parent.right
            y: Tokens.px(3)
            visible: !row.isCurrent
            text: row.talk
            decorative: true
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        visible: row.isCurrent
        spacing: Tokens.gapXs
        IconButton {
            implicitHeight: Tokens.px(24)
            name: qsTr("Call %1 again").arg(row.party)
            iconName: "dial"
            enabled: row.number !== "" && row.columns.canCall
            focusPolicy: Qt.TabFocus
            onClicked: row.called()
        }
        IconButton {
            implicitHeight: Tokens.px(24)
            visible: row.columns.canAdd
            enabled: row.addable
            name: qsTr("Add %1 to my phone book").arg(row.party)
            iconName: "add"
            focusPolicy: Qt.TabFocus
            onClicked: row.addWanted()
        }
        IconButton {
            implicitHeight: Tokens.px(24)
            visible: row.columns.canTry
            name: qsTr("What would the rules do?")
            iconName: "rules"
            focusPolicy: Qt.TabFocus
            onClicked: row.tryWanted()
        }
    }
}
