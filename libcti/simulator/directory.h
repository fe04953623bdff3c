// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "options.h"
#include <QList>
#include <QStringList>
#include <list>

namespace cti::simulator {

//! What is configured: who works here, the queues, the applications that fill them. Changed by the Administration only.
struct Directory {
    struct Agent {
        quint32 recordID = 0;
        QString loginID {};
        QString firstName {};
        QString lastName {};
        QString extension {};
        QString secondLine {}; //!< of the same phone; empty: it has none
        bool supervisor = false;
        QList<quint32> csqs {};
        bool autoAvailable = true; //!< ready after a call without wrap-up
    };
    struct Csq {
        quint32 id = 0;
        QString name {};
        bool autoWork = false;
    };
    struct Application {
        quint32 id = 0;
        QString name {};
        QString trigger {}; //!< the number that callers dial
        quint32 csqID = 0;
    };
    struct Team {
        quint32 id = 0;
        QString name {};
        QStringList agents {};
        QString primarySupervisor {};
        QString secondarySupervisor {};
        QList<quint32> csqs {};
    };
    //! Raised at each change of their kind. Never zero, which would mean "upload needed".
    struct Keys {
        quint64 application = 11;
        quint64 csq = 12;
        quint64 agent = 13;
        quint64 device = 14;
    };
    std::list<Agent> agents {}; //!< an agent's record stays where it is
    std::list<Agent> formerAgents {}; //!< deleted ones, for whoever still points at them
    QList<Csq> csqs {};
    QList<Application> applications {};
    QList<Team> teams {};
    QStringList ctiPorts {};
    Keys keys {};

    //! Sales, Support and Billing, reached by 7001 to 7003; team North serves the first two, South the last two.
    static Directory standard(const Options &options);

    const Agent *agent(const QString &loginID) const; //!< null when unknown, as the next ones
    Agent *agent(const QString &loginID);
    const Team *teamOf(const QString &loginID) const; //!< of an agent
    const Csq *csq(quint32 id) const;
    const Csq *csqNamed(const QString &name) const;
    const Application *applicationAt(const QString &trigger) const;
    const Application *applicationOf(quint32 csqID) const;
    const Team *team(quint32 id) const;
    Team *team(quint32 id);
    bool isAgentPhone(const QString &number) const;
    bool isLine(const QString &number) const; //!< an agent's phone, or the second line of one
    //! The phone that a line belongs to; anything else itself.
    QString phoneOf(const QString &number) const;
};

} // namespace cti::simulator
