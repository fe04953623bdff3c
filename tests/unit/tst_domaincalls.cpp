// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/router.h"
#include "messages/agentmessages.h"
#include "support/eventscript.h"
#include <QDir>
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>
#include <numeric>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! The domain of one desktop, and what it holds as text.
struct Desk {
    Moment now {1000s};
    Dispatcher messages;
    AgentRegistry agents {[this] { return now; }};
    CallRegistry calls;
    DeviceRegistry devices;
    Router router {messages, agents, calls, devices, [this] { return now; }};
    QList<std::pair<quint32, CallEnd>> ended;

    explicit Desk(const QString &phone = QStringLiteral("2006"), bool onlyOwnEvents = true)
    {
        router.setSelf({QStringLiteral("agent06")}, {phone, onlyOwnEvents});
        QObject::connect(&calls, &CallRegistry::ended, &router, [this](const Call &call, CallEnd how) {
            ended.append({call.id.value, how});
        });
    }
    void read(const AnyMessage &message) { messages.dispatch(message); }
    void read(const QString &line)
    {
        const auto script = eventscript::parse(line);
        for (const AnyMessage &message : script.steps.first().messages)
            read(message);
    }
    QStringList text() const;
};

constexpr std::pair<CallType, const char *> typeNames[] = {
    {CallType::Invalid, "Invalid"},
    {CallType::CcxIn, "CcxIn"},
    {CallType::TransferIn, "TransferIn"},
    {CallType::OtherIn, "OtherIn"},
    {CallType::Out, "Out"},
    {CallType::AgentInside, "AgentInside"},
    {CallType::Consult, "Consult"},
    {CallType::Conference, "Conference"},
};
QString nameOf(CallType type)
{
    const auto *at = std::ranges::find(typeNames, type, &std::pair<CallType, const char *>::first);
    return at == std::end(typeNames) ? QStringLiteral("?") : QString::fromUtf8(at->second);
}
QString nameOf(LocalConnectionState state)
{
    constexpr const char *names[] = {"Null", "Initiate", "Alerting", "Connect", "Hold", "Queued", "Fail"};
    return QString::fromUtf8(state == LocalConnectionState::None ? "None" : names[int(state)]);
}
QString nameOf(AgentState state)
{
    constexpr const char *names[] = {"Login", "Logout",    "NotReady",  "Ready",    "Talking",
                                     "Work",  "WorkReady", "BusyOther", "Reserved", "Unknown"};
    return QString::fromUtf8(names[int(state)]);
}

QString textOf(const Call &call)
{
    constexpr const char *directions[] = {"Unknown", "Incoming", "Outgoing"};
    QString text = QStringLiteral("%1 %2 %3 %4 party %5 via %6")
                       .arg(call.id.value)
                       .arg(nameOf(call.state), QString::fromUtf8(directions[int(call.direction)]), nameOf(call.type),
                            call.otherParties.size() > 1 ? call.otherParties.join(QStringLiteral(" + ")) : call.remoteParty(),
                            call.connectionDeviceId);
    if (call.csqId != NoCsq)
        text += QStringLiteral(" csq %1").arg(call.csqId);
    for (size_t i = 0; i < call.context.callVariables.size(); ++i)
        if (const auto &variable = call.context.callVariables[i])
            text += QStringLiteral(" v%1=%2").arg(i + 1).arg(*variable);
    for (const auto &variable : call.context.namedVariables)
        text += QStringLiteral(" %1=%2").arg(variable.name, variable.value);
    if (call.cause != EventCause::None)
        text += QStringLiteral(" cause %1").arg(int(call.cause));
    return call.confirmed ? text : text + QStringLiteral(" unconfirmed");
}

QStringList Desk::text() const
{
    QStringList lines;
    for (const Call &call : calls.calls())
        lines += textOf(call);
    lines.sort(); // the order of arrival is not the point
    if (lines.isEmpty())
        lines += QStringLiteral("no calls");
    constexpr const char *causes[] = {"Unknown", "Me", "Supervisor", "System", "Phone"};
    const Agent agent = agents.agent(router.self());
    if (agent.state != AgentState::Unknown)
        lines += QStringLiteral("agent06 %1 by %2").arg(nameOf(agent.state), QString::fromUtf8(causes[int(agent.cause)]));
    return lines;
}

//! What the script says, with the agent's line of an earlier step where a step does not speak of him.
QStringList expectedAt(const eventscript::Script &script, qsizetype step)
{
    QStringList lines = script.steps[step].expected;
    const auto ofAgent = [](const QString &line) { return line.startsWith(QLatin1String("agent06")); };
    for (qsizetype i = step - 1; i >= 0 && std::ranges::none_of(lines, ofAgent); --i)
        for (const QString &line : script.steps[i].expected)
            if (ofAgent(line))
                lines += line;
    return lines;
}

QString folder() { return QStringLiteral(CALLFLOOR_GOLDEN "/domain/"); }

} // namespace

