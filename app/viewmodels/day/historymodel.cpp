// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "historymodel.h"
#include "plaintext.h"
#include <QDateTime>

namespace callfloor {

namespace {

constexpr qsizetype LongestFilter = 100; // a paste may be longer; nobody reads what they search for in it

HistoryModel::Outcome shown(CallEntry::Outcome outcome)
{
    switch (outcome) {
    case CallEntry::Outcome::Open: return HistoryModel::Outcome::GoingOn;
    case CallEntry::Outcome::Answered: return HistoryModel::Outcome::Answered;
    case CallEntry::Outcome::Missed: return HistoryModel::Outcome::Missed;
    case CallEntry::Outcome::NotReached: return HistoryModel::Outcome::NotReached;
    case CallEntry::Outcome::Unknown: break;
    }
    return HistoryModel::Outcome::NotSeen;
}

QString wordFor(HistoryModel::Outcome outcome)
{
    switch (outcome) {
    case HistoryModel::Outcome::GoingOn: return HistoryModel::tr("Going on");
    case HistoryModel::Outcome::Answered: return HistoryModel::tr("Answered");
    case HistoryModel::Outcome::Missed: return HistoryModel::tr("Missed");
    case HistoryModel::Outcome::NotReached: return HistoryModel::tr("Not reached");
    case HistoryModel::Outcome::NotSeen: return HistoryModel::tr("End not seen");
    }
    return {};
}

QString partyOf(const CallEntry &call)
{
    if (!call.party.isEmpty())
        return harmless(call.party);
    return call.number.isEmpty() ? HistoryModel::tr("Number withheld") : harmless(call.number);
}

QString notesOf(const CallEntry &call)
{
    constexpr qsizetype LongestNote = 1000; // as it is written
    QStringList parts;
    for (const JournalVariable &note : call.notes)
        parts.append(HistoryModel::tr("%1: %2", "what I wrote about a call: kind and text")
                         .arg(harmless(note.name), harmless(note.value, LongestNote)));
    return parts.join(QStringLiteral("  \u00B7  "));
}

qint64 midnight(qint64 of, int days)
{
    return QDateTime::fromMSecsSinceEpoch(of).date().addDays(days).startOfDay().toMSecsSinceEpoch();
}

} // namespace

HistoryModel::HistoryModel(JournalReader &reader, Wall wall, QObject *parent)
    : PagedListModel(parent), m_reader(reader), m_wall(std::move(wall))
{
    refresh();
}

// ---- the question

void HistoryModel::change(const std::function<void(CallQuery &)> &how)
{
    const CallQuery before = m_query;
    how(m_query);
    if (m_query == before)
        return;
    askAnew(true);
    Q_EMIT queryChanged();
}

void HistoryModel::setAgent(const QString &agentId)
{
    change([&](CallQuery &query) { query.agentId = agentId; });
}

void HistoryModel::setFilter(const QString &filter)
{
    change([&](CallQuery &query) { query.text = filter.left(LongestFilter); });
}

void HistoryModel::setKind(Kind kind)
{
    change([kind](CallQuery &query) { query.kind = CallQuery::Kind(kind); });
}

void HistoryModel::setQueue(const QString &queue)
{
    change([&](CallQuery &query) { query.queue = queue; });
}

void HistoryModel::setPeriod(Period period)
{
    if (std::exchange(m_period, period) == period)
        return;
    setRange();
    askAnew(true);
    Q_EMIT queryChanged();
}

void HistoryModel::clearFilters()
{
    change([](CallQuery &query) {
        query.text.clear();
        query.queue.clear();
        query.kind = CallQuery::Kind::All;
    });
}

void HistoryModel::setShiftStart(qint64 start)
{
    if (std::exchange(m_shiftStart, start) != start && m_period == Period::Today)
        refresh();
}

void HistoryModel::setRange()
{
    const qint64 today = midnight(m_wall(), 0);
    m_query.until = 0;
    switch (m_period) {
    case Period::Today: m_query.from = m_shiftStart > 0 ? qMin(today, m_shiftStart) : today; break;
    case Period::Yesterday:
        m_query.from = midnight(m_wall(), -1);
        m_query.until = today;
        break;
    case Period::Week: m_query.from = midnight(m_wall(), -6); break;
    case Period::All: m_query.from = 0; break;
    }
}

void HistoryModel::refresh()
{
    const CallQuery before = m_query;
    setRange();
    askAnew(m_query != before);
}

void HistoryModel::send(int offset, int limit)
{
    CallQuery query = m_query;
    query.offset = offset;
    query.limit = limit;
    m_reader.findCalls(query, this, [this, offset, limit](const CallPage &page) {
        answered(offset, page.total, page.problem, [&] {
            if (offset > 0)
                append(m_rows, page.calls, &CallEntry::key);
            else
                show(m_rows, page.calls, limit, &CallEntry::key);
        });
    });
}

// ---- the rows

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallEntry &call = m_rows.at(index.row());
    switch (role) {
    case BeganRole: return double(call.began);
    case Qt::DisplayRole:
    case PartyRole: return partyOf(call);
    case NumberRole: return harmless(call.number);
    case NamedRole: return !call.party.isEmpty();
    case QueueRole: return harmless(call.queue);
    case CallTypeRole: return harmless(call.type);
    case TalkRole: return double(call.talkMs);
    case OutgoingRole: return call.isOutbound;
    case OutcomeRole: return QVariant::fromValue(shown(call.outcome));
    case OutcomeWordRole: return wordFor(shown(call.outcome));
    case NotesRole: return notesOf(call);
    default: return {};
    }
}

void HistoryModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {PartyRole, OutcomeWordRole, NotesRole});
    retranslateProblem();
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{BeganRole, "began"},     {PartyRole, "party"},
            {NumberRole, "number"},   {NamedRole, "named"},
            {QueueRole, "queue"},     {CallTypeRole, "callType"},
            {TalkRole, "talkMs"},     {OutgoingRole, "outgoing"},
            {OutcomeRole, "outcome"}, {OutcomeWordRole, "outcomeWord"},
            {NotesRole, "notes"}};
}

} // namespace callfloor
