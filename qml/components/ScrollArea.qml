// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Callfloor.Style

//! What is higher than its place and scrolls up and down, by keys too. What gets the keyboard in it is on screen, and stays there
//! when the place shrinks; where nothing in it can take it, Tab stops at the whole.
Flickable {
    id: area
    readonly property Item focused: { // of a list the row where the keys act
        const item = Window.activeFocusItem
        return item instanceof ListView && item.currentItem ? item.currentItem : item
    }
    property real heightBefore: 0
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: contentHeight > height && !hasStop(contentItem)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Scrolls with the arrow keys")
    Accessible.ignored: !activeFocusOnTab
    ScrollBar.vertical: ScrollBar { }
    onFocusedChanged: later.start()
    onHeightChanged: {
        if (isInSight(focused, heightBefore))
            later.start()
        heightBefore = height
    }
    Keys.onPressed: event => {
        const page = height - Tokens.rowTable
        const steps = { [Qt.Key_Down]: Tokens.rowTable, [Qt.Key_Up]: -Tokens.rowTable, [Qt.Key_PageDown]: page,
                        [Qt.Key_PageUp]: -page, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight }
        event.accepted = event.key in steps && contentHeight > height
        if (event.accepted)
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps[event.key]))
    }

    function hasStop(item: Item): bool {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && child.enabled && (child.activeFocusOnTab || hasStop(child)))
                return true
        }
        return false
    }
    function holds(item: Item): bool {
        let inside = false
        for (let parent = item; parent && !inside; parent = parent.parent)
            inside = parent === contentItem
        return inside
    }
    function isInSight(item: Item, room: real): bool {
        const top = holds(item) ? item.mapToItem(contentItem, 0, 0).y - contentY : room
        return top < room && top + item.height > 0
    }
    function show(item: Item): void {
        if (!holds(item))
            return
        const top = item.mapToItem(contentItem, 0, 0).y - Tokens.gapL
        const bottom = top + item.height + 2 * Tokens.gapL
        contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)))
    }
    Timer { // a list has put its row where it belongs then
        id: later
        interval: 0
        onTriggered: if (area.focused && area.visible) area.show(area.focused)
    }
    FocusRing {
        parent: area
        anchors.margins: 0 // the area clips
        visible: area.activeFocus
    }
}
