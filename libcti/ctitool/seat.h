// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/helpcontrol.h"
#include "control/helprecovery.h"
#include "control/previewcontrol.h"
#include "control/recovery.h"
#include "control/statisticscontrol.h"
#include "control/supervisorcontrol.h"
#include "session/tcptransport.h"

namespace ctitool {

//! libcti as one person at a desk uses it, tied together: a session for the own phone and, at a supervisor's desk, one in
//! bridge mode beside it (Decision P5).
struct Seat {
    struct Options {
        QList<cti::Node> nodes {};
        quint8 version = 17;
        std::optional<quint8> lengthBytes {}; //!< as cti::ClusterOptions
        cti::AgentId agent {};
        QString extension {};
        bool supervisor = false;
    };
    void open(const Options &options)
    {
        router.setSelf(options.agent, {.extension = options.extension});
        bridgeRouter.setSelf({}, {.extension = {}, .onlyOwnEvents = false});
        previews.setSelf(options.agent);
        agentControl.setSelf(options.agent, options.extension);
        callControl.setPhone(options.extension);
        helpControl.setSelf(options.agent, options.extension);
        supervisorControl.setPhone(options.extension);
        server.open({.nodes = options.nodes,
                     .open = cti::agentModeOpen(options.agent.value, options.extension),
                     .version = options.version,
                     .lengthBytes = options.lengthBytes});
        if (options.supervisor)
            bridge.open({.nodes = options.nodes,
                         .open = cti::bridgeModeOpen(),
                         .version = options.version,
                         .lengthBytes = options.lengthBytes});
    }
    cti::Now now()
    {
        return [this] { return clock.now(); };
    }

    cti::SystemClock clock {};
    cti::Cluster server {cti::makeTcpTransport, clock};
    cti::AgentRegistry agents {now()};
    cti::CallRegistry calls {};
    cti::DeviceRegistry devices {};
    cti::Router router {server.messages(), agents, calls, devices, now()};
    cti::Recovery recovery {server, clock, router, agents, calls};
    cti::PreviewRegistry previews {calls, agents};
    cti::AgentControl agentControl {server, agents};
    cti::CallControl callControl {server, calls};
    cti::CallControl otherLine {server, calls}; //!< dials from another line of the phone
    cti::HelpControl helpControl {server, calls, agents};
    cti::PreviewControl previewControl {server, previews};

    cti::StatisticsRegistry numbers {};
    cti::StatisticsControl statistics {server, clock, numbers};

    // A supervisor's: everybody's state, who asks for help, and no calls but the own ones above.
    cti::Cluster bridge {cti::makeTcpTransport, clock};
    cti::AgentRegistry team {now()};
    cti::CallRegistry noCalls {};
    cti::Router bridgeRouter {bridge.messages(), team, noCalls, devices, now()};
    cti::Recovery bridgeRecovery {bridge, clock, bridgeRouter, team, noCalls};
    cti::HelpRequests cries {bridge.messages(), team, now()};
    cti::HelpRecovery helpRecovery {bridge, cries};
    cti::SupervisorControl supervisorControl {bridge, team, calls};
};

} // namespace ctitool
