// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "namesviewmodel.h"

namespace callfloor {

using Phase = cti::ConfigurationPhase;

NamesViewModel::NamesViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.configurationControl, &cti::ConfigurationControl::phaseChanged, this, &NamesViewModel::changed);
}

NamesViewModel::State NamesViewModel::state() const
{
    switch (m_desk.configurationControl.phase()) {
    case Phase::Off: return State::Kept;
    case Phase::Keys:
    case Phase::Records:
    case Phase::Block:
    case Phase::Rechecking: return State::Coming;
    case Phase::Following:
    case Phase::Update: return State::UpToDate;
    case Phase::Pause: return State::Failed;
    case Phase::Refused: return State::Refused;
    }
    return State::Kept;
}

QString NamesViewModel::text() const
{
    switch (state()) {
    case State::Kept: return tr("Without contact the names are those of the last time.");
    case State::Coming: return tr("The names are being fetched.");
    case State::UpToDate: return tr("The names are those of the server.");
    case State::Failed: return tr("The server could not tell the names. It is asked again by itself.");
    case State::Refused: return tr("This server gives no names to this desktop.");
    }
    return {};
}

bool NamesViewModel::canReload() const { return state() == State::UpToDate; }

void NamesViewModel::reload()
{
    if (canReload())
        m_desk.configurationControl.reload();
}

} // namespace callfloor
