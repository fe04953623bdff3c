// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <chrono>
#include <functional>

namespace cti {

//! Monotonic time as the domain counts it: what Clock::now() of the session gives.
using Moment = std::chrono::milliseconds;
//! Where the domain asks for the time; it has no clock of its own.
using Now = std::function<Moment()>;

} // namespace cti
