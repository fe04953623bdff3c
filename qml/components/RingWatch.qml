// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQml
import Callfloor.Calls

//! Whether one call of CallListModel rings.
QtObject {
    required property string party
    required property int callState
    readonly property bool ringing: callState === CallListModel.State.Ringing
}
