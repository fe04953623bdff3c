// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "configuration.h"
#include <QObject>

namespace cti {

//! What is configured, as far as known; it may be older than the session, kept from an earlier one. Changed by the
//! ConfigurationKeeper only. Each signal comes once all of a change is in place, and names what was added, changed or removed.
class ConfigurationRegistry final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const Configuration &all() const { return m_all; }

    ConfiguredAgent agent(const AgentId &id) const { return m_all.agents.value(id, {.id = id}); } //!< nameless when unknown
    ConfiguredCsq csq(CsqId id) const { return m_all.csqs.value(id, {.id = id}); } //!< likewise, as the next ones
    ConfiguredApplication application(ApplicationId id) const { return m_all.applications.value(id, {.id = id}); }
    Team team(TeamId id) const { return m_all.teams.value(id, {.id = id}); }
    std::optional<AgentId> agentAt(const QString &extension) const; //!< whose extension it is by configuration
    QList<TeamId> teamsSupervisedBy(const AgentId &id) const; //!< in order of their numbers
    QStringList terminalsAt(const QString &extension) const; //!< by name

    //! The kinds (ConfigurationMask) that are what the server has: its key is ours, or the records came in this session.
    quint32 confirmedKinds() const { return m_confirmed; }
    bool areTeamsConfirmed() const { return m_teamsConfirmed; }

    void replace(Configuration all); //!< signals what differs
    void confirm(quint32 kinds) { m_confirmed |= kinds; }
    void doubt(quint32 kinds) { m_confirmed &= ~kinds; }
    void setTeamsConfirmed(bool confirmed);

Q_SIGNALS:
    void agentsChanged(const QList<cti::AgentId> &agents);
    void csqsChanged(const QList<cti::CsqId> &csqs);
    void applicationsChanged(const QList<cti::ApplicationId> &applications);
    void devicesChanged(const QList<cti::DeviceId> &devices);
    void terminalsChanged(const QStringList &terminals);
    void teamsChanged(const QList<cti::TeamId> &teams);
    void teamsConfirmedChanged(); //!< after teamsChanged()
    void replaced(); //!< after the others; also when only a key changed

private:
    void index();
    Configuration m_all;
    QHash<QString, AgentId> m_byExtension;
    quint32 m_confirmed = 0;
    bool m_teamsConfirmed = false;
};

} // namespace cti
