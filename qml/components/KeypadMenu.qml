// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Callfloor.Calls
import Callfloor.Style

//! Twelve keys for the far end's menus. Keys of the keyboard do the same, here and wherever nothing is being typed; the first one
//! opens this, so that it is seen what was sent. What the server has not taken yet is hatched.
Popup {
    id: pad
    required property CallsViewModel calls
    required property double callId
    required property bool usable
    readonly property Keypad keypad: calls.keypad
    readonly property bool ours: keypad.callId === callId
    readonly property string sent: ours ? keypad.sentText : ""
    readonly property string waiting: ours ? keypad.waitingText : ""
    width: Tokens.px(224)
    padding: Tokens.gapS
    focus: true
    onUsableChanged: if (!usable) close()

    Connections {
        target: pad.keypad
        function onChanged() {
            if (pad.waiting !== "" && pad.usable)
                pad.open()
        }
    }
    ColumnLayout {
        width: parent.width
        spacing: Tokens.gapXs
        focus: true
        Keys.onPressed: event => {
            event.accepted = /^[0-9*#]$/.test(event.text)
            if (event.accepted && !event.isAutoRepeat)
                pad.calls.sendKeys(pad.callId, event.text)
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Tokens.controlM
            radius: Tokens.radiusM
            color: Tokens.color.sunken
            Accessible.role: Accessible.StaticText
            Accessible.name: pad.keypad.masked ? qsTr("Keys sent: %1").arg(pad.sent.length) : qsTr("Sent: %1").arg(pad.sent)
            Hatch {
                anchors.fill: parent
                visible: pad.waiting !== ""
                ink: Tokens.color.inkMuted
            }
            UiText {
                anchors.fill: parent
                anchors.leftMargin: Tokens.gapS
                anchors.rightMargin: Tokens.gapS
                text: pad.sent + pad.waiting
                elide: Text.ElideLeft
                size: Tokens.textTitle
                horizontalAlignment: Text.AlignRight
                decorative: true
            }
        }
        GridLayout {
            LayoutMirroring.enabled: false // 1 2 3 everywhere
            columns: 3
            columnSpacing: Tokens.gapXs
            rowSpacing: Tokens.gapXs
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"]
                Button {
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Tokens.controlL
                    text: modelData
                    enabled: pad.usable
                    onClicked: pad.calls.sendKeys(pad.callId, modelData)
                }
            }
        }
        UiText {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gapXs
            text: pad.keypad.masked ? qsTr("The keyboard's digits go to the call, too. Shown as dots, never stored.")
                                     : qsTr("The keyboard's digits go to the call, too. Never stored.")
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
        }
    }
}
