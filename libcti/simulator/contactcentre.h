// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "administration.h"
#include "agentdesk.h"
#include "callers.h"
#include "campaigns.h"
#include "exchange.h"
#include "ledger.h"
#include "messages/sessionmessages.h"
#include "robots.h"
#include "router.h"
#include "schedule.h"
#include "supervision.h"
#include <QHash>

namespace cti::simulator {

//! A whole contact centre that goes on by itself. Deterministic: the same options and the same requests at the same
//! times of the clock make the same story. What it says of its agents and calls is what is true: tests compare with it.
class ContactCentre final : public QObject {
    Q_OBJECT
public:
    //! Lets options.warmUp pass at once, then goes with the clock, which outlives it, as the options do.
    ContactCentre(const Options &options, Clock &clock);

    const Options &options() const { return m_options; }
    const Directory &directory() const { return m_directory; }
    Clock &clock() { return m_schedule; } //!< the contact centre's own
    Publisher &publisher() { return m_publisher; }
    Administration &administration() { return m_administration; } //!< changes the directory
    Exchange &exchange() { return m_exchange; }
    AgentDesk &agents() { return m_agents; }
    const Router &router() const { return m_router; }
    Ledger &ledger() { return m_ledger; }
    Supervision &supervision() { return m_supervision; }
    Campaigns &campaigns() { return m_campaigns; }
    AfterCalls &afterCalls() { return m_afterCalls; }

    bool isOnline() const { return m_online; }
    void setOnline(bool online); //!< told by a SYSTEM_EVENT
    void setPhoneInService(const QString &phone, bool inService); //!< told by a SYSTEM_EVENT
    //! The call manager fails: all phones of agents go out of service (32757), until it is back.
    void setCallManagerUp(bool up);
    void optionsChanged(); //!< what has to be done at once because of them

    // --- callers on demand. The new call's id; NoCall when it cannot be.
    quint32 callQueue(quint32 csqID, const QString &number = {});
    quint32 callAgent(const QString &loginID, const QString &number = {}); //!< a queue's call that waits for this agent
    quint32 callPhone(const QString &extension, const QString &number = {}); //!< past the queues; the phone must be free

    // --- clients and their agents
    void clientCame(const QString &loginID); //!< a robot makes room; a lost agent is kept
    void clientLost(const QString &loginID); //!< logged out later, unless the client comes back

    //! The other node takes over: agents are logged out (32764) and, after a while, in again by the server; waiting
    //! callers are lost, other calls go on.
    void failOver();
    //! The node of these agents gives up after island mode: their calls end, they are logged out and in as above.
    void giveUp(const QStringList &loginIDs);
    Robots &robots() { return m_robots; }

private:
    void follow();
    SystemEvent systemEvent(CcxStatus status, SystemEventId id) const;
    void left(const Call &call, const QString &phone, LocalConnectionState was);
    void consulted(const QString &phone);
    void answered(quint32 call, const QString &phone);
    void setInService(const QString &phone, bool inService, quint16 reason);
    void logoutForAWhile(const AgentStatus &agent);
    void loginAgain(const QString &loginID, const QString &extension, bool robot, bool ready);

    const Options &m_options;
    Directory m_directory;
    Schedule m_schedule;
    Random m_random;
    Publisher m_publisher;
    Exchange m_exchange;
    AgentDesk m_agents;
    AfterCalls m_afterCalls;
    Ledger m_ledger; // before those who act on what agents and calls do: it sees each step
    Router m_router;
    Callers m_callers;
    Robots m_robots;
    Administration m_administration;
    Supervision m_supervision;
    Campaigns m_campaigns;
    QHash<QString, Timer> m_lost; // by loginID
    QHash<QString, Timer> m_relogins; // by loginID
    bool m_online;
};

} // namespace cti::simulator
