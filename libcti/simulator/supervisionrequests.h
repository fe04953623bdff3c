// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "conversation.h"

namespace cti::simulator {

//! Serves an agent's cries for help and what supervisors ask of their agents' calls.
void serveSupervision(Conversation &conversation, ContactCentre &centre);

} // namespace cti::simulator
