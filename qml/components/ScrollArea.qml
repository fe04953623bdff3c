// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Callfloor.Style

//! What is higher than its place and scrolls up and down. What gets the keyboard in it is on screen.
Flickable {
    id: area
    readonly property Item focused: Window.activeFocusItem
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar { }
    onFocusedChanged: if (focused && visible) show(focused)

    function show(item: Item): void {
        let inside = false
        for (let parent = item; parent && !inside; parent = parent.parent)
            inside = parent === contentItem
        if (!inside)
            return
        const top = item.mapToItem(contentItem, 0, 0).y - Tokens.gapL
        const bottom = top + item.height + 2 * Tokens.gapL
        contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)))
    }
}
