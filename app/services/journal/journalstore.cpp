// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalstore.h"
#include "journalrow.h"
#include "services/base/searchtext.h"
#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace callfloor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::Journal)
};

QString damagedName(const QString &path) { return path + QStringLiteral(".damaged"); }

QString plain(const QString &text) { return plainLine(text, LongestText); }

// All that a search looks at.
QString searchText(const CallEntry &call)
{
    QStringList parts {call.party, call.number, digitsOf(call.number), call.queue, call.type};
    for (const JournalVariable &variable : call.variables + call.notes)
        parts.append(variable.value);
    return foldedForSearch(plainLine(parts.join(QLatin1Char(' ')), 4 * LongestText));
}

// The same call of the same agent at the same server, within the time that a call can take.
bool isRestOf(const CallEntry &beginning, const CallEntry &call)
{
    constexpr qint64 LongestCall = 12 * 60 * 60 * 1000LL;
    const auto name = [](const CallEntry &entry) { return entry.key.section(QLatin1Char('/'), 1); };
    const qint64 later = call.began - beginning.began;
    return call.agentId == beginning.agentId && name(call) == name(beginning) && later >= 0 && later < LongestCall;
}

// What the server tells of a call in its middle lacks how it came; the time between was talked, as far as nobody held it.
CallEntry united(const CallEntry &beginning, const CallEntry &rest)
{
    CallEntry whole = rest;
    whole.key = beginning.key;
    whole.began = beginning.began;
    whole.isOutbound = beginning.isOutbound;
    whole.answered = beginning.answered > 0 ? beginning.answered : rest.answered;
    whole.holdMs += beginning.holdMs;
    whole.talkMs += beginning.talkMs;
    for (QString CallEntry::*text : {&CallEntry::party, &CallEntry::number, &CallEntry::queue, &CallEntry::type})
        if ((whole.*text).isEmpty())
            whole.*text = beginning.*text;
    for (const JournalVariable &variable : beginning.variables)
        if (std::ranges::find(rest.variables, variable.name, &JournalVariable::name) == rest.variables.cend())
            whole.variables.append(variable);
    if (whole.ended > 0 && whole.answered > 0) {
        whole.talkMs = qMax(whole.talkMs, whole.ended - whole.answered - whole.holdMs);
        whole.outcome = CallEntry::Outcome::Answered;
    }
    return whole;
}

} // namespace

void removeJournal(const QString &path)
{
    const QStringList files = JournalDatabase::filesOf(path) + JournalDatabase::filesOf(damagedName(path));
    for (const QString &file : files)
        QFile::remove(file);
}

JournalStore::Outcome JournalStore::failed(const Said &reason)
{
    m_database.close(); // and opened anew at the next try: the disk may be another one by then
    return {.problem = [reason] {
        return Words::tr("The journal can't be written: %1. Work goes on, and it is tried again.").arg(reason.text());
    }};
}

JournalStore::Outcome JournalStore::open()
{
    using Opened = JournalDatabase::Opened;
    Opened opened = m_database.open(m_path, JournalDatabase::Mode::Write);
    if (opened == Opened::Damaged) {
        m_notice = putAside();
        opened = m_database.open(m_path, JournalDatabase::Mode::Write);
    }
    if (opened == Opened::Newer)
        return failed([] { return Words::tr("it belongs to a newer version of Callfloor"); });
    if (opened != Opened::Well)
        return failed([why = m_database.problem()] { return why; });
    if (std::exchange(m_isFirstOpen, false)) {
        closeEarlierRun();
        forgetOld();
    }
    return {};
}

// Of what was open when the program ended, nobody saw the end; states and outages are known until it was last alive.
void JournalStore::closeEarlierRun()
{
    QSqlQuery open = m_database.rows(QStringLiteral("SELECT %1 FROM calls WHERE outcome = ?").arg(QLatin1String(callColumns)),
                                     {int(CallEntry::Outcome::Open)});
    while (open.next())
        m_leftOpen.append(readCall(open));
    open.clear(); // a query that still stands would keep the writing waiting
    m_database.run(QStringLiteral("UPDATE calls SET outcome = ? WHERE outcome = ?"),
                   {int(CallEntry::Outcome::Unknown), int(CallEntry::Outcome::Open)});
    QSqlQuery row = m_database.rows(QStringLiteral("SELECT at FROM alive"));
    const qint64 alive = row.next() ? row.value(0).toLongLong() : 0;
    row = m_database.rows(QStringLiteral("SELECT agent, at, after FROM states ORDER BY at DESC, id DESC LIMIT 1"));
    const int state = row.next() ? row.value(2).toInt() : int(JournalState::Unknown);
    if (state != int(JournalState::Unknown) && state != int(JournalState::SignedOut)) {
        const StateEntry away {
            .agentId = row.value(0).toString(), .at = qMax(alive, row.value(1).toLongLong()), .from = JournalState(state)};
        row.clear(); // a query that still stands would keep the writing waiting
        insert(away);
    }
    row.clear();
    m_database.run(QStringLiteral("UPDATE outages SET ended = MAX(began, ?) WHERE ended = 0"), {alive});
}

