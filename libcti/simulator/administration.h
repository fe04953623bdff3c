// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "configurationrecords.h"

namespace cti::simulator {

//! What an administrator does to the configuration while everything runs: each change raises the key of its kind and is told
//! to the clients that follow it.
class Administration {
public:
    Administration(Directory &directory, AgentDesk &agents, Publisher &publisher);

    //! Carries out "agent add ...", "team remove ..." and so on, as usages() lists them. Why not, in English; empty when done.
    QString obey(QStringList words);
    static QStringList usages();

    //! The next block of an upload ends with this status, its records half told.
    void failNext(quint32 endStatus) { m_endStatus = endStatus; }
    quint32 takeEndStatus() { return std::exchange(m_endStatus, ConfigEndStatus::Success); }

private:
    using Words = QStringList;
    struct Verb {
        const char *usage;
        qsizetype least; //!< words after the two of the verb
        QString (Administration::*obey)(const Words &words);
    };
    static const QList<Verb> &verbs();

    QString addAgent(const Words &words);
    QString renameAgent(const Words &words);
    QString moveAgent(const Words &words);
    QString chooseQueues(const Words &words);
    QString removeAgent(const Words &words);
    QString addCsq(const Words &words);
    QString renameCsq(const Words &words);
    QString removeCsq(const Words &words);
    QString addApplication(const Words &words);
    QString renameApplication(const Words &words);
    QString renumberApplication(const Words &words);
    QString removeApplication(const Words &words);
    QString addTeam(const Words &words);
    QString renameTeam(const Words &words);
    QString removeTeam(const Words &words);
    QString joinTeam(const Words &words);
    QString leaveTeam(const Words &words);
    QString makeSupervisor(const Words &words);

    Directory::Agent *agent(const QString &loginID);
    Directory::Team *team(const QString &id);
    void changeTeam(Directory::Team &team, const std::function<void(Directory::Team &)> &change);
    void changeTeams(const std::function<void(Directory::Team &)> &change);
    template <typename Event>
    void tell(quint32 kind, RecordType type, QList<typename Event::Record> records);
    void tellAgent(const Directory::Agent &agent, RecordType type);
    void tellDevice(const ConfigDeviceEvent::Record &device, RecordType type);
    quint64 *keyOf(quint32 kind);

    Directory &m_directory;
    AgentDesk &m_agents;
    Publisher &m_publisher;
    quint32 m_endStatus = ConfigEndStatus::Success;
};

} // namespace cti::simulator
