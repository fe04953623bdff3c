// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "director.h"
#include "wire/result.h"

namespace cti::simulator {

//! A story to play: lines of "SECONDS VERB ...", the seconds since the start (decimals allowed), the verbs the Director's;
//! # begins a comment.
//!
//!     # noon: two callers, then the master fails
//!     2     ring Sales
//!     2.5   ring agent01 +12025550142
//!     60    handover
class Scenario {
public:
    //! An Error names the line.
    static Result<Scenario> parse(const QString &text);
    //! Lets everything happen in its time; what cannot be done is told to `complain`. Lives as long as the returned timers.
    [[nodiscard]] QList<Timer> play(Clock &clock, Director &director, const std::function<void(const QString &)> &complain) const;

private:
    struct Step {
        Duration at {0};
        QString line {};
    };
    QList<Step> m_steps;
};

} // namespace cti::simulator
