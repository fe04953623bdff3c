// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/configurationregistry.h"
#include <functional>

namespace callfloor {

//! Who is at a number, as far as anybody here knows.
class PartyNames {
public:
    //! Whose line a number is; empty where it is in no book.
    using PhoneBook = std::function<QString(const QString &number)>;
    //! `configuration` must outlive it; there may be no book.
    PartyNames(const cti::ConfigurationRegistry &configuration, PhoneBook book)
        : m_configuration(configuration), m_book(std::move(book))
    {
    }
    //! The colleague who has that extension by configuration, else who has it in the phone book: harmless text, empty when nobody
    //! is known.
    QString of(const QString &device) const;

private:
    const cti::ConfigurationRegistry &m_configuration;
    const PhoneBook m_book;
};

} // namespace callfloor
