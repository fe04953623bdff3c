// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactsviewmodel.h"
#include <QDateTime>

namespace callfloor {

ContactsViewModel::ContactsViewModel(ContactBook &book, QObject *parent)
    : QObject(parent), m_book(book), m_contacts(book), m_recentCalls(book), m_draft(book), m_importer(book)
{
    connect(&book, &ContactBook::siteLoaded, this, &ContactsViewModel::siteProblemsChanged);
    for (const auto change : {&ContactBook::contactsChanged, &ContactBook::ranksChanged})
        connect(&book, change, this, &ContactsViewModel::favouritesChanged);
    connect(&book, &ContactBook::saveProblemChanged, this, &ContactsViewModel::saveProblemChanged);
    connect(&m_draft, &ContactDraft::saved, this, &ContactsViewModel::clearUndo); // what came after would be lost
    connect(&m_importer, &BookImport::imported, this, [this](const QString &name, const ContactBook::Own &before) {
        setUndo([name] { return tr("%1 was taken into your phone book.").arg(name); },
                [this, before] { m_book.restore(before); });
    });
}

void ContactsViewModel::follow(const cti::CallRegistry &calls, const std::function<QString(const QString &number)> &nameOf)
{
    if (!isKeeping())
        return;
    connect(&calls, &cti::CallRegistry::ended, this, [this, nameOf](const cti::Call &call) {
        const QString number = call.remoteParty();
        if (call.type != cti::CallType::Reservation) // nobody was called yet
            m_book.noteCall(number, nameOf ? nameOf(number) : QString(), QDateTime::currentMSecsSinceEpoch());
    });
}

void ContactsViewModel::retranslate()
{
    m_contacts.retranslate();
    m_draft.retranslate();
    m_importer.retranslate();
    for (const auto text : {&ContactsViewModel::textsChanged, &ContactsViewModel::siteProblemsChanged,
                            &ContactsViewModel::saveProblemChanged, &ContactsViewModel::undoChanged})
        Q_EMIT(this->*text)();
}

QStringList ContactsViewModel::favouriteNumbers() const
{
    QStringList numbers;
    for (const int index : m_book.favourites(ContactListModel::MostPlaces))
        numbers.append(m_book.contacts().at(index).numbers.first().number);
    return numbers;
}

void ContactsViewModel::setFavourite(const QString &contactId, bool favourite)
{
    clearUndo(); // which would take the star along
    m_book.setFavourite(contactId, favourite);
}

QString ContactsViewModel::add(const QString &name, const QString &company, const QString &number)
{
    return m_book.add({.name = name, .company = company, .numbers = {{ContactNumber::Kind::Phone, number}}}).text();
}

QStringList ContactsViewModel::numberKinds() const
{
    using Kind = ContactNumber::Kind;
    QStringList words;
    for (const Kind kind : {Kind::Phone, Kind::Extension, Kind::Work, Kind::Mobile, Kind::Home})
        words.append(ContactListModel::wordFor(kind));
    return words;
}

void ContactsViewModel::remove(const QString &contactId)
{
    const Contact *found = m_book.find(contactId);
    const QString name = found ? found->name : QString();
    const ContactBook::Own before = m_book.own();
    if (m_book.remove(contactId))
        setUndo([name] { return tr("%1 is no longer in your phone book.").arg(name); },
                [this, before] { m_book.restore(before); });
}

void ContactsViewModel::forgetRecentCalls()
{
    const QList<RecentCall> before = m_book.recentCalls();
    if (before.isEmpty())
        return;
    m_book.forgetRecentCalls();
    setUndo([] { return tr("The recent calls are forgotten."); }, [this, before] { m_book.remember(before); });
}

void ContactsViewModel::setUndo(const Said &done, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_done = done;
    Q_EMIT undoChanged();
}

void ContactsViewModel::undo()
{
    const auto undo = std::exchange(m_undo, {});
    clearUndo();
    if (undo)
        undo();
}

void ContactsViewModel::clearUndo()
{
    if (!m_done.isEmpty())
        setUndo({}, {});
}

void ContactsViewModel::putAway()
{
    m_draft.cancel();
    m_importer.cancel();
    clearUndo();
}

QString ContactsViewModel::nameOf(const QString &number) const
{
    const Contact *contact = m_book.findByNumber(number);
    return contact ? contact->name : QString();
}

} // namespace callfloor
