// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! My day: what I did since my shift began.
FocusScope {
    id: page
    PageHead {
        id: head
        width: parent.width
        title: qsTr("My day")
    }
    EmptyState {
        anchors.top: head.bottom
        anchors.topMargin: Tokens.gapXl
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(400, parent.width - 2 * Tokens.gapL)
        iconName: "history"
        title: qsTr("Nothing yet today")
        body: qsTr("Your calls and states show here as they happen.")
    }
}
