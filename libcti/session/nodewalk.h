// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "clock.h"
#include <QList>
#include <functional>
#include <optional>

namespace cti {

//! Which node to try next, and when (Decision P6). Pure: time and chance come from outside.
class NodeWalk {
public:
    enum class Outcome {
        Standby, //!< status 92
        Refused, //!< any other refusal, or bytes that could not be read: not the same node within AfterRefusal
        Unreachable, //!< no link, or no answer
        Lost, //!< was open and broke: the other node at once
    };
    struct Step {
        int node = 0; //!< index into the list of nodes
        Clock::Duration at {0}; //!< not before this time
    };
    static constexpr Clock::Duration AfterRefusal = std::chrono::seconds(10);
    //! `chance` gives 0 to below 1 and spreads many clients over time.
    explicit NodeWalk(int nodes = 0, std::function<double()> chance = {});

    Step first(Clock::Duration now); //!< from the first node that is not held back
    void holdBack(int node, Clock::Duration until); //!< refused earlier: not before this time
    Step next(Outcome last, Clock::Duration now);
    void opened(); //!< the current node accepted: the pauses start anew

private:
    Clock::Duration pauseAfterTurn();
    Step choose(Clock::Duration earliest);
    std::function<double()> m_chance;
    QList<Clock::Duration> m_notBefore; // per node
    int m_node = 0;
    int m_tried = 0; // in this turn
    bool m_sawStandby = false; // in this turn, as the next
    bool m_sawUnreachable = false;
    int m_standbyTurns = 0;
    int m_unreachableTurns = 0;
};

} // namespace cti
