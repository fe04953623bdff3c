// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journalreader.h"
#include "journaldatabase.h"
#include "journalrow.h"
#include "services/base/searchtext.h"
#include <QDateTime>
#include <QHash>
#include <QSaveFile>
#include <QSqlError>
#include <algorithm>
#include <limits>

namespace callfloor {

namespace {

constexpr qint64 Always = std::numeric_limits<qint64>::max();

StateEntry readState(const QSqlQuery &row)
{
    return {.agentId = row.value(0).toString(),
            .at = row.value(1).toLongLong(),
            .from = enumOf(row.value(2), JournalState::WrapUp),
            .to = enumOf(row.value(3), JournalState::WrapUp),
            .reason = row.value(4).toString(),
            .cause = row.value(5).toString()};
}

// The words of a query; digits in groups are one number ("22 55 01").
QStringList termsOf(const QString &text)
{
    constexpr qsizetype MostTerms = 8;
    const QString folded = foldedForSearch(plainLine(text, 100));
    const bool hasLetters = std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isLetter(); });
    const QString digits = digitsOf(folded);
    if (!hasLetters && !digits.isEmpty())
        return {digits};
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.first(qMin(words.size(), MostTerms));
}

QString likePattern(QString term)
{
    for (const char special : {'\\', '%', '_'})
        term.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return QLatin1Char('%') + term + QLatin1Char('%');
}

struct Where {
    QString sql;
    QVariantList values;
};

Where whereOf(const CallQuery &query)
{
    Where where {QStringLiteral(" FROM calls WHERE began >= ? AND began < ?"),
                 {query.from, query.until > 0 ? query.until : Always}};
    switch (query.kind) {
    case CallQuery::Kind::All: break;
    case CallQuery::Kind::Incoming: where.sql += QStringLiteral(" AND outbound = 0"); break;
    case CallQuery::Kind::Outgoing: where.sql += QStringLiteral(" AND outbound = 1"); break;
    case CallQuery::Kind::Missed:
        where.sql += QStringLiteral(" AND outcome = ?");
        where.values.append(int(CallEntry::Outcome::Missed));
        break;
    }
    if (query.agentId) {
        where.sql += QStringLiteral(" AND agent = ?");
        where.values.append(*query.agentId);
    }
    if (!query.queue.isEmpty()) {
        where.sql += QStringLiteral(" AND queue = ?");
        where.values.append(query.queue);
    }
    const QStringList terms = termsOf(query.text);
    for (const QString &term : terms) {
        where.sql += QStringLiteral(" AND search LIKE ? ESCAPE '\\'");
        where.values.append(likePattern(term));
    }
    return where;
}

QSqlQuery callRows(JournalDatabase &database, const Where &where, int limit, int offset)
{
    const QString sql = QStringLiteral("SELECT %1%2 ORDER BY began DESC, id DESC LIMIT ? OFFSET ?");
    return database.rows(sql.arg(QLatin1String(callColumns), where.sql), where.values + QVariantList {limit, offset});
}

// `reason`: as SQLite says it; empty: there is no problem.
Said cantRead(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    return [reason] {
        return JournalReader::tr("The journal can't be read: %1. Close other programs that use it, or tell your administrator.")
            .arg(reason);
    };
}

CallPage readPage(JournalDatabase &database, const CallQuery &query)
{
    CallPage page;
    const Where where = whereOf(query);
    QSqlQuery count = database.rows(QStringLiteral("SELECT COUNT(*)") + where.sql, where.values);
    page.total = database.next(count) ? count.value(0).toInt() : 0;
    QSqlQuery rows = callRows(database, where, qBound(0, query.limit, CallQuery::MostOnPage), qMax(0, query.offset));
    while (database.next(rows))
        page.calls.append(readCall(rows));
    const Said problem = cantRead(database.problem());
    return problem.isEmpty() ? page : CallPage {.problem = problem}; // half a page would pass for all there is
}

