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
QString party(const cti::Call &call); //!< never empty
QString failure(const cti::Call &call); //!< why it failed; empty when it did not

} // namespace callfloor::words
