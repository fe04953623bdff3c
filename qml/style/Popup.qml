// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

//! The ground of menus: raised, a hairline around it, no shadow. Escape and a click outside it and its button close it, and
//! it goes with what it belongs to.
T.Popup {
    readonly property bool orphaned: parent !== null && !parent.visible
    onOrphanedChanged: if (orphaned) close()
    // Who came by keys goes on by keys: what had a ring around it gets it back with the keyboard.
    property T.Control ringed: null
    onAboutToShow: {
        const before = parent ? parent.Window.activeFocusItem as T.Control : null
        ringed = before && before.visualFocus ? before : null
    }
    onClosed: if (ringed && ringed.activeFocus) ringed.focusReason = Qt.TabFocusReason
    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset, contentHeight + topPadding + bottomPadding)
    padding: Tokens.gapXs
    margins: Tokens.gapS
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    background: Rectangle {
        radius: Tokens.radiusL
        color: Tokens.color.raised
        border.width: 1
        border.color: Tokens.quietEdge
    }
}
