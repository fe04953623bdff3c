// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "texttemplate.h"
#include <QRegularExpression>

namespace callfloor {

std::optional<TextTemplate> TextTemplate::parse(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("\\G(?:([^{}]+)|\\{([\\w][\\w .-]*)\\})"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    TextTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        if (!match.hasMatch())
            return {};
        const bool isName = match.capturedLength(2) > 0;
        result.m_parts.append({match.captured(isName ? 2 : 1), isName});
        at = match.capturedEnd();
    }
    return result;
}

QString TextTemplate::fill(const CallFacts &call, Encoder encode) const
{
    QString text;
    for (const Part &part : m_parts) {
        const QString value = part.isName ? call.value(part.text) : part.text;
        text += part.isName && encode ? encode(value) : value;
    }
    return text;
}

QString TextTemplate::constantStart() const
{
    return m_parts.isEmpty() || m_parts.first().isName ? QString() : m_parts.first().text;
}

bool TextTemplate::hasValues() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part &part) { return part.isName; });
}

} // namespace callfloor
