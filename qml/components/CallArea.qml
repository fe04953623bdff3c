// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Session
import Callfloor.Style

//! The middle of the desk: the calls, the older first (two stand side by side where they fit), the work after one, a campaign's
//! customer; at the foot what went wrong or changed.
//! Positioners, no layouts: a layout of Qt 6.4 inside another one still measures a card that is gone.
Item {
    id: area
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property SessionViewModel session
    required property DayViewModel day
    required property RulesViewModel rules
    readonly property bool idle: calls.list.count === 0 && calls.preview.stage === PreviewViewModel.Stage.None
    property int margin: Tokens.gapL
    // Where there is no room for both, what can be done with a call goes before what was said: that stands below it then.
    readonly property bool low: height < Tokens.px(320)
    clip: true
    //! Where there is little room, a new call comes in sight all the same, whatever stands above it.
    readonly property int count: calls.list.count
    onCountChanged: if (count > 0) later.start()
    Timer { // the cards have their places then
        id: later
        interval: 0
        onTriggered: {
            const newest = repeater.itemAt(area.count - 1)
            const top = cards.y + (newest ? newest.y : 0)
            scroll.contentY = Math.max(0, Math.min(top, scroll.contentHeight - scroll.height))
        }
    }
    ScrollArea {
        id: scroll
        width: area.width
        height: area.height - (area.low ? 0 : notices.room)
        contentHeight: column.implicitHeight + 2 * area.margin + (area.low ? notices.room : 0)
        Column {
            id: column
            x: area.margin
            y: area.margin
            width: scroll.width - 2 * area.margin
            spacing: area.margin
            Flow {
                id: cards
                readonly property int columns: area.calls.list.count > 1 && column.width >= Tokens.px(680) ? 2 : 1
                readonly property real cardWidth: Math.floor((column.width - (columns - 1) * spacing) / columns)
                width: column.width
                spacing: area.margin
                Repeater {
                    id: repeater
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
            NoCall {
                id: noCall
                width: column.width
                visible: area.idle && !wrapUp.visible
                agent: area.agent
                calls: area.calls
                session: area.session
            }
            DayGlance {
                width: column.width
                visible: noCall.visible && width >= Tokens.px(480) && area.day.keeping && area.day.timeline.count > 0
                day: area.day
                calls: area.calls
                rules: area.rules
            }
        }
    }
    Notices {
        id: notices
        readonly property real room: height > 0 ? height + area.margin : 0
        x: area.margin
        y: (area.low ? scroll.contentHeight - scroll.contentY : area.height) - height - area.margin
        width: area.width - 2 * area.margin
        height: area.low ? contentHeight : Math.min(contentHeight, Math.round(area.height * 0.4))
        agent: area.agent
        calls: area.calls
        day: area.day
        rules: area.rules
        missedCallShown: noCall.visible && area.agent.missedCall
    }
}
