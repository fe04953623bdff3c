// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "services/journal/journaldatabase.h"
#include "services/journal/journalreader.h"
#include "services/journal/journalwriter.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace callfloor;
using Outcome = CallEntry::Outcome;

static constexpr qint64 Hour = 3'600'000;
static constexpr qint64 Morning = 1'790'000'000'000; // a day in 2026
static constexpr JournalWriter::Pace Quick {.batchMs = 1, .retryMs = 20};

static CallEntry call(int number, qint64 began = Morning)
{
    return {.key = QStringLiteral("s/%1").arg(number),
            .agentId = QStringLiteral("agent01"),
            .began = began,
            .answered = began + 5'000,
            .ended = began + 65'000,
            .party = QStringLiteral("Jürgen Groß"),
            .number = QStringLiteral("+47 22 55 01 84"),
            .queue = QStringLiteral("Sales"),
            .type = QStringLiteral("Queue call"),
            .talkMs = 50'000,
            .holdMs = 10'000,
            .outcome = Outcome::Answered};
}

static StateEntry state(qint64 at, JournalState from, JournalState to)
{
    return {.agentId = QStringLiteral("agent01"), .at = at, .from = from, .to = to, .reason = QStringLiteral("Lunch")};
}

// What the killed child runs: it writes call after call and tells of each one that was committed.
static int writeUntilKilled(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    JournalWriter writer(QString::fromLocal8Bit(argv[2]), {.days = 3660}, {.batchMs = 0}, {});
    int next = 0;
    int committed = 0;
    const auto record = [&] {
        for (int i = 0; i < 20; ++i, ++next)
            writer.record(call(next, Morning + next));
    };
    QObject::connect(&writer, &JournalWriter::committed, &app, [&] {
        committed = next;
        std::printf("%d\n", committed);
        std::fflush(stdout);
        record();
    });
    record();
    return app.exec();
}

