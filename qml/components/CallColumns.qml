// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! How the rows of a CallTable are laid out: as a table where there is room, else in two lines.
QtObject {
    id: columns
    required property real width
    required property bool dated // the calls are of several days
    required property bool canCall
    required property bool canTry // there are rules to try on a call
    required property bool noted // rows say what was written about the call
    property bool canAdd: false // callers go into the own phone book from here
    readonly property bool tall: width < Tokens.px(dated ? 680 : 616)
    readonly property int row: tall ? Tokens.rowTall : Tokens.rowTable
    readonly property int note: Tokens.px(18)
    readonly property int time: Tokens.px(dated ? 124 : 60)
    readonly property int icon: Tokens.px(28)
    readonly property int talk: Tokens.px(68)
    // Beside the word what can be done with the current row, which needs its room in every row: nothing moves.
    readonly property int outcome: Tokens.px(148) + actions
    readonly property int actions: Tokens.px(40 + (canTry ? 28 : 0) + (canAdd ? 32 : 0))
    readonly property real free: width - time - icon - talk - outcome - 2 * Tokens.gapS
    readonly property int number: !tall && free >= Tokens.px(148 + 160) ? Tokens.px(148) : 0 // a column of its own
    readonly property int rest: Math.max(0, free - number)
    readonly property int queue: Math.min(Tokens.px(160), Math.round(rest * 0.36))
    readonly property int party: rest - queue
}
