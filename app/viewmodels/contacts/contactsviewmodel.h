// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "bookimport.h"
#include "contactdraft.h"
#include "contactlistmodel.h"
#include "domain/callregistry.h"
#include "recentcalllistmodel.h"
#include <functional>

namespace callfloor {

//! Phone books, favourites and recent calls, and what the agent can change in them.
class ContactsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(callfloor::ContactListModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(callfloor::RecentCallListModel *recentCalls READ recentCalls CONSTANT FINAL)
    Q_PROPERTY(callfloor::ContactDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(callfloor::BookImport *importer READ importer CONSTANT FINAL)
    //! False on a kiosk, which keeps neither an own book nor recent calls nor favourites.
    Q_PROPERTY(bool keeping READ isKeeping CONSTANT FINAL)
    //! The first numbers of the favourites that have a favouritePlace, in that order.
    Q_PROPERTY(QStringList favouriteNumbers READ favouriteNumbers NOTIFY favouritesChanged FINAL)
    //! What is wrong in the site's phone book, line by line; empty when nothing is.
    Q_PROPERTY(QStringList siteProblems READ siteProblems NOTIFY siteProblemsChanged FINAL)
    //! Why the agent's own contacts are not saved, in a sentence; empty while they are.
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveProblemChanged FINAL)
    //! What numbers are, in a word each: "Mobile"; in the order of ContactNumber::Kind.
    Q_PROPERTY(QStringList numberKinds READ numberKinds NOTIFY textsChanged FINAL)
    //! What happened last and can be taken back, in a sentence; empty when nothing can.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
public:
    //! `book` must outlive this object.
    explicit ContactsViewModel(ContactBook &book, QObject *parent = nullptr);
    ContactListModel *contacts() { return &m_contacts; }
    RecentCallListModel *recentCalls() { return &m_recentCalls; }
    ContactDraft *draft() { return &m_draft; }
    BookImport *importer() { return &m_importer; }
    bool isKeeping() const { return m_book.isKept(); }
    QStringList favouriteNumbers() const;
    QStringList siteProblems() const { return textsOf(m_book.siteProblems()); }
    QString saveProblem() const { return m_book.saveProblem().text(); }
    QStringList numberKinds() const;
    QString undoText() const { return m_done.text(); }

    Q_INVOKABLE void setFavourite(const QString &contactId, bool favourite);
    //! Adds an own contact. Why that can't be, in a sentence; empty when it was done.
    Q_INVOKABLE QString add(const QString &name, const QString &company, const QString &number);
    Q_INVOKABLE void remove(const QString &contactId); //!< an own contact; can be taken back
    Q_INVOKABLE void forgetRecentCalls(); //!< likewise
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clearUndo(); //!< it stays as it is
    Q_INVOKABLE void putAway(); //!< ends what is being written or read or could be taken back: another person sits here
    Q_INVOKABLE QString nameOf(const QString &number) const; //!< whose line it is; empty when in no book
    //! From now on whoever was on the phone is a recent call, unless nothing is kept here. `nameOf` knows people of no book.
    void follow(const cti::CallRegistry &calls, const std::function<QString(const QString &number)> &nameOf = {});
    void retranslate(); //!< texts are fetched anew

Q_SIGNALS:
    void favouritesChanged();
    void siteProblemsChanged();
    void saveProblemChanged();
    void textsChanged();
    void undoChanged();

private:
    void setUndo(const Said &done, std::function<void()> undo);

    ContactBook &m_book;
    ContactListModel m_contacts;
    RecentCallListModel m_recentCalls;
    ContactDraft m_draft;
    BookImport m_importer;
    Said m_done {};
    std::function<void()> m_undo {};
};

} // namespace callfloor
