// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "wrapupreasonmodel.h"

namespace callfloor {

WrapUpReasonModel::WrapUpReasonModel(QList<Reason> reasons, QObject *parent)
    : QAbstractListModel(parent), m_reasons(std::move(reasons))
{
}

QStringList WrapUpReasonModel::chosenLabels() const
{
    QStringList labels;
    for (int row = 0; row < count(); ++row)
        if (m_chosen.contains(row))
            labels.append(m_reasons.at(row).label);
    return labels;
}

void WrapUpReasonModel::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    if (!m_chosen.remove(row)) {
        if (m_chosen.size() >= Most)
            return;
        m_chosen.insert(row);
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole, AvailableRole});
    Q_EMIT chosenChanged();
}

void WrapUpReasonModel::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole, AvailableRole});
    Q_EMIT chosenChanged();
}

int WrapUpReasonModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_reasons.size()); }

QVariant WrapUpReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reason &reason = m_reasons.at(index.row());
    switch (role) {
    case CodeRole: return reason.code;
    case Qt::DisplayRole:
    case LabelRole: return reason.label;
    case ChosenRole: return m_chosen.contains(index.row());
    case AvailableRole: return m_chosen.contains(index.row()) || m_chosen.size() < Most;
    default: return {};
    }
}

QHash<int, QByteArray> WrapUpReasonModel::roleNames() const
{
    return {{CodeRole, "code"}, {LabelRole, "label"}, {ChosenRole, "chosen"}, {AvailableRole, "available"}};
}

} // namespace callfloor
