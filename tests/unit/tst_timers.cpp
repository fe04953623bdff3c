// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "support/simulateddesk.h"
#include "walltime.h"

using namespace callfloor;
using std::chrono::milliseconds;
using std::chrono::seconds;

//! What the clocks on screen count from: it stays where it is over everything that is no change of state or call.
class tst_Timers : public QObject {
    Q_OBJECT

    // How long the state and the first call last by the screen, by the clock that the test moves.
    struct Shown {
        double state = 0;
        double call = 0;
    };
    static Shown shown(SimulatedDesk &it)
    {
        const double now = double(evenNow());
        const double called = it.calls.list()->count() ? it.role(0, CallListModel::SinceRole).toDouble() : 0;
        return {it.agent.since() > 0 ? now - it.agent.since() : -1, called > 0 ? now - called : -1};
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Ten seconds of talking, a cut line, and back: the clock shows the time that passed at every moment of it, never nothing
    //! and never less than before.
    void goOnOverACutLine()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn() && it.talk());
        it.pass(seconds(10));
        const cti::Clock::Duration start = it.clock.now();
        const Shown first = shown(it);
        QVERIFY(first.state > 0 && first.call > 0);
        bool wasLost = false;
        for (int step = 0; step < 300; ++step) {
            if (step == 20)
                it.cluster.cutLines();
            it.pass(milliseconds(100));
            wasLost |= !it.agent.isConfirmed();
            const double passed = double((it.clock.now() - start).count());
            const Shown now = shown(it);
            QVERIFY2(qAbs(now.state - first.state - passed) < 50, qPrintable(QString::number(now.state - first.state - passed)));
            QVERIFY2(qAbs(now.call - first.call - passed) < 50, qPrintable(QString::number(now.call - first.call - passed)));
        }
        QVERIFY(wasLost && it.agent.isConfirmed());
        QCOMPARE(it.agent.state(), AgentViewModel::State::Talking);
    }
    //! Events that tell nothing new, as a query after an outage, leave it alone; a new reason does not.
    void onlyAChangeStartsAnew()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.pass(seconds(5));
        const double first = shown(it).state;
        QVERIFY(first >= 5000);
        it.desk.agents.report({.id = it.desk.agentControl.self(), .state = cti::AgentState::NotReady});
        QVERIFY(shown(it).state >= first);
        it.agent.requestNotReady(1);
        QTRY_COMPARE(it.agent.reasonText(), QStringLiteral("Lunch"));
        QVERIFY(shown(it).state < first);
    }
};
QTEST_GUILESS_MAIN(tst_Timers)
#include "tst_timers.moc"
