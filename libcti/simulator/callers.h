// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "exchange.h"
#include "random.h"

namespace cti::simulator {

//! Invented people who call from numbers that no real phone has (+1 202 555 0100 to 0199), with the call variables that
//! an application would have collected: name, account, language, choice of menu; some empty, some absent.
class Callers {
public:
    Callers(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange);
    //! Lets them call, as often as options.callsPerMinute says now.
    void start();
    //! The next one, who has not dialled yet. An empty number: one of the invented ones.
    Call next(const QString &number = {});

private:
    void scheduleNext();
    CallContext context();

    const Directory &m_directory;
    const Options &m_options;
    Clock &m_clock;
    Random &m_random;
    Exchange &m_exchange;
    Timer m_next;
};

} // namespace cti::simulator
