// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "periodmodel.h"
#include "pagedrows.h"
#include "plaintext.h"

namespace callfloor {

namespace {

AgentViewModel::State shown(JournalState state) { return AgentViewModel::State(state); } // see JournalRecorder

std::array<QString, JournalStates> stateWords()
{
    std::array<QString, JournalStates> words;
    for (size_t state = 0; state < words.size(); ++state)
        words[state] = AgentViewModel::word(AgentViewModel::State(state));
    words[size_t(JournalState::Unknown)] = PeriodModel::tr("No connection");
    return words;
}

} // namespace

PeriodModel::PeriodModel(JournalReader &reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(reader), m_query {.words = stateWords(), .limit = PageSize}
{
}

// ---- the question

void PeriodModel::look(const CallQuery &query)
{
    const PeriodQuery before = m_query;
    m_query.text = query.text;
    m_query.from = query.from;
    m_query.until = query.until;
    m_isStale |= m_query != before;
    ask(0, m_isStale ? PageSize : qBound(PageSize, count(), CallQuery::MostOnPage));
    if (m_query != before)
        Q_EMIT queryChanged();
}

// One at a time: while somebody types, only the latest question counts.
void PeriodModel::ask(int offset, int limit)
{
    if (m_isAsking) {
        m_askAgain = true;
        Q_EMIT loadingChanged();
        return;
    }
    m_isAsking = true;
    m_askAgain = false;
    PeriodQuery query = m_query;
    query.offset = offset;
    query.limit = limit;
    m_reader.findPeriods(query, this, [this, query](const PeriodPage &page) { answered(query, page); });
    Q_EMIT loadingChanged();
}

// ---- the answer

void PeriodModel::answered(const PeriodQuery &asked, const PeriodPage &page)
{
    m_isAsking = false;
    if (m_askAgain) // the rows stay until the answer that counts
        return ask(0, m_isStale ? PageSize : qBound(PageSize, count(), CallQuery::MostOnPage));
    const int before = count();
    const int totalBefore = std::exchange(m_total, page.total);
    if (asked.offset > 0) {
        append(page.periods);
        if (count() == before)
            m_total = before; // or it would be asked for again for ever
    } else {
        show(page, asked.limit);
    }
    m_isStale = false;
    if (count() != before || m_total != totalBefore)
        Q_EMIT countChanged();
    if (std::exchange(m_problem, page.problem) != page.problem)
        Q_EMIT problemChanged();
    Q_EMIT loadingChanged();
}

// Rows that stay keep their place: mostly the latest one has ended, and another one began.
void PeriodModel::show(const PeriodPage &page, int limit)
{
    const QList<PeriodEntry> &read = page.periods;
    const qsizetype inserted = m_isStale ? -1 : rowsBefore(m_rows, read, limit, &PeriodEntry::id);
    if (inserted < 0) {
        beginResetModel();
        m_rows = read;
        endResetModel();
        return;
    }
    if (inserted > 0) {
        beginInsertRows({}, 0, int(inserted) - 1);
        m_rows = read.first(inserted) + m_rows;
        endInsertRows();
    }
    for (qsizetype row = inserted; row < qMin(read.size(), m_rows.size()); ++row)
        if (std::exchange(m_rows[row], read[row]) != read[row])
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    if (read.size() > m_rows.size())
        append(read);
}

void PeriodModel::append(const QList<PeriodEntry> &periods)
{
    const QList<PeriodEntry> more = rowsBeyond(m_rows, periods, &PeriodEntry::id);
    if (more.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

bool PeriodModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && !m_isStale && count() < m_total;
}

void PeriodModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(count(), PageSize);
}

// ---- the rows

int PeriodModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PeriodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeriodEntry &period = m_rows.at(index.row());
    switch (role) {
    case BeganRole: return double(period.began);
    case EndedRole: return double(period.ended);
    case StateRole: return QVariant::fromValue(shown(period.state));
    case OutageRole: return period.isOutage;
    case Qt::DisplayRole:
    case WordRole: return m_query.words[size_t(period.state)];
    case ReasonRole: return harmless(period.reason);
    case CauseRole: return harmless(period.cause);
    default: return {};
    }
}

// The words are looked for, so other words are another question.
void PeriodModel::retranslate()
{
    m_query.words = stateWords();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {WordRole});
    if (isFiltered()) {
        m_isStale = true;
        ask(0, PageSize);
    }
}

QHash<int, QByteArray> PeriodModel::roleNames() const
{
    return {{BeganRole, "began"}, {EndedRole, "ended"},   {StateRole, "agentState"}, {OutageRole, "outage"},
            {WordRole, "word"},   {ReasonRole, "reason"}, {CauseRole, "cause"}};
}

} // namespace callfloor
