// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QLocale>
#include <optional>

namespace callfloor {

//! When, or at which number, a campaign shall call its customer again. One of the two is set.
struct CallBackWish {
    QDateTime at {}; //!< by the customer's clock, whatever time zone it says
    QString number {}; //!< digits, perhaps with a + before them
};

//! Reads what a person writes: "14:05" (the next one), "tomorrow 14:05", "Monday 14:05", "30.11. 14:05" in the order of
//! `locale`, its short date and time, "2026-11-30 14:05", or a number. `now` is the time here. Empty for anything else, and for
//! what is over in every time zone.
std::optional<CallBackWish> readCallBackWish(const QString &text, const QDateTime &now, const QLocale &locale);

//! What was understood, for people.
QString callBackWords(const CallBackWish &wish, const QLocale &locale);
//! A wish as one may write it.
QString callBackExample(const QLocale &locale);

} // namespace callfloor
