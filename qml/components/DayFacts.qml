// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Day
import Callfloor.Session
import Callfloor.Style

//! My numbers since the shift began. What can't be said yet is a dash.
Flow {
    id: facts
    required property DayViewModel day
    property bool brief: false // the five that matter most
    spacing: Tokens.gapXl
    bottomPadding: 0

    function duration(ms: real): string {
        return ms < 0 ? "–" : Ticker.durationText(ms)
    }
    Fact {
        value: facts.day.handled
        label: qsTr("Handled")
    }
    Fact {
        value: facts.duration(facts.day.averageTalkMs)
        label: qsTr("Talk, average")
    }
    Fact {
        value: facts.duration(facts.day.averageWrapUpMs)
        label: qsTr("Wrap-up, average")
    }
    Fact {
        value: facts.day.readyPercent < 0 ? "–" : qsTr("%1 %").arg(facts.day.readyPercent)
        label: qsTr("Time ready")
    }
    Fact {
        value: facts.day.missed
        label: qsTr("Missed")
    }
    Fact {
        visible: !facts.brief
        value: facts.day.outgoing
        label: qsTr("Outgoing")
    }
    Fact {
        visible: !facts.brief
        value: facts.duration(facts.day.notReadyMs)
        label: qsTr("Not ready")
    }
}
