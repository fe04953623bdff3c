// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"
#include "services/base/searchtext.h"

namespace callfloor {

QString harmless(QString text, qsizetype maximum)
{
    text.truncate(maximum * 4); // a hostile megabyte is not worth reading
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype units = isPair ? 2 : 1;
        if (isInvisible(c))
            text.replace(i, units, QString(units, QLatin1Char(' ')));
        i += units - 1;
    }
    text = text.simplified();
    if (text.size() <= maximum)
        return text;
    const bool splitsPair = text[maximum - 2].isHighSurrogate();
    text.truncate(maximum - (splitsPair ? 2 : 1));
    return text + QChar(0x2026);
}

} // namespace callfloor
