// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/callcontext.h"
#include "messages/constants.h"
#include "options.h"

namespace cti::simulator {

//! One device's part in a call.
struct Party {
    QString device {};
    DeviceType type = DeviceType::Identifier;
    LocalConnectionState state = LocalConnectionState::Null;
};

//! A call as the switch sees it. parties[0] placed it.
struct Call {
    quint32 id = NoCall;
    CallType type = CallType::OtherIn;
    QString ani {};
    QString dialed {};
    QString enteredDigits {};
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    std::optional<quint32> secondaryID {}; //!< of the internal call that rings an agent for it
    QString lastRedirect {};
    CallContext context {};
    QList<Party> parties {};
    Duration since {0};
    Timer next {}; //!< what happens to it by itself
    bool acd() const { return csqID != NoCsq; }
    Party *party(const QString &device)
    {
        for (Party &party : parties)
            if (party.device == device)
                return &party;
        return nullptr;
    }
    const Party *party(const QString &device) const { return const_cast<Call *>(this)->party(device); }
};

} // namespace cti::simulator
