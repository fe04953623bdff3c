// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/configuration.h"
#include "simulator/directory.h"

namespace proof {

//! What a client should know of what the simulator has, without keys; written by hand, not by the simulator's records.
cti::Configuration configurationOf(const cti::simulator::Directory &directory);

//! The members of teams are told in any order.
QHash<cti::TeamId, cti::Team> inOrder(QHash<cti::TeamId, cti::Team> teams);

} // namespace proof
