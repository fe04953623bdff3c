// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! One line of text to type. `label` is its name for assistive technology; the visible one stands above it.
//! Built on TextInput, because the template sets Accessible.passwordEdit, and that hides the name; the role is right without.
FocusScope {
    id: control
    property string label: ""
    property string placeholderText: ""
    property string description: "" // spoken after the name, for example what is wrong
    property string iconName: ""
    property string hint: "" // at the right end
    property bool wrong: false // its text was refused; the reason stands below it
    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property Item keysFirst: null // gets keys before the field, and before Tab leaves it
    readonly property bool capsLock: input.capsLock // guessed from what is typed: Qt does not tell
    readonly property real roomForIcon: iconName === "" ? Tokens.gapM : Tokens.px(34)
    readonly property real roomForHint: Tokens.gapM + (hint === "" ? 0 : hintText.implicitWidth + Tokens.gapS)
    signal accepted
    signal textEdited
    implicitWidth: Tokens.px(240)
    implicitHeight: Tokens.controlM

    function selectAll(): void {
        input.selectAll()
    }
    function clear(): void {
        input.clear()
    }

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: Tokens.radiusM
        color: control.enabled ? Tokens.color.surface : Tokens.color.sunken
        border.width: 1
        border.color: !control.enabled ? Tokens.color.line : control.wrong ? Tokens.state.danger : Tokens.color.edge
        FocusRing { visible: control.activeFocus }
    }
    UiText {
        anchors.fill: parent
        anchors.leftMargin: control.roomForIcon
        anchors.rightMargin: control.roomForHint
        visible: input.text === "" && input.preeditText === ""
        text: control.placeholderText
        muted: true
        decorative: true
    }
    UiText {
        id: hintText
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        height: parent.height
        text: control.hint
        muted: true
        size: Tokens.textCaption
        decorative: true
    }
    TextInput {
        id: input
        Keys.forwardTo: control.keysFirst ? [control.keysFirst] : []
        property bool capsLock: false
        anchors.fill: parent
        leftPadding: LayoutMirroring.enabled ? control.roomForHint : control.roomForIcon
        rightPadding: LayoutMirroring.enabled ? control.roomForIcon : control.roomForHint
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        font.family: Tokens.family
        font.pixelSize: Tokens.textBody
        color: enabled ? Tokens.color.ink : Tokens.color.inkMuted
        selectionColor: Tokens.color.accent
        selectedTextColor: Tokens.color.surface
        selectByMouse: true
        clip: true
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: control.label
        Accessible.description: control.description
        onAccepted: control.accepted()
        onTextEdited: control.textEdited()
        Keys.onPressed: event => {
            event.accepted = false
            const letter = event.text
            if (event.key === Qt.Key_CapsLock)
                capsLock = false // toggled: the next letter tells
            else if (letter.length === 1 && letter.toLowerCase() !== letter.toUpperCase())
                capsLock = (letter === letter.toUpperCase()) !== ((event.modifiers & Qt.ShiftModifier) !== 0)
        }
        HoverHandler { cursorShape: Qt.IBeamCursor }
    }
    Rectangle { // a long text is scrolled below the icon
        anchors.left: parent.left
        anchors.leftMargin: Tokens.radiusM
        anchors.verticalCenter: parent.verticalCenter
        width: control.roomForIcon - Tokens.radiusM
        height: parent.height - 2
        visible: control.iconName !== ""
        color: ground.color
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Tokens.px(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: control.iconName !== ""
        name: control.iconName
        ink: Tokens.color.inkMuted
    }
}
