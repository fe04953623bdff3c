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
}
