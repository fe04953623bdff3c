// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journalentry.h"
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>

namespace callfloor {

class JournalDatabase;

//! Reads the journal on a thread of its own. Every question is answered once, on the caller's thread and never before the call
//! returns, unless `context` or the reader is gone by then. A journal that is absent or can't be read answers as an empty one.
class JournalReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalReader)
public:
    template <typename T>
    using Answer = std::function<void(const T &)>;
    static constexpr qint64 ShiftGap = 4 * 3'600'000LL; //!< ms
    static constexpr qint64 LongestShift = 24 * 3'600'000LL; //!< ms

    explicit JournalReader(const QString &path, QObject *parent = nullptr);
    ~JournalReader() override;

    void findCalls(const CallQuery &query, QObject *context, Answer<CallPage> answer);
    void findPeriods(const PeriodQuery &query, QObject *context, Answer<PeriodPage> answer);
    //! Oldest first. The state at `from` comes first, with its own time, where it is known.
    void states(qint64 from, qint64 until, QObject *context, Answer<QList<StateEntry>> answer);
    void outages(qint64 from, qint64 until, QObject *context, Answer<QList<OutageEntry>> answer); //!< oldest first
    //! When the agent's shift before `until` began: the last sign-in for which the journal knows of nothing in the ShiftGap
    //! before it. So a fail-over or a lunch does not begin a new shift. 0 when there is none in the last LongestShift.
    void shiftStart(const QString &agentId, qint64 until, QObject *context, Answer<qint64> answer);
    void numbers(qint64 from, qint64 until, QObject *context, Answer<JournalNumbers> answer); //!< "since shift start"
    //! The queues of the calls in this time, by name.
    void queues(qint64 from, qint64 until, QObject *context, Answer<QStringList> answer);
    //! Writes the calls that match (all pages) as CSV for spreadsheets, whole or not at all: UTF-8, RFC 4180, cells that a
    //! spreadsheet would run made harmless (csvCell()). Answers with why it failed; empty when it did not.
    void exportCsv(const CallQuery &query, const QString &path, QObject *context, Answer<Said> answer);
    //! The same of states and outages.
    void exportPeriods(const PeriodQuery &query, const QString &path, QObject *context, Answer<Said> answer);

private:
    template <typename T>
    void ask(std::function<T(JournalDatabase &)> question, QObject *context, Answer<T> answer);

    const QString m_path;
    QThreadPool m_pool {};
};

//! One cell of a CSV file: quoted where it must be, and with an apostrophe before what a spreadsheet would take for a formula,
//! also where one that separates by semicolons or tabs would begin a cell within this one.
QString csvCell(const QString &text);

} // namespace callfloor
