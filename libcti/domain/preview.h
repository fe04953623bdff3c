// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "call.h"

namespace cti {

//! How far an outbound contact has come at this agent's desk.
enum class PreviewStage : quint8 {
    Offered, //!< a reservation call: the agent has to say what to do with the customer
    Answered, //!< that has been said; the server takes the reservation away
    Calling, //!< the preview call: it rings at the customer, or they talk
    Afterwards, //!< the call is over, the agent in the work after it
};

//! A customer whom a campaign offers to the agent, or had the agent call.
struct Preview {
    Call call {}; //!< in Afterwards as it was last
    PreviewStage stage = PreviewStage::Offered;
    QString campaign {}; //!< empty: not told, as the next ones
    QString customer {}; //!< a name as the campaign writes it, "last,first"
    QString account {};
    QString listId {}; //!< the customer's record in the campaign
    QString number {};
    QString response {}; //!< what the agent said last, as the server told it back: a word of outbound::
    friend bool operator==(const Preview &, const Preview &) = default;
};

//! What a call is to a campaign; empty when it is nothing to one. After an outage, when nobody tells the type of a call, its
//! BAStatus does.
std::optional<Preview> previewOf(const Call &call);

} // namespace cti
