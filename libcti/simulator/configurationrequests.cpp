// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationrequests.h"
#include "configurationrecords.h"
#include "messages/statisticsmessages.h"

namespace cti::simulator {
namespace {

constexpr qsizetype RecordsPerMessage = 10;

//! Splits records over messages of at most ten.
template <typename Event>
void sendRecords(Conversation &conversation, const QList<typename Event::Record> &records)
{
    for (qsizetype at = 0; at < records.size(); at += RecordsPerMessage)
        conversation.send(Event {.records = records.mid(at, RecordsPerMessage)});
}

//! One kind. `status` is Success, or what the next block was told to end with.
template <typename Event>
void sendBlock(Conversation &conversation, ContactCentre &centre, quint32 kind, const QList<typename Event::Record> &records)
{
    const quint32 status = centre.administration().takeEndStatus();
    conversation.send(beginOf(centre.directory(), kind, ConfigType::Initial));
    if (status == ConfigEndStatus::Success)
        sendRecords<Event>(conversation, records);
    else // the first ones, and then it went wrong
        sendRecords<Event>(conversation, records.first((records.size() + 1) / 2));
    const quint32 usual = records.isEmpty() ? ConfigEndStatus::Empty : ConfigEndStatus::Success;
    conversation.send(ConfigEndEvent {.status = status == ConfigEndStatus::Success ? usual : status});
}

QList<ConfigApplicationEvent::Record> applications(const Directory &directory)
{
    QList<ConfigApplicationEvent::Record> records;
    for (const Directory::Application &application : directory.applications)
        records.append(recordOf(application, directory));
    return records;
}

QList<ConfigCsqEvent::Record> csqs(const Directory &directory)
{
    QList<ConfigCsqEvent::Record> records;
    for (const Directory::Csq &csq : directory.csqs)
        records.append(recordOf(csq));
    return records;
}

QList<ConfigAgentEvent::Record> agents(ContactCentre &centre)
{
    QList<ConfigAgentEvent::Record> records;
    for (const Directory::Agent &agent : centre.directory().agents) {
        records.append(recordOf(agent));
        records.last().agentState = centre.agents().agent(agent.loginID)->state;
    }
    return records;
}

QList<ConfigDeviceEvent::Record> devices(const Directory &directory)
{
    QList<ConfigDeviceEvent::Record> records;
    for (const Directory::Agent &agent : directory.agents)
        records.append(deviceOf(agent));
    for (const Directory::Application &application : directory.applications)
        records.append(deviceOf(application, directory));
    for (const QString &port : directory.ctiPorts)
        records.append(deviceOf(port));
    return records;
}

QList<ConfigTerminalEvent::Record> terminals(const Directory &directory)
{
    QList<ConfigTerminalEvent::Record> records;
    for (const Directory::Agent &agent : directory.agents)
        records.append(terminalsOf(agent));
    return records;
}

void sendConfiguration(Conversation &conversation, ContactCentre &centre, quint32 wanted)
{
    if (!conversation.client().may(Service::ConfigEvents))
        return conversation.send(ConfigEndEvent {.status = ConfigEndStatus::ServiceNotRequested});
    conversation.wantConfigurationUpdates();
    const Directory &directory = centre.directory();
    const quint32 kinds = wanted & conversation.configurationKinds();
    if (kinds & ConfigurationMask::Application)
        sendBlock<ConfigApplicationEvent>(conversation, centre, ConfigurationMask::Application, applications(directory));
    if (kinds & ConfigurationMask::Csq)
        sendBlock<ConfigCsqEvent>(conversation, centre, ConfigurationMask::Csq, csqs(directory));
    if (kinds & ConfigurationMask::Agent)
        sendBlock<ConfigAgentEvent>(conversation, centre, ConfigurationMask::Agent, agents(centre));
    if (kinds & ConfigurationMask::Device)
        sendBlock<ConfigDeviceEvent>(conversation, centre, ConfigurationMask::Device, devices(directory));
    if (kinds & ConfigurationMask::Terminal)
        sendBlock<ConfigTerminalEvent>(conversation, centre, ConfigurationMask::Terminal, terminals(directory));
}

void sendKeys(Conversation &conversation, ContactCentre &centre)
{
    if (!conversation.client().may(Service::ConfigEvents))
        return conversation.send(ConfigKeyEvent {.status = ConfigKeyStatus::ServiceNotRequested});
    if (!centre.options().configurationKeys)
        return conversation.send(ConfigKeyEvent {.status = ConfigKeyStatus::NoKeySupport});
    const ConfigBeginEvent keys = beginOf(centre.directory(), 0, ConfigType::Initial);
    conversation.send(ConfigKeyEvent {.status = ConfigKeyStatus::Success,
                                      .applicationConfigKey = keys.applicationConfigKey,
                                      .csqConfigKey = keys.csQueueConfigKey,
                                      .agentConfigKey = keys.agentConfigKey,
                                      .deviceConfigKey = keys.deviceConfigKey});
}

void sendTeams(Conversation &conversation, const Directory &directory)
{
    for (const Directory::Team &team : directory.teams)
        for (const TeamConfigEvent &event : eventsOf(team, TeamOperation::Add, membersOf(team)))
            conversation.send(event);
}

void serveTeams(Conversation &conversation, ContactCentre &centre)
{
    conversation.on<TeamConfigReq>([&](const TeamConfigReq &request) {
        if (!conversation.client().may(Service::Supervisor))
            return conversation.refuse(request.invokeID, misuse::noControl);
        conversation.wantTeamUpdates();
        if (request.configParam == TeamConfigParam::Initial)
            sendTeams(conversation, centre.directory());
        conversation.send(TeamConfigConf {.invokeID = request.invokeID});
    });
}

// ---- statistics ------------------------------------------------------------------------------------------------

//! Counts agents as queue and summary statistics do; `serving` chooses whom.
template <typename Conf, typename Serving>
void countAgents(ContactCentre &centre, Conf &conf, Serving serving)
{
    for (const AgentStatus &agent : centre.agents().agents()) {
        if (agent.state == AgentState::Logout || !serving(*agent.record))
            continue;
        ++conf.loggedInAgents;
        switch (agent.state) {
        case AgentState::Talking: ++conf.inSessionAgents; break;
        case AgentState::Ready: ++conf.availableAgents; break;
        case AgentState::Work: ++conf.inWorkAgents; break;
        case AgentState::Reserved: ++conf.selectedAgents; break;
        default: ++conf.unAvailableAgents; break;
        }
    }
}

Verdict queueStatistics(ContactCentre &centre, const QueryQueueStatisticsReq &request, QueryQueueStatisticsConf &conf)
{
    const quint32 csq = quint32(request.csqID);
    if (!centre.directory().csq(csq))
        return misuse::unknownCsq;
    countAgents(centre, conf, [csq](const Directory::Agent &agent) { return agent.csqs.contains(csq); });
    conf.callsInPriorityQueue1 = quint32(centre.router().waitingIn(csq));
    return [] {};
}

Verdict summary(ContactCentre &centre, QuerySummaryStatisticsConf &conf)
{
    conf.numQueues = quint16(centre.directory().csqs.size());
    countAgents(centre, conf, [](const Directory::Agent &) { return true; });
    conf.callsInPriorityQueue1 = quint32(centre.router().waiting().size());
    return [] {};
}

Verdict agentQueues(ContactCentre &centre, const QueryAgentQueueStatisticsReq &request, QueryAgentQueueStatisticsConf &conf)
{
    const Directory::Agent *agent = centre.directory().agent(request.agentID);
    if (!agent)
        return misuse::unknownAgent;
    conf.agentID = request.agentID;
    for (const quint32 id : centre.router().waiting()) { // the oldest first
        const Call &call = *centre.exchange().call(id);
        if (!agent->csqs.contains(call.csqID))
            continue;
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(centre.clock().now() - call.since);
        if (conf.callsInQueue++ == 0)
            conf.oldestCallInQueue = quint32(waited.count());
    }
    return [] {};
}

void serveStatistics(Conversation &conversation, ContactCentre &centre)
{
    conversation.serve<QueryQueueStatisticsReq>([&](const QueryQueueStatisticsReq &request, QueryQueueStatisticsConf &conf) {
        return queueStatistics(centre, request, conf);
    });
    conversation.serve<QuerySummaryStatisticsReq>(
        [&](const QuerySummaryStatisticsReq &, QuerySummaryStatisticsConf &conf) { return summary(centre, conf); });
    conversation.serve<QueryAgentQueueStatisticsReq>(
        [&](const QueryAgentQueueStatisticsReq &request, QueryAgentQueueStatisticsConf &conf) {
            return agentQueues(centre, request, conf);
        });
}

} // namespace

void serveConfiguration(Conversation &conversation, ContactCentre &centre)
{
    conversation.on<ConfigRequestKeyEvent>([&](const ConfigRequestKeyEvent &) { sendKeys(conversation, centre); });
    conversation.on<ConfigRequestEvent>(
        [&](const ConfigRequestEvent &request) { sendConfiguration(conversation, centre, request.configurationMask); });
    serveTeams(conversation, centre);
    serveStatistics(conversation, centre);
}

} // namespace cti::simulator
