// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "dialnumber.h"

namespace callfloor {

namespace {

// Punctuation that people write into numbers, also in its typographic forms; format characters come along with copied text.
bool isDecoration(QChar c)
{
    static const QString decoration = QStringLiteral("()[].-/,;'\"\u2010\u2011\u2012\u2013\u2014\u2212\u00B7");
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || decoration.contains(c);
}

// "+49 (0)30": the zero in brackets is dialled inside the country only.
QString withoutTrunkZero(QString text)
{
    if (text.trimmed().startsWith(QLatin1Char('+')))
        text.remove(QStringLiteral("(0)"));
    return text;
}

} // namespace

DialNumber DialNumber::of(const QString &text)
{
    QString rest = text.trimmed();
    for (const QLatin1StringView scheme : {QLatin1StringView("tel:"), QLatin1StringView("callto:")})
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            rest.remove(0, scheme.size());
    DialNumber number;
    for (const QChar c : withoutTrunkZero(rest)) {
        if (isDecoration(c))
            continue;
        const int digit = c.digitValue();
        if (digit >= 0)
            number.digits += QChar(u'0' + digit); // Arabic-Indic and other digits too
        else if (c == QLatin1Char('*') || c == QLatin1Char('#') || (c == QLatin1Char('+') && number.digits.isEmpty()))
            number.digits += c;
        else
            return {.problem = Problem::Letters};
        if (number.digits.size() > MaximumDigits)
            return {.problem = Problem::TooLong};
    }
    if (number.digits.isEmpty() || number.digits == QLatin1String("+"))
        return {.problem = Problem::Empty};
    return number;
}

} // namespace callfloor
