// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "support/simulateddesk.h"

using namespace callfloor;

//! The work after a call: nothing that was written is lost, however wrap-up ends.
class tst_WrapUpViewModel : public QObject {
    Q_OBJECT

    // agent01 in wrap-up after a call, with a place for notes.
    struct WorkingDesk : SimulatedDesk {
        QList<WrapUpNote> kept {};
        WrapUpViewModel &wrapUp = *calls.wrapUp();
        uint call = 0;
        using SimulatedDesk::SimulatedDesk;
        ~WorkingDesk() { wrapUp.setKeeper({}); } // which the last of the note would come too late for
        bool start()
        {
            wrapUp.setKeeper([this](const WrapUpNote &note) { kept.append(note); });
            return signIn() && work();
        }
        bool work()
        {
            if (!talk())
                return false;
            call = callId(0);
            agent.requestWork();
            const bool asked = QTest::qWaitFor([this] { return agent.isPending() && !agent.isBusy(); });
            calls.end(call);
            return asked
                && QTest::qWaitFor([this] { return agent.state() == AgentViewModel::State::Work && !calls.list()->count(); });
        }
        bool become(AgentViewModel::State state)
        {
            return QTest::qWaitFor([&] { return agent.state() == state; });
        }
        // The server's own doing.
        void report(cti::AgentState state, quint16 reason)
        {
            desk.agents.report({.id = desk.agentControl.self(), .state = state, .reasonCode = reason});
        }
    };
    // The same where the policy names an array for the server.
    struct TellingDesk : WorkingDesk {
        const PartyNames names {desk.configuration, {}};
        WrapUpViewModel telling {
            desk,
            names,
            {.reasons = {{1, QStringLiteral("Order")}, {2, QStringLiteral("Quote")}, {3, QStringLiteral("Anger")}},
             .array = QStringLiteral("user.wrapup")},
            [](const cti::Call &) { return QString(); }};
        using WorkingDesk::WorkingDesk;
        // What the server has of the call.
        cti::CallContext known() { return cluster.centre().ledger().call(call)->context; }
        QStringList reasonsThere()
        {
            QStringList list;
            for (const cti::wire::NamedArray &entry : known().namedArrays)
                if (entry.name == QLatin1String("user.wrapup"))
                    list.append(QStringLiteral("%1 %2").arg(entry.index).arg(entry.value));
            list.sort();
            return list;
        }
        bool has(const QStringList &reasons)
        {
            return QTest::qWaitFor([&] { return !telling.isReportPending() && reasonsThere() == reasons; });
        }
    };
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isAboutTheCallBefore()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        QVERIFY(it.wrapUp.isActive() && it.wrapUp.canWrite() && !it.wrapUp.isOver());
        QCOMPARE(it.wrapUp.party(), QStringLiteral("+12025550123"));
        QCOMPARE(it.wrapUp.queue(), QStringLiteral("Sales"));
        QCOMPARE(it.wrapUp.lengthMs(), 60'000.0);
        QCOMPARE(it.wrapUp.endsAt(), it.agent.since() + 60'000);
        it.agent.requestReady();
        QVERIFY(it.become(AgentViewModel::State::Ready));
        QVERIFY(!it.wrapUp.isActive());
        QVERIFY(it.kept.isEmpty()); // nothing was written
    }
    //! A call that had no wrap-up is not taken for the next one's, when wrap-up begins before that one has ended.
    void isNotAboutAnEarlierCall()
    {
        WorkingDesk it;
        QVERIFY(it.signIn());
        it.calls.dial(QStringLiteral("2024"));
        QTRY_COMPARE(it.calls.list()->count(), 1);
        QVERIFY(it.answerAt(QStringLiteral("2024")));
        QTRY_COMPARE(it.state(0), CallListModel::State::Talking);
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.calls.list()->count(), 0);
        QVERIFY(it.talk());
        it.report(cti::AgentState::Work, 0);
        QVERIFY(it.wrapUp.isActive());
        QCOMPARE(it.wrapUp.party(), QString());
        it.calls.end(it.callId(0));
        QTRY_COMPARE(it.wrapUp.party(), QStringLiteral("+12025550123"));
    }
    //! Only a snapshot told of the call: since when somebody talked is not known, that somebody did is.
    void isAboutACallThatWasFoundGoingOn()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        QCOMPARE(it.wrapUp.party(), QStringLiteral("+12025550123"));
        const cti::Call found {
            .id = {77}, .state = cti::LocalConnectionState::Connect, .ani = QStringLiteral("+12025550199"), .confirmed = true};
        it.report(cti::AgentState::NotReady, 1);
        it.report(cti::AgentState::Talking, 0);
        it.desk.calls.upsert(found);
        it.report(cti::AgentState::Work, 0);
        it.desk.calls.remove(found.id, cti::CallEnd::Cleared);
        QCOMPARE(it.wrapUp.party(), QStringLiteral("+12025550199"));
    }
    void timeOfTheQueue()
    {
        SimulatedDesk it;
        const WrapUpRules rules {.reasons = {}, .seconds = 30, .queues = {{1, 90}, {2, 0}}};
        const PartyNames names(it.desk.configuration, {});
        WrapUpViewModel wrapUp(it.desk, names, rules, [](const cti::Call &) { return QString(); });
        QVERIFY(it.signIn());
        for (const auto &[queue, seconds] : {std::pair {1U, 90}, {2U, 0}, {3U, 30}, {cti::NoCsq, 30}}) {
            cti::Call call {.id = {queue}, .csqId = queue, .talkingSince = it.clock.now()};
            it.desk.calls.upsert(call);
            it.desk.calls.remove(call.id, cti::CallEnd::Cleared);
            it.desk.agents.report({.id = it.desk.agentControl.self(), .state = cti::AgentState::Work, .reasonCode = quint16(0)});
            QCOMPARE(wrapUp.lengthMs(), seconds * 1000.0);
            QCOMPARE(wrapUp.endsAt() > 0, seconds > 0);
            it.desk.agents.report({.id = it.desk.agentControl.self(), .state = cti::AgentState::Ready, .reasonCode = quint16(0)});
            QCOMPARE(wrapUp.lengthMs(), 0.0);
        }
    }
    //! By the person, a supervisor, a sign-out, the end of the program: what was written goes where it belongs, once.
    void handedOnHoweverItEnds_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::newRow("ready") << int(cti::AgentState::Ready) << 0;
        QTest::newRow("not ready") << int(cti::AgentState::NotReady) << 1;
        QTest::newRow("supervisor") << int(cti::AgentState::NotReady) << int(cti::Reason::SupervisorChange);
        QTest::newRow("signed out") << int(cti::AgentState::Logout) << 10;
        QTest::newRow("fail-over") << int(cti::AgentState::Logout) << int(cti::Reason::CcxFailure);
        QTest::newRow("next call") << int(cti::AgentState::Talking) << 0;
    }
    void handedOnHoweverItEnds()
    {
        QFETCH(int, state);
        QFETCH(int, reason);
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QStringLiteral(" wants three more "));
        it.wrapUp.reasons()->toggle(4);
        QVERIFY(it.kept.isEmpty());
        it.report(cti::AgentState(state), quint16(reason));
        QCOMPARE(it.kept, (QList<WrapUpNote> {{{it.call}, {QStringLiteral("Complaint")}, QStringLiteral("wants three more")}}));
        QVERIFY(!it.wrapUp.isActive());
        QCOMPARE(it.wrapUp.note(), QString());
        QVERIFY(it.wrapUp.reasons()->chosenLabels().isEmpty());
    }
    //! The time is up in the middle of a sentence: it is kept, and the sentence can be finished.
    void timeIsUpWhileWriting()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QStringLiteral("wants"));
        it.report(cti::AgentState::NotReady, cti::Reason::WorkTimerExpired);
        QVERIFY(it.wrapUp.isActive() && it.wrapUp.isOver() && it.wrapUp.canWrite());
        QCOMPARE(it.kept.size(), 1);
        it.wrapUp.setNote(QStringLiteral("wants three more"));
        it.wrapUp.finish();
        QCOMPARE(it.kept.size(), 2);
        QCOMPARE(it.kept.last().note, QStringLiteral("wants three more"));
        QCOMPARE(it.kept.last().call, it.kept.first().call); // in place of the first
        QVERIFY(!it.wrapUp.isActive());
        it.wrapUp.finish();
        QCOMPARE(it.kept.size(), 2);
    }
    void timeIsUpAndNothingWritten()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.report(cti::AgentState::NotReady, cti::Reason::WorkTimerExpired);
        QVERIFY(!it.wrapUp.isActive());
    }
    void whatWasWrittenCanBeTakenBack()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QStringLiteral("wrong"));
        it.report(cti::AgentState::NotReady, cti::Reason::WorkTimerExpired);
        it.wrapUp.setNote({});
        it.wrapUp.finish();
        QCOMPARE(it.kept.last().note, QString());
    }
    void oneCallsNoteIsNotTheNexts()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QStringLiteral("first"));
        it.agent.requestReady();
        QVERIFY(it.become(AgentViewModel::State::Ready));
        const uint first = it.call;
        QVERIFY(it.work());
        QVERIFY(it.call != first);
        QCOMPARE(it.wrapUp.note(), QString());
        it.wrapUp.setNote(QStringLiteral("second"));
        it.wrapUp.finish();
        QCOMPARE(it.kept.last().call.value, it.call);
        QCOMPARE(it.kept.first().call.value, first);
    }
    void talkedIsAllOfTheTalk()
    {
        WorkingDesk it;
        QVERIFY(it.signIn() && it.talk());
        it.pass(std::chrono::seconds(20));
        it.agent.requestWork();
        QTRY_VERIFY(it.agent.isPending() && !it.agent.isBusy());
        it.calls.end(it.callId(0));
        QTRY_VERIFY(it.wrapUp.isActive());
        QCOMPARE(it.wrapUp.talkedMs(), 20000.0);
    }
    void keptOverAnOutage()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QStringLiteral("kept"));
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.isConfirmed());
        QVERIFY(it.wrapUp.isActive());
        it.pass(std::chrono::seconds(20));
        QTRY_VERIFY(it.agent.isConfirmed());
        QCOMPARE(it.agent.state(), AgentViewModel::State::Work);
        QCOMPARE(it.wrapUp.note(), QStringLiteral("kept"));
        QCOMPARE(it.wrapUp.party(), QStringLiteral("+12025550123"));
    }
    void withoutAPlaceNothingIsWritten()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setKeeper({});
        QVERIFY(!it.wrapUp.canWrite());
        QVERIFY2(it.wrapUp.placeText().contains(QLatin1String("keeps no reasons")), qPrintable(it.wrapUp.placeText()));
    }
    //! Decision P10: the server is told in the array that the policy names, and the page says what became of it.
    void theServerIsToldTheReasons()
    {
        TellingDesk it;
        QVERIFY(it.start());
        QVERIFY(it.telling.canTick() && it.telling.reportText().isEmpty());
        QVERIFY2(it.telling.placeText().contains(QLatin1String("server is told")), qPrintable(it.telling.placeText()));
        it.telling.reasons()->toggle(2);
        it.telling.reasons()->toggle(0); // before the first is answered
        QVERIFY(it.telling.isReportPending());
        QVERIFY2(it.telling.reportText().startsWith(QLatin1String("Telling")), qPrintable(it.telling.reportText()));
        QVERIFY(it.has({QStringLiteral("0 Order"), QStringLiteral("1 Anger")}));
        QVERIFY2(it.telling.reportText().contains(QLatin1String("has the reasons")), qPrintable(it.telling.reportText()));
        it.telling.reasons()->toggle(2); // taken back
        QVERIFY(it.has({QStringLiteral("0 Order"), QStringLiteral("1  ")}));
        it.agent.requestReady();
        QVERIFY(it.become(AgentViewModel::State::Ready));
        QCOMPARE(it.reasonsThere(), (QStringList {QStringLiteral("0 Order"), QStringLiteral("1  ")})); // and is not emptied
    }
    //! Unset, nobody is told anything.
    void withoutAnArrayTheServerIsNotTold()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.reasons()->toggle(0);
        QVERIFY(!it.wrapUp.isReportPending() && it.wrapUp.reportText().isEmpty());
        it.pass(std::chrono::seconds(1));
        QVERIFY(it.cluster.centre().ledger().call(it.call)->context.namedArrays.isEmpty());
    }
    //! Too late for the server: said in words where the card was, and kept here.
    void aRefusalIsSaid()
    {
        TellingDesk it;
        QVERIFY(it.start());
        QStringList kept;
        it.telling.setKeeper([&](const WrapUpNote &note) { kept = note.reasons; });
        it.cluster.centre().agents().force(QStringLiteral("agent01"), cti::AgentState::NotReady, cti::Reason::SupervisorChange);
        const QSignalSpy failed(&it.telling, &WrapUpViewModel::reportFailed);
        it.telling.reasons()->toggle(1); // the event is still on its way
        QTRY_COMPARE(failed.size() + !it.telling.reportProblem().isEmpty(), 1);
        QTRY_COMPARE(kept, QStringList {QStringLiteral("Quote")});
        QVERIFY(it.reasonsThere().isEmpty());
        it.telling.setKeeper({});
    }
    //! Ticked while contact is lost: pending until there is a server again, which then has them.
    void anOutageIsWaitedOut()
    {
        TellingDesk it;
        QVERIFY(it.start());
        it.cluster.cutLines();
        QTRY_VERIFY(!it.agent.isConfirmed());
        it.telling.reasons()->toggle(1);
        it.pass(std::chrono::milliseconds(100));
        QVERIFY(it.telling.isReportPending());
        QVERIFY2(it.telling.reportText().contains(QLatin1String("contact again")), qPrintable(it.telling.reportText()));
        it.pass(std::chrono::seconds(20));
        QTRY_VERIFY(it.agent.isConfirmed());
        QVERIFY(it.has({QStringLiteral("0 Quote")}));
    }
    void longNotesEnd()
    {
        WorkingDesk it;
        QVERIFY(it.start());
        it.wrapUp.setNote(QString(10'000, QLatin1Char('x')));
        QCOMPARE(it.wrapUp.note().size(), WrapUpViewModel::LongestNote);
    }
};
QTEST_GUILESS_MAIN(tst_WrapUpViewModel)
#include "tst_wrapupviewmodel.moc"
