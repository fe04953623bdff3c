// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"
#include "services/journal/journalreader.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! States and outages from the journal, newest first, page by page as they are looked at. Looks for what HistoryModel looks for:
//! its words, in its days. Reads off this thread: until an answer is there, the rows of the question before stay.
class PeriodModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by DayViewModel")
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY queryChanged FINAL) //!< there may be more than is listed
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) //!< rows that are here
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL) //!< that were found
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL) //!< the rows are not those of the question yet
    //! Why nothing can be read, in a sentence; empty while all is well.
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged FINAL)
public:
    //! Roles by their QML name and type.
    enum Role {
        BeganRole = Qt::UserRole + 1, //!< began: real, ms since 1970
        EndedRole, //!< ended: real; 0: goes on
        StateRole, //!< agentState: AgentViewModel.State; Unknown: no contact
        OutageRole, //!< outage: bool, there was no contact
        WordRole, //!< word: string, of the state; never empty
        ReasonRole, //!< reason: string, of an outage what was wrong; may be empty
        CauseRole //!< cause: string, who or what did it, of an outage the node; may be empty
    };
    Q_ENUM(Role)
    static constexpr int PageSize = 100;

    //! `reader` must outlive the model.
    explicit PeriodModel(JournalReader &reader, QObject *parent = nullptr);
    void look(const CallQuery &query); //!< for its words in its days; there may be news in the journal, too
    bool isFiltered() const { return !m_query.text.isEmpty(); }
    int count() const { return int(m_rows.size()); }
    int total() const { return m_total; }
    bool isLoading() const { return m_isAsking && m_isStale; }
    QString problemText() const { return m_problem; }
    const PeriodQuery &query() const { return m_query; } //!< of all pages
    void retranslate(); //!< texts are fetched anew

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void loadingChanged();
    void problemChanged();

private:
    void ask(int offset, int limit);
    void answered(const PeriodQuery &asked, const PeriodPage &page);
    void show(const PeriodPage &page, int limit);
    void append(const QList<PeriodEntry> &periods);

    JournalReader &m_reader;
    PeriodQuery m_query;
    QList<PeriodEntry> m_rows {};
    int m_total = 0;
    QString m_problem {};
    bool m_isAsking = false;
    bool m_isStale = true; // the rows are of another question
    bool m_askAgain = false; // something changed since the question that is on its way
};

} // namespace callfloor
