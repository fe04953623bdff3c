// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/registry.h"
#include "simulator/random.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;

//! A bridge client without manners: any bytes, nearly right messages, and right ones about anybody's phone and call.
class Vandal {
public:
    Vandal(Floor &floor, quint32 seed) : m_floor(floor), m_random(seed), m_client(floor.bridge()) { }
    void act()
    {
        if (m_client->isClosed())
            m_client = m_floor.bridge();
        m_client->clear();
        const int choice = m_random.below(100);
        if (choice < 3)
            sendNoise();
        else if (choice < 20)
            sendNearlyRight();
        else if (choice < 50)
            changeAgent();
        else
            useCall();
        if (m_random.chance(0.2))
            m_floor.pass(m_random.between(0s, 4s));
    }

private:
    void sendNoise()
    {
        QByteArray bytes(1 + m_random.below(80), '\0');
        for (char &byte : bytes)
            byte = char(m_random.below(256));
        m_client->sendBytes(bytes);
    }
    void sendNearlyRight()
    {
        const MessageType &type = allMessages()[std::size_t(m_random.below(qsizetype(allMessages().size())))];
        auto frame = AnyMessage::sample(type, 17).encodedAgain();
        if (!frame)
            return;
        wire::Frame made = std::move(frame).value();
        for (int changes = m_random.below(4); changes > 0 && !made.body.isEmpty(); --changes)
            made.body[m_random.below(made.body.size())] = char(m_random.below(256));
        m_client->sendFrame(made);
    }
    int anyNumber() { return 1 + m_random.below(12); }
    void changeAgent()
    {
        const int number = anyNumber();
        SetAgentStateReq request = Floor::login(number);
        constexpr AgentState states[] = {AgentState::Login, AgentState::Ready, AgentState::NotReady, AgentState::Work,
                                         AgentState::Logout};
        request.agentState = states[m_random.below(std::size(states))];
        request.agentInstrument = Floor::phone(m_random.chance(0.9) ? number : anyNumber());
        const bool canBeForced = request.agentState == AgentState::Login || request.agentState == AgentState::Logout;
        request.forcedFlag = canBeForced && m_random.chance(0.5) ? ForcedFlag::True : ForcedFlag::False;
        m_client->send(request);
    }
    //! A call and one of its parties, mostly.
    std::pair<quint32, QString> anyConnection()
    {
        const auto &calls = m_floor.cluster.centre().exchange().calls();
        if (calls.empty() || m_random.chance(0.05))
            return {quint32(m_random.below(1 << 20)), Floor::phone(anyNumber())};
        const auto found = std::next(calls.begin(), m_random.below(qsizetype(calls.size())));
        return {found->first, m_random.pick(found->second.parties).device};
    }
    QString anyDestination()
    {
        static const QStringList numbers {QStringLiteral("7001"), QStringLiteral("7003"), QStringLiteral("+12025550103"),
                                          QStringLiteral("+12025550177"), QStringLiteral("9999")};
        return m_random.chance(0.5) ? m_random.pick(numbers) : Floor::phone(anyNumber());
    }
    void useCall()
    {
        const auto [call, device] = anyConnection();
        const auto [other, elsewhere] = anyConnection();
        switch (m_random.below(12)) {
        case 0:
            return m_client->send(AnswerCallReq {
                .callID = call, .connectionDeviceType = Static, .connectionDeviceID = device, .agentInstrument = device});
        case 1:
            return m_client->send(HoldCallReq {
                .callID = call, .connectionDeviceType = Static, .connectionDeviceID = device, .agentInstrument = device});
        case 2:
            return m_client->send(RetrieveCallReq {.heldCallID = call,
                                                   .heldConnectionDeviceType = Static,
                                                   .heldConnectionDeviceID = device,
                                                   .agentInstrument = device});
        case 3:
            return m_client->send(ClearConnectionReq {
                .callID = call, .connectionDeviceType = Static, .connectionDeviceID = device, .agentInstrument = device});
        case 4:
            return m_client->send(ClearCallReq {
                .callID = call, .connectionDeviceType = Static, .connectionDeviceID = device, .agentInstrument = device});
        case 5:
            return m_client->send(ConferenceCallReq {.heldCallID = other,
                                                     .activeCallID = call,
                                                     .heldConnectionDeviceType = Static,
                                                     .activeConnectionDeviceType = Static,
                                                     .activeConnectionDeviceID = device,
                                                     .heldConnectionDeviceID = device,
                                                     .agentInstrument = device});
        case 6:
            return m_client->send(TransferCallReq {.activeCallID = call,
                                                   .heldCallID = other,
                                                   .activeConnectionDeviceType = Static,
                                                   .heldConnectionDeviceType = Static,
                                                   .activeConnectionDeviceID = device,
                                                   .heldConnectionDeviceID = device,
                                                   .agentInstrument = device});
        case 7:
            return m_client->send(TransferCallReq {.activeCallID = call,
                                                   .activeConnectionDeviceType = Static,
                                                   .activeConnectionDeviceID = device,
                                                   .agentInstrument = device,
                                                   .dialedNumber = anyDestination()});
        case 8:
            return m_client->send(ConsultCallReq {.activeCallID = call,
                                                  .activeConnectionDeviceType = Static,
                                                  .consultType = ConsultType::Transfer,
                                                  .activeConnectionDeviceID = device,
                                                  .dialedNumber = anyDestination(),
                                                  .agentInstrument = device});
        case 9: return setData(call, device);
        default:
            return m_client->send(MakeCallReq {.agentInstrument = Floor::phone(anyNumber()), .dialedNumber = anyDestination()});
        }
    }
    //! More and more names, each as long as may be.
    void setData(quint32 call, const QString &device)
    {
        SetCallDataReq request {.connectionDeviceType = Static, .callID = call, .connectionDeviceID = device};
        for (int i = 0; i < 5; ++i)
            request.context.namedVariables.append({QStringLiteral("user.name%1").arg(++m_names), QString(200, QLatin1Char('x'))});
        m_client->send(request);
    }