QList<StateEntry> readStates(JournalDatabase &database, qint64 from, qint64 until)
{
    QList<StateEntry> states;
    const QString columns = QStringLiteral("SELECT agent, at, before, after, reason, cause FROM states ");
    QSqlQuery first = database.rows(columns + QStringLiteral("WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1"), {from});
    if (first.next())
        states.append(readState(first));
    QSqlQuery rows = database.rows(columns + QStringLiteral("WHERE at >= ? AND at < ? ORDER BY at, id"), {from, until});
    while (rows.next())
        states.append(readState(rows));
    return states;
}

QList<OutageEntry> readOutages(JournalDatabase &database, qint64 from, qint64 until)
{
    QList<OutageEntry> outages;
    QSqlQuery rows = database.rows(QStringLiteral("SELECT began, ended, node, problem FROM outages WHERE began < ? AND "
                                                  "(ended = 0 OR ended > ?) ORDER BY began"),
                                   {until, from});
    while (rows.next())
        outages.append(
            {rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toString(), rows.value(3).toString()});
    return outages;
}

void countCalls(JournalDatabase &database, qint64 from, qint64 until, JournalNumbers &numbers)
{
    QSqlQuery rows = database.rows(QStringLiteral("SELECT outbound, answered, outcome, talk, hold FROM calls "
                                                  "WHERE began >= ? AND began < ?"),
                                   {from, until});
    while (rows.next()) {
        const bool isOutbound = rows.value(0).toBool();
        const bool isAnswered = rows.value(1).toLongLong() > 0;
        const qint64 talkMs = rows.value(3).toLongLong();
        numbers.outgoing += isOutbound;
        numbers.talks += talkMs > 0;
        numbers.answered += !isOutbound && isAnswered;
        numbers.missed += enumOf(rows.value(2), CallEntry::Outcome::Unknown) == CallEntry::Outcome::Missed;
        numbers.talkMs += talkMs;
        numbers.holdMs += rows.value(4).toLongLong();
        numbers.longestTalkMs = qMax(numbers.longestTalkMs, talkMs);
    }
}

JournalNumbers count(JournalDatabase &database, qint64 from, qint64 until)
{
    JournalNumbers numbers;
    countCalls(database, from, until, numbers);
    const QList<StateEntry> states = readStates(database, from, until);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const qint64 end = i + 1 < states.size() ? states[i + 1].at : until;
        numbers.stateMs[size_t(states[i].to)] += qMax(qint64(0), end - qMax(from, states[i].at));
        const bool isNew = states[i].from != states[i].to && states[i].from != JournalState::Unknown;
        numbers.stateTimes[size_t(states[i].to)] += isNew && states[i].at >= from;
    }
    const QList<OutageEntry> outages = readOutages(database, from, until);
    for (const OutageEntry &outage : outages) {
        const qint64 end = outage.ended > 0 ? qMin(outage.ended, until) : until;
        ++numbers.outages;
        numbers.outageMs += qMax(qint64(0), end - qMax(from, outage.began));
    }
    return numbers;
}

// Newest first: a sign-in with nothing for long before it, or nothing at all, began the shift.
qint64 findShiftStart(JournalDatabase &database, const QString &agentId, qint64 until)
{
    QSqlQuery rows = database.rows(
        QStringLiteral("SELECT at, before, after FROM states WHERE agent = ? AND at < ? AND at >= ? ORDER BY at DESC, id DESC"),
        {agentId, until, until - JournalReader::LongestShift - JournalReader::ShiftGap});
    qint64 start = 0;
    qint64 signIn = 0; // the row before, where it was one
    while (rows.next()) {
        const qint64 at = rows.value(0).toLongLong();
        if (signIn > 0 && signIn - at >= JournalReader::ShiftGap)
            break;
        const bool isSignIn =
            rows.value(1).toInt() == int(JournalState::SignedOut) && rows.value(2).toInt() != int(JournalState::SignedOut);
        signIn = isSignIn && at >= until - JournalReader::LongestShift ? at : 0;
        start = signIn > 0 ? signIn : start;
    }
    return start;
}

