// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace callfloor {

//! One connection to the journal's SQLite file. Belongs to the thread that made it. The only place that runs SQL.
class JournalDatabase {
public:
    enum class Mode { Read, Write };
    enum class Opened {
        Well,
        Absent, //!< Mode::Read: there is no journal, or nothing in it yet
        Failed, //!< see problem()
        Damaged, //!< not a database any more, or a broken one
        Newer, //!< written by a newer version of the program: left alone
    };
    //! Statements that lead from each version of the schema to the next one; entry 0 makes an empty file version 1.
    using Steps = QList<QStringList>;
    static Steps schema();
    //! To be called on the main thread before any other has a database: Qt makes the driver a child of the application.
    static void loadDriver();

    JournalDatabase();
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    //! Mode::Write makes the file, readable by its owner only, and brings its schema up to date.
    Opened open(const QString &path, Mode mode, const Steps &steps = schema());
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    bool run(const QString &sql, const QVariantList &values = {}); //!< false: see problem()
    //! The rows, to be walked with next(); none when it failed, see problem().
    QSqlQuery rows(const QString &sql, const QVariantList &values = {});
    bool next(QSqlQuery &rows); //!< as QSqlQuery::next(); where the reading broke off before the last row, problem() says why
    bool begin() { return run(QStringLiteral("BEGIN IMMEDIATE")); }
    bool commit() { return run(QStringLiteral("COMMIT")); }
    void rollback();
    QString problem() const { return m_problem; } //!< of the last call that failed since open(), as SQLite says it

    //! The file and what SQLite keeps beside it.
    static QStringList filesOf(const QString &path);

private:
    Opened lookInto();
    Opened prepare(const Steps &steps);
    bool migrate(int version, const Steps &steps);
    void note(const QSqlError &error);

    QSqlDatabase m_database {};
    QString m_problem {};
    bool m_isDamaged = false;
};

} // namespace callfloor
