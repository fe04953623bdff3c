// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QSet>
#include <algorithm>

namespace callfloor {

// What a page that was read anew changes about the rows that are here. `key` says which one a row is.

//! How many of the page come before the rows that are here; -1 when more is different than that. `limit`: of the page.
template <typename Row, typename Key>
qsizetype rowsBefore(const QList<Row> &here, const QList<Row> &page, int limit, Key Row::*key)
{
    if (here.isEmpty())
        return -1;
    const auto first = std::ranges::find(page, here.first().*key, key);
    const qsizetype common = qMin(page.cend() - first, here.size());
    const bool isSame = std::equal(first, first + common, here.cbegin(),
                                   [key](const Row &one, const Row &other) { return one.*key == other.*key; });
    const bool hasFewer = common < here.size() && page.size() < limit;
    return first == page.cend() || !isSame || hasFewer ? -1 : first - page.cbegin();
}

//! What is not here yet: rows that came in between have moved the pages.
template <typename Row, typename Key>
QList<Row> rowsBeyond(const QList<Row> &here, const QList<Row> &page, Key Row::*key)
{
    QSet<Key> known;
    for (const Row &row : here)
        known.insert(row.*key);
    QList<Row> more;
    std::ranges::copy_if(page, std::back_inserter(more), [&](const Row &row) { return !known.contains(row.*key); });
    return more;
}

} // namespace callfloor
