// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "agentviewmodel.h"

namespace callfloor {

AgentViewModel::AgentViewModel(QObject *parent) : QObject(parent) { }

QString AgentViewModel::word(State state)
{
    switch (state) {
    case State::Unknown: return tr("Not known");
    case State::SignedOut: return tr("Signed out");
    case State::NotReady: return tr("Not ready");
    case State::Ready: return tr("Ready");
    case State::Reserved: return tr("Reserved");
    case State::Talking: return tr("Talking");
    case State::Work: return tr("Wrap-up");
    }
    return {};
}

void AgentViewModel::requestReady() { }
void AgentViewModel::requestNotReady(int) { }
void AgentViewModel::requestWork() { }
void AgentViewModel::signOut(int) { }
void AgentViewModel::clearError() { }
void AgentViewModel::clearNotice() { }

} // namespace callfloor
