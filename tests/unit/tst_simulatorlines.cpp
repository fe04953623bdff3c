// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
#include "support/simulatedfloor.h"
#include <QtTest>

using namespace cti;
using namespace simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString Own = QStringLiteral("2001");
const QString Second = QStringLiteral("5001");
const QString Named = QStringLiteral("2001.5001");
const QString Caller = QStringLiteral("+12025550142");

simulator::Options twoLines()
{
    simulator::Options options = quiet();
    options.secondLines = true;
    options.sendRtp = false;
    options.callerTalks = 24h;
    return options;
}

//! agent01, ready, and a call that rings at the second line of the phone.
struct Ringing {
    explicit Ringing(int version = 17) : floor(twoLines(), version) { }
    Floor floor;
    std::unique_ptr<ScriptedClient> self = floor.ready(1);
    quint32 call = floor.cluster.centre().callPhone(Second, Caller);
    template <typename Request>
    void ask(const QString &device, const QString &instrument = Own)
    {
        self->send(Request {
            .callID = call, .connectionDeviceType = Static, .connectionDeviceID = device, .agentInstrument = instrument});
    }
};

} // namespace

//! The second line of an agent's phone: general rules of the guide, multi-line
//! from version 14 on.
class tst_SimulatorLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namedByVersion_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {10, 13, 14, 17, 18})
            QTest::addRow("version %d", version) << version;
    }
    void namedByVersion()
    {
        QFETCH(int, version);
        Ringing r(version);
        const auto *rings = r.self->last<CallDeliveredEvent>();
        QVERIFY(rings);
        const bool modern = version >= 14;
        QCOMPARE(rings->connectionDeviceID, modern ? Named : Second);
        QCOMPARE(rings->alertingDeviceID.value(), modern ? Named : Second);
        QCOMPARE(rings->calledDeviceID.value(), modern ? Named : Second);
        QCOMPARE(rings->dnis.value(), modern ? Named : Second);
        QCOMPARE(rings->alertingDeviceType, modern ? DeviceType::NonAcd : DeviceType::Identifier);
        QCOMPARE(rings->lineType, modern ? LineType::NonBusiness : LineType::Business);
        QCOMPARE(rings->callingDeviceID.value(), Caller);

        r.ask<AnswerCallReq>(rings->connectionDeviceID);
        const auto *talks = r.self->last<CallEstablishedEvent>();
        QVERIFY(talks);
        QCOMPARE(talks->answeringDeviceID.value(), modern ? Named : Second);
        QCOMPARE(r.floor.cluster.centre().agents().agent(QStringLiteral("agent01"))->state, AgentState::Ready);
        r.self->send(SnapshotDeviceReq {.snapshotDeviceType = DeviceType::Agent, .agentInstrument = Own});
        const auto *snapshot = r.self->last<SnapshotDeviceConf>();
        QCOMPARE(snapshot->calls.size(), 1);
        QCOMPARE(snapshot->calls[0].callConnectionDeviceID, modern ? Named : Second);
    }
    //! In requests only the actual part counts.
    void primaryPartIsNotRead_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("instrument");
        QTest::newRow("as told") << Named << Own;
        QTest::newRow("actual part") << Second << Second;
        QTest::newRow("another primary part") << QStringLiteral("2009.5001") << Own;
        QTest::newRow("both in full") << Named << Named;
    }
    void primaryPartIsNotRead()
    {
        QFETCH(QString, device);
        QFETCH(QString, instrument);
        Ringing r;
        r.ask<AnswerCallReq>(device, instrument);
        QVERIFY(r.self->last<AnswerCallConf>());
        r.ask<HoldCallReq>(device, instrument);
        QVERIFY(r.self->last<HoldCallConf>());
        QCOMPARE(r.floor.cluster.centre().exchange().call(r.call)->party(Second)->state, LocalConnectionState::Hold);
    }
    void dialsFromTheSecondLine()
    {
        Floor floor(twoLines());
        auto self = floor.ready(1);
        auto colleague = floor.ready(2);
        self->send(MakeCallReq {.agentInstrument = Named, .dialedNumber = QStringLiteral("2002")});
        QCOMPARE(self->last<MakeCallConf>()->newConnectionDeviceID, Named);
        QCOMPARE(self->last<CallServiceInitiatedEvent>()->lineType, LineType::NonBusiness);
        const auto *rings = colleague->last<CallDeliveredEvent>();
        QCOMPARE(rings->ani.value(), Named); // also to others
        QCOMPARE(rings->callingDeviceType, DeviceType::NonAcd);
        QCOMPARE(rings->lineType, LineType::Business);
    }
    //! Calls on two lines cannot be made one, nor swapped.
    void linesAreApart()
    {
        Ringing r;
        r.ask<AnswerCallReq>(Named);
        r.ask<HoldCallReq>(Named);
        const quint32 other = r.floor.cluster.centre().callPhone(Own, Caller);
        r.self->send(AnswerCallReq {.agentInstrument = Own});
        r.self->clear();
        r.self->send(TransferCallReq {.activeCallID = other,
                                      .heldCallID = r.call,
                                      .activeConnectionDeviceType = Static,
                                      .heldConnectionDeviceType = Static,
                                      .activeConnectionDeviceID = Own,
                                      .heldConnectionDeviceID = Named,
                                      .agentInstrument = Own});
        QCOMPARE(r.self->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 13 88017")));
    }
    //! The second line is nobody's to log in at, and another agent's is out of
    //! reach.
    void notALoginNorAnothersLine()
    {
        Ringing r;
        r.self->story(); // that it rings
        r.self->send(MakeCallReq {.agentInstrument = QStringLiteral("5002"), .dialedNumber = Own});
        QCOMPARE(r.self->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 8 0")));
        auto bridge = r.floor.bridge();
        SetAgentStateReq login = Floor::login(3);
        login.agentInstrument = QStringLiteral("5003");
        bridge->send(login);
        QCOMPARE(bridge->story(), QStringList(QStringLiteral("CONTROL_FAILURE_CONF 260 88003")));
    }
    void phoneOutOfServiceEndsBoth()
    {
        Ringing r;
        r.floor.cluster.centre().setPhoneInService(Own, false);
        QVERIFY(r.floor.cluster.centre().exchange().calls().empty());
        QVERIFY(!r.floor.cluster.centre().exchange().isFree(Second));
    }
    //! Cause 50: the same party data once more, and no other state.
    void partyUpdates()
    {
        simulator::Options options = twoLines();
        options.partyUpdates = true;
        Floor floor(options);
        auto self = floor.ready(1);
        floor.cluster.centre().callAgent(QStringLiteral("agent01"), Caller);
        floor.pass(0s);
        self->clear();
        self->send(AnswerCallReq {.agentInstrument = Own});
        QCOMPARE(self->story(),
                 QStringList({QStringLiteral("ANSWER_CALL_CONF"), QStringLiteral("CALL_ESTABLISHED_EVENT 2001 lcs 3"),
                              QStringLiteral("CALL_ESTABLISHED_EVENT 2001 lcs 3 cause 50"),
                              QStringLiteral("AGENT_STATE_EVENT agent01 state 4 reason 0")}));
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorLines)
#include "tst_simulatorlines.moc"
