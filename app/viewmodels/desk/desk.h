// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/configurationcontrol.h"
#include "control/helpcontrol.h"
#include "control/intentkeeper.h"
#include "control/previewcontrol.h"
#include "control/statisticscontrol.h"

namespace callfloor {

//! libcti as one agent's desktop uses it, tied together: a server to talk to, what is true, and what can be asked for. View
//! models hold a reference and follow its parts; main() makes the one that lives as long as the program.
class Desk {
public:
    //! What the policy decides about talking to the server.
    struct Settings {
        QList<cti::Node> nodes {};
        quint8 version = 17;
        std::optional<quint8> lengthBytes {}; //!< as cti::ClusterOptions
        std::chrono::seconds heartbeat {5};
        bool standbyLink = true; //!< as cti::ClusterOptions
        bool bridgeMode = false; //!< everybody's events come; only those of the own phone are kept (Decision P5)
    };

    //! `clock` must outlive the desk.
    Desk(cti::Cluster::MakeTransport makeTransport, cti::Clock &clock);

    //! Connects as this agent at this phone; the server learns of the agent only by a sign-in.
    void connectAs(const cti::AgentId &agent, const QString &extension, const Settings &settings);
    //! The same for a recording: nothing is connected, and what a server said once is dispatched to `server.messages()`.
    void watchAs(const cti::AgentId &agent, const cti::Phone &phone);
    //! The agent that connectAs() or watchAs() named.
    cti::Agent self() const { return agents.agent(agentControl.self()); }
    cti::Now now() const;

    cti::Clock &clock;
    cti::Cluster server;
    cti::AgentRegistry agents;
    cti::CallRegistry calls;
    cti::DeviceRegistry devices;
    cti::ConfigurationRegistry configuration; //!< names of agents, queues, teams; also those kept from an earlier run
    cti::StatisticsRegistry statistics; //!< what somebody looks at: see statisticsControl
    cti::Router router;
    cti::ConfigurationKeeper configurationKeeper;
    cti::Recovery recovery;
    cti::AgentControl agentControl;
    cti::CallControl callControl;
    cti::HelpControl helpControl;
    cti::PreviewRegistry previews;
    cti::PreviewControl previewControl;
    cti::IntentKeeper intents;
    cti::ConfigurationControl configurationControl;
    cti::StatisticsControl statisticsControl;
};

} // namespace callfloor
