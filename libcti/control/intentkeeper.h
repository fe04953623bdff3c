// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentcontrol.h"
#include "domain/callregistry.h"
#include "recovery.h"

namespace cti {

//! What the person had asked for or chosen when contact was lost, and whether it comes back (Decision P7): not ready, wrap-up
//! and sign-out are asked for again at once; ready only after a countdown that can be cancelled, only once the person
//! has used keyboard or mouse since the loss, and with no call at the phone: nobody rings an empty chair. A new wish of the
//! person, or a change by a supervisor or the phone, goes before. All it is given must outlive it.
class IntentKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr Clock::Duration Countdown = std::chrono::seconds(10);
    //! Who is found signed out for so long is not signed in by the servers any more (Decision P7): a sign-out has come true.
    static constexpr Clock::Duration Relogin = std::chrono::seconds(15);

    IntentKeeper(Cluster &server, Clock &clock, const Recovery &recovery, const AgentRegistry &agents, const CallRegistry &calls,
                 AgentControl &control, QObject *parent = nullptr);

    void noteActivity(); //!< keyboard or mouse was used
    void cancel(); //!< the person does not want it back
    //! While contact is lost: what the person wants instead of what was. Asked for as soon as contact is back.
    void wish(AgentState state, quint16 reason);
    //! When ready is asked for by itself, in Clock time; empty while no countdown goes on.
    std::optional<Clock::Duration> readyAt() const { return m_readyAt; }
    //! Ready would come back, were there a sign of the person.
    bool awaitsActivity() const;

Q_SIGNALS:
    void changed(); //!< readyAt() or awaitsActivity() did
    void askedAgain(cti::AgentState state, quint16 reason);
    void refused(const cti::Error &error); //!< what was asked again; it is not kept any longer

private:
    struct Wish {
        AgentState state = AgentState::Unknown;
        quint16 reason = 0;
        bool pending = false; // asked for, and not come true when contact was lost
    };
    void follow(const Agent &agent);
    void lose();
    void consider();
    void considerSoon(); //!< once what is being told of a change has reached everybody
    void considerReady(const Agent &agent);
    bool isFulfilled(const Agent &agent) const;
    std::optional<Wish> wishOf(const Agent &agent) const;
    void ask();
    void asked(const std::optional<Error> &error);
    void forget();
    void publish();
    Agent self() const { return m_agents.agent(m_control.self()); }

    Cluster &m_server;
    Clock &m_clock;
    const Recovery &m_recovery;
    const AgentRegistry &m_agents;
    const CallRegistry &m_calls;
    AgentControl &m_control;
    Agent m_known; // as confirmed last; not confirmed while contact is lost
    std::optional<Wish> m_chosen; // ready or not ready; during a call, what was before it
    std::optional<Wish> m_wish; // to be brought back
    std::optional<Clock::Duration> m_readyAt;
    Timer m_countdown;
    std::pair<std::optional<Clock::Duration>, bool> m_told;
    int m_node = -1; // where contact was last
    bool m_active = false; // since the loss
    bool m_asking = false;
    bool m_considering = false; // soon
};

} // namespace cti
