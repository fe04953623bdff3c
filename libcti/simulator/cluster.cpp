// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"
#include "optiontable.h"
#include <algorithm>

namespace cti::simulator {

Cluster::Cluster(Options options, Clock *clock)
    : m_options(std::move(options)),
      m_clock(clock ? *clock : m_systemClock),
      m_centre(m_options, m_clock),
      m_chance(m_options.seed)
{
    for (int i = 0; i < m_options.nodes; ++i)
        m_nodes.push_back(std::make_unique<Node>(m_centre, m_clock, i == 0));
}

QList<quint16> Cluster::start(const QList<quint16> &ports)
{
    QList<quint16> got;
    for (int i = 0; i < nodes(); ++i) {
        got.append(node(i).listen(ports.value(i)));
        if (got.last() == 0)
            return {};
    }
    return got;
}

Node &Cluster::master()
{
    const auto found = std::ranges::find_if(m_nodes, [](const auto &node) { return node->isMaster(); });
    return found == m_nodes.end() ? *m_nodes.front() : **found;
}

void Cluster::cutLines()
{
    for (const auto &node : m_nodes)
        node->cutLines();
}

void Cluster::freeze(bool frozen)
{
    for (const auto &node : m_nodes)
        node->setFrozen(frozen);
}

void Cluster::handOver()
{
    const auto old = std::ranges::find_if(m_nodes, [](const auto &node) { return node->isMaster(); });
    const std::size_t next = old == m_nodes.end() ? 0 : std::size_t(old - m_nodes.begin() + 1) % m_nodes.size();
    if (old != m_nodes.end())
        (*old)->setMaster(false);
    m_nodes[next]->setMaster(true);
    m_centre.failOver();
}

bool Cluster::setOption(const QString &name, const QString &value)
{
    const OptionRow *row = optionRow(name);
    if (!row || !row->write(m_options, value))
        return false;
    m_centre.optionsChanged();
    return true;
}

void Cluster::split()
{
    m_centre.ledger().note(QStringLiteral("island mode"));
    for (const auto &node : m_nodes)
        node->setMaster(true);
}

void Cluster::rejoin(int master)
{
    QStringList given;
    for (int i = 0; i < nodes(); ++i) {
        if (i == master)
            continue;
        given += node(i).agents();
        node(i).setMaster(false);
    }
    node(master).setMaster(true);
    given.removeDuplicates();
    given.removeIf([&](const QString &loginID) { return node(master).caresElsewhere(nullptr, loginID); });
    m_centre.giveUp(given);
}

int Cluster::sayGarbage(const Garbage &garbage, const QList<Node *> &on)
{
    int lines = 0;
    for (Node *node : on)
        lines += node->sayGarbage(garbage, m_chance);
    return lines;
}

} // namespace cti::simulator
