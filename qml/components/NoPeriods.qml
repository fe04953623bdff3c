// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Day
import Callfloor.Style

//! Why no state is listed, and what to do: none yet, none found, still looking, or the journal can't be read.
Item {
    id: root
    required property PeriodModel periods
    signal allWanted
    visible: periods.count === 0
    implicitHeight: state.implicitHeight + (again.visible ? again.height + Tokens.gapM : 0)
    EmptyState {
        id: state
        width: parent.width
        iconName: root.periods.problemText !== "" ? "alert" : root.periods.loading ? "clock" : root.periods.filtered ? "search" : "history"
        title: {
            if (root.periods.problemText !== "")
                return qsTr("Your states can't be read")
            if (root.periods.loading)
                return qsTr("Looking")
            return root.periods.filtered ? qsTr("No such state") : qsTr("No states yet")
        }
        body: {
            if (root.periods.problemText !== "")
                return root.periods.problemText
            if (root.periods.loading)
                return qsTr("The journal is being read.")
            return root.periods.filtered ? qsTr("Other words, or other days, may find it.") : qsTr("Your states show here as they change.")
        }
    }
    Button {
        id: again
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.periods.filtered && !root.periods.loading
        text: qsTr("Show all")
        onClicked: root.allWanted()
    }
}
