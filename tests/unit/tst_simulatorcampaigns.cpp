// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/outbound.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");
const QString Colleague = QStringLiteral("2002");
const QString Third = QStringLiteral("2003");
const QString Customer = QStringLiteral("+12025550177");

QStringList lines(const char *text)
{
    QStringList list = QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : list)
        line = line.trimmed();
    return list;
}

simulator::Options withoutMedia()
{
    simulator::Options options = quiet();
    options.sendRtp = false;
    options.callerTalks = 24h;
    return options;
}

//! agent01, ready, is offered a customer.
struct Desk {
    explicit Desk(const simulator::Options &options = withoutMedia(), const QString &number = Customer) : floor(options)
    {
        reservation = floor.cluster.centre().campaigns().offer(QStringLiteral("agent01"), number);
        ScriptedClient::settle();
    }
    void say(const QString &word, quint32 call = NoCall)
    {
        SetCallDataReq request {.connectionDeviceType = Static,
                                .callID = call == NoCall ? reservation : call,
                                .callType = CallType::Reservation,
                                .connectionDeviceID = Own};
        request.context.namedVariables = {{outbound::Response, word}};
        client->send(request);
    }
    //! Accepts; the preview call, which rings at the customer.
    quint32 accept()
    {
        say(outbound::answer::Accept);
        const quint32 id = client->last<CallOriginatedEvent>()->callID;
        client->clear();
        return id;
    }
    struct Talk {
        quint32 id;
        QString phone;
        ScriptedClient &who;
    };
    //! The other one answered, and the customer is on hold; the consultation.
    static quint32 consult(const Talk &customer, const QString &number, ScriptedClient &other)
    {
        customer.who.send(ConsultCallReq {.activeCallID = customer.id,
                                          .activeConnectionDeviceType = Static,
                                          .consultType = ConsultType::Transfer,
                                          .activeConnectionDeviceID = customer.phone,
                                          .dialedNumber = number,
                                          .agentInstrument = customer.phone});
        const quint32 id = customer.who.last<ConsultCallConf>()->newCallID;
        other.send(AnswerCallReq {.agentInstrument = number});
        return id;
    }
    template <typename Request>
    static Request onBoth(quint32 active, quint32 held, const QString &phone)
    {
        Request request; // whose members stand in another order for each of the two
        request.activeCallID = active;
        request.activeConnectionDeviceType = Static;
        request.activeConnectionDeviceID = phone;
        request.heldCallID = held;
        request.heldConnectionDeviceType = Static;
        request.heldConnectionDeviceID = phone;
        request.agentInstrument = phone;
        return request;
    }
    static void sayAt(ScriptedClient &who, const QString &phone, quint32 call, const QString &word)
    {
        SetCallDataReq request {.connectionDeviceType = Static, .callID = call, .connectionDeviceID = phone};
        request.context.namedVariables = {{outbound::Response, word}};
        who.send(request);
    }
    const simulator::Contact &contact() { return floor.cluster.centre().campaigns().contacts().front(); }
    const simulator::AgentStatus &agent() { return *floor.cluster.centre().agents().agent(QStringLiteral("agent01")); }
    bool isCallThere(quint32 id) { return floor.cluster.centre().exchange().call(id) != nullptr; }
    ClearConnectionReq hangUp(quint32 id) const
    {
        return {.callID = id, .connectionDeviceType = Static, .connectionDeviceID = Own, .agentInstrument = Own};
    }

    Floor floor;
    std::unique_ptr<ScriptedClient> client = floor.ready(1);
    quint32 reservation = NoCall;
};

} // namespace

#define COMPARE_STORY(actual, expected)                                                                                          \
    do {                                                                                                                         \
        const QStringList story = actual;                                                                                        \
        QVERIFY2(story == lines(expected), qPrintable(QStringLiteral("\n") + story.join(u'\n')));                                \
    } while (false)

