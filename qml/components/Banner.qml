// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! Contact is lost: since when, what still works, what happens next. Across the window, above everything.
Rectangle {
    id: banner
    required property SessionViewModel session
    readonly property color ink: Tokens.state.alarmInk
    readonly property string title: qsTr("Connection lost %1 ago").arg(Ticker.durationText(Ticker.now - session.lostSince))
    readonly property string next: {
        if (session.nextTrySeconds > 0)
            return qsTr("Next try: %1 in %2 s.").arg(session.nodeName).arg(session.nextTrySeconds)
        return session.connectionText
    }
    visible: session.lostSince > 0
    readonly property bool narrow: width < Tokens.px(640) // then the sentence stands below the title
    implicitHeight: Math.max(Tokens.controlL, body.y + body.height + (narrow ? Tokens.gapS : 0))
    color: Tokens.state.alarm
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Connection lost") + ". " + session.stillWorksText
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapL
        y: (title.height - height) / 2
        name: "offline"
        ink: banner.ink
        size: 18
    }
    UiText {
        id: title
        anchors.left: icon.right
        anchors.leftMargin: Tokens.gapS
        // Room is kept for the button while it isn't there: nothing jumps.
        width: banner.narrow ? banner.width - icon.width - tryNow.width - Tokens.gapL - Tokens.gapM - 2 * Tokens.gapS : implicitWidth
        height: Math.max(Tokens.controlL, implicitHeight + 2 * Tokens.gapXs)
        wrapMode: banner.narrow ? Text.Wrap : Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        text: banner.title
        color: banner.ink
        strong: true
        decorative: true
    }
    UiText {
        id: body
        anchors.left: banner.narrow ? parent.left : title.right
        anchors.leftMargin: banner.narrow ? Tokens.gapL : Tokens.gapS
        anchors.right: banner.narrow ? parent.right : tryNow.left
        anchors.rightMargin: banner.narrow ? Tokens.gapL : Tokens.gapS
        y: banner.narrow ? title.height : Math.max(Tokens.gapXs, (Tokens.controlL - height) / 2)
        text: Phrase.joined([banner.session.stillWorksText, banner.next], " ")
        color: banner.ink
        wrapMode: Text.Wrap
        decorative: true
    }
    Button {
        id: tryNow
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        y: (title.height - height) / 2
        implicitHeight: Tokens.controlS
        text: qsTr("Try now")
        visible: banner.session.nextTrySeconds > 0
        fill: "transparent"
        ink: banner.ink
        edge: banner.ink
        onClicked: banner.session.tryNow()
    }
}
