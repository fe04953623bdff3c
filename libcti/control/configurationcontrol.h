// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "configurationphases.h"
#include "domain/configurationkeeper.h"
#include "session/cluster.h"

namespace cti {

//! Keeps what is configured across runs of the program, with the keys that belong to it.
class ConfigurationMemory {
public:
    virtual ~ConfigurationMemory() = default;
    virtual std::optional<Configuration> recall(const QString &contactCentre) = 0;
    virtual void remember(const QString &contactCentre, const Configuration &configuration) = 0;
};

//! Keeps the configuration up to date whenever there is a session: compares keys, asks for what differs, follows the changes.
//! The answers reach the domain as messages, before this hears of them. Teams come in bridge mode only, where the server
//! grants them. All it is given must outlive it. Guide: share-configuration-data, share-agent-team-configuration-data.
class ConfigurationControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigurationControl)
public:
    static constexpr Clock::Duration FirstPause = std::chrono::seconds(10); //!< the guide's least; doubled at each failure
    static constexpr int MostDoublings = 5;
    static constexpr Clock::Duration SaveAfter = std::chrono::seconds(1); //!< of the last change

    ConfigurationControl(Cluster &server, Clock &clock, ConfigurationKeeper &keeper, const ConfigurationRegistry &registry,
                         QObject *parent = nullptr);
    ~ConfigurationControl() override; //!< saves what waits

    void setMemory(ConfigurationMemory *memory) { m_memory = memory; } //!< must outlive this; without one nothing is kept
    //! Whose configuration it will be: shows at once what was kept of it. Both nodes of a cluster have the same one. Before
    //! the session is opened.
    void setContactCentre(const QList<Node> &nodes);
    void reload(); //!< "reload everything": uploads all again, whatever the keys say; while off at the next session

    ConfigurationPhase phase() const { return m_phase; }

Q_SIGNALS:
    void phaseChanged();

private:
    void listen(Dispatcher &messages);
    template <typename... Events>
    void noticeRecords(Dispatcher &messages);
    void online();
    void lost();
    void opened(const OpenConf &answer);
    void read(const ConfigKeyEvent &event);
    void read(const ConfigEndEvent &event);
    void read(const FailureEvent &event);
    void happen(ConfigurationHappening happening);
    void act(ConfigurationAction action);
    void askKeys();
    void ask(quint32 kinds);
    void askUpdates();
    void settle();
    void wait();
    void stop();
    void expectMore();
    void askTeams();
    void askTeamsAgain();
    void save();

    Cluster &m_server;
    Clock &m_clock;
    ConfigurationKeeper &m_keeper;
    const ConfigurationRegistry &m_registry;
    ConfigurationMemory *m_memory = nullptr;
    QString m_contactCentre;
    ConfigurationPhase m_phase = ConfigurationPhase::Off;
    quint32 m_kinds = 0; // that this session can have
    quint32 m_asked = 0; // kinds
    bool m_isRechecked = false; // the keys, since the server was first asked for anything
    bool m_reload = false; // once this upload is through
    int m_failures = 0;
    int m_teamFailures = 0;
    Timer m_deadline;
    Timer m_pause;
    Timer m_teamPause;
    Timer m_saving;
};

} // namespace cti
