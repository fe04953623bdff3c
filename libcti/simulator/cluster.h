// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "contactcentre.h"
#include "node.h"

namespace cti::simulator {

//! A simulated cluster: one contact centre and the nodes that serve it; the first is master. The whole simulator behind
//! one object, for ctitool, tests and the desktop's demo:
//!
//!     cti::simulator::Cluster cluster;
//!     const QList<quint16> ports = cluster.start();
//!
//! Everything runs on the thread that made it. The clock is the system's unless a test gives its own, which outlives it.
class Cluster final : public QObject {
    Q_OBJECT
public:
    explicit Cluster(Options options = {}, Clock *clock = nullptr);

    //! Listens on 127.0.0.1, a port for each node; 0 or none given takes any free one. Empty when a port is taken.
    QList<quint16> start(const QList<quint16> &ports = {});
    //! A connection inside the process; host and port do not matter.
    std::unique_ptr<Transport> makeTransport(int node = 0) { return m_nodes[std::size_t(node)]->makeTransport(); }

    ContactCentre &centre() { return m_centre; }
    Node &node(int index) { return *m_nodes[std::size_t(index)]; }
    int nodes() const { return int(m_nodes.size()); }
    Node &master();

    // --- faults
    void cutLines(); //!< resets every connection
    void freeze(bool frozen); //!< no node says anything
    //! The next node becomes master; agents are logged out (32764) and in again. With one node: a restart.
    void handOver();

private:
    SystemClock m_systemClock;
    const Options m_options;
    Clock &m_clock;
    ContactCentre m_centre;
    std::vector<std::unique_ptr<Node>> m_nodes;
};

} // namespace cti::simulator
