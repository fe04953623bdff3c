// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "timelinemodel.h"
#include "journalrecorder.h"
#include "plaintext.h"
#include <QDateTime>

namespace callfloor {

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr int UsualHours = 9; // of a shift, so that the strip does not stretch with every minute

// By the clock on the wall, which may be half an hour off the world's.
qint64 fullHour(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    return at - (time.time().msecsSinceStartOfDay() % Hour);
}

QString minutesText(qint64 ms)
{
    const int minutes = int(ms / 60'000);
    return minutes < 60 ? TimelineModel::tr("%n minute(s)", nullptr, minutes)
                        : TimelineModel::tr("%1:%2 hours").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QList<TimelineModel::Stretch> TimelineModel::stretches(qint64 from, const QList<StateEntry> &states,
                                                       const QList<OutageEntry> &outages)
{
    QList<Stretch> rows;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const StateEntry &state = states[i];
        const qint64 until = i + 1 < states.size() ? states[i + 1].at : 0;
        const bool isShown = state.to != JournalState::Unknown && state.to != JournalState::SignedOut;
        if (isShown && (until == 0 || until > from))
            rows.append({qMax(from, state.at), until, state.to, harmless(state.reason), harmless(state.cause)});
    }
    for (const OutageEntry &outage : outages)
        rows.append({qMax(from, outage.began), outage.ended, JournalState::Unknown, harmless(outage.problem)});
    return rows;
}

void TimelineModel::show(qint64 from, qint64 now, const QList<StateEntry> &states, const QList<OutageEntry> &outages)
{
    const qint64 begin = from > 0 ? fullHour(from) : 0;
    const qint64 end = from > 0 ? qMax(begin + UsualHours * Hour, fullHour(now) + Hour) : 0;
    const QList<Stretch> rows = from > 0 ? stretches(from, states, outages) : QList<Stretch>();
    m_now = now;
    if (rows != m_rows) {
        const bool isCount = rows.size() != m_rows.size();
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (isCount)
            Q_EMIT countChanged();
    }
    m_from = begin;
    m_until = end;
    Q_EMIT rangeChanged();
}

QString TimelineModel::wordOf(const Stretch &stretch) const
{
    if (stretch.state == JournalState::Unknown)
        return tr("No connection");
    const bool isSentence = stretch.reason.endsWith(QLatin1Char('.')); // of the system
    QStringList parts {AgentViewModel::word(shownState(stretch.state)), isSentence ? QString() : stretch.reason, stretch.cause};
    parts.removeAll(QString());
    const QString words = parts.join(QStringLiteral(", "));
    return isSentence ? words + QStringLiteral(". ") + stretch.reason : words;
}

QString TimelineModel::summary() const
{
    std::array<qint64, JournalStates> times {};
    for (const Stretch &stretch : m_rows)
        times[size_t(stretch.state)] += (stretch.until > 0 ? stretch.until : m_now) - stretch.from;
    QStringList parts;
    for (size_t state = 0; state < times.size(); ++state)
        if (times[state] >= 60'000)
            parts.append(tr("%1 %2").arg(wordOf({.state = JournalState(state)}), minutesText(times[state])));
    return parts.isEmpty() ? tr("Nothing yet") : parts.join(QStringLiteral(", "));
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Stretch &stretch = m_rows.at(index.row());
    switch (role) {
    case FromRole: return double(stretch.from);
    case UntilRole: return double(stretch.until);
    case StateRole: return QVariant::fromValue(shownState(stretch.state));
    case Qt::DisplayRole:
    case WordRole: return wordOf(stretch);
    default: return {};
    }
}

void TimelineModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {WordRole});
    Q_EMIT rangeChanged();
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{FromRole, "from"}, {UntilRole, "until"}, {StateRole, "agentState"}, {WordRole, "word"}};
}

} // namespace callfloor
