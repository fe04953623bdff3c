// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalentry.h"
#include "services/base/policyobject.h"

namespace callfloor {

JournalRules readJournalRules(const QJsonValue &journal, QStringList &problems)
{
    JournalRules rules;
    PolicyObject from(journal, QStringLiteral("journal"), problems);
    rules.enabled = from.flag(QLatin1StringView("enabled"), rules.enabled);
    rules.days = from.number(QLatin1StringView("days"), 1, 3660, rules.days);
    rules.mostRows = from.number(QLatin1StringView("mostRows"), 100, 1'000'000, rules.mostRows);
    rules.variables = from.texts(QLatin1StringView("variables"), 100, 100);
    from.check();
    return rules;
}

} // namespace callfloor
