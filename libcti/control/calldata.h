// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "domain/call.h"
#include "done.h"

namespace cti {

//! Asks to change what is set in `data`; an empty variable or array entry is emptied. Guide: set_call_data_req.
void sendCallData(Requester &server, const Call &call, CallContext data, QObject *context, Done done);

} // namespace cti
