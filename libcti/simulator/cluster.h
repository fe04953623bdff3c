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
    //! Changes an option while everything goes on (optiontable.h); false when there is none like that, or no such value.
    bool setOption(const QString &name, const QString &value);
    Node &node(int index) { return *m_nodes[std::size_t(index)]; }
    int nodes() const { return int(m_nodes.size()); }
    Node &master();

    // --- faults
    void cutLines(); //!< resets every connection
    void freeze(bool frozen); //!< no node says anything
    //! The next node becomes master; agents are logged out (32764) and in again. With one node: a restart.
    void handOver();
    //! The link between the nodes is lost: each is master (island mode). Calls and agents are not told apart by node: both
    //! serve all that there are.
    void split();
    //! The link is back: `master` stays it, the others give up and drop the calls of their clients' agents.
    void rejoin(int master = 0);
    //! On the open lines of some nodes; on how many.
    int sayGarbage(const Garbage &garbage, const QList<Node *> &on);

private:
    SystemClock m_systemClock;
    Options m_options;
    Clock &m_clock;
    ContactCentre m_centre;
    Random m_chance; // for faults: they do not change the story
    std::vector<std::unique_ptr<Node>> m_nodes;
};

} // namespace cti::simulator
