// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callcontext.h"
#include "constants.h"

//! EventReasonCode of AGENT_STATE_EVENT around an outbound call.
namespace cti::Reason {
inline constexpr quint16 OutboundWork = 32745;
inline constexpr quint16 ReservedForPreview = 32746;
inline constexpr quint16 PreviewSkipped = 32751;
inline constexpr quint16 ReservationCancelled = 32752;
}

//! The named variables by which a campaign and an agent's desktop talk about a customer (direct preview).
//! Guide: outbound-expanded-call-context-ecc-variables, the-baresponse-ecc-variable.
namespace cti::outbound {

inline constexpr QLatin1String Campaign {"BACampaign"};
inline constexpr QLatin1String CampaignId {"BACampaignID"};
inline constexpr QLatin1String Status {"BAStatus"}; //!< "DO": a reservation call; "CO": with the customer
inline constexpr QLatin1String Response {"BAResponse"}; //!< what the agent says, one of the words below
inline constexpr QLatin1String Account {"BAAccountNumber"};
inline constexpr QLatin1String ListId {"BADialedListID"}; //!< the customer's record
inline constexpr QLatin1String Name {"BABuddyName"}; //!< "last,first"
inline constexpr QLatin1String Layout {"user.layout"};

//! The answers to a reservation call.
namespace answer {
inline constexpr QLatin1String Accept {"Accept"};
inline constexpr QLatin1String Reject {"Reject"};
inline constexpr QLatin1String RejectClose {"Reject-Close"};
inline constexpr QLatin1String Skip {"Skip"};
inline constexpr QLatin1String SkipClose {"Skip-Close"};
inline constexpr QLatin1String Cancel {"Cancel Reservation"};
}
//! What the customer's end turned out to be, said during the preview call or in the work after it.
namespace outcome {
inline constexpr QLatin1String Voice {"REX_VOICE"};
inline constexpr QLatin1String AnsweringMachine {"REX_ANS_MACHINE"};
inline constexpr QLatin1String Fax {"REX_FAX"};
inline constexpr QLatin1String InvalidNumber {"REX_INVALID"};
inline constexpr QLatin1String DoNotCall {"DO_NOT_CALL"};
inline constexpr QLatin1String Busy {"BUSY"};
inline constexpr std::array all {Voice, AnsweringMachine, Fax, InvalidNumber, DoNotCall, Busy};
}
//! A later call to the same customer. The last two are the parent protocol's words: the guide's page was not read to its end.
inline constexpr QLatin1String CallBack {"Callback "}; //!< and then CallBackTime
inline constexpr QLatin1String CallBackTime {"MMddyyyy hh:mm"}; //!< the customer's local time, as QDateTime::toString() takes it
inline constexpr QLatin1String CallBackNumber {"P#"}; //!< and then the number
inline constexpr QLatin1String CancelCallBack {"Callback Cancel"};

//! The variable's value; empty when the call has none of that name.
inline QString valueOf(const CallContext &context, QLatin1String name)
{
    for (const wire::NamedVariable &variable : context.namedVariables)
        if (variable.name == name)
            return variable.value;
    return {};
}

} // namespace cti::outbound
