// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! What heights and colours of the strip mean; while a stretch is asked for, what that one is.
Item {
    id: legend
    property string said: ""
    implicitHeight: said !== "" ? Math.max(words.height, flow.height) : flow.height
    UiText {
        id: words
        width: parent.width
        visible: legend.said !== ""
        text: legend.said
        size: Tokens.textCaption
        wrapMode: Text.Wrap
        decorative: true
    }
    Flow {
        id: flow
        width: parent.width
        visible: legend.said === ""
        spacing: Tokens.gapL
        StateBadge {
            kind: "talking"
            word: qsTr("Talking")
            textSize: Tokens.textCaption
        }
        StateBadge {
            kind: "work"
            word: qsTr("Wrap-up")
            textSize: Tokens.textCaption
        }
        StateBadge {
            kind: "ready"
            word: qsTr("Ready")
            textSize: Tokens.textCaption
        }
        StateBadge {
            kind: "notReady"
            word: qsTr("Not ready")
            textSize: Tokens.textCaption
        }
        Row {
            spacing: Tokens.px(6)
            OutageMark { anchors.verticalCenter: parent.verticalCenter }
            UiText {
                text: qsTr("No connection")
                muted: true
                size: Tokens.textCaption
                decorative: true
            }
        }
    }
}
