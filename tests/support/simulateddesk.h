// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "agentviewmodel.h"
#include "callsviewmodel.h"
#include "manualclock.h"
#include "sessionviewmodel.h"
#include "simulator/cluster.h"
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

//! A whole desktop without a window: the view models of the application over libcti over a simulated cluster in memory, and time
//! that passes when the test says so. What a test asks for goes through every room and comes back.
class SimulatedDesk {
public:
    //! Nobody calls and nobody works here unless the test says so, and callers have patience.
    static cti::simulator::Options quiet() { return {.robots = 0, .callsPerMinute = 0, .patience = std::chrono::hours(1)}; }
    explicit SimulatedDesk(const cti::simulator::Options &options = quiet(), bool kiosk = false,
                           const callfloor::Desk::Settings &settings = {})
        : cluster(options, &clock),
          desk([this](const cti::Node &node) { return makeTransport(node); }, clock),
          session(desk, sessionOptions(options.nodes, kiosk, settings)),
          agent(desk, {.notReady = {{1, QStringLiteral("Lunch")}}, .signOut = {{10, QStringLiteral("End of shift")}}}),
          calls(desk,
                {.variables = {{QStringLiteral("callVariable1"), QStringLiteral("Customer")},
                               {QStringLiteral("callVariable5"), QStringLiteral("Open order")},
                               {QStringLiteral("callVariable7"), QStringLiteral("Callback number"), true}},
                 .queues = {{1, QStringLiteral("Sales")}},
                 .wrapUp = {.reasons = {{1, QStringLiteral("Order placed")},
                                        {2, QStringLiteral("Quote sent")},
                                        {3, QStringLiteral("Address change")},
                                        {4, QStringLiteral("Delivery question")},
                                        {5, QStringLiteral("Complaint")},
                                        {6, QStringLiteral("Wrong number")}},
                            .seconds = 60},
                 .phoneBook = [this](const QString &number) { return phoneBook ? phoneBook(number) : QString(); }},
                callfloor::DialPlan({.country = QStringLiteral("US"), .extensionLengths = {4}}))
    {
        // What is due now needs no time to pass, but a turn of the event loop.
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { clock.advance(std::chrono::milliseconds(0)); });
        m_turn.start(1);
    }

    //! Signs agent01 in; false when that takes longer than a test should.
    [[nodiscard]] bool signIn(const QString &password = QStringLiteral("demo"))
    {
        session.signIn(QStringLiteral("agent01"), password, QStringLiteral("2001"));
        return QTest::qWaitFor([this] { return session.stage() == callfloor::SessionViewModel::Stage::SignedIn; });
    }
    //! agent01, ready and offered a call.
    [[nodiscard]] bool ring()
    {
        agent.requestReady();
        const bool ready = QTest::qWaitFor([this] { return agent.state() == callfloor::AgentViewModel::State::Ready; });
        cluster.centre().callAgent(QStringLiteral("agent01"), QStringLiteral("+12025550123"));
        clock.advance(options().settle + std::chrono::milliseconds(1));
        return ready && QTest::qWaitFor([this] {
                   return calls.list()->count() == 1 && state(0) == callfloor::CallListModel::State::Ringing;
               });
    }
    //! agent01 talking to a caller.
    [[nodiscard]] bool talk()
    {
        if (!ring())
            return false;
        calls.answer(callId(0));
        return QTest::qWaitFor([this] { return state(0) == callfloor::CallListModel::State::Talking; });
    }
    //! agent01, ready and offered a customer by a campaign.
    [[nodiscard]] bool offer()
    {
        if (!signIn())
            return false;
        agent.requestReady();
        const bool ready = QTest::qWaitFor([this] { return agent.state() == callfloor::AgentViewModel::State::Ready; });
        cluster.centre().campaigns().offer(QStringLiteral("agent01"));
        return ready
            && QTest::qWaitFor([this] { return calls.preview()->stage() == callfloor::PreviewViewModel::Stage::Offered; });
    }
    //! agent01 talking to 2024, and the caller on hold.
    [[nodiscard]] bool consult()
    {
        if (!talk())
            return false;
        calls.consult(callId(0));
        calls.dial(QStringLiteral("2024"));
        return QTest::qWaitFor([this] { return calls.list()->count() == 2; }) && answerAt(QStringLiteral("2024"))
            && QTest::qWaitFor([this] { return state(1) == callfloor::CallListModel::State::Talking; });
    }
    //! Somebody picks up that phone, which rings for the last call in the list.
    [[nodiscard]] bool answerAt(const QString &phone)
    {
        const uint call = callId(calls.list()->count() - 1);
        const bool rings = QTest::qWaitFor([&] {
            const cti::simulator::Call *ringing = cluster.centre().exchange().call(call);
            return ringing && ringing->party(phone) && ringing->party(phone)->state == cti::LocalConnectionState::Alerting;
        });
        if (rings)
            cluster.centre().exchange().answer(call, phone);
        return rings;
    }
    //! Ends every call of the contact centre, also those that this desk is out of.
    void hangUpEverywhere()
    {
        QList<std::pair<quint32, QString>> ends;
        for (const auto &[id, call] : cluster.centre().exchange().calls())
            for (const cti::simulator::Party &party : call.parties)
                ends.append({id, party.device});
        for (const auto &[id, device] : ends)
            if (const cti::simulator::Call *call = cluster.centre().exchange().call(id); call && call->party(device))
                cluster.centre().exchange().release(id, device);
    }
    //! Lets time pass in steps, between which what was sent arrives.
    void pass(cti::Clock::Duration time)
    {
        constexpr cti::Clock::Duration step = std::chrono::milliseconds(100);
        for (; time > cti::Clock::Duration(0); time -= step) {
            clock.advance(std::min(time, step));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
    }
    const cti::simulator::Options &options() { return cluster.centre().options(); }
    QVariant role(int row, callfloor::CallListModel::Role role) { return calls.list()->index(row).data(role); }
    callfloor::CallListModel::State state(int row)
    {
        return role(row, callfloor::CallListModel::StateRole).value<callfloor::CallListModel::State>();
    }
    bool can(int row, callfloor::CallListModel::Role which) { return role(row, which).toBool(); }
    callfloor::CallListModel::Action pending(int row)
    {
        return role(row, callfloor::CallListModel::PendingActionRole).value<callfloor::CallListModel::Action>();
    }
    uint callId(int row) { return role(row, callfloor::CallListModel::CallIdRole).toUInt(); }

    callfloor::PartyNames::PhoneBook phoneBook {}; //!< whom the desk knows by number; nobody at first
    QTemporaryDir folder;
    ManualClock clock;
    cti::simulator::Cluster cluster;
    callfloor::Desk desk;
    callfloor::SessionViewModel session;
    callfloor::AgentViewModel agent;
    callfloor::CallsViewModel calls;

private:
    QTimer m_turn;
    std::unique_ptr<cti::Transport> makeTransport(const cti::Node &node)
    {
        return cluster.makeTransport(node.host == QLatin1String("node2") ? 1 : 0);
    }
    callfloor::SessionViewModel::Options sessionOptions(int nodes, bool kiosk, callfloor::Desk::Settings settings) const
    {
        QList<cti::Node> list {{.host = QStringLiteral("node1")}};
        if (nodes > 1)
            list.append({.host = QStringLiteral("node2")});
        settings.nodes = list;
        return {.settings = settings, .seats = callfloor::Profile(folder.path()), .kiosk = kiosk};
    }
};
