// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QtGlobal>
#include <span>

namespace cti {

//! Where the conversation about configuration stands. Its messages have no InvokeID: one at a time (Decision P9).
enum class ConfigurationPhase : quint8 {
    Off, //!< no session
    Keys, //!< asked for the server's keys
    Records, //!< asked for records; the next block has not begun
    Block, //!< a block has begun and not ended
    Rechecking, //!< updates are asked for, and the keys once more
    Following, //!< up to date; changes come by themselves
    Update, //!< one of them has begun and not ended
    Pause, //!< something failed: from the start again after a while
    Refused, //!< this session gets no configuration
};
inline constexpr int ConfigurationPhaseCount = 9;

enum class ConfigurationHappening : quint8 {
    Online, //!< a session that was granted configuration
    Lost,
    NotServed, //!< not granted, or the server's status 1
    KeysDiffer, //!< at least one kind must be uploaded
    KeysSame,
    Begin,
    End, //!< of a block, and more was asked for
    PartEnd, //!< as LastEnd, where some kinds were the server's already: those may have changed since their keys came
    LastEnd, //!< of a block or an empty answer: all that was asked for is there
    Failed, //!< a status that says so
    Disturbed, //!< a FAILURE_EVENT or FAILURE_CONF other than the next
    Reset, //!< FAILURE_EVENT 96: the server asks to begin again
    Silent, //!< nothing came in time
    PauseOver,
    ReloadWanted, //!< by a person: everything, whatever the keys say
};
inline constexpr int ConfigurationHappeningCount = 15;

enum class ConfigurationAction : quint8 { None, AskKeys, AskRecords, AskUpdates, Settle, Wait, Stop };

struct ConfigurationTransition {
    ConfigurationPhase in;
    ConfigurationHappening on;
    ConfigurationPhase to;
    ConfigurationAction action;
};

//! Every transition; what is not listed changes nothing.
std::span<const ConfigurationTransition> configurationTransitions();
const ConfigurationTransition *findTransition(ConfigurationPhase in, ConfigurationHappening on); //!< null when nothing changes

const char *nameOf(ConfigurationPhase phase);
const char *nameOf(ConfigurationHappening happening);
const char *nameOf(ConfigurationAction action);

} // namespace cti
