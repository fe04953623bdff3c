// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "queuelistmodel.h"
#include "plaintext.h"
#include "walltime.h"
#include <algorithm>

namespace callfloor {

//! The wire may say anything.
static int callers(qint64 count) { return int(std::min<qint64>(count, std::numeric_limits<int>::max())); }

QueueListModel::QueueListModel(Desk &desk, QList<Reason> names, bool allowed, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_names(std::move(names)), m_allowed(allowed)
{
    connect(&desk.agents, &cti::AgentRegistry::changed, this, [this](const cti::Agent &agent) {
        if (agent.id == m_desk.self().id) // in bridge mode everybody's states come
            read();
    });
    connect(&desk.configuration, &cti::ConfigurationRegistry::agentsChanged, this, &QueueListModel::read);
    connect(&desk.configuration, &cti::ConfigurationRegistry::csqsChanged, this, &QueueListModel::read);
    connect(&desk.statistics, &cti::StatisticsRegistry::queueChanged, this, &QueueListModel::queueChanged);
    connect(&desk.statistics, &cti::StatisticsRegistry::agentQueuesChanged, this, &QueueListModel::told);
    read();
}

QString QueueListModel::nameOf(cti::CsqId queue, const QList<Reason> &names, const cti::ConfigurationRegistry &configuration)
{
    const auto named = std::ranges::find(names, queue.value, [](const Reason &name) { return quint32(name.code); });
    if (named != names.cend())
        return named->label;
    const QString name = harmless(configuration.csq(queue).name);
    return name.isEmpty() ? tr("Queue %1").arg(queue.value) : name;
}

QList<QueueListModel::Row> QueueListModel::rows() const
{
    const cti::Agent self = m_desk.self();
    if (!m_allowed || self.state == cti::AgentState::Logout || self.state == cti::AgentState::Unknown)
        return {};
    QList<Row> rows;
    for (const cti::CsqId queue : m_desk.configuration.agent(self.id).csqs)
        rows.append({queue, nameOf(queue, m_names, m_desk.configuration)});
    std::ranges::sort(rows, [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return rows;
}

void QueueListModel::read()
{
    QList<Row> now = rows();
    if (now == m_rows)
        return;
    const bool isOther = now.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
    look();
    if (isOther)
        Q_EMIT countChanged();
    Q_EMIT told();
}

void QueueListModel::look()
{
    QList<cti::StatisticsControl::Look> looks;
    if (m_watched && !m_rows.isEmpty()) {
        looks.append(m_desk.statisticsControl.lookAtQueuesOf(m_desk.self().id));
        for (const Row &row : std::as_const(m_rows))
            looks.append(m_desk.statisticsControl.look(row.id));
    }
    m_looks = std::move(looks); // what is looked at before and after is not let go in between
}

void QueueListModel::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    look();
    Q_EMIT watchedChanged();
}

void QueueListModel::queueChanged(cti::CsqId queue)
{
    const auto row = std::ranges::find(std::as_const(m_rows), queue, &Row::id);
    if (row == m_rows.cend())
        return;
    const QModelIndex at = index(int(std::distance(m_rows.cbegin(), row)));
    Q_EMIT dataChanged(at, at, {WaitingRole});
    Q_EMIT told();
}

double QueueListModel::asOf() const
{
    std::optional<cti::Moment> oldest;
    const auto consider = [&oldest](const auto &told) {
        if (told)
            oldest = std::min(oldest.value_or(told->asOf), told->asOf);
    };
    for (const Row &row : m_rows)
        consider(m_desk.statistics.queue(row.id));
    if (oldest) // the longest wait alone is not shown
        consider(numbers());
    return wallTime(oldest, m_desk.now());
}

std::optional<cti::AgentQueueNumbers> QueueListModel::numbers() const
{
    return m_rows.isEmpty() ? std::nullopt : m_desk.statistics.agentQueues(m_desk.self().id);
}

int QueueListModel::waiting() const
{
    qint64 sum = 0;
    for (const Row &row : m_rows) {
        const auto told = m_desk.statistics.queue(row.id);
        if (!told)
            return -1;
        sum += told->waiting;
    }
    return m_rows.isEmpty() ? -1 : callers(sum);
}

// Asked for apart from the queues: older or newer than they are.
double QueueListModel::longestWaitMs() const
{
    const auto told = numbers();
    return told && told->waiting > 0 ? double(std::chrono::milliseconds(told->longestWait).count()) : 0;
}

int QueueListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case WaitingRole: {
        const auto told = m_desk.statistics.queue(row.id);
        return told ? callers(told->waiting) : -1;
    }
    default: return {};
    }
}

QHash<int, QByteArray> QueueListModel::roleNames() const { return {{NameRole, "name"}, {WaitingRole, "waiting"}}; }

} // namespace callfloor
