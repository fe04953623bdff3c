// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "director.h"

// What goes wrong with lines and nodes.

namespace cti::simulator {

using namespace answers;

namespace {
QStringList noSuchNode() { return error(QStringLiteral("no such node")); }
} // namespace

// ---- lines -----------------------------------------------------------------------------------------------------

QStringList Director::cut(const Words &words)
{
    const QList<Node *> nodes = nodesMeant(words.value(0));
    for (Node *node : nodes)
        node->cutLines();
    return nodes.isEmpty() ? noSuchNode() : ok();
}

QStringList Director::freeze(const Words &words)
{
    const bool on = words.first() == QLatin1String("on");
    if (!on && words.first() != QLatin1String("off"))
        return error(QStringLiteral("usage: freeze on|off [NODE]"));
    const QList<Node *> nodes = nodesMeant(words.value(1));
    for (Node *node : nodes)
        node->setFrozen(on);
    return nodes.isEmpty() ? noSuchNode() : ok();
}

template <typename Value>
QStringList Director::setFault(Value LineFaults::*fault, const Words &words)
{
    bool isNumber = false;
    const int value = words.first().toInt(&isNumber);
    if (!isNumber || value < 0)
        return error(QStringLiteral("a number is needed; 0 ends it"));
    const QList<Node *> nodes = nodesMeant(words.value(1));
    for (Node *node : nodes) {
        LineFaults faults = node->faults();
        faults.*fault = Value(value);
        node->setFaults(faults);
    }
    return nodes.isEmpty() ? noSuchNode() : ok();
}

QStringList Director::delay(const Words &words) { return setFault(&LineFaults::delay, words); }
QStringList Director::split(const Words &words) { return setFault(&LineFaults::split, words); }
QStringList Director::duplicate(const Words &words) { return setFault(&LineFaults::duplicate, words); }
QStringList Director::reorder(const Words &words) { return setFault(&LineFaults::reorder, words); }

QStringList Director::sayGarbage(const Words &words)
{
    const Garbage *garbage = garbageOf(words.first());
    if (!garbage)
        return error(QStringLiteral("no such kind; try help"));
    const QList<Node *> nodes = nodesMeant(words.value(1));
    return nodes.isEmpty() ? noSuchNode() : ok(QString::number(m_cluster.sayGarbage(*garbage, nodes)));
}

// ---- nodes -----------------------------------------------------------------------------------------------------

//! Counted from 0; negative when there is none.
int Director::nodeMeant(const QString &number) const
{
    const int node = number.toInt();
    return node >= 1 && node <= m_cluster.nodes() ? node - 1 : -1;
}

//! This one, or all when none is named; empty when there is none like that.
QList<Node *> Director::nodesMeant(const QString &number) const
{
    QList<Node *> nodes;
    for (int i = 0; i < m_cluster.nodes(); ++i)
        if (number.isEmpty() || i == nodeMeant(number))
            nodes.append(&m_cluster.node(i));
    return nodes;
}

QStringList Director::listNodes(const Words &)
{
    QStringList lines;
    for (int i = 0; i < m_cluster.nodes(); ++i) {
        const Node &node = m_cluster.node(i);
        lines.append(QStringLiteral("%1 %2 %3 sessions %4")
                         .arg(i + 1)
                         .arg(node.isMaster() ? QStringLiteral("master") : QStringLiteral("standby"),
                              node.isUp() ? QStringLiteral("up") : QStringLiteral("down"))
                         .arg(node.openSessions()));
    }
    return listed(lines);
}

QStringList Director::setNode(const Words &words)
{
    const int node = nodeMeant(words.first());
    const bool up = words.last() == QLatin1String("up");
    if (node < 0 || (!up && words.last() != QLatin1String("down")))
        return error(QStringLiteral("usage: node NODE up|down"));
    m_cluster.node(node).setUp(up);
    return ok();
}

QStringList Director::goIsland(const Words &)
{
    m_cluster.split();
    return ok();
}

QStringList Director::rejoin(const Words &words)
{
    const int node = words.isEmpty() ? 0 : nodeMeant(words.first());
    if (node < 0)
        return noSuchNode();
    m_cluster.rejoin(node);
    return ok();
}

QStringList Director::standBy(const Words &)
{
    for (int i = 0; i < m_cluster.nodes(); ++i)
        m_cluster.node(i).setMaster(false);
    return ok();
}

QStringList Director::becomeMaster(const Words &words)
{
    const int wanted = words.isEmpty() ? 0 : nodeMeant(words.first());
    if (wanted < 0)
        return noSuchNode();
    for (int i = 0; i < m_cluster.nodes(); ++i)
        m_cluster.node(i).setMaster(i == wanted);
    return ok();
}

QStringList Director::handOver(const Words &)
{
    m_cluster.handOver();
    return ok();
}

QStringList Director::goOnline(const Words &)
{
    m_cluster.centre().setOnline(true);
    return ok();
}

QStringList Director::goOffline(const Words &)
{
    m_cluster.centre().setOnline(false);
    return ok();
}

} // namespace cti::simulator
