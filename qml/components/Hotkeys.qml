// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Callfloor.Commands

//! The keys of the commands, for whatever shows one, and what the commands ask of the screen. The window says where they are.
QtObject {
    property Commands commands: null

    //! As people read it; empty where there is none.
    function of(id: string): string {
        return commands ? commands.keyOf(id, commands.revision) : ""
    }
    //! For a tool tip: "Keypad, F10".
    function hint(words: string, id: string): string {
        const key = of(id)
        return key === "" ? words : qsTr("%1, %2", "a command and its key").arg(words).arg(key)
    }
}
