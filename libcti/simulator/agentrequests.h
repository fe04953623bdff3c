// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "conversation.h"

namespace cti::simulator {

//! Serves QUERY_AGENT_STATE and SET_AGENT_STATE.
void serveAgents(Conversation &conversation, ContactCentre &centre);

//! Why this client may not act at this phone; empty when it may: agent mode at its own, bridge mode everywhere.
std::optional<Refusal> objectionToPhone(const Conversation &conversation, ContactCentre &centre, const QString &phone);

} // namespace cti::simulator
