// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/time.h"
#include <QDateTime>
#include <optional>

namespace callfloor {

//! A moment of the domain's monotonic time as QML counts: ms since 1970. 0 for a moment that is not known.
inline double wallTime(const std::optional<cti::Moment> &moment, const cti::Now &now)
{
    return moment ? double((QDateTime::currentMSecsSinceEpoch() - (now() - *moment).count())) : 0;
}

} // namespace callfloor
