// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! Help from a supervisor, and the note of a bad line: for the side bar, or the menu where there is none.
Lines {
    id: items
    required property HelpViewModel help
    signal chosen
    spacing: 2
    HelpItem {
        width: items.width
        text: qsTr("Ask for help")
        asked: items.help.pending === HelpViewModel.Cry.Help
        iconName: "help"
        enabled: items.help.canAskForHelp
        onClicked: {
            items.help.askForHelp()
            items.chosen()
        }
    }
    HelpItem {
        width: items.width
        text: qsTr("Emergency")
        asked: items.help.pending === HelpViewModel.Cry.Emergency
        iconName: "alert"
        tone: Tokens.state.danger
        enabled: items.help.canDeclareEmergency
        onClicked: {
            items.help.declareEmergency()
            items.chosen()
        }
    }
    HelpItem {
        width: items.width
        text: qsTr("Bad line")
        asked: items.help.pending === HelpViewModel.Cry.BadLine
        iconName: "offline"
        enabled: items.help.canMarkBadLine
        onClicked: {
            items.help.markBadLine()
            items.chosen()
        }
    }
}
