// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! One colour per meaning. Always shown with its shape and its word.
QtObject {
    required property color ready
    required property color notReady
    required property color system
    required property color reserved
    required property color talking
    required property color hold
    required property color work
    required property color signedOut
    required property color alarm // solid ground of an alarm; text on it is alarmInk
    required property color alarmInk
    readonly property color unknown: signedOut
    readonly property color good: ready
    readonly property color warning: system
    readonly property color danger: notReady
}
