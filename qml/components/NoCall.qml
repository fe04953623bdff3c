// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Session
import Callfloor.Style

//! No call on the phone: what happens next, in words.
Card {
    id: card
    required property AgentViewModel agent
    readonly property string why: agent.reasonText.endsWith(".") ? agent.reasonText : "" // a sentence, too long for the bar
    readonly property var words: {
        switch (agent.state) {
        case AgentViewModel.State.Ready:
            return ["ready", qsTr("Ready for the next call"), qsTr("It shows here as soon as it rings on your phone.")]
        case AgentViewModel.State.NotReady:
            return ["notready", qsTr("No calls reach you"), why || press(qsTr("Press Ready when you want the next one."), qsTr("Press Ready, or %1, when you want the next one."))]
        case AgentViewModel.State.Work:
            return ["work", qsTr("Wrap-up"), press(qsTr("No calls reach you. Press Ready when you are done."), qsTr("No calls reach you. Press Ready, or %1, when you are done."))]
        case AgentViewModel.State.Reserved:
            return ["reserved", qsTr("A call is on its way"), qsTr("It shows here as soon as it rings on your phone.")]
        case AgentViewModel.State.Talking:
            return ["talking", qsTr("The server counts you as talking"), qsTr("No call on your phone was told to this desktop.")]
        }
        return ["clock", qsTr("Waiting for your state"), qsTr("The server has not told it yet.")]
    }
    //! The sentence with the key of Ready, where it has one.
    function press(without: string, withKey: string): string {
        const key = Hotkeys.of("ready")
        return key === "" ? without : withKey.arg(key)
    }
    implicitHeight: Math.max(Tokens.px(128), state.implicitHeight + 2 * Tokens.gapXl)
    EmptyState {
        id: state
        anchors.centerIn: parent
        width: Math.min(Tokens.px(400), parent.width - 2 * Tokens.gapL)
        iconName: card.words[0]
        title: card.words[1]
        body: card.words[2]
    }
}
