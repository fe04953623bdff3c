// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Rules
import Callfloor.Style

//! One rule: whether it would act, and what it would do, or why not.
Item {
    id: row
    required property string rule
    required property string when
    required property int verdict
    required property string word
    required property var lines // of string
    readonly property bool acts: verdict === RuleTrialModel.Verdict.Acts
    width: parent ? parent.width : 0
    height: words.height + 2 * Tokens.gapS
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrase.joined([rule, when, word, ...lines], ", ")
    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.color.line
    }
    Icon {
        anchors.left: parent.left
        y: Tokens.gapS + 1
        name: row.acts ? "check" : row.verdict === RuleTrialModel.Verdict.NotKnown ? "clock" : "close"
        ink: row.acts ? Tokens.state.ready : Tokens.color.inkMuted
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Tokens.gapXl
        anchors.right: parent.right
        y: Tokens.gapS
        UiText {
            width: parent.width
            text: qsTr("%1: %2").arg(row.rule).arg(row.word)
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            decorative: true
        }
        UiText {
            width: parent.width
            text: row.when
            muted: true
            size: Tokens.textSmall
            wrapMode: Text.Wrap
            decorative: true
        }
        UiText {
            width: parent.width
            text: row.lines.join("\n")
            size: Tokens.textSmall
            wrapMode: Text.WrapAnywhere
            decorative: true
        }
    }
}
