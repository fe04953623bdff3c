// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! The pages, the agent's queues, help, and the line to the server at the foot. 240 px.
Rectangle {
    id: side
    required property SessionViewModel session
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property string place
    signal wanted(place: string)
    implicitWidth: Tokens.px(240)
    color: Tokens.color.window
    PageTabs {
        id: tabs
        x: Tokens.gapS
        y: Tokens.gapM
        width: parent.width - 2 * x
        place: side.place
        onChosen: place => side.wanted(place)
    }
    ScrollArea {
        anchors.top: tabs.bottom
        anchors.bottom: help.top
        anchors.topMargin: Tokens.gapL
        anchors.bottomMargin: Tokens.gapL
        width: parent.width
        contentHeight: waiting.height
        MyQueues {
            id: waiting
            x: Tokens.gapL
            width: parent.width - 2 * x
            queues: side.agent.queues
        }
    }
    HelpItems {
        id: help
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: lamp.top
        anchors.margins: Tokens.gapS
        anchors.bottomMargin: Tokens.gapL
        help: side.calls.help
    }
    ConnectionLamp {
        id: lamp
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.gapM
        width: parent.width - Tokens.gapL - Tokens.gapS
        tall: true
        session: side.session
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Tokens.color.line
    }
}
