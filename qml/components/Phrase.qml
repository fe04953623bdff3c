// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Callfloor.Session

//! Lines put together from parts that may be missing, and times of day. The window says in which language.
QtObject {
    property string language: "" // the system's
    property string today: new Date(Ticker.now).toDateString()

    //! The parts that say something, in order.
    function joined(parts: var, separator: string): string {
        return parts.filter(part => part !== "").join(separator)
    }
    //! A reason and who caused it; a reason that is a sentence says so itself.
    function cause(reason: string, by: string): string {
        return reason.endsWith(".") ? reason : joined([reason, by], ", ")
    }
    //! When something was, in a list: with its day where that isn't the same for all. The language is an argument, so that a
    //! binding asks again when there is another one.
    function moment(at: real, dated: bool, language: string): string {
        const locale = language === "" ? Qt.locale() : Qt.locale(language)
        return new Date(at).toLocaleString(locale, dated ? "ddd d MMM HH:mm" : "HH:mm")
    }
}
