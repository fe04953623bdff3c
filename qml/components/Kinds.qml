// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Callfloor.Calls
import Callfloor.Session

//! Which shape and colour of Tokens.state a state of the view models has. The words come from the view models.
QtObject {
    function ofAgent(state: int, setBySystem: bool): string {
        switch (state) {
        case AgentViewModel.State.SignedOut: return "signedOut"
        case AgentViewModel.State.NotReady: return setBySystem ? "system" : "notReady"
        case AgentViewModel.State.Ready: return "ready"
        case AgentViewModel.State.Reserved: return "reserved"
        case AgentViewModel.State.Talking: return "talking"
        case AgentViewModel.State.Work: return "work"
        }
        return "unknown"
    }
    function ofCall(state: int): string {
        switch (state) {
        case CallListModel.State.Dialing: case CallListModel.State.Ringing: case CallListModel.State.Queued: return "reserved"
        case CallListModel.State.Talking: return "talking"
        case CallListModel.State.Held: return "hold"
        case CallListModel.State.Failed: return "system"
        }
        return "unknown"
    }
}