void JournalStore::noteAlive()
{
    if (m_database.isOpen())
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO alive (id, at) VALUES (1, ?)"), {m_now()});
}

// Somebody may still want to rescue what is in it.
Said JournalStore::putAside()
{
    const QStringList files = JournalDatabase::filesOf(m_path);
    const QStringList aside = JournalDatabase::filesOf(damagedName(m_path));
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile::remove(aside[i]);
        QFile::rename(files[i], aside[i]);
    }
    return [path = aside[0]] {
        return Words::tr("The journal was damaged. A new one was begun, and the old one was kept as %1.").arg(path);
    };
}

JournalStore::Outcome JournalStore::write(const QList<JournalEntry> &batch)
{
    Outcome outcome = m_database.isOpen() ? Outcome() : open();
    if (!outcome.problem.isEmpty())
        return outcome;
    bool isDone = m_database.begin();
    for (const JournalEntry &entry : batch)
        isDone = isDone && std::visit([this](const auto &e) { return insert(e); }, entry);
    noteAlive();
    if (isDone && m_database.commit())
        return {.notice = std::exchange(m_notice, {})};
    m_database.rollback();
    return failed([why = m_database.problem()] { return why; });
}

// Where an earlier run of the program left it open, with what that run saw.
CallEntry JournalStore::whole(const CallEntry &call)
{
    if (!call.isRest)
        return call;
    const auto found = std::ranges::find_if(m_leftOpen, [&call](const CallEntry &open) { return isRestOf(open, call); });
    if (found != m_leftOpen.end()) {
        m_beginnings.insert(call.key, *found);
        m_leftOpen.erase(found);
    }
    const auto beginning = m_beginnings.constFind(call.key);
    return beginning == m_beginnings.cend() ? call : united(*beginning, call);
}

bool JournalStore::insert(const CallEntry &entry)
{
    const CallEntry call = whole(entry);
    return m_database.run(
        QStringLiteral("INSERT INTO calls (key, agent, began, answered, ended, outbound, party, number, queue, type, talk, hold, "
                       "outcome, variables, search) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (key) DO UPDATE SET "
                       "agent = excluded.agent, began = excluded.began, answered = excluded.answered, ended = excluded.ended, "
                       "outbound = excluded.outbound, party = excluded.party, number = excluded.number, queue = excluded.queue, "
                       "type = excluded.type, talk = excluded.talk, hold = excluded.hold, outcome = excluded.outcome, "
                       "variables = excluded.variables, search = excluded.search"),
        {plain(call.key), plain(call.agentId), call.began, call.answered, call.ended, call.isOutbound, plain(call.party),
         plain(call.number), plain(call.queue), plain(call.type), call.talkMs, call.holdMs, int(call.outcome),
         writtenVariables(call), searchText(call)});
}

bool JournalStore::insert(const StateEntry &state)
{
    return m_database.run(
        QStringLiteral("INSERT INTO states (agent, at, before, after, reason, cause) VALUES (?,?,?,?,?,?)"),
        {plain(state.agentId), state.at, int(state.from), int(state.to), plain(state.reason), plain(state.cause)});
}

bool JournalStore::insert(const OutageEntry &outage)
{
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO outages (began, ended, node, problem) VALUES (?,?,?,?)"),
                          {outage.began, outage.ended, plain(outage.node), plain(outage.problem)});
}

void JournalStore::forgetOld()
{
    if (!m_database.isOpen() && !(QFile::exists(m_path) && open().problem.isEmpty()))
        return;
    constexpr qint64 Day = 24 * 60 * 60 * 1000LL;
    const qint64 oldest = m_now() - m_rules.days * Day;
    const auto forget = [&](const char *table, const char *time) {
        const QString from = QStringLiteral(" FROM %1 ").arg(QLatin1String(table));
        const QString at = QLatin1String(time);
        m_database.run(QStringLiteral("DELETE%1WHERE %2 < ?").arg(from, at), {oldest});
        m_database.run(QStringLiteral("DELETE%1WHERE %2 < (SELECT %2%1ORDER BY %2 DESC LIMIT 1 OFFSET ?)").arg(from, at),
                       {m_rules.mostRows - 1});
    };
    forget("calls", "began");
    forget("states", "at");
    forget("outages", "began");
    m_database.rows(QStringLiteral("PRAGMA incremental_vacuum")).last();
}

} // namespace callfloor
