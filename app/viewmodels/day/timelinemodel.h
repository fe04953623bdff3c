// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"
#include "services/journal/journalentry.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! A shift as stretches of time, oldest first: one for each state, and above them one for each time without contact. Where the
//! program did not run, or nobody was signed in, there is none.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by DayViewModel")
    Q_PROPERTY(double from READ from NOTIFY rangeChanged FINAL) //!< ms since 1970, a full hour
    Q_PROPERTY(double until READ until NOTIFY rangeChanged FINAL) //!< a full hour, at least one after `from`
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    //! All of it in words, for who can't see it: "Ready 1 hour 20 minutes, ..."
    Q_PROPERTY(QString summary READ summary NOTIFY rangeChanged FINAL)
public:
    //! Roles by their QML name and type.
    enum Role {
        FromRole = Qt::UserRole + 1, //!< from: real, ms since 1970
        UntilRole, //!< until: real; 0: goes on
        StateRole, //!< agentState: AgentViewModel.State; Unknown: no contact
        WordRole, //!< word: string, the state, reason and who did it
    };
    Q_ENUM(Role)
    explicit TimelineModel(QObject *parent) : QAbstractListModel(parent) { } // no default: QML would construct it

    //! `from` 0: nothing is known. States as JournalReader::states() gives them.
    void show(qint64 from, qint64 now, const QList<StateEntry> &states, const QList<OutageEntry> &outages);
    double from() const { return double(m_from); }
    double until() const { return double(m_until); }
    int count() const { return int(m_rows.size()); }
    QString summary() const;
    void retranslate(); //!< texts are fetched anew
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rangeChanged();
    void countChanged();

private:
    struct Stretch {
        qint64 from = 0;
        qint64 until = 0; // 0: goes on
        JournalState state = JournalState::Unknown;
        QString reason {};
        QString cause {};
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    static QList<Stretch> stretches(qint64 from, const QList<StateEntry> &states, const QList<OutageEntry> &outages);
    QString wordOf(const Stretch &stretch) const;

    QList<Stretch> m_rows {};
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_now = 0;
};

} // namespace callfloor
