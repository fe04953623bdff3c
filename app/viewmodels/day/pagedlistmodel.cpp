// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "pagedlistmodel.h"
#include "services/journal/journalentry.h"

namespace callfloor {

void PagedListModel::askAnew(bool isAnother)
{
    m_isStale |= isAnother;
    ask(0, m_isStale ? PageSize : qBound(PageSize, count(), CallQuery::MostOnPage));
}

// One at a time: while somebody types, only the latest question counts.
void PagedListModel::ask(int offset, int limit)
{
    m_askAgain = m_isAsking;
    if (!std::exchange(m_isAsking, true))
        send(offset, limit);
    Q_EMIT loadingChanged();
}

void PagedListModel::answered(int offset, int total, const Said &problem, const std::function<void()> &place)
{
    m_isAsking = false;
    if (m_askAgain) // the rows stay until the answer that counts
        return askAnew(false);
    const int before = count();
    const int totalBefore = std::exchange(m_total, total);
    place();
    if (offset > 0 && count() == before)
        m_total = before; // or it would be asked for again for ever
    m_isStale = false;
    if (count() != before || m_total != totalBefore)
        Q_EMIT countChanged();
    const QString problemBefore = problemText();
    m_problem = problem;
    if (problemText() != problemBefore)
        Q_EMIT problemChanged();
    Q_EMIT loadingChanged();
}

bool PagedListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && !m_isStale && count() < m_total;
}

void PagedListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(count(), PageSize);
}

void PagedListModel::retranslateProblem()
{
    if (!m_problem.isEmpty())
        Q_EMIT problemChanged();
}

} // namespace callfloor
