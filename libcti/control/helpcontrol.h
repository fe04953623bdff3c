// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/agentregistry.h"
#include "domain/callregistry.h"
#include "done.h"

namespace cti {

//! What an agent can tell a supervisor, or the people behind the system. Server and registries must outlive it. Each call of
//! a member ends in one Done; NotPossible when judge() says so. With no supervisor free the server refuses (status 64 or
//! another one).
class HelpControl {
public:
    HelpControl(Requester &server, const CallRegistry &calls, const AgentRegistry &agents)
        : m_server(server), m_calls(calls), m_agents(agents)
    {
    }
    void setSelf(const AgentId &agent, const QString &extension);

    //! Calls a supervisor of the team: beside `call`, which is held, or without one. Guide: supervisor_assist_req.
    void askSupervisor(std::optional<CallId> call, QObject *context, Done done);
    void declareEmergency(std::optional<CallId> call, QObject *context, Done done); //!< the same, as an emergency
    void markBadLine(CallId call, QObject *context, Done done); //!< for the log of the server. Guide: bad_call_req

    Verdict judge(HelpAction action, std::optional<CallId> call) const;

private:
    std::optional<Call> about(HelpAction action, std::optional<CallId> call, QObject *context, Done &done) const;
    Requester &m_server;
    const CallRegistry &m_calls;
    const AgentRegistry &m_agents;
    AgentId m_self;
    QString m_extension;
};

} // namespace cti
