// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Policy
import Callfloor.Session
import Callfloor.Style

//! Sign out, with a reason where the policy asks for one.
Button {
    id: button
    required property AgentViewModel agent
    required property PolicyViewModel policy
    property bool wordless: false // for narrow windows; the name stays
    text: wordless ? "" : qsTr("Sign out")
    iconName: "signedout"
    menu: !wordless && policy.signOutReasons.count > 0 || reasons.visible
    fill: "transparent"
    edge: "transparent"
    enabled: agent.canSignOut
    Accessible.name: qsTr("Sign out")
    onClicked: {
        if (reasons.visible)
            reasons.close()
        else if (policy.signOutReasons.count > 0)
            reasons.open()
        else
            agent.signOut(0)
    }
    Connections {
        target: Hotkeys.commands
        enabled: button.visible
        function onAsked(what) {
            if (what === "signOut")
                button.clicked()
        }
    }
    ToolTip {
        text: Hotkeys.hint(qsTr("Sign out"), "signOut")
        visible: button.wordless && (button.hovered || button.visualFocus) && !reasons.visible
    }
    ReasonMenu {
        id: reasons
        x: button.mirrored ? 0 : button.width - width
        y: button.height + Tokens.gapXs
        name: qsTr("Reasons to sign out")
        kind: "signedOut"
        reasons: button.policy.signOutReasons
        onChosen: code => button.agent.signOut(code)
    }
}
