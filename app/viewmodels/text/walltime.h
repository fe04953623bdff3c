// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "domain/time.h"
#include <QtGlobal>
#include <optional>

namespace callfloor {

//! What the screen counts by: ms since 1970, but it goes on evenly, whatever is done to the computer's clock after the start.
qint64 evenNow();

//! A moment of the domain's monotonic time, counted likewise. The same moment always gives the same number, so that nothing
//! that counts from it jumps. 0 for a moment that is not known.
double wallTime(const std::optional<cti::Moment> &moment, const cti::Now &now);

} // namespace callfloor
