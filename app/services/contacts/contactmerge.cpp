// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactbook.h"
#include "services/base/searchtext.h"
#include <QHash>
#include <QUuid>

namespace callfloor {

namespace {

bool hasLine(const Contact &contact, const QString &number)
{
    const QString digits = digitsOf(number);
    return std::any_of(contact.numbers.cbegin(), contact.numbers.cend(),
                       [&digits](const ContactNumber &own) { return isSameLine(digitsOf(own.number), digits); });
}

// What the other one knows and this one does not; false when that is nothing.
bool extend(Contact &contact, const Contact &by)
{
    const Contact before = contact;
    if (contact.company.isEmpty())
        contact.company = by.company;
    for (const ContactNumber &number : by.numbers)
        if (contact.numbers.size() < Contact::MostNumbers && !hasLine(contact, number.number))
            contact.numbers.append(number);
    return contact != before;
}

} // namespace

// The same name is the same person: a file that is read again adds nothing.
ContactBook::Merged ContactBook::merge(const QList<Contact> &contacts)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_own.size(); ++i)
        places.insert(foldedForSearch(m_own.at(i).name), i);
    Merged merged;
    for (Contact contact : contacts) {
        const bool isUsable = check(contact).isEmpty();
        const QString name = foldedForSearch(contact.name);
        if (const auto place = places.constFind(name); isUsable && place != places.cend()) {
            ++(extend(m_own[*place], contact) ? merged.extended : merged.known);
        } else if (isUsable && m_own.size() < MostOwn) {
            contact.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            places.insert(name, m_own.size());
            m_own.append(contact);
            ++merged.added;
        } else {
            ++merged.left;
        }
    }
    if (merged.added + merged.extended > 0) {
        rebuild();
        save();
    }
    return merged;
}

void ContactBook::restore(const Own &own)
{
    m_own = own.contacts;
    m_favourites = own.favourites;
    rebuild();
    save();
}

void ContactBook::remember(const QList<RecentCall> &calls)
{
    for (const RecentCall &call : calls) {
        const QString digits = digitsOf(call.number);
        const bool isThere = std::any_of(m_recent.cbegin(), m_recent.cend(),
                                         [&](const RecentCall &newer) { return isSameLine(digitsOf(newer.number), digits); });
        if (!isThere && m_recent.size() < MostRecent)
            m_recent.append(call);
    }
    rank();
    save();
    Q_EMIT ranksChanged();
}

} // namespace callfloor
