// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Session
import Callfloor.Style

//! One state of mine, or a time without contact: since when, which, how long, why and by whom.
T.ItemDelegate {
    id: row
    required property bool dated // of several days
    required property bool tall // in two lines
    required property int index
    required property real began
    required property real ended
    required property int agentState
    required property bool outage
    required property string word
    required property string reason
    required property string cause
    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property bool goesOn: ended === 0
    readonly property string kind: Kinds.ofAgent(agentState, false)
    readonly property string when: Phrase.moment(began, dated, Phrase.language)
    readonly property string length: Ticker.durationText(Math.max(0, (goesOn ? Ticker.now : ended) - began))
    readonly property string why: outage ? Phrase.joined([reason, cause], " ") : Phrase.cause(reason, cause)
    readonly property bool loud: isCurrent && Tokens.scheme === "contrast"
    readonly property color tone: loud ? Tokens.color.ink : outage ? Tokens.state.danger : Tokens.state[kind]
    width: ListView.view.width
    height: tall ? Tokens.rowTall : Tokens.rowTable
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrase.joined([when, word, length, goesOn ? qsTr("goes on") : "", why], ", ")
    Accessible.selected: isCurrent
    Accessible.onPressAction: choose()
    onClicked: choose()

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
        visible: row.hovered && (row.tall ? below : whyText).truncated
        text: row.why
        wide: true
    }
    Row { // a table row
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapS
        height: parent.height
        visible: !row.tall
        Cell {
            id: time
            width: Tokens.px(row.dated ? 124 : 60)
            text: row.when
            muted: true
        }
        Item {
            id: state
            width: Tokens.px(152)
            height: parent.height
            PeriodMark {
                anchors.left: parent.left
                anchors.leftMargin: Tokens.gapS
                height: parent.height
                kind: row.kind
                outage: row.outage
                word: row.word
                ink: row.tone
            }
        }
        Cell {
            id: duration
            width: Tokens.px(84)
            number: true
            text: row.length
        }
        Cell {
            id: whyText
            width: Math.max(0, row.width - 2 * Tokens.gapS - time.width - state.width - duration.width)
            leftPadding: Tokens.gapL
            text: row.why === "" ? "–" : row.why
            muted: true
        }
    }
    Item { // two lines
        anchors.fill: parent
        anchors.leftMargin: Tokens.gapM
        anchors.rightMargin: Tokens.gapM
        visible: row.tall
        PeriodMark {
            anchors.left: parent.left
            y: Tokens.px(2)
            height: Tokens.px(18)
            kind: row.kind
            outage: row.outage
            word: row.word
            ink: row.tone
        }
        UiText {
            anchors.right: parent.right
            y: Tokens.px(3)
            text: row.length
            decorative: true
        }
        UiText {
            id: below
            anchors.left: parent.left
            anchors.leftMargin: Tokens.px(18)
            anchors.right: parent.right
            y: Tokens.px(20)
            text: Phrase.joined([row.when, row.why], "  ·  ")
            muted: true
            size: Tokens.textSmall
            decorative: true
        }
    }
}
