// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! The pages of the side bar as a menu, for narrow windows.
IconButton {
    id: button
    required property string place
    signal chosen(place: string)
    name: qsTr("Pages")
    iconName: "menu"
    onClicked: menu.opened ? menu.close() : menu.open()
    Popup {
        id: menu
        x: button.mirrored ? 0 : button.width - width
        y: -height - Tokens.gapXs
        width: Tokens.px(200)
        focus: true
        contentHeight: tabs.implicitHeight // of two things none would be told
        onOpened: tabs.enter()
        PageTabs {
            id: tabs
            width: parent.width
            place: button.place
            onChosen: place => {
                menu.close()
                button.chosen(place)
            }
        }
        Item { // Tab goes round, also where Qt would let it out (6.8)
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) tabs.enter()
        }
    }
}