    Floor &m_floor;
    simulator::Random m_random;
    std::unique_ptr<ScriptedClient> m_client;
    int m_names = 0;
};

} // namespace

//! Nobody who connects can bring the simulator down, make it grow without end, or make its ledger wrong.
class tst_SimulatorHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesVandals_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void survivesVandals()
    {
        QFETCH(quint32, seed);
        simulator::Options options;
        options.seed = seed;
        options.callerTalks = 30s;
        options.callsPerMinute = 40;
        Floor floor(options);
        simulator::ContactCentre &centre = floor.cluster.centre();
        Vandal first(floor, seed);
        Vandal second(floor, seed + 1000);
        for (int i = 0; i < 600; ++i) {
            first.act();
            second.act();
            QVERIFY2(centre.exchange().calls().size() <= 300, qPrintable(QString::number(centre.exchange().calls().size())));
            for (const auto &[id, call] : centre.exchange().calls())
                QVERIFY(simulator::namedBytes(call.context) <= simulator::MostNamedBytes);
        }
        QCOMPARE(partiesIn(centre.ledger()), partiesIn(centre.exchange()));
        QVERIFY(floor.bridge()->isClosed() == false);
    }
    //! Requests that are answered late do not pile up without end.
    void floodIsCutOff()
    {
        simulator::Options options = quiet();
        options.answerDelay = 10s;
        Floor floor(options);
        auto client = floor.bridge();
        QByteArray flood;
        for (quint32 i = 1; i <= 2000; ++i)
            flood += wire::toBytes(wire::encode(QueryAgentStateReq {.invokeID = i, .agentID = Floor::loginID(1)}, {}).value());
        client->sendBytes(flood);
        QVERIFY(client->isClosed());
    }

private:
    static QStringList partiesIn(const simulator::Ledger &ledger)
    {
        QStringList all;
        for (const auto &[id, entry] : ledger.callsUnderWay())
            for (const simulator::Ledger::Part &part : entry.parts)
                if (!part.left)
                    all.append(QStringLiteral("%1 %2 %3").arg(id).arg(part.device).arg(int(part.state)));
        all.sort();
        return all;
    }
    static QStringList partiesIn(const simulator::Exchange &exchange)
    {
        QStringList all;
        for (const auto &[id, call] : exchange.calls())
            for (const simulator::Party &party : call.parties)
                all.append(QStringLiteral("%1 %2 %3").arg(id).arg(party.device).arg(int(party.state)));
        all.sort();
        return all;
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorHostile)
#include "tst_simulatorhostile.moc"
