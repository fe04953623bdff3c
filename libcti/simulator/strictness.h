// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "refusal.h"
#include "wire/codec.h"

namespace cti::simulator {

//! Reads a request's body against its table as a server would that forgives nothing (Decision P8), where the codec
//! forgives: wrong reserved fields, missing, repeated, unknown and overlong ones, counts that lie. Empty when all is right.
std::optional<Refusal> objection(const wire::Table &table, QByteArrayView body, const wire::Format &format);

} // namespace cti::simulator
