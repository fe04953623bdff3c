// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callbackwish.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace callfloor {
namespace {

constexpr qsizetype MostCharacters = 64; // of a wish: more was pasted by mistake, and takes long to read
constexpr int FurthestZone = 26; // hours between the first and the last place on earth where it is noon

//! In the language of the screen; people need not care for capitals, nor for the printer's apostrophe.
bool says(QString text, const char *word)
{
    text.replace(u'’', u'\'');
    return text.compare(QCoreApplication::translate("callfloor::Campaign", word), Qt::CaseInsensitive) == 0;
}

//! As it was written, without what people put between digits: the campaign dials it by its own rules, not by this site's.
QString numberOf(QString text)
{
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9]{3,20}$"));
    static const QRegularExpression between(QStringLiteral("[\\s()-]"));
    text.remove(between);
    return number.match(text).hasMatch() ? text : QString();
}

//! Without the seconds that some locales count as short.
QString timeFormat(const QLocale &locale) { return locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")); }

QTime timeOf(const QString &text, const QLocale &locale)
{
    const QString formats[] = {timeFormat(locale), QStringLiteral("h:mm"), QStringLiteral("h:mm AP"), QStringLiteral("h:mmAP"),
                               QStringLiteral("h'h'mm")};
    for (const QString &format : formats)
        if (const QTime time = locale.toTime(text, format); time.isValid())
            return time;
    return {};
}

//! The first day that has this number in its month, or month and day in the year, and is not over.
QDate nextDate(int day, int month, const QDate &today)
{
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
}

QDate numericDate(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2})?)?$"));
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const int day = match.captured(dayFirst ? 1 : 2).toInt();
    const int month = match.captured(dayFirst ? 2 : 1).toInt();
    const QString year = match.captured(3);
    if (year.isEmpty())
        return nextDate(day, month, today);
    const int century = today.year() / 100 * 100;
    return QDate(year.size() == 2 ? century + year.toInt() : year.toInt(), month, day);
}

QDate weekday(const QString &text, const QDate &today, const QLocale &locale)
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate date = today.addDays(ahead);
        for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString name = locale.standaloneDayName(date.dayOfWeek(), length);
            if (text.compare(name, Qt::CaseInsensitive) == 0 || text.compare(name.remove(u'.'), Qt::CaseInsensitive) == 0)
                return date;
        }
    }
    return {};
}

QDate dateOf(const QString &text, const QDate &today, const QLocale &locale)
{
    if (says(text, QT_TRANSLATE_NOOP("callfloor::Campaign", "today")))
        return today;
    if (says(text, QT_TRANSLATE_NOOP("callfloor::Campaign", "tomorrow")))
        return today.addDays(1);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    if (const QDate date = numericDate(text, today, locale); date.isValid())
        return date;
    return weekday(text, today, locale);
}

//! Day and time, wherever the one ends and the other begins ("2:05 PM" has a space of its own).
QDateTime timeWished(const QString &text, const QDateTime &now, const QLocale &locale)
{
    if (const QTime time = timeOf(text, locale); time.isValid())
        return {now.date().addDays(time <= now.time() ? 1 : 0), time};
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        QString day = text.left(space);
        if (day.endsWith(u','))
            day.chop(1);
        const QDate date = dateOf(day, now.date(), locale);
        const QTime time = timeOf(text.mid(space + 1), locale);
        if (date.isValid() && time.isValid())
            return {date, time};
    }
    return {};
}

} // namespace

std::optional<CallBackWish> readCallBackWish(const QString &text, const QDateTime &now, const QLocale &locale)
{
    if (text.size() > MostCharacters)
        return {};
    const QString clean = text.simplified();
    const QDateTime at = timeWished(clean, now, locale);
    if (at.isValid())
        return at.secsTo(now) > FurthestZone * 3600 ? std::nullopt : std::optional(CallBackWish {.at = at});
    const bool isDay = dateOf(clean, now.date(), locale).isValid(); // without its time yet: no number either
    const QString number = isDay ? QString() : numberOf(clean);
    return number.isEmpty() ? std::nullopt : std::optional(CallBackWish {.number = number});
}

QString callBackWords(const CallBackWish &wish, const QLocale &locale)
{
    if (!wish.number.isEmpty())
        return QCoreApplication::translate("callfloor::Campaign", "At the number %1").arg(wish.number);
    return QCoreApplication::translate("callfloor::Campaign", "%1, %2 by the customer's clock")
        .arg(locale.toString(wish.at.date(), QLocale::LongFormat), locale.toString(wish.at.time(), timeFormat(locale)));
}

QString callBackExample(const QLocale &locale)
{
    return QCoreApplication::translate("callfloor::Campaign", "tomorrow") + u' '
        + locale.toString(QTime(14, 5), timeFormat(locale));
}

} // namespace callfloor
