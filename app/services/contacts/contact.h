// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace callfloor {

struct ContactNumber {
    enum class Kind { Phone, Extension, Work, Mobile, Home };
    Kind kind = Kind::Phone;
    QString number {}; //!< as written in the book; what is dialled for it is the dial plan's business
    friend bool operator==(const ContactNumber &, const ContactNumber &) = default;
};

//! Somebody who can be called. All texts are plain lines (plainLine()).
struct Contact {
    static constexpr qsizetype LongestText = 200;
    static constexpr qsizetype MostNumbers = 10;

    QString id {}; //!< stays the same as long as name and first number do (site book), or for ever (own book)
    QString name {}; //!< never empty
    QString company {};
    QList<ContactNumber> numbers {}; //!< never empty
    bool own = false; //!< in the agent's own book, which alone can be changed
    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace callfloor
