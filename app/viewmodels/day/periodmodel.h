// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"
#include "pagedlistmodel.h"
#include "services/journal/journalreader.h"

namespace callfloor {

//! States and outages from the journal. Looks for what HistoryModel looks for: its words, in its days.
class PeriodModel final : public callfloor::PagedListModel { // in full: QML would not find it
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by DayViewModel")
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY queryChanged FINAL) //!< there may be more than is listed
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

    //! `reader` must outlive the model.
    explicit PeriodModel(JournalReader &reader, QObject *parent = nullptr);
    void look(const CallQuery &query); //!< for its words in its days; there may be news in the journal, too
    bool isFiltered() const { return !m_query.text.isEmpty(); }
    const PeriodQuery &query() const { return m_query; } //!< of all pages
    void retranslate(); //!< texts are fetched anew

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();

private:
    void send(int offset, int limit) override;

    JournalReader &m_reader;
    PeriodQuery m_query;
    QList<PeriodEntry> m_rows {};
};

} // namespace callfloor
