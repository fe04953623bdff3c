// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationrecords.h"
#include "configurationkeeper.h"
#include "logging.h"
#include <algorithm>

namespace cti::records {
namespace {

constexpr qsizetype MaxRecords = ConfigurationKeeper::MaxRecords;
constexpr qsizetype MaxMembers = ConfigurationKeeper::MaxMembers;
constexpr qsizetype MaxText = ConfigurationKeeper::MaxText;

QString text(const std::optional<QString> &told) { return told.value_or(QString()).left(MaxText); }
//! A name that identifies something is whole or none.
bool isKey(const QString &name) { return !name.isEmpty() && name.size() <= MaxText; }

template <typename Key, typename Record>
void put(QHash<Key, Record> &records, const Key &key, Record record)
{
    if (records.size() >= MaxRecords && !records.contains(key)) {
        qCInfo(domainLog, "more than %d configuration records of a kind: one is left out", int(MaxRecords));
        return;
    }
    records.insert(key, std::move(record));
}
template <typename Key, typename Record>
void apply(RecordType type, QHash<Key, Record> &records, const Key &key, Record record)
{
    if (type == RecordType::Delete)
        records.remove(key);
    else
        put(records, key, std::move(record));
}

} // namespace

void apply(const ConfigAgentEvent::Record &record, Configuration &to)
{
    if (!isKey(record.loginID))
        return;
    ConfiguredAgent agent {.id = {record.loginID},
                           .firstName = text(record.firstName),
                           .lastName = text(record.lastName),
                           .extension = text(record.extension),
                           .description = text(record.description),
                           .isSupervisor = record.agentType == AgentType::Supervisor};
    for (const auto &csq : record.csqs.first(std::min(record.csqs.size(), MaxMembers)))
        agent.csqs.append(CsqId {csq.csqID});
    apply(record.recordType, to.agents, agent.id, agent);
}

void apply(const ConfigCsqEvent::Record &record, Configuration &to)
{
    if (record.csqID == NoCsq)
        return;
    const ConfiguredCsq csq {.id = {record.csqID},
                             .name = text(record.csqName),
                             .description = text(record.description),
                             .hasAutoWork = record.autoWork.value_or(false),
                             .media = record.mrDomainID.value_or(MediaRoutingDomain::Voice)};
    apply(record.recordType, to.csqs, csq.id, csq);
}

void apply(const ConfigApplicationEvent::Record &record, Configuration &to)
{
    if (record.applicationID == NoApplication)
        return;
    if (record.previousApplicationID && record.recordType == RecordType::Change)
        to.applications.remove({*record.previousApplicationID});
    const ConfiguredApplication application {.id = {record.applicationID},
                                             .name = text(record.applicationName),
                                             .description = text(record.description),
                                             .maxQueued = record.maxQueued.value_or(0)};
    apply(record.recordType, to.applications, application.id, application);
}

void apply(const ConfigDeviceEvent::Record &record, Configuration &to)
{
    const bool named = record.deviceType != ConfigDeviceType::CallControlGroup;
    const QString name = named ? record.deviceField2.value_or(QString()) : QString::number(record.deviceField0.value_or(0));
    if (!isKey(name))
        return;
    const ConfiguredDevice device {.id = {record.deviceType, name},
                                   .recordId = record.deviceField0.value_or(0),
                                   .extension = text(record.deviceField4),
                                   .application = {record.deviceField1.value_or(NoApplication)},
                                   .maxQueued = record.maxQueued.value_or(0),
                                   .description = text(record.description)};
    apply(record.recordType, to.devices, device.id, device);
}

void apply(const ConfigTerminalEvent::Record &record, Configuration &to)
{
    const QString name = record.terminalDeviceName.value_or(QString());
    if (!isKey(name))
        return;
    ConfiguredTerminal terminal {
        .name = name, .type = record.terminalType.value_or(0), .typeName = text(record.terminalTypeName)};
    for (const auto &instrument : record.instruments.first(std::min(record.instruments.size(), MaxMembers)))
        terminal.extensions.append(text(instrument.instrument));
    apply(record.recordType, to.terminals, terminal.name, terminal);
}

// ---- teams -----------------------------------------------------------------------------------------------------

namespace {

void applyCsq(const TeamConfigEvent::Member &member, Team &team)
{
    bool isNumber = false;
    const CsqId csq {member.agentID.toUInt(&isNumber)}; // the field holds the queue's number as text
    if (!isNumber)
        return;
    if (member.recordType == RecordType::Delete)
        team.csqs.removeAll(csq);
    else if (!team.csqs.contains(csq) && team.csqs.size() < MaxMembers)
        team.csqs.append(csq);
}

//! Who supervises a team and works in it may be told twice: as both, so an Add takes no flag away.
void applyPerson(const TeamConfigEvent::Member &member, Team &team)
{
    const AgentId id {member.agentID};
    const auto known = std::ranges::find(team.people, id, &TeamMember::id);
    if (member.recordType == RecordType::Delete) {
        if (known != team.people.end())
            team.people.erase(known);
    } else if (known != team.people.end()) {
        known->flags = member.recordType == RecordType::Change ? member.agentFlags : quint16(known->flags | member.agentFlags);
    } else if (isKey(member.agentID) && team.people.size() < MaxMembers) {
        team.people.append({id, member.agentFlags});
    }
}

} // namespace

void apply(const TeamConfigEvent &event, QHash<TeamId, Team> &to)
{
    const TeamId id {event.teamID};
    if (event.operation == TeamOperation::Remove) {
        to.remove(id);
        return;
    }
    Team team = to.value(id, {.id = id});
    if (!event.teamName.isEmpty())
        team.name = text(event.teamName);
    for (const TeamConfigEvent::Member &member : event.members)
        member.memberType == TeamMemberType::Csq ? applyCsq(member, team) : applyPerson(member, team);
    put(to, id, team);
}

// ---- whole kinds -----------------------------------------------------------------------------------------------

void clear(quint32 kinds, Configuration &of)
{
    if (kinds & ConfigurationMask::Application)
        of.applications.clear();
    if (kinds & ConfigurationMask::Csq)
        of.csqs.clear();
    if (kinds & ConfigurationMask::Agent)
        of.agents.clear();
    if (kinds & ConfigurationMask::Device)
        of.devices.clear();
    if (kinds & ConfigurationMask::Terminal)
        of.terminals.clear();
}

namespace {
template <typename Key, typename Record>
void mergeOne(const QHash<Key, Record> &more, QHash<Key, Record> &into)
{
    for (auto at = more.cbegin(); at != more.cend(); ++at)
        put(into, at.key(), at.value());
}
} // namespace

void merge(quint32 kinds, const Configuration &more, Configuration &into)
{
    if (kinds & ConfigurationMask::Application)
        mergeOne(more.applications, into.applications);
    if (kinds & ConfigurationMask::Csq)
        mergeOne(more.csqs, into.csqs);
    if (kinds & ConfigurationMask::Agent)
        mergeOne(more.agents, into.agents);
    if (kinds & ConfigurationMask::Device)
        mergeOne(more.devices, into.devices);
    if (kinds & ConfigurationMask::Terminal)
        mergeOne(more.terminals, into.terminals);
}

} // namespace cti::records
