// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "dialplan.h"
#include "numberingplan.h"
#include "services/base/searchtext.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace callfloor::dialling {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::DialPlan)
};

DialCheck invalid(const QString &problem) { return {.kind = DialCheck::Kind::Invalid, .problem = problem}; }

// "tel:22550184;phone-context=+47": a link is written with escapes and may name its country behind the number (RFC 3966).
QString withoutScheme(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("^(?:tel|callto):(?://)?([^;]*)(?:.*;phone-context=(\\+[^;]*))?"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(text);
    if (!match.hasMatch())
        return text;
    return QUrl::fromPercentEncoding((match.captured(2) + match.captured(1)).toUtf8());
}

// The text with ASCII digits and plain spaces and without anything invisible; lines stay apart, since they may be two numbers.
QString tidied(const QString &text)
{
    QString tidy;
    const QList<uint> letters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint letter : letters) {
        if (QChar::isDigit(letter))
            tidy += QLatin1Char(char('0' + QChar::digitValue(letter)));
        else if (letter == U'\n' || letter == U'\u2028' || letter == U'\u2029')
            tidy += QLatin1Char('\n');
        else if (QChar::isSpace(letter))
            tidy += QLatin1Char(' ');
        else if (QChar::category(letter) != QChar::Other_Control && QChar::category(letter) != QChar::Other_Format)
            tidy += QChar::fromUcs4(letter);
    }
    return tidy.trimmed();
}

// Digits with the decoration that people write into one number. A comma or a plus in the middle may well begin a second one.
bool isOneNumber(const QString &text)
{
    const qsizetype plus = text.indexOf(QLatin1Char('+'));
    const bool isPlusInside = plus > 0 && (text.lastIndexOf(QLatin1Char('+')) > plus || !digitsOf(text.left(plus)).isEmpty());
    static const QString decoration = QStringLiteral("+ ()[]./\u00B7");
    return !isPlusInside && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c.category() == QChar::Punctuation_Dash || decoration.contains(c);
    });
}

// One text on its way through the rules.
class Check {
public:
    Check(QString text, const DialRules &rules) : m_text(std::move(text)), m_rules(rules) { read(); }
    DialCheck result() const;

private:
    void read();
    DialCheck extension() const;
    DialCheck featureCode() const;
    DialCheck numberAmongWords() const;
    DialCheck unplanned() const;
    DialCheck planned() const;
    DialCheck inCountry(const NumberingPlan &plan) const;
    DialCheck abroad(const NumberingPlan &plan) const;
    DialCheck refused(NumberingPlan::Length length) const;
    DialCheck unlessBlocked(DialCheck check, const QString &withinCountry) const;
    bool isEmergency(const QString &digits) const;
    bool hasOutsidePrefix() const { return !m_rules.outsidePrefix.isEmpty() && m_digits.startsWith(m_rules.outsidePrefix); }
    QString afterOutsidePrefix() const { return m_digits.mid(m_rules.outsidePrefix.size()); }

    QString m_text;
    const DialRules &m_rules;
    QString m_digits {};
    bool m_hasPlus = false;
};

void Check::read()
{
    m_digits = digitsOf(m_text);
    static const QRegularExpression plus(QStringLiteral("^[^0-9]*\\+"));
    m_hasPlus = plus.match(m_text).hasMatch();
}

bool Check::isEmergency(const QString &digits) const
{
    return m_rules.emergencyNumbers.isEmpty() ? NumberingPlan::isEmergency(digits, m_rules.country)
                                              : m_rules.emergencyNumbers.contains(digits);
}

// What people type while a fire burns is dialled, and dialled as they typed it.
DialCheck Check::result() const
{
    using Kind = DialCheck::Kind;
    if (m_text.isEmpty() || m_text == QLatin1String("+"))
        return {};
    if (m_text.contains(QLatin1Char('*')) || m_text.contains(QLatin1Char('#')))
        return featureCode();
    if (!isOneNumber(m_text))
        return numberAmongWords();
    if (m_digits.isEmpty())
        return invalid(Words::tr("There is no digit in this text. Type a number."));
    if (!m_hasPlus && (isEmergency(m_digits) || (hasOutsidePrefix() && isEmergency(afterOutsidePrefix()))))
        return {.kind = Kind::Emergency, .number = m_digits, .shown = m_digits};
    if (!m_hasPlus && m_rules.extensionLengths.contains(m_digits.size()))
        return extension();
    return m_rules.country.isEmpty() && !m_hasPlus ? unplanned() : planned();
}

// With the outside prefix typed it may be a short number out of the house.
DialCheck Check::extension() const
{
    const DialCheck check = unlessBlocked({.kind = DialCheck::Kind::Extension, .number = m_digits, .shown = m_digits}, m_digits);
    return hasOutsidePrefix() && check.canDial() ? unlessBlocked(check, afterOutsidePrefix()) : check;
}

