// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Session
import Callfloor.Style

//! No call on the phone: what happens next, in words. Whom the system set not ready gets the one step back beside them.
Card {
    id: card
    required property AgentViewModel agent
    required property CallsViewModel calls
    required property SessionViewModel session
    readonly property string why: agent.reasonText.endsWith(".") ? agent.reasonText : "" // a sentence, too long for the bar
    readonly property var words: {
        switch (agent.state) {
        case AgentViewModel.State.Ready:
            return ["ready", qsTr("Ready for the next call"), qsTr("It shows here as soon as it rings on your phone.")]
        case AgentViewModel.State.NotReady:
            if (agent.missedCall)
                return ["answer", qsTr("You missed a call"), Phrase.joined([calls.noticeText, why], " ")]
            if (agent.readyInSeconds > 0)
                return ["notready", qsTr("No calls reach you"), ""] // what comes stands below
            return ["notready", qsTr("No calls reach you"), why || press(qsTr("Press Ready when you want the next one."), qsTr("Press Ready, or %1, when you want the next one."))]
        case AgentViewModel.State.Work:
            return ["work", qsTr("Wrap-up"), press(qsTr("No calls reach you. Press Ready when you are done."), qsTr("No calls reach you. Press Ready, or %1, when you are done."))]
        case AgentViewModel.State.Reserved:
            return ["reserved", qsTr("A call is on its way"), qsTr("It shows here as soon as it rings on your phone.")]
        case AgentViewModel.State.Talking:
            return ["talking", qsTr("The server counts you as talking"), qsTr("No call on your phone was told to this desktop.")]
        }
        if (agent.state === AgentViewModel.State.SignedOut && session.connectionText !== "")
            return ["clock", qsTr("The server has signed you out"), session.connectionText]
        return ["clock", qsTr("Waiting for your state"), qsTr("The server has not told it yet.")]
    }
    //! The sentence with the key of Ready, where it has one.
    function press(without: string, withKey: string): string {
        const key = Hotkeys.of("ready")
        return key === "" ? without : withKey.arg(key)
    }
    implicitHeight: Math.max(Tokens.px(128), column.implicitHeight + 2 * Tokens.gapXl)
    Accessible.role: card.agent.missedCall ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: words[1]
    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(Tokens.px(400), parent.width - 2 * Tokens.gapL)
        spacing: Tokens.gapL
        EmptyState {
            width: parent.width
            iconName: card.words[0]
            title: card.words[1]
            body: card.words[2]
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: card.agent.setBySystem && card.agent.state === AgentViewModel.State.NotReady
            text: qsTr("Back to ready")
            iconName: "ready"
            keys: Hotkeys.of("ready")
            enabled: card.agent.canReady
            onClicked: card.agent.requestReady()
        }
    }
}
