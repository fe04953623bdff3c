// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "options.h"
#include "wire/row.h"

namespace cti::simulator {

//! The body of a message of ours, as the options want its bytes: what the sources print or show in two ways, where both
//! mean the same to a reader that knows of it. What an event says and when it comes is not decided here.
QByteArray asRead(const Options &options, const wire::Table &table, const wire::Format &format, QByteArray body);

} // namespace cti::simulator
