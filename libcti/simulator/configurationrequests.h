// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "conversation.h"

namespace cti::simulator {

//! Serves configuration keys and blocks, teams, and statistics.
void serveConfiguration(Conversation &conversation, ContactCentre &centre);

} // namespace cti::simulator
