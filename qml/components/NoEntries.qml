// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Why no call or no state of mine is listed, and what to do: none yet, none found, still looking, or the journal can't be read.
Item {
    id: root
    required property var entries // HistoryModel or PeriodModel
    required property bool calls // else states
    signal allWanted
    visible: entries.count === 0
    implicitHeight: words.implicitHeight + (again.visible ? again.height + Tokens.gapM : 0)
    EmptyState {
        id: words
        width: parent.width
        iconName: root.entries.problemText !== "" ? "alert" : root.entries.loading ? "clock" : root.entries.filtered ? "search" : "history"
        title: {
            if (root.entries.problemText !== "")
                return root.calls ? qsTr("Your calls can't be read") : qsTr("Your states can't be read")
            if (root.entries.loading)
                return qsTr("Looking")
            if (root.entries.filtered)
                return root.calls ? qsTr("No such call") : qsTr("No such state")
            return root.calls ? qsTr("No calls yet") : qsTr("No states yet")
        }
        body: {
            if (root.entries.problemText !== "")
                return root.entries.problemText
            if (root.entries.loading)
                return qsTr("The journal is being read.")
            if (root.entries.filtered)
                return qsTr("Other words, or other days, may find it.")
            return root.calls ? qsTr("Your calls show here as they happen.") : qsTr("Your states show here as they change.")
        }
    }
    Button {
        id: again
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.entries.filtered && !root.entries.loading
        text: qsTr("Show all")
        onClicked: root.allWanted()
    }
}
