// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! What becomes of a text in the dial field: a number to ask for, or why there is none.
struct DialNumber {
    enum class Problem : quint8 { None, Empty, Letters, TooLong };
    static constexpr int MaximumDigits = 32;

    QString digits {}; //!< of 0-9, *, #, with a leading + where it was given; empty when there is a problem
    Problem problem = Problem::None;

    //! Takes the decoration off what people paste: spaces, (0), dashes, dots, slashes, tel: and the like. Nothing is guessed:
    //! letters are a problem.
    static DialNumber of(const QString &text);
};

} // namespace callfloor