QString timeText(qint64 at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

QString outcomeText(CallEntry::Outcome outcome)
{
    switch (outcome) {
    case CallEntry::Outcome::Open: return JournalReader::tr("not ended");
    case CallEntry::Outcome::Answered: return JournalReader::tr("answered");
    case CallEntry::Outcome::Missed: return JournalReader::tr("missed");
    case CallEntry::Outcome::NotReached: return JournalReader::tr("not reached");
    case CallEntry::Outcome::Unknown: return JournalReader::tr("end not seen");
    }
    return {};
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QStringList headings()
{
    return {JournalReader::tr("Began"),     JournalReader::tr("Answered"),       JournalReader::tr("Ended"),
            JournalReader::tr("Direction"), JournalReader::tr("Party"),          JournalReader::tr("Number"),
            JournalReader::tr("Queue"),     JournalReader::tr("Type"),           JournalReader::tr("Talk (seconds)"),
            JournalReader::tr("Outcome"),   JournalReader::tr("Hold (seconds)"), JournalReader::tr("Data")};
}

QStringList cellsOf(const CallEntry &call)
{
    QStringList variables;
    for (const JournalVariable &variable : call.variables + call.notes)
        variables.append(variable.name + QStringLiteral(": ") + variable.value);
    return {timeText(call.began),
            timeText(call.answered),
            timeText(call.ended),
            call.isOutbound ? JournalReader::tr("out") : JournalReader::tr("in"),
            call.party,
            call.number,
            call.queue,
            call.type,
            QString::number(call.talkMs / 1000),
            outcomeText(call.outcome),
            QString::number(call.holdMs / 1000),
            variables.join(QStringLiteral("; "))};
}

Said writeCsv(JournalDatabase &database, const CallQuery &query, const QString &path)
{
    constexpr int AllRows = -1;
    QSaveFile file(path);
    bool isDone = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    isDone = isDone && file.write("\xEF\xBB\xBF" + csvLine(headings())) > 0; // the mark tells spreadsheets that it is UTF-8
    QSqlQuery rows = callRows(database, whereOf(query), AllRows, 0);
    while (isDone && database.next(rows))
        isDone = file.write(csvLine(cellsOf(readCall(rows)))) > 0;
    if (const Said problem = cantRead(database.problem()); !problem.isEmpty())
        return problem; // and what was written is dropped
    if (isDone && file.commit())
        return {};
    return [path, why = file.errorString()] { return JournalReader::tr("The calls can't be written to %1: %2.").arg(path, why); };
}

// Whether a spreadsheet would run a cell that begins like this. Blanks and quotation marks before it are in nobody's way.
bool isFormula(QStringView text)
{
    const auto isSkipped = [](QChar c) { return c == QLatin1Char('"') || c.category() == QChar::Separator_Space; };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isSkipped);
    return first != text.cend() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(*first); // full-width forms count too
}

// ---- states and outages

// Newest first, and the states that end one of the range come with it. What is in no row is none: outages have no state.
QSqlQuery periodRows(JournalDatabase &database, const PeriodQuery &query)
{
    const qint64 until = query.until > 0 ? query.until : Always;
    const bool isAnybodys = !query.agentId;
    const QString agent = query.agentId.value_or(QString());
    return database.rows(
        QStringLiteral("SELECT id, at, 0, after, reason, cause FROM states WHERE (? OR agent = ?) AND at >= ? AND at < "
                       "COALESCE((SELECT at + 1 FROM states WHERE (? OR agent = ?) AND at >= ? ORDER BY at LIMIT 1), ?) "
                       "UNION ALL SELECT -began, began, ended, -1, problem, node FROM outages WHERE began >= ? AND began < ? "
                       "ORDER BY 2 DESC, 1 DESC"),
        {isAnybodys, agent, query.from, isAnybodys, agent, until, Always, query.from, until});
}

// The rows of a query, one by one; each state ends where the next one began.
class Periods {
public:
    Periods(JournalDatabase &database, PeriodQuery query)
        : m_database(database), m_rows(periodRows(database, query)), m_query(std::move(query)), m_terms(termsOf(m_query.text))
    {
    }
    bool next(PeriodEntry &period)
    {
        while (m_database.next(m_rows)) {
            period = read();
            const bool isKnown = period.isOutage || period.state != JournalState::Unknown;
            const bool isInRange = m_query.until == 0 || period.began < m_query.until;
            if (isKnown && isInRange && matches(period))
                return true;
        }
        return false;
    }
    QString word(const PeriodEntry &period) const { return m_query.words[size_t(period.state)]; }

private:
    PeriodEntry read()
    {
        const bool isOutage = m_rows.value(3).toInt() < 0;
        const qint64 began = m_rows.value(1).toLongLong();
        return {.id = m_rows.value(0).toLongLong(),
                .began = began,
                .ended = isOutage ? m_rows.value(2).toLongLong() : std::exchange(m_nextState, began),
                .state = isOutage ? JournalState::Unknown : enumOf(m_rows.value(3), JournalState::WrapUp),
                .isOutage = isOutage,
                .reason = m_rows.value(4).toString(),
                .cause = m_rows.value(5).toString()};
    }
    // The words of the states are those of whoever looks for them, so no index knows them; few rows differ in their texts.
    bool matches(const PeriodEntry &period)
    {
        if (m_terms.isEmpty())
            return true;
        const QString text = QStringList {word(period), period.reason, period.cause}.join(QLatin1Char(' '));
        auto known = m_matches.constFind(text);
        if (known == m_matches.cend()) {
            const QString folded = foldedForSearch(text);
            known = m_matches.insert(text, std::ranges::all_of(m_terms, [&](const QString &t) { return folded.contains(t); }));
        }
        return *known;
    }

    JournalDatabase &m_database;
    QSqlQuery m_rows;
    const PeriodQuery m_query;
    const QStringList m_terms;
    qint64 m_nextState = 0;
    QHash<QString, bool> m_matches {};
};

PeriodPage readPeriods(JournalDatabase &database, const PeriodQuery &query)
{
    PeriodPage page;
    const int first = qMax(0, query.offset);
    const int limit = qBound(0, query.limit, CallQuery::MostOnPage);
    Periods periods(database, query);
    for (PeriodEntry period; periods.next(period); ++page.total)
        if (page.total >= first && page.total < first + limit)
            page.periods.append(period);
    const Said problem = cantRead(database.problem());
    return problem.isEmpty() ? page : PeriodPage {.problem = problem}; // half a page would pass for all there is
}

QStringList periodHeadings()
{
    return {JournalReader::tr("Began"), JournalReader::tr("Ended"),  JournalReader::tr("Duration (seconds)"),
            JournalReader::tr("State"), JournalReader::tr("Reason"), JournalReader::tr("Cause")};
}

QStringList cellsOf(const PeriodEntry &period, const QString &word)
{
    return {timeText(period.began),
            timeText(period.ended),
            period.ended > 0 ? QString::number((period.ended - period.began) / 1000) : QString(),
            word,
            period.reason,
            period.cause};
}

Said writePeriods(JournalDatabase &database, const PeriodQuery &query, const QString &path)
{
    QSaveFile file(path);
    bool isDone = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    isDone = isDone && file.write("\xEF\xBB\xBF" + csvLine(periodHeadings())) > 0; // see writeCsv()
    Periods periods(database, query);
    for (PeriodEntry period; isDone && periods.next(period);)
        isDone = file.write(csvLine(cellsOf(period, periods.word(period)))) > 0;
    if (const Said problem = cantRead(database.problem()); !problem.isEmpty())
        return problem; // and what was written is dropped
    if (isDone && file.commit())
        return {};
    return
        [path, why = file.errorString()] { return JournalReader::tr("The states can't be written to %1: %2.").arg(path, why); };
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell;
    if (QStringView(u"\t\r\n").contains(text.isEmpty() ? QChar() : text[0]))
        cell = QLatin1Char('\'');
    bool isCellsBegin = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isCellsBegin && isFormula(QStringView(text).sliced(i)))
            cell += QLatin1Char('\'');
        cell += text[i];
        isCellsBegin = QStringView(u";\t\r\n").contains(text[i]);
    }
    static const QString needQuotes = QStringLiteral(",;\"\t\r\n");
    if (std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return needQuotes.contains(c); }))
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

