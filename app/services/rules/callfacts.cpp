// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callfacts.h"
#include "services/base/searchtext.h"

namespace callfloor {

QString CallFacts::value(const QString &name) const
{
    constexpr qsizetype LongestValue = 500;
    const QHash<QString, const QString *> own {{QStringLiteral("agentId"), &agentId},
                                               {QStringLiteral("number"), &number},
                                               {QStringLiteral("party"), &party},
                                               {QStringLiteral("queue"), &queue},
                                               {QStringLiteral("callType"), &callType}};
    const QString *text = own.value(name);
    return plainLine(text ? *text : variables.value(name), LongestValue);
}

} // namespace callfloor
