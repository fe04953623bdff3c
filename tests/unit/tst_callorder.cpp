// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/router.h"
#include "messages/callrequests.h"
#include "support/simulatedfloor.h"
#include <QtTest>
#include <algorithm>
#include <random>

using namespace cti;
using namespace std::chrono_literals;

namespace {

using L = LocalConnectionState;

constexpr int Orders = 200; // of each flow at each desk
const QString Outside = QStringLiteral("+12025550177");

simulator::Options options()
{
    simulator::Options options = simulated::quiet();
    options.callerTalks = 24h;
    options.ringTimeout = 20s;
    options.secondLines = true;
    options.partyUpdates = true;
    return options;
}

//! Three agents at their phones, asking for what people ask for.
struct Stage {
    simulated::Floor floor {options()};
    std::vector<std::unique_ptr<ScriptedClient>> clients; // of agent01 and so on

    Stage()
    {
        for (int number = 1; number <= 3; ++number)
            clients.push_back(floor.ready(number));
        for (const auto &client : clients)
            client->clear();
    }
    simulator::ContactCentre &centre() { return floor.cluster.centre(); }
    static QString phone(int number) { return simulated::Floor::phone(number); }
    //! The call in this state at a phone; a flow that finds none is wrong.
    quint32 at(const QString &device, L state)
    {
        for (const auto &[id, call] : centre().exchange().calls())
            if (const auto *party = call.party(device); party && party->state == state)
                return id;
        return NoCall;
    }
    void caller(int number)
    {
        centre().callAgent(simulated::Floor::loginID(number), Outside);
        floor.pass(1s);
    }
    void answer(int number) { clients[size_t(number - 1)]->send(AnswerCallReq {.agentInstrument = phone(number)}); }
    template <typename Request>
    void one(int number, L state = L::Connect, const QString &device = {})
    {
        const QString end = device.isEmpty() ? phone(number) : device;
        clients[size_t(number - 1)]->send(Request {.callID = at(end, state),
                                                   .connectionDeviceType = ConnectionDeviceType::Static,
                                                   .connectionDeviceID = end,
                                                   .agentInstrument = end});
    }
    void retrieve(int number)
    {
        clients[size_t(number - 1)]->send(RetrieveCallReq {.heldCallID = at(phone(number), L::Hold),
                                                           .heldConnectionDeviceType = ConnectionDeviceType::Static,
                                                           .heldConnectionDeviceID = phone(number),
                                                           .agentInstrument = phone(number)});
    }
    void dial(int number, const QString &to)
    {
        clients[size_t(number - 1)]->send(MakeCallReq {.agentInstrument = phone(number), .dialedNumber = to});
    }
    void consult(int number, const QString &to)
    {
        clients[size_t(number - 1)]->send(ConsultCallReq {.activeCallID = at(phone(number), L::Connect),
                                                          .activeConnectionDeviceType = ConnectionDeviceType::Static,
                                                          .consultType = ConsultType::Transfer,
                                                          .activeConnectionDeviceID = phone(number),
                                                          .dialedNumber = to,
                                                          .agentInstrument = phone(number)});
    }
    template <typename Request>
    void both(int number)
    {
        Request request;
        request.activeCallID = at(phone(number), L::Connect);
        request.activeConnectionDeviceType = ConnectionDeviceType::Static;
        request.activeConnectionDeviceID = phone(number);
        request.heldCallID = at(phone(number), L::Hold);
        request.heldConnectionDeviceType = ConnectionDeviceType::Static;
        request.heldConnectionDeviceID = phone(number);
        request.agentInstrument = phone(number);
        clients[size_t(number - 1)]->send(request);
    }
    template <typename Request>
    void blind(int number, const QString &to)
    {
        Request request;
        request.activeCallID = at(phone(number), L::Connect);
        request.activeConnectionDeviceType = ConnectionDeviceType::Static;
        request.activeConnectionDeviceID = phone(number);
        request.agentInstrument = phone(number);
        request.dialedNumber = to;
        clients[size_t(number - 1)]->send(request);
    }
    void alternate(int number)
    {
        clients[size_t(number - 1)]->send(AlternateCallReq {.activeCallID = at(phone(number), L::Connect),
                                                            .otherCallID = at(phone(number), L::Hold),
                                                            .activeConnectionDeviceType = ConnectionDeviceType::Static,
                                                            .otherConnectionDeviceType = ConnectionDeviceType::Static,
                                                            .activeConnectionDeviceID = phone(number),
                                                            .otherConnectionDeviceID = phone(number),
                                                            .agentInstrument = phone(number)});
    }
    void drop(int number, const QString &party)
    {
        clients[size_t(number - 1)]->send(ClearConnectionReq {.callID = at(phone(number), L::Connect),
                                                              .connectionDeviceType = ConnectionDeviceType::Static,
                                                              .connectionDeviceID = party,
                                                              .agentInstrument = phone(number)});
    }
    void setData(int number, int variable, const QString &value)
    {
        SetCallDataReq request {.connectionDeviceType = ConnectionDeviceType::Static,
                                .callID = at(phone(number), L::Connect),
                                .connectionDeviceID = phone(number)};
        request.context.callVariables[size_t(variable - 1)] = value;
        request.context.namedVariables.append({QStringLiteral("user.n"), value});
        clients[size_t(number - 1)]->send(request);
    }
};

using Step = std::function<void(Stage &)>;
struct Flow {
    const char *name;
    QList<Step> steps;
};

const Step rings = [](Stage &s) { s.caller(1); };
const Step answers = [](Stage &s) { s.answer(1); };
const Step asksColleague = [](Stage &s) { s.consult(1, Stage::phone(2)); };
const Step colleagueAnswers = [](Stage &s) { s.answer(2); };
const Step joinsAll = [](Stage &s) { s.both<ConferenceCallReq>(1); };
const Step time = [](Stage &s) { s.floor.pass(4s); };
const Step hangsUp = [](Stage &s) { s.one<ClearConnectionReq>(1); };

const QList<Flow> &flows()
{
    static const QList<Flow> all {
        {"answered, held, taken back, ended",
         {rings, answers, [](Stage &s) { s.one<HoldCallReq>(1); }, [](Stage &s) { s.retrieve(1); }, hangsUp}},
        {"not answered", {rings, [](Stage &s) { s.floor.pass(21s); }}},
        {"caller hangs up",
         {rings, answers, [](Stage &s) { s.centre().exchange().release(s.at(Stage::phone(1), L::Connect), Outside); }}},
        {"dialled a colleague", {[](Stage &s) { s.dial(1, Stage::phone(2)); }, colleagueAnswers, hangsUp}},
        {"dialled outside", {[](Stage &s) { s.dial(1, Outside); }, time, hangsUp}},
        {"busy", {[](Stage &s) { s.dial(1, QStringLiteral("12025550103")); }, [](Stage &s) { s.floor.pass(5s); }}},
        {"asked and transferred",
         {rings, answers, asksColleague, colleagueAnswers, [](Stage &s) { s.both<TransferCallReq>(1); },
          [](Stage &s) { s.one<ClearConnectionReq>(2); }}},
        {"asked, swapped twice, taken back",
         {rings, answers, asksColleague, colleagueAnswers, [](Stage &s) { s.alternate(1); }, [](Stage &s) { s.alternate(1); },
          [](Stage &s) { s.both<ReconnectCallReq>(1); }, hangsUp}},
        {"asked, nobody there",
         {rings, answers, [](Stage &s) { s.consult(1, QStringLiteral("12025550103")); }, [](Stage &s) { s.floor.pass(5s); },
          [](Stage &s) { s.retrieve(1); }}},
        {"transferred blindly",
         {rings, answers, [](Stage &s) { s.blind<TransferCallReq>(1, Stage::phone(2)); }, colleagueAnswers}},
        {"transferred to a queue", {rings, answers, [](Stage &s) { s.blind<TransferCallReq>(1, QStringLiteral("7002")); }, time}},
        {"conference, others leave",
         {rings, answers, asksColleague, colleagueAnswers, joinsAll, [](Stage &s) { s.one<ClearConnectionReq>(2); }, hangsUp}},
        {"conference, controller leaves", {rings, answers, asksColleague, colleagueAnswers, joinsAll, hangsUp}},
        {"conference of four, one dropped, ended for all",
         {rings, answers, asksColleague, colleagueAnswers, joinsAll,
          [](Stage &s) { s.blind<ConferenceCallReq>(1, Stage::phone(3)); }, [](Stage &s) { s.answer(3); },
          [](Stage &s) { s.drop(1, Outside); }, [](Stage &s) { s.setData(2, 3, QStringLiteral("three")); },
          [](Stage &s) { s.one<ClearCallReq>(1); }}},
        {"call data",
         {rings, answers, [](Stage &s) { s.setData(1, 1, QStringLiteral("one")); },
          [](Stage &s) { s.setData(1, 1, QStringLiteral(" ")); }}},
        {"a call at the second line",
         {rings, answers, [](Stage &s) { s.centre().callPhone(QStringLiteral("5001"), Outside); },
          [](Stage &s) {
              s.one<HoldCallReq>(1);
              s.one<AnswerCallReq>(1, L::Alerting, QStringLiteral("5001"));
          },
          [](Stage &s) { s.one<ClearConnectionReq>(1, L::Connect, QStringLiteral("5001")); }}},
    };
    return all;
}

//! What came to one desk, an entry a step.
using Recorded = QList<QList<AnyMessage>>;

//! The domain of one desk, and what it holds as text.
struct Desk {
    Moment now {1000s};
    Dispatcher messages;
    AgentRegistry agents {[this] { return now; }};
    CallRegistry calls;
    DeviceRegistry devices;
    Router router {messages, agents, calls, devices, [this] { return now; }};

