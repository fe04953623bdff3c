// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentregistry.h"
#include "callregistry.h"
#include "messages/dispatcher.h"

namespace cti {

//! An agent who calls a supervisor.
struct HelpRequest {
    quint32 number = 0; //!< counts them
    CallId call {}; //!< from the agent to a supervisor, perhaps to this one; NoCall when the server did not say
    AgentId agent {}; //!< empty when nobody knows who is at the extension
    QString extension {};
    bool emergency = false;
    QString text {}; //!< the server's, in its language; may be empty
    Moment since {0};
    //! False: whether it is still open is not known. It is from before contact was lost, or the agent is signed out, of whose
    //! phone the server then tells no events.
    bool confirmed = true;
    friend bool operator==(const HelpRequest &, const HelpRequest &) = default;
};

//! Cries for help that the server told a supervisor of and that are not over. Guide: supervisor_assist_event,
//! emergency_call_event. Dispatcher and registry must outlive it.
class HelpRequests final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype MaxOpen = 64; //!< above it the oldest is left out

    HelpRequests(Dispatcher &messages, const AgentRegistry &agents, Now now, QObject *parent = nullptr);
    const QList<HelpRequest> &open() const { return m_open; } //!< the oldest first
    void dismiss(quint32 number); //!< the person has seen to it
    void contactLost(); //!< all stay, as not confirmed
    void settle(CallId call, bool isOpen); //!< found out about one that is not confirmed

Q_SIGNALS:
    void asked(const cti::HelpRequest &request); //!< a new one
    void changed(); //!< open() differs
    void canBeAsked(const cti::HelpRequest &request); //!< it is not confirmed, and its agent has signed in again

private:
    void ask(HelpRequest request);
    void callOver(quint32 callID);
    void agentChanged(const Agent &agent);
    bool isSignedOut(const AgentId &agent) const;
    const AgentRegistry &m_agents;
    Now m_now;
    QList<HelpRequest> m_open;
    quint32 m_count = 0;
};

} // namespace cti
