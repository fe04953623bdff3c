// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Day
import Callfloor.Session
import Callfloor.Style

//! The shift as one band: talking 4/4, wrap-up 3/4, ready 2/4, not ready 1/4, no contact hatched. The pointer, or the arrow keys,
//! ask what a stretch is; `said` tells.
FocusScope {
    id: strip
    required property TimelineModel timeline
    property int band: Tokens.px(40)
    readonly property real perMs: timeline.until > timeline.from ? width / (timeline.until - timeline.from) : 0
    readonly property int hours: Math.round((timeline.until - timeline.from) / 3600000)
    readonly property int hourStep: Math.max(1, Math.ceil(hours * Tokens.px(60) / Math.max(1, width))) // a label's width
    property int cursor: -1
    // Whoever walks it by keys does not care where the mouse rests.
    readonly property TimelineSegment asked: cursor < 0 && hover.hovered ? under(hover.point.position.x) : segmentAt(cursor, made)
    property int made: 0 // times that a segment was made: the journal may tell of the day anew
    readonly property string said: asked ? qsTr("%1 to %2: %3").arg(clock(asked.from)).arg(clock(asked.end)).arg(asked.word) : ""
    implicitHeight: band + Tokens.px(20)
    activeFocusOnTab: timeline.count > 0
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Shift")
    Accessible.description: said !== "" ? said : timeline.summary

    function clock(ms: real): string {
        return new Date(ms).toLocaleTimeString(Qt.locale(), "HH:mm")
    }
    function segmentAt(index: int, revision: int): TimelineSegment {
        return revision > 0 ? repeater.itemAt(index) as TimelineSegment : null
    }
    //! The topmost there.
    function under(x: real): TimelineSegment {
        for (let i = repeater.count - 1; i >= 0; --i) {
            const segment = repeater.itemAt(i) as TimelineSegment
            if (segment && x >= segment.x && x <= segment.x + segment.width)
                return segment
        }
        return null
    }
    Keys.onRightPressed: cursor = Math.min(repeater.count - 1, cursor + 1)
    Keys.onLeftPressed: cursor = cursor < 0 ? repeater.count - 1 : Math.max(0, cursor - 1)
    onActiveFocusChanged: if (!activeFocus) cursor = -1

    HoverHandler { id: hover }
    Rectangle {
        width: parent.width
        height: strip.band
        radius: Tokens.radiusS
        color: Tokens.color.sunken
        border.width: Tokens.scheme === "contrast" ? 1 : 0
        border.color: Tokens.color.line
        FocusRing { visible: strip.activeFocus }
    }
    Repeater {
        id: repeater
        model: strip.timeline
        onItemAdded: ++strip.made
        TimelineSegment {
            required property int index
            origin: strip.timeline.from
            perMs: strip.perMs
            band: strip.band
            marked: index === strip.cursor
        }
    }
    Repeater {
        model: strip.perMs > 0 ? strip.hours + 1 : 0
        Item {
            id: tick
            required property int index
            x: Math.round(index * 3600000 * strip.perMs)
            y: strip.band
            Rectangle {
                x: tick.index === strip.hours ? -1 : 0
                width: 1
                height: Tokens.px(4)
                color: Tokens.color.edge
            }
            UiText {
                x: tick.index === 0 ? 0 : tick.index === strip.hours ? -width : -width / 2
                y: Tokens.px(5)
                visible: tick.index % strip.hourStep === 0
                text: strip.clock(strip.timeline.from + tick.index * 3600000)
                muted: true
                size: Tokens.textCaption
                decorative: true
            }
        }
    }
    Rectangle { // now
        x: Math.round((Ticker.now - strip.timeline.from) * strip.perMs)
        visible: strip.perMs > 0 && x >= 0 && x <= strip.width
        width: 2
        y: -Tokens.gapXs
        height: strip.band + Tokens.gapXs
        color: Tokens.color.ink
    }
}