    explicit Desk(int number) { router.setSelf({simulated::Floor::loginID(number)}, {.extension = Stage::phone(number)}); }
    QStringList text() const
    {
        QStringList lines;
        for (const Call &call : calls.calls()) {
            QStringList others = call.otherParties;
            others.sort();
            lines += QStringLiteral("%1 state %2 type %3 direction %4 line %5 %6 of %7 with %8%9")
                         .arg(call.id.value)
                         .arg(int(call.state))
                         .arg(int(call.type))
                         .arg(int(call.direction))
                         .arg(int(call.lineType))
                         .arg(call.connectionDeviceId)
                         .arg(call.csqId)
                         .arg(others.isEmpty() ? call.remoteParty() : others.join(u'+'))
                         .arg(call.isController ? QStringLiteral(" controller") : QString());
            for (const auto &variable : call.context.callVariables)
                lines.last() += u'|' + variable.value_or(QStringLiteral("-"));
            for (const auto &variable : call.context.namedVariables)
                lines.last() += u'|' + variable.name + u'=' + variable.value;
        }
        lines.sort(); // the order of arrival is not the point
        return lines;
    }
};

Recorded play(const Flow &flow, int desk, Stage &stage)
{
    Recorded recorded;
    for (const Step &step : flow.steps) {
        step(stage);
        ScriptedClient::settle();
        recorded.append(stage.clients[size_t(desk - 1)]->messages());
        for (const auto &client : stage.clients)
            client->clear();
    }
    return recorded;
}

//! What the guide promises: BEGIN_CALL comes first for a call and END_CALL last, CALL_TRANSFERRED and CALL_CONFERENCED after
//! any CALL_DELIVERED. The rest of one cause comes in any order.
QList<AnyMessage> inSomeOrder(QList<AnyMessage> messages, std::mt19937 &random)
{
    std::ranges::shuffle(messages, random);
    const auto place = [](const AnyMessage &message) {
        return message.id() == BeginCallEvent::id ? 0 : message.id() == EndCallEvent::id ? 2 : 1;
    };
    std::ranges::stable_sort(messages, {}, place);
    const auto isDelivered = [](const AnyMessage &message) { return message.id() == CallDeliveredEvent::id; };
    const auto isJoin = [](const AnyMessage &message) {
        return message.id() == CallTransferredEvent::id || message.id() == CallConferencedEvent::id;
    };
    const auto join = std::find_if(messages.begin(), messages.end(), isJoin); // one a step
    const auto delivered = std::find_if(messages.rbegin(), messages.rend(), isDelivered).base();
    if (join < delivered)
        std::rotate(join, join + 1, delivered);
    return messages;
}
//! Some come twice, at any later place.
QList<AnyMessage> withRepeats(QList<AnyMessage> messages, std::mt19937 &random)
{
    for (qsizetype i = 0; i < messages.size(); ++i)
        if (messages[i].id() != BeginCallEvent::id && random() % 3 == 0)
            messages.insert(i + 1 + qsizetype(random() % quint32(messages.size() - i)), messages[i]);
    return messages;
}
//! What may come once more after other things have happened: not what says that
//! a state or a variable is so now.
bool mayComeLate(const AnyMessage &message)
{
    static const QSet<quint32> never {BeginCallEvent::id, CallHeldEvent::id, CallRetrievedEvent::id, CallDataUpdateEvent::id,
                                      AgentStateEvent::id};
    return !never.contains(message.id());
}

} // namespace

