// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callids.h"
#include <algorithm>

namespace cti {
namespace {

constexpr qsizetype MaxEnded = 256;
constexpr qsizetype MaxSecondaries = 64;
constexpr qsizetype MaxJoined = 64;
//! Late comers of a call that has left this phone arrive within this time; later events mean that it is back.
constexpr Moment LateComers = std::chrono::seconds(1);

template <typename Entry>
void appendBounded(QList<Entry> &list, const Entry &entry, qsizetype most)
{
    list.append(entry);
    if (list.size() > most)
        list.removeFirst();
}

} // namespace

bool CallIds::isOver(quint32 callID, bool startsAnew) const
{
    const auto at = std::ranges::find(m_ended, callID, &Ended::callID);
    return at != m_ended.cend() && (at->forGood || (!startsAnew && m_now() - at->at < LateComers));
}

void CallIds::end(quint32 callID, bool forGood)
{
    const auto known = std::ranges::find(m_ended, callID, &Ended::callID);
    if (known != m_ended.cend()) {
        forGood |= known->forGood;
        m_ended.erase(known);
    }
    appendBounded(m_ended, {callID, m_now(), forGood}, MaxEnded);
}

bool CallIds::addSecondary(quint32 secondary, quint32 callID)
{
    if (secondary == NoCall || secondary == callID || isSecondary(secondary))
        return false;
    appendBounded(m_secondaries, {secondary, callID}, MaxSecondaries);
    return true;
}

quint32 CallIds::callOf(quint32 callID) const
{
    const auto at = std::ranges::find(m_secondaries, callID, &std::pair<quint32, quint32>::first);
    return at == m_secondaries.cend() ? callID : at->second;
}

bool CallIds::addJoined(const std::array<quint32, 3> &ids)
{
    if (m_joined.contains(ids))
        return false;
    appendBounded(m_joined, ids, MaxJoined);
    return true;
}

void CallIds::contactLost()
{
    m_ended.clear();
    m_joined.clear();
}

} // namespace cti
