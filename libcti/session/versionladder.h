// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "node.h"
#include "wire/values.h"
#include <optional>

namespace cti {

//! The formats to ask a server for, best first: the wanted version, then 17, 14, 10; version 18 in its two widths unless
//! `lengthBytes` forces one (Decision P1).
QList<wire::Format> versionLadder(quint8 wanted, std::optional<quint8> lengthBytes = {});

//! What to ask for after `tried` ended with `why`; `tried` again when that has nothing to do with the version. After the
//! lowest version the ladder starts at the top, for a server may have been replaced.
wire::Format stepDown(const QList<wire::Format> &ladder, const wire::Format &tried, const Error &why);

//! Keeps what worked with a server, across runs of the program.
class VersionMemory {
public:
    virtual ~VersionMemory() = default;
    virtual std::optional<wire::Format> recall(const Node &node) const = 0;
    virtual void remember(const Node &node, const wire::Format &format) = 0;
};

} // namespace cti
