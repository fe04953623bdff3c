// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "dialrules.h"
#include "numberingplan.h"
#include "services/base/policyobject.h"

namespace callfloor {

namespace {

constexpr qsizetype LongestPrefix = 6;
constexpr qsizetype LongestBlocked = 16;
constexpr qsizetype MostEntries = 200;

bool isDialable(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isPrefix(QStringView text) { return isDialable(text.startsWith(QLatin1Char('+')) ? text.sliced(1) : text); }

QString readPrefix(PolicyObject &from, QLatin1StringView key, bool mayBePlus)
{
    const QString prefix = from.text(key, LongestPrefix);
    if (isDialable(prefix) || (mayBePlus && prefix == QLatin1String("+")))
        return prefix;
    from.problem(key, mayBePlus ? QStringLiteral("must be digits or \"+\"") : QStringLiteral("must be digits"));
    return {};
}

QStringList readNumbers(PolicyObject &from, QLatin1StringView key, bool (*isRight)(QStringView))
{
    QStringList numbers = from.texts(key, MostEntries, LongestBlocked);
    const auto isWrong = [isRight](const QString &number) { return !isRight(number); };
    if (std::any_of(numbers.cbegin(), numbers.cend(), isWrong))
        from.problem(key, QStringLiteral("must be numbers without spaces or signs"));
    numbers.removeIf(isWrong);
    return numbers;
}

} // namespace

DialRules readDialRules(const QJsonValue &dialling, QStringList &problems)
{
    DialRules rules;
    PolicyObject from(dialling, QStringLiteral("dialling"), problems);
    constexpr QLatin1StringView country("country");
    rules.country = from.text(country, 2).toUpper();
    if (!rules.country.isEmpty() && !NumberingPlan::isCountry(rules.country)) {
        from.problem(country, QStringLiteral("must be a country's two letters, such as \"DE\""));
        rules.country.clear();
    }
    rules.outsidePrefix = readPrefix(from, QLatin1StringView("outsidePrefix"), false);
    rules.internationalPrefix = readPrefix(from, QLatin1StringView("internationalPrefix"), true);
    constexpr QLatin1StringView lengths("extensionLengths");
    if (from.has(lengths))
        rules.extensionLengths = from.numbers(lengths, 10, 1, 15);
    rules.blockedPrefixes = readNumbers(from, QLatin1StringView("blockedPrefixes"), isPrefix);
    rules.emergencyNumbers = readNumbers(from, QLatin1StringView("emergencyNumbers"), isDialable);
    from.check();
    return rules;
}

} // namespace callfloor
