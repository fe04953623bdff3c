// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "preview.h"
#include "messages/outbound.h"

namespace cti {
namespace {

bool is(const Call &call, CallType type, QLatin1Char status)
{
    return call.type == type
        || (call.type == CallType::Invalid && outbound::valueOf(call.context, outbound::Status).startsWith(status));
}

} // namespace

std::optional<Preview> previewOf(const Call &call)
{
    const bool reservation = is(call, CallType::Reservation, QLatin1Char('D'));
    if (!reservation && !is(call, CallType::Preview, QLatin1Char('C')))
        return {};
    Preview preview {.call = call,
                     .campaign = outbound::valueOf(call.context, outbound::Campaign),
                     .customer = outbound::valueOf(call.context, outbound::Name),
                     .account = outbound::valueOf(call.context, outbound::Account),
                     .listId = outbound::valueOf(call.context, outbound::ListId),
                     .number = reservation && !call.dialedNumber.isEmpty() ? call.dialedNumber : call.remoteParty(),
                     .response = outbound::valueOf(call.context, outbound::Response)};
    preview.stage = !reservation               ? PreviewStage::Calling
        : preview.response.trimmed().isEmpty() ? PreviewStage::Offered
                                               : PreviewStage::Answered;
    return preview;
}

} // namespace cti
