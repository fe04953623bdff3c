// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/router.h"
#include "messages/agentmessages.h"
#include "messages/sessionmessages.h"
#include "support/eventscript.h"
#include <QSignalSpy>
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

const AgentId me {QStringLiteral("agent06")};

struct Floor {
    Moment now {1000s};
    Dispatcher messages;
    AgentRegistry agents {[this] { return now; }};
    CallRegistry calls;
    DeviceRegistry devices;
    Router router {messages, agents, calls, devices, [this] { return now; }};
    QSignalSpy changed {&agents, &AgentRegistry::changed};

    Floor() { router.setSelf(me, {.extension = QStringLiteral("2006")}); }
    void read(const QString &lines)
    {
        const auto script = eventscript::parse(lines);
        for (const AnyMessage &message : script.steps.first().messages)
            messages.dispatch(message);
    }
    void state(AgentState state, int reason = 0)
    {
        read(QStringLiteral("AGENT_STATE_EVENT AgentID=agent06 AgentState=%1 EventReasonCode=%2").arg(int(state)).arg(reason));
    }
    Agent agent() const { return agents.agent(me); }
};

} // namespace

class tst_DomainAgents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! P4: the agent of an event is found by tag 194, else 6, else 4.
    void whoseStateItIs_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("agent");
        QTest::newRow("id") << "AgentID=a AgentInstrument=2002 AgentExtension=2003"
                            << "a";
        QTest::newRow("instrument") << "AgentInstrument=2002 AgentExtension=2003"
                                    << "b";
        QTest::newRow("extension") << "AgentExtension=2003"
                                   << "c";
        QTest::newRow("unknown instrument, known extension") << "AgentInstrument=9 AgentExtension=2003"
                                                             << "c";
        QTest::newRow("own phone") << "AgentExtension=2006"
                                   << "agent06";
    }
    void whoseStateItIs()
    {
        QFETCH(QString, fields);
        QFETCH(QString, agent);
        Floor f;
        f.read(QStringLiteral("AGENT_STATE_EVENT AgentState=2 AgentID=a AgentExtension=2001\n"
                              "AGENT_STATE_EVENT AgentState=2 AgentID=b AgentExtension=2002\n"
                              "AGENT_STATE_EVENT AgentState=2 AgentID=c AgentExtension=2003"));
        f.read(QStringLiteral("AGENT_STATE_EVENT AgentState=3 ") + fields);
        for (const Agent &known : f.agents.agents())
            QCOMPARE(known.state, known.id.value == agent ? AgentState::Ready : AgentState::NotReady);
    }
    void nobodysStateIsLeftOut()
    {
        Floor f;
        f.read(QStringLiteral("AGENT_STATE_EVENT AgentState=3 AgentExtension=999"));
        QVERIFY(f.agents.agents().isEmpty());
    }

    //! Who caused a state: the code tells, else what was asked for here.
    void whoCausedIt_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, int asked, AgentState state, int reason, StateCause cause) {
            QTest::newRow(name) << asked << int(state) << reason << int(cause);
        };
        row("my lunch", int(AgentState::NotReady), AgentState::NotReady, 1, StateCause::Me);
        row("somebody's lunch for me", -1, AgentState::NotReady, 1, StateCause::Unknown);
        row("I am ready", int(AgentState::Ready), AgentState::Ready, 0, StateCause::Me);
        row("ready after a call", -1, AgentState::Ready, 0, StateCause::System);
        row("a call comes", -1, AgentState::Reserved, 0, StateCause::System);
        row("a call comes while I asked for a break", int(AgentState::NotReady), AgentState::Reserved, 0, StateCause::System);
        row("supervisor", int(AgentState::NotReady), AgentState::NotReady, 33, StateCause::Supervisor);
        row("supervisor signs me out", -1, AgentState::Logout, 22, StateCause::Supervisor);
        row("not answered", -1, AgentState::NotReady, 32763, StateCause::System);
        row("off hook", -1, AgentState::NotReady, 32762, StateCause::Phone);
        row("phone down", -1, AgentState::NotReady, 32759, StateCause::Phone);
        row("signed in", -1, AgentState::NotReady, 32760, StateCause::Me);
        row("fail-over", -1, AgentState::Logout, 32764, StateCause::System);
    }
    void whoCausedIt()
    {
        QFETCH(int, asked);
        QFETCH(int, state);
        QFETCH(int, reason);
        Floor f;
        f.state(AgentState::Talking);
        if (asked >= 0)
            f.agents.expect(me, AgentState(asked));
        f.state(AgentState(state), reason);
        QCOMPARE(f.agent().reasonCode, quint16(reason));
        QTEST(int(f.agent().cause), "cause");
    }
    //! P4: what was asked for is ours alone until it comes true; while talking it waits for the end of the call.
    void whatWasAskedFor()
    {
        Floor f;
        f.state(AgentState::Ready);
        f.agents.expect(me, AgentState::NotReady);
        QCOMPARE(f.agent().state, AgentState::Ready);
        f.state(AgentState::Ready); // a duplicate
        f.state(AgentState::Reserved);
        f.state(AgentState::Talking);
        QCOMPARE(f.agent().asked, std::optional(AgentState::NotReady));
        f.state(AgentState::NotReady, 2);
        QCOMPARE(f.agent().asked, std::nullopt);
        QCOMPARE(f.agent().cause, StateCause::Me);

        f.agents.expect(me, AgentState::Ready);
        f.state(AgentState::Logout, 32764); // overtaken
        QCOMPARE(f.agent().asked, std::nullopt);
        f.agents.expect(me, AgentState::Ready);
        f.agents.forget(me); // refused
        QCOMPARE(f.agent().asked, std::nullopt);
    }
    void nextStateIsTheServersWord()
    {
        Floor f;
        f.read(QStringLiteral("AGENT_STATE_EVENT AgentID=agent06 AgentState=4 NextAgentState=5"));
        QCOMPARE(f.agent().next, std::optional(AgentState::Work));
        f.state(AgentState::Work);
        QCOMPARE(f.agent().next, std::nullopt);
    }
    void since()
    {
        Floor f;
        f.read(QStringLiteral("AGENT_STATE_EVENT AgentID=agent06 AgentState=2 StateDuration=60 EventReasonCode=1"));
        QCOMPARE(f.agent().since, std::optional<Moment>(940s));
        f.now += 5s;
        f.changed.clear();
        f.state(AgentState::NotReady, 1); // says nothing new
        QCOMPARE(f.changed.size(), 0);
        f.state(AgentState::NotReady, 2);
        QCOMPARE(f.agent().since, std::optional<Moment>(1005s));
        QCOMPARE(f.changed.size(), 1);
    }
    //! Recovery: a query confirms, or corrects without knowing since when and why.
    void queries()
    {
        Floor f;
        f.state(AgentState::NotReady, 1);
        const Agent before = f.agent();
        f.router.contactLost();
        QVERIFY(!f.agent().confirmed);
        f.now += 20s;
        f.read(QStringLiteral("QUERY_AGENT_STATE_CONF AgentID=agent06 AgentState=2"));
        QCOMPARE(f.agent(), before);

        f.router.contactLost();
        f.read(QStringLiteral("QUERY_AGENT_STATE_CONF AgentID=agent06 AgentState=3"));
        QCOMPARE(f.agent().state, AgentState::Ready);
        QCOMPARE(f.agent().cause, StateCause::Unknown);
        QVERIFY(f.agent().confirmed && !f.agent().since);
        f.router.contactLost();
        f.read(QStringLiteral("QUERY_AGENT_STATE_CONF AgentExtension=2006 AgentState=3")); // named by the phone only
        QVERIFY(f.agent().confirmed);
        f.router.reportSignedOut(f.router.self());
        QCOMPARE(f.agent().state, AgentState::Logout);
        QVERIFY(!f.agent().isSignedIn());
    }
    //! An answer that comes behind an event is older than it, unless it was asked for since.
    void anEventIsNewerThanAnAnswer()
    {
        Floor f;
        f.router.contactLost();
        f.state(AgentState::NotReady, 1);
        const Agent told = f.agent();
        f.read(QStringLiteral("QUERY_AGENT_STATE_CONF AgentID=agent06 AgentState=1"));
        f.router.reportSignedOut(me);
        QCOMPARE(f.agent(), told);
        f.agents.expectAnswer(me);
        f.read(QStringLiteral("QUERY_AGENT_STATE_CONF AgentID=agent06 AgentState=1"));
        QCOMPARE(f.agent().state, AgentState::Logout);
    }
    void phonesOutOfService()
    {
        Floor f;
        QSignalSpy spy(&f.devices, &DeviceRegistry::changed);
        QVERIFY(f.devices.isInService(QStringLiteral("2006")));
        f.read(
            QStringLiteral("SYSTEM_EVENT SystemEventID=10 EventDeviceID=2006\nSYSTEM_EVENT SystemEventID=10 EventDeviceID=2006"));
        QVERIFY(!f.devices.isInService(QStringLiteral("2006")));
        QVERIFY(f.devices.isInService(QStringLiteral("2007")));
        f.read(QStringLiteral("SYSTEM_EVENT SystemEventID=11 EventDeviceID=2006"));
        QVERIFY(f.devices.isInService(QStringLiteral("2006")));
        QCOMPARE(spy.size(), 2);
    }
};
QTEST_GUILESS_MAIN(tst_DomainAgents)
#include "tst_domainagents.moc"
