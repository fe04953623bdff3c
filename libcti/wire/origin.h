// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "row.h"

namespace cti::wire::detail {

//! A field of Rest::origin and where its value is now.
struct PlacedField {
    const OriginField *field = nullptr;
    const void *object = nullptr; //!< the struct it belongs to; null for a field without a row
    const void *member = nullptr; //!< the member or, of a list, the whole list; null for a field that has none
    qsizetype entry = 0; //!< the place in a list of named variables or arrays
};

//! The fields of a message in the order in which they came. Empty when its origin is not kept, or tells of other records
//! or optional fields than the message has now.
std::optional<QList<PlacedField>> placedFields(const Table &table, const void *message);

} // namespace cti::wire::detail
