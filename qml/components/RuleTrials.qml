// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Style

//! What the rules would do for a call of the journal. Nothing is done.
DeskDialog {
    id: dialog
    required property HistoryModel history
    required property RulesViewModel rules
    property string party: ""
    width: Math.min(Tokens.px(560), (parent ? parent.width : 560) - 2 * Tokens.gapM)
    title: qsTr("What would the rules do?")
    note: qsTr("For the call with %1, by the data that the journal keeps. Nothing is done.").arg(party)

    function show(row: int, of: string): void {
        for (let item = parent; item; item = item.parent) // above the whole desk, wherever the call stands
            if (item instanceof DeskFrame)
                parent = item
        rules.tryOut(history, row)
        party = of
        open()
    }

    Column { // no list: the height of all of it is that of the dialog
        width: parent.width
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Repeater {
            model: dialog.rules.trials
            delegate: RuleTrialRow { }
        }
    }
}
