// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Day
import Callfloor.Style

//! My states and the times without contact, newest first: a table where there is room, else two lines each.
FocusScope {
    id: table
    required property PeriodModel periods
    property bool dated: false // they are of several days
    readonly property bool tall: width < Tokens.px(600)
    readonly property int rowHeight: tall ? Tokens.rowTall : Tokens.rowTable

    component Heading: Cell {
        muted: true
        size: Tokens.textCaption
        font.weight: Font.Medium
    }
    Row {
        id: header
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapS
        visible: !table.tall
        height: visible ? Tokens.rowList : 0
        Heading {
            width: Tokens.px(table.dated ? 124 : 60)
            text: qsTr("Since")
            muted: false
        }
        Heading {
            width: Tokens.px(152)
            text: qsTr("State")
        }
        Heading {
            width: Tokens.px(84)
            number: true
            text: qsTr("Duration")
        }
        Heading {
            leftPadding: Tokens.gapL
            text: qsTr("Reason and cause")
        }
    }
    Rectangle {
        anchors.top: header.bottom
        anchors.topMargin: -1
        visible: header.visible
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
    ListView {
        id: list
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        model: table.periods
        clip: true
        focus: true
        activeFocusOnTab: true
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: true
        cacheBuffer: 0 // see CallTable
        ScrollBar.vertical: ScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("States")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / table.rowHeight) - 1)
            const steps = { [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page, [Qt.Key_Home]: -count, [Qt.Key_End]: count }
            event.accepted = event.key in steps && count > 0
            if (event.accepted)
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + steps[event.key]))
        }
        onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
        delegate: PeriodRow {
            dated: table.dated
            tall: table.tall
        }
    }
}
