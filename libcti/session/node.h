// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "wire/result.h"

namespace cti {

//! One server of a cluster, as people write it: "host", "host:12028", "[fe80::1]:12028", "tls://host".
struct Node {
    static constexpr quint16 DefaultPort = 12028; //!< the guide's RmCm TCP port

    QString host {};
    quint16 port = DefaultPort;
    bool tls = false; //!< through a TLS tunnel; the protocol itself has none. Never falls back to plain TCP

    static Result<Node> parse(const QString &text);
    QString name() const; //!< reads back to the same node
    friend bool operator==(const Node &, const Node &) = default;
};

} // namespace cti
