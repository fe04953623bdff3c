// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "schedule.h"

namespace cti::simulator {

Clock::Duration Schedule::now() const { return m_clock && !m_running ? m_clock->now() + m_offset : m_now; }

Timer Schedule::after(Duration delay, std::function<void()> call)
{
    auto timer = std::make_shared<Call>(std::move(call));
    m_due.emplace(now() + std::max(delay, Duration(0)), timer);
    wakeNext();
    return timer;
}

void Schedule::advance(Duration by) { runUntil(m_now + by); }

void Schedule::follow(Clock &clock)
{
    m_offset = m_now - clock.now();
    m_clock = &clock;
    wakeNext();
}

void Schedule::runUntil(Duration end)
{
    m_running = true;
    while (!m_due.empty() && m_due.begin()->first <= end) {
        const auto due = m_due.extract(m_due.begin());
        m_now = std::max(m_now, due.key());
        if (const auto call = due.mapped().lock())
            (*call)();
    }
    m_now = end;
    m_running = false;
}

void Schedule::wakeNext()
{
    while (!m_due.empty() && m_due.begin()->second.expired())
        m_due.erase(m_due.begin());
    if (!m_clock || m_running || m_due.empty() || m_wakeAt == m_due.begin()->first)
        return;
    m_wakeAt = m_due.begin()->first;
    m_wake = m_clock->after(std::max(*m_wakeAt - now(), Duration(0)), [this] {
        m_wakeAt.reset();
        runUntil(m_clock->now() + m_offset);
        wakeNext();
    });
}

} // namespace cti::simulator
