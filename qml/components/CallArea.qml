// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! The middle of the desk: what went wrong or changed, the calls, the older first (two stand side by side where they fit), and a
//! campaign's customer.
//! Positioners, no layouts: a layout of Qt 6.4 inside another one still measures a card that is gone.
ScrollArea {
    id: area
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property DayViewModel day
    required property RulesViewModel rules
    readonly property bool idle: calls.list.count === 0 && calls.preview.stage === PreviewViewModel.Stage.None
    readonly property HelpViewModel help: calls.help
    property int margin: Tokens.gapL
    contentHeight: column.implicitHeight + 2 * margin
    //! Where there is little room, a new call comes in sight all the same, whatever stands above it.
    readonly property int count: calls.list.count
    onCountChanged: if (count > 0) later.start()
    function showCalls(): void {
        contentY = Math.max(0, Math.min(cards.y, contentHeight - height))
    }
    Timer { // the cards have their places then
        id: later
        interval: 0
        onTriggered: area.showCalls()
    }
    Column {
        id: column
        x: area.margin
        y: area.margin
        width: area.width - 2 * area.margin
        spacing: area.margin
        ReadyCountdown {
            width: column.width
            agent: area.agent
        }
        Notice {
            width: column.width
            text: area.agent.errorText
            details: area.agent.errorDetails
            wrong: true
            onDismissed: area.agent.clearError()
        }
        Notice {
            width: column.width
            text: area.agent.noticeText
            onDismissed: area.agent.clearNotice()
        }
        Notice {
            width: column.width
            text: noCall.visible && area.agent.missedCall ? "" : area.calls.noticeText // said once
            onDismissed: area.calls.clearNotice()
        }
        Notice {
            width: column.width
            text: area.help.errorText !== "" ? area.help.errorText
                                             : area.help.waiting ? qsTr("Asked for help, waiting for the server.") : area.help.noticeText
            details: area.help.errorDetails
            wrong: area.help.errorText !== ""
            onDismissed: area.help.clear()
        }
        Notice {
            width: column.width
            text: area.day.noticeText
            wrong: area.day.problemText !== ""
            onDismissed: area.day.clearNotice()
        }
        Repeater {
            model: area.rules.notices
            Notice {
                required property int index
                required details
                required wrong
                width: column.width
                onDismissed: area.rules.notices.dismiss(index)
            }
        }
        NoCall {
            id: noCall
            width: column.width
            visible: area.idle && !wrapUp.visible
            agent: area.agent
            calls: area.calls
        }
        DayGlance {
            width: column.width
            visible: noCall.visible && width >= Tokens.px(480) && area.day.keeping && area.day.timeline.count > 0
            day: area.day
            calls: area.calls
            rules: area.rules
        }
        Flow {
            id: cards
            readonly property int columns: area.calls.list.count > 1 && column.width >= Tokens.px(680) ? 2 : 1
            readonly property real cardWidth: Math.floor((column.width - (columns - 1) * spacing) / columns)
            width: column.width
            spacing: area.margin
            Repeater {
                model: area.calls.list
                CallCard {
                    width: cards.cardWidth
                    calls: area.calls
                    agent: area.agent
                }
            }
        }
        WrapUpCard { // below a call that came in between
            id: wrapUp
            width: column.width
            visible: area.calls.wrapUp.active
            wrapUp: area.calls.wrapUp
            agent: area.agent
        }
        PreviewCard { // below the call itself, whose buttons matter more; an offer has no card above it
            width: column.width
            visible: preview.stage !== PreviewViewModel.Stage.None
            preview: area.calls.preview
        }
    }
}
