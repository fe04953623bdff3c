// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! What I can change my state to. Stacked: three equal buttons with the icon above the word, for narrow windows.
RowLayout {
    id: buttons
    required property AgentViewModel agent
    required property PolicyViewModel policy
    property bool stacked: false
    property bool keyed: true // keys beside the words
    spacing: stacked ? Tokens.gapXs : Tokens.gapS

    function askNotReady(): void {
        if (reasons.visible)
            reasons.close()
        else if (policy.notReadyReasons.count > 0)
            reasons.open()
        else
            agent.requestNotReady(0)
    }

    Connections {
        target: Hotkeys.commands
        enabled: buttons.visible
        function onAsked(what) {
            if (what === "notReady")
                buttons.askNotReady()
        }
    }
    Button {
        Layout.fillWidth: buttons.stacked
        Layout.preferredWidth: buttons.stacked ? 1 : implicitWidth
        text: qsTr("Ready")
        iconName: "ready"
        keys: buttons.keyed ? Hotkeys.of("ready") : ""
        stacked: buttons.stacked
        enabled: buttons.agent.canReady
        onClicked: buttons.agent.requestReady()
    }
    Button {
        Layout.fillWidth: buttons.stacked
        Layout.preferredWidth: buttons.stacked ? 1 : implicitWidth
        text: qsTr("Not ready")
        iconName: "notready"
        keys: buttons.keyed ? Hotkeys.of("notReady") : ""
        stacked: buttons.stacked
        menu: buttons.policy.notReadyReasons.count > 0 || reasons.visible
        enabled: buttons.agent.canNotReady
        onClicked: buttons.askNotReady()
        ReasonMenu {
            id: reasons
            y: parent ? parent.height + Tokens.gapXs : 0
            name: qsTr("Reasons for not ready")
            kind: "notReady"
            reasons: buttons.policy.notReadyReasons
            starring: buttons.policy.canChooseFavourites
            onChosen: code => buttons.agent.requestNotReady(code)
        }
    }
    Button {
        Layout.fillWidth: buttons.stacked
        Layout.preferredWidth: buttons.stacked ? 1 : implicitWidth
        text: qsTr("Wrap-up")
        iconName: "work"
        keys: buttons.keyed ? Hotkeys.of("work") : ""
        stacked: buttons.stacked
        enabled: buttons.agent.canWork
        onClicked: buttons.agent.requestWork()
    }
}
