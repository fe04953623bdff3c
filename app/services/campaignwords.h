// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "control/previewcontrol.h"

namespace callfloor {

//! What was said to a campaign about a customer, for people; empty when nothing was. `response` as cti::Preview has it.
QString campaignWords(const QString &response);

//! The response that PreviewControl sends for an outcome.
QString campaignResponse(cti::CallOutcome outcome);
//! One of those for a later call, without its time or number: for campaignWords() alone.
QString callBackResponse(bool wanted);

} // namespace callfloor
