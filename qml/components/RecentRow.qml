// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Somebody who was on the phone, and the button that calls them again.
PartyRow {
    id: row
    required property double at
    detail: {
        const time = new Date(at)
        const isToday = time.toDateString() === new Date().toDateString()
        return isToday ? time.toLocaleTimeString(Qt.locale(), Locale.ShortFormat)
                       : time.toLocaleString(Qt.locale(), Locale.ShortFormat)
    }
    IconButton {
        anchors.left: parent.left
        anchors.leftMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Call %1 again").arg(row.name)
        iconName: "dial"
        focusPolicy: row.isCurrent ? Qt.TabFocus : Qt.NoFocus
        onClicked: row.called(row.number)
    }
}
