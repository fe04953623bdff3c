// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/done.h"

namespace callfloor {

//! From when on a pending request is said to be "asked, waiting".
inline constexpr cti::Clock::Duration PatienceWithServer = std::chrono::seconds(2);

//! A request on its way, as a page shows it: busy at once, waiting after 2 s.
class Asking {
public:
    explicit Asking(cti::Clock &clock) : m_clock(clock) { }
    //! `changed` is called when it has become waiting.
    void begin(std::function<void()> changed)
    {
        m_busy = true;
        m_waiting = false;
        m_timer = m_clock.after(PatienceWithServer, [this, changed = std::move(changed)] {
            m_waiting = true;
            changed();
        });
    }
    void end()
    {
        m_busy = m_waiting = false;
        m_timer.reset();
    }
    bool isBusy() const { return m_busy; }
    bool isWaiting() const { return m_waiting; }

private:
    cti::Clock &m_clock;
    cti::Timer m_timer;
    bool m_busy = false;
    bool m_waiting = false;
};

} // namespace callfloor
