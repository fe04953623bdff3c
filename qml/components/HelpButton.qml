// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls
import Callfloor.Style

//! The help of the side bar as a menu, for narrow windows.
IconButton {
    id: button
    required property HelpViewModel help
    name: qsTr("Help")
    iconName: "help"
    onClicked: menu.visible ? menu.close() : menu.open()
    Popup {
        id: menu
        x: button.mirrored ? 0 : button.width - width
        y: -height - Tokens.gapXs
        width: Tokens.px(200)
        focus: true
        contentHeight: items.implicitHeight // of two things none would be told
        onOpened: items.enter()
        HelpItems {
            id: items
            width: parent.width
            help: button.help
            onChosen: menu.close()
        }
        Item { // Tab goes round, also where Qt would let it out (6.8)
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) items.enter()
        }
    }
}
