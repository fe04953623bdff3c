// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "call.h"
#include "directory.h"
#include "publisher.h"
#include "refusal.h"

namespace cti::simulator {

//! One agent now.
struct AgentStatus {
    const Directory::Agent *record = nullptr;
    AgentState state = AgentState::Logout;
    quint16 reason = 0;
    Duration since {0}; //!< in this state; the schedule's time
    QString extension {}; //!< where the agent is logged in; empty when not
    bool robot = false;
    struct Wish {
        AgentState state = AgentState::Unknown;
        quint16 reason = 0;
    };
    std::optional<Wish> next {}; //!< asked for during a call: taken when it ends
    bool outbound = false; //!< reserved by a campaign, or talking for it
    std::optional<Wish> before {}; //!< before a call that is no queue's: taken again when it ends
    quint32 csqID = NoCsq; //!< of the call that the agent has
    Timer timer {}; //!< the end of wrap-up
};

//! The agents' states and the rules between them. Each change is told by an AGENT_STATE_EVENT.
class AgentDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 FirstSystemReason = 32740; //!< those from here on are set by the server alone

    AgentDesk(const Directory &directory, const Options &options, Clock &clock, Publisher &publisher);

    const QList<AgentStatus> &agents() const { return m_agents; } //!< in the order of the directory; deleted ones, too
    const AgentStatus *agent(const QString &loginID) const; //!< null when unknown
    const AgentStatus *agentAt(const QString &extension) const; //!< who is logged in there; null when nobody is
    //! Why the agent may not ask for this state now; empty when it may.
    std::optional<Refusal> objection(const AgentStatus &agent, AgentState wanted, quint16 reason) const;

    void know(const Directory::Agent &record); //!< who was configured just now

    // --- what is asked for; legal
    void login(const QString &loginID, const QString &extension, bool robot);
    void logout(const QString &loginID, quint16 reason);
    void request(const QString &loginID, AgentState state, quint16 reason);
    //! The server's own doing: from any state but logged out to any but login, for any reason.
    void force(const QString &loginID, AgentState state, quint16 reason);

    // --- what calls do to agents
    void reserve(const QString &loginID, quint32 csqID);
    void reserveForPreview(const QString &loginID);
    void endReservation(const QString &loginID, AgentState state, quint16 reason); //!< a campaign's, without a call
    void missCall(const QString &loginID);
    void talk(const QString &loginID);
    void takeOtherCall(const QString &loginID, quint16 reason); //!< one that is no queue's
    void endCall(const QString &loginID, quint16 reason = 0); //!< of a state that needs one
    void phoneChanged(const QString &loginID, quint16 reason);

Q_SIGNALS:
    void changed(const QString &loginID);

private:
    AgentStatus &at(const QString &loginID);
    void enter(AgentStatus &agent, AgentState state, quint16 reason);
    void say(const AgentStatus &agent);
    AgentState afterwards(const AgentStatus &agent) const;
    void afterCall(AgentStatus &agent, quint16 reason);
    void wrapUp(AgentStatus &agent, quint16 reason);

    const Directory &m_directory;
    const Options &m_options;
    Clock &m_clock;
    Publisher &m_publisher;
    QList<AgentStatus> m_agents;
};

} // namespace cti::simulator
