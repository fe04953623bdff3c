// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "searchtext.h"
#include <QStringList>

namespace callfloor {

namespace {

// Letters that Unicode does not decompose into a base letter and a mark.
QLatin1StringView baseOf(char16_t letter)
{
    switch (letter) {
    case u'ø': return QLatin1StringView("o");
    case u'æ': return QLatin1StringView("ae");
    case u'œ': return QLatin1StringView("oe");
    case u'ß': return QLatin1StringView("ss");
    case u'ł': return QLatin1StringView("l");
    case u'đ':
    case u'ð': return QLatin1StringView("d");
    case u'þ': return QLatin1StringView("th");
    case u'ı': return QLatin1StringView("i");
    default: return {};
    }
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining
        || c.category() == QChar::Mark_Enclosing;
}

bool isBreak(char32_t c) { return c == U'\t' || c == U'\n' || c == U'\r' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029'; }

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (isMark(c))
            continue;
        if (const QLatin1StringView base = baseOf(c.unicode()); !base.isEmpty())
            folded += base;
        else
            folded += c;
    }
    return folded;
}

QString digitsOf(const QString &text)
{
    QString digits;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters)
        if (QChar::isDigit(letter))
            digits += QLatin1Char(char('0' + QChar::digitValue(letter)));
    return digits;
}

bool isSameLine(const QString &oneDigits, const QString &otherDigits)
{
    if (oneDigits.size() < SameLineDigits || otherDigits.size() < SameLineDigits)
        return !oneDigits.isEmpty() && oneDigits == otherDigits;
    return QStringView(oneDigits).last(SameLineDigits) == QStringView(otherDigits).last(SameLineDigits);
}

QString lineOf(const QString &number) { return digitsOf(number).right(SameLineDigits); }

bool isInvisible(char32_t c)
{
    if (c == U'\u200C' || c == U'\u200D')
        return false; // the joiners that some scripts, and emoji, are written with
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line;
    const QList<uint> letters = text.left(2 * longest).toUcs4();
    for (const uint letter : letters) {
        if (isBreak(letter))
            line += QLatin1Char(' ');
        else if (!isInvisible(letter))
            line += QChar::fromUcs4(letter);
    }
    line = line.trimmed();
    line.truncate(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace callfloor
