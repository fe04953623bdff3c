// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The neutral colours of one scheme. Colour with a meaning lives in StateColors.
QtObject {
    required property color window // behind everything
    required property color surface // cards, tables, bars
    required property color raised // menus, palette, toast
    required property color sunken // fields, wells, table heads
    required property color line // hairlines: separate, never frame
    required property color edge // borders of controls, 3:1
    required property color ink // text
    required property color inkMuted // labels and secondary text, 4.5:1
    required property color inkOff // disabled only
    required property color accent // focus, selection, caret: nothing else
    required property color action // fill of the one primary button
    required property color actionInk
    required property color solidInk // text on a solid state colour
    required property real tint // strength of a state colour as a background
    required property real hover // strength of ink over a hovered thing
}
