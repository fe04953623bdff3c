// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationrequests.h"
#include "messages/configmessages.h"
#include "messages/statisticsmessages.h"
#include "messages/teammessages.h"
#include <QtEndian>

namespace cti::simulator {
namespace {

constexpr qsizetype RecordsPerMessage = 10;
constexpr qsizetype MembersPerMessage = 64;

// The configuration does not change while the simulator runs: one key each, not zero, which would mean "upload needed".
QByteArray key(quint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

ConfigBeginEvent beginOf(quint32 kind)
{
    return {.configType = ConfigType::Initial,
            .configurationMask = kind,
            .applicationConfigKey = key(11),
            .csQueueConfigKey = key(12),
            .agentConfigKey = key(13),
            .deviceConfigKey = key(14)};
}

//! Splits records over messages of at most ten.
template <typename Event>
void sendRecords(Conversation &conversation, const QList<typename Event::Record> &records)
{
    for (qsizetype at = 0; at < records.size(); at += RecordsPerMessage)
        conversation.send(Event {.records = records.mid(at, RecordsPerMessage)});
}

template <typename Event>
void sendBlock(Conversation &conversation, quint32 kind, const QList<typename Event::Record> &records)
{
    conversation.send(beginOf(kind));
    sendRecords<Event>(conversation, records);
    conversation.send(ConfigEndEvent {.status = records.isEmpty() ? ConfigEndStatus::Empty : ConfigEndStatus::Success});
}

QList<ConfigApplicationEvent::Record> applications(const Directory &directory)
{
    QList<ConfigApplicationEvent::Record> records;
    for (const Directory::Application &application : directory.applications)
        records.append({.recordType = RecordType::Add,
                        .applicationID = application.id,
                        .maxQueued = quint32(directory.ctiPorts.size()),
                        .applicationName = application.name});
    return records;
}

QList<ConfigCsqEvent::Record> csqs(const Directory &directory)
{
    QList<ConfigCsqEvent::Record> records;
    for (const Directory::Csq &csq : directory.csqs)
        records.append(ConfigCsqEvent::Record {.recordType = RecordType::Add,
                                               .csqID = csq.id,
                                               .autoWork = csq.autoWork,
                                               .csqName = csq.name,
                                               .mrDomainID = MediaRoutingDomain::Voice});
    return records;
}

QList<ConfigAgentEvent::Record> agents(ContactCentre &centre)
{
    QList<ConfigAgentEvent::Record> records;
    for (const AgentStatus &agent : centre.agents().agents()) {
        ConfigAgentEvent::Record record {.recordType = RecordType::Add,
                                         .agentType = agent.record->supervisor ? AgentType::Supervisor : AgentType::Agent,
                                         .loginID = agent.record->loginID,
                                         .lastName = agent.record->lastName,
                                         .firstName = agent.record->firstName,
                                         .extension = agent.record->extension,
                                         .agentState = agent.state};
        for (const quint32 csq : agent.record->csqs)
            record.csqs.append(ConfigAgentEvent::Record::Csq {.csqID = csq});
        records.append(record);
    }
    return records;
}

QList<ConfigDeviceEvent::Record> devices(const Directory &directory)
{
    QList<ConfigDeviceEvent::Record> records;
    for (const Directory::Agent &agent : directory.agents)
        records.append({.recordType = RecordType::Add,
                        .deviceField0 = agent.recordID,
                        .deviceType = ConfigDeviceType::Agent,
                        .deviceField2 = agent.loginID,
                        .deviceField4 = agent.extension});
    for (const Directory::Application &application : directory.applications)
        records.append({.recordType = RecordType::Add,
                        .deviceType = ConfigDeviceType::RoutePoint,
                        .maxQueued = quint32(directory.ctiPorts.size()),
                        .deviceField1 = application.id,
                        .deviceField2 = application.trigger,
                        .description = application.name});
    for (const QString &port : directory.ctiPorts)
        records.append({.recordType = RecordType::Add, .deviceType = ConfigDeviceType::CtiPort, .deviceField2 = port});
    return records;
}

QList<ConfigTerminalEvent::Record> terminals(const Directory &directory)
{
    QList<ConfigTerminalEvent::Record> records;
    for (const Directory::Agent &agent : directory.agents)
        for (const QString &kind : {QStringLiteral("SEP"), QStringLiteral("CSF")})
            records.append(
                {.recordType = RecordType::Add,
                 .terminalType = quint16(kind == QLatin1String("SEP") ? 1 : 2),
                 .terminalDeviceName = kind + QStringLiteral("00000000") + agent.extension,
                 .terminalTypeName = kind == QLatin1String("SEP") ? QStringLiteral("desk phone") : QStringLiteral("soft phone"),
                 .instruments = {{.instrument = agent.extension}}});
    return records;
}

//! Bits of ConfigurationMask for what OPEN_REQ's ConfigMsgMask allows: the two number them differently.
quint32 allowedKinds(quint32 configMsgMask)
{
    quint32 kinds = configMsgMask & (ConfigMask::Csq | ConfigMask::Device | ConfigMask::Terminal); // these agree
    if (configMsgMask & ConfigMask::Agent)
        kinds |= ConfigurationMask::Agent;
    if (configMsgMask & ConfigMask::Application)
        kinds |= ConfigurationMask::Application;
    return kinds;
}

void sendConfiguration(Conversation &conversation, ContactCentre &centre, quint32 wanted)
{
    if (!conversation.client().may(Service::ConfigEvents))
        return conversation.send(ConfigEndEvent {.status = ConfigEndStatus::ServiceNotRequested});
    const Directory &directory = centre.directory();
    const quint32 kinds = wanted & allowedKinds(conversation.client().configMask);
    if (kinds & ConfigurationMask::Application)
        sendBlock<ConfigApplicationEvent>(conversation, ConfigurationMask::Application, applications(directory));
    if (kinds & ConfigurationMask::Csq)
        sendBlock<ConfigCsqEvent>(conversation, ConfigurationMask::Csq, csqs(directory));
    if (kinds & ConfigurationMask::Agent)
        sendBlock<ConfigAgentEvent>(conversation, ConfigurationMask::Agent, agents(centre));
    if (kinds & ConfigurationMask::Device)
        sendBlock<ConfigDeviceEvent>(conversation, ConfigurationMask::Device, devices(directory));
    if (kinds & ConfigurationMask::Terminal && conversation.version() >= 18)
        sendBlock<ConfigTerminalEvent>(conversation, ConfigurationMask::Terminal, terminals(directory));
}

void sendKeys(Conversation &conversation)
{
    if (!conversation.client().may(Service::ConfigEvents))
        return conversation.send(ConfigKeyEvent {.status = ConfigKeyStatus::ServiceNotRequested});
    const ConfigBeginEvent keys = beginOf(0);
    conversation.send(ConfigKeyEvent {.status = ConfigKeyStatus::Success,
                                      .applicationConfigKey = keys.applicationConfigKey,
                                      .csqConfigKey = keys.csQueueConfigKey,
                                      .agentConfigKey = keys.agentConfigKey,
                                      .deviceConfigKey = keys.deviceConfigKey});
}

QList<TeamConfigEvent::Member> membersOf(const Directory::Team &team)
{
    QList<TeamConfigEvent::Member> members;
    if (!team.primarySupervisor.isEmpty())
        members.append({team.primarySupervisor, AgentFlag::PrimarySupervisor | AgentFlag::Supervisor});
    if (!team.secondarySupervisor.isEmpty())
        members.append({team.secondarySupervisor, AgentFlag::Supervisor});
    for (const QString &agent : team.agents)
        members.append({agent});
    for (const quint32 csq : team.csqs)
        members.append({.agentID = QString::number(csq), .memberType = TeamMemberType::Csq});
    return members;
}

void sendTeams(Conversation &conversation, const Directory &directory)
{
    for (const Directory::Team &team : directory.teams) {
        const auto members = membersOf(team);
        for (qsizetype at = 0; at < members.size(); at += MembersPerMessage)
            conversation.send(TeamConfigEvent {.teamID = team.id,
                                               .operation = TeamOperation::Add,
                                               .teamName = team.name,
                                               .members = members.mid(at, MembersPerMessage)});
    }
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
    conversation.on<ConfigRequestKeyEvent>([&](const ConfigRequestKeyEvent &) { sendKeys(conversation); });
    conversation.on<ConfigRequestEvent>(
        [&](const ConfigRequestEvent &request) { sendConfiguration(conversation, centre, request.configurationMask); });
    serveTeams(conversation, centre);
    serveStatistics(conversation, centre);
}

} // namespace cti::simulator
