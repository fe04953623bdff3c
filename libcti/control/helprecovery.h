// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/helprequests.h"
#include "session/cluster.h"

namespace cti {

//! Doubts the cries for help whenever the supervisor's bridge-mode session goes, and finds out at the next one which are still
//! open: it asks for the call of each; so it does when an agent who was signed out is back. Both must outlive it.
class HelpRecovery final : public QObject {
public:
    HelpRecovery(Cluster &bridge, HelpRequests &requests, QObject *parent = nullptr);
    bool isSettled() const { return m_waiting == 0; } //!< the server owes no answer

private:
    void ask(const HelpRequest &request);
    Cluster &m_bridge;
    HelpRequests &m_requests;
    int m_waiting = 0; // answers
};

} // namespace cti
