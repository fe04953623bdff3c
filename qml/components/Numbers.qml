// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Callfloor.Calls

//! Phone numbers as people read them, by the rules of the site. The window says whose.
QtObject {
    property CallsViewModel calls: null

    //! As CallsViewModel.written().
    function written(party: string): string {
        return calls ? calls.written(party) : party
    }
}
