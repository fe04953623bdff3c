// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalwriter.h"
#include <QDateTime>
#include <QtConcurrentRun>
#include <chrono>

namespace callfloor {

using namespace std::chrono_literals;

JournalWriter::JournalWriter(const QString &path, JournalRules rules, Pace pace, JournalStore::Now now, QObject *parent)
    : QObject(parent), m_rules(std::move(rules)), m_pace(pace)
{
    if (!m_rules.enabled) {
        removeJournal(path);
        return;
    }
    JournalDatabase::loadDriver();
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // a database connection belongs to one thread
    if (!now)
        now = &QDateTime::currentMSecsSinceEpoch;
    m_pool.start([this, path, now] {
        m_store = std::make_unique<JournalStore>(path, m_rules, now);
        m_store->forgetOld();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JournalWriter::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { finish(m_writing.result()); });
    m_forgetting.start(1h);
    connect(&m_forgetting, &QTimer::timeout, this, [this] { m_pool.start([this] { m_store->forgetOld(); }); });
    m_alive.start(1min);
    connect(&m_alive, &QTimer::timeout, this, [this] { m_pool.start([this] { m_store->noteAlive(); }); });
}

JournalWriter::~JournalWriter()
{
    if (!m_rules.enabled)
        return;
    m_pool.waitForDone();
    const bool isWritten = m_batch.isEmpty() || m_writing.result().problem.isEmpty();
    const QList<JournalEntry> rest = isWritten ? m_waiting : m_batch + m_waiting;
    m_pool.start([this, rest] {
        if (!rest.isEmpty())
            m_store->write(rest);
        m_store->noteAlive();
        m_store.reset();
    });
    m_pool.waitForDone();
}

void JournalWriter::record(const CallEntry &call)
{
    CallEntry kept = call;
    kept.variables.removeIf([this](const JournalVariable &variable) { return !keeps(variable.name); });
    add(kept);
}

void JournalWriter::add(JournalEntry entry)
{
    if (!m_rules.enabled)
        return;
    if (m_waiting.size() >= MostWaiting) {
        m_waiting.removeFirst();
        ++m_lost;
    }
    m_waiting.append(std::move(entry));
    if (!m_timer.isActive() && m_batch.isEmpty())
        m_timer.start(m_pace.batchMs);
}

void JournalWriter::write()
{
    m_batch = std::exchange(m_waiting, {});
    m_writing.setFuture(QtConcurrent::run(&m_pool, [this, batch = m_batch] { return m_store->write(batch); }));
}

void JournalWriter::finish(const JournalStore::Outcome &outcome)
{
    const bool isWritten = outcome.problem.isEmpty();
    if (!isWritten) {
        const qsizetype room = qMax(qsizetype(0), MostWaiting - m_waiting.size());
        m_lost += qMax(qsizetype(0), m_batch.size() - room);
        m_waiting = m_batch.last(qMin(room, m_batch.size())) + m_waiting;
    }
    m_batch.clear();
    if (!m_waiting.isEmpty())
        m_timer.start(isWritten ? m_pace.batchMs : m_pace.retryMs);
    // Said once: that the words of SQLite change from one try to the next is no news.
    const bool isNews = isWritten != m_problem.isEmpty();
    m_problem = outcome.problem;
    if (isNews)
        Q_EMIT problemChanged();
    if (!outcome.notice.isEmpty())
        Q_EMIT noticed(outcome.notice);
    if (isWritten)
        Q_EMIT committed();
}

} // namespace callfloor
