// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "directory.h"
#include "messages/configmessages.h"
#include "messages/teammessages.h"

// The directory as configuration messages tell it.

namespace cti::simulator {

ConfigApplicationEvent::Record recordOf(const Directory::Application &application, const Directory &directory);
ConfigCsqEvent::Record recordOf(const Directory::Csq &csq);
ConfigAgentEvent::Record recordOf(const Directory::Agent &agent);
ConfigDeviceEvent::Record deviceOf(const Directory::Agent &agent);
ConfigDeviceEvent::Record deviceOf(const Directory::Application &application, const Directory &directory);
ConfigDeviceEvent::Record deviceOf(const QString &ctiPort);
QList<ConfigTerminalEvent::Record> terminalsOf(const Directory::Agent &agent); //!< a desk phone and a soft phone each

//! The same records, told with another RecordType.
template <typename Record>
QList<Record> as(RecordType type, QList<Record> records)
{
    for (Record &record : records)
        record.recordType = type;
    return records;
}

QList<TeamConfigEvent::Member> membersOf(const Directory::Team &team);
//! A team in as many messages as its members take.
QList<TeamConfigEvent> eventsOf(const Directory::Team &team, TeamOperation operation,
                                const QList<TeamConfigEvent::Member> &members);

//! The keys as they are now, in a message that has them.
ConfigBeginEvent beginOf(const Directory &directory, quint32 kind, ConfigType type);

} // namespace cti::simulator
