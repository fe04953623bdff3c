// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/router.h"
#include "session/cluster.h"
#include <functional>

namespace cti {

struct SnapshotCallConf;
struct SnapshotDeviceConf;

//! Brings the domain up to date whenever a session comes or goes (Decision P7): at a loss it marks what is known as not
//! confirmed; at each new session it asks for the agent's state, the calls at the phone, and each call, and what the phone
//! can do; in bridge mode also for the state of everybody who was known, one after the other. What is not answered in time is
//! asked again, and stays not confirmed until then. The answers reach the domain as messages. All it is given must outlive it.
class Recovery final : public QObject {
    Q_OBJECT
public:
    Recovery(Cluster &server, Clock &clock, Router &router, const AgentRegistry &agents, const CallRegistry &calls,
             QObject *parent = nullptr);
    //! Nothing is left that nobody has confirmed: neither from before the session, nor from before the agent signed out. It
    //! does not wait for the states of others; a session without a phone has nothing to wait for.
    bool isSettled() const { return m_settled && !isPhoneOpen(); }
    bool areOthersSettled() const { return m_othersSettled; } //!< their states, too

Q_SIGNALS:
    void settled();

private:
    void lost();
    void start();
    void askAgent();
    void askPhone();
    void askPhoneFacts();
    void askCalls();
    void askCall(const Call &call);
    void askOthers();
    void askNextOther();
    void phoneAnswered(const Result<SnapshotDeviceConf> &answer);
    void callAnswered(CallId id, const Result<SnapshotCallConf> &answer);
    void askLater(std::function<void()> ask);
    void answered();
    void settleIfDone();
    void agentChanged(const Agent &agent);
    void setWatched(bool isWatched);
    bool isPhoneOpen() const { return !m_isWatched && !m_calls.calls().isEmpty(); } //!< the next sign-in asks for these calls

    Cluster &m_server;
    Clock &m_clock;
    Router &m_router;
    const AgentRegistry &m_agents;
    const CallRegistry &m_calls;
    QList<std::function<void()>> m_late; // questions that nobody answered in time, to be asked again
    Timer m_retry; // when they are
    int m_waiting = 0; // answers
    bool m_isWatched = true; // CCX watches the phones of signed-in agents only: a snapshot has to wait, or does not last
    bool m_factsRefused = false; // so do the facts
    bool m_settled = false;
    QList<AgentId> m_others; // yet to be asked for
    bool m_othersSettled = false;
};

} // namespace cti
