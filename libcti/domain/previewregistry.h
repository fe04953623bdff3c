// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "agentregistry.h"
#include "callregistry.h"
#include "preview.h"
#include <QSet>

namespace cti {

//! The outbound contact at this agent's desk, from the offer to the end of the work after the call. Follows the registries,
//! which must outlive it.
class PreviewRegistry final : public QObject {
    Q_OBJECT
public:
    PreviewRegistry(const CallRegistry &calls, const AgentRegistry &agents, QObject *parent = nullptr);
    void setSelf(const AgentId &agent);
    const std::optional<Preview> &current() const { return m_current; } //!< empty: no campaign has anything here

Q_SIGNALS:
    void changed(); //!< only when current() differs

private:
    void callEnded(const Call &call, CallEnd how);
    void agentChanged(const Agent &agent);
    void follow();
    void noteConsults();
    bool worksOnIt() const;
    bool goesOn() const;
    const CallRegistry &m_calls;
    const AgentRegistry &m_agents;
    AgentId m_self;
    QSet<CallId> m_consults; // about a customer, whose type nobody told
    std::optional<Preview> m_over; // the last preview call
    bool m_isEndTold = false; // of it
    std::optional<Preview> m_current;
};

} // namespace cti
