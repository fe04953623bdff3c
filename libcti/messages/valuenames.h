// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "wire/row.h"

// The names that the guide gives to values: for dumps, logs and "details". Codes that people see are put into
// sentences in explain.h.

namespace cti::names {

extern const wire::ValueNames agentState;
extern const wire::ValueNames connectionDeviceType;
extern const wire::ValueNames deviceType;
extern const wire::ValueNames lineType;
extern const wire::ValueNames localConnectionState;
extern const wire::ValueNames eventCause;
extern const wire::ValueNames callType;
extern const wire::ValueNames disposition;
extern const wire::ValueNames ccxStatus;
extern const wire::ValueNames systemEventID;
extern const wire::ValueNames statusCode;
extern const wire::ValueNames controlFailure;
extern const wire::ValueNames ccxErrorCode;
extern const wire::ValueNames reasonCode;
extern const wire::ValueNames serviceMask;
extern const wire::ValueNames callMsgMask;
extern const wire::ValueNames agentStateMask;
extern const wire::ValueNames configMsgMask;
extern const wire::ValueNames configurationMask;
extern const wire::ValueNames agentFlags;
extern const wire::ValueNames agentCapacity;
extern const wire::ValueNames forcedFlag;
extern const wire::ValueNames onOff;
extern const wire::ValueNames consultType;
extern const wire::ValueNames rtpDirection;
extern const wire::ValueNames rtpType;
extern const wire::ValueNames audioCodecType;
extern const wire::ValueNames supervisoryAction;
extern const wire::ValueNames configType;
extern const wire::ValueNames configKeyStatus;
extern const wire::ValueNames configEndStatus;
extern const wire::ValueNames recordType;
extern const wire::ValueNames mediaRoutingDomain;
extern const wire::ValueNames agentType;
extern const wire::ValueNames configDeviceType;
extern const wire::ValueNames teamConfigParam;
extern const wire::ValueNames teamConfigStatus;
extern const wire::ValueNames teamOperation;
extern const wire::ValueNames teamMemberType;
extern const wire::ValueNames internalAgentState;

} // namespace cti::names
