// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callkeys.h"
#include <algorithm>

namespace callfloor {

void CallKeys::began(const cti::Call &call, cti::Moment now)
{
    const auto isIt = [&](const Past &past) {
        return past.id == call.id && past.party == call.remoteParty() && now - past.ended < ComesBackWithin;
    };
    const auto past = std::find_if(m_past.crbegin(), m_past.crend(), isIt);
    m_keys.insert(call.id, past != m_past.crend() ? past->key : QString::number(++m_last));
}

void CallKeys::renamed(cti::CallId old, cti::CallId now)
{
    if (const QString key = m_keys.take(old); !key.isEmpty())
        m_keys.insert(now, key);
}

void CallKeys::ended(const cti::Call &call, cti::Moment now)
{
    m_past.append({call.id, call.remoteParty(), m_keys.take(call.id), now});
    if (m_past.size() > MostPast)
        m_past.removeFirst();
}

void CallKeys::clear()
{
    m_keys.clear();
    m_past.clear();
}

} // namespace callfloor
