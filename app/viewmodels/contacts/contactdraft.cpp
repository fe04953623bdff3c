// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "contactdraft.h"

namespace callfloor {

void ContactDraft::setName(const QString &name)
{
    m_contact.name = name;
    tell();
}

void ContactDraft::setCompany(const QString &company)
{
    m_contact.company = company;
    tell();
}

QString ContactDraft::numberAt(int row, int revision) const
{
    Q_UNUSED(revision)
    return hasRow(row) ? m_contact.numbers.at(row).number : QString();
}

int ContactDraft::kindAt(int row, int revision) const
{
    Q_UNUSED(revision)
    return hasRow(row) ? int(m_contact.numbers.at(row).kind) : 0;
}

void ContactDraft::setNumber(int row, const QString &number)
{
    if (!hasRow(row))
        return;
    m_contact.numbers[row].number = number;
    tell();
}

void ContactDraft::setKind(int row, int kind)
{
    if (!hasRow(row) || kind < 0 || kind > int(ContactNumber::Kind::Home))
        return;
    m_contact.numbers[row].kind = ContactNumber::Kind(kind);
    tell();
}

void ContactDraft::addNumber()
{
    if (isFull())
        return;
    m_contact.numbers.append(ContactNumber {});
    tell();
}

void ContactDraft::removeNumber(int row)
{
    if (!hasRow(row) || count() == 1)
        return;
    m_contact.numbers.removeAt(row);
    tell();
}

void ContactDraft::begin(const QString &number, const QString &name)
{
    if (m_book.isKept())
        show({.name = name, .numbers = {{ContactNumber::Kind::Phone, number}}, .own = true});
}

void ContactDraft::open(const QString &contactId)
{
    if (const Contact *contact = m_book.find(contactId))
        show(*contact);
}

void ContactDraft::save()
{
    if (!m_isActive || !m_contact.own)
        return;
    const Said problem = isFresh() ? m_book.add(m_contact) : m_book.update(m_contact);
    setProblem(problem);
    if (!problem.isEmpty())
        return;
    Q_EMIT saved();
    cancel();
}

void ContactDraft::cancel()
{
    if (!m_isActive)
        return;
    m_isActive = false;
    Q_EMIT activeChanged();
}

void ContactDraft::show(const Contact &contact)
{
    m_contact = contact;
    setProblem({});
    tell();
    m_isActive = true;
    Q_EMIT activeChanged();
}

void ContactDraft::setProblem(const Said &problem)
{
    const QString before = m_problem.text();
    m_problem = problem;
    if (m_problem.text() != before)
        Q_EMIT problemChanged();
}

void ContactDraft::retranslate()
{
    if (!m_problem.isEmpty())
        Q_EMIT problemChanged();
}

void ContactDraft::tell()
{
    ++m_revision;
    Q_EMIT changed();
}

} // namespace callfloor
