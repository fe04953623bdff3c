// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/random.h"
#include "support/desktop.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! An agent at work on a cluster of two nodes, to whom everything happens that a network can do.
struct Floor {
    ManualClock clock;
    simulator::Options options = simulated::quiet();
    std::unique_ptr<simulator::Cluster> cluster;
    std::unique_ptr<Desktop> desk;
    QList<std::pair<quint32, CallEnd>> ended;
    int asked = 0;

    explicit Floor(bool queryRefusedByControl = false)
    {
        options.queryRefusedByControl = queryRefusedByControl;
        options.nodes = 2;
        options.lostAgent = 1h;
        options.callerTalks = 24h;
        cluster = std::make_unique<simulator::Cluster>(options, &clock);
        desk = std::make_unique<Desktop>(
            [this](const Node &node) { return cluster->makeTransport(node.host == QLatin1String("b") ? 1 : 0); }, clock);
        QObject::connect(&desk->calls, &CallRegistry::ended, &desk->owner, [this](const Call &call, CallEnd how) {
            ended.append({call.id.value, how});
        });
        desk->options.nodes.append({.host = QStringLiteral("b")});
        desk->open(QStringLiteral("agent01"), QStringLiteral("2001"));
        desk->signIn(QStringLiteral("demo"));
        desk->setState(AgentState::Ready);
        asked = 2;
    }
    quint32 talk()
    {
        desk->pass(2s);
        const quint32 call = cluster->centre().callAgent(QStringLiteral("agent01"));
        desk->pass(1s);
        desk->ask(&CallControl::answer, CallId {call});
        desk->pass(1s);
        return call;
    }
    const simulator::AgentStatus &truth() const { return *cluster->centre().agents().agent(QStringLiteral("agent01")); }
    //! Two fail-overs in a row: no server remembers who was signed in, but the desktop does (KeptSecret).
    void signInAgain()
    {
        desk->agentControl.signInAgain(
            {.agent = desk->agentControl.self(), .extension = desk->agentControl.extension(), .password = QStringLiteral("demo")},
            &desk->owner, desk->noted());
        ++asked;
        desk->pass(1min);
    }
    void hangUp(quint32 call)
    {
        cluster->centre().exchange().release(call, cluster->centre().exchange().call(call)->parties.first().device);
    }
};

using Random = simulator::Random;

//! What one may notice of the time of a call: it never goes back.
class Timers {
public:
    void look(const Desktop &desk)
    {
        for (const Call &call : desk.calls.calls()) {
            Seen &seen = m_seen[call.id.value];
            if (call.talkingSince && seen.talkingSince)
                QVERIFY(*call.talkingSince <= *seen.talkingSince);
            if (call.ringingSince && seen.ringingSince)
                QVERIFY(*call.ringingSince <= *seen.ringingSince);
            QVERIFY(!call.stateSince || *call.stateSince <= desk.clock.now());
            QVERIFY(call.talked >= seen.talked);
            QVERIFY(call.held >= seen.held);
            seen = call;
        }
    }

    void forget(quint32 callID) { m_seen.remove(callID); } //!< it may come back, as another

private:
    using Seen = Call;
    QHash<quint32, Seen> m_seen;
};

void act(Floor &f, Random &random)
{
    Desktop &desk = *f.desk;
    const Call call = desk.call();
    const auto pick = random.below(12);
    switch (pick) {
    case 0: return f.cluster->cutLines();
    case 1: return f.cluster->handOver();
    case 2: return f.cluster->freeze(true);
    case 3: return f.clock.sleep(std::chrono::seconds(1 + random.below(60)));
    case 4: f.cluster->centre().callAgent(QStringLiteral("agent01")); return;
    case 5: desk.ask(&CallControl::answer, call.id); break;
    case 6: desk.ask(call.state == LocalConnectionState::Hold ? &CallControl::retrieve : &CallControl::hold, call.id); break;
    case 7: desk.ask(&CallControl::end, call.id); break;
    case 8: desk.setState(AgentState::Ready); break;
    case 9: desk.setState(AgentState::NotReady, 1); break;
    case 10: desk.intents.noteActivity(); return;
    default: f.cluster->freeze(false); return;
    }
    ++f.asked;
}

} // namespace

