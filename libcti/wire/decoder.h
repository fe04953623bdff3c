// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "framereader.h"
#include "row.h"
#include <QVarLengthArray>

namespace cti::wire::detail {

//! Where one field's data lay in the body.
struct Trace {
    const Row *row = nullptr; //!< null: unknown, or came once too often
    quint32 offset = 0;
    quint32 size = 0;
    quint16 tag = 0;
    bool floating = false;
    quint8 level = 0;
    bool opens = false;
    bool literal = true; //!< encode() would write the same data
    bool verbatim = false; //!< the member says something else
};
using Traces = QVarLengthArray<Trace, 64>;

//! decodeBody(), telling where each field was.
std::optional<Error> decodeTraced(const Table &table, void *message, QByteArrayView body, const Format &format, Traces &traces);

} // namespace cti::wire::detail