// Short on purpose: a long one could carry a number past the blocked prefixes.
DialCheck Check::featureCode() const
{
    static const QRegularExpression code(QStringLiteral("^[*#][0-9*#]{1,7}$"));
    const QString text = QString(m_text).remove(QLatin1Char(' '));
    if (!code.match(text).hasMatch())
        return invalid(Words::tr("* and # are dialled only in a short code that begins with one of them, such as *72."));
    return {.kind = DialCheck::Kind::Extension, .number = text, .shown = text};
}

DialCheck Check::numberAmongWords() const
{
    if (NumberingPlan::spellsNumber(m_text))
        return Check(NumberingPlan::withoutLetters(m_text), m_rules).result();
    const QStringList numbers = NumberingPlan::numbersIn(m_text, m_rules.country);
    if (numbers.size() > 1)
        return invalid(Words::tr("There is more than one number in this text. Keep the one that you want to call."));
    if (numbers.isEmpty())
        return invalid(Words::tr("There is no phone number in this text. Type digits."));
    return Check(numbers.first(), m_rules).planned();
}

DialCheck Check::unplanned() const
{
    const QString number = m_rules.outsidePrefix + m_digits;
    if (number.size() > DialCheck::LongestNumber)
        return refused(NumberingPlan::Length::TooLong);
    return unlessBlocked({.kind = DialCheck::Kind::National, .number = number, .shown = m_digits}, m_digits);
}

DialCheck Check::planned() const
{
    if (NumberingPlan::isShortNumber(m_digits, m_rules.country) && !m_hasPlus)
        return unplanned();
    NumberingPlan plan = NumberingPlan::of(m_text, m_rules.country);
    // Some people type the outside prefix themselves. It counts as one only where the number makes no sense with it.
    if (!plan.exists && !m_hasPlus && hasOutsidePrefix()) {
        const Check rest(afterOutsidePrefix(), m_rules);
        const NumberingPlan restPlan = NumberingPlan::of(rest.m_text, m_rules.country);
        if (restPlan.exists || NumberingPlan::isShortNumber(rest.m_digits, m_rules.country))
            return rest.planned();
    }
    if (plan.length == NumberingPlan::Length::Local)
        return unplanned();
    if (plan.length != NumberingPlan::Length::Right)
        return refused(plan.length);
    DialCheck check = plan.countryCode == NumberingPlan::countryCodeOf(m_rules.country) ? inCountry(plan) : abroad(plan);
    if (!plan.exists && check.canDial())
        check.note = Words::tr("No such number is known here. Look at it once more before you call.");
    else if (!plan.extension.isEmpty() && check.canDial())
        check.note = Words::tr("Extension %1 is not dialled: key it in once the call is answered.").arg(plan.extension);
    return check;
}

DialCheck Check::inCountry(const NumberingPlan &plan) const
{
    const QString digits = NumberingPlan::trunkPrefix(m_rules.country) + plan.subscriber;
    return unlessBlocked(
        {.kind = DialCheck::Kind::National, .number = m_rules.outsidePrefix + digits, .shown = plan.national, .full = plan.full},
        digits);
}

DialCheck Check::abroad(const NumberingPlan &plan) const
{
    const QString prefix =
        m_rules.internationalPrefix.isEmpty() ? NumberingPlan::internationalPrefix(m_rules.country) : m_rules.internationalPrefix;
    const bool asFull = prefix == QLatin1String("+");
    const QString digits = prefix + plan.full.mid(1);
    return unlessBlocked({.kind = DialCheck::Kind::International,
                          .number = asFull ? plan.full : m_rules.outsidePrefix + digits,
                          .shown = plan.international,
                          .full = plan.full},
                         digits);
}

DialCheck Check::refused(NumberingPlan::Length length) const
{
    using Length = NumberingPlan::Length;
    switch (length) {
    case Length::NoSuchCountry:
        return invalid(Words::tr("No country has this code. After + comes the country code, such as +49."));
    case Length::TooShort: return invalid(Words::tr("This number is too short. Look whether digits are missing."));
    case Length::TooLong: return invalid(Words::tr("This number is too long. Look whether there are two numbers."));
    case Length::Wrong: return invalid(Words::tr("A number of this length does not exist. Look whether digits are missing."));
    case Length::Right:
    case Length::Local:
    case Length::NotANumber: break;
    }
    return invalid(Words::tr("This is no phone number. Type digits, or + and a country code."));
}

// Compared as the numbers are, not as they were typed: no spelling gets around a blocked prefix.
DialCheck Check::unlessBlocked(DialCheck check, const QString &withinCountry) const
{
    for (const QString &prefix : m_rules.blockedPrefixes)
        if (withinCountry.startsWith(prefix) || check.full.startsWith(prefix))
            return invalid(Words::tr("Your site does not allow calls to numbers that begin with %1.").arg(prefix));
    return check;
}

} // namespace

DialCheck check(const QString &text, const DialRules &rules)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > DialCheck::LongestText)
        return invalid(Words::tr("This text is too long for a number. Paste the number alone."));
    return Check(tidied(withoutScheme(trimmed)), rules).result();
}

} // namespace callfloor::dialling
