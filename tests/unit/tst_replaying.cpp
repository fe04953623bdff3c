// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "replaying.h"
#include "support/simulateddesk.h"

using namespace callfloor;
using Stage = SessionViewModel::Stage;

//! --replay: a call that was recorded at one desktop is looked at in another, which can't ask for anything.
class tst_Replaying : public QObject {
    Q_OBJECT
    //! A call that is rung, answered and held, as --record writes it by default: with pseudonyms.
    static void record(const QString &path)
    {
        const auto recorder = cti::Recorder::create(path).value();
        SimulatedDesk it;
        it.desk.server.setTap(recorder.get());
        QVERIFY(it.signIn() && it.ring());
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.state(0), CallListModel::State::Talking);
        it.calls.hold(it.callId(0));
        QTRY_COMPARE(it.state(0), CallListModel::State::Held);
        it.desk.server.setTap(nullptr);
    }
    static CommandLine replaying(const QString &path) { return {.replayFile = path}; }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRecordedCallIsSeenAndCantBeTouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("call.ctirec"));
        record(path);
        QString problem;
        const Recording recording = readRecording(replaying(path), problem);
        QCOMPARE(problem, QString());
        QCOMPARE(recording.seat.agentId, QStringLiteral("agent01"));
        QVERIFY(recording.seat.extension != QStringLiteral("2001")); // a pseudonym, the one that the calls have

        ManualClock clock;
        Desk desk([](const cti::Node &) -> std::unique_ptr<cti::Transport> { qFatal("a recording connects to nobody"); }, clock);
        SessionViewModel session(desk,
                                 {.seats = Profile(folder.path()), .recording = QStringLiteral("call.ctirec"), .speed = 100});
        AgentViewModel agent(desk, {});
        CallsViewModel calls(desk, {}, DialPlan(DialRules {}));
        const auto replay = startReplay(recording, 100, desk, session);
        QCOMPARE(session.stage(), Stage::SignedIn); // the desk, before anything is known
        QCOMPARE(session.connectionWord(), QStringLiteral("Recording"));
        QVERIFY2(session.limitsText().contains(QStringLiteral("100")), qPrintable(session.limitsText()));
        clock.advance(std::chrono::hours(1));
        QCOMPARE(agent.state(), AgentViewModel::State::Talking);
        QCOMPARE(calls.list()->count(), 1);
        const QModelIndex call = calls.list()->index(0);
        QCOMPARE(call.data(CallListModel::StateRole).value<CallListModel::State>(), CallListModel::State::Held);
        QVERIFY(session.limitsText().contains(QStringLiteral("ended")));

        QVERIFY(!call.data(CallListModel::CanRetrieveRole).toBool() && !call.data(CallListModel::CanEndRole).toBool());
        QVERIFY(!agent.canReady() && !agent.canSignOut());
        QCOMPARE(Profile(folder.path()).seat(), Profile::Seat {}); // nobody sat here
    }
    void whatCantBePlayedIsSaid()
    {
        const QTemporaryDir folder;
        QString problem;
        readRecording(replaying(folder.filePath(QStringLiteral("none"))), problem);
        QVERIFY2(problem.contains(QStringLiteral("none can't be played")), qPrintable(problem));

        QFile file(folder.filePath(QStringLiteral("bridge")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("1 in 17.1.1 000000040000000600000001\n");
        file.close();
        readRecording(replaying(file.fileName()), problem);
        QVERIFY2(problem.contains(QStringLiteral("--agent and --extension")), qPrintable(problem));
        problem.clear();
        readRecording({.agentId = QStringLiteral("a"), .extension = QStringLiteral("1"), .replayFile = file.fileName()}, problem);
        QCOMPARE(problem, QString());
        QVERIFY(readRecording(CommandLine {}, problem).frames.isEmpty() && problem.isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_Replaying)
#include "tst_replaying.moc"
