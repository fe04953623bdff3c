// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "constants.h"
#include <QString>

// The server's codes in words for people. Translated in the context "cti"; no text holds a code: show that under
// "details". A code without a sentence of its own gets a general one that says so; no text is ever empty but where noted.

namespace cti {

struct Explanation {
    QString text {}; //!< one sentence: what happened
    QString nextStep {}; //!< one sentence: what to do about it; empty when there is nothing to do
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

//! Status of FAILURE_CONF, FAILURE_EVENT and CLOSE_REQ (guide: Error (E) Status Codes).
Explanation explainStatus(quint32 status);
//! FailureCode and ErrorCode of CONTROL_FAILURE_CONF (guide: Control Failure (CF) Values, Unified CCX Error Code Values).
//! The more precise of the two speaks: a missing choice of terminal, else a sign-in failure code, else a known ErrorCode, else
//! the failure code.
Explanation explainControlFailure(quint16 failureCode, quint32 errorCode = CcxError::Default);
//! Why a call ended in CALL_FAILED_EVENT.
Explanation explainCallFailed(EventCause cause);
//! Status of CONFIG_KEY_EVENT and CONFIG_END_EVENT. Success has no next step.
Explanation explainConfigKey(quint32 status);
Explanation explainConfigEnd(quint32 status);

//! Who set an agent's state, as far as the reason code tells.
enum class StateAuthor : quint8 {
    Agent, //!< the agent's own request: every code the administrator configured, and none
    Supervisor,
    System,
    Phone, //!< something the agent did, or did not do, at the phone
};
StateAuthor authorOfReason(quint16 reasonCode);
//! A reason of the system or a supervisor as a sentence. Empty for the agent's own reasons: policy has their labels.
Explanation explainReason(quint16 reasonCode);

} // namespace cti
