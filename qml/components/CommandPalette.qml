// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Callfloor.Commands
import Callfloor.Style

//! Every command by typing. It never covers my state. Enter does the one that is chosen, once; what is not possible says why.
Popup {
    id: finder
    required property Commands commands
    readonly property PaletteModel found: commands.palette
    readonly property PaletteRow current: list.currentItem as PaletteRow
    width: parent ? Math.min(Tokens.px(560), parent.width - 2 * Tokens.gapM) : Tokens.px(560)
    readonly property DeskFrame frame: parent as DeskFrame
    readonly property int place: frame ? frame.dialogTop : 0 // what y says follows the height, too (Qt 6.8)
    height: Math.min(content.implicitHeight + 2 * padding, (parent ? parent.height : 600) - place - Tokens.gapM)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: place
    padding: 1
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        found.open()
        pointer.moved = false
        field.clear()
        list.currentIndex = 0
    }
    onOpened: field.forceActiveFocus()

    //! Opens with that typed already.
    function begin(text: string): void {
        open()
        field.text = text
        found.query = text
        list.currentIndex = 0
    }
    function choose(index: int): void {
        list.currentIndex = index // what is pressed need not be under the mouse
        if (finder.current && finder.current.possible)
            close() // first, so that what it does may take the keyboard
        found.activate(index)
    }
    function step(rows: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + rows))
        list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    }
    function complete(): void {
        const whole = found.completionOf(list.currentIndex)
        if (field.text === "" || whole === field.text)
            return
        field.text = whole
        found.query = whole
        list.currentIndex = 0
    }

    Item {
        id: content
        anchors.fill: parent
        RowPointer {
            id: pointer
            rows: list
        }
        // From the model: a list counts the height of its rows only once it has one of its own.
        readonly property real rowsHeight: finder.found.count * Tokens.rowList + finder.found.sections * Tokens.rowTable
        implicitHeight: head.y + head.height + Math.min(rowsHeight, 12 * Tokens.rowList) + foot.height + 2 * Tokens.gapXs
        TextField {
            id: field
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Tokens.gapS
            y: Tokens.gapS
            label: qsTr("Command")
            placeholderText: qsTr("What do you want to do?")
            iconName: "search"
            description: finder.current ? Phrase.joined([finder.current.words, finder.current.problem], ". ") : none.text
            onTextEdited: {
                finder.found.query = text
                list.currentIndex = 0
            }
            onAccepted: finder.choose(list.currentIndex)
            Keys.onDownPressed: finder.step(1)
            Keys.onUpPressed: finder.step(-1)
            keysFirst: tab
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    finder.step(event.key === Qt.Key_PageDown ? 8 : -8)
                    event.accepted = true
                }
            }
        }
        Item { // nothing else here takes the keyboard
            id: tab
            Keys.onTabPressed: finder.complete()
            Keys.onBacktabPressed: { }
        }
        Rectangle {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            y: field.y + field.height + Tokens.gapS
            height: 1
            color: Tokens.color.line
        }
        ListView {
            id: list
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: foot.top
            anchors.margins: Tokens.gapXs
            model: finder.found
            clip: true
            cacheBuffer: 0 // rows that nobody sees would be made later, when the text has changed
            boundsBehavior: Flickable.StopAtBounds
            highlightFollowsCurrentItem: false
            Accessible.role: Accessible.PopupMenu
            Accessible.name: qsTr("Commands")
            ScrollBar.vertical: ScrollBar { }
            delegate: PaletteRow {
                onChosen: index => finder.choose(index)
            }
        }
        UiText {
            id: none
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: head.bottom
            anchors.topMargin: Tokens.gapS
            visible: list.count === 0
            text: qsTr("Nobody and nothing is called that.")
            muted: true
        }
        Item {
            id: foot
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Tokens.rowTall
            Rectangle {
                width: parent.width
                height: 1
                color: Tokens.color.line
            }
            Problem {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Tokens.gapM
                anchors.verticalCenter: parent.verticalCenter
                text: finder.current ? finder.current.problem : ""
                ink: Tokens.color.inkMuted
            }
            Row {
                anchors.left: parent.left
                anchors.leftMargin: Tokens.gapM
                anchors.verticalCenter: parent.verticalCenter
                visible: finder.current !== null && finder.current.possible
                spacing: Tokens.gapL
                Repeater {
                    model: content.width < Tokens.px(400) ? [[qsTr("Enter"), qsTr("do it")], [qsTr("Esc"), qsTr("close")]]
                                               : [["↑ ↓", qsTr("choose")], [qsTr("Enter"), qsTr("do it")], [qsTr("Tab"), qsTr("complete")], [qsTr("Esc"), qsTr("close")]]
                    Row {
                        id: hint
                        required property var modelData
                        spacing: Tokens.px(6)
                        KeyHint { text: hint.modelData[0] }
                        UiText {
                            text: hint.modelData[1]
                            muted: true
                            size: Tokens.textSmall
                            decorative: true
                        }
                    }
                }
            }
        }
    }
}
