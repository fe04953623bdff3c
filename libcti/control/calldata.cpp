// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "calldata.h"
#include "messages/callrequests.h"

namespace cti {
namespace {

//! How CCX empties one: an empty value may count as none, and of what nothing does to it nobody tells.
void empty(QString &value)
{
    if (value.isEmpty())
        value = QStringLiteral(" ");
}

} // namespace

void sendCallData(Requester &server, const Call &call, CallContext data, QObject *context, Done done)
{
    for (auto &variable : data.callVariables)
        if (variable)
            empty(*variable);
    for (wire::NamedVariable &variable : data.namedVariables)
        empty(variable.value);
    for (wire::NamedArray &entry : data.namedArrays)
        empty(entry.value);
    server.request(SetCallDataReq {.connectionDeviceType = call.connectionDeviceType,
                                   .callID = call.id.value,
                                   .callType = call.type,
                                   .connectionDeviceID = call.connectionDeviceId,
                                   .context = data},
                   whenDone<SetCallDataConf>(context, std::move(done)));
}

} // namespace cti
