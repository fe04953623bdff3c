// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "contact.h"
#include "contactsearch.h"
#include "phonebookfile.h"
#include <QFutureWatcher>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <limits>

namespace callfloor {

//! A number that was called or that called.
struct RecentCall {
    QString number {};
    QString name {}; //!< as it was known then; may be empty
    qint64 at = 0; //!< ms since 1970
    QString agentId {}; //!< whose call it was
    friend bool operator==(const RecentCall &, const RecentCall &) = default;
};

//! Everybody who can be looked up: the site's book from a file (read only), the own one of this seat, favourites and recent
//! calls, which each agent has for themselves. What is not the site's is kept in a file, whole or not at all. Files are read and
//! written off the calling thread.
class ContactBook final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactBook)
public:
    static constexpr qsizetype MostOwn = 10'000;
    static constexpr qsizetype MostRecent = 50;
    static constexpr int AnyDays = std::numeric_limits<int>::max();
    static QString pathIn(const QString &profileFolder) { return profileFolder + QStringLiteral("/contacts.json"); }
    //! The demo's invented callers are none of the agent's.
    static QString demoPathIn(const QString &profileFolder) { return profileFolder + QStringLiteral("/demo-contacts.json"); }

    //! `path`: of the agent's file; empty: nothing is kept (kiosk). `recentDays`: how long recent calls are kept in it; what is
    //! older, or with 0 all, is taken out of it.
    explicit ContactBook(const QString &path, int recentDays = AnyDays, QObject *parent = nullptr);
    ~ContactBook() override; //!< waits until all is written

    bool isKept() const { return !m_path.isEmpty(); } //!< false: all is forgotten with this object
    void loadSite(const QString &path); //!< ends in siteLoaded(); a second call replaces the first one's book
    const QList<Said> &siteProblems() const { return m_siteProblems; } //!< of the last file read; see PhoneBookFile

    const QList<Contact> &contacts() const { return m_contacts; } //!< the site's, then the own
    const Contact *find(const QString &id) const; //!< valid until contactsChanged
    const Contact *findByNumber(const QString &number) const; //!< whose line it is (isSameLine()); nullptr when nobody's
    //! See ContactSearch; results point into contacts().
    QList<int> search(const QString &query, qsizetype most) const { return m_search.find(query, most); }

    //! Checks and cleans the texts. Why it can't be kept; empty when it is. add() gives the contact its id.
    Said add(Contact contact);
    Said update(Contact contact); //!< by its id, own contacts only
    bool remove(const QString &id); //!< own contacts only
    //! What became of contacts that came in bulk.
    struct Merged {
        int added = 0;
        int extended = 0; //!< of a name that is in the own book: got new numbers or a company
        int known = 0; //!< were there already
        int left = 0; //!< had no room, or neither name nor number
    };
    Merged merge(const QList<Contact> &contacts); //!< into the own book
    //! What a change of the own book may take along, to take it back.
    struct Own {
        QList<Contact> contacts {};
        QSet<QString> favourites {};
    };
    Own own() const { return {m_own, m_favourites}; }
    void restore(const Own &own); //!< as it was then

    bool isFavourite(const QString &id) const { return m_favourites.contains(id); }
    void setFavourite(const QString &id, bool isFavourite);
    QList<int> favourites(qsizetype most) const; //!< by name, as search() lists them; results point into contacts()
    //! Whose recent calls are told from now on, and noted; before, nobody's in particular.
    void setAgent(const QString &agentId);
    const QList<RecentCall> &recentCalls() const { return m_recent; } //!< newest first, each line once
    void noteCall(const QString &number, const QString &name, qint64 at); //!< ms since 1970
    void forgetRecentCalls();
    void remember(const QList<RecentCall> &calls); //!< below those that came since

    //! Why the file can't be written now, else why it could not be read.
    const Said &saveProblem() const { return m_saveProblem.isEmpty() ? m_loadProblem : m_saveProblem; }

Q_SIGNALS:
    void contactsChanged();
    void siteLoaded();
    void ranksChanged(); //!< favourites or recent calls
    void saveProblemChanged();

private:
    void load();
    void forgetOldCalls(qint64 now);
    void takeRecentCalls();
    void save();
    void rebuild();
    void indexLines();
    void rank();
    Said check(Contact &contact) const;
    qsizetype ownIndex(const QString &id) const;
    QJsonObject toJson() const;

    const QString m_path; // empty: nothing is kept
    const int m_recentDays;
    QList<Contact> m_site {};
    QList<Contact> m_own {};
    QList<Contact> m_contacts {};
    QList<Said> m_siteProblems {};
    QSet<QString> m_favourites {};
    QString m_agentId {};
    QList<RecentCall> m_recent {}; // the agent's
    QList<RecentCall> m_recentOfOthers {}; // who work at the same seat
    ContactSearch m_search {};
    QMultiHash<QString, int> m_lines {}; // who has each lineOf() a number; the first contact comes first
    Said m_loadProblem {};
    Said m_saveProblem {};
    bool m_isBlocked = false; // the file holds what could neither be read nor put aside: it is not written
    bool m_isDirty = false; // not in the file: changed since the save that runs began, or the last one failed
    QThreadPool m_pool {}; // one thread: saves stay in order
    QFutureWatcher<PhoneBookFile> m_loading {};
    QFutureWatcher<Said> m_saving {};
};

} // namespace callfloor
