// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "reasonlistmodel.h"

namespace callfloor {

ReasonListModel::ReasonListModel(QList<Reason> reasons, QObject *parent)
    : QAbstractListModel(parent), m_all(std::move(reasons)), m_shown(m_all)
{
}

void ReasonListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    const QString wanted = filter.trimmed();
    beginResetModel();
    m_shown.clear();
    for (const Reason &reason : m_all)
        if (reason.label.contains(wanted, Qt::CaseInsensitive) || QString::number(reason.code).startsWith(wanted))
            m_shown.append(reason);
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

QString ReasonListModel::labelOf(int code) const
{
    for (const Reason &reason : m_all)
        if (reason.code == code)
            return reason.label;
    return {};
}

int ReasonListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ReasonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reason &reason = m_shown.at(index.row());
    switch (role) {
    case CodeRole: return reason.code;
    case Qt::DisplayRole:
    case LabelRole: return reason.label;
    default: return {};
    }
}

QHash<int, QByteArray> ReasonListModel::roleNames() const { return {{CodeRole, "code"}, {LabelRole, "label"}}; }

} // namespace callfloor
