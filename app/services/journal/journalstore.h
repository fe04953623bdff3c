// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journaldatabase.h"
#include "journalentry.h"
#include <QHash>
#include <functional>
#include <variant>

namespace callfloor {

using JournalEntry = std::variant<CallEntry, StateEntry, OutageEntry>;

//! The writing end of the journal, on the thread that writes.
class JournalStore {
public:
    using Now = std::function<qint64()>; //!< ms since 1970
    struct Outcome {
        Said problem {}; //!< why nothing of the batch was kept; empty: all of it was
        Said notice {}; //!< what happened besides; mostly empty
    };
    JournalStore(QString path, JournalRules rules, Now now)
        : m_path(std::move(path)), m_rules(std::move(rules)), m_now(std::move(now))
    {
    }

    Outcome write(const QList<JournalEntry> &batch); //!< all or nothing
    //! Notes that the program runs: what it leaves open when it is killed is taken to have gone on until then.
    void noteAlive();
    //! Deletes what is older, or more, than the rules let be kept, also when nothing is written for long.
    void forgetOld();

private:
    Outcome open();
    void closeEarlierRun();
    Said putAside();
    bool insert(const CallEntry &entry);
    CallEntry whole(const CallEntry &call);
    bool insert(const StateEntry &state);
    bool insert(const OutageEntry &outage);
    Outcome failed(const Said &reason);

    const QString m_path;
    const JournalRules m_rules;
    const Now m_now;
    JournalDatabase m_database {};
    Said m_notice {}; // not told yet
    bool m_isFirstOpen = true;
    QList<CallEntry> m_leftOpen {}; // by the run before this one
    QHash<QString, CallEntry> m_beginnings {}; // of those calls, by the key of what this run calls them
};

//! Deletes the journal and what belongs to it.
void removeJournal(const QString &path);

} // namespace callfloor
