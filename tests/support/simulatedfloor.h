// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "manualclock.h"
#include "scriptedclient.h"
#include "simulator/cluster.h"

//! A simulated cluster on a clock that a test moves, and scripted clients on it.
namespace simulated {

using namespace cti;
using namespace std::chrono_literals;

//! Nobody calls and nobody works by himself: what happens is what a test does.
inline simulator::Options quiet()
{
    simulator::Options options;
    options.robots = 0;
    options.callsPerMinute = 0;
    options.warmUp = 0s;
    options.patience = 24h;
    return options;
}

inline constexpr quint32 AgentDesktop =
    Service::ClientEvents | Service::CallDataUpdate | Service::ClientControl | Service::ConfigEvents;
inline constexpr quint32 Bridge =
    Service::AllEvents | Service::Supervisor | Service::ClientControl | Service::CallDataUpdate | Service::ConfigEvents;

inline wire::Format formatOf(int version) { return {quint8(version), quint8(version >= 18 ? 2 : 1), 1}; }

inline OpenReq openAs(const QString &agent, const QString &phone, const wire::Format &format)
{
    return {.versionNumber = format.version,
            .idleTimeout = 119,
            .servicesRequested = AgentDesktop,
            .callMsgMask = CallMask::All,
            .agentStateMask = AllAgentStates,
            .configMsgMask = ConfigMask::All,
            .agentExtension = phone,
            .agentID = agent};
}

struct Floor {
    explicit Floor(simulator::Options options = quiet(), int version = 17)
        : cluster(std::move(options), &clock), format(formatOf(version))
    {
    }
    std::unique_ptr<ScriptedClient> connectClient() { return std::make_unique<ScriptedClient>(cluster.makeTransport(), format); }
    std::unique_ptr<ScriptedClient> desktop(int number)
    {
        auto client = connectClient();
        client->send(openAs(loginID(number), phone(number), format));
        return client;
    }
    std::unique_ptr<ScriptedClient> signedIn(int number)
    {
        auto client = desktop(number);
        client->send(login(number));
        client->clear();
        return client;
    }
    std::unique_ptr<ScriptedClient> ready(int number)
    {
        auto client = signedIn(number);
        client->send(SetAgentStateReq {.agentState = AgentState::Ready, .agentInstrument = phone(number)});
        pass(2s);
        client->clear();
        return client;
    }
    std::unique_ptr<ScriptedClient> bridge()
    {
        auto client = connectClient();
        client->send(OpenReq {.versionNumber = format.version,
                              .idleTimeout = 119,
                              .servicesRequested = Bridge,
                              .callMsgMask = CallMask::All,
                              .agentStateMask = AllAgentStates,
                              .configMsgMask = ConfigMask::All});
        client->clear();
        return client;
    }
    //! A supervisor's own session, for the phone; the bridge() goes beside it (Decision P5).
    std::unique_ptr<ScriptedClient> supervisor(int number)
    {
        const QString loginID = QStringLiteral("super%1").arg(number, 2, 10, QLatin1Char('0'));
        const QString phone = QString::number(2100 + number);
        auto client = connectClient();
        client->send(openAs(loginID, phone, format));
        client->send(SetAgentStateReq {.agentState = AgentState::Login,
                                       .agentInstrument = phone,
                                       .agentPassword = QStringLiteral("demo"),
                                       .agentID = loginID});
        client->clear();
        return client;
    }
    static QString loginID(int number) { return QStringLiteral("agent%1").arg(number, 2, 10, QLatin1Char('0')); }
    static QString phone(int number) { return QString::number(2000 + number); }
    static SetAgentStateReq login(int number)
    {
        return {.agentState = AgentState::Login,
                .agentInstrument = phone(number),
                .agentPassword = QStringLiteral("demo"),
                .agentID = loginID(number)};
    }
    void pass(simulator::Duration time)
    {
        clock.advance(time);
        ScriptedClient::settle();
    }

    ManualClock clock;
    simulator::Cluster cluster;
    wire::Format format;
};

} // namespace simulated
