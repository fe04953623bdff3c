// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Session
import Callfloor.Style

//! The line to the server: shape, word, node; when the next try comes; and that nobody encrypts it.
GridLayout {
    id: lamp
    required property SessionViewModel session
    property bool tall: false // the node on a line of its own
    readonly property bool connected: session.connection === SessionViewModel.Connection.Connected
    readonly property color tone: {
        if (connected)
            return session.silent ? Tokens.state.warning : Tokens.state.good
        return session.lostSince > 0 ? Tokens.state.danger : Tokens.state.unknown
    }
    readonly property string note: {
        if (session.silent)
            return qsTr("no answer yet")
        return connected && !session.encrypted ? qsTr("not encrypted") : ""
    }
    readonly property string nextTry: session.nextTrySeconds > 0 ? qsTr("next try in %1 s").arg(session.nextTrySeconds) : ""
    columnSpacing: Tokens.px(6)
    rowSpacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: session.connectionWord
    Accessible.description: Phrase.joined([session.nodeName, note, nextTry, session.standbyText], ", ")
    HoverHandler { id: hover }
    ToolTip {
        text: lamp.session.standbyText
        visible: text !== "" && hover.hovered
    }
    Icon {
        name: lamp.connected ? lamp.session.silent ? "state-system" : "state-ready" : "state-unknown"
        ink: lamp.tone
        size: 12
    }
    UiText {
        text: lamp.session.connectionWord
        size: Tokens.textSmall
        decorative: true
    }
    UiText {
        Layout.fillWidth: true
        text: lamp.tall ? lamp.note === "" ? "" : "·  " + lamp.note
                        : Phrase.joined([lamp.note, lamp.nextTry, lamp.session.nodeName], "  ·  ")
        muted: true
        size: Tokens.textSmall
        decorative: lamp.tall
        Accessible.name: lamp.session.nodeName
    }
    UiText {
        Layout.row: 1
        Layout.column: 1
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: lamp.tall
        text: lamp.session.nodeName
        muted: true
        size: Tokens.textSmall
    }
    UiText {
        Layout.row: 2
        Layout.column: 1
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: lamp.tall // its line is kept free, so that nothing moves when it comes
        text: lamp.nextTry || lamp.session.standbyText
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
}
