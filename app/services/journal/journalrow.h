// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journalentry.h"
#include <QSqlQuery>
#include <QVariant>

namespace callfloor {

constexpr qsizetype LongestText = 1000; //!< of one column; the rest is cut off

//! The columns that readCall() reads, in its order.
extern const char *const callColumns;
CallEntry readCall(const QSqlQuery &row);

QString writtenVariables(const CallEntry &call); //!< variables and notes, as the column holds them

//! The first of the enum where the number is none of it.
template <typename E>
E enumOf(const QVariant &value, E last)
{
    const int number = value.toInt();
    return number < 0 || number > int(last) ? E(0) : E(number);
}

} // namespace callfloor
