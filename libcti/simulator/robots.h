// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentdesk.h"
#include "exchange.h"
#include "random.h"
#include <QHash>

namespace cti::simulator {

//! People whom no client plays: agents who answer, talk, hold, wrap up and take breaks, and callers who hang up.
class Robots final : public QObject {
    Q_OBJECT
public:
    Robots(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange,
           AgentDesk &agents);
    //! So many agents, counted from the last, work by themselves; those of them whom clients play do not.
    void start(int count);
    void signIn(const QString &loginID); //!< one more; nothing happens when the agent or the phone is taken
    //! The agent is a client's from now on: hangs up and logs out.
    void handOver(const QString &loginID);

private:
    const AgentStatus *robotAt(const QString &phone) const;
    void atPhone(const QString &phone, Duration delay, std::function<void()> deed);
    void atDesk(const QString &loginID, Duration delay, AgentState state, quint16 reason = 0);
    void goOn(quint32 call, const Party &party);
    void ringing(quint32 call, const QString &phone);
    void answered(quint32 call, const QString &phone);
    void joined(quint32 held, quint32 active, quint32 call);
    void talk(quint32 call, const QString &phone, Duration length);
    void hold(quint32 call, const QString &phone);
    void retrieveLater(quint32 call, const QString &phone);
    QString somebodyElse();
    void handOn(quint32 call, const QString &phone);
    void complete(quint32 held, quint32 consult, const QString &phone);
    void agentChanged(const QString &loginID);
    void left(const Call &call, const QString &phone);
    void hangUpLater(quint32 call);

    const Directory &m_directory;
    const Options &m_options;
    Clock &m_clock;
    Random &m_random;
    Exchange &m_exchange;
    AgentDesk &m_agents;
    QHash<QString, Timer> m_atDesk; // by loginID: the state that each asks for next
    QHash<QString, Timer> m_atPhone; // what is done next with a call there, even when a hand-over logs the robot out
    QHash<quint32, Timer> m_hangUps; // by call: callers of agents whom clients play
};

} // namespace cti::simulator
