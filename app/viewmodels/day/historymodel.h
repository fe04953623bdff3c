// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "pagedlistmodel.h"
#include "services/journal/journalreader.h"

namespace callfloor {

//! Calls from the journal.
class HistoryModel final : public callfloor::PagedListModel { // in full: QML would not find it
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by DayViewModel")
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // two have an All
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY queryChanged FINAL) //!< words, or digits of a number
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString queue READ queue WRITE setQueue NOTIFY queryChanged FINAL) //!< empty: any
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY queryChanged FINAL) //!< there may be calls that are not listed
public:
    enum class Kind { All, Incoming, Missed, Outgoing };
    Q_ENUM(Kind)
    enum class Period { Today, Yesterday, Week, All };
    Q_ENUM(Period)
    enum class Outcome { GoingOn, Answered, Missed, NotReached, NotSeen };
    Q_ENUM(Outcome)
    //! Roles by their QML name and type.
    enum Role {
        BeganRole = Qt::UserRole + 1, //!< began: real, ms since 1970
        PartyRole, //!< party: string, a name, else the number, else that it was withheld; never empty
        NumberRole, //!< number: string, to call it again; empty when withheld
        NamedRole, //!< named: bool, `party` is a name
        QueueRole, //!< queue: string, may be empty
        CallTypeRole, //!< callType: string
        TalkRole, //!< talkMs: real
        OutgoingRole, //!< outgoing: bool
        OutcomeRole, //!< outcome: Outcome
        OutcomeWordRole, //!< outcomeWord: string
        NotesRole //!< notes: string, what I wrote about it, in a line; may be empty
    };
    Q_ENUM(Role)
    using Wall = std::function<qint64()>; //!< ms since 1970

    //! `reader` must outlive the model.
    HistoryModel(JournalReader &reader, Wall wall, QObject *parent = nullptr);
    QString filter() const { return m_query.text; }
    void setFilter(const QString &filter);
    Kind kind() const { return Kind(m_query.kind); }
    void setKind(Kind kind);
    QString queue() const { return m_query.queue; }
    void setQueue(const QString &queue);
    Period period() const { return m_period; }
    void setPeriod(Period period);
    bool isFiltered() const
    {
        return !m_query.text.isEmpty() || m_query.kind != CallQuery::Kind::All || !m_query.queue.isEmpty();
    }
    void setAgent(const QString &agentId); //!< whose calls are listed; before, anybody's
    void setShiftStart(qint64 start); //!< today begins no later
    const CallQuery &query() const { return m_query; } //!< of all pages
    CallEntry entry(int row) const { return m_rows.value(row); }

    Q_INVOKABLE void clearFilters();
    void refresh(); //!< there is news in the journal, or another day: rows that stay keep their place
    void retranslate(); //!< texts are fetched anew

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();

private:
    void change(const std::function<void(CallQuery &)> &how);
    void setRange();
    void send(int offset, int limit) override;

    JournalReader &m_reader;
    const Wall m_wall;
    CallQuery m_query {.limit = PageSize};
    Period m_period = Period::Today;
    qint64 m_shiftStart = 0;
    QList<CallEntry> m_rows {};
};

} // namespace callfloor