//! Outbound direct preview, event by event as in the guide's example flows, and what the campaign keeps of it.
class tst_SimulatorCampaigns : public QObject {
    Q_OBJECT
    using Word = QLatin1String;
private Q_SLOTS:
    void offer()
    {
        Desk d;
        const auto *begin = d.client->last<BeginCallEvent>();
        QVERIFY(begin);
        QCOMPARE(begin->context.namedVariables.size(), 8);
        QCOMPARE(outbound::valueOf(begin->context, outbound::Status), QStringLiteral("DO"));
        QCOMPARE(outbound::valueOf(begin->context, outbound::Response), QString());
        QVERIFY(!outbound::valueOf(begin->context, outbound::Name).isEmpty());
        QCOMPARE(begin->dialedNumber, Customer);
        const auto *delivered = d.client->last<CallDeliveredEvent>();
        QCOMPARE(delivered->alertingDeviceID, Own);
        QCOMPARE(delivered->calledDeviceID, Own);
        COMPARE_STORY(d.client->story(), R"(AGENT_STATE_EVENT agent01 state 8 reason 32746
                                            BEGIN_CALL_EVENT 2001 type 18
                                            CALL_DELIVERED_EVENT 2001 lcs 2 cause 22)");
        d.floor.pass(10min); // it is no phone that rings: it waits
        QVERIFY(d.isCallThere(d.reservation));
    }
    void accept()
    {
        Desk d;
        d.client->clear();
        d.say(outbound::answer::Accept);
        const auto *update = d.client->last<CallDataUpdateEvent>();
        QCOMPARE(update->newCallID, d.reservation);
        QCOMPARE(update->context.namedVariables, (QList<wire::NamedVariable> {{outbound::Response, outbound::answer::Accept}}));
        const auto *begin = d.client->last<BeginCallEvent>();
        QVERIFY(begin->callID != d.reservation);
        QCOMPARE(begin->context.namedVariables.size(), 8);
        QCOMPARE(outbound::valueOf(begin->context, outbound::Status), QStringLiteral("CO"));
        COMPARE_STORY(d.client->story(), R"(SET_CALL_DATA_CONF
                                            CALL_DATA_UPDATE_EVENT 2001 type 18
                                            CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                            CALL_CLEARED_EVENT 2001 lcs 0
                                            END_CALL_EVENT 2001
                                            AGENT_STATE_EVENT agent01 state 4 reason 0
                                            BEGIN_CALL_EVENT 2001 type 17
                                            CALL_SERVICE_INITIATED_EVENT 2001 lcs 1
                                            CALL_ORIGINATED_EVENT 2001 lcs 1
                                            CALL_DELIVERED_EVENT 2001 lcs 1)");
        d.floor.pass(3s);
        COMPARE_STORY(d.client->story(), "CALL_ESTABLISHED_EVENT 2001 lcs 3");
    }
    //! What the agent says of the customer is kept: during the call, and in the work after it.
    void remarks()
    {
        Desk d;
        const quint32 call = d.accept();
        d.floor.pass(3s);
        d.client->clear();
        d.say(outbound::outcome::AnsweringMachine, call);
        COMPARE_STORY(d.client->story(), R"(SET_CALL_DATA_CONF
                                            CALL_DATA_UPDATE_EVENT 2001 type 17)");
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_ANS_MACHINE"));
        d.client->send(d.hangUp(call));
        QCOMPARE(d.client->story().last(), QStringLiteral("AGENT_STATE_EVENT agent01 state 5 reason 32745"));
        d.say(QStringLiteral("Callback 12242026 09:30"), call);
        d.say(QStringLiteral("P#+12025550199"), call);
        COMPARE_STORY(d.client->story(), R"(SET_CALL_DATA_CONF
                                            SET_CALL_DATA_CONF)");
        QCOMPARE(d.contact().callBack, QStringLiteral("12242026 09:30"));
        QCOMPARE(d.contact().callBackNumber, QStringLiteral("+12025550199"));
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_ANS_MACHINE"));
        d.say(outbound::CancelCallBack, call);
        QVERIFY(d.contact().callBack.isEmpty());
        d.client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        d.client->clear();
        d.say(outbound::outcome::Fax, call); // the work is over, and so is this
        QCOMPARE(d.client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 11 88013")));
        QCOMPARE(d.contact().state, simulator::Contact::State::Done);
    }
    //! Whom the customer was handed on to says what becomes of him, also in a conference under an id of its own.
    void remarksOfTheNextAgent()
    {
        Desk d;
        auto colleague = d.floor.ready(2);
        auto third = d.floor.ready(3);
        const quint32 call = d.accept();
        d.floor.pass(3s);
        quint32 consult = d.consult({call, Own, *d.client}, Colleague, *colleague);
        d.client->send(d.onBoth<TransferCallReq>(consult, call, Own));
        QCOMPARE(d.client->last<TransferCallConf>()->newCallID, call);
        consult = d.consult({call, Colleague, *colleague}, Third, *third);
        colleague->send(d.onBoth<ConferenceCallReq>(consult, call, Colleague));
        const quint32 both = colleague->last<ConferenceCallConf>()->newCallID;
        QVERIFY(both != call && both != consult);
        d.sayAt(*colleague, Colleague, both, outbound::outcome::Fax);
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_FAX"));
        for (const auto &[who, phone] : {std::pair(colleague.get(), Colleague), std::pair(third.get(), Third)})
            who->send(ClearConnectionReq {
                .callID = both, .connectionDeviceType = Static, .connectionDeviceID = phone, .agentInstrument = phone});
        QVERIFY(!d.isCallThere(both));
        QCOMPARE(d.contact().state, simulator::Contact::State::Done);
    }
    //! Who brings somebody in keeps the customer, under the conference's new id, and until the last one has left.
    void remarksInAConference()
    {
        Desk d;
        auto colleague = d.floor.ready(2);
        const quint32 call = d.accept();
        d.floor.pass(3s);
        const quint32 consult = d.consult({call, Own, *d.client}, Colleague, *colleague);
        d.client->send(d.onBoth<ConferenceCallReq>(consult, call, Own));
        const quint32 both = d.client->last<ConferenceCallConf>()->newCallID;
        QVERIFY(both != call && both != consult);
        d.sayAt(*d.client, Own, both, outbound::outcome::AnsweringMachine);
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_ANS_MACHINE"));
        d.client->send(d.hangUp(both));
        QVERIFY(d.isCallThere(both)); // the other two talk on
        QCOMPARE(d.contact().state, simulator::Contact::State::Called);
        colleague->send(ClearConnectionReq {
            .callID = both, .connectionDeviceType = Static, .connectionDeviceID = Colleague, .agentInstrument = Colleague});
        QVERIFY(!d.isCallThere(both));
        QCOMPARE(d.contact().state, simulator::Contact::State::Done);
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_ANS_MACHINE"));
    }
    //! A customer who answers is a voice until somebody says otherwise; one who does not is nothing.
    void outcomeByItself()
    {
        Desk d;
        quint32 call = d.accept();
        d.floor.pass(3s);
        d.client->send(d.hangUp(call));
        QCOMPARE(d.contact().outcome, QStringLiteral("REX_VOICE"));

        Desk busy(withoutMedia(), QStringLiteral("+12025550103"));
        call = busy.accept();
        QCOMPARE(busy.client->story(), QStringList());
        busy.floor.pass(4s);
        QVERIFY(!busy.isCallThere(call));
        QCOMPARE(busy.contact().outcome, QString());
        QCOMPARE(busy.agent().state, AgentState::Work);
    }
    void answers_data()
    {
        using S = simulator::Contact::State;
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("contact");
        const auto row = [](Word word, AgentState state, int reason, S contact) {
            QTest::newRow(word.data()) << QString(word) << int(state) << reason << int(contact);
        };
        row(outbound::answer::Reject, AgentState::Ready, 0, S::Open);
        row(outbound::answer::RejectClose, AgentState::Ready, 0, S::Closed);
        row(outbound::answer::Skip, AgentState::Ready, 32751, S::Open);
        row(outbound::answer::SkipClose, AgentState::Ready, 32751, S::Closed);
        row(outbound::answer::Cancel, AgentState::NotReady, 32752, S::Open);
    }
    void answers()
    {
        QFETCH(QString, word);
        QFETCH(int, state);
        QFETCH(int, reason);
        QFETCH(int, contact);
        Desk d;
        d.client->clear();
        d.say(word);
        const QStringList story = d.client->story();
        QCOMPARE(story.mid(0, 5), lines(R"(SET_CALL_DATA_CONF
                                           CALL_DATA_UPDATE_EVENT 2001 type 18
                                           CALL_CONNECTION_CLEARED_EVENT 2001 lcs 65535
                                           CALL_CLEARED_EVENT 2001 lcs 0
                                           END_CALL_EVENT 2001)"));
        QCOMPARE(story.mid(5),
                 QStringList(QStringLiteral("AGENT_STATE_EVENT agent01 state %1 reason %2").arg(state).arg(reason)));
        QCOMPARE(int(d.contact().state), contact);
    }
    //! As in recorded traffic, where no reasons are seen.
    void withoutReasons()
    {
        simulator::Options options = withoutMedia();
        options.previewReasons = false;
        Desk d(options);
        QCOMPARE(d.client->story().first(), QStringLiteral("AGENT_STATE_EVENT agent01 state 8 reason 0"));
        d.say(outbound::answer::Skip);
        QCOMPARE(d.client->story().last(), QStringLiteral("AGENT_STATE_EVENT agent01 state 3 reason 0"));
    }
    void misuse_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("answer it like a phone") << QStringLiteral("CONTROL_FAILURE_CONF 2 0");
        QTest::newRow("hang it up like a phone") << QStringLiteral("CONTROL_FAILURE_CONF 2 0");
        QTest::newRow("leave by a state") << QStringLiteral("CONTROL_FAILURE_CONF 2 0");
        QTest::newRow("dial meanwhile") << QStringLiteral("CONTROL_FAILURE_CONF 2 0");
        QTest::newRow("no such word") << QStringLiteral("CONTROL_FAILURE_CONF 3 88010");
        QTest::newRow("a remark instead of an answer") << QStringLiteral("CONTROL_FAILURE_CONF 3 88010");
        QTest::newRow("another's phone") << QStringLiteral("CONTROL_FAILURE_CONF 8 0");
        QTest::newRow("answered already") << QStringLiteral("CONTROL_FAILURE_CONF 11 88013");
    }
    void misuse()
    {
        QFETCH(QString, answer);
        Desk d;
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (name.startsWith(u"answer it"))
            d.client->send(AnswerCallReq {.agentInstrument = Own});
        else if (name.startsWith(u"hang"))
            d.client->send(d.hangUp(d.reservation));
        else if (name.startsWith(u"leave"))
            d.client->send(SetAgentStateReq {.agentState = AgentState::NotReady, .agentInstrument = Own});
        else if (name.startsWith(u"dial"))
            d.client->send(MakeCallReq {.agentInstrument = Own, .dialedNumber = Customer});
        else if (name.startsWith(u"no such"))
            d.say(QStringLiteral("accept"));
        else if (name.startsWith(u"a remark"))
            d.say(outbound::outcome::Fax);
        else if (name.startsWith(u"another"))
            d.client->send(SetCallDataReq {
                .connectionDeviceType = Static, .callID = d.reservation, .connectionDeviceID = QStringLiteral("2002")});
        else {
            d.say(outbound::answer::Reject);
            d.say(outbound::answer::Accept);
        }
        QCOMPARE(d.client->story().last(), answer);
    }
    void misuseInAPreviewCall()
    {
        Desk d;
        const quint32 call = d.accept();
        for (const QString &word : {QString(outbound::answer::Skip), QStringLiteral("Callback 13452026 09:30"),
                                    QStringLiteral("Callback tomorrow"), QStringLiteral("P#home"), QStringLiteral("REX_CAT")}) {
            d.say(word, call);
            QCOMPARE(d.client->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 3 88010")));
        }
        QVERIFY(d.isCallThere(call));
    }
    //! No reservation without an agent who could answer it, none left behind by one who is gone.
    void comesAndGoesWithTheAgent()
    {
        Desk d;
        simulator::ContactCentre &centre = d.floor.cluster.centre();
        QCOMPARE(centre.campaigns().offer(QStringLiteral("agent01"), Customer), NoCall); // reserved already
        QCOMPARE(centre.campaigns().offer(QStringLiteral("agent02"), Customer), NoCall); // not signed in
        centre.setPhoneInService(Own, false);
        QVERIFY(!d.isCallThere(d.reservation));
        QCOMPARE(d.agent().state, AgentState::NotReady);
        QCOMPARE(d.agent().reason, Reason::PhoneDown);
        QCOMPARE(d.contact().state, simulator::Contact::State::Open);
        centre.setPhoneInService(Own, true);
        d.client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        const quint32 again = centre.campaigns().offer(QStringLiteral("agent01"), Customer);
        d.client.reset();
        d.floor.pass(60s); // a lost agent is logged out
        QCOMPARE(d.agent().state, AgentState::Logout);
        QVERIFY(!d.isCallThere(again));
    }
    void numbersThatCannotBeDialled()
    {
        Floor floor;
        auto client = floor.ready(1);
        simulator::Campaigns &campaigns = floor.cluster.centre().campaigns();
        QCOMPARE(campaigns.offer(QStringLiteral("agent01"), QStringLiteral("12")), NoCall);
        QCOMPARE(campaigns.offer(QStringLiteral("agent01"), QStringLiteral("2002")), NoCall);
        QCOMPARE(campaigns.offer(QStringLiteral("nobody")), NoCall);
        QVERIFY(campaigns.contacts().empty());
    }
    //! By option the campaign goes on by itself, robots answer it, and who skips gets the next customer at once.
    void byItself()
    {
        simulator::Options options = withoutMedia();
        options.previewsPerMinute = 10;
        options.callerTalks = 30s;
        options.robots = 4;
        Floor floor(options);
        auto client = floor.signedIn(1);
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        for (int i = 0; i < 100 && !client->last<BeginCallEvent>(); ++i)
            floor.pass(1s);
        QVERIFY(client->last<BeginCallEvent>());
        const quint32 first = client->last<BeginCallEvent>()->callID;
        client->clear();
        SetCallDataReq skip {.connectionDeviceType = Static, .callID = first, .connectionDeviceID = Own};
        skip.context.namedVariables = {{outbound::Response, outbound::answer::Skip}};
        client->send(skip);
        QVERIFY(client->last<BeginCallEvent>());
        QVERIFY(client->last<BeginCallEvent>()->callID != first);
        floor.pass(10min);
        qsizetype called = 0;
        for (const simulator::Contact &contact : floor.cluster.centre().campaigns().contacts())
            called += contact.state == simulator::Contact::State::Done;
        QVERIFY2(called > 5, qPrintable(QString::number(called)));
    }
    //! As in the desktop's demo: on a floor where nobody is ready for long, the person who looks at it still meets a campaign.
    void aCustomerWaitsForAPerson()
    {
        simulator::Options options = withoutMedia();
        options.previewsPerMinute = 10;
        options.robotPreviews = false;
        options.robots = 4;
        Floor floor(options);
        floor.pass(5min);
        auto client = floor.signedIn(1);
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        QVERIFY2(!client->last<BeginCallEvent>(), "one was kept for whoever comes first");
        client->send(SetAgentStateReq {.agentState = AgentState::NotReady, .agentInstrument = Own});
        floor.pass(50s);
        QVERIFY2(floor.cluster.centre().campaigns().contacts().empty(), "a robot was offered one");
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = Own});
        floor.pass(500ms);
        QVERIFY(client->last<BeginCallEvent>());
        floor.pass(50s);
        QCOMPARE(floor.cluster.centre().campaigns().contacts().size(), std::size_t(1)); // still offered
    }
};
QTEST_GUILESS_MAIN(tst_SimulatorCampaigns)
#include "tst_simulatorcampaigns.moc"
