// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "dayviewmodel.h"
#include "support/othertongue.h"
#include "support/simulateddesk.h"
#include <QAbstractItemModelTester>

using namespace callfloor;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using Outcome = CallEntry::Outcome;

static constexpr qint64 Hour = 3'600'000;
static const QDate Day(2026, 9, 21);
static qint64 at(int hour, int minute = 0, int daysAgo = 0)
{
    return Day.addDays(-daysAgo).startOfDay().addSecs(hour * 3600 + minute * 60).toMSecsSinceEpoch();
}

static CallEntry call(qint64 began, const QString &number = QStringLiteral("+12025550123"), Outcome outcome = Outcome::Answered)
{
    const bool isTalk = outcome == Outcome::Answered;
    return {.key = QString::number(began),
            .agentId = QStringLiteral("agent01"),
            .began = began,
            .answered = isTalk ? began + 5000 : 0,
            .ended = began + 65'000,
            .isOutbound = outcome == Outcome::NotReached,
            .number = number,
            .queue = QStringLiteral("Sales"),
            .type = QStringLiteral("Queue call"),
            .talkMs = isTalk ? 60'000 : 0,
            .outcome = outcome};
}

// A journal at two in the afternoon, and what reads it.
struct Kept {
    QTemporaryDir folder;
    QString path = JournalWriter::pathIn(folder.path());
    qint64 now = at(14);
    JournalWriter writer {path, {.days = 3660}, {.batchMs = 0}, [this] { return now; }};
    JournalReader reader {path};
    HistoryModel::Wall wall = [this] { return now; };

    void flush()
    {
        QVERIFY(QTest::qWaitFor([this] { return writer.waiting() == 0; }));
    }
    template <typename... Entries>
    void write(const Entries &...entries)
    {
        (writer.record(entries), ...);
        flush();
    }
};

//! The calls and the shift as pages show them.
class tst_DayModels : public QObject {
    Q_OBJECT