class tst_Journal : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_tests = 0;
    QString m_path;
    const JournalStore::Now m_now = [] { return Morning + 8 * Hour; };

    static void flush(JournalWriter &writer)
    {
        QSignalSpy committed(&writer, &JournalWriter::committed);
        while (writer.waiting() > 0 || committed.isEmpty())
            QVERIFY(committed.wait(5000) || writer.waiting() == 0);
    }
    // The answer to one question.
    template <typename T, typename Ask>
    T answered(Ask ask)
    {
        std::optional<T> answer;
        ask([&answer](const T &found) { answer = found; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(T());
    }
    CallPage find(const CallQuery &query)
    {
        JournalReader reader(m_path);
        return answered<CallPage>([&](auto answer) { reader.findCalls(query, this, answer); });
    }
    int ask(const QString &sql)
    {
        JournalDatabase database;
        if (database.open(m_path, JournalDatabase::Mode::Read) != JournalDatabase::Opened::Well)
            return -1;
        QSqlQuery rows = database.rows(sql);
        return rows.next() ? rows.value(0).toInt() : -2;
    }

private Q_SLOTS:
    void init()
    {
        const QString folder = m_folder.filePath(QString::number(++m_tests));
        QVERIFY(QDir().mkpath(folder));
        m_path = JournalWriter::pathIn(folder);
    }

    void readsBackWhatWasWritten()
    {
        CallEntry kept = call(1);
        kept.variables = {{QStringLiteral("customer"), QStringLiteral("4711")}};
        kept.notes = {{QStringLiteral("Note"), QStringLiteral("wants a quote")}}; // which no policy has to name
        {
            JournalWriter writer(m_path, {.variables = {QStringLiteral("customer")}}, Quick, m_now);
            CallEntry recorded = kept;
            recorded.variables.append({QStringLiteral("diagnosis"), QStringLiteral("private")});
            recorded.outcome = Outcome::Open;
            writer.record(recorded);
            recorded.outcome = Outcome::Answered;
            writer.record(recorded); // replaces
            writer.record(state(Morning, JournalState::SignedOut, JournalState::NotReady));
            writer.record(OutageEntry {.began = Morning, .node = QStringLiteral("a")});
            writer.record(OutageEntry {.began = Morning, .ended = Morning + 1, .node = QStringLiteral("a")});
        } // quitting writes what waits
        const CallPage page = find({});
        QCOMPARE(page.total, 1);
        QCOMPARE(page.calls, QList<CallEntry> {kept});
        JournalReader reader(m_path);
        QCOMPARE(answered<QList<StateEntry>>([&](auto answer) { reader.states(0, Morning + 1, this, answer); }),
                 QList<StateEntry> {state(Morning, JournalState::SignedOut, JournalState::NotReady)});
        const auto outages = answered<QList<OutageEntry>>([&](auto answer) { reader.outages(0, Morning + 1, this, answer); });
        QCOMPARE(outages.size(), 1);
        QCOMPARE(outages[0].ended, Morning + 1);
        QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadOnly) && !file.readAll().contains("private"));
    }

    void policyOffMeansNoJournal()
    {
        {
            JournalWriter(m_path, {}, Quick, m_now).record(call(1));
        }
        QVERIFY(QFile::exists(m_path));
        {
            JournalWriter writer(m_path, {.enabled = false}, Quick, m_now);
            writer.record(call(2));
            QCOMPARE(writer.waiting(), 0);
        }
        QVERIFY(QDir(QFileInfo(m_path).path()).isEmpty());
        QCOMPARE(find({}).total, 0);
    }

    void finds_data()
    {
        QTest::addColumn<CallQuery>("query");
        QTest::addColumn<QList<int>>("found"); // newest first
        const auto row = [](const char *name, const CallQuery &query, const QList<int> &found) {
            QTest::newRow(name) << query << found;
        };
        const auto text = [](const char *words) { return CallQuery {.text = QString::fromUtf8(words)}; };
        row("all", {}, {3, 2, 1});
        row("name without marks", text("jurgen"), {2, 1});
        row("part of a word", text("GROSS sal"), {2, 1});
        row("queue", text("support"), {3});
        row("number in groups", text("22-55 01"), {2, 1});
        row("number alone in a word", text("2001"), {3});
        row("variable", text("kunde"), {3});
        row("nothing", text("absent"), {});
        row("SQL is text", text("'; DROP TABLE calls; --"), {});
        row("patterns are text", text("%"), {3});
        row("patterns are text too", text("_"), {});
        row("from", {.from = Morning + Hour}, {3, 2});
        row("until", {.until = Morning + Hour}, {1});
        row("page", {.offset = 1, .limit = 1}, {2});
        row("past the end", {.offset = 9}, {});
        row("hostile page", {.offset = -5, .limit = -5}, {});
        row("long text", {.text = QString(100'000, QLatin1Char('x'))}, {});
    }
    void finds()
    {
        QFETCH(CallQuery, query);
        QFETCH(QList<int>, found);
        {
            JournalWriter writer(m_path, {.variables = {QStringLiteral("v")}}, Quick, m_now);
            writer.record(call(1, Morning));
            writer.record(call(2, Morning + Hour));
            CallEntry third = call(3, Morning + 2 * Hour);
            third.party = QStringLiteral("100% Ola\u202E\n");
            third.number = QStringLiteral("2001");
            third.queue = QStringLiteral("Support");
            third.variables = {{QStringLiteral("v"), QStringLiteral("Künde")}};
            writer.record(third);
        }
        const CallPage page = find(query);
        QList<int> keys;
        for (const CallEntry &entry : page.calls)
            keys.append(entry.key.mid(2).toInt());
        QCOMPARE(keys, found);
        if (query.offset == 0 && query.limit > 0)
            QCOMPARE(page.total, int(found.size()));
        QCOMPARE(find({}).total, 3);
        QCOMPARE(find({}).calls[0].party, QStringLiteral("100% Ola"));
    }
    void pagesAreBounded()
    {
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
            for (int i = 0; i < 600; ++i)
                writer.record(call(i, Morning + i));
        }
        const CallPage page = find({.limit = 100'000});
        QCOMPARE(page.total, 600);
        QCOMPARE(page.calls.size(), CallQuery::MostOnPage);
    }

    void numbersSinceShiftStart()
    {
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
            writer.record(call(1, Morning - Hour)); // before the shift
            writer.record(state(Morning - 2 * Hour, JournalState::Unknown, JournalState::SignedOut));
            writer.record(state(Morning, JournalState::SignedOut, JournalState::NotReady));
            writer.record(state(Morning + Hour, JournalState::NotReady, JournalState::Ready));
            writer.record(state(Morning + 3 * Hour, JournalState::Ready, JournalState::Talking));
            writer.record(call(2, Morning + Hour));
            CallEntry missed = call(3, Morning + Hour);
            missed.answered = 0;
            missed.talkMs = missed.holdMs = 0;
            missed.outcome = Outcome::Missed;
            writer.record(missed);
            CallEntry outgoing = call(4, Morning + Hour);
            outgoing.isOutbound = true;
            outgoing.talkMs = 70'000;
            writer.record(outgoing);
            writer.record(OutageEntry {.began = Morning - Hour, .ended = Morning + 1000});
            writer.record(OutageEntry {.began = Morning + 3 * Hour});
        }
        JournalReader reader(m_path);
        const QString agent = QStringLiteral("agent01");
        const qint64 end = Morning + 4 * Hour;
        const auto start = answered<qint64>([&](auto answer) { reader.shiftStart(agent, end, this, answer); });
        QCOMPARE(start, Morning);
        QCOMPARE(answered<qint64>([&](auto answer) { reader.shiftStart(QStringLiteral("other"), end, this, answer); }), 0);
        const auto numbers = answered<JournalNumbers>([&](auto answer) { reader.numbers(start, end, this, answer); });
        JournalNumbers expected {.answered = 1,
                                 .missed = 1,
                                 .outgoing = 1,
                                 .talks = 2,
                                 .talkMs = 120'000,
                                 .holdMs = 20'000,
                                 .longestTalkMs = 70'000,
                                 .outages = 2,
                                 .outageMs = 1000 + Hour};
        expected.stateMs[size_t(JournalState::NotReady)] = Hour;
        expected.stateMs[size_t(JournalState::Ready)] = 2 * Hour;
        expected.stateMs[size_t(JournalState::Talking)] = Hour;
        for (const JournalState state : {JournalState::NotReady, JournalState::Ready, JournalState::Talking})
            expected.stateTimes[size_t(state)] = 1;
        QCOMPARE(numbers, expected);
        // A stretch that begins in the middle of a state knows that state.
        const auto later = answered<JournalNumbers>([&](auto answer) { reader.numbers(Morning + 2 * Hour, end, this, answer); });
        QCOMPARE(later.stateMs[size_t(JournalState::Ready)], Hour);
    }

    // Signing out for lunch begins no new shift; a night does.
    void shiftStart_data()
    {
        QTest::addColumn<qint64>("signedOut");
        QTest::addColumn<qint64>("start");
        QTest::newRow("lunch") << Hour << Morning;
        QTest::newRow("a night") << 9 * Hour << Morning + 14 * Hour;
        QTest::newRow("days ago") << 40 * Hour << Morning + 45 * Hour;
    }
    void shiftStart()
    {
        QFETCH(qint64, signedOut);
        QFETCH(qint64, start);
        const qint64 back = Morning + 5 * Hour + signedOut;
        {
            using S = JournalState;
            JournalWriter writer(m_path, {.days = 3660}, Quick, m_now);
            writer.record(state(Morning, S::SignedOut, S::NotReady));
            for (int minutes = 1; minutes < 300; minutes += 30)
                writer.record(state(Morning + minutes * 60'000, S::NotReady, S::Ready));
            writer.record(state(Morning + 5 * Hour, S::Ready, S::SignedOut));
            writer.record(state(back, S::SignedOut, S::NotReady));
            writer.record(state(back + 6 * Hour, S::NotReady, S::Ready)); // nothing happens for long: no gap
        }
        JournalReader reader(m_path);
        const auto found =
            answered<qint64>([&](auto answer) { reader.shiftStart(QStringLiteral("agent01"), back + 7 * Hour, this, answer); });
        QCOMPARE(found, start);
    }

    void forgetsByAgeAndByNumber()
    {
        {
            JournalWriter writer(m_path, {.days = 3660}, Quick, m_now);
            for (int i = 0; i < 300; ++i) {
                writer.record(call(i, Morning - i * Hour));
                writer.record(state(Morning - i * Hour, JournalState::Ready, JournalState::Talking));
            }
        }
        {
            JournalWriter byAge(m_path, {.days = 5}, Quick, m_now);
        }
        QCOMPARE(find({}).total, 113); // 120 hours back from eight hours after the morning, both ends
        QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM states")), 114); // and that nobody knows how the last one went on
        {
            JournalWriter byNumber(m_path, {.days = 5, .mostRows = 100}, Quick, m_now);
        }
        QCOMPARE(find({}).total, 100);
        QCOMPARE(find({}).calls[0].key, QStringLiteral("s/0")); // the newest stay
        QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM states")), 100);
    }

    // A call that was open when the program ended did not end "Open".
    void openCallsOfAnEarlierRun()
    {
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
            CallEntry open = call(1);
            open.outcome = Outcome::Open;
            writer.record(open);
        }
        QCOMPARE(find({}).calls[0].outcome, Outcome::Open);
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
        }
        QCOMPARE(find({}).calls[0].outcome, Outcome::Unknown);
    }

    // Killed in the middle of writing, again and again: the database opens, is whole, and holds all that was told committed.
    void survivesKills()
    {
        int atLeast = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path});
            int committed = 0;
            QTRY_VERIFY2_WITH_TIMEOUT(child.bytesAvailable() > 0 || child.waitForReadyRead(50), "the child writes nothing",
                                      20'000);
            QTest::qWait(round * 3); // never at the same point of its work
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            committed = lines.size() > 1 ? lines[lines.size() - 2].toInt() : 0;
            atLeast = qMax(atLeast, committed);
            JournalDatabase database;
            QVERIFY(database.open(m_path, JournalDatabase::Mode::Write) == JournalDatabase::Opened::Well);
            QSqlQuery check = database.rows(QStringLiteral("PRAGMA integrity_check"));
            QVERIFY(check.next());
            QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
            QSqlQuery count = database.rows(QStringLiteral("SELECT COUNT(*), MAX(began) - MIN(began) + 1 FROM calls"));
            QVERIFY(count.next());
            QVERIFY2(count.value(0).toInt() >= atLeast, "a committed call is gone");
            QCOMPARE(count.value(0).toInt(), count.value(1).toInt()); // no hole
            QCOMPARE(count.value(0).toInt() % 20, 0); // whole batches
        }
        QVERIFY(atLeast > 0);
    }

    // A disk that can't be written costs nobody their work: said once, tried again, and what waited is written.
    void unwritableFolder()
    {
        const QString folder = m_folder.filePath(QStringLiteral("blocked"));
        QFile blocker(folder); // a file where the folder should be
        QVERIFY(blocker.open(QFile::WriteOnly));
        m_path = JournalWriter::pathIn(folder);
        JournalWriter writer(m_path, {}, Quick, m_now);
        QSignalSpy problem(&writer, &JournalWriter::problemChanged);
        writer.record(call(1));
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(writer.problem().text().startsWith(QLatin1String("The journal can't be written: ")));
        writer.record(call(2));
        QTest::qWait(100); // several tries
        QCOMPARE(problem.size(), 1);
        QVERIFY(blocker.remove() && QDir().mkpath(folder));
        QTRY_COMPARE(problem.size(), 2);
        QCOMPARE(writer.problem().text(), QString());
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(find({}).total, 2);
    }
    // The system lets no file grow, as a full disk does.
    void fullDisk()
    {
#ifndef Q_OS_UNIX
        QSKIP("only Unix can be told to let no file grow");
#else
        JournalWriter writer(m_path, {}, Quick, m_now);
        writer.record(call(1));
        flush(writer);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit full = before;
        full.rlim_cur = 16'384;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        QSignalSpy problem(&writer, &JournalWriter::problemChanged);
        for (int i = 2; i < 500; ++i)
            writer.record(call(i));
        const bool isSaid = QTest::qWaitFor([&] { return problem.size() == 1; });
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(isSaid);
        QTRY_COMPARE(problem.size(), 2);
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(find({}).total, 499);
#endif
    }
    void waitingIsBounded()
    {
        JournalWriter writer(QStringLiteral("/absent/journal.sqlite"), {}, Quick, m_now);
        for (int i = 0; i < JournalWriter::MostWaiting + 10; ++i)
            writer.record(call(i));
        QCOMPARE(writer.waiting(), JournalWriter::MostWaiting);
        QCOMPARE(writer.lost(), 10);
        QSignalSpy problem(&writer, &JournalWriter::problemChanged);
        QTRY_COMPARE(problem.size(), 1);
        QCOMPARE(writer.waiting(), JournalWriter::MostWaiting);
    }
    void damagedJournalIsPutAside()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        JournalWriter writer(m_path, {}, Quick, m_now);
        QSignalSpy noticed(&writer, &JournalWriter::noticed);
        writer.record(call(1));
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(QFile::exists(m_path + QStringLiteral(".damaged")));
        QCOMPARE(writer.problem().text(), QString());
        QCOMPARE(find({}).total, 1);
    }

    void schemaGrows()
    {
        {
            JournalWriter(m_path, {}, Quick, m_now).record(call(1));
        }
        QCOMPARE(ask(QStringLiteral("PRAGMA user_version")), int(JournalDatabase::schema().size()));
        JournalDatabase::Steps steps = JournalDatabase::schema();
        steps.append({QStringLiteral("ALTER TABLE calls ADD COLUMN note TEXT"), QStringLiteral("nonsense")});
        {
            JournalDatabase database;
            QVERIFY(database.open(m_path, JournalDatabase::Mode::Write, steps) == JournalDatabase::Opened::Failed);
            QVERIFY(!database.problem().isEmpty());
        }
        QCOMPARE(ask(QStringLiteral("PRAGMA user_version")), 1); // half a step is none
        QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('calls') WHERE name = 'note'")), 0);
        steps.last().removeLast();
        JournalDatabase database;
        QVERIFY(database.open(m_path, JournalDatabase::Mode::Write, steps) == JournalDatabase::Opened::Well);
        QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM calls WHERE note IS NULL")), 1);
    }
    void newerJournalIsLeftAlone()
    {
        {
            JournalDatabase database;
            QVERIFY(database.open(m_path, JournalDatabase::Mode::Write) == JournalDatabase::Opened::Well);
            QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 99")));
        }
        JournalWriter writer(m_path, {}, Quick, m_now);
        QSignalSpy problem(&writer, &JournalWriter::problemChanged);
        writer.record(call(1));
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(writer.problem().text().contains(QLatin1String("newer version")));
        QCOMPARE(ask(QStringLiteral("SELECT COUNT(*) FROM calls")), 0);
    }

    void exportsCsv()
    {
        {
            JournalWriter writer(m_path, {.variables = {QStringLiteral("v")}}, Quick, m_now);
            CallEntry hostile = call(1);
            hostile.party = QStringLiteral("=HYPERLINK(\"http://evil\",\"x\")");
            hostile.queue = QStringLiteral("@SUM(1)");
            hostile.type = QStringLiteral("Queue, call");
            hostile.variables = {{QStringLiteral("v"), QStringLiteral("Größe")}};
            hostile.notes = {{QStringLiteral("Note"), QStringLiteral("soon")}};
            writer.record(hostile);
            writer.record(call(2, Morning + Hour));
        }
        const QString path = m_path + QStringLiteral(".csv");
        JournalReader reader(m_path);
        QCOMPARE(answered<Said>([&](auto answer) { reader.exportCsv({}, path, this, answer); }).text(), QString());
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "Began,Answered,"));
        QVERIFY2(lines[2].contains(",\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",'+47 22 55 01 84,'@SUM(1),\"Queue, call\",50,"
                                   "answered,10,\"v: Größe; Note: soon\"\r"),
                 lines[2].constData());
        const QString problem =
            answered<Said>([&](auto answer) { reader.exportCsv({}, QStringLiteral("/absent/x.csv"), this, answer); }).text();
        QVERIFY(problem.startsWith(QLatin1String("The calls can't be written to /absent/x.csv: ")));
    }
    // No journal yet is no calls; one that is no journal, or breaks off in its middle, is told, and no file passes for the whole.
    void saysWhatCantBeRead()
    {
        JournalReader reader(m_path);
        const QString path = m_path + QStringLiteral(".csv");
        const auto exported = [&] {
            return answered<Said>([&](auto answer) { reader.exportCsv({}, path, this, answer); }).text();
        };
        const auto fill = [this](qint64 from, qint64 bytes) {
            QFile file(m_path);
            return file.open(QFile::ReadWrite) && file.seek(from) && file.write(QByteArray(bytes, 'x')) == bytes;
        };
        QVERIFY(fill(0, 0)); // as it is for a moment at the first start
        QCOMPARE(find({}).problem.text(), QString());
        QCOMPARE(exported(), QString());
        QVERIFY(QFile::remove(path));
        {
            JournalWriter writer(m_path, {.days = 3660}, Quick, m_now);
            for (int i = 0; i < 2000; ++i)
                writer.record(call(i, Morning + i));
        }
        QVERIFY(fill(QFileInfo(m_path).size() / 2, 8192));
        QVERIFY2(exported().startsWith(QLatin1String("The journal can't be read: ")), qPrintable(exported()));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::resize(m_path, 0) && fill(0, 8192));
        const CallPage page = find({});
        QCOMPARE(page.total, 0);
        QVERIFY2(page.problem.text().startsWith(QLatin1String("The journal can't be read: ")), qPrintable(page.problem.text()));
        QCOMPARE(exported(), page.problem.text());
        QVERIFY(!QFile::exists(path));
    }

    void findsStatesAndOutages_data()
    {
        QTest::addColumn<PeriodQuery>("query");
        QTest::addColumn<QStringList>("found"); // newest first: word, beginning and length in minutes
        const auto row = [](const char *name, const PeriodQuery &query, const QStringList &found) {
            QTest::newRow(name) << query << found;
        };
        const auto text = [](const char *words) { return PeriodQuery {.text = QString::fromUtf8(words)}; };
        const QString out = QStringLiteral("Signed out 120 -"), again = QStringLiteral("Ready 70 50");
        const QString outage = QStringLiteral("No connection 60 10"), lunch = QStringLiteral("Not ready 30 30");
        const QString first = QStringLiteral("Ready 10 20");
        row("all", {}, {out, again, outage, lunch, first});
        row("word of the state", text("not READY"), {lunch});
        row("reason without marks", text("dejeuner"), {lunch});
        row("who did it", text("ready by you"), {first});
        row("what was wrong", text("silent"), {outage});
        row("the node", text("ccx-1"), {outage});
        row("an outage by its word", text("connection"), {outage});
        row("nothing", text("absent"), {});
        row("patterns are text", text("%"), {});
        row("SQL is text", text("'; DROP TABLE states; --"), {});
        row("from", {.from = Morning + Hour}, {out, again, outage});
        // It ends when the next one begins, which is of another day.
        row("until", {.until = Morning + Hour}, {lunch, first});
        row("page", {.offset = 1, .limit = 2}, {again, outage});
        row("past the end", {.offset = 9}, {});
        row("hostile page", {.offset = -5, .limit = -5}, {});
    }
    void findsStatesAndOutages()
    {
        QFETCH(PeriodQuery, query);
        QFETCH(QStringList, found);
        using S = JournalState;
        constexpr qint64 Minute = 60'000;
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
            StateEntry ready = state(Morning + 10 * Minute, S::SignedOut, S::Ready);
            ready.cause = QStringLiteral("by you");
            StateEntry lunch = state(Morning + 30 * Minute, S::Ready, S::NotReady);
            lunch.reason = QStringLiteral("Déjeuner");
            writer.record(ready);
            writer.record(lunch);
            writer.record(state(Morning + 60 * Minute, S::NotReady, S::Unknown)); // nobody could know: none of them
            writer.record(OutageEntry {Morning + 60 * Minute, Morning + 70 * Minute, QStringLiteral("ccx-1"),
                                       QStringLiteral("The server fell silent.")});
            writer.record(state(Morning + 70 * Minute, S::Unknown, S::Ready));
            writer.record(state(Morning + 120 * Minute, S::Ready, S::SignedOut));
        }
        query.words = {QStringLiteral("No connection"), QStringLiteral("Signed out"), QStringLiteral("Not ready"),
                       QStringLiteral("Ready")};
        JournalReader reader(m_path);
        const auto page = answered<PeriodPage>([&](auto answer) { reader.findPeriods(query, this, answer); });
        QStringList read;
        for (const PeriodEntry &period : page.periods) {
            QCOMPARE(period.isOutage, period.state == S::Unknown);
            const QString length =
                period.ended > 0 ? QString::number((period.ended - period.began) / Minute) : QStringLiteral("-");
            read.append(QStringLiteral("%1 %2 %3")
                            .arg(query.words[size_t(period.state)])
                            .arg((period.began - Morning) / Minute)
                            .arg(length));
        }
        QCOMPARE(read, found);
        QCOMPARE(page.problem.text(), QString());
        if (query.offset == 0 && query.limit > 0)
            QCOMPARE(page.total, int(found.size()));
    }
    void exportsStatesAndOutages()
    {
        {
            JournalWriter writer(m_path, {}, Quick, m_now);
            StateEntry lunch = state(Morning, JournalState::SignedOut, JournalState::NotReady);
            lunch.reason = QStringLiteral("=Lunch");
            lunch.cause = QStringLiteral("by you");
            writer.record(lunch);
            writer.record(OutageEntry {.began = Morning + Hour, .ended = Morning + 2 * Hour, .node = QStringLiteral("ccx-1")});
        }
        PeriodQuery query;
        query.words[size_t(JournalState::Unknown)] = QStringLiteral("No connection");
        query.words[size_t(JournalState::NotReady)] = QStringLiteral("Not ready");
        const QString path = m_path + QStringLiteral(".csv");
        JournalReader reader(m_path);
        QCOMPARE(answered<Said>([&](auto answer) { reader.exportPeriods(query, path, this, answer); }).text(), QString());
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "Began,Ended,"));
        QVERIFY2(lines[1].endsWith(",3600,No connection,,ccx-1\r"), lines[1].constData());
        QVERIFY2(lines[2].endsWith(",,,Not ready,'=Lunch,by you\r"), lines[2].constData()); // goes on
        const QString problem = answered<Said>([&](auto answer) {
                                    reader.exportPeriods(query, QStringLiteral("/absent/x.csv"), this, answer);
                                }).text();
        QVERIFY(problem.startsWith(QLatin1String("The states can't be written to /absent/x.csv: ")));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("plain", "plain");
        row("", "");
        row("=1+1", "'=1+1");
        row("+47", "'+47");
        row("-1", "'-1");
        row("@x", "'@x");
        row("\tx", "\"'\tx\"");
        row("\rx", "\"'\rx\"");
        row("a=1", "a=1");
        row("＝1", "'＝1");
        row("a,b", "\"a,b\"");
        row("a;b", "\"a;b\"");
        row("a\"b", "\"a\"\"b\"");
        row("=\"x\"", "\"'=\"\"x\"\"\"");
        row("a\nb", "\"a\nb\"");
        // Where a semicolon or a tab separates, a cell begins after it, and quotation marks around ours count for nothing.
        row("x;=1+1;y", "\"x;'=1+1;y\"");
        row("x\t=1+1", "\"x\t'=1+1\"");
        row("x\n@y", "\"x\n'@y\"");
        row("x; -1", "\"x;' -1\"");
        row("x;\"=1\"", "\"x;'\"\"=1\"\"\"");
        row(" =1", "' =1");
        row("a: 1; b: =2", "\"a: 1; b: =2\"");
        row("a,=1", "\"a,=1\"");
    }
    void cells()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    // Whoever asked and is gone is not called; whoever asks a journal that is not there gets an empty answer.
    void answersOnlyTheLiving()
    {
        JournalReader reader(m_path);
        auto gone = std::make_unique<QObject>();
        bool isCalled = false;
        reader.findCalls({}, gone.get(), [&](const CallPage &) { isCalled = true; });
        QVERIFY(!isCalled);
        gone.reset();
        QCOMPARE(answered<CallPage>([&](auto answer) { reader.findCalls({}, this, answer); }).total, 0);
        QVERIFY(!isCalled);
        QVERIFY(!QFile::exists(m_path));
    }

    void readsRules()
    {
        QStringList problems;
        const QJsonObject policy {{QStringLiteral("enabled"), false},
                                  {QStringLiteral("days"), 7},
                                  {QStringLiteral("mostRows"), 1000},
                                  {QStringLiteral("variables"), QJsonArray {QStringLiteral("callVariable1")}}};
        const JournalRules expected {
            .enabled = false, .days = 7, .mostRows = 1000, .variables = {QStringLiteral("callVariable1")}};
        QCOMPARE(readJournalRules(policy, problems), expected);
        QCOMPARE(readJournalRules(QJsonValue::Undefined, problems), JournalRules());
        QCOMPARE(problems, QStringList());
        QCOMPARE(readJournalRules(QJsonObject {{QStringLiteral("days"), 0}}, problems), JournalRules());
        QCOMPARE(problems.size(), 1);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeUntilKilled(argc, argv);
    QCoreApplication app(argc, argv);
    tst_Journal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
