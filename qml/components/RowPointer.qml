// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The mouse over a list: chooses the row where it goes, not where it happens to rest when rows come up under it.
HoverHandler {
    required property ListView rows
    property bool moved: false
    property point last
    onPointChanged: {
        const here = point.scenePosition
        if (moved && (here.x !== last.x || here.y !== last.y)) {
            const at = rows.contentItem.mapFromItem(null, here)
            const row = rows.indexAt(at.x, at.y)
            if (row >= 0)
                rows.currentIndex = row
        }
        moved = true
        last = here
    }
}