JournalReader::JournalReader(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    JournalDatabase::loadDriver();
    m_pool.setMaxThreadCount(1);
}

JournalReader::~JournalReader() { m_pool.waitForDone(); }

// Opened for each question: the writer may put a damaged file aside, and asking is rare.
template <typename T>
void JournalReader::ask(std::function<T(JournalDatabase &)> question, QObject *context, Answer<T> answer)
{
    m_pool.start([this, question = std::move(question), guard = QPointer(context), answer = std::move(answer)] {
        JournalDatabase database;
        database.open(m_path, JournalDatabase::Mode::Read);
        const T found = question(database);
        QMetaObject::invokeMethod(
            this,
            [guard, answer, found] {
                if (guard)
                    answer(found);
            },
            Qt::QueuedConnection);
    });
}

void JournalReader::findCalls(const CallQuery &query, QObject *context, Answer<CallPage> answer)
{
    ask<CallPage>([query](JournalDatabase &database) { return readPage(database, query); }, context, std::move(answer));
}

void JournalReader::findPeriods(const PeriodQuery &query, QObject *context, Answer<PeriodPage> answer)
{
    ask<PeriodPage>([query](JournalDatabase &database) { return readPeriods(database, query); }, context, std::move(answer));
}

void JournalReader::states(qint64 from, qint64 until, QObject *context, Answer<QList<StateEntry>> answer)
{
    ask<QList<StateEntry>>([=](JournalDatabase &database) { return readStates(database, from, until); }, context,
                           std::move(answer));
}

