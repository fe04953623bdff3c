// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! The middle of the desk: what went wrong or changed, then the calls, the older first; two stand side by side where they fit.
Flickable {
    id: area
    required property AgentViewModel agent
    required property CallsViewModel calls
    property int margin: Tokens.gapL
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar { }
    ColumnLayout {
        id: column
        x: area.margin
        y: area.margin
        width: area.width - 2 * area.margin
        spacing: area.margin
        Notice {
            Layout.fillWidth: true
            text: area.agent.errorText
            details: area.agent.errorDetails
            wrong: true
            onDismissed: area.agent.clearError()
        }
        Notice {
            Layout.fillWidth: true
            text: area.agent.noticeText
            onDismissed: area.agent.clearNotice()
        }
        Notice {
            Layout.fillWidth: true
            text: area.calls.noticeText
            onDismissed: area.calls.clearNotice()
        }
        NoCall {
            Layout.fillWidth: true
            visible: area.calls.list.count === 0
            agent: area.agent
        }
        GridLayout {
            Layout.fillWidth: true
            columns: area.calls.list.count > 1 && column.width >= 680 ? 2 : 1
            columnSpacing: area.margin
            rowSpacing: area.margin
            Repeater {
                model: area.calls.list
                CallCard {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    calls: area.calls
                }
            }
        }
    }
}
