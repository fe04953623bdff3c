// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "dayviewmodel.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace callfloor {

using namespace std::chrono_literals;

DayViewModel::DayViewModel(Desk &desk, JournalWriter *writer, Options options, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_writer(writer),
      m_options(std::move(options)),
      m_reader(m_options.journal),
      m_history(m_reader, m_options.wall),
      m_recent(m_reader, m_options.wall)
{
    if (!isKeeping())
        return;
    follow();
    refresh();
    waitAMinute();
}

void DayViewModel::follow()
{
    connect(&m_history, &HistoryModel::queryChanged, this, [this] { m_periods.look(m_history.query()); });
    connect(m_writer, &JournalWriter::committed, this, &DayViewModel::refresh);
    connect(m_writer, &JournalWriter::problemChanged, this, [this] {
        setNotice(m_writer->problem());
        Q_EMIT problemChanged();
    });
    connect(m_writer, &JournalWriter::noticed, this, &DayViewModel::setNotice);
    connect(&m_desk.agents, &cti::AgentRegistry::changed, this, [this, self = QString()]() mutable {
        if (std::exchange(self, m_desk.agentControl.self().value) != m_desk.agentControl.self().value)
            refresh(); // another person's shift
    });
}

void DayViewModel::waitAMinute()
{
    m_minute = m_desk.clock.after(60s, [this] {
        refresh();
        waitAMinute();
    });
}

void DayViewModel::refresh()
{
    if (!isKeeping())
        return;
    const QString agent = m_desk.agentControl.self().value;
    m_history.setAgent(agent);
    m_history.refresh();
    m_periods.look(m_history.query());
    m_recent.setAgent(agent);
    m_recent.refresh();
    m_reader.queues(0, 0, this, [this](const QStringList &names) {
        if (std::exchange(m_queues, names) != names)
            Q_EMIT queuesChanged();
    });
    m_reader.shiftStart(agent, m_options.wall() + 1, this, [this](qint64 start) { readShift(start); });
}

// One after the other, so that all are of the same moment.
void DayViewModel::readShift(qint64 start)
{
    m_shiftStart = start;
    m_history.setShiftStart(start);
    m_periods.look(m_history.query());
    m_recent.setShiftStart(start);
    const qint64 now = m_options.wall();
    if (start == 0) {
        m_numbers = {};
        m_timeline.show(0, now, {}, {});
        Q_EMIT figuresChanged();
        return;
    }
    m_reader.numbers(start, now + 1, this, [this](const JournalNumbers &numbers) {
        m_numbers = numbers;
        Q_EMIT figuresChanged();
    });
    m_reader.states(start, now + 1, this, [this, start, now](const QList<StateEntry> &states) {
        m_reader.outages(start, now + 1, this, [this, start, now, states](const QList<OutageEntry> &outages) {
            m_timeline.show(start, now, states, outages);
        });
    });
}

// ---- texts and figures

QString DayViewModel::keepingText() const
{
    if (isKeeping())
        return tr("Kept on this computer for %n day(s), as the policy says.", nullptr, m_options.days);
    if (m_options.kiosk)
        return tr("This desktop is shared: it keeps no calls.");
    return m_writer ? tr("The policy of this site lets no calls be kept on this computer.")
                    : tr("Of a recording no calls are kept.");
}

double DayViewModel::averageTalkMs() const { return m_numbers.talks > 0 ? double(m_numbers.talkMs) / m_numbers.talks : -1; }

double DayViewModel::averageWrapUpMs() const
{
    const int times = m_numbers.stateTimes[size_t(JournalState::WrapUp)];
    return times > 0 ? double(stateMs(JournalState::WrapUp)) / times : -1;
}

int DayViewModel::readyPercent() const
{
    qint64 known = 0;
    for (int state = int(JournalState::NotReady); state < JournalStates; ++state)
        known += stateMs(JournalState(state));
    return known > 0 ? int((100 * stateMs(JournalState::Ready) + known / 2) / known) : -1;
}

void DayViewModel::setNotice(const Said &notice)
{
    const QString before = m_notice.text();
    m_notice = notice;
    if (m_notice.text() != before)
        Q_EMIT noticeChanged();
}

void DayViewModel::clearNotice() { setNotice({}); }

void DayViewModel::putAway()
{
    m_history.clearFilters();
    clearExport();
}

void DayViewModel::retranslate()
{
    m_history.retranslate();
    m_recent.retranslate();
    m_periods.retranslate();
    m_timeline.retranslate();
    for (const auto text :
         {&DayViewModel::textsChanged, &DayViewModel::problemChanged, &DayViewModel::noticeChanged, &DayViewModel::exportChanged})
        Q_EMIT(this->*text)();
}

// ---- export

void DayViewModel::exportCalls()
{
    if (m_isExporting || !isKeeping())
        return;
    beginExport();
    const QString path = unusedPath(tr("calls"));
    m_reader.exportCsv(m_history.query(), path, this, [this, path](const Said &problem) {
        endExport(problem, [path] { return tr("The calls were written to %1.").arg(QDir::toNativeSeparators(path)); });
    });
}

void DayViewModel::exportPeriods()
{
    if (m_isExporting || !isKeeping())
        return;
    beginExport();
    const QString path = unusedPath(tr("states"));
    m_reader.exportPeriods(m_periods.query(), path, this, [this, path](const Said &problem) {
        endExport(problem, [path] { return tr("The states were written to %1.").arg(QDir::toNativeSeparators(path)); });
    });
}

void DayViewModel::beginExport()
{
    m_isExporting = true;
    m_exported = {};
    Q_EMIT exportChanged();
}

void DayViewModel::endExport(const Said &problem, const Said &done)
{
    m_isExporting = false;
    m_hasExportFailed = !problem.isEmpty();
    m_exported = m_hasExportFailed ? problem : done;
    Q_EMIT exportChanged();
}

void DayViewModel::clearExport()
{
    m_exported = {};
    Q_EMIT exportChanged();
}

// Nobody's file is written over.
QString DayViewModel::unusedPath(const QString &name) const
{
    const QString day = QDateTime::fromMSecsSinceEpoch(m_options.wall()).date().toString(Qt::ISODate);
    const QString start = m_options.exportFolder + QLatin1Char('/') + name + QLatin1Char('-') + day;
    QString path = start + QStringLiteral(".csv");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.csv").arg(start).arg(number);
    return path;
}

} // namespace callfloor
