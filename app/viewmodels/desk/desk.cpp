// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

namespace callfloor {

namespace {
cti::Now nowOf(cti::Clock &clock)
{
    return [&clock] { return clock.now(); };
}
} // namespace

Desk::Desk(cti::Cluster::MakeTransport makeTransport, cti::Clock &ticking)
    : clock(ticking),
      server(std::move(makeTransport), ticking),
      agents(nowOf(ticking)),
      router(server.messages(), agents, calls, devices, nowOf(ticking)),
      configurationKeeper(server.messages(), configuration),
      recovery(server, ticking, router, agents, calls),
      agentControl(server, agents),
      callControl(server, calls),
      helpControl(server, calls, agents),
      previews(calls, agents),
      previewControl(server, previews),
      intents(server, ticking, recovery, agents, calls, agentControl),
      configurationControl(server, ticking, configurationKeeper, configuration),
      statisticsControl(server, ticking, statistics)
{
}

void Desk::connectAs(const cti::AgentId &agent, const QString &extension, const Settings &settings)
{
    watchAs(agent, {.extension = extension, .onlyOwnEvents = !settings.bridgeMode});
    configurationControl.setContactCentre(settings.nodes);
    server.open({.nodes = settings.nodes,
                 .open = settings.bridgeMode ? cti::bridgeModeOpen() : cti::agentModeOpen(agent.value, extension),
                 .version = settings.version,
                 .lengthBytes = settings.lengthBytes,
                 .heartbeat = settings.heartbeat,
                 .standbyLink = settings.standbyLink});
}

void Desk::watchAs(const cti::AgentId &agent, const cti::Phone &phone)
{
    router.setSelf(agent, phone);
    agentControl.setSelf(agent, phone.extension);
    callControl.setPhone(phone.extension);
    helpControl.setSelf(agent, phone.extension);
    previews.setSelf(agent);
}

cti::Now Desk::now() const { return nowOf(clock); }

} // namespace callfloor