void JournalReader::outages(qint64 from, qint64 until, QObject *context, Answer<QList<OutageEntry>> answer)
{
    ask<QList<OutageEntry>>([=](JournalDatabase &database) { return readOutages(database, from, until); }, context,
                            std::move(answer));
}

void JournalReader::shiftStart(const QString &agentId, qint64 until, QObject *context, Answer<qint64> answer)
{
    ask<qint64>([=](JournalDatabase &database) { return findShiftStart(database, agentId, until); }, context, std::move(answer));
}

void JournalReader::numbers(qint64 from, qint64 until, QObject *context, Answer<JournalNumbers> answer)
{
    ask<JournalNumbers>([=](JournalDatabase &database) { return count(database, from, until); }, context, std::move(answer));
}

void JournalReader::queues(qint64 from, qint64 until, QObject *context, Answer<QStringList> answer)
{
    const auto question = [=](JournalDatabase &database) {
        QStringList names;
        QSqlQuery rows = database.rows(
            QStringLiteral("SELECT DISTINCT queue FROM calls WHERE began >= ? AND began < ? AND queue <> '' ORDER BY queue"),
            {from, until > 0 ? until : Always});
        while (rows.next())
            names.append(rows.value(0).toString());
        return names;
    };
    ask<QStringList>(question, context, std::move(answer));
}

void JournalReader::exportCsv(const CallQuery &query, const QString &path, QObject *context, Answer<Said> answer)
{
    ask<Said>([=](JournalDatabase &database) { return writeCsv(database, query, path); }, context, std::move(answer));
}

void JournalReader::exportPeriods(const PeriodQuery &query, const QString &path, QObject *context, Answer<Said> answer)
{
    ask<Said>([=](JournalDatabase &database) { return writePeriods(database, query, path); }, context, std::move(answer));
}

} // namespace callfloor
