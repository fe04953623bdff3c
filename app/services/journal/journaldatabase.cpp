// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "journaldatabase.h"
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace callfloor {

JournalDatabase::Steps JournalDatabase::schema()
{
    return {{
        QStringLiteral(
            "CREATE TABLE calls (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, agent TEXT, began INTEGER NOT NULL, "
            "answered INTEGER, ended INTEGER, outbound INTEGER, party TEXT, number TEXT, queue TEXT, type TEXT, "
            "talk INTEGER, hold INTEGER, outcome INTEGER, variables TEXT, search TEXT)"),
        QStringLiteral("CREATE INDEX calls_began ON calls (began)"),
        QStringLiteral("CREATE TABLE states (id INTEGER PRIMARY KEY, agent TEXT, at INTEGER NOT NULL, before INTEGER, "
                       "after INTEGER, reason TEXT, cause TEXT)"),
        QStringLiteral("CREATE INDEX states_at ON states (at)"),
        QStringLiteral("CREATE TABLE outages (began INTEGER PRIMARY KEY, ended INTEGER, node TEXT, problem TEXT)"),
        QStringLiteral("CREATE TABLE alive (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL)"),
    }};
}

JournalDatabase::JournalDatabase()
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{
}

JournalDatabase::~JournalDatabase()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void JournalDatabase::loadDriver() { const JournalDatabase first; }

void JournalDatabase::close() { m_database.close(); }

QStringList JournalDatabase::filesOf(const QString &path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

JournalDatabase::Opened JournalDatabase::open(const QString &path, Mode mode, const Steps &steps)
{
    close();
    m_isDamaged = false;
    m_problem.clear();
    const bool exists = QFile::exists(path);
    if (mode == Mode::Read && !exists)
        return Opened::Absent;
    if (!exists) {
        QFile file(path); // SQLite gives the files beside it the same permissions
        if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            m_problem = file.errorString();
            return Opened::Failed;
        }
    }
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(mode == Mode::Read ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                                    : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open()) {
        note(m_database.lastError());
        return m_isDamaged ? Opened::Damaged : Opened::Failed;
    }
    const Opened opened = mode == Mode::Read ? lookInto() : prepare(steps);
    if (opened != Opened::Well)
        close();
    return opened;
}

// SQLite opens everything, a text or a folder too: only the first reading tells what it is.
JournalDatabase::Opened JournalDatabase::lookInto()
{
    QSqlQuery version = rows(QStringLiteral("PRAGMA user_version"));
    if (!next(version))
        return m_isDamaged ? Opened::Damaged : Opened::Failed;
    return version.value(0).toInt() > 0 ? Opened::Well : Opened::Absent; // the writer is about to fill it
}

JournalDatabase::Opened JournalDatabase::prepare(const Steps &steps)
{
    // Before anything else, since it only counts in an empty file: deleted rows give their space back, bit by bit.
    const bool isReady = run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"))
        && run(QStringLiteral("PRAGMA journal_mode = WAL")) && run(QStringLiteral("PRAGMA synchronous = NORMAL"))
        && run(QStringLiteral("PRAGMA secure_delete = ON"));
    QSqlQuery check = rows(QStringLiteral("PRAGMA quick_check(1)"));
    const bool isChecked = isReady && check.next();
    if (m_isDamaged || (isChecked && check.value(0).toString() != QLatin1String("ok")))
        return Opened::Damaged;
    check.clear();
    QSqlQuery version = rows(QStringLiteral("PRAGMA user_version"));
    if (!isChecked || !version.next())
        return Opened::Failed;
    const int found = version.value(0).toInt();
    version.clear(); // a query that still stands would keep the migration waiting
    if (found > steps.size())
        return Opened::Newer;
    return migrate(found, steps) ? Opened::Well : Opened::Failed;
}

// All of it or nothing: a kill in between leaves the old version.
bool JournalDatabase::migrate(int version, const Steps &steps)
{
    if (version == steps.size())
        return true;
    bool isDone = begin();
    for (qsizetype step = version; isDone && step < steps.size(); ++step)
        for (const QString &sql : steps[step])
            isDone = isDone && run(sql);
    isDone = isDone && run(QStringLiteral("PRAGMA user_version = %1").arg(steps.size())) && commit();
    if (!isDone)
        rollback();
    return isDone;
}

bool JournalDatabase::run(const QString &sql, const QVariantList &values) { return rows(sql, values).isActive(); }

QSqlQuery JournalDatabase::rows(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return QSqlQuery(m_database);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        note(query.lastError());
    return query;
}

bool JournalDatabase::next(QSqlQuery &rows)
{
    if (rows.next())
        return true;
    if (rows.lastError().isValid())
        note(rows.lastError());
    return false;
}

// What a failed statement began is undone, and that there may be nothing to undo is no news.
void JournalDatabase::rollback()
{
    const QString problem = m_problem;
    run(QStringLiteral("ROLLBACK"));
    m_problem = problem;
}

void JournalDatabase::note(const QSqlError &error)
{
    m_problem = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xff; // the upper bits only refine it
    constexpr int Corrupt = 11; // SQLITE_CORRUPT
    constexpr int NotADatabase = 26; // SQLITE_NOTADB
    m_isDamaged |= code == Corrupt || code == NotADatabase;
}

} // namespace callfloor
