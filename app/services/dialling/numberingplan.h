// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace callfloor {

//! What the numbering plan of a number's country says about it. The only place that knows libphonenumber.
struct NumberingPlan {
    enum class Length {
        Right,
        Local, //!< right without an area code
        NotANumber,
        NoSuchCountry,
        TooShort,
        TooLong,
        Wrong, //!< between two right lengths
    };
    Length length = Length::NotANumber;
    bool exists = false; //!< the plan has such a number
    int countryCode = 0; //!< 47
    QString subscriber {}; //!< the digits after the country code, all that count
    QString extension {}; //!< "ext. 12": to be keyed in once the call stands
    QString full {}; //!< "+4722550184"
    QString national {}; //!< "22 55 01 84"
    QString international {}; //!< "+47 22 55 01 84"

    //! Reads a text of one number. `country` is where one is: ISO code, or empty when not known.
    static NumberingPlan of(const QString &text, const QString &country);
    //! The first two numbers that exist, found in a text that holds other words too.
    static QStringList numbersIn(const QString &text, const QString &country);

    static bool isCountry(const QString &country);
    static int countryCodeOf(const QString &country); //!< 0 when not known
    static QString trunkPrefix(const QString &country); //!< "0" in Germany, "1" in the United States, empty in Norway
    //! What is dialled before a country code, "00" or "011"; "+" where the country has more than one way.
    static QString internationalPrefix(const QString &country);
    static bool isEmergency(const QString &digits, const QString &country);
    static bool isShortNumber(const QString &digits, const QString &country); //!< 116117, 311, 1881
    static bool spellsNumber(const QString &text); //!< letters that stand for digits, "0800-FLOWERS"
    static QString withoutLetters(const QString &text); //!< "0800-3569377"
};

} // namespace callfloor
