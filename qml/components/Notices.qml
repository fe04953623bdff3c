// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! What went wrong or changed, at the foot of the desk: a line that comes or goes must not move a button above it.
ScrollArea {
    id: notices
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property DayViewModel day
    required property RulesViewModel rules
    required property bool missedCallShown // on the desk itself: said once
    readonly property HelpViewModel help: calls.help
    contentHeight: column.implicitHeight
    Column {
        id: column
        width: notices.width
        spacing: Tokens.gapS
        Notice {
            width: column.width
            text: notices.agent.errorText
            details: notices.agent.errorDetails
            wrong: true
            onDismissed: notices.agent.clearError()
        }
        Notice {
            width: column.width
            text: notices.agent.noticeText
            onDismissed: notices.agent.clearNotice()
        }
        Notice {
            width: column.width
            text: notices.missedCallShown ? "" : notices.calls.noticeText
            onDismissed: notices.calls.clearNotice()
        }
        Notice {
            width: column.width
            text: notices.help.errorText !== "" ? notices.help.errorText
                : notices.help.waiting ? qsTr("Asked for help, waiting for the server.") : notices.help.noticeText
            details: notices.help.errorDetails
            wrong: notices.help.errorText !== ""
            onDismissed: notices.help.clear()
        }
        Notice {
            width: column.width
            text: notices.day.noticeText
            wrong: notices.day.problemText !== ""
            onDismissed: notices.day.clearNotice()
        }
        Repeater {
            model: notices.rules.notices
            Notice {
                required property int index
                required details
                required wrong
                width: column.width
                onDismissed: notices.rules.notices.dismiss(index)
            }
        }
    }
}
