// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "walltime.h"
#include "control/done.h"
#include <QDateTime>

namespace callfloor {

qint64 evenNow()
{
    static cti::SystemClock clock;
    static const qint64 start = QDateTime::currentMSecsSinceEpoch() - clock.now().count();
    return start + clock.now().count();
}

double wallTime(const std::optional<cti::Moment> &moment, const cti::Now &now)
{
    // Two readings of a clock, one after the other, are a breath apart: the difference is taken over until it is a real one.
    constexpr qint64 breath = 5;
    static qint64 apart = 0;
    if (!moment)
        return 0;
    const qint64 told = now().count();
    if (const qint64 difference = evenNow() - told; qAbs(difference - apart) > breath)
        apart = difference;
    return double(apart + moment->count());
}

} // namespace callfloor
