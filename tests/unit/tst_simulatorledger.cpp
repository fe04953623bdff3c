// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/callrequests.h"
#include "simulator/director.h"
#include "support/simulatedfloor.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cti;
using namespace simulated;
using simulator::Ledger;

namespace {

constexpr auto Static = ConnectionDeviceType::Static;
const QString LoginID = QStringLiteral("agent01");
const QString Phone = QStringLiteral("2001");
const QString Caller = QStringLiteral("+12025550142");

//! "device state", those who have left in brackets.
QStringList partsOf(const Ledger::CallEntry &entry)
{
    QStringList parts;
    for (const Ledger::Part &part : entry.parts)
        parts.append(part.left ? u'(' + part.device + u')' : QStringLiteral("%1 %2").arg(part.device).arg(int(part.state)));
    return parts;
}

//! The parties of every call under way, as the ledger and as the switch has them, sorted.
QStringList partiesIn(const Ledger &ledger)
{
    QStringList all;
    for (const auto &[id, entry] : ledger.callsUnderWay())
        for (const Ledger::Part &part : entry.parts)
            if (!part.left)
                all.append(QStringLiteral("%1 %2 %3 %4").arg(id).arg(int(entry.type)).arg(part.device).arg(int(part.state)));
    all.sort();
    return all;
}
QStringList partiesIn(const simulator::Exchange &exchange)
{
    QStringList all;
    for (const auto &[id, call] : exchange.calls())
        for (const simulator::Party &party : call.parties)
            all.append(QStringLiteral("%1 %2 %3 %4").arg(id).arg(int(call.type)).arg(party.device).arg(int(party.state)));
    all.sort();
    return all;
}

} // namespace

