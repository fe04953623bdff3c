// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "numberingplan.h"
#include <QStringList>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

namespace callfloor {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

const PhoneNumberUtil &util() { return *PhoneNumberUtil::GetInstance(); }

const ShortNumberInfo &shortNumbers()
{
    static const ShortNumberInfo info;
    return info;
}

// libphonenumber's name for "not known".
std::string regionOf(const QString &country) { return country.isEmpty() ? std::string("ZZ") : country.toStdString(); }

QString written(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

NumberingPlan::Length lengthOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return NumberingPlan::Length::NoSuchCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: return NumberingPlan::Length::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN: return NumberingPlan::Length::TooLong;
    default: return NumberingPlan::Length::NotANumber;
    }
}

NumberingPlan::Length lengthOf(const PhoneNumber &number)
{
    switch (util().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE: return NumberingPlan::Length::Right;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return NumberingPlan::Length::Local;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return NumberingPlan::Length::NoSuchCountry;
    case PhoneNumberUtil::TOO_SHORT: return NumberingPlan::Length::TooShort;
    case PhoneNumberUtil::TOO_LONG: return NumberingPlan::Length::TooLong;
    case PhoneNumberUtil::INVALID_LENGTH: break;
    }
    return NumberingPlan::Length::Wrong;
}

} // namespace

NumberingPlan NumberingPlan::of(const QString &text, const QString &country)
{
    PhoneNumber number;
    const auto error = util().Parse(text.toStdString(), regionOf(country), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return {.length = lengthOf(error)};
    std::string subscriber;
    util().GetNationalSignificantNumber(number, &subscriber);
    NumberingPlan plan {.length = lengthOf(number), .exists = util().IsValidNumber(number)};
    plan.countryCode = number.country_code();
    plan.subscriber = QString::fromStdString(subscriber);
    plan.extension = QString::fromStdString(number.extension());
    number.clear_extension();
    plan.full = written(number, PhoneNumberUtil::E164);
    plan.national = written(number, PhoneNumberUtil::NATIONAL);
    plan.international = written(number, PhoneNumberUtil::INTERNATIONAL);
    return plan;
}

QStringList NumberingPlan::numbersIn(const QString &text, const QString &country)
{
    constexpr int Tries = 20; // what looks like a number and is none, before the matcher gives up
    PhoneNumberMatcher matcher(util(), text.toStdString(), regionOf(country), PhoneNumberMatcher::VALID, Tries);
    QStringList numbers;
    PhoneNumberMatch match;
    while (numbers.size() < 2 && matcher.HasNext() && matcher.Next(&match))
        numbers.append(QString::fromStdString(match.raw_string()));
    return numbers;
}

bool NumberingPlan::isCountry(const QString &country) { return countryCodeOf(country) != 0; }

int NumberingPlan::countryCodeOf(const QString &country) { return util().GetCountryCodeForRegion(regionOf(country)); }

QString NumberingPlan::trunkPrefix(const QString &country)
{
    std::string prefix;
    util().GetNddPrefixForRegion(regionOf(country), true, &prefix);
    return QString::fromStdString(prefix);
}

QString NumberingPlan::internationalPrefix(const QString &country)
{
    // The library tells it only by writing a number as dialled from abroad; this one belongs to no country that could ask.
    PhoneNumber abroad;
    abroad.set_country_code(countryCodeOf(country) == 41 ? 49 : 41);
    abroad.set_national_number(446681800);
    std::string text;
    util().FormatOutOfCountryCallingNumber(abroad, regionOf(country), &text);
    const QString written = QString::fromStdString(text);
    if (written.startsWith(QLatin1Char('+')) || country.isEmpty())
        return QStringLiteral("+");
    return written.section(QLatin1Char(' '), 0, 0);
}

bool NumberingPlan::isEmergency(const QString &digits, const QString &country)
{
    return !country.isEmpty() && shortNumbers().IsEmergencyNumber(digits.toStdString(), regionOf(country));
}

bool NumberingPlan::isShortNumber(const QString &digits, const QString &country)
{
    PhoneNumber number;
    return !country.isEmpty()
        && util().Parse(digits.toStdString(), regionOf(country), &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && shortNumbers().IsValidShortNumberForRegion(number, regionOf(country));
}

bool NumberingPlan::spellsNumber(const QString &text) { return util().IsAlphaNumber(text.toStdString()); }

QString NumberingPlan::withoutLetters(const QString &text)
{
    std::string number = text.toStdString();
    util().ConvertAlphaCharactersInNumber(&number);
    return QString::fromStdString(number);
}

} // namespace callfloor
