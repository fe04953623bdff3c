// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/agentregistry.h"
#include "domain/callregistry.h"
#include "done.h"
#include "messages/constants.h"

namespace cti {

//! What a supervisor can do with agents and their calls. `bridge` is the supervisor's bridge-mode session (Decision P5),
//! `agents` what is known by it, `ownCalls` the calls at the supervisor's own phone; all must outlive it. Each call of a
//! member ends in one Done; NotPossible when judge() says so. The server knows no roles in bridge mode: that this person is
//! a supervisor of these agents is for the caller to know.
class SupervisorControl {
public:
    SupervisorControl(Requester &bridge, const AgentRegistry &agents, const CallRegistry &ownCalls)
        : m_bridge(bridge), m_agents(agents), m_ownCalls(ownCalls)
    {
    }
    void setPhone(const QString &extension) { m_phone = extension; }

    //! Ready, NotReady (both reason 33) or Logout (22); in mid-call it comes true when the call ends, but a logout is refused.
    void setState(const AgentId &agent, AgentState state, QObject *context, Done done);
    //! Comes into the agent's call: all three talk. Guide: supervise_call_req.
    void bargeIn(const AgentId &agent, QObject *context, Done done)
    {
        supervise(SupervisoryAction::BargeIn, agent, context, std::move(done));
    }
    //! Takes the agent's place in the call, right away or after bargeIn().
    void intercept(const AgentId &agent, QObject *context, Done done)
    {
        supervise(SupervisoryAction::Intercept, agent, context, std::move(done));
    }
    //! Listens and is not heard; not in the guide: most servers refuse it (Decision P11).
    void monitor(const AgentId &agent, QObject *context, Done done)
    {
        supervise(SupervisoryAction::Monitor, agent, context, std::move(done));
    }
    void leave(QObject *context, Done done); //!< the call that this phone came into

    Verdict judgeState(const AgentId &agent, AgentState wanted) const;
    Verdict judge(SupervisoryAction action, const AgentId &agent) const; //!< BargeIn, Intercept, Monitor
    Verdict judgeLeave() const;

private:
    void supervise(SupervisoryAction action, const AgentId &agent, QObject *context, Done done);
    Requester &m_bridge;
    const AgentRegistry &m_agents;
    const CallRegistry &m_ownCalls;
    QString m_phone;
};

} // namespace cti
