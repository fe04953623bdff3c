// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Who can be called, one row each, and in words why nobody is there.
ListView {
    id: list
    required property string name
    required property string emptyTitle
    required property string emptyBody
    readonly property PartyRow currentRow: currentItem as PartyRow
    implicitHeight: count > 0 ? contentHeight : empty.implicitHeight + 2 * Tokens.gapM
    currentIndex: -1
    clip: true
    cacheBuffer: 0 // see CallTable
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false // the field beside it moves it
    Accessible.role: Accessible.List
    Accessible.name: name

    //! Goes `rows` down (up, when negative) and fills that number in.
    function step(rows: int): void {
        if (count === 0)
            return
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows))
        positionViewAtIndex(currentIndex, ListView.Contain)
        currentRow.filled(currentRow.number)
    }

    EmptyState {
        id: empty
        y: Tokens.gapM
        width: parent.width
        visible: list.count === 0
        iconName: "dial"
        title: list.emptyTitle
        body: list.emptyBody
    }
}
