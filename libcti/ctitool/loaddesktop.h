// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "control/agentcontrol.h"
#include "control/callcontrol.h"
#include "control/recovery.h"
#include "loadfigures.h"
#include "simulator/random.h"

namespace ctitool {

//! One agent at a desktop without a window: a true session of libcti in agent mode, and somebody who signs in, goes
//! ready, answers, talks, puts on hold, wraps up and takes breaks.
class LoadDesktop final : public QObject {
public:
    struct Person {
        QString loginID {};
        QString extension {};
        QString password {};
        cti::Clock::Duration talks {std::chrono::seconds(20)}; //!< on average
    };
    //! Clock, random and figures outlive it.
    LoadDesktop(Person person, cti::Clock &clock, cti::simulator::Random &random, LoadFigures &figures);
    void open(const QList<cti::Node> &nodes);
    void finish(); //!< asks for nothing more
    void close();
    bool isSettled() const { return !m_tap.isWaiting(); } //!< everything asked has been answered
    bool isClosed() const { return m_cluster.phase() == cti::Phase::Offline; }
    bool wasSignedIn() const { return m_wasSignedIn; }
    bool isSignedIn() const; //!< now, as far as the server has told
    const cti::Error &lastError() const; //!< why a sign-in failed or, without one, the connection

private:
    using Deed = void (LoadDesktop::*)();
    void cameOnline();
    void signIn();
    void signedIn(const std::optional<cti::Error> &error);
    void agentChanged(const cti::Agent &agent);
    void callChanged(qsizetype row);
    void callEnded(const cti::Call &call);
    void later(cti::Clock::Duration delay, Deed deed);
    void ask(cti::AgentState state, quint16 reason);
    void goReady();
    void takeBreak();
    void answer();
    void hold();
    void retrieve();
    void hangUp();
    const cti::Call *callIn(cti::LocalConnectionState state) const;

    const Person m_person;
    cti::Clock &m_clock;
    cti::simulator::Random &m_random;
    LoadFigures &m_figures;
    LoadTap m_tap;
    cti::AgentRegistry m_agents;
    cti::CallRegistry m_calls;
    cti::DeviceRegistry m_devices;
    cti::Cluster m_cluster;
    cti::Router m_router;
    cti::Recovery m_recovery;
    cti::AgentControl m_control;
    cti::CallControl m_callControl;
    cti::Timer m_deed;
    cti::Error m_lastError;
    cti::AgentState m_state = cti::AgentState::Unknown;
    cti::LocalConnectionState m_callState = cti::LocalConnectionState::None;
    bool m_wasSignedIn = false;
    bool m_talks = false; // the call in m_callState has been answered
    bool m_finished = false;
};

} // namespace ctitool
