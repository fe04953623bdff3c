// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "configurationregistry.h"
#include "messages/configmessages.h"
#include "messages/dispatcher.h"
#include "messages/teammessages.h"

namespace cti {

struct FailureEvent;

//! Turns configuration messages into facts: the only writer of the ConfigurationRegistry, which must outlive it, as must the
//! dispatcher. A block comes true when its END arrives, and not at all when it breaks off; then what was known stays.
class ConfigurationKeeper final : public QObject {
    Q_OBJECT
public:
    // Twice what a cluster can have, and more; above it records are left out.
    static constexpr qsizetype MaxRecords = 8192; //!< of each kind
    static constexpr qsizetype MaxMembers = 1024; //!< people of a team, queues of a team or an agent
    static constexpr qsizetype MaxText = 255; //!< characters of a name or description; the rest is cut

    ConfigurationKeeper(Dispatcher &messages, ConfigurationRegistry &registry, QObject *parent = nullptr);

    void restore(const Configuration &kept); //!< of an earlier session: shown until the server says otherwise
    void contactLost(); //!< what had come of a block is dropped
    void forgetKeys(); //!< everything is to be uploaded, whatever the keys say
    void reportEmpty(quint32 kinds); //!< the server said that there is nothing, without a block to say of what
    void expectTeams(); //!< the initial set was asked for: it replaces the teams when TEAM_CONFIG_CONF arrives
    void dropTeams(); //!< and does not arrive

private:
    struct Block {
        ConfigType type = ConfigType::Initial;
        quint32 kinds = 0; //!< by the mask
        quint32 came = 0; //!< by the records
        ConfigurationKeys keys {};
        Configuration staged {};
    };
    void read(const ConfigKeyEvent &event);
    void read(const ConfigBeginEvent &event);
    void read(const ConfigEndEvent &event);
    void read(const FailureEvent &event);
    void read(const TeamConfigEvent &event);
    void read(const TeamConfigConf &answer);
    template <typename Event>
    void listenTo(Dispatcher &messages, quint32 kind);
    template <typename Event>
    void readRecords(const Event &event, quint32 kind);
    Configuration &staged(quint32 kind);
    void commit();
    void mergePartial();
    void takeKeys(quint32 kinds, Configuration &into) const;

    ConfigurationRegistry &m_registry;
    ConfigurationKeys m_serverKeys; // by CONFIG_KEY_EVENT
    std::optional<Block> m_block;
    std::optional<QHash<TeamId, Team>> m_teams; // that come
};

} // namespace cti