//! Outages of every kind, one after another, in the middle of work.
class tst_Outages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Every request ends exactly once, no time on screen goes back, and in the end what is shown is what is true.
    void randomOutages_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomOutages()
    {
        QFETCH(int, seed);
        Floor f(seed % 2 == 0);
        Random random(quint32(seed) * 7919u);
        Timers timers;
        connect(&f.desk->calls, &CallRegistry::ended, &f.desk->owner, [&](const Call &call) { timers.forget(call.id.value); });
        for (int step = 0; step < 60; ++step) {
            act(f, random);
            f.desk->pass(std::chrono::milliseconds(100 * random.below(30)));
            timers.look(*f.desk);
            if (QTest::currentTestFailed())
                return;
        }
        f.cluster->freeze(false);
        f.desk->pass(3min);
        timers.look(*f.desk);
        QVERIFY(f.desk->server.isOnline());
        QVERIFY(f.desk->agent().confirmed);
        QCOMPARE(f.desk->agent().state, f.truth().state);
        if (f.truth().state == AgentState::Logout)
            f.signInAgain();
        QVERIFY(f.desk->agent().isSignedIn());
        QCOMPARE(f.desk->outcomes.size(), f.asked);
        QVERIFY(f.desk->recovery.isSettled());
        QCOMPARE(f.desk->agent().state, f.truth().state);
        compareCalls(f);
    }
    static void compareCalls(const Floor &f)
    {
        qsizetype atThePhone = 0;
        for (const auto &[id, call] : f.cluster->centre().exchange().calls())
            for (const simulator::Party &party : call.parties)
                if (party.device == QLatin1String("2001")) {
                    ++atThePhone;
                    const Call *shown = f.desk->calls.find({id});
                    QVERIFY(shown && shown->confirmed);
                    QCOMPARE(shown->state, party.state);
                }
        QCOMPARE(f.desk->calls.calls().size(), atThePhone);
    }
    //! A fail-over signs the agent out, and until it signs the agent in again nobody watches the phone: what ends in that time
    //! is found out afterwards, and until then nothing is shown as certain.
    void aCallEndsWhileNobodyWatchesThePhone()
    {
        Floor f;
        const quint32 call = f.talk();
        f.cluster->handOver();
        f.desk->pass(2s);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(f.desk->agent().state, AgentState::Logout);
        QVERIFY(!f.desk->call().confirmed);
        QVERIFY(!f.desk->recovery.isSettled());
        f.hangUp(call);
        f.desk->pass(f.options.serverRelogin);
        QCOMPARE(f.desk->agent().state, AgentState::NotReady);
        QVERIFY(f.desk->calls.calls().isEmpty());
        QVERIFY(f.desk->recovery.isSettled());
        QCOMPARE(f.ended, (QList<std::pair<quint32, CallEnd>> {{call, CallEnd::Vanished}}));
    }
    //! A server may tell of a logged-out agent by refusing the query: that is a LOGOUT, too, and the desktop signs in again.
    void aRefusedQueryIsALogout()
    {
        for (const bool byControl : {false, true}) {
            Floor f(byControl);
            f.cluster->handOver();
            f.desk->pass(2s);
            f.cluster->handOver(); // now no server remembers
            f.desk->pass(1min);
            QVERIFY(f.desk->server.isOnline() && f.desk->agent().confirmed);
            QCOMPARE(f.truth().state, AgentState::Logout);
            QCOMPARE(f.desk->agent().state, AgentState::Logout);
            f.signInAgain();
            QVERIFY(!f.desk->outcome());
            QCOMPARE(f.desk->agent().state, AgentState::NotReady);
        }
    }
    //! Both nodes are master for a while: the client stays where it is; when that node gives up and drops its calls, it
    //! goes over, and what ended meanwhile is marked.
    void bothNodesAreMaster()
    {
        Floor f;
        const quint32 call = f.talk();
        QCOMPARE(f.desk->server.standbyNode(), std::optional(1));
        f.cluster->node(1).setMaster(true);
        f.desk->pass(10min);
        QVERIFY(f.desk->server.isOnline());
        QCOMPARE(f.desk->server.currentNode(), 0);
        QVERIFY(f.desk->call().confirmed);
        f.cluster->node(0).setMaster(false);
        f.desk->settle();
        f.hangUp(call);
        QVERIFY(!f.desk->call().confirmed);
        f.desk->pass(2s);
        QCOMPARE(f.desk->server.currentNode(), 1);
        QVERIFY(f.desk->recovery.isSettled());
        QVERIFY(f.desk->calls.calls().isEmpty());
        QCOMPARE(f.ended, (QList<std::pair<quint32, CallEnd>> {{call, CallEnd::Vanished}}));
    }
    //! Durations count the time asleep.
    void theTimeOfACallGoesOnInTheSleep()
    {
        Floor f;
        f.talk();
        const auto since = f.desk->call().talkingSince;
        f.clock.sleep(10min);
        f.desk->pass(10s);
        QVERIFY(f.desk->call().confirmed);
        QCOMPARE(f.desk->call().talkingSince, since);
        QVERIFY(f.clock.now() - *since > 10min);
    }
};
QTEST_GUILESS_MAIN(tst_Outages)
#include "tst_outages.moc"
