// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "reasonlistmodel.h"
#include <algorithm>

namespace callfloor {

ReasonListModel::ReasonListModel(QList<Reason> reasons, QList<int> favourites, QObject *parent)
    : QAbstractListModel(parent), m_all(std::move(reasons)), m_favourites(std::move(favourites))
{
    show();
}

void ReasonListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT filterChanged();
}

void ReasonListModel::show()
{
    const QString wanted = m_filter.trimmed();
    beginResetModel();
    m_shown.clear();
    for (const Reason &reason : m_all)
        if (reason.label.contains(wanted, Qt::CaseInsensitive) || QString::number(reason.code).startsWith(wanted))
            m_shown.append(reason);
    const auto rank = [this](const Reason &reason) {
        const qsizetype at = m_favourites.indexOf(reason.code);
        return at < 0 ? m_favourites.size() : at;
    };
    std::ranges::stable_sort(m_shown, {}, rank);
    endResetModel();
    Q_EMIT countChanged();
}

void ReasonListModel::toggleFavourite(int code)
{
    if (labelOf(code).isEmpty())
        return;
    if (!m_favourites.removeOne(code))
        m_favourites.append(code);
    show();
    Q_EMIT favouritesChanged();
}

int ReasonListModel::rowOf(int code) const
{
    const auto found = std::ranges::find(m_shown, code, &Reason::code);
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

// Favourites that the policy has a reason for, as they are on screen while nothing is typed.
int ReasonListModel::digitOf(int code) const
{
    if (!m_filter.isEmpty() || !m_favourites.contains(code))
        return 0;
    for (int row = 0; row < qMin(9, count()); ++row)
        if (m_shown.at(row).code == code)
            return row + 1;
    return 0;
}

int ReasonListModel::codeAtDigit(int digit) const
{
    const bool isShown = digit >= 1 && digit <= count();
    const int code = isShown ? m_shown.at(digit - 1).code : -1;
    return isShown && digitOf(code) == digit ? code : -1;
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
    case FavouriteRole: return m_favourites.contains(reason.code);
    case DigitRole: return digitOf(reason.code);
    case GroupRole: {
        const bool isGrouped = m_filter.isEmpty() && digitOf(m_shown.first().code) > 0;
        return !isGrouped ? 0 : m_favourites.contains(reason.code) ? 1 : 2;
    }
    default: return {};
    }
}

QHash<int, QByteArray> ReasonListModel::roleNames() const
{
    return {{CodeRole, "code"}, {LabelRole, "label"}, {FavouriteRole, "favourite"}, {DigitRole, "digit"}, {GroupRole, "group"}};
}

} // namespace callfloor
