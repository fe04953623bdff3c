// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationkeeper.h"
#include "configurationrecords.h"
#include "logging.h"
#include "messages/sessionmessages.h"

namespace cti {
namespace {

constexpr qsizetype KeyBytes = 8;

void addKey(ConfigurationKeys &keys, quint32 kind, const std::optional<QByteArray> &key)
{
    if (key && key->size() == KeyBytes)
        keys.insert(kind, *key);
}

template <typename Event>
ConfigurationKeys keysOf(const Event &event)
{
    ConfigurationKeys keys;
    addKey(keys, ConfigurationMask::Application, event.applicationConfigKey);
    if constexpr (requires { event.csqConfigKey; })
        addKey(keys, ConfigurationMask::Csq, event.csqConfigKey);
    else
        addKey(keys, ConfigurationMask::Csq, event.csQueueConfigKey);
    addKey(keys, ConfigurationMask::Agent, event.agentConfigKey);
    addKey(keys, ConfigurationMask::Device, event.deviceConfigKey);
    return keys;
}

//! A key of zeros means that an upload is needed, whatever was kept.
bool isSame(const QByteArray &kept, const QByteArray &told)
{
    return !kept.isEmpty() && kept == told && told != QByteArray(KeyBytes, '\0');
}

} // namespace

ConfigurationKeeper::ConfigurationKeeper(Dispatcher &messages, ConfigurationRegistry &registry, QObject *parent)
    : QObject(parent), m_registry(registry)
{
    messages.on<ConfigKeyEvent>(this, [this](const auto &event) { read(event); });
    messages.on<ConfigBeginEvent>(this, [this](const auto &event) { read(event); });
    messages.on<ConfigEndEvent>(this, [this](const auto &event) { read(event); });
    messages.on<FailureEvent>(this, [this](const auto &event) { read(event); });
    messages.on<TeamConfigEvent>(this, [this](const auto &event) { read(event); });
    messages.on<TeamConfigConf>(this, [this](const auto &answer) { read(answer); });
    listenTo<ConfigApplicationEvent>(messages, ConfigurationMask::Application);
    listenTo<ConfigCsqEvent>(messages, ConfigurationMask::Csq);
    listenTo<ConfigAgentEvent>(messages, ConfigurationMask::Agent);
    listenTo<ConfigDeviceEvent>(messages, ConfigurationMask::Device);
    listenTo<ConfigTerminalEvent>(messages, ConfigurationMask::Terminal);
}

template <typename Event>
void ConfigurationKeeper::listenTo(Dispatcher &messages, quint32 kind)
{
    messages.on<Event>(this, [this, kind](const Event &event) { readRecords(event, kind); });
}

void ConfigurationKeeper::restore(const Configuration &kept)
{
    contactLost();
    m_registry.replace(kept);
}

void ConfigurationKeeper::contactLost()
{
    m_block.reset();
    m_teams.reset();
    m_serverKeys.clear();
    m_registry.doubt(ConfigurationMask::AllFrom18);
    m_registry.setTeamsConfirmed(false);
}

void ConfigurationKeeper::forgetKeys()
{
    Configuration all = m_registry.all();
    all.keys.clear();
    m_registry.doubt(ConfigurationMask::AllFrom18);
    m_registry.replace(std::move(all));
}

// ---- keys ------------------------------------------------------------------------------------------------------

void ConfigurationKeeper::read(const ConfigKeyEvent &event)
{
    if (event.status != ConfigKeyStatus::Success)
        return;
    m_serverKeys = keysOf(event);
    for (auto at = m_serverKeys.cbegin(); at != m_serverKeys.cend(); ++at) {
        if (isSame(m_registry.all().keys.value(at.key()), at.value()))
            m_registry.confirm(at.key());
        else
            m_registry.doubt(at.key());
    }
}

//! The key that belongs to records which have just come: the block's own, else the one that was asked for before.
void ConfigurationKeeper::takeKeys(quint32 kinds, Configuration &into) const
{
    for (quint32 kind = ConfigurationMask::Application; kind <= ConfigurationMask::Device; kind <<= 1) {
        if (!(kinds & kind))
            continue;
        const QByteArray key = m_block->keys.value(kind, m_serverKeys.value(kind));
        if (key.isEmpty())
            into.keys.remove(kind);
        else
            into.keys.insert(kind, key);
    }
}

// ---- blocks ----------------------------------------------------------------------------------------------------

void ConfigurationKeeper::read(const ConfigBeginEvent &event)
{
    if (m_block)
        qCInfo(domainLog, "a configuration block began before the last one ended: that one is left out");
    m_block =
        Block {.type = event.configType, .kinds = event.configurationMask, .keys = keysOf(event), .staged = m_registry.all()};
}

//! Where a record goes. The first one of its kind in an initial block finds an empty set: what a block is of, its records
//! say, as the two documented numberings of the mask's bits contradict each other (doubt D4).
Configuration &ConfigurationKeeper::staged(quint32 kind)
{
    if (m_block->type == ConfigType::Initial && !(m_block->came & kind))
        records::clear(kind, m_block->staged);
    m_block->came |= kind;
    return m_block->staged;
}

template <typename Event>
void ConfigurationKeeper::readRecords(const Event &event, quint32 kind)
{
    if (m_block) {
        if (m_block->type == ConfigType::Update && !(m_registry.confirmedKinds() & kind))
            return; // a change of a set that may be old, or never came, makes none that ever was: the upload to come has it
        Configuration &into = staged(kind);
        for (const auto &record : event.records)
            records::apply(record, into);
        return;
    }
    Configuration all = m_registry.all(); // records without a block around them: a change, at once
    for (const auto &record : event.records)
        records::apply(record, all);
    m_registry.replace(std::move(all));
}

void ConfigurationKeeper::read(const ConfigEndEvent &event)
{
    if (!m_block)
        return;
    if (event.status == ConfigEndStatus::Success || event.status == ConfigEndStatus::Empty)
        commit();
    else if (event.status == ConfigEndStatus::Partial)
        mergePartial();
    else if (m_block->type == ConfigType::Update) // a change is missing now
        m_registry.doubt(m_block->kinds | m_block->came);
    m_block.reset();
}

void ConfigurationKeeper::commit()
{
    const bool asMasked = (m_block->came & ~m_block->kinds) == 0; // else its mask is not to be trusted
    Configuration staged = m_block->staged;
    staged.teams = m_registry.all().teams; // they came on their own meanwhile
    if (m_block->type == ConfigType::Initial) {
        const quint32 kinds = asMasked ? m_block->kinds : m_block->came;
        records::clear(kinds & ~m_block->came, staged);
        takeKeys(kinds, staged);
        m_registry.confirm(kinds);
    } else {
        // The new key belongs to the old records and this change only where the old ones were the server's.
        takeKeys((m_block->kinds | m_block->came) & m_registry.confirmedKinds(), staged);
    }
    m_registry.replace(std::move(staged));
}

//! Some records are missing, nobody says which: those that came are true, the others stay as they were, to be asked again.
void ConfigurationKeeper::mergePartial()
{
    const quint32 kinds = m_block->kinds | m_block->came;
    Configuration all = m_registry.all();
    if (m_block->type == ConfigType::Initial) {
        records::merge(m_block->came, m_block->staged, all);
    } else {
        all = m_block->staged;
        all.teams = m_registry.all().teams;
    }
    for (quint32 kind = ConfigurationMask::Application; kind <= ConfigurationMask::Device; kind <<= 1)
        if (kinds & kind)
            all.keys.remove(kind);
    m_registry.doubt(kinds);
    m_registry.replace(std::move(all));
}

void ConfigurationKeeper::reportEmpty(quint32 kinds)
{
    Configuration all = m_registry.all();
    records::clear(kinds, all);
    m_registry.confirm(kinds);
    m_registry.replace(std::move(all));
}

void ConfigurationKeeper::read(const FailureEvent &event)
{
    if (event.status != Status::AutoConfigReset)
        return;
    m_block.reset();
    m_registry.doubt(ConfigurationMask::AllFrom18);
}

// ---- teams -----------------------------------------------------------------------------------------------------

void ConfigurationKeeper::expectTeams()
{
    m_teams.emplace();
    m_registry.setTeamsConfirmed(false);
}

void ConfigurationKeeper::dropTeams() { m_teams.reset(); }

void ConfigurationKeeper::read(const TeamConfigEvent &event)
{
    if (m_teams)
        return records::apply(event, *m_teams);
    Configuration all = m_registry.all();
    records::apply(event, all.teams);
    m_registry.replace(std::move(all));
}

void ConfigurationKeeper::read(const TeamConfigConf &answer)
{
    if (!m_teams)
        return;
    const QHash<TeamId, Team> teams = *std::exchange(m_teams, std::nullopt);
    if (answer.status != Status::NoError)
        return;
    Configuration all = m_registry.all();
    all.teams = teams;
    m_registry.replace(std::move(all));
    m_registry.setTeamsConfirmed(true);
}

} // namespace cti