//! What a test can compare a client with: the ledger tells what happened, whatever any line carried.
class tst_SimulatorLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheLifeOfACall()
    {
        Floor floor;
        auto client = floor.ready(1);
        const Ledger &ledger = floor.cluster.centre().ledger();
        const quint32 id = floor.cluster.centre().callAgent(LoginID, Caller);
        floor.pass(0s);
        QCOMPARE(partsOf(*ledger.call(id)),
                 QStringList({Caller + QStringLiteral(" 3"), QStringLiteral("6001 3"), Phone + QStringLiteral(" 2")}));
        floor.cluster.freeze(true); // nobody hears what follows; it happens all the same
        floor.pass(3s);
        floor.cluster.centre().exchange().answer(id, Phone);
        const simulator::Duration answered = floor.cluster.centre().clock().now();
        floor.pass(10s);
        floor.cluster.centre().exchange().hold(id, Phone);
        QCOMPARE(partsOf(*ledger.call(id)),
                 QStringList({Caller + QStringLiteral(" 3"), QStringLiteral("(6001)"), Phone + QStringLiteral(" 4")}));
        QCOMPARE(ledger.callsAt(Phone).size(), 1);
        floor.cluster.centre().exchange().release(id, Caller);
        QCOMPARE(ledger.callsAt(Phone).size(), 0);
        const Ledger::CallEntry entry = *ledger.call(id);
        QCOMPARE(entry.hungUpBy, Caller);
        QCOMPARE(entry.ended.value() - answered, simulator::Duration(10s));
        QCOMPARE(entry.parts.last().talked, answered);
        QCOMPARE(entry.parts.last().came, answered - 3s);
    }
    //! How many tones, never which; and who was hard to hear.
    void countsTonesAndBadLines()
    {
        Floor floor;
        auto client = floor.ready(1);
        const quint32 call = floor.cluster.centre().callAgent(LoginID, Caller);
        floor.pass(0s);
        const SendDtmfSignalReq tones {.callID = call,
                                       .connectionDeviceType = Static,
                                       .connectionDeviceID = Phone,
                                       .dtmfString = QStringLiteral("1739"),
                                       .agentInstrument = Phone};
        const Ledger &ledger = floor.cluster.centre().ledger();
        client->send(tones); // it rings only
        QCOMPARE(ledger.call(call)->tones, 0);
        client->send(AnswerCallReq {.agentInstrument = Phone});
        client->send(tones);
        client->send(tones);
        client->send(BadCallReq {.connectionDeviceType = Static, .callID = call, .connectionDeviceID = Phone});
        QCOMPARE(ledger.call(call)->tones, 8);
        QCOMPARE(ledger.call(call)->badLines, 1);
        floor.cluster.centre().exchange().release(call, Phone);
        QCOMPARE(ledger.call(call)->tones, 8);
        const QString told = ledger.lines(Ledger::Most).join(u'\n');
        QVERIFY(told.contains(QStringLiteral("\"tones\":8")) && told.contains(QStringLiteral("\"badLines\":1")));
        QVERIFY(!told.contains(QStringLiteral("1739")));
    }
    void tellsTheStatesOfAnAgent()
    {
        Floor floor;
        auto client = floor.ready(1);
        const quint32 id = floor.cluster.centre().callAgent(LoginID, Caller);
        floor.pass(20s); // rings out
        floor.cluster.centre().exchange().release(id, Caller);
        QStringList states;
        for (const Ledger::AgentEntry &entry : floor.cluster.centre().ledger().agentEntries())
            states.append(
                QStringLiteral("%1 %2 %3 %4").arg(entry.loginID, entry.extension).arg(int(entry.state)).arg(entry.reason));
        QCOMPARE(states,
                 QStringList({QStringLiteral("agent01 2001 2 32760"), QStringLiteral("agent01 2001 3 0"),
                              QStringLiteral("agent01 2001 8 0"), QStringLiteral("agent01 2001 2 32763")}));
        const Ledger::AgentEntry newest = *floor.cluster.centre().ledger().agent(LoginID);
        QCOMPARE(newest.reason, Reason::RingNoAnswer);
        QCOMPARE(newest.at, floor.cluster.centre().clock().now());
    }
    void followsACallIntoAnother()
    {
        Floor floor;
        auto client = floor.ready(1);
        auto colleague = floor.signedIn(2);
        simulator::ContactCentre &centre = floor.cluster.centre();
        const quint32 first = centre.callAgent(LoginID, Caller);
        floor.pass(0s);
        centre.exchange().answer(first, Phone);
        const quint32 second = centre.exchange().newCallID();
        centre.exchange().consult(second, first, Phone, QStringLiteral("2002"), {});
        centre.exchange().answer(second, QStringLiteral("2002"));
        const quint32 third = centre.exchange().newCallID();
        centre.exchange().conference(third, first, second, Phone, {});
        for (const quint32 old : {first, second}) {
            QCOMPARE(centre.ledger().call(old)->became, third);
            QVERIFY(centre.ledger().call(old)->ended);
            QCOMPARE(centre.ledger().call(old)->hungUpBy, QString());
        }
        centre.exchange().release(third, Phone); // leaves it
        QCOMPARE(centre.ledger().call(third)->hungUpBy, Phone);
        QVERIFY(!centre.ledger().call(third)->ended);
        QCOMPARE(partiesIn(centre.ledger()), partiesIn(centre.exchange()));
    }
    //! It misses no step of anybody, however long they work, and forgets the oldest.
    void agreesWithAWholeMorning()
    {
        simulator::Options options;
        Floor floor(options);
        simulator::ContactCentre &centre = floor.cluster.centre();
        for (int hour = 0; hour < 6; ++hour) {
            floor.clock.advance(1h);
            QCOMPARE(partiesIn(centre.ledger()), partiesIn(centre.exchange()));
            for (const simulator::AgentStatus &agent : centre.agents().agents()) {
                const Ledger::AgentEntry *entry = centre.ledger().agent(agent.record->loginID);
                QCOMPARE(entry ? entry->state : AgentState::Logout, agent.state);
                QCOMPARE(entry ? entry->at : agent.since, agent.since);
            }
        }
        QCOMPARE(centre.ledger().agentEntries().size(), Ledger::Most);
        QCOMPARE(centre.ledger().callsOver().size(), Ledger::Most);
        for (const Ledger::CallEntry &entry : centre.ledger().callsOver())
            QVERIFY(entry.became != NoCall || !entry.hungUpBy.isEmpty());
    }
    void aSeedTellsTheSameStory()
    {
        const auto told = [](quint32 seed) {
            simulator::Options options;
            options.seed = seed;
            Floor floor(options);
            floor.clock.advance(10min);
            return floor.cluster.centre().ledger().lines(1000);
        };
        QVERIFY(told(3).size() > 50);
        QCOMPARE(told(3), told(3));
        QVERIFY(told(3) != told(4));
    }
    void theControlPortShowsIt()
    {
        Floor floor;
        simulator::Director director(floor.cluster);
        auto client = floor.ready(1);
        floor.cluster.centre().callAgent(LoginID, Caller);
        floor.pass(0s);
        director.obey(QStringLiteral("phone 2001 down"));
        const QStringList ledger = director.obey(QStringLiteral("ledger"));
        QVERIFY(ledger.contains(QStringLiteral(R"(  {"at":2000,"note":"phone 2001 down"})")));
        QVERIFY(ledger.contains(
            QStringLiteral(R"(  {"agent":"agent01","at":2000,"extension":"2001","reason":32759,"state":"notready"})")));
        for (const QString &line : ledger.first(ledger.size() - 1))
            QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).isObject(), qPrintable(line));
        QCOMPARE(ledger.last(), QStringLiteral("ok %1").arg(ledger.size() - 1));
        const QStringList truth = director.obey(QStringLiteral("truth"));
        QVERIFY(truth.first().contains(QStringLiteral(R"("reason":32759,"state":"notready")")));
        QCOMPARE(director.obey(QStringLiteral("ledger 1")).size(), 2);
        QVERIFY(director.obey(QStringLiteral("ledger none")).last().startsWith(QStringLiteral("error")));
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorLedger)
#include "tst_simulatorledger.moc"
