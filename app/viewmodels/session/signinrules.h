// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sessionviewmodel.h"

//! The rules of signing in, apart from its course: plain functions.
namespace callfloor {

struct Missing {
    SessionViewModel::Field field = SessionViewModel::Field::None;
    Said text {};
};
//! What the person has to fill in or shorten before the server is asked.
Missing missingForSignIn(const QString &agentId, const QString &password, const QString &extension);

//! Next to which field an error belongs.
SessionViewModel::Field fieldOf(const cti::Error &error);

//! CCX_ACTIVE_TERMINAL_NOT_SPECIFIED: several phones share the line, and the person has to say which one to use.
bool needsTerminal(const cti::Error &error);

//! Whether OPEN_REQ was refused for what was typed: another node or version would refuse it too.
bool isAboutAgent(const cti::Error &error);

//! False once every node was tried and none gave hope: hope is a node that talks, such as one on standby or one that speaks
//! another version.
bool mayStillOpen(const QList<cti::NodeStatus> &nodes);

//! All of them, as a sentence lists them.
QString namesOf(const QList<cti::NodeStatus> &nodes);

//! Whether CCX signs out with this reason at a hand-over, after which it may sign the agent in again.
bool mayComeBack(quint16 reasonCode);

} // namespace callfloor
