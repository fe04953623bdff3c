// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agent.h"
#include <QByteArray>
#include <QList>
#include <QStringList>

// What the administrator has configured, as values. A record is whole: what a message leaves out, there is not.

namespace cti {

//! The number of a queue, an application or a team: not to be confused with each other.
template <typename Of>
struct NumberId {
    quint32 value = 0xFFFFFFFF; //!< NoCsq, NoApplication
    friend auto operator<=>(const NumberId &, const NumberId &) = default;
};
template <typename Of>
size_t qHash(NumberId<Of> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}
using CsqId = NumberId<struct ConfiguredCsq>;
using ApplicationId = NumberId<struct ConfiguredApplication>;
using TeamId = NumberId<struct Team>;

struct ConfiguredAgent {
    AgentId id {};
    QString firstName {};
    QString lastName {};
    QString extension {};
    QString description {};
    bool isSupervisor = false;
    QList<CsqId> csqs {};

    QString fullName() const; //!< "Ada Abel"; empty when no name is configured
    friend bool operator==(const ConfiguredAgent &, const ConfiguredAgent &) = default;
};

struct ConfiguredCsq {
    CsqId id {};
    QString name {};
    QString description {};
    bool hasAutoWork = false; //!< agents go to wrap-up after a call of this queue
    MediaRoutingDomain media = MediaRoutingDomain::Voice;
    friend bool operator==(const ConfiguredCsq &, const ConfiguredCsq &) = default;
};

struct ConfiguredApplication {
    ApplicationId id {};
    QString name {};
    QString description {};
    quint32 maxQueued = 0; //!< sessions; 0 when not told
    friend bool operator==(const ConfiguredApplication &, const ConfiguredApplication &) = default;
};

struct DeviceId {
    ConfigDeviceType type = ConfigDeviceType::Agent;
    QString name {}; //!< an agent's login id, a trigger's number, a CTI port; the number of a call control group
    friend bool operator==(const DeviceId &, const DeviceId &) = default;
};
inline size_t qHash(const DeviceId &id, size_t seed = 0) noexcept { return qHashMulti(seed, int(id.type), id.name); }

struct ConfiguredDevice {
    DeviceId id {};
    quint32 recordId = 0; //!< the server's own number of an agent; else of the call control group
    QString extension {}; //!< an agent's
    ApplicationId application {}; //!< that a trigger starts
    quint32 maxQueued = 0; //!< sessions of a trigger, ports of a group
    QString description {};
    friend bool operator==(const ConfiguredDevice &, const ConfiguredDevice &) = default;
};

//! A phone among those that share an agent's extension (version 18).
struct ConfiguredTerminal {
    QString name {}; //!< "SEP0004F2000001"
    quint16 type = 0;
    QString typeName {};
    QStringList extensions {};
    friend bool operator==(const ConfiguredTerminal &, const ConfiguredTerminal &) = default;
};

struct TeamMember {
    AgentId id {};
    quint16 flags = 0; //!< AgentFlag bits
    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

struct Team {
    TeamId id {};
    QString name {};
    QList<TeamMember> people {}; //!< agents and supervisors, in the order told
    QList<CsqId> csqs {};

    std::optional<AgentId> primarySupervisor() const;
    QList<AgentId> secondarySupervisors() const;
    QList<AgentId> agents() const; //!< who supervises only is not among them
    bool isSupervisedBy(const AgentId &person) const;
    friend bool operator==(const Team &, const Team &) = default;
};

namespace ConfigurationMask {
inline constexpr quint32 All = Application | Csq | Agent | Device; //!< those that have a key
inline constexpr quint32 AllFrom18 = All | Terminal;
}

//! The server's keys by kind (a bit of ConfigurationMask): the same key, the same records. Kinds without one are missing.
using ConfigurationKeys = QHash<quint32, QByteArray>;

//! All of it. Cheap to copy, for its parts are shared until one of them changes.
struct Configuration {
    QHash<AgentId, ConfiguredAgent> agents {};
    QHash<CsqId, ConfiguredCsq> csqs {};
    QHash<ApplicationId, ConfiguredApplication> applications {};
    QHash<DeviceId, ConfiguredDevice> devices {};
    QHash<QString, ConfiguredTerminal> terminals {}; //!< by name
    QHash<TeamId, Team> teams {};
    ConfigurationKeys keys {};
    friend bool operator==(const Configuration &, const Configuration &) = default;
};

} // namespace cti
