// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactsviewmodel.h"
#include <QDateTime>

namespace callfloor {

ContactsViewModel::ContactsViewModel(ContactBook &book, QObject *parent)
    : QObject(parent), m_book(book), m_contacts(book), m_recentCalls(book)
{
    connect(&book, &ContactBook::siteLoaded, this, &ContactsViewModel::siteProblemsChanged);
    for (const auto change : {&ContactBook::contactsChanged, &ContactBook::ranksChanged})
        connect(&book, change, this, &ContactsViewModel::favouritesChanged);
    connect(&book, &ContactBook::saveProblemChanged, this, &ContactsViewModel::saveProblemChanged);
}

void ContactsViewModel::follow(const cti::CallRegistry &calls)
{
    if (!isKeeping())
        return;
    connect(&calls, &cti::CallRegistry::ended, this, [this](const cti::Call &call) {
        if (call.type != cti::CallType::Reservation) // nobody was called yet
            m_book.noteCall(call.remoteParty(), {}, QDateTime::currentMSecsSinceEpoch());
    });
}

void ContactsViewModel::retranslate() { m_contacts.retranslate(); }

QStringList ContactsViewModel::favouriteNumbers() const
{
    QStringList numbers;
    for (const int index : m_book.favourites(ContactListModel::MostPlaces))
        numbers.append(m_book.contacts().at(index).numbers.first().number);
    return numbers;
}

void ContactsViewModel::setFavourite(const QString &contactId, bool favourite) { m_book.setFavourite(contactId, favourite); }

QString ContactsViewModel::add(const QString &name, const QString &company, const QString &number)
{
    return m_book.add({.name = name, .company = company, .numbers = {{ContactNumber::Kind::Phone, number}}});
}

QString ContactsViewModel::edit(const QString &contactId, const QString &name, const QString &company, const QString &number)
{
    const Contact *found = m_book.find(contactId);
    if (!found)
        return tr("This contact is no longer in the book.");
    Contact contact = *found;
    contact.name = name;
    contact.company = company;
    contact.numbers.first().number = number;
    return m_book.update(contact);
}

void ContactsViewModel::remove(const QString &contactId) { m_book.remove(contactId); }

void ContactsViewModel::forgetRecentCalls() { m_book.forgetRecentCalls(); }

QString ContactsViewModel::nameOf(const QString &number) const
{
    const Contact *contact = m_book.findByNumber(number);
    return contact ? contact->name : QString();
}

} // namespace callfloor
