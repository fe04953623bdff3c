// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/done.h"
#include <optional>

namespace callfloor {

//! The seconds until something happens, as a page counts them: rounded up, so that 1 stands until it happens.
class Countdown {
public:
    explicit Countdown(cti::Clock &clock) : m_clock(clock) { }
    //! The seconds left; 0: none, or nothing is going to happen. `tick` is called once, when there is one less.
    int until(std::optional<cti::Moment> at, std::function<void()> tick)
    {
        const auto left = at ? *at - m_clock.now() : cti::Clock::Duration(0);
        const int seconds = int(qMax(qint64(0), qint64(left.count()) + 999) / 1000);
        m_timer.reset();
        if (seconds > 0)
            m_timer = m_clock.after(left - std::chrono::seconds(seconds - 1), std::move(tick));
        return seconds;
    }

private:
    cti::Clock &m_clock;
    cti::Timer m_timer;
};

} // namespace callfloor
