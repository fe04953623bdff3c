// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "options.h"
#include <QList>
#include <cmath>
#include <random>

namespace cti::simulator {

//! Chance that is the same on every machine: the standard fixes the engine's numbers, but not its distributions'.
class Random {
public:
    explicit Random(quint32 seed) : m_engine(seed) { }
    double fraction() { return double(m_engine()) / 4294967296.0; } //!< at least 0, below 1
    int below(qsizetype end) { return int(fraction() * double(end)); }
    bool chance(double probability) { return fraction() < probability; }
    Duration between(Duration from, Duration to) { return from + Duration(qint64(fraction() * double((to - from).count()))); }
    //! Between two events of a Poisson process, or how long somebody's patience lasts.
    Duration exponential(Duration mean) { return Duration(qint64(-std::log(1 - fraction()) * double(mean.count()))); }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    std::mt19937 m_engine;
};

} // namespace cti::simulator
