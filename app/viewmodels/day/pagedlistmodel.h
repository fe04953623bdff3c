// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/base/said.h"
#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <algorithm>

namespace callfloor {

//! A list from the journal, newest first, read page by page as it is looked at. Reads off this thread: until an answer is there,
//! the rows of the question before stay.
class PagedListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) //!< rows that are here
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL) //!< rows that were found
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL) //!< the rows are not those of the question yet
    //! Why nothing can be read, in a sentence; empty while all is well.
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged FINAL)
public:
    static constexpr int PageSize = 100;

    int count() const { return rowCount(); }
    int total() const { return m_total; }
    bool isLoading() const { return m_isAsking && m_isStale; }
    QString problemText() const { return m_problem.text(); }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void problemChanged();

protected:
    using QAbstractListModel::QAbstractListModel;
    //! Sends the question to the reader; the answer goes to answered().
    virtual void send(int offset, int limit) = 0;
    void askAnew(bool isAnother); //!< from the beginning; `isAnother`: it is another question
    void retranslateProblem();
    //! `place` puts the rows of the answer to their places, with show() or append().
    void answered(int offset, int total, const Said &problem, const std::function<void()> &place);
    //! Rows that stay keep their place: mostly the latest one has changed, and another one began. `key` says which one a row is.
    template <typename Row, typename Key>
    void show(QList<Row> &rows, const QList<Row> &page, int limit, Key Row::*key);
    template <typename Row, typename Key>
    void append(QList<Row> &rows, const QList<Row> &page,
                Key Row::*key); //!< what is not here yet: rows between have moved the pages

private:
    void ask(int offset, int limit);
    template <typename Row, typename Key>
    qsizetype rowsBefore(const QList<Row> &rows, const QList<Row> &page, int limit, Key Row::*key) const;

    int m_total = 0;
    Said m_problem {};
    bool m_isAsking = false;
    bool m_isStale = true; // the rows are of another question
    bool m_askAgain = false; // something changed since the question that is on its way
};

template <typename Row, typename Key>
void PagedListModel::show(QList<Row> &rows, const QList<Row> &page, int limit, Key Row::*key)
{
    const qsizetype inserted = rowsBefore(rows, page, limit, key);
    if (inserted < 0) {
        beginResetModel();
        rows = page;
        endResetModel();
        return;
    }
    if (inserted > 0) {
        beginInsertRows({}, 0, int(inserted) - 1);
        rows = page.first(inserted) + rows;
        endInsertRows();
    }
    for (qsizetype row = inserted; row < qMin(page.size(), rows.size()); ++row)
        if (std::exchange(rows[row], page[row]) != page[row])
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    append(rows, page, key);
}

template <typename Row, typename Key>
void PagedListModel::append(QList<Row> &rows, const QList<Row> &page, Key Row::*key)
{
    QSet<Key> known;
    for (const Row &row : std::as_const(rows))
        known.insert(row.*key);
    QList<Row> more;
    std::ranges::copy_if(page, std::back_inserter(more), [&](const Row &row) { return !known.contains(row.*key); });
    if (more.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(more.size()) - 1);
    rows += more;
    endInsertRows();
}

// How many of the page come before the rows that are here; -1 when more is different than that.
template <typename Row, typename Key>
qsizetype PagedListModel::rowsBefore(const QList<Row> &rows, const QList<Row> &page, int limit, Key Row::*key) const
{
    if (m_isStale || rows.isEmpty())
        return -1;
    const auto first = std::ranges::find(page, rows.first().*key, key);
    const qsizetype common = qMin(page.cend() - first, rows.size());
    const bool isSame = std::equal(first, first + common, rows.cbegin(),
                                   [key](const Row &one, const Row &other) { return one.*key == other.*key; });
    const bool hasFewer = common < rows.size() && page.size() < limit;
    return first == page.cend() || !isSame || hasFewer ? -1 : first - page.cbegin();
}

} // namespace callfloor
