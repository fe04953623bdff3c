// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "configurationjson.h"
#include "domain/configurationkeeper.h"
#include <QJsonArray>

namespace callfloor {

using namespace cti;

namespace {

using Key = QLatin1StringView;
constexpr Key id("id"), name("name"), firstName("firstName"), lastName("lastName"), extension("extension"),
    description("description"), csqs("csqs"), type("type"), flags("flags"), maxQueued("maxQueued"), supervisor("supervisor"),
    autoWork("autoWork"), media("media"), recordNumber("record"), application("application"), extensions("extensions"),
    people("people");

//! Numbers of 32 bits come through a double whole.
quint32 number(const QJsonValue &value, quint32 otherwise = 0) { return quint32(value.toDouble(otherwise)); }

template <typename Of>
QJsonArray toJson(const QList<NumberId<Of>> &ids)
{
    QJsonArray array;
    for (const auto &each : ids)
        array.append(double(each.value));
    return array;
}
QList<CsqId> csqsOf(const QJsonValue &value)
{
    QList<CsqId> list;
    for (const QJsonValue &each : value.toArray())
        list.append(CsqId {number(each, NoCsq)});
    return list;
}

// ---- one record each

QJsonObject toJson(const ConfiguredAgent &agent)
{
    return {{id, agent.id.value},         {firstName, agent.firstName},     {lastName, agent.lastName},
            {extension, agent.extension}, {description, agent.description}, {supervisor, agent.isSupervisor},
            {csqs, toJson(agent.csqs)}};
}
void read(const QJsonValue &json, ConfiguredAgent &agent)
{
    agent = {.id = {json[id].toString()},
             .firstName = json[firstName].toString(),
             .lastName = json[lastName].toString(),
             .extension = json[extension].toString(),
             .description = json[description].toString(),
             .isSupervisor = json[supervisor].toBool(),
             .csqs = csqsOf(json[csqs])};
}

QJsonObject toJson(const ConfiguredCsq &csq)
{
    return {{id, double(csq.id.value)},
            {name, csq.name},
            {description, csq.description},
            {autoWork, csq.hasAutoWork},
            {media, double(csq.media)}};
}
void read(const QJsonValue &json, ConfiguredCsq &csq)
{
    csq = {.id = {number(json[id], NoCsq)},
           .name = json[name].toString(),
           .description = json[description].toString(),
           .hasAutoWork = json[autoWork].toBool(),
           .media = MediaRoutingDomain(number(json[media]))};
}

QJsonObject toJson(const ConfiguredApplication &of)
{
    return {{id, double(of.id.value)}, {name, of.name}, {description, of.description}, {maxQueued, double(of.maxQueued)}};
}
void read(const QJsonValue &json, ConfiguredApplication &of)
{
    of = {.id = {number(json[id], NoApplication)},
          .name = json[name].toString(),
          .description = json[description].toString(),
          .maxQueued = number(json[maxQueued])};
}

QJsonObject toJson(const ConfiguredDevice &device)
{
    return {{type, int(device.id.type)},
            {name, device.id.name},
            {recordNumber, double(device.recordId)},
            {extension, device.extension},
            {application, double(device.application.value)},
            {maxQueued, double(device.maxQueued)},
            {description, device.description}};
}
void read(const QJsonValue &json, ConfiguredDevice &device)
{
    device = {.id = {ConfigDeviceType(json[type].toInt()), json[name].toString()},
              .recordId = number(json[recordNumber]),
              .extension = json[extension].toString(),
              .application = {number(json[application], NoApplication)},
              .maxQueued = number(json[maxQueued]),
              .description = json[description].toString()};
}

QJsonObject toJson(const ConfiguredTerminal &terminal)
{
    return {{name, terminal.name},
            {type, int(terminal.type)},
            {description, terminal.typeName},
            {extensions, QJsonArray::fromStringList(terminal.extensions)}};
}
void read(const QJsonValue &json, ConfiguredTerminal &terminal)
{
    terminal = {.name = json[name].toString(), .type = quint16(json[type].toInt()), .typeName = json[description].toString()};
    for (const QJsonValue &each : json[extensions].toArray())
        terminal.extensions.append(each.toString());
}

QJsonObject toJson(const Team &team)
{
    QJsonArray members;
    for (const TeamMember &member : team.people)
        members.append(QJsonObject {{id, member.id.value}, {flags, int(member.flags)}});
    return {{id, double(team.id.value)}, {name, team.name}, {people, members}, {csqs, toJson(team.csqs)}};
}
void read(const QJsonValue &json, Team &team)
{
    team = {.id = {number(json[id], NoCsq)}, .name = json[name].toString(), .csqs = csqsOf(json[csqs])};
    for (const QJsonValue &each : json[people].toArray())
        team.people.append({.id = {each[id].toString()}, .flags = quint16(each[flags].toInt())});
}

// ---- all of a kind

const AgentId &keyOf(const ConfiguredAgent &agent) { return agent.id; }
const QString &keyOf(const ConfiguredTerminal &terminal) { return terminal.name; }
template <typename Record>
auto keyOf(const Record &record) -> decltype(record.id)
{
    return record.id;
}
bool isKey(const QString &key) { return !key.isEmpty(); }
bool isKey(const AgentId &key) { return !key.value.isEmpty(); }
bool isKey(const DeviceId &key) { return !key.name.isEmpty(); }
template <typename Of>
bool isKey(NumberId<Of> key)
{
    return key != NumberId<Of> {};
}

template <typename Key, typename Record>
QJsonArray toJson(const QHash<Key, Record> &records)
{
    QJsonArray array;
    for (const Record &each : records)
        array.append(toJson(each));
    return array;
}
template <typename Key, typename Record>
void read(const QJsonValue &json, QHash<Key, Record> &records)
{
    for (const QJsonValue &each : json.toArray()) {
        Record one;
        read(each, one);
        if (isKey(keyOf(one)) && records.size() < ConfigurationKeeper::MaxRecords)
            records.insert(keyOf(one), one);
    }
}

constexpr Key agentsKey("agents"), csqsKey("csqs"), applicationsKey("applications"), devicesKey("devices"),
    terminalsKey("terminals"), teamsKey("teams"), keysKey("keys");

} // namespace

QJsonObject toJson(const Configuration &configuration)
{
    QJsonObject keys;
    for (auto at = configuration.keys.cbegin(); at != configuration.keys.cend(); ++at)
        keys[QString::number(at.key())] = QString::fromLatin1(at.value().toHex());
    return {{keysKey, keys},
            {agentsKey, toJson(configuration.agents)},
            {csqsKey, toJson(configuration.csqs)},
            {applicationsKey, toJson(configuration.applications)},
            {devicesKey, toJson(configuration.devices)},
            {terminalsKey, toJson(configuration.terminals)},
            {teamsKey, toJson(configuration.teams)}};
}

Configuration configurationOf(const QJsonObject &json)
{
    Configuration configuration;
    read(json[agentsKey], configuration.agents);
    read(json[csqsKey], configuration.csqs);
    read(json[applicationsKey], configuration.applications);
    read(json[devicesKey], configuration.devices);
    read(json[terminalsKey], configuration.terminals);
    read(json[teamsKey], configuration.teams);
    const QJsonObject keys = json[keysKey].toObject();
    for (auto at = keys.begin(); at != keys.end(); ++at)
        configuration.keys.insert(at.key().toUInt(), QByteArray::fromHex(at.value().toString().toLatin1()));
    return configuration;
}

} // namespace callfloor
