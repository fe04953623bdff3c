// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "session/clock.h"
#include <map>
#include <optional>

namespace cti::simulator {

//! The contact centre's own time. It can pass at once (advance) or with a clock (follow); what is due at the same time
//! happens in the order it was asked for, so that a seed gives the same story each time.
class Schedule final : public Clock {
public:
    Duration now() const override;
    [[nodiscard]] Timer after(Duration delay, std::function<void()> call) override;
    //! Lets `by` pass at once. Not after follow().
    void advance(Duration by);
    //! From now on time passes as `clock`'s does, which outlives this.
    void follow(Clock &clock);

private:
    void runUntil(Duration end);
    void wakeNext();

    using Call = std::function<void()>;
    std::multimap<Duration, std::weak_ptr<Call>> m_due;
    Duration m_now {0}; // while nothing is followed, and while something runs
    bool m_running = false;
    Clock *m_clock = nullptr;
    Duration m_offset {0}; // our time minus the clock's
    std::optional<Duration> m_wakeAt;
    Timer m_wake;
};

} // namespace cti::simulator
