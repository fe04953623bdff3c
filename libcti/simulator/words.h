// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/constants.h"
#include <QString>
#include <optional>

namespace cti::simulator {

// The words of the control port, of scenario files and of the ledger.

QString wordOf(AgentState state);
std::optional<AgentState> agentStateOf(const QString &word);
QString wordOf(LocalConnectionState state);

} // namespace cti::simulator
