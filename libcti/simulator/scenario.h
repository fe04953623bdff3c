// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "director.h"
#include "wire/result.h"

namespace cti::simulator {

//! A story to play: what happens when, in the words of the Director. help() has its grammar, resources/scenarios has three.
//! Chance is the cluster's seed's: the same story each time.
class Scenario {
public:
    //! An Error names the line.
    static Result<Scenario> parse(const QString &text);
    static QStringList help();
    //! Lets everything happen in its time; what cannot be done is told to `complain`. Letting go of the result ends it;
    //! clock and director outlive it.
    [[nodiscard]] std::shared_ptr<void> play(Clock &clock, Director &director,
                                             const std::function<void(const QString &)> &complain) const;

private:
    struct Step {
        int number = 0; //!< line of the text
        Duration at {0};
        std::optional<Duration> every {}; //!< empty: once
        bool byChance = false; //!< every is the average
        Duration until = Duration::max();
        QString line {};
    };
    class Reader;
    class Performance;
    QList<Step> m_steps;
};

} // namespace cti::simulator
