// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callfinder.h"
#include "command.h"
#include <QList>

namespace callfloor {

//! The commands of one group each, in the language of now. What they refer to must outlive them.
QList<Command> stateCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> wrapUpCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> callCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> diallingCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> contactCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> campaignCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> helpCommands(const CommandParts &parts);
QList<Command> pageCommands(const AskScreen &ask);
QList<Command> dayCommands(const CommandParts &parts, const AskScreen &ask);
QList<Command> lookCommands(const CommandParts &parts);
QList<Command> programCommands(const CommandParts &parts, const AskScreen &ask);

//! Why nothing can be asked of the server now, in a sentence; empty when it can.
QString contactProblem(const CommandParts &parts);

} // namespace callfloor
