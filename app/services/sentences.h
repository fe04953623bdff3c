// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/said.h"
#include "messages/constants.h"
#include "wire/result.h"

namespace callfloor {

//! Any failed request, in the words of messages/explain.h.
Sentence explain(const cti::Error &error);
inline Said said(const cti::Error &error)
{
    return [error] { return explain(error); };
}

//! A sign-in that failed, with the names that the person typed.
Sentence explainSignIn(const cti::Error &error, const QString &agentId, const QString &extension);

//! Why there is no session with `node`, as the sign-in page and the banner say it.
Sentence explainConnection(const cti::Error &error, const QString &node);

//! A state that the system, a supervisor or the phone brought about. Empty for a reason of the agent's own: the policy names it.
Sentence explainReason(quint16 code);

//! Why a call could not be put through.
Sentence explainCallFailed(cti::EventCause cause);

} // namespace callfloor
