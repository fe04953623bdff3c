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
    readonly property bool tall: width < 600
    readonly property bool roomy: width >= 680 // the number has a column of its own
    readonly property int row: tall ? Tokens.rowTall : Tokens.rowTable
    readonly property int time: dated ? 124 : 60
    readonly property int icon: 28
    readonly property int number: roomy ? 148 : 0
    readonly property int talk: 68
    // On the current row shared with what can be done with it.
    readonly property int outcome: 132 + (width >= 860 ? actions : 0)
    readonly property int actions: canTry ? 68 : 40
    readonly property int rest: Math.max(0, width - time - icon - number - talk - outcome - 2 * Tokens.gapS)
    readonly property int queue: Math.min(160, Math.round(rest * 0.36))
    readonly property int party: rest - queue
}
