// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/intentkeeper.h"
#include "control/recovery.h"
#include "support/manualclock.h"
#include <QCoreApplication>
#include <QSignalSpy>

//! The rooms of libcti tied together for one agent, on a clock that the test moves.
struct Desktop {
    ManualClock &clock;
    cti::Cluster server;
    cti::AgentRegistry agents {[this] { return clock.now(); }};
    cti::CallRegistry calls;
    cti::DeviceRegistry devices;
    cti::Router router {server.messages(), agents, calls, devices, [this] { return clock.now(); }};
    cti::Recovery recovery {server, clock, router, agents, calls};
    cti::AgentControl agentControl {server, agents};
    cti::CallControl callControl {server, calls};
    cti::IntentKeeper intents {server, clock, recovery, agents, calls, agentControl};
    QSignalSpy settled {&recovery, &cti::Recovery::settled};
    QObject owner; //!< of the intents
    QList<std::optional<cti::Error>> outcomes {}; //!< of all intents, in order
    cti::ClusterOptions options {.nodes = {{.host = QStringLiteral("a")}}};

    Desktop(cti::Cluster::MakeTransport makeTransport, ManualClock &ticking)
        : clock(ticking), server(std::move(makeTransport), ticking, nullptr, [] { return 0.5; })
    {
    }
    //! Opens a session for this agent; the agent signs in with signIn().
    void open(const QString &agent, const QString &extension)
    {
        router.setSelf({agent}, {.extension = extension});
        agentControl.setSelf({agent}, extension);
        callControl.setPhone(extension);
        options.open = cti::agentModeOpen(agent, extension);
        server.open(options);
        pass(std::chrono::seconds(0));
    }
    void signIn(const QString &password, std::optional<QString> terminal = {})
    {
        agentControl.signIn({.agent = agentControl.self(),
                             .extension = agentControl.extension(),
                             .password = password,
                             .activeTerminal = std::move(terminal)},
                            &owner, noted());
        settle();
    }
    void setState(cti::AgentState state, quint16 reason = 0)
    {
        agentControl.setState(state, reason, &owner, noted());
        settle();
    }
    //! One of CallControl's intents: ask(&CallControl::hold, id).
    template <typename Intent, typename... Arguments>
    void ask(Intent intent, const Arguments &...arguments)
    {
        std::invoke(intent, callControl, arguments..., &owner, noted());
        settle();
    }
    cti::Agent agent() const { return agents.agent(agentControl.self()); }
    cti::Call call() const { return calls.calls().value(0); }

    cti::Done noted()
    {
        return [this](const std::optional<cti::Error> &error) { outcomes.append(error); };
    }
    std::optional<cti::Error> outcome() const { return outcomes.isEmpty() ? std::nullopt : outcomes.last(); }

    static void settle()
    {
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }
    void pass(cti::Clock::Duration time)
    {
        const cti::Clock::Duration end = clock.now() + time;
        do {
            clock.advance(std::min<cti::Clock::Duration>(std::chrono::milliseconds(500), end - clock.now()));
            settle();
        } while (clock.now() < end);
        clock.advance(std::chrono::seconds(0)); // what is due at once
        settle();
    }
};
