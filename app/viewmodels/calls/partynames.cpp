// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "partynames.h"
#include "plaintext.h"

namespace callfloor {

QString PartyNames::of(const QString &device) const
{
    if (device.isEmpty())
        return {};
    if (const auto colleague = m_configuration.agentAt(device))
        if (const QString name = harmless(m_configuration.agent(*colleague).fullName()); !name.isEmpty())
            return name;
    return m_book ? harmless(m_book(device)) : QString();
}

} // namespace callfloor
