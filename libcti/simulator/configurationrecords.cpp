// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationrecords.h"
#include <QtEndian>

namespace cti::simulator {
namespace {

constexpr qsizetype MembersPerMessage = 64;

QByteArray key(quint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

ConfigApplicationEvent::Record recordOf(const Directory::Application &application, const Directory &directory)
{
    return {.recordType = RecordType::Add,
            .applicationID = application.id,
            .maxQueued = quint32(directory.ctiPorts.size()),
            .applicationName = application.name};
}

ConfigCsqEvent::Record recordOf(const Directory::Csq &csq)
{
    return {.recordType = RecordType::Add,
            .csqID = csq.id,
            .autoWork = csq.autoWork,
            .csqName = csq.name,
            .mrDomainID = MediaRoutingDomain::Voice};
}

ConfigAgentEvent::Record recordOf(const Directory::Agent &agent)
{
    ConfigAgentEvent::Record record {.recordType = RecordType::Add,
                                     .agentType = agent.supervisor ? AgentType::Supervisor : AgentType::Agent,
                                     .loginID = agent.loginID,
                                     .lastName = agent.lastName,
                                     .firstName = agent.firstName,
                                     .extension = agent.extension};
    for (const quint32 csq : agent.csqs)
        record.csqs.append(ConfigAgentEvent::Record::Csq {.csqID = csq});
    return record;
}

ConfigDeviceEvent::Record deviceOf(const Directory::Agent &agent)
{
    return {.recordType = RecordType::Add,
            .deviceField0 = agent.recordID,
            .deviceType = ConfigDeviceType::Agent,
            .deviceField2 = agent.loginID,
            .deviceField4 = agent.extension};
}

ConfigDeviceEvent::Record deviceOf(const Directory::Application &application, const Directory &directory)
{
    return {.recordType = RecordType::Add,
            .deviceType = ConfigDeviceType::RoutePoint,
            .maxQueued = quint32(directory.ctiPorts.size()),
            .deviceField1 = application.id,
            .deviceField2 = application.trigger,
            .description = application.name};
}

ConfigDeviceEvent::Record deviceOf(const QString &ctiPort)
{
    return {.recordType = RecordType::Add, .deviceType = ConfigDeviceType::CtiPort, .deviceField2 = ctiPort};
}

QList<ConfigTerminalEvent::Record> terminalsOf(const Directory::Agent &agent)
{
    QList<ConfigTerminalEvent::Record> records;
    for (const QString &kind : {QStringLiteral("SEP"), QStringLiteral("CSF")})
        records.append(
            {.recordType = RecordType::Add,
             .terminalType = quint16(kind == QLatin1String("SEP") ? 1 : 2),
             .terminalDeviceName = kind + QStringLiteral("00000000") + agent.extension,
             .terminalTypeName = kind == QLatin1String("SEP") ? QStringLiteral("desk phone") : QStringLiteral("soft phone"),
             .instruments = {{.instrument = agent.extension}}});
    return records;
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

QList<TeamConfigEvent> eventsOf(const Directory::Team &team, TeamOperation operation,
                                const QList<TeamConfigEvent::Member> &members)
{
    QList<TeamConfigEvent> events;
    for (qsizetype at = 0; at == 0 || at < members.size(); at += MembersPerMessage)
        events.append(
            {.teamID = team.id, .operation = operation, .teamName = team.name, .members = members.mid(at, MembersPerMessage)});
    return events;
}

ConfigBeginEvent beginOf(const Directory &directory, quint32 kind, ConfigType type)
{
    return {.configType = type,
            .configurationMask = kind,
            .applicationConfigKey = key(directory.keys.application),
            .csQueueConfigKey = key(directory.keys.csq),
            .agentConfigKey = key(directory.keys.agent),
            .deviceConfigKey = key(directory.keys.device)};
}

} // namespace cti::simulator
