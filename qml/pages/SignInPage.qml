// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Callfloor.Session
import Callfloor.Style

//! Agent ID, password, extension; Enter works. What is wrong is said at the field it belongs to.
ScrollArea {
    id: page
    required property SessionViewModel session
    readonly property string serverProblem: problemAt(SessionViewModel.Server) || problemAt(SessionViewModel.None)
    contentHeight: Math.max(height, form.implicitHeight + foot.implicitHeight + 4 * Tokens.gapXl)

    function problemAt(field: int): string {
        return session.errorField === field ? session.errorText : ""
    }
    function signIn(): void {
        if (!session.busy)
            session.signIn(agentId.text, password.text, extension.text, terminal.chosen)
    }
    //! To the field that must change first: the one that was refused, else the first empty one.
    function focusNext(): void {
        const fields = [agentId, password, extension]
        const wrong = [...fields, terminal].find(field => field.problem !== "")
        const next = wrong ?? fields.find(field => field.text === "") ?? password
        next.input.forceActiveFocus(Qt.TabFocusReason)
        if (next.input instanceof TextField)
            next.input.selectAll()
    }
    Component.onCompleted: focusNext()
    Connections {
        target: page.session
        function onBusyChanged() {
            if (!page.session.busy)
                page.focusNext()
        }
        function onErrorChanged() {
            if (page.session.errorText !== "")
                page.focusNext()
        }
    }

    ColumnLayout {
        id: form
        x: Math.round((page.width - width) / 2)
        y: Math.max(Tokens.gapXl, Math.round((page.contentHeight - foot.height - height) / 2) - Tokens.gapL)
        width: Math.min(Tokens.px(328), page.width - 2 * Tokens.gapL)
        spacing: Tokens.gapM
        Wordmark { Layout.bottomMargin: Tokens.gapM }
        FormField {
            id: agentId
            Layout.fillWidth: true
            label: qsTr("Agent ID")
            text: page.session.lastAgentId
            problem: page.problemAt(SessionViewModel.AgentId)
            details: page.session.errorDetails
            enabled: !page.session.busy
            input.inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: page.signIn()
        }
        FormField {
            id: password
            Layout.fillWidth: true
            label: qsTr("Password")
            problem: page.problemAt(SessionViewModel.Password)
            details: page.session.errorDetails
            enabled: !page.session.busy
            input.echoMode: TextInput.Password
            input.inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: page.signIn()
            Problem {
                text: password.input.capsLock ? qsTr("Caps Lock is on") : ""
                iconName: "caps"
                ink: Tokens.state.warning
            }
        }
        FormField {
            id: extension
            Layout.fillWidth: true
            label: qsTr("Extension")
            text: page.session.lastExtension
            problem: page.problemAt(SessionViewModel.Extension)
            details: page.session.errorDetails
            enabled: !page.session.busy
            input.inputMethodHints: Qt.ImhDialableCharactersOnly
            input.hint: text !== "" && text === page.session.lastExtension ? qsTr("last used at this seat") : ""
            onAccepted: page.signIn()
        }
        TerminalChoice {
            id: terminal
            Layout.fillWidth: true
            visible: page.session.terminalNeeded
            terminals: page.session.terminals
            problem: page.problemAt(SessionViewModel.Terminal)
            details: page.session.errorDetails
            enabled: !page.session.busy
            onAccepted: page.signIn()
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gapM
            implicitHeight: Tokens.controlL
            text: qsTr("Sign in")
            keys: qsTr("Enter")
            asked: page.session.busy
            enabled: !page.session.busy
            onClicked: page.signIn()
        }
        Problem {
            Layout.fillWidth: true
            text: page.session.busy ? "" : page.serverProblem
            details: page.session.errorDetails
        }
        Item {
            Layout.fillWidth: true
            visible: page.session.busy
            implicitHeight: Math.max(cancel.height, progress.implicitHeight)
            UiText {
                id: progress
                anchors.left: parent.left
                anchors.right: cancel.left
                anchors.rightMargin: Tokens.gapS
                anchors.verticalCenter: parent.verticalCenter
                text: {
                    if (page.session.waiting)
                        return qsTr("Asked, waiting for the server.")
                    return page.session.connectionText === "" ? qsTr("Signing in.") : page.session.connectionText
                }
                muted: true
                wrapMode: Text.Wrap
            }
            Button {
                id: cancel
                anchors.right: parent.right
                text: qsTr("Cancel")
                onClicked: page.session.cancelSignIn()
            }
        }
        UiText {
            Layout.fillWidth: true
            visible: page.session.demo
            text: qsTr("Demo: sign in as agent01 with the password demo on extension 2001.")
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
    }
    GridLayout {
        id: foot
        x: Math.round((page.width - width) / 2)
        y: page.contentHeight - height - Tokens.gapXl
        columns: page.width < Tokens.px(560) ? 1 : 3
        columnSpacing: Tokens.gapXl
        rowSpacing: Tokens.gapS
        StateBadge {
            kind: "signedOut"
            word: qsTr("Signed out")
            textSize: Tokens.textSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("State: %1").arg(word)
        }
        ConnectionLamp { session: page.session }
        Row {
            visible: !page.session.encrypted
            spacing: Tokens.px(6)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "alert"
                ink: Tokens.state.warning
                size: 14
            }
            UiText {
                text: qsTr("This link is not encrypted")
                color: Tokens.state.warning
                size: Tokens.textSmall
            }
        }
    }
}
