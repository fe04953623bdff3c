// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Calls
import Callfloor.Ring
import Callfloor.Session
import Callfloor.Style

//! What happens at the desk, for whoever doesn't see it: calls and a lost connection interrupt what is being read, the rest waits.
Item {
    id: news
    required property SessionViewModel session
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property RingViewModel ring
    readonly property bool atDesk: session.stage === SessionViewModel.Stage.SignedIn
    readonly property bool lost: atDesk && session.lostSince > 0
    readonly property bool known: atDesk && agent.confirmed && agent.state !== AgentViewModel.State.Unknown
    readonly property string stateText: known ? qsTr("State: %1").arg(Phrase.joined([agent.stateWord, Phrase.cause(agent.reasonText, agent.causeText)], ", "))
                                              : ""
    readonly property string pending: atDesk && agent.pending ? qsTr("Next: %1").arg(agent.pendingWord) : ""
    readonly property string problem: atDesk ? agent.errorText : ""
    readonly property string notice: atDesk ? Phrase.joined([agent.noticeText, calls.noticeText], " ") : ""
    onLostChanged: {
        if (lost)
            voice.announce(Phrase.joined([qsTr("Connection lost"), session.stillWorksText], ". "), true)
        else if (atDesk)
            voice.announce(qsTr("Connected"), false)
    }
    onStateTextChanged: voice.announce(stateText, false)
    onPendingChanged: voice.announce(pending, false)
    onProblemChanged: voice.announce(problem, true)
    onNoticeChanged: voice.announce(notice, false)

    Announcer {
        id: voice
        width: 1
        height: 1
    }
    Connections {
        target: news.ring
        function onBegan(isOffer, party, queue) {
            voice.announce(isOffer ? qsTr("Customer to call: %1").arg(party)
                                   : queue === "" ? qsTr("Call from %1").arg(party) : qsTr("Call from %1, %2").arg(party).arg(queue), true)
        }
    }
    Repeater {
        model: news.calls.list
        Item {
            required property int callState
            required property string party
            readonly property bool failed: callState === CallListModel.State.Failed
            onFailedChanged: if (failed) voice.announce(qsTr("The call to %1 failed").arg(party), true)
        }
    }
}
