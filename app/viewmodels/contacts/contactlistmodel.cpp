// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactlistmodel.h"
#include "services/base/searchtext.h"

namespace callfloor {

QString ContactListModel::wordFor(ContactNumber::Kind kind)
{
    switch (kind) {
    case ContactNumber::Kind::Phone: return tr("Phone");
    case ContactNumber::Kind::Extension: return tr("Extension");
    case ContactNumber::Kind::Work: return tr("Work");
    case ContactNumber::Kind::Mobile: return tr("Mobile");
    case ContactNumber::Kind::Home: return tr("Home");
    }
    return {};
}

ContactListModel::ContactListModel(ContactBook &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    connect(&book, &ContactBook::contactsChanged, this, &ContactListModel::search);
    connect(&book, &ContactBook::ranksChanged, this, &ContactListModel::search);
    search();
}

void ContactListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filterDigits = digitsOf(filter);
    search();
    Q_EMIT filterChanged();
}

void ContactListModel::search()
{
    const qsizetype before = m_rows.size();
    beginResetModel();
    m_rows = m_book.search(m_filter, MostRows);
    m_favourites = m_book.favourites(MostPlaces);
    endResetModel();
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

int ContactListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

const ContactNumber &ContactListModel::bestNumber(const Contact &contact) const
{
    if (!m_filterDigits.isEmpty())
        for (const ContactNumber &number : contact.numbers)
            if (digitsOf(number.number).contains(m_filterDigits))
                return number;
    return contact.numbers.first();
}

static QStringList textsOf(const QList<ContactNumber> &numbers)
{
    QStringList texts;
    for (const ContactNumber &number : numbers)
        texts.append(number.number);
    return texts;
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Contact &contact = m_book.contacts().at(m_rows.at(index.row()));
    switch (role) {
    case ContactIdRole: return contact.id;
    case Qt::DisplayRole:
    case NameRole: return contact.name;
    case CompanyRole: return contact.company;
    case NumberRole: return bestNumber(contact).number;
    case NumberKindRole: return wordFor(bestNumber(contact).kind);
    case NumbersRole: return textsOf(contact.numbers);
    case FavouriteRole: return m_book.isFavourite(contact.id);
    case FavouritePlaceRole: return int(m_favourites.indexOf(m_rows.at(index.row()))) + 1;
    case OwnRole: return contact.own;
    default: return {};
    }
}

void ContactListModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {NumberKindRole});
}

QHash<int, QByteArray> ContactListModel::roleNames() const
{
    return {{ContactIdRole, "contactId"},
            {NameRole, "name"},
            {CompanyRole, "company"},
            {NumberRole, "number"},
            {NumberKindRole, "numberKind"},
            {NumbersRole, "numbers"},
            {FavouriteRole, "favourite"},
            {FavouritePlaceRole, "favouritePlace"},
            {OwnRole, "own"}};
}

} // namespace callfloor
