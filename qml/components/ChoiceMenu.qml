// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Callfloor.Style

//! A button that shows what is chosen of a few things, and opens a menu of all.
Button {
    id: button
    required property string name // what is chosen here, for assistive technology
    required property list<string> choices
    property int current: 0
    signal chosen(index: int)
    implicitHeight: Tokens.controlS
    text: choices[current] ?? ""
    menu: true
    Accessible.name: name + ": " + text
    onClicked: popup.visible ? popup.close() : popup.open()

    Popup {
        id: popup
        x: button.mirrored ? 0 : Math.min(0, button.width - width)
        y: button.height + Tokens.gapXs
        width: Math.max(button.width, Tokens.px(180))
        height: Math.min(list.contentHeight + 2 * padding, Tokens.px(320))
        focus: true
        onAboutToShow: list.currentIndex = button.current
        onOpened: list.forceActiveFocus()
        ListView {
            id: list
            anchors.fill: parent
            model: button.choices.length
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true
            Accessible.role: Accessible.PopupMenu
            Accessible.name: button.name
            Keys.onReturnPressed: if (currentItem) choose(currentIndex)
            Keys.onEnterPressed: if (currentItem) choose(currentIndex)

            function choose(index: int): void {
                popup.close()
                button.chosen(index)
            }
            delegate: T.ItemDelegate {
                id: item
                required property int index
                width: ListView.view.width
                height: Tokens.rowList
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: button.choices[index] ?? ""
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: index === button.current
                Accessible.onPressAction: clicked()
                onClicked: list.choose(index)
                background: Rectangle {
                    radius: Tokens.radiusM
                    color: item.ListView.isCurrentItem ? Tokens.alpha(Tokens.color.accent, 0.12)
                                                       : item.hovered ? Tokens.veil(1) : "transparent"
                }
                UiText {
                    anchors.left: parent.left
                    anchors.leftMargin: Tokens.gapS
                    anchors.right: tick.left
                    height: parent.height
                    text: item.text
                    decorative: true
                }
                Icon {
                    id: tick
                    anchors.right: parent.right
                    anchors.rightMargin: Tokens.gapS
                    anchors.verticalCenter: parent.verticalCenter
                    visible: item.index === button.current
                    name: "check"
                    ink: Tokens.color.ink
                    size: 14
                }
            }
        }
    }
}
