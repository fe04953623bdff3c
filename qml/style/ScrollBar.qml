// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

//! Thin, and there only while there is something to scroll.
T.ScrollBar {
    id: control
    implicitWidth: Tokens.px(8)
    implicitHeight: Tokens.px(8)
    padding: 2
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    contentItem: Rectangle {
        implicitWidth: Tokens.px(4)
        implicitHeight: Tokens.px(4)
        radius: 2
        color: control.pressed || control.hovered ? Tokens.color.inkMuted : Tokens.color.edge
    }
}
