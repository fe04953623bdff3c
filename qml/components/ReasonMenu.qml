// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Callfloor.Policy
import Callfloor.Style

//! The reasons of the policy, favourites first. Typing narrows them by word or code, Enter chooses, Escape closes and changes
//! nothing; the digits 1 to 9 choose a favourite at once, Ctrl+D makes one.
Popup {
    id: menu
    required property ReasonListModel reasons
    required property string kind // the shape and colour of the state that follows
    required property string name
    property bool starring: false // favourites can be chosen
    signal chosen(code: int)
    width: Tokens.px(264)
    height: Math.min(column.implicitHeight + 2 * padding, Tokens.px(400))
    focus: true
    onAboutToShow: {
        reasons.filter = ""
        pointer.moved = false
        list.currentIndex = 0
    }
    onOpened: list.forceActiveFocus()
    onClosed: reasons.filter = ""

    function choose(code: int): void {
        close()
        chosen(code)
    }

    function star(code: int): void {
        reasons.toggleFavourite(code)
        list.currentIndex = reasons.rowOf(code)
    }

    //! Takes a key of the type-ahead; false when it is none.
    function narrow(key: int, text: string): bool {
        const favourite = /^[1-9]$/.test(text) ? reasons.codeAtDigit(parseInt(text)) : -1
        if (favourite >= 0)
            choose(favourite)
        else if (key === Qt.Key_Backspace)
            reasons.filter = reasons.filter.slice(0, -1)
        else if (/^[^\x00-\x1f\x7f]+$/.test(text) && (reasons.filter + text).trim() !== "")
            reasons.filter += text
        else
            return false
        return true
    }

    Column {
        id: column
        width: parent.width
        RowPointer {
            id: pointer
            rows: list
        }
        UiText { // what was typed so far
            x: Tokens.gapS
            width: parent.width - 2 * x
            height: Tokens.rowTable
            text: menu.reasons.filter === "" ? qsTr("Type to find a reason") : menu.reasons.filter
            muted: menu.reasons.filter === ""
            size: menu.reasons.filter === "" ? Tokens.textCaption : Tokens.textBody
        }
        UiText {
            x: Tokens.gapS
            visible: menu.reasons.count === 0
            width: parent.width - 2 * x
            height: Tokens.rowList
            text: qsTr("No reason has that word or code")
            muted: true
        }
        ListView {
            id: list
            width: parent.width
            height: Math.min(contentHeight, Tokens.px(336))
            model: menu.reasons
            focus: true
            clip: true
            cacheBuffer: 0 // see CallTable
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true
            Accessible.role: Accessible.PopupMenu
            Accessible.name: menu.name
            onCountChanged: if (currentIndex < 0) currentIndex = 0
            Keys.onReturnPressed: if (currentItem) (currentItem as ReasonItem).choose()
            Keys.onEnterPressed: if (currentItem) (currentItem as ReasonItem).choose()
            Keys.onPressed: event => {
                const stars = event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier && menu.starring && currentItem
                if (stars)
                    menu.star((currentItem as ReasonItem).code)
                event.accepted = stars || menu.narrow(event.key, event.text)
            }
            section.property: "group"
            delegate: ReasonItem {
                kind: menu.kind
                starring: menu.starring
                onChosen: code => menu.choose(code)
                onStarred: code => menu.star(code)
            }
        }
    }
}