//! Events that come twice, late or in another order lead to the same domain
//! (Decision P4): every flow is recorded at each desk of a simulated floor and
//! told again in many ways.
class tst_CallOrder : public QObject {
    Q_OBJECT
    static void eachFlow()
    {
        QTest::addColumn<int>("flow");
        QTest::addColumn<int>("desk");
        for (int i = 0; i < flows().size(); ++i)
            for (int desk = 1; desk <= 3; ++desk)
                QTest::addRow("%s, desk %d", flows().at(i).name, desk) << i << desk;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asItCame_data() { eachFlow(); }
    //! First of all what was recorded leads to what is true.
    void asItCame()
    {
        QFETCH(int, flow);
        QFETCH(int, desk);
        Stage stage;
        Desk domain(desk);
        for (const Step &step : flows().at(flow).steps) {
            step(stage);
            ScriptedClient::settle();
            for (const AnyMessage &message : stage.clients[size_t(desk - 1)]->messages()) {
                QVERIFY(message.id() != ControlFailureConf::id && message.id() != FailureConf::id); // the flow itself is right
                domain.messages.dispatch(message);
            }
            for (const auto &client : stage.clients)
                client->clear();
            domain.now += 2s;
            int known = 0;
            for (const auto &[id, call] : stage.centre().exchange().calls())
                for (const simulator::Party &party : call.parties)
                    if (party.device == Stage::phone(desk) || party.device == QStringLiteral("500%1").arg(desk)) {
                        ++known;
                        QVERIFY(domain.calls.find({id}));
                        QCOMPARE(domain.calls.find({id})->state, party.state);
                        QCOMPARE(domain.calls.find({id})->isController, call.controller == party.device);
                    }
            QCOMPARE(domain.calls.calls().size(), known);
        }
    }

    void inAnyOrder_data() { eachFlow(); }
    void inAnyOrder()
    {
        QFETCH(int, flow);
        QFETCH(int, desk);
        Stage stage;
        const Recorded recorded = play(flows().at(flow), desk, stage);
        QStringList expected;
        for (int order = 0; order <= Orders; ++order) {
            std::mt19937 random(quint32(order) * 7919 + 1);
            Desk domain(desk);
            QStringList told;
            for (const QList<AnyMessage> &step : recorded) {
                const auto messages = order == 0 ? step : withRepeats(inSomeOrder(step, random), random);
                for (const AnyMessage &message : messages)
                    domain.messages.dispatch(message);
                domain.now += 500ms;
                for (const AnyMessage &message : step)
                    if (order % 2 == 1 && mayComeLate(message) && random() % 2 == 0)
                        domain.messages.dispatch(message);
                told += domain.text();
                domain.now += 2s;
            }
            if (order == 0)
                expected = told;
            if (told != expected)
                qInfo("order %d", order); // its seed
            QCOMPARE(told, expected);
        }
    }
};
QTEST_GUILESS_MAIN(tst_CallOrder)
#include "tst_callorder.moc"
