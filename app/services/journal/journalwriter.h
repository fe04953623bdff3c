// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journalstore.h"
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace callfloor {

//! Writes the journal, in batches, on a thread of its own; the callers' thread never waits for a disk. What was committed
//! survives a kill at any moment. While the disk takes nothing, entries wait in memory (the oldest go first when they are too
//! many) and work goes on. Where the policy has the journal off, nothing is kept and an earlier journal is deleted.
class JournalWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWriter)
public:
    static constexpr qsizetype MostWaiting = 10'000; //!< entries
    struct Pace {
        int batchMs = 200; //!< how long an entry waits for others
        int retryMs = 5000; //!< after the disk took nothing
    };
    static QString pathIn(const QString &profileFolder) { return profileFolder + QStringLiteral("/journal.sqlite"); }
    //! The demo's invented callers are none of the agent's.
    static QString demoPathIn(const QString &profileFolder) { return profileFolder + QStringLiteral("/demo-journal.sqlite"); }

    JournalWriter(const QString &path, JournalRules rules, QObject *parent = nullptr)
        : JournalWriter(path, std::move(rules), {}, {}, parent)
    {
    }
    //! `now` says the wall clock in ms since 1970; empty: the system's.
    JournalWriter(const QString &path, JournalRules rules, Pace pace, JournalStore::Now now, QObject *parent = nullptr);
    ~JournalWriter() override; //!< writes what waits, once

    bool isEnabled() const { return m_rules.enabled; } //!< false: nothing is kept
    bool keeps(const QString &variable) const { return m_rules.variables.contains(variable); }
    void record(const CallEntry &call);
    void record(const StateEntry &state) { add(state); }
    void record(const OutageEntry &outage) { add(outage); }

    const Said &problem() const { return m_problem; } //!< why nothing is written now; empty while all is well
    qsizetype waiting() const { return m_batch.size() + m_waiting.size(); } //!< entries that are not written yet
    qint64 lost() const { return m_lost; } //!< entries that found no room to wait in

Q_SIGNALS:
    void problemChanged(); //!< once when the trouble begins, once when it is over
    void noticed(const callfloor::Said &sentence); //!< a damaged journal was put aside
    void committed(); //!< what waited before is on the disk

private:
    void add(JournalEntry entry);
    void write();
    void finish(const JournalStore::Outcome &outcome);

    const JournalRules m_rules;
    const Pace m_pace;
    std::unique_ptr<JournalStore> m_store {}; // made, used and destroyed on the pool's one thread
    QList<JournalEntry> m_waiting {};
    QList<JournalEntry> m_batch {}; // being written
    Said m_problem {};
    qint64 m_lost = 0;
    QThreadPool m_pool {};
    QFutureWatcher<JournalStore::Outcome> m_writing {};
    QTimer m_timer {};
    QTimer m_forgetting {};
    QTimer m_alive {};
};

} // namespace callfloor
