// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! One of a few values, in a menu: for many of them, or little room.
Button {
    id: button
    required property list<string> choices
    required property int current // -1: none of them
    required property string name // what is chosen
    property string value: choices[current] ?? ""
    signal chosen(index: int)
    text: value
    menu: true
    implicitHeight: Tokens.controlS
    Accessible.name: qsTr("%1: %2", "a setting and its value").arg(name).arg(value)
    onClicked: menu.opened ? menu.close() : menu.open()
    Popup {
        id: menu
        x: button.mirrored ? 0 : button.width - width
        y: button.height + Tokens.gapXs
        width: Math.max(button.width, Tokens.px(232))
        height: Math.min(list.contentHeight + 2 * padding, Tokens.px(320))
        focus: true
        onAboutToShow: pointer.moved = false
        onOpened: {
            list.currentIndex = Math.max(0, button.current)
            list.forceActiveFocus()
        }
        RowPointer {
            id: pointer
            rows: list
        }
        ListView {
            id: list
            width: parent.width
            height: parent.height
            model: button.choices.length // by number: another language must not rebuild a row
            focus: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true
            Accessible.role: Accessible.PopupMenu
            Accessible.name: button.name
            Keys.onReturnPressed: choose(currentIndex)
            Keys.onEnterPressed: choose(currentIndex)
            Keys.onSpacePressed: choose(currentIndex)

            function choose(index: int): void {
                menu.close()
                button.chosen(index)
            }
            delegate: T.ItemDelegate {
                id: item
                required property int index
                width: list.width
                height: Tokens.rowList
                focusPolicy: Qt.NoFocus
                text: button.choices[index] ?? ""
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: index === button.current
                Accessible.onPressAction: list.choose(index)
                onClicked: list.choose(index)
                background: Rectangle {
                    radius: Tokens.radiusS
                    color: item.ListView.isCurrentItem ? Tokens.veil(1.4) : "transparent"
                }
                contentItem: Item {
                    Icon {
                        anchors.left: parent.left
                        anchors.leftMargin: Tokens.gapS
                        anchors.verticalCenter: parent.verticalCenter
                        visible: item.index === button.current
                        name: "check"
                        ink: Tokens.color.ink
                    }
                    UiText {
                        anchors.fill: parent
                        anchors.leftMargin: Tokens.gapXl + Tokens.gapS
                        text: item.text
                        decorative: true
                    }
                }
            }
        }
    }
}
