// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

namespace callfloor {

namespace {

// Joiners that scripts need (ZWNJ, ZWJ) stay; every other invisible character could make a text read as something else.
bool isHarmful(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return c.unicode() != 0x200C && c.unicode() != 0x200D;
    default: return false;
    }
}

} // namespace

QString harmless(QString text, qsizetype maximum)
{
    text.truncate(maximum * 4); // a hostile megabyte is not worth reading
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (isHarmful(text[i]))
            text[i] = QLatin1Char(' ');
    }
    text = text.simplified();
    if (text.size() <= maximum)
        return text;
    const bool splitsPair = text[maximum - 2].isHighSurrogate();
    text.truncate(maximum - (splitsPair ? 2 : 1));
    return text + QChar(0x2026);
}

} // namespace callfloor