    static void settle(HistoryModel &model)
    {
        QTRY_VERIFY(!model.isLoading());
        model.refresh(); // the latest question is answered when this one is
        QSignalSpy asked(&model, &HistoryModel::loadingChanged);
        QTRY_VERIFY(!asked.isEmpty());
    }
    static QStringList numbers(const HistoryModel &model)
    {
        QStringList numbers;
        for (int row = 0; row < model.count(); ++row)
            numbers.append(model.index(row).data(HistoryModel::NumberRole).toString());
        return numbers;
    }

private Q_SLOTS:
    // The tester watches from before the first row.
    void pagesAndNews()
    {
        Kept kept;
        for (int i = 0; i < 250; ++i)
            kept.writer.record(call(at(8) + i * 1000, QString::number(1000 + i)));
        kept.flush();
        HistoryModel watched(kept.reader, kept.wall); // its tester asks for all pages
        const QAbstractItemModelTester tester(&watched, Mode::QtTest);
        HistoryModel model(kept.reader, kept.wall);
        QVERIFY(model.isLoading());
        QTRY_COMPARE(model.count(), 100);
        QTRY_COMPARE(watched.count(), 100);
        QVERIFY(!model.isLoading());
        QCOMPARE(model.total(), 250);
        QCOMPARE(numbers(model).first(), QStringLiteral("1249"));
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 200);
        // Two calls come, one changes: the rows that are here stay.
        QSignalSpy reset(&model, &HistoryModel::modelReset);
        QSignalSpy changed(&model, &HistoryModel::dataChanged);
        QPersistentModelIndex row(model.index(5));
        CallEntry other = call(at(8) + 248 * 1000, QStringLiteral("1248"));
        other.talkMs = 7000;
        kept.write(call(at(9), QStringLiteral("2000")), call(at(9, 1), QStringLiteral("2001")), other);
        model.refresh();
        watched.refresh();
        QTRY_COMPARE(model.count(), 202);
        QTRY_COMPARE(watched.count(), 252);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(row.row(), 7);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(3).data(HistoryModel::TalkRole).toInt(), 7000);
        // The pages have moved: nothing is listed twice.
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 252);
        const QStringList all = numbers(model);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 252);
        QVERIFY(!model.canFetchMore({}));
    }
    void olderCallsComeAtTheEnd()
    {
        Kept kept;
        kept.write(call(at(12), QStringLiteral("1")));
        HistoryModel model(kept.reader, kept.wall);
        QTRY_COMPARE(model.count(), 1);
        kept.write(call(at(11), QStringLiteral("2")));
        model.refresh();
        QTRY_COMPARE(numbers(model), (QStringList {QStringLiteral("1"), QStringLiteral("2")}));
    }
    // Two people may share a seat, and a day.
    void everybodyHasTheirOwnDay()
    {
        Kept kept;
        CallEntry other = call(at(10), QStringLiteral("2"));
        other.agentId = QStringLiteral("agent02");
        kept.write(call(at(9), QStringLiteral("1")), other,
                   StateEntry {.agentId = QStringLiteral("agent02"), .at = at(9), .to = JournalState::Ready},
                   StateEntry {.agentId = QStringLiteral("agent02"), .at = at(10), .to = JournalState::SignedOut},
                   StateEntry {.agentId = QStringLiteral("agent01"), .at = at(11), .to = JournalState::NotReady},
                   OutageEntry {.began = at(12), .ended = at(12, 1)});
        SimulatedDesk desk;
        DayViewModel day(desk.desk, &kept.writer,
                         {.journal = kept.path, .days = 30, .exportFolder = kept.folder.path(), .wall = kept.wall});
        for (const auto &[agent, number, periods] : {std::tuple {"agent01", "1", 2}, std::tuple {"agent02", "2", 3}}) {
            desk.desk.watchAs({QLatin1String(agent)}, {.extension = QStringLiteral("2001")});
            day.refresh();
            QTRY_COMPARE(numbers(*day.history()), QStringList {QLatin1String(number)});
            QTRY_COMPARE(numbers(*day.recent()), QStringList {QLatin1String(number)});
            QTRY_COMPARE(day.periods()->total(), periods);
        }
        day.exportCalls();
        QTRY_VERIFY(!day.exportText().isEmpty());
        QFile file(kept.folder.filePath(QStringLiteral("calls-2026-09-21.csv")));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 2);
    }
    void filters()
    {
        Kept kept;
        CallEntry support = call(at(9), QStringLiteral("+12025550111"));
        support.queue = QStringLiteral("Support");
        kept.write(support, call(at(10), QStringLiteral("+12025550222"), Outcome::Missed),
                   call(at(11), QStringLiteral("+12025550333"), Outcome::NotReached), call(at(12, 0, 1), QStringLiteral("2024")),
                   call(at(12, 0, 5), QStringLiteral("2025")), call(at(12, 0, 50), QStringLiteral("2026")));
        HistoryModel model(kept.reader, kept.wall);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QTRY_COMPARE(model.count(), 3);
        QVERIFY(!model.isFiltered());
        model.setKind(HistoryModel::Kind::Missed);
        QVERIFY(model.isFiltered());
        QTRY_COMPARE(numbers(model), QStringList {QStringLiteral("+12025550222")});
        model.setKind(HistoryModel::Kind::Outgoing);
        QTRY_COMPARE(numbers(model), QStringList {QStringLiteral("+12025550333")});
        model.setKind(HistoryModel::Kind::Incoming);
        QTRY_COMPARE(model.count(), 2);
        model.setQueue(QStringLiteral("Support"));
        QTRY_COMPARE(numbers(model), QStringList {QStringLiteral("+12025550111")});
        model.setFilter(QStringLiteral("0222"));
        QTRY_COMPARE(model.count(), 0);
        model.clearFilters();
        QVERIFY(!model.isFiltered());
        QTRY_COMPARE(model.count(), 3);
        model.setFilter(QStringLiteral("55 50 222"));
        QTRY_COMPARE(model.count(), 1);
        model.setFilter(QString());
        model.setPeriod(HistoryModel::Period::Yesterday);
        QTRY_COMPARE(numbers(model), QStringList {QStringLiteral("2024")});
        model.setPeriod(HistoryModel::Period::Week);
        QTRY_COMPARE(model.count(), 5);
        model.setPeriod(HistoryModel::Period::All);
        QTRY_COMPARE(model.count(), 6);
        model.setPeriod(HistoryModel::Period::Today);
        model.setShiftStart(at(11, 0, 1)); // a night shift
        QTRY_COMPARE(model.count(), 4);
    }
    // While somebody types fast, only the last question counts; a paste is no harm.
    void typingAndPasting()
    {
        Kept kept;
        for (int i = 0; i < 300; ++i)
            kept.writer.record(call(at(8) + i * 1000, QString::number(1000 + i)));
        kept.flush();
        HistoryModel model(kept.reader, kept.wall);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        for (const char *typed : {"1", "12", "129", "1299"})
            model.setFilter(QLatin1String(typed));
        QTRY_COMPARE(numbers(model), QStringList {QStringLiteral("1299")});
        model.setFilter(QString(10'000, QLatin1Char('%')));
        QTRY_COMPARE(model.count(), 0);
        QVERIFY(model.filter().size() <= 100);
        model.setFilter(QStringLiteral("\u202E<b>") + QString(9'000, QLatin1Char('x')));
        settle(model);
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.problemText(), QString());
    }
    void hostileTexts()
    {
        Kept kept;
        CallEntry hostile = call(at(9), QStringLiteral("+1<b>\u202E123\n4"));
        hostile.party = QStringLiteral("\u202Eevil</b>\u0007\nname\u2066");
        hostile.queue = QStringLiteral("<img src=x>");
        kept.write(hostile, call(at(10), QString()));
        HistoryModel model(kept.reader, kept.wall);
        QTRY_COMPARE(model.count(), 2);
        const auto text = [&model](int row, HistoryModel::Role role) { return model.index(row).data(role).toString(); };
        QCOMPARE(text(0, HistoryModel::PartyRole), QStringLiteral("Number withheld"));
        QVERIFY(!model.index(0).data(HistoryModel::NamedRole).toBool());
        for (const HistoryModel::Role role : {HistoryModel::PartyRole, HistoryModel::NumberRole, HistoryModel::QueueRole})
            for (const QChar c : text(1, role))
                QVERIFY2(c.isPrint() && c.category() != QChar::Other_Format, qPrintable(text(1, role)));
        QVERIFY(text(1, HistoryModel::PartyRole).contains(QLatin1String("</b>"))); // shown as it is, read by nobody
    }
    void aJournalThatCannotBeRead()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("journal.sqlite"))); // a folder where the file should be
        JournalReader reader(JournalWriter::pathIn(folder.path()));
        HistoryModel model(reader, [] { return at(14); });
        QTRY_VERIFY(!model.problemText().isEmpty());
        QVERIFY(!model.isLoading());
        QCOMPARE(model.count(), 0);
    }

    // A search that hits a note shows why.
    void whatWasWrittenAboutACall()
    {
        Kept kept;
        CallEntry written = call(at(9));
        written.notes = {{QStringLiteral("Wrap-up"), QStringLiteral("Complaint, Quote sent")},
                         {QStringLiteral("Note"), QStringLiteral("<b>three</b>\u202E more")}};
        kept.write(written, call(at(10), QStringLiteral("2024")));
        HistoryModel model(kept.reader, kept.wall);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(model.index(0).data(HistoryModel::NotesRole).toString(), QString());
        model.setFilter(QStringLiteral("complaint more"));
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(HistoryModel::NotesRole).toString(),
                 QStringLiteral("Wrap-up: Complaint, Quote sent  \u00B7  Note: <b>three</b> more"));
    }
    void statesAndOutages()
    {
        Kept kept;
        using S = JournalState;
        const QString agent = QStringLiteral("agent01");
        HistoryModel history(kept.reader, kept.wall);
        PeriodModel model(kept.reader);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QVERIFY(!model.isFiltered());
        kept.write(StateEntry {agent, at(20, 0, 1), S::Ready, S::SignedOut, {}, {}},
                   StateEntry {agent, at(8), S::SignedOut, S::NotReady, QStringLiteral("\u202ELunch"), QStringLiteral("by you")},
                   OutageEntry {at(9), at(9, 10), QStringLiteral("ccx-1"), QStringLiteral("<b>silent")});
        model.look(history.query());
        QVERIFY(model.isLoading());
        QTRY_COMPARE(model.count(), 2);
        const auto value = [&model](int row, PeriodModel::Role role) { return model.index(row).data(role); };
        QCOMPARE(value(0, PeriodModel::OutageRole).toBool(), true);
        QCOMPARE(value(0, PeriodModel::WordRole).toString(), QStringLiteral("No connection"));
        QCOMPARE(value(0, PeriodModel::ReasonRole).toString(), QStringLiteral("<b>silent"));
        QCOMPARE(value(0, PeriodModel::CauseRole).toString(), QStringLiteral("ccx-1"));
        QCOMPARE(value(1, PeriodModel::StateRole).value<AgentViewModel::State>(), AgentViewModel::State::NotReady);
        QCOMPARE(value(1, PeriodModel::ReasonRole).toString(), QStringLiteral("Lunch"));
        QCOMPARE(value(1, PeriodModel::EndedRole).toDouble(), 0.0); // goes on
        // Another state begins: the rows that are here stay, and the one before has ended.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex notReady(model.index(1));
        kept.write(StateEntry {agent, at(10), S::NotReady, S::Ready, {}, {}});
        model.look(history.query());
        QTRY_COMPARE(model.count(), 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(notReady.row(), 2);
        QCOMPARE(notReady.data(PeriodModel::EndedRole).toDouble(), double(at(10)));
        // The words and the days are those of the calls.
        history.setFilter(QStringLiteral("not ready lunch"));
        model.look(history.query());
        QVERIFY(model.isFiltered());
        QTRY_COMPARE(model.count(), 1);
        history.clearFilters();
        history.setPeriod(HistoryModel::Period::Yesterday);
        model.look(history.query());
        QTRY_COMPARE(value(0, PeriodModel::WordRole).toString(), QStringLiteral("Signed out"));
        QCOMPARE(model.count(), 1);
        QCOMPARE(value(0, PeriodModel::EndedRole).toDouble(), double(at(8)));
        model.retranslate();
        QCOMPARE(model.count(), 1);
    }
    void statesComePageByPage()
    {
        Kept kept;
        using S = JournalState;
        for (int i = 0; i < 250; ++i)
            kept.writer.record(StateEntry {QStringLiteral("agent01"),
                                           at(8) + i * 1000,
                                           i % 2 ? S::Ready : S::NotReady,
                                           i % 2 ? S::NotReady : S::Ready,
                                           {},
                                           {}});
        kept.flush();
        HistoryModel history(kept.reader, kept.wall);
        PeriodModel model(kept.reader);
        model.look(history.query());
        QTRY_COMPARE(model.count(), 100);
        QCOMPARE(model.total(), 250);
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(249).data(PeriodModel::EndedRole).toDouble(), double(at(8) + 1000));
    }
    void timeline()
    {
        TimelineModel model(nullptr);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy count(&model, &TimelineModel::countChanged);
        using S = JournalState;
        const QString agent = QStringLiteral("agent01");
        model.show(at(8, 2), at(9, 30),
                   {{agent, at(7), S::NotReady, S::SignedOut, {}, {}}, // the state at the beginning
                    {agent, at(8, 2), S::SignedOut, S::NotReady, QStringLiteral("Lunch"), QStringLiteral("by you")},
                    {agent, at(8, 10), S::NotReady, S::Ready, {}, {}},
                    {agent, at(8, 20), S::Ready, S::Unknown, {}, {}},
                    {agent, at(8, 30), S::Unknown, S::Talking, {}, {}}},
                   {{at(8, 20), at(8, 30), QStringLiteral("ccx-1"), {}}});
        QCOMPARE(count.size(), 1);
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.from(), double(at(8)));
        QCOMPARE(model.until(), double(at(17)));
        const auto value = [&model](int row, TimelineModel::Role role) { return model.index(row).data(role); };
        QCOMPARE(value(0, TimelineModel::WordRole).toString(), QStringLiteral("Not ready, Lunch, by you"));
        QCOMPARE(value(0, TimelineModel::UntilRole).toDouble(), double(at(8, 10)));
        QCOMPARE(value(2, TimelineModel::StateRole).value<AgentViewModel::State>(), AgentViewModel::State::Talking);
        QCOMPARE(value(2, TimelineModel::UntilRole).toDouble(), 0.0); // goes on
        QCOMPARE(value(3, TimelineModel::StateRole).value<AgentViewModel::State>(), AgentViewModel::State::Unknown);
        QCOMPARE(value(3, TimelineModel::WordRole).toString(), QStringLiteral("No connection"));
        QVERIFY(model.summary().contains(QStringLiteral("Talking 1:00 hours")));
        model.show(at(8, 2), at(19, 30), {}, {});
        QCOMPARE(model.until(), double(at(20))); // overtime
        QCOMPARE(model.summary(), QStringLiteral("Nothing yet"));
        model.show(0, at(9), {}, {});
        QCOMPARE(model.count(), 0);
    }

    void figures()
    {
        Kept kept;
        SimulatedDesk desk;
        QVERIFY(desk.signIn());
        DayViewModel day(desk.desk, &kept.writer,
                         {.journal = kept.path, .days = 30, .exportFolder = kept.folder.path(), .wall = kept.wall});
        QVERIFY(day.isKeeping());
        QCOMPARE(day.averageTalkMs(), -1.0);
        QCOMPARE(day.readyPercent(), -1);
        using S = JournalState;
        const QString agent = QStringLiteral("agent01");
        kept.write(
            call(at(7)), // of another shift
            StateEntry {agent, at(8), S::SignedOut, S::NotReady, {}, {}},
            StateEntry {agent, at(9), S::NotReady, S::Ready, {}, {}}, StateEntry {agent, at(10), S::Ready, S::Talking, {}, {}},
            StateEntry {agent, at(11), S::Talking, S::WrapUp, {}, {}}, StateEntry {agent, at(12), S::WrapUp, S::Ready, {}, {}},
            call(at(9, 30)), call(at(9, 40), QStringLiteral("1"), Outcome::Missed),
            call(at(9, 50), QStringLiteral("2"), Outcome::NotReached));
        QTRY_COMPARE(day.shiftStart(), double(at(8)));
        QTRY_COMPARE(day.handled(), 1);
        QCOMPARE(day.missed(), 1);
        QCOMPARE(day.outgoing(), 1);
        QCOMPARE(day.averageTalkMs(), 60'000.0);
        QCOMPARE(day.averageWrapUpMs(), double(Hour));
        QCOMPARE(day.notReadyMs(), double(Hour));
        QCOMPARE(day.readyPercent(), 50);
        QTRY_COMPARE(day.timeline()->count(), 5);
        QTRY_COMPARE(day.recent()->count(), 4); // of today
        QTRY_COMPARE(day.queues(), QStringList {QStringLiteral("Sales")});
        kept.now += Hour; // ready goes on without any event
        desk.clock.advance(std::chrono::minutes(1));
        QTRY_COMPARE(day.readyPercent(), 57);
        // Another person at the same desk has a shift of their own.
        desk.desk.watchAs({QStringLiteral("agent02")}, {.extension = QStringLiteral("2002")});
        day.refresh();
        QTRY_COMPARE(day.shiftStart(), 0.0);
        QCOMPARE(day.handled(), 0);
    }
    void exportGoesWhereItSays()
    {
        Kept kept;
        SimulatedDesk desk;
        DayViewModel day(desk.desk, &kept.writer,
                         {.journal = kept.path, .days = 30, .exportFolder = kept.folder.path(), .wall = kept.wall});
        desk.desk.watchAs({QStringLiteral("agent01")}, {.extension = QStringLiteral("2001")});
        CallEntry hostile = call(at(9));
        hostile.party = QStringLiteral("=HYPERLINK(\"x\")");
        kept.write(hostile, call(at(10), QStringLiteral("2024"), Outcome::Missed));
        QTRY_COMPARE(day.history()->count(), 2);
        day.history()->setKind(HistoryModel::Kind::Incoming);
        for (const char *name : {"calls-2026-09-21.csv", "calls-2026-09-21-2.csv"}) { // the first stays as it is
            day.exportCalls();
            QTRY_VERIFY(!day.isExporting());
            QVERIFY(!day.hasExportFailed());
            const QString path = kept.folder.filePath(QLatin1String(name));
            QCOMPARE(day.exportText(), QStringLiteral("The calls were written to %1.").arg(path));
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains("'=HYPERLINK"), text.constData());
            QCOMPARE(text.count("\r\n"), 3);
        }
        day.exportPeriods();
        QTRY_VERIFY(!day.isExporting());
        QCOMPARE(
            day.exportText(),
            QStringLiteral("The states were written to %1.").arg(kept.folder.filePath(QStringLiteral("states-2026-09-21.csv"))));
        day.clearExport();
        QCOMPARE(day.exportText(), QString());
        DayViewModel nowhere(desk.desk, &kept.writer,
                             {.journal = kept.path, .days = 30, .exportFolder = QStringLiteral("/absent"), .wall = kept.wall});
        nowhere.exportCalls();
        QTRY_VERIFY(!nowhere.isExporting());
        QVERIFY(nowhere.hasExportFailed());
        QVERIFY(nowhere.exportText().startsWith(QLatin1String("The calls can't be written to /absent/")));
    }
    // A full or read-only disk is said once; that it is over is no news for anybody.
    void troubleIsSaidOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("absent/journal.sqlite"));
        JournalWriter writer(path, {}, {.batchMs = 0, .retryMs = 10}, {});
        SimulatedDesk desk;
        DayViewModel day(desk.desk, &writer, {.journal = path, .days = 30, .wall = [] { return at(14); }});
        QSignalSpy noticed(&day, &DayViewModel::noticeChanged);
        writer.record(call(at(9)));
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(day.noticeText(), day.problemText());
        day.clearNotice();
        QTest::qWait(50); // tried again, several times
        QCOMPARE(noticed.size(), 2); // of clearNotice()
        QVERIFY(!day.problemText().isEmpty());
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("absent")));
        QTRY_COMPARE(day.problemText(), QString());
        QCOMPARE(day.noticeText(), QString());
    }
    void whatIsSaidIsInTheLanguageOfTheScreen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        QFile noJournal(path);
        QVERIFY(noJournal.open(QFile::WriteOnly) && noJournal.write(QByteArray(8192, 'x')) == 8192);
        noJournal.close();
        JournalWriter writer(path, {}, {.batchMs = 0, .retryMs = 10}, {});
        SimulatedDesk desk;
        DayViewModel day(desk.desk, &writer,
                         {.journal = path, .days = 30, .exportFolder = QStringLiteral("/absent"), .wall = [] { return at(14); }});
        writer.record(call(at(9)));
        QTRY_VERIFY(day.noticeText().startsWith(QLatin1String("The journal was damaged.")));
        day.exportCalls();
        QTRY_VERIFY(!day.exportText().isEmpty());
        const QString elsewhere = folder.filePath(QStringLiteral("damaged.sqlite"));
        QVERIFY(QFile::copy(path + QStringLiteral(".damaged"), elsewhere));
        JournalReader reader(elsewhere);
        HistoryModel model(reader, [] { return at(14); });
        QTRY_VERIFY(model.problemText().startsWith(QLatin1String("The journal can't be read")));
        QSignalSpy noticed(&day, &DayViewModel::noticeChanged);
        QSignalSpy exported(&day, &DayViewModel::exportChanged);
        QSignalSpy problem(&model, &HistoryModel::problemChanged);
        const OtherTongue tongue;
        day.retranslate();
        model.retranslate();
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(exported.size(), 1);
        QVERIFY(day.noticeText().startsWith(QLatin1String("[The journal was damaged.")));
        QVERIFY(day.exportText().startsWith(QLatin1String("[The calls can't be written")));
        QCOMPARE(problem.size(), 1);
        QVERIFY(model.problemText().startsWith(QLatin1String("[The journal can't be read")));
    }
    void whereNothingIsKept()
    {
        QTemporaryDir folder;
        SimulatedDesk desk;
        JournalWriter off(JournalWriter::pathIn(folder.path()), {.enabled = false});
        const auto text = [&](JournalWriter *writer, bool kiosk) {
            const DayViewModel day(
                desk.desk, writer,
                {.journal = JournalWriter::pathIn(folder.path()), .kiosk = kiosk, .wall = [] { return at(14); }});
            return day.isKeeping() ? QString() : day.keepingText();
        };
        const QSet<QString> texts {text(&off, true), text(&off, false), text(nullptr, false)};
        QCOMPARE(texts.size(), 3);
        QVERIFY(!texts.contains(QString()));
    }
};
QTEST_MAIN(tst_DayModels)
#include "tst_daymodels.moc"
