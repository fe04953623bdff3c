// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "periodmodel.h"
#include "journalrecorder.h"
#include "plaintext.h"

namespace callfloor {

namespace {

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
    : PagedListModel(parent), m_reader(reader), m_query {.words = stateWords(), .limit = PageSize}
{
}

// ---- the question

void PeriodModel::look(const CallQuery &query)
{
    const PeriodQuery before = m_query;
    m_query.agentId = query.agentId;
    m_query.text = query.text;
    m_query.from = query.from;
    m_query.until = query.until;
    askAnew(m_query != before);
    if (m_query != before)
        Q_EMIT queryChanged();
}

void PeriodModel::send(int offset, int limit)
{
    PeriodQuery query = m_query;
    query.offset = offset;
    query.limit = limit;
    m_reader.findPeriods(query, this, [this, offset, limit](const PeriodPage &page) {
        answered(offset, page.total, page.problem, [&] {
            if (offset > 0)
                append(m_rows, page.periods, &PeriodEntry::id);
            else
                show(m_rows, page.periods, limit, &PeriodEntry::id);
        });
    });
}

// ---- the rows

int PeriodModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PeriodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeriodEntry &period = m_rows.at(index.row());
    switch (role) {
    case BeganRole: return double(period.began);
    case EndedRole: return double(period.ended);
    case StateRole: return QVariant::fromValue(shownState(period.state));
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
    if (isFiltered())
        askAnew(true);
    retranslateProblem();
}

QHash<int, QByteArray> PeriodModel::roleNames() const
{
    return {{BeganRole, "began"}, {EndedRole, "ended"},   {StateRole, "agentState"}, {OutageRole, "outage"},
            {WordRole, "word"},   {ReasonRole, "reason"}, {CauseRole, "cause"}};
}

} // namespace callfloor
