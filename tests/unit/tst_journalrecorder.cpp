// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "journalrecorder.h"
#include "services/journal/journaldatabase.h"
#include "services/journal/journalreader.h"
#include "support/simulateddesk.h"

using namespace callfloor;
using namespace std::chrono_literals;
using Outcome = CallEntry::Outcome;
using State = AgentViewModel::State;

// The desk of a simulated contact centre with its journal; wall clock and clock of the desk go together.
struct Recorded {
    static constexpr qint64 Morning = 1'790'000'000'000;
    SimulatedDesk desk;
    QString journal;
    std::unique_ptr<JournalWriter> writer;
    std::unique_ptr<JournalRecorder> recorder;
    JournalReader reader;
    QObject owner {}; // of the questions

    explicit Recorded(const QString &file, const cti::simulator::Options &options = SimulatedDesk::quiet())
        : desk(options), journal(file), reader(file)
    {
        follow(desk.desk);
    }
    void follow(Desk &followed)
    {
        writer =
            std::make_unique<JournalWriter>(journal, JournalRules {.days = 3660, .variables = {QStringLiteral("callVariable1")}},
                                            JournalWriter::Pace {.batchMs = 0}, JournalStore::Now());
        const auto nameOf = [](const QString &number) {
            return number.endsWith(QLatin1String("0123")) ? QStringLiteral("Miriam") : QString();
        };
        const JournalRecorder::Words words {
            .reasons = {.notReady = {{1, QStringLiteral("Lunch")}}}, .queues = {{1, QStringLiteral("Sales")}}, .nameOf = nameOf};
        recorder =
            std::make_unique<JournalRecorder>(followed, *writer, words, [this] { return Morning + desk.clock.now().count(); });
    }
    //! The program is killed: its lines are cut, and nothing more is written.
    void kill()
    {
        recorder.reset();
        writer.reset();
        desk.cluster.cutLines();
        desk.desk.server.close();
    }
    template <typename T, typename Ask>
    T answered(Ask ask)
    {
        const bool isWritten = QTest::qWaitFor([this] { return writer->waiting() == 0; });
        std::optional<T> answer;
        ask([&answer](const T &found) { answer = found; });
        const bool isAnswered = QTest::qWaitFor([&] { return answer.has_value(); });
        return isWritten && isAnswered ? *answer : T();
    }
    QList<CallEntry> calls() // oldest first
    {
        QList<CallEntry> calls = answered<CallPage>([this](auto answer) { reader.findCalls({}, &owner, answer); }).calls;
        std::reverse(calls.begin(), calls.end());
        return calls;
    }
    QList<StateEntry> states()
    {
        return answered<QList<StateEntry>>(
            [this](auto answer) { reader.states(0, std::numeric_limits<qint64>::max(), &owner, answer); });
    }
    QList<OutageEntry> outages()
    {
        return answered<QList<OutageEntry>>(
            [this](auto answer) { reader.outages(0, std::numeric_limits<qint64>::max(), &owner, answer); });
    }
    QList<JournalState> path()
    {
        QList<JournalState> path;
        const QList<StateEntry> all = states();
        for (const StateEntry &entry : all)
            path.append(entry.to);
        return path;
    }
};

Q_DECLARE_METATYPE(callfloor::CallEntry)

