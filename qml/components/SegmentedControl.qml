// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! A few exclusive choices, all visible.
FocusScope {
    id: control
    required property list<string> choices
    property int current: 0
    property bool controlled: false // `current` is for somebody else to change, who hears chosen()
    property string name: "" // what is chosen, where that is not clear
    signal chosen(index: int)
    opacity: enabled ? 1 : 0.5
    implicitWidth: row.implicitWidth + 4
    implicitHeight: Tokens.controlS
    Rectangle {
        anchors.fill: parent
        radius: Tokens.radiusM
        color: Tokens.color.sunken
        border.width: Tokens.scheme === "contrast" ? 1 : 0
        border.color: Tokens.color.edge
    }
    Row {
        id: row
        x: 2
        y: 2
        Repeater {
            model: control.choices
            T.Button {
                id: segment
                required property int index
                required property string modelData
                readonly property bool on: index === control.current
                text: modelData
                implicitWidth: implicitContentWidth + 2 * Tokens.gapM
                implicitHeight: Tokens.controlS - 4
                focusPolicy: Qt.TabFocus // a click leaves the focus where one types
                Accessible.role: Accessible.RadioButton
                Accessible.name: control.name === "" ? text : qsTr("%1: %2", "a setting and its value").arg(control.name).arg(text)
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.onPressAction: if (segment.enabled) segment.clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: {
                    if (!control.controlled)
                        control.current = index
                    control.chosen(index)
                }
                contentItem: UiText {
                    text: segment.text
                    muted: !segment.on
                    font.weight: segment.on ? Font.Medium : Font.Normal
                    size: Tokens.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    decorative: true
                }
                background: Rectangle {
                    radius: Tokens.radiusS
                    color: segment.on ? Tokens.color.surface : segment.hovered ? Tokens.veil(1) : "transparent"
                    border.width: segment.on ? 1 : 0
                    border.color: Tokens.scheme === "contrast" ? Tokens.color.edge : Tokens.color.line
                    FocusRing { visible: segment.visualFocus }
                }
            }
        }
    }
}
