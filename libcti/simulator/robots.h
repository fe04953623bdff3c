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
    Robots(const Options &options, Clock &clock, Random &random, Exchange &exchange, AgentDesk &agents);
    //! Signs in so many agents, counted from the last.
    void start(int count);
    //! The agent is a client's from now on: hangs up and logs out.
    void handOver(const QString &loginID);

private:
    const AgentStatus *robotAt(const QString &phone) const;
    void later(const QString &loginID, Duration delay, std::function<void()> deed);
    void ringing(quint32 call, const QString &phone);
    void answered(quint32 call, const QString &phone);
    void joined(quint32 held, quint32 active, quint32 call);
    void talk(quint32 call, const QString &phone, Duration length);
    void hold(quint32 call, const QString &phone);
    void retrieveLater(quint32 call, const QString &phone);
    void agentChanged(const QString &loginID);
    void left(const Call &call, const QString &phone);
    void hangUpLater(quint32 call);

    const Options &m_options;
    Clock &m_clock;
    Random &m_random;
    Exchange &m_exchange;
    AgentDesk &m_agents;
    QHash<QString, Timer> m_deeds; // by loginID: what each does next
    QHash<quint32, Timer> m_hangUps; // by call: callers of agents whom clients play
};

} // namespace cti::simulator
