// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "desk.h"
#include "services/policy.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! The queues of the signed-in agent, by name, and how many callers wait in each. The server is asked at a humane pace, and only
//! while `watched` (cti::StatisticsControl): numbers are as old as `asOf` says, and stay when contact is lost.
class QueueListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the agent")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL) //!< somebody sees the numbers
    Q_PROPERTY(double asOf READ asOf NOTIFY told FINAL) //!< of the oldest number: ms since 1970 by our clock; 0 when none is told
    Q_PROPERTY(int waiting READ waiting NOTIFY told FINAL) //!< callers in all of them; -1: not told of each
    Q_PROPERTY(
        double longestWaitMs READ longestWaitMs NOTIFY told FINAL) //!< of these callers, as of about then; 0: none, or not told
public:
    //! Roles by their QML name and type.
    enum Role {
        NameRole = Qt::UserRole + 1, //!< name: string, never empty
        WaitingRole //!< waiting: int, callers; -1: not told
    };
    Q_ENUM(Role)

    //! `names`: what the policy calls queues. Not `allowed`, it stays empty and asks nothing. `desk` must outlive the model.
    QueueListModel(Desk &desk, QList<Reason> names, bool allowed, QObject *parent = nullptr);
    int count() const { return int(m_rows.size()); }
    bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    double asOf() const;
    int waiting() const;
    double longestWaitMs() const;
    void retranslate() { read(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! As `names` call it, else as the server does, else "Queue 7".
    static QString nameOf(cti::CsqId queue, const QList<Reason> &names, const cti::ConfigurationRegistry &configuration);

Q_SIGNALS:
    void countChanged();
    void watchedChanged();
    void told();

private:
    struct Row {
        cti::CsqId id {};
        QString name {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> rows() const;
    std::optional<cti::AgentQueueNumbers> numbers() const;
    void read();
    void look();
    void queueChanged(cti::CsqId queue);

    Desk &m_desk;
    const QList<Reason> m_names;
    const bool m_allowed;
    QList<Row> m_rows {};
    bool m_watched = false;
    QList<cti::StatisticsControl::Look> m_looks {};
};

} // namespace callfloor
