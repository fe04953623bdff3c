// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Commands
import Callfloor.Style

//! One command and its key, and the way to another key: pressed, not typed. A delegate of CommandListModel.
Item {
    id: row
    required property Commands commands
    required property Shortcuts shortcuts
    required property string commandId
    required property string section
    required property bool first
    required property string words
    required property string keyText
    required property string note
    required property bool own
    property bool recording: false
    property string problem: "" // why the pressed key can't be
    readonly property bool roomy: width >= Tokens.px(480) // else the words stand above the key
    readonly property int headHeight: first ? Tokens.rowTall : 0
    readonly property int buttonTop: headHeight + (roomy ? 0 : Tokens.rowTable)
    implicitHeight: buttonTop + Tokens.controlM + (below.visible ? below.implicitHeight + Tokens.gapS : 0)

    function record(): void {
        problem = ""
        recording = true
        shortcuts.recording = true
        change.forceActiveFocus()
    }
    function stop(): void {
        if (!recording)
            return
        recording = false
        shortcuts.recording = false
    }
    function take(key: string): void {
        problem = commands.setKey(commandId, key)
        if (problem === "")
            stop()
    }
    Component.onDestruction: if (recording) shortcuts.recording = false
    onVisibleChanged: if (!visible) stop()

    Connections {
        target: row.shortcuts
        enabled: row.recording
        function onRecorded(key) { row.take(key) }
        function onRecordingChanged() {
            if (!row.shortcuts.recording)
                row.stop()
        }
    }
    UiText {
        anchors.left: parent.left
        visible: row.first
        height: row.headHeight - Tokens.gapXs
        verticalAlignment: Text.AlignBottom
        text: row.section
        muted: true
        size: Tokens.textCaption
        font.weight: Font.Medium
    }
    UiText {
        anchors.left: parent.left
        anchors.right: row.roomy ? key.left : parent.right
        anchors.rightMargin: row.roomy ? Tokens.gapS : 0
        y: row.headHeight
        height: row.roomy ? Tokens.controlM : Tokens.rowTable
        text: row.words
    }
    KeyHint {
        id: key
        anchors.right: change.left
        anchors.rightMargin: Tokens.gapS
        y: row.buttonTop + (Tokens.controlM - height) / 2
        visible: row.keyText !== "" && !row.recording
        text: row.keyText
    }
    Button {
        id: change
        anchors.right: reset.left
        anchors.rightMargin: Tokens.gapXs
        y: row.buttonTop + (Tokens.controlM - height) / 2
        implicitHeight: Tokens.controlS
        text: row.recording ? qsTr("Press a key") : qsTr("Change")
        edge: row.recording ? Tokens.color.accent : Tokens.quietEdge
        enabled: !row.commands.keysLocked
        Accessible.name: qsTr("Change the key of %1").arg(row.words)
        onClicked: row.recording ? row.stop() : row.record()
        onActiveFocusChanged: if (!activeFocus) row.stop()
    }
    IconButton {
        id: reset
        anchors.right: remove.left
        y: row.buttonTop + (Tokens.controlM - height) / 2
        name: qsTr("Back to the keymap's key of %1").arg(row.words)
        iconName: "undo"
        enabled: row.own && !row.commands.keysLocked
        ink: enabled ? Tokens.color.inkMuted : "transparent" // keeps its place
        onClicked: row.commands.resetKey(row.commandId)
    }
    IconButton {
        id: remove
        anchors.right: parent.right
        y: row.buttonTop + (Tokens.controlM - height) / 2
        name: qsTr("No key for %1").arg(row.words)
        iconName: "close"
        enabled: row.keyText !== "" && !row.commands.keysLocked
        onClicked: row.commands.setKey(row.commandId, "")
    }
    Column {
        id: below
        anchors.left: parent.left
        anchors.right: parent.right
        y: row.buttonTop + Tokens.controlM
        visible: row.recording || row.note !== ""
        Problem {
            width: parent.width
            text: row.recording ? row.problem : ""
        }
        UiText {
            width: parent.width
            visible: row.recording
            text: qsTr("Press the new key. Escape keeps the old one.")
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        UiText {
            width: parent.width
            visible: text !== "" && !row.recording
            text: row.note
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
    }
}