//! What happens at a desk is written down once, and nothing that nobody saw.
class tst_JournalRecorder : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_tests = 0;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        const QString folder = m_folder.filePath(QString::number(++m_tests));
        QVERIFY(QDir().mkpath(folder));
        m_path = JournalWriter::pathIn(folder);
    }

    void aCallFromTheFirstRingToTheEnd()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        QCOMPARE(day.calls().size(), 1); // a kill from here on costs no call
        QCOMPARE(day.calls()[0].outcome, Outcome::Open);
        day.desk.pass(3s);
        day.desk.calls.answer(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Talking);
        QTRY_COMPARE(day.calls()[0].answered - day.calls()[0].began, 3000);
        day.desk.pass(10s);
        day.desk.calls.hold(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Held);
        day.desk.pass(4s);
        day.desk.calls.retrieve(day.desk.callId(0));
        QTRY_COMPARE(day.desk.state(0), CallListModel::State::Talking);
        day.desk.pass(5s);
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        const QList<CallEntry> calls = day.calls();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].outcome, Outcome::Answered);
        QCOMPARE(calls[0].ended - calls[0].began, 22'000);
        QCOMPARE(calls[0].talkMs, 15'000);
        QCOMPARE(calls[0].holdMs, 4000);
        QCOMPARE(calls[0].number, QStringLiteral("+12025550123"));
        QCOMPARE(calls[0].party, QStringLiteral("Miriam"));
        QCOMPARE(calls[0].queue, QStringLiteral("Sales"));
        QCOMPARE(calls[0].type, QStringLiteral("Queue call"));
        QCOMPARE(calls[0].agentId, QStringLiteral("agent01"));
        QVERIFY(!calls[0].isOutbound);
        QCOMPARE(calls[0].variables.size(), 1); // the others may not be kept
        QCOMPARE(calls[0].variables[0].name, QStringLiteral("callVariable1"));
    }
    void whatWasWrittenAboutACall()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn() && day.desk.talk());
        const cti::CallId call {day.desk.callId(0)};
        day.desk.calls.end(call.value);
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        day.recorder->noteWrapUp({{4711}, {QStringLiteral("Nobody's")}, {}});
        day.recorder->noteWrapUp({call, {QStringLiteral("Complaint"), QStringLiteral("Quote sent")}, QStringLiteral("first\n")});
        day.recorder->noteWrapUp({call, {QStringLiteral("Complaint")}, QStringLiteral("three more")});
        QCOMPARE(day.calls().size(), 1);
        QStringList written;
        const CallEntry entry = day.calls()[0];
        for (const JournalVariable &variable : entry.notes)
            written.append(variable.name + QLatin1Char('=') + variable.value);
        QVERIFY2(written.contains(QStringLiteral("Wrap-up=Complaint")), qPrintable(written.join(QLatin1Char(' '))));
        QVERIFY(written.contains(QStringLiteral("Note=three more")) && written.size() == 2);
        QCOMPARE(entry.outcome, Outcome::Answered);
    }
    // Short calls that come while somebody writes take no note away from the one it is about.
    void whatWasWrittenAfterManyOtherCalls()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QList<cti::CallId> calls;
        for (int i = 0; i < 17; ++i) {
            QVERIFY(day.desk.ring());
            calls.append(cti::CallId {day.desk.callId(0)});
            day.desk.hangUpEverywhere();
            QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        }
        day.recorder->noteWrapUp({calls[0], {}, QStringLiteral("too late")});
        day.recorder->noteWrapUp({calls[1], {}, QStringLiteral("written")});
        QList<JournalVariable> notes;
        const QList<CallEntry> entries = day.calls();
        for (const CallEntry &entry : entries)
            notes += entry.notes;
        QCOMPARE(entries.size(), 17);
        QCOMPARE(notes, (QList<JournalVariable> {{QStringLiteral("Note"), QStringLiteral("written")}}));
    }
    void missed()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.ring());
        day.desk.hangUpEverywhere();
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        QCOMPARE(day.calls().size(), 1);
        QCOMPARE(day.calls()[0].outcome, Outcome::Missed);
        QCOMPARE(day.calls()[0].answered, 0);
        QCOMPARE(day.calls()[0].talkMs, 0);
    }
    void outgoing()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        day.desk.calls.dial(QStringLiteral("2024"));
        QTRY_COMPARE(day.desk.calls.list()->count(), 1);
        day.desk.pass(2s);
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        QCOMPARE(day.calls().size(), 1);
        QCOMPARE(day.calls()[0].outcome, Outcome::NotReached);
        QVERIFY(day.calls()[0].isOutbound);
        QCOMPARE(day.calls()[0].number, QStringLiteral("2024"));
        QVERIFY(!day.calls()[0].party.isEmpty()); // a colleague
    }
    // The phone goes on while contact is away: one call, once, and its time is whole.
    void aCallThatOutlivesAnOutage()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.talk());
        day.desk.pass(10s);
        day.desk.cluster.freeze(true);
        day.desk.cluster.cutLines();
        QTRY_VERIFY(!day.desk.agent.isConfirmed());
        QCOMPARE(day.outages().size(), 1);
        QCOMPARE(day.outages()[0].ended, 0);
        QVERIFY(!day.outages()[0].problem.isEmpty());
        QCOMPARE(day.calls()[0].talkMs, 10'000); // what was seen
        day.desk.pass(3s);
        day.desk.cluster.freeze(false);
        QTRY_VERIFY((day.desk.pass(1s), day.desk.agent.isConfirmed() && day.desk.role(0, CallListModel::ConfirmedRole).toBool()));
        const qint64 away = day.outages()[0].ended - day.outages()[0].began;
        QVERIFY(away > 0);
        day.desk.pass(5s);
        const qint64 talk = day.desk.clock.now().count() - (day.calls()[0].answered - Recorded::Morning);
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        QCOMPARE(day.calls().size(), 1);
        QCOMPARE(day.calls()[0].outcome, Outcome::Answered);
        QCOMPARE(day.calls()[0].talkMs, talk);
        QCOMPARE(day.outages().size(), 1);
    }
    void aCallWhoseEndNobodySaw()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.talk());
        day.desk.pass(10s);
        day.desk.cluster.freeze(true);
        day.desk.cluster.cutLines();
        QTRY_VERIFY(!day.desk.agent.isConfirmed());
        day.desk.pass(20s);
        day.desk.hangUpEverywhere();
        day.desk.cluster.freeze(false);
        QTRY_VERIFY((day.desk.pass(1s), day.desk.calls.list()->count() == 0));
        QCOMPARE(day.calls().size(), 1);
        QCOMPARE(day.calls()[0].outcome, Outcome::Unknown);
        QCOMPARE(day.calls()[0].ended, 0);
        QCOMPARE(day.calls()[0].talkMs, 10'000);
        QVERIFY(day.path().contains(JournalState::Unknown)); // what nobody knew of the agent, too
    }
    // Both calls that a transfer took part in, and each once.
    void consultAndTransfer()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.consult());
        day.desk.calls.transfer(day.desk.callId(1));
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        QCOMPARE(day.calls().size(), 2);
        QCOMPARE(day.calls()[0].outcome, Outcome::Answered);
        QCOMPARE(day.calls()[1].outcome, Outcome::Answered);
        QVERIFY(!day.calls()[0].isOutbound);
        QVERIFY(day.calls()[1].isOutbound);
    }
    //! Who called is found again, also where somebody else stayed to the end of the conference.
    void aConferenceOfMineStaysTheCallersCall()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        QVERIFY(day.desk.consult());
        const QString caller = day.desk.calls.list()->index(0).data(CallListModel::NumberRole).toString();
        day.desk.calls.conference(day.desk.callId(1));
        QTRY_COMPARE(day.desk.calls.list()->count(), 1);
        QTRY_VERIFY(day.desk.calls.list()->index(0).data(CallListModel::PartyRole).toString().contains(QLatin1Char(',')));
        day.desk.calls.dropParty(day.desk.callId(0), caller);
        QTRY_COMPARE(day.desk.calls.list()->index(0).data(CallListModel::NumberRole).toString(), QStringLiteral("2024"));
        day.desk.calls.end(day.desk.callId(0));
        QTRY_COMPARE(day.desk.calls.list()->count(), 0);
        QStringList numbers;
        const auto calls = day.calls();
        for (const CallEntry &entry : calls)
            numbers.append(entry.number);
        QVERIFY2(numbers.contains(caller), qPrintable(numbers.join(QLatin1Char(' '))));
    }
    void anOfferIsNoCall()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.offer());
        QCOMPARE(day.calls().size(), 0);
    }
    void states()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        day.desk.agent.requestReady();
        QTRY_COMPARE(day.desk.agent.state(), State::Ready);
        day.desk.agent.requestNotReady(1);
        QTRY_COMPARE(day.desk.agent.state(), State::NotReady);
        day.desk.agent.signOut(10);
        QTRY_COMPARE(day.desk.session.stage(), SessionViewModel::Stage::SignedOut);
        using S = JournalState;
        const QList<StateEntry> states = day.states();
        QCOMPARE(day.path(), (QList<S> {S::SignedOut, S::NotReady, S::Ready, S::NotReady, S::SignedOut}));
        QCOMPARE(states[1].from, S::SignedOut); // where a shift begins
        QCOMPARE(states[3].reason, QStringLiteral("Lunch"));
        QCOMPARE(states[3].cause, QStringLiteral("by you"));
        const auto shift = day.answered<qint64>(
            [&](auto answer) { day.reader.shiftStart(QStringLiteral("agent01"), states[4].at + 1, &day.owner, answer); });
        QCOMPARE(shift, states[1].at);
    }
    // A fail-over signs the agent out and in again: the same shift goes on.
    void aShiftOutlivesAFailOver()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn());
        const qint64 start = day.states()[1].at;
        day.desk.pass(1h);
        day.desk.cluster.handOver();
        QTRY_VERIFY((day.desk.pass(1s),
                     !day.outages().isEmpty() && day.outages()[0].ended > 0 && day.desk.agent.isConfirmed()
                         && day.desk.agent.state() == State::NotReady));
        QVERIFY(day.states().size() > 3);
        const auto shift = day.answered<qint64>([&](auto answer) {
            day.reader.shiftStart(QStringLiteral("agent01"), day.states().last().at + 1, &day.owner, answer);
        });
        QCOMPARE(shift, start);
    }
    // The phone goes on while the program is gone: the day has one call, with the time from the first answer to the end.
    void aCallThatOutlivesTheProgram()
    {
        Recorded day(m_path);
        QVERIFY(day.desk.signIn() && day.desk.talk());
        day.desk.pass(10s);
        const CallEntry before = day.calls().value(0);
        day.kill();
        day.desk.pass(20s);
        Desk again([&day](const cti::Node &) { return day.desk.cluster.makeTransport(); }, day.desk.clock);
        SessionViewModel session(
            again, {.settings = {.nodes = {{.host = QStringLiteral("node1")}}}, .seats = Profile(day.desk.folder.path())});
        day.follow(again);
        session.signIn(QStringLiteral("agent01"), QStringLiteral("demo"), QStringLiteral("2001"));
        QTRY_COMPARE(session.stage(), SessionViewModel::Stage::SignedIn);
        QTRY_COMPARE(again.calls.calls().size(), 1);
        QTRY_COMPARE(day.calls().value(0).outcome, Outcome::Open); // it goes on
        day.desk.pass(5s);
        day.desk.hangUpEverywhere();
        QTRY_COMPARE(again.calls.calls().size(), 0);
        const QList<CallEntry> calls = day.calls();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].outcome, Outcome::Answered);
        QCOMPARE(calls[0].key, before.key);
        QCOMPARE(calls[0].answered, before.answered);
        QCOMPARE(calls[0].number, before.number);
        QCOMPARE(calls[0].queue, QStringLiteral("Sales"));
        QVERIFY(!calls[0].isOutbound);
        QCOMPARE(calls[0].talkMs, calls[0].ended - before.answered);
        QVERIFY(calls[0].talkMs >= 35'000);
    }
    void anotherCallIsNoRestOfOne_data()
    {
        const CallEntry rest {.key = QStringLiteral("60000/7@ccx-1"),
                              .agentId = QStringLiteral("agent01"),
                              .began = Recorded::Morning + 60'000,
                              .isRest = true};
        CallEntry other = rest;
        QTest::addColumn<CallEntry>("call");
        QTest::addColumn<int>("rows");
        QTest::newRow("the rest") << rest << 1;
        other.key = QStringLiteral("60000/8@ccx-1");
        QTest::newRow("another call") << other << 2;
        other.key = QStringLiteral("60000/7@ccx-2");
        QTest::newRow("another server") << other << 2;
        other = rest;
        other.agentId = QStringLiteral("agent02");
        QTest::newRow("another agent") << other << 2;
        other = rest;
        other.isRest = false;
        QTest::newRow("it has just begun") << other << 2;
        other = rest;
        other.began += 13 * 3'600'000;
        QTest::newRow("no call takes so long") << other << 2;
        other.began = Recorded::Morning - 1;
        QTest::newRow("it was there before") << other << 2;
    }
    void anotherCallIsNoRestOfOne()
    {
        QFETCH(CallEntry, call);
        QFETCH(int, rows);
        const auto now = [] { return Recorded::Morning; };
        const CallEntry beginning {.key = QStringLiteral("1/7@ccx-1"),
                                   .agentId = QStringLiteral("agent01"),
                                   .began = Recorded::Morning,
                                   .isOutbound = true,
                                   .holdMs = 3};
        QVERIFY(JournalStore(m_path, {.days = 3660}, now).write({beginning}).problem.isEmpty());
        JournalStore store(m_path, {.days = 3660}, now);
        for (const qint64 hold : {0, 1, 2}) { // as news of it come
            call.holdMs = hold;
            QVERIFY(store.write({call}).problem.isEmpty());
        }
        const QList<CallEntry> calls = Recorded(m_path).calls();
        QCOMPARE(calls.size(), rows);
        if (rows == 1) {
            QCOMPARE(calls[0].key, beginning.key);
            QCOMPARE(calls[0].holdMs, 5);
            QVERIFY(calls[0].isOutbound);
        }
    }
    // What a killed program left open is taken to have lasted until it was last known to be alive.
    void theProgramWasKilled()
    {
        const qint64 died = Recorded::Morning + 90'000;
        {
            JournalStore store(m_path, {.days = 3660}, [died] { return died; });
            QVERIFY(store
                        .write({CallEntry {.key = QStringLiteral("a"), .began = Recorded::Morning},
                                StateEntry {
                                    .agentId = QStringLiteral("agent01"), .at = Recorded::Morning, .to = JournalState::Talking},
                                OutageEntry {.began = Recorded::Morning}})
                        .problem.isEmpty());
        }
        Recorded day(m_path);
        QTRY_COMPARE(day.path(), (QList<JournalState> {JournalState::Talking, JournalState::Unknown}));
        QCOMPARE(day.states()[1].at, died);
        QCOMPARE(day.outages()[0].ended, died);
        QCOMPARE(day.calls()[0].outcome, Outcome::Unknown);
    }
};
QTEST_MAIN(tst_JournalRecorder)
#include "tst_journalrecorder.moc"
