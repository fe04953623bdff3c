// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The lines of a menu, one below the other. The arrow keys walk those that can be pressed.
Column {
    id: lines
    Keys.onDownPressed: walk(Array.from(children).findIndex(line => line.activeFocus), 1)
    Keys.onUpPressed: walk(Array.from(children).findIndex(line => line.activeFocus), -1)

    //! The keyboard to the first one: for a menu that opens.
    function enter(): void {
        walk(-1, 1)
    }
    function walk(from: int, by: int): void {
        for (let i = from + by; i >= 0 && i < children.length; i += by)
            if (children[i].enabled && children[i].activeFocusOnTab)
                return children[i].forceActiveFocus(Qt.TabFocusReason)
    }
}
