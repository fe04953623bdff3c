// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "calllistmodel.h"

//! A call's facts in words: what the rows of CallListModel show.
namespace callfloor::words {

CallListModel::State state(const cti::Call &call);
CallListModel::Direction direction(const cti::Call &call);
QString stateWord(CallListModel::State state);
QString callType(const cti::Call &call);
const char *callTypeName(const cti::Call &call); //!< the same in English, whatever the language
const char *callTypeNamed(const QString &word); //!< the English name of a callType(); null for another word
//! Never empty: a name where one is known, else the number; of a conference all of them.
QString party(const cti::Call &call, const PartyNames &names);
//! As `names` call it, else as the server does; empty for a call of no queue.
QString queue(const cti::Call &call, const QList<Reason> &names, const cti::ConfigurationRegistry &configuration);
QString secondLine(const cti::Call &call); //!< the line's number when it is not the agent's own; else empty
//! Only a snapshot told of it: what came with it before may be lost.
bool isMetMidway(const cti::Call &call);
//! While it rang here, somebody at another phone took it.
bool isAnsweredElsewhere(const cti::Call &call);
QString failure(const cti::Call &call); //!< why it failed; empty when it did not

} // namespace callfloor::words
