// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/contacts/contactbook.h"
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! A contact while it is being written: a new one, or one of the agent's own. One of the site's is shown, and can't be changed.
class ContactDraft final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by ContactsViewModel")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL) //!< something is being written or shown
    Q_PROPERTY(QString contactId READ contactId NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool fresh READ isFresh NOTIFY activeChanged FINAL) //!< in no book yet
    Q_PROPERTY(bool own READ isOwn NOTIFY activeChanged FINAL) //!< can be changed
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString company READ company WRITE setCompany NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL) //!< of numbers, one at least
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL) //!< no number more
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL) //!< a binding that reads it asks for the numbers again
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL) //!< why it can't be kept, in a sentence
public:
    //! `book` must outlive it.
    explicit ContactDraft(ContactBook &book, QObject *parent = nullptr) : QObject(parent), m_book(book) { }
    bool isActive() const { return m_isActive; }
    QString contactId() const { return m_contact.id; }
    bool isFresh() const { return m_contact.id.isEmpty(); }
    bool isOwn() const { return m_contact.own; }
    QString name() const { return m_contact.name; }
    void setName(const QString &name);
    QString company() const { return m_contact.company; }
    void setCompany(const QString &company);
    int count() const { return int(m_contact.numbers.size()); }
    bool isFull() const { return m_contact.numbers.size() >= Contact::MostNumbers; }
    int revision() const { return m_revision; }
    QString problem() const { return m_problem.text(); }

    //! Of one row; `revision` is not used: a binding passes it to be told of news.
    Q_INVOKABLE QString numberAt(int row, int revision = 0) const;
    Q_INVOKABLE int kindAt(int row, int revision = 0) const; //!< index into ContactsViewModel.numberKinds
    Q_INVOKABLE void setNumber(int row, const QString &number);
    Q_INVOKABLE void setKind(int row, int kind);
    Q_INVOKABLE void addNumber();
    Q_INVOKABLE void removeNumber(int row); //!< never the last one
    //! Begins a new contact. Nothing happens where no own book is kept.
    Q_INVOKABLE void begin(const QString &number, const QString &name);
    Q_INVOKABLE void open(const QString &contactId);
    Q_INVOKABLE void save(); //!< ends it, unless there is a problem
    Q_INVOKABLE void cancel();
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void activeChanged();
    void changed();
    void problemChanged();
    void saved();

private:
    void show(const Contact &contact);
    void setProblem(const Said &problem);
    void tell();
    bool hasRow(int row) const { return row >= 0 && row < m_contact.numbers.size(); }

    ContactBook &m_book;
    Contact m_contact {};
    bool m_isActive = false;
    int m_revision = 0;
    Said m_problem {};
};

} // namespace callfloor
