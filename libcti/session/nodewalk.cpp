// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "nodewalk.h"
#include <algorithm>

namespace cti {
namespace {

using namespace std::chrono_literals;
using Duration = Clock::Duration;
constexpr Duration standbyPauses[] = {1s, 2s, 4s, 10s};
constexpr Duration unreachablePauses[] = {5s, 15s, 30s, 60s, 120s}; // the first is the longest of a random pause

template <size_t N>
Duration pauseOf(const Duration (&pauses)[N], int turn)
{
    return pauses[std::min<size_t>(size_t(turn), N - 1)];
}

} // namespace

NodeWalk::NodeWalk(int nodes, std::function<double()> chance) : m_chance(std::move(chance)), m_notBefore(nodes, Duration(0)) { }

NodeWalk::Step NodeWalk::first(Duration now)
{
    m_node = int(m_notBefore.size()) - 1; // the next in turn is the first
    return choose(now);
}

void NodeWalk::holdBack(int node, Duration until) { m_notBefore[node] = until; }

void NodeWalk::opened()
{
    m_tried = 0;
    m_sawStandby = m_sawUnreachable = false;
    m_standbyTurns = m_unreachableTurns = 0;
}

NodeWalk::Step NodeWalk::next(Outcome last, Duration now)
{
    if (last == Outcome::Refused)
        m_notBefore[m_node] = now + AfterRefusal;
    m_sawStandby |= last == Outcome::Standby;
    m_sawUnreachable |= last == Outcome::Unreachable;
    if (m_tried < m_notBefore.size())
        return choose(now);
    const Duration pause = pauseAfterTurn();
    m_tried = 0;
    m_sawStandby = m_sawUnreachable = false;
    return choose(now + pause);
}

//! Where one node is standby another is about to become master: the quick pauses.
Duration NodeWalk::pauseAfterTurn()
{
    if (m_sawStandby)
        return spread(pauseOf(standbyPauses, m_standbyTurns++), m_chance());
    if (!m_sawUnreachable)
        return Duration(0); // refused everywhere: each node has its own pause
    if (m_unreachableTurns++ == 0)
        return std::chrono::duration_cast<Duration>(m_chance() * unreachablePauses[0]);
    return spread(pauseOf(unreachablePauses, m_unreachableTurns - 1), m_chance());
}

//! The next node in turn that may be tried at `earliest`; when none may, the one that may soonest.
NodeWalk::Step NodeWalk::choose(Duration earliest)
{
    const int count = int(m_notBefore.size());
    int best = -1;
    int steps = 0;
    for (int i = 1; i <= count; ++i) {
        const int node = (m_node + i) % count;
        if (best < 0 || std::max(m_notBefore[node], earliest) < std::max(m_notBefore[best], earliest)) {
            best = node;
            steps = i;
        }
    }
    m_node = best;
    m_tried += steps; // who was stepped over had his turn
    return {best, std::max(m_notBefore[best], earliest)};
}

} // namespace cti
