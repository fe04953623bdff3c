// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

//! Lines put together from parts that may be missing.
QtObject {
    //! The parts that say something, in order.
    function joined(parts: var, separator: string): string {
        return parts.filter(part => part !== "").join(separator)
    }
    //! A reason and who caused it; a reason that is a sentence says so itself.
    function cause(reason: string, by: string): string {
        return reason.endsWith(".") ? reason : joined([reason, by], ", ")
    }
}
