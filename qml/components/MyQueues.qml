// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! The agent's queues: how many wait in each, who waits longest, and when the server said so.
Column {
    id: panel
    required property QueueListModel queues
    readonly property string asOf: queues.asOf > 0 ? new Date(queues.asOf).toLocaleTimeString(Qt.locale(), "HH:mm") : ""
    readonly property int rowHeight: Tokens.px(24)
    visible: queues.count > 0
    Item {
        width: parent.width
        height: panel.rowHeight
        UiText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - waiting.width - Tokens.gapS
            text: qsTr("My queues")
            muted: true
            size: Tokens.textSmall
        }
        UiText {
            id: waiting
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: qsTr("waiting")
            muted: true
            size: Tokens.textSmall
            decorative: true
        }
    }
    Repeater {
        model: panel.queues
        Item {
            id: row
            required property string name
            required property int waiting
            width: panel.width
            height: panel.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: row.waiting < 0 ? row.name : qsTr("%1: %n waiting", "", row.waiting).arg(row.name)
            UiText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - callers.width - Tokens.gapS
                text: row.name
                decorative: true
            }
            UiText {
                id: callers
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                text: row.waiting < 0 ? "–" : row.waiting
                strong: row.waiting > 0
                muted: row.waiting <= 0
                decorative: true
            }
        }
    }
    UiText { // its line is kept free, so that nothing moves when it comes
        width: parent.width
        height: panel.rowHeight
        text: {
            if (panel.queues.waiting === 0)
                return qsTr("Nobody is waiting, at %1").arg(panel.asOf)
            if (panel.queues.waiting > 0 && panel.queues.longestWaitMs > 0)
                return qsTr("Longest wait %1, at %2").arg(Ticker.durationText(panel.queues.longestWaitMs)).arg(panel.asOf)
            return panel.asOf === "" ? "" : qsTr("As of %1").arg(panel.asOf)
        }
        muted: true
        size: Tokens.textSmall
    }
}
