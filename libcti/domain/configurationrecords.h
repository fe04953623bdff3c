// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "configuration.h"
#include "messages/configmessages.h"
#include "messages/teammessages.h"

// How one record changes what is known. Whatever the wire brings stays within the bounds of the ConfigurationKeeper.

namespace cti::records {

void apply(const ConfigAgentEvent::Record &record, Configuration &to);
void apply(const ConfigCsqEvent::Record &record, Configuration &to);
void apply(const ConfigApplicationEvent::Record &record, Configuration &to);
void apply(const ConfigDeviceEvent::Record &record, Configuration &to);
void apply(const ConfigTerminalEvent::Record &record, Configuration &to);
void apply(const TeamConfigEvent &event, QHash<TeamId, Team> &to);

void clear(quint32 kinds, Configuration &of);
//! Adds what is in `more`; of the same record, `more` has the newer one.
void merge(quint32 kinds, const Configuration &more, Configuration &into);

} // namespace cti::records
