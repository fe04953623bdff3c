// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "conversation.h"

namespace cti::simulator {

//! Serves what a client can ask of calls and of phones.
void serveCalls(Conversation &conversation, ContactCentre &centre);

} // namespace cti::simulator
