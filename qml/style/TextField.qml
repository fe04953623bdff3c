// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style
import QtQuick.Templates as T

//! One line of text to type. `label` is its name for assistive technology; the visible one stands above it.
T.TextField {
    id: control
    property string label: ""
    property string iconName: ""
    property string hint: "" // at the right end
    property bool wrong: false // its text was refused; the reason stands below it
    implicitWidth: 240
    implicitHeight: Tokens.controlM
    leftPadding: iconName === "" ? Tokens.gapM : 34
    rightPadding: Tokens.gapM + (hint === "" ? 0 : hintText.implicitWidth + 8)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Tokens.family
    font.pixelSize: Tokens.textBody
    color: enabled ? Tokens.color.ink : Tokens.color.inkMuted
    placeholderTextColor: Tokens.color.inkMuted
    selectionColor: Tokens.color.accent
    selectedTextColor: Tokens.color.surface
    selectByMouse: true
    Accessible.name: label === "" ? placeholderText : label
    Accessible.passwordEdit: echoMode === TextInput.Password

    UiText {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        muted: true
        decorative: true
    }
    UiText {
        id: hintText
        anchors.right: parent.right
        anchors.rightMargin: Tokens.gapM
        height: control.height
        text: control.hint
        muted: true
        size: Tokens.textCaption
        decorative: true
    }
    Icon {
        x: 10
        anchors.verticalCenter: parent.verticalCenter
        visible: control.iconName !== ""
        name: control.iconName
        ink: Tokens.color.inkMuted
    }
    background: Rectangle {
        radius: Tokens.radiusM
        color: control.enabled ? Tokens.color.surface : Tokens.color.sunken
        border.width: 1
        border.color: !control.enabled ? Tokens.color.line : control.wrong ? Tokens.state.danger : Tokens.color.edge
        FocusRing { visible: control.activeFocus }
    }
}
