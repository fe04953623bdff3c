// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "contact.h"
#include "services/base/said.h"

namespace callfloor {

//! What a file of contacts held. A broken line costs that line only.
struct PhoneBookFile {
    static constexpr qsizetype LargestFile = 32 * 1024 * 1024; //!< bytes
    static constexpr qsizetype MostContacts = 100'000;
    static constexpr qsizetype MostProblems = 100; //!< named; the last one tells that there are more

    QList<Contact> contacts {}; //!< without ids
    //! Sentences; those about a line begin with "Line 12, column 5: ". That a part was left out comes first.
    QList<Said> problems {};
    bool isFull = false; //!< what came after MostContacts was left out

    void addContact(const Contact &contact, qsizetype line); //!< or the problem that there is no more room
    void addProblem(qsizetype line, qsizetype column, const Said &sentence);
};

//! Reads CSV or vCard, whichever the content is. Takes its time: call it off the UI thread.
PhoneBookFile readPhoneBook(const QString &path);
PhoneBookFile parsePhoneBook(const QByteArray &content);

//! CSV after RFC 4180, separated by comma, semicolon or tab. The first line names the columns, in English, German, French or
//! Spanish: a name (or first and last name), any number of phone columns, a company.
PhoneBookFile parseCsvBook(const QString &text);

//! vCard 3.0 and 4.0: FN, N, ORG, TEL. Quoted-printable lines (2.1) are left out with a problem each.
PhoneBookFile parseVcardBook(const QString &text);

//! The text of a file by its byte order mark; without one UTF-8, or Latin-1 where it is not valid UTF-8.
QString decodedText(const QByteArray &content);

} // namespace callfloor
