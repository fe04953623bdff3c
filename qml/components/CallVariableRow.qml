// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! One line of a call's data: label, value, and where it may be changed a pencil. Enter asks for the new value, Escape leaves it.
FocusScope {
    id: row
    required property callVariable variable
    required property int labelWidth
    required property bool canChange
    readonly property bool absent: variable.value === ""
    property bool editing: false
    signal changed(value: string)
    signal undone
    implicitHeight: editing ? Tokens.controlM : Tokens.rowTable
    onCanChangeChanged: if (!canChange) editing = false
    onEditingChanged: if (!editing) focus = false // else the field would keep the keyboard, unseen

    function edit(): void {
        editor.text = variable.value
        editing = true
        editor.forceActiveFocus()
        editor.selectAll()
    }
    function finish(): void {
        editing = false
        changed(editor.text)
    }

    UiText {
        id: label
        anchors.left: parent.left
        width: row.labelWidth
        height: parent.height
        text: row.variable.label
        muted: true
        size: Tokens.textSmall
        decorative: true
    }
    UiText {
        id: value
        anchors.left: parent.left
        anchors.leftMargin: row.labelWidth
        width: Math.min(implicitWidth, Math.max(0, row.width - tools.width - row.labelWidth - (asked.visible ? asked.width + Tokens.gapS : 0)))
        height: parent.height
        visible: !row.editing
        text: row.variable.shownText
        muted: row.absent
        font.italic: row.absent
        font.strikeout: row.variable.asked
        Accessible.name: row.variable.label + ": " + row.variable.shownText
    }
    Rectangle { // what it will be
        id: asked
        anchors.left: value.right
        anchors.leftMargin: Tokens.gapS
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(askedText.implicitWidth + 2 * Tokens.gapS, (row.width - row.labelWidth) / 2)
        height: Tokens.px(20)
        visible: row.variable.asked
        radius: Tokens.radiusS
        color: Tokens.color.surface
        border.width: 1
        border.color: Tokens.quietEdge
        Hatch {
            anchors.fill: parent
            ink: Tokens.color.inkMuted
        }
        UiText {
            id: askedText
            anchors.fill: parent
            anchors.leftMargin: Tokens.gapS
            anchors.rightMargin: Tokens.gapS
            text: row.variable.askedText === "" ? qsTr("empty") : row.variable.askedText
            Accessible.name: qsTr("%1, asked for: %2").arg(row.variable.label).arg(text)
        }
    }
    TextField {
        id: editor
        anchors.left: parent.left
        anchors.leftMargin: row.labelWidth
        anchors.right: tools.left
        anchors.rightMargin: Tokens.gapXs
        anchors.verticalCenter: parent.verticalCenter
        height: Tokens.controlS
        visible: row.editing
        label: row.variable.label
        onAccepted: row.finish()
        Keys.onEscapePressed: row.editing = false
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        IconButton {
            implicitWidth: Tokens.px(24)
            implicitHeight: Tokens.px(24)
            visible: row.variable.editable && row.variable.canUndo && !row.editing
            enabled: row.canChange
            name: qsTr("Undo the change of %1").arg(row.variable.label)
            iconName: "undo"
            onClicked: row.undone()
        }
        IconButton {
            implicitWidth: Tokens.px(24)
            implicitHeight: Tokens.px(24)
            visible: row.variable.editable && !row.editing
            enabled: row.canChange && !row.variable.asked
            name: qsTr("Change %1").arg(row.variable.label)
            iconName: "work"
            onClicked: row.edit()
        }
        IconButton {
            implicitWidth: Tokens.px(24)
            implicitHeight: Tokens.px(24)
            visible: row.editing
            name: qsTr("Save %1").arg(row.variable.label)
            iconName: "check"
            onClicked: row.finish()
        }
        IconButton {
            implicitWidth: Tokens.px(24)
            implicitHeight: Tokens.px(24)
            visible: row.editing
            name: qsTr("Leave %1 as it is").arg(row.variable.label)
            iconName: "close"
            onClicked: row.editing = false
        }
    }
}
