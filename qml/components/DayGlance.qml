// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Day
import Callfloor.Rules
import Callfloor.Style

//! The shift at a glance while no call is on the phone: my numbers, the strip, my latest calls.
Column {
    id: glance
    required property DayViewModel day
    required property CallsViewModel calls
    required property RulesViewModel rules
    spacing: Tokens.gapL
    DayFacts {
        width: parent.width
        brief: true
        day: glance.day
    }
    TimelineStrip {
        id: strip
        width: parent.width
        timeline: glance.day.timeline
    }
    TimelineLegend {
        width: parent.width
        said: strip.said
    }
    Card {
        width: parent.width
        height: table.implicitHeight + 2
        visible: glance.day.recent.count > 0
        CallTable {
            id: table
            anchors.fill: parent
            anchors.margins: 1
            mostRows: 13
            history: glance.day.recent
            calls: glance.calls
            rules: glance.rules
            onCalled: number => glance.calls.dial(number)
        }
    }
}
