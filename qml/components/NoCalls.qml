// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Day
import Callfloor.Style

//! Why no call is listed, and what to do: none yet, none found, still looking, or the journal can't be read.
Item {
    id: root
    required property HistoryModel history
    visible: history.count === 0
    implicitHeight: state.implicitHeight + (again.visible ? again.height + Tokens.gapM : 0)
    EmptyState {
        id: state
        width: parent.width
        iconName: root.history.problemText !== "" ? "alert" : root.history.loading ? "clock" : root.history.filtered ? "search" : "history"
        title: {
            if (root.history.problemText !== "")
                return qsTr("Your calls can't be read")
            if (root.history.loading)
                return qsTr("Looking")
            return root.history.filtered ? qsTr("No such call") : qsTr("No calls yet")
        }
        body: {
            if (root.history.problemText !== "")
                return root.history.problemText
            if (root.history.loading)
                return qsTr("The journal is being read.")
            return root.history.filtered ? qsTr("Other words, or other days, may find it.") : qsTr("Your calls show here as they happen.")
        }
    }
    Button {
        id: again
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.history.filtered && !root.history.loading
        text: qsTr("Show all")
        onClicked: root.history.clearFilters()
    }
}