class tst_DomainCalls : public QObject {
    Q_OBJECT
    static void scripts()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(folder()).entryList({QStringLiteral("*.txt")});
        QVERIFY(files.size() >= 8);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asRecorded_data() { scripts(); }
    void asRecorded()
    {
        QFETCH(QString, file);
        const auto script = eventscript::read(folder() + file);
        Desk desk(script.phone);
        for (qsizetype step = 0; step < script.steps.size(); ++step) {
            for (const AnyMessage &message : script.steps[step].messages)
                desk.read(message);
            QCOMPARE(desk.text(), expectedAt(script, step));
            desk.now += 30s;
        }
    }
    //! P4: each step's events in every order.
    void inAnyOrder_data() { scripts(); }
    void inAnyOrder()
    {
        QFETCH(QString, file);
        const auto script = eventscript::read(folder() + file);
        for (qsizetype shuffled = 0; shuffled < script.steps.size(); ++shuffled) {
            QList<qsizetype> order(script.steps[shuffled].messages.size());
            std::iota(order.begin(), order.end(), 0);
            do {
                Desk desk(script.phone);
                for (qsizetype step = 0; step < script.steps.size(); ++step) {
                    const auto &messages = script.steps[step].messages;
                    for (qsizetype i = 0; i < messages.size(); ++i)
                        desk.read(messages[step == shuffled ? order[i] : i]);
                    if (desk.text() != expectedAt(script, step)) {
                        QStringList said;
                        for (const qsizetype i : order)
                            said += QString::number(i);
                        qInfo("step %d, order %s", int(shuffled), qPrintable(said.join(QLatin1Char(' '))));
                    }
                    QCOMPARE(desk.text(), expectedAt(script, step));
                    desk.now += 30s;
                }
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }
    //! Every message twice, at once or after its step.
    void duplicates_data() { scripts(); }
    void duplicates()
    {
        QFETCH(QString, file);
        const auto script = eventscript::read(folder() + file);
        Desk atOnce(script.phone);
        Desk after(script.phone);
        for (qsizetype step = 0; step < script.steps.size(); ++step) {
            for (const AnyMessage &message : script.steps[step].messages) {
                atOnce.read(message);
                atOnce.read(message);
                after.read(message);
            }
            for (const AnyMessage &message : script.steps[step].messages)
                if (message.id() != BeginCallEvent::id) // after an END it would mean that the call is back
                    after.read(message);
            QCOMPARE(atOnce.text(), expectedAt(script, step));
            QCOMPARE(after.text(), expectedAt(script, step));
            atOnce.now += 30s;
            after.now += 30s;
        }
    }
    //! A call that is known already changes nothing, so nobody is told.
    void signalsOnRealChangeOnly()
    {
        const auto script = eventscript::read(folder() + QStringLiteral("inbound.txt"));
        Desk desk(script.phone);
        QSignalSpy changed(&desk.calls, &CallRegistry::changed);
        QSignalSpy agent(&desk.agents, &AgentRegistry::changed);
        for (int round = 0; round < 2; ++round) {
            changed.clear();
            agent.clear();
            for (const AnyMessage &message : script.steps[0].messages)
                desk.read(message);
            QCOMPARE(changed.isEmpty(), round == 1);
            QCOMPARE(agent.isEmpty(), round == 1);
        }
    }

    //! A call is built from whatever comes first.
    void fromAnyFirstEvent_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *event, const char *expected) {
            QTest::newRow(event) << QString::fromUtf8(event) << QString::fromUtf8(expected);
        };
        row("BEGIN_CALL_EVENT CallID=1 CallType=1 ConnectionDeviceID=2006 ANI=2005", "1 None Unknown CcxIn party 2005 via 2006");
        row("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2006",
            "1 Alerting Incoming Invalid party  via 2006");
        row("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2005",
            "1 Alerting Incoming Invalid party  via 2005");
        row("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2007 "
            "CallingDeviceID=2006",
            "1 Initiate Outgoing Invalid party 2007 via 2006"); // the far end rings, whatever state is told
        row("CALL_ESTABLISHED_EVENT CallID=1 LocalConnectionState=3 ConnectionDeviceID=2006",
            "1 Connect Unknown Invalid party  via 2006");
        row("CALL_SERVICE_INITIATED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=2006",
            "1 Initiate Outgoing Invalid party  via 2006");
        row("CALL_ORIGINATED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=2006 CalledDeviceID=7",
            "1 Initiate Outgoing Invalid party 7 via 2006");
        row("CALL_HELD_EVENT CallID=1 ConnectionDeviceID=2006 HoldingDeviceID=2006", "1 Hold Unknown Invalid party  via 2006");
        row("CALL_RETRIEVED_EVENT CallID=1 ConnectionDeviceID=2006", "1 Connect Unknown Invalid party  via 2006");
        row("CALL_QUEUED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=2006 csqs=[CSQID=4]",
            "1 Queued Unknown Invalid party 2006 via 2006 csq 4");
        row("CALL_FAILED_EVENT CallID=1 EventCause=13 ConnectionDeviceID=2006 CalledDeviceID=99",
            "1 Fail Unknown Invalid party  via 2006 cause 13");
        row("CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=0xFFFFFFFF CallType=15 ConnectionDeviceID=2006",
            "1 None Unknown Conference party  via 2006");
        row("CALL_TRANSFERRED_EVENT PrimaryCallID=1 SecondaryCallID=2 TransferringDeviceID=2009 "
            "connectedParties=[ConnectedPartyCallID=1,ConnectedPartyDeviceID=2006;ConnectedPartyCallID=1,ConnectedPartyDeviceID="
            "5]",
            "1 Connect Unknown Invalid party 5 via 2006");
        row("CALL_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006", "no calls");
        row("CALL_CONNECTION_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006", "no calls");
        row("END_CALL_EVENT CallID=1 ConnectionDeviceID=2006", "no calls");
        row("CALL_DIVERTED_EVENT CallID=1 ConnectionDeviceID=2006 DivertingDeviceID=2006", "no calls");
        row("RTP_STARTED_EVENT CallID=1 ConnectionDeviceID=2006", "no calls");
        row("CALL_HELD_EVENT CallID=0xFFFFFFFF ConnectionDeviceID=2006 HoldingDeviceID=2006", "no calls");
    }
    void fromAnyFirstEvent()
    {
        QFETCH(QString, event);
        Desk desk;
        desk.read(event);
        QTEST(desk.text().join(QLatin1Char('\n')), "expected");
    }
    //! Bridge mode brings everybody's events: only the own phone's make a card.
    void leavesOthersCallsOut()
    {
        Desk desk(QStringLiteral("2006"), false);
        desk.read(
            QStringLiteral("BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=2005 ANI=2005\n"
                           "CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=7000 AlertingDeviceID=7000\n"
                           "CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2008 AnsweringDeviceID=2008\n"
                           "CALL_CLEARED_EVENT CallID=2 ConnectionDeviceID=2008"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("no calls")});
        desk.read(QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 "
                                 "AlertingDeviceID=2006 CallingDeviceID=2005\n"
                                 "END_CALL_EVENT CallID=1 ConnectionDeviceID=2005")); // one END per device of interest
        QCOMPARE(desk.text(), QStringList {QStringLiteral("1 Alerting Incoming Invalid party 2005 via 2006")});
        desk.read(QStringLiteral("END_CALL_EVENT CallID=1 ConnectionDeviceID=2006"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("no calls")});
    }

    // ---- ends
    void lateEventsDoNotBringACallBack()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006\n"
                                 "CALL_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006"));
        desk.now += 3600s;
        desk.read(QStringLiteral("CALL_HELD_EVENT CallID=1 HoldingDeviceID=2006\n"
                                 "BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=2006\n"
                                 "END_CALL_EVENT CallID=1"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("no calls")});
        QCOMPARE(desk.ended.size(), 1);
        QCOMPARE(desk.ended[0].second, CallEnd::Cleared);
    }
    //! A call that was diverted may ring here again, without a BEGIN_CALL after a second.
    void divertedCallMayComeBack()
    {
        Desk desk;
        const QString rings =
            QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2005 AlertingDeviceID=2006");
        desk.read(rings);
        desk.read(QStringLiteral("CALL_DIVERTED_EVENT CallID=1 EventCause=10 DivertingDeviceID=2006\nEND_CALL_EVENT CallID=1"));
        QCOMPARE(desk.ended.size(), 1);
        QCOMPARE(desk.ended[0].second, CallEnd::Diverted);
        desk.read(rings); // late
        QCOMPARE(desk.calls.calls().size(), 0);
        desk.now += 1s;
        desk.read(rings);
        QCOMPARE(desk.calls.calls().size(), 1);
    }
    void howACallEnds()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006\n"
                                 "CALL_CONNECTION_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006 ReleasingDeviceID=2006\n"
                                 "CALL_ESTABLISHED_EVENT CallID=2 ConnectionDeviceID=2006\n"
                                 "CALL_TRANSFERRED_EVENT PrimaryCallID=2 SecondaryCallID=3 TransferringDeviceID=2006"));
        QCOMPARE(desk.ended, (QList<std::pair<quint32, CallEnd>> {{1, CallEnd::Left}, {2, CallEnd::Transferred}}));
    }

    // ---- times
    void times()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 AlertingDeviceID=2006"));
        const auto call = [&] { return desk.calls.calls().first(); };
        QCOMPARE(call().ringingSince, std::optional<Moment>(1000s));
        desk.now += 5s;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 AnsweringDeviceID=2006"));
        desk.now += 60s;
        desk.read(QStringLiteral("CALL_HELD_EVENT CallID=1 HoldingDeviceID=2006"));
        desk.now += 10s;
        desk.read(QStringLiteral("CALL_RETRIEVED_EVENT CallID=1 RetrievingDeviceID=2006"));
        desk.now += 1s;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 AnsweringDeviceID=2006 EventCause=50"));
        QCOMPARE(call().ringingSince, std::optional<Moment>(1000s));
        QCOMPARE(call().talkingSince, std::optional<Moment>(1005s));
        QCOMPARE(call().stateSince, std::optional<Moment>(1075s));
        QCOMPARE(call().talked, Moment(60s));
        QCOMPARE(call().held, Moment(10s));
    }

    // ---- call data
    void unknownAndEmptyVariablesDiffer()
    {
        Desk desk;
        desk.read(QStringLiteral("BEGIN_CALL_EVENT CallID=1 CallVariable1=gold CallVariable2=x\n"
                                 "CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=1 CallVariable2="));
        const auto &variables = desk.calls.calls().first().context.callVariables;
        QCOMPARE(variables[0], std::optional(QStringLiteral("gold"))); // absent: unchanged
        QCOMPARE(variables[1], std::optional(QString()));
        QCOMPARE(variables[2], std::nullopt);
    }
    void namedVariablesAreUpdatedByName()
    {
        Desk desk;
        desk.read(QStringLiteral("BEGIN_CALL_EVENT CallID=1 namedVariables=[b:1;a:1]\n"
                                 "CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=1 namedVariables=[b:2;c:3]"));
        QCOMPARE(desk.text().first().section(QStringLiteral("via "), 1), QStringLiteral(" a=1 b=2 c=3"));
    }
    //! A second line by its own number alone (before version 14): in agent mode a call that comes up there is ours.
    void secondLineOfAnOlderSession()
    {
        Desk desk;
        desk.read(
            QStringLiteral("BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=5006 ANI=917\n"
                           "CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=5006 AlertingDeviceID=5006 "
                           "CallingDeviceID=917\n"
                           "CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=5006 AnsweringDeviceID=5006 CallingDeviceID=917\n"
                           "CALL_HELD_EVENT CallID=1 ConnectionDeviceID=5006 HoldingDeviceID=5006"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("1 Hold Incoming Invalid party 917 via 5006")});
        QCOMPARE(desk.calls.calls().first().ownDevice, QStringLiteral("5006"));
        desk.read(QStringLiteral("CALL_CONNECTION_CLEARED_EVENT CallID=1 ConnectionDeviceID=5006 ReleasingDeviceID=5006"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("no calls")});
        Desk bridge(QStringLiteral("2006"), false); // there it is anybody's
        bridge.read(
            QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=5006 AlertingDeviceID=5006"));
        QCOMPARE(bridge.text(), QStringList {QStringLiteral("no calls")});
    }
    void secondLine()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006.5006 "
                                 "AlertingDeviceID=2006.5006 CallingDeviceID=917 lineType=10\n"
                                 "CALL_ESTABLISHED_EVENT CallID=2 ConnectionDeviceID=2006 AnsweringDeviceID=2006"));
        QCOMPARE(desk.calls.find({1})->ownDevice, QStringLiteral("2006.5006"));
        QCOMPARE(desk.calls.find({1})->lineType, LineType::NonBusiness);
        QCOMPARE(desk.calls.find({1})->state, LocalConnectionState::Alerting);
        QCOMPARE(desk.calls.find({2})->ownDevice, QStringLiteral("2006"));
        QCOMPARE(desk.calls.find({2})->lineType, LineType::Business);
        desk.router.contactLost();
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=[CallConnectionCallID=3,CallConnectionDeviceID=2006.5006,"
                                 "CallDeviceConnectionState=3]")); // which has no lineType
        QCOMPARE(desk.calls.calls().size(), 1);
        QCOMPARE(desk.calls.find({3})->lineType, LineType::NonBusiness);
    }
    //! Several calls may share a CallID (guide: begin_call_event): a connection is CallID, type and device. What has no end at
    //! our phone is none of ours; a call that has two ends at it, on both lines, is one card: theirs is the other party, and it
    //! lasts until one of them is gone, which ends it for the other.
    void callsUnderOneId()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 AnsweringDeviceID=2006 "
                                 "CallingDeviceID=917"));
        const QStringList alone = desk.text();
        QCOMPARE(alone, QStringList {QStringLiteral("1 Connect Incoming Invalid party 917 via 2006")});
        // The call of two others, under the same id: told because somebody there is in ours, too.
        desk.read(QStringLiteral("CALL_HELD_EVENT CallID=1 ConnectionDeviceID=2031 HoldingDeviceID=2031\n"
                                 "CALL_RETRIEVED_EVENT CallID=1 ConnectionDeviceID=2031 RetrievingDeviceID=2031\n"
                                 "CALL_CONNECTION_CLEARED_EVENT CallID=1 ConnectionDeviceID=2031 ReleasingDeviceID=2031\n"
                                 "END_CALL_EVENT CallID=1 ConnectionDeviceID=2032"));
        QCOMPARE(desk.text(), alone);

        Desk self; // calls the second line of its own phone
        self.read(QStringLiteral("BEGIN_CALL_EVENT CallID=2 CallType=10 ConnectionDeviceID=2006 ANI=2006\n"
                                 "CALL_ORIGINATED_EVENT CallID=2 ConnectionDeviceID=2006 CallingDeviceID=2006 "
                                 "CalledDeviceID=2006.5006\n"
                                 "CALL_DELIVERED_EVENT CallID=2 LocalConnectionState=2 ConnectionDeviceID=2006.5006 "
                                 "AlertingDeviceID=2006.5006 CallingDeviceID=2006"));
        QCOMPARE(self.calls.calls().size(), 1);
        QCOMPARE(self.calls.calls().first().state, LocalConnectionState::Alerting); // it can be answered
        self.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=2 ConnectionDeviceID=2006.5006 AnsweringDeviceID=2006.5006 "
                                 "CallingDeviceID=2006"));
        QCOMPARE(self.calls.calls().size(), 1);
        QCOMPARE(self.calls.calls().first().state, LocalConnectionState::Connect);
        self.read(QStringLiteral("CALL_CONNECTION_CLEARED_EVENT CallID=2 ConnectionDeviceID=2006.5006 "
                                 "ReleasingDeviceID=2006.5006\n"
                                 "END_CALL_EVENT CallID=2 ConnectionDeviceID=2006.5006\nEND_CALL_EVENT CallID=2 "
                                 "ConnectionDeviceID=2006"));
        QCOMPARE(self.text(), QStringList {QStringLiteral("no calls")});
        QCOMPARE(self.ended.size(), 1);
    }
    //! A switch may say later who is really at the other end (cause 50): new party, same call, same state.
    void partyUpdates()
    {
        Desk desk;
        desk.read(
            QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2006 "
                           "CallingDeviceID=900 ANI=900\n"
                           "CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 AnsweringDeviceID=2006 CallingDeviceID=900\n"
                           "CALL_HELD_EVENT CallID=1 ConnectionDeviceID=2006 HoldingDeviceID=2006"));
        const QString known = desk.text().first();
        const QString again = QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 EventCause=50 ConnectionDeviceID=2006 "
                                             "AnsweringDeviceID=2006 CallingDeviceID=%1\n"
                                             "CALL_DELIVERED_EVENT CallID=1 EventCause=50 LocalConnectionState=2 "
                                             "ConnectionDeviceID=2006 AlertingDeviceID=2006 CallingDeviceID=%1");
        desk.read(again.arg(900));
        QCOMPARE(desk.text(), QStringList {known});
        desk.read(again.arg(917)); // the caller was passed on
        QCOMPARE(desk.text(), QStringList {QStringLiteral("1 Hold Incoming Invalid party 917 via 2006")});
        QCOMPARE(desk.calls.calls().size(), 1);
    }
    //! Who made it is told by CALL_CONFERENCED; told again later, it brings nobody back.
    void conferenceAndItsController()
    {
        Desk desk;
        const QString conferenced = QStringLiteral(
            "CALL_CONFERENCED_EVENT PrimaryCallID=1 SecondaryCallID=2 LocalConnectionState=3 ControllerDeviceID=%1 "
            "connectedParties=[ConnectedPartyCallID=3,ConnectedPartyDeviceID=2006;ConnectedPartyCallID=3,ConnectedPartyDeviceID="
            "2007;ConnectedPartyCallID=3,ConnectedPartyDeviceID=917]");
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 AnsweringDeviceID=2006\n")
                  + conferenced.arg(QStringLiteral("2006")));
        QVERIFY(desk.calls.find({3})->isController);
        desk.read(QStringLiteral("CALL_CONNECTION_CLEARED_EVENT CallID=3 ConnectionDeviceID=917 ReleasingDeviceID=917"));
        desk.read(conferenced.arg(QStringLiteral("2006")));
        QCOMPARE(desk.calls.find({3})->otherParties, QStringList(QStringLiteral("2007")));
        desk.router.contactLost();
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=[CallConnectionCallID=3,CallConnectionDeviceID=2006,"
                                 "CallDeviceConnectionState=3]"));
        desk.router.snapshotAnswered({3});
        QVERIFY(desk.calls.find({3})->confirmed && desk.calls.find({3})->isController);
        Desk other(QStringLiteral("2007"));
        other.read(conferenced.arg(QStringLiteral("2006")));
        QVERIFY(!other.calls.find({3})->isController);
    }
    //! A port of the contact centre is no party: who was handed on into a queue waits for the queue.
    void handedOnIntoAQueue()
    {
        Desk desk;
        desk.read(
            QStringLiteral("CALL_ESTABLISHED_EVENT CallID=2 ConnectionDeviceID=2006 AnsweringDeviceID=2006 CallingDeviceID=2007\n"
                           "CALL_DATA_UPDATE_EVENT CallID=2 NewCallID=1 ConnectionDeviceID=2006 NewConnectionDeviceID=2006 "
                           "ANI=2007 DialedNumber=7001\n"
                           "CALL_TRANSFERRED_EVENT PrimaryCallID=1 SecondaryCallID=2 TransferringDeviceID=2007 "
                           "LocalConnectionState=3 connectedParties=[ConnectedPartyCallID=1,ConnectedPartyDeviceID=2006;"
                           "ConnectedPartyCallID=1,ConnectedPartyDeviceType=73,ConnectedPartyDeviceID=6001]"));
        QCOMPARE(desk.calls.find({1})->remoteParty(), QStringLiteral("7001"));
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 EventCause=50 ConnectionDeviceID=2006 CallingDeviceID=2006 "
                                 "AnsweringDeviceID=2003"));
        QCOMPARE(desk.calls.find({1})->remoteParty(), QStringLiteral("2003"));
    }
    //! Who called the one that has handed a call on is told by ANI still; who is at the other end, by CallingDeviceID.
    void callerIsWhoIsThere()
    {
        Desk desk;
        desk.read(
            QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2006 "
                           "CallingDeviceID=917 ANI=2007\n"
                           "CALL_DELIVERED_EVENT CallID=2 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2006 "
                           "CallingDeviceType=73 CallingDeviceID=6001 ANI=918"));
        QCOMPARE(desk.calls.find({1})->remoteParty(), QStringLiteral("917"));
        QCOMPARE(desk.calls.find({2})->remoteParty(), QStringLiteral("918"));
    }
    //! A call between the two lines of a phone has one id: one card, which both ends leave.
    void bothLinesUnderOneCallId()
    {
        Desk desk;
        desk.read(QStringLiteral(
            "BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=2006 ANI=2006\n"
            "CALL_ORIGINATED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=2006 CalledDeviceID=2006.5006\n"
            "BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=2006.5006 ANI=2006\n"
            "CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006.5006 AlertingDeviceID=2006.5006 "
            "CallingDeviceID=2006\n"
            "CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006.5006 AnsweringDeviceID=2006.5006 CallingDeviceID=2006"));
        QCOMPARE(desk.calls.calls().size(), 1);
        QCOMPARE(desk.calls.find({1})->state, LocalConnectionState::Connect);
        desk.read(QStringLiteral("CALL_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006\n"
                                 "END_CALL_EVENT CallID=1 ConnectionDeviceID=2006\n"
                                 "CALL_CLEARED_EVENT CallID=1 ConnectionDeviceID=2006.5006\n"
                                 "END_CALL_EVENT CallID=1 ConnectionDeviceID=2006.5006"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("no calls")});
    }
    //! The id of the port's consult call (tag 202) belongs to the call, and its end is not the call's end.
    void secondaryId()
    {
        Desk desk;
        desk.read(
            QStringLiteral("BEGIN_CALL_EVENT CallID=9 ConnectionDeviceID=2006\n"
                           "CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 AlertingDeviceID=2006 ConnectionDeviceID=2006 "
                           "SecondaryConnectionCallID=9\n"
                           "CALL_ESTABLISHED_EVENT CallID=9 AnsweringDeviceID=2006 ConnectionDeviceID=2006\n"
                           "CALL_CLEARED_EVENT CallID=9\nEND_CALL_EVENT CallID=9 ConnectionDeviceID=2006"));
        QCOMPARE(desk.text(), QStringList {QStringLiteral("1 Connect Incoming Invalid party  via 2006")});
    }
    void idChange()
    {
        Desk desk;
        QSignalSpy renamed(&desk.calls, &CallRegistry::renamed);
        desk.read(
            QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=5\n"
                           "CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=2 ConnectionDeviceID=2006 NewConnectionDeviceID=2006\n"
                           "CALL_HELD_EVENT CallID=1 HoldingDeviceID=2006")); // late, of the old id
        QCOMPARE(desk.text(), QStringList {QStringLiteral("2 Connect Unknown Invalid party 5 via 2006")});
        QCOMPARE(renamed.size(), 1);
        QVERIFY(desk.ended.isEmpty());
    }

    // ---- after an outage (P7)
    void snapshotSettlesWhatWasKnown()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 CallingDeviceID=5\n"
                                 "CALL_ESTABLISHED_EVENT CallID=2 ConnectionDeviceID=2006 CallingDeviceID=6\n"
                                 "CALL_ESTABLISHED_EVENT CallID=3 ConnectionDeviceID=2006 CallingDeviceID=7"));
        desk.router.contactLost();
        QVERIFY(
            std::ranges::all_of(desk.text(), [](const QString &line) { return line.endsWith(QLatin1String("unconfirmed")); }));
        desk.now += 20s;
        desk.read(
            QStringLiteral("CALL_HELD_EVENT CallID=3 HoldingDeviceID=2006 ConnectionDeviceID=2006")); // newer than the snapshot
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=3,CallConnectionDeviceID=2006,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=4,CallConnectionDeviceID=2006,CallDeviceConnectionState=2]"));
        QCOMPARE(desk.text(),
                 (QStringList {QStringLiteral("1 Connect Unknown Invalid party 5 via 2006 unconfirmed"), // its data may be old
                               QStringLiteral("3 Hold Unknown Invalid party 7 via 2006"),
                               QStringLiteral("4 Alerting Unknown Invalid party  via 2006")}));
        QCOMPARE(desk.ended, (QList<std::pair<quint32, CallEnd>> {{2, CallEnd::Vanished}}));
        QCOMPARE(desk.calls.find({1})->talkingSince, std::optional<Moment>(1000s)); // timers go on
        QVERIFY(!desk.calls.find({4})->stateSince); // nobody knows since when

        desk.router.snapshotAnswered({1}); // refused, say: then nobody can tell more
        QCOMPARE(desk.text().first(), QStringLiteral("1 Connect Unknown Invalid party 5 via 2006"));
        desk.read(
            QStringLiteral("SNAPSHOT_CALL_CONF CallType=0 ANI=917 CallVariable3=vip callDevices=["
                           "CallConnectionCallID=4,CallConnectionDeviceID=2006,CallDeviceID=2006,CallDeviceConnectionState=2;"
                           "CallConnectionCallID=4,CallConnectionDeviceID=917,CallDeviceID=917,CallDeviceConnectionState=3]"));
        QCOMPARE(desk.text().last(), QStringLiteral("4 Alerting Unknown Invalid party 917 via 2006 v3=vip"));
    }
    //! An event that tells of a call's data, not of its state, comes before the phone's snapshot.
    void stateIsTakenFromTheSnapshot()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=1 CallType=15 ConnectionDeviceID=2006\n"
                                 "SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=2]"));
        QCOMPARE(desk.calls.find({1})->state, LocalConnectionState::Alerting);
    }
    //! Rings here still, while somebody else enters the conference.
    void othersAreEstablished()
    {
        Desk desk;
        desk.read(
            QStringLiteral("CALL_DELIVERED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 AlertingDeviceID=2006\n"
                           "CALL_ESTABLISHED_EVENT CallID=1 LocalConnectionState=2 ConnectionDeviceID=2006 "
                           "CallingDeviceID=917 AnsweringDeviceID=918"));
        QCOMPARE(desk.calls.find({1})->state, LocalConnectionState::Alerting);
    }
    //! What changed in the gap is told by the snapshot of the call; later ones only fill in what is missing (P7).
    void snapshotReplacesWhatIsOutdated()
    {
        Desk desk;
        desk.read(
            QStringLiteral("BEGIN_CALL_EVENT CallID=1 ConnectionDeviceID=2006 ANI=917 CallVariable3=old CallVariable4=kept"));
        desk.read(
            QStringLiteral("CALL_CONFERENCED_EVENT PrimaryCallID=1 SecondaryCallID=2 LocalConnectionState=3 connectedParties=["
                           "ConnectedPartyCallID=1,ConnectedPartyDeviceID=2006;ConnectedPartyCallID=1,ConnectedPartyDeviceID=917;"
                           "ConnectedPartyCallID=1,ConnectedPartyDeviceID=2007]"));
        desk.router.contactLost();
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=3]"));
        const QString first = QStringLiteral("SNAPSHOT_CALL_CONF CallVariable3=%1 callDevices=["
                                             "CallConnectionCallID=1,CallDeviceID=2006,CallDeviceConnectionState=3;"
                                             "CallConnectionCallID=1,CallDeviceID=917,CallDeviceConnectionState=3]");
        QVERIFY(!desk.calls.calls().first().confirmed);
        desk.read(first.arg(QStringLiteral("new")));
        const Call &call = desk.calls.calls().first();
        QVERIFY(call.confirmed);
        QCOMPARE(call.otherParties, QStringList(QStringLiteral("917"))); // 2007 has left
        QCOMPARE(call.connections.size(), 2);
        QCOMPARE(call.context.callVariables[2], QStringLiteral("new"));
        QCOMPARE(call.context.callVariables[3], QStringLiteral("kept"));
        desk.read(first.arg(QStringLiteral("older")));
        QCOMPARE(desk.calls.calls().first().context.callVariables[2], QStringLiteral("new"));
    }
    //! Placed from here in the gap: who is called is at the other end, not who calls; a port of the contact centre is nobody.
    void snapshotOfAnOwnCall()
    {
        Desk desk;
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=1]"));
        desk.read(QStringLiteral("SNAPSHOT_CALL_CONF ANI=2006 DNIS=7001 DialedNumber=7001 callDevices=["
                                 "CallConnectionCallID=1,CallDeviceID=2006,CallDeviceType=76,CallDeviceConnectionState=1;"
                                 "CallConnectionCallID=1,CallDeviceID=5001,CallDeviceType=73,CallDeviceConnectionState=3]"));
        QCOMPARE(desk.text(), QStringList(QStringLiteral("1 Initiate Outgoing Invalid party 7001 via 2006")));
        QVERIFY(desk.calls.calls().first().otherParties.isEmpty());
    }
    //! The ANI is the first caller's, who may be out of the call by now: who is listed is at the other end.
    void snapshotOfACallHandedOn()
    {
        Desk desk;
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=2]"));
        desk.read(QStringLiteral("SNAPSHOT_CALL_CONF ANI=2101 DNIS=917 DialedNumber=917 callDevices=["
                                 "CallConnectionCallID=1,CallDeviceID=917,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=1,CallDeviceID=2006,CallDeviceType=76,CallDeviceConnectionState=2]"));
        QCOMPARE(desk.text(), QStringList(QStringLiteral("1 Alerting Unknown Invalid party 917 via 2006")));
    }
    //! Who was at the other end has handed us on into a queue and left: a port of it is all that is listed (P7).
    void snapshotOfACallHandedOnIntoAQueue()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 AnsweringDeviceID=2006 "
                                 "CallingDeviceID=2003"));
        desk.router.contactLost();
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=3]"));
        desk.read(QStringLiteral("SNAPSHOT_CALL_CONF ANI=2003 DialedNumber=7001 callDevices=["
                                 "CallConnectionCallID=1,CallDeviceID=2006,CallDeviceType=76,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=1,CallDeviceID=6001,CallDeviceType=73,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=1,CallDeviceID=2001,CallDeviceType=76,CallDeviceConnectionState=2]"));
        QCOMPARE(desk.calls.calls().first().remoteParty(), QStringLiteral("7001")); // 2001 is only tried
    }
    //! A supervisor who has left in the gap leaves the kind of call that it was before, which nobody may tell (P7).
    void snapshotAfterTheSupervisorHasLeft()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006 AnsweringDeviceID=917 "
                                 "CallingDeviceID=2006"));
        desk.read(QStringLiteral("CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=1 CallType=23"));
        QCOMPARE(desk.calls.calls().first().type, CallType::SupervisorBargeIn);
        desk.router.contactLost();
        desk.read(QStringLiteral("SNAPSHOT_DEVICE_CONF calls=["
                                 "CallConnectionCallID=1,CallConnectionDeviceID=2006,CallDeviceConnectionState=3]"));
        desk.read(QStringLiteral("SNAPSHOT_CALL_CONF callDevices=["
                                 "CallConnectionCallID=1,CallDeviceID=2006,CallDeviceConnectionState=3;"
                                 "CallConnectionCallID=1,CallDeviceID=917,CallDeviceConnectionState=3]"));
        QCOMPARE(desk.calls.calls().first().type, CallType::Invalid);
    }
    void otherPersonSeesNoneOfIt()
    {
        Desk desk;
        desk.read(QStringLiteral("CALL_ESTABLISHED_EVENT CallID=1 ConnectionDeviceID=2006"));
        desk.router.setSelf({QStringLiteral("agent07")}, {QStringLiteral("2006"), true});
        QCOMPARE(desk.calls.calls().size(), 0);
    }

    // ---- a hostile wire
    void memoryIsBounded()
    {
        Desk desk;
        for (int i = 1; i <= 1000; ++i)
            desk.read(QStringLiteral("CALL_HELD_EVENT CallID=%1 HoldingDeviceID=2006").arg(i));
        QCOMPARE(desk.calls.calls().size(), qsizetype(CallRegistry::MaxCalls));
        for (int i = 1; i <= 1000; ++i)
            desk.read(
                QStringLiteral("CALL_DATA_UPDATE_EVENT CallID=1 NewCallID=1 NewConnectionDeviceID=%1 namedVariables=[n%1:x]")
                    .arg(i));
        const Call &call = *desk.calls.find({1});
        QCOMPARE(call.context.namedVariables.size(), 256);
        QCOMPARE(call.connections.size(), 32);
        for (int i = 5000; i <= 10000; ++i)
            desk.read(QStringLiteral("CALL_CLEARED_EVENT CallID=%1").arg(i));
        desk.read(QStringLiteral("CALL_CLEARED_EVENT CallID=1\nCALL_HELD_EVENT CallID=1 HoldingDeviceID=2006"));
        QVERIFY(!desk.calls.find({1}));
        for (int i = 0; i < 6000; ++i)
            desk.read(QStringLiteral("AGENT_STATE_EVENT AgentState=3 AgentID=x%1").arg(i));
        QCOMPARE(desk.agents.agents().size(), qsizetype(AgentRegistry::MaxAgents));
        for (int i = 0; i < 6000; ++i)
            desk.read(QStringLiteral("SYSTEM_EVENT SystemEventID=10 EventDeviceID=%1").arg(i));
        QVERIFY(!desk.devices.isInService(QStringLiteral("5")));
        QVERIFY(desk.devices.isInService(QStringLiteral("5999")));
    }
};
QTEST_GUILESS_MAIN(tst_DomainCalls)
#include "tst_domaincalls.moc"
