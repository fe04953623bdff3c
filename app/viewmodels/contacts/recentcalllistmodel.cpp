// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "recentcalllistmodel.h"

namespace callfloor {

RecentCallListModel::RecentCallListModel(ContactBook &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    connect(&book, &ContactBook::contactsChanged, this, &RecentCallListModel::read);
    connect(&book, &ContactBook::ranksChanged, this, &RecentCallListModel::read);
    read();
}

void RecentCallListModel::read()
{
    const qsizetype before = m_rows.size();
    beginResetModel();
    m_rows = m_book.recentCalls();
    for (RecentCall &call : m_rows) {
        if (const Contact *contact = m_book.findByNumber(call.number))
            call.name = contact->name;
        else if (call.name.isEmpty())
            call.name = call.number;
    }
    endResetModel();
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

int RecentCallListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RecentCallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecentCall &call = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return call.name;
    case NumberRole: return call.number;
    case AtRole: return double(call.at);
    case KnownRole: return m_book.findByNumber(call.number) != nullptr;
    default: return {};
    }
}

QHash<int, QByteArray> RecentCallListModel::roleNames() const
{
    return {{NameRole, "name"}, {NumberRole, "number"}, {AtRole, "at"}, {KnownRole, "known"}};
}

} // namespace callfloor
