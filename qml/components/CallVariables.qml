// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! What came with the call: 24 px rows. "Not sent", "empty" and "lost" are different words. Where the policy allows it a value is
//! changed in its place; the new one is hatched until the server tells it, and can be taken back.
Column {
    id: rows
    required property CallsViewModel calls
    required property double callId
    required property var variables // list of callVariable
    required property bool compact
    required property bool canSetData
    Connections { // by name, from the command field
        target: Hotkeys.commands
        function onAsked(what) {
            const index = rows.canSetData ? rows.variables.findIndex(one => what === "change:" + rows.callId + "/" + one.name) : -1
            if (index >= 0)
                (repeater.itemAt(index) as CallVariableRow).edit()
        }
    }
    Repeater {
        id: repeater
        // By number: news of the call must not rebuild a row in which somebody types.
        model: rows.variables.length
        CallVariableRow {
            required property int index
            width: rows.width
            variable: rows.variables[index] ?? rows.variables[0]
            labelWidth: Tokens.px(rows.compact ? 104 : 128)
            canChange: rows.canSetData
            onChanged: value => rows.calls.setVariable(rows.callId, variable.name, value)
            onUndone: rows.calls.undoVariable(rows.callId, variable.name)
        }
    }
}
