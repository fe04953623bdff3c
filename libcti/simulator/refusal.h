// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "messages/constants.h"
#include <QString>
#include <functional>
#include <variant>

namespace cti::simulator {

//! Why a request is not carried out, and how the client hears of it.
struct Refusal {
    enum class By : quint8 { Protocol, Control }; //!< FAILURE_CONF or CONTROL_FAILURE_CONF
    By by = By::Protocol;
    quint32 code = Status::UnspecifiedFailure; //!< E_CTI status, or CF failure code
    quint32 detail = 0; //!< CCX error code of CONTROL_FAILURE_CONF
    const char *text = ""; //!< plain English, for the Text field
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

//! What a request comes to: a refusal, or what carries it out.
using Action = std::function<void()>;
//! The same for requests that are confirmed only when they are through.
struct ConfirmedLast {
    Action act;
};
using Verdict = std::variant<Refusal, Action, ConfirmedLast>;

//! Every misuse and its answer, in one place. Where the guide names a code, it is that one; where two could be meant, the
//! choice stands here and nowhere else.
namespace misuse {

constexpr Refusal status(quint32 code, const char *text) { return {Refusal::By::Protocol, code, 0, text}; }
constexpr Refusal control(quint16 failure, quint32 error, const char *text)
{
    return {Refusal::By::Control, failure, error, text};
}
namespace CF = ControlFailure;
namespace CCX = CcxError;
inline constexpr quint16 InvalidFeature = 15;
inline constexpr quint16 InvalidLogonDevice = 260; // GED-188
inline constexpr quint32 SupervisorNotFound = 64; // GED-188

// --- sessions
inline constexpr Refusal version = status(Status::UnsupportedVersion, "protocol version not supported");
inline constexpr Refusal messageType = status(Status::InvalidMessageType, "no such request");
inline constexpr Refusal unknownField = status(Status::InvalidField, "a floating field that this message does not have");
inline constexpr Refusal notOpen = status(Status::SessionNotOpen, "no session is open");
inline constexpr Refusal alreadyOpen = status(Status::SessionAlreadyOpen, "the session is open already");
inline constexpr Refusal missing = status(Status::RequiredDataMissing, "a required field is missing");
inline constexpr Refusal reservedWrong = status(Status::WrongReservedField, "a reserved field is wrong");
inline constexpr Refusal unreadable = status(Status::UnspecifiedFailure, "the message cannot be read");
inline constexpr Refusal tooLong = status(Status::InvalidFieldLength, "a field has a wrong length");
inline constexpr Refusal idleTimeout = status(Status::InvalidTimeout, "IdleTimeout must be 20 to 119 seconds");
inline constexpr Refusal twoModes = status(Status::UnspecifiedFailure, "agent mode and bridge mode exclude each other");
inline constexpr Refusal unknownMask = status(Status::UnspecifiedFailure, "a mask has bits that nobody knows");
inline constexpr Refusal agentData = status(Status::InvalidAgentData, "no such agent or phone");
inline constexpr Refusal agentDataInBridge = status(Status::InvalidAgentData, "bridge mode takes no agent");
inline constexpr Refusal inconsistent = status(Status::InconsistentAgentData, "agent and phone contradict each other");
inline constexpr Refusal phoneTaken = status(Status::DeviceInUse, "the phone belongs to another client");
inline constexpr Refusal newerSession = status(Status::NewSessionOpened, "the same client opened a newer session");
inline constexpr Refusal standby = status(Status::ServerNotMaster, "this node is the standby");
inline constexpr Refusal offLine = status(Status::UnspecifiedFailure, "the server is off line");
inline constexpr Refusal unknownCsq = status(Status::InvalidCsq, "no such queue");
inline constexpr Refusal notLoggedOn = status(Status::AgentNotLoggedOn, "the agent is not logged on");

// --- agents
inline constexpr Refusal noControl =
    control(CF::PrivilegeViolationOnDevice, CCX::CallControlMaskNotOn, "client control was not granted");
inline constexpr Refusal otherAgent = control(CF::PrivilegeViolationOnDevice, 0, "another agent's phone");
inline constexpr Refusal unknownAgent = control(CF::InvalidAgentId, CCX::AgentNull, "no such agent");
inline constexpr Refusal wrongPassword = control(CF::InvalidPassword, 0, "wrong password");
inline constexpr Refusal nobodyThere = control(CF::InvalidAgentId, CCX::AgentNull, "no agent is logged on there");
inline constexpr Refusal unknownPhone = control(InvalidLogonDevice, CCX::NoLineAssigned, "no such phone");
inline constexpr Refusal foreignPhone = control(InvalidLogonDevice, CCX::NoLineAssigned, "not this agent's phone");
inline constexpr Refusal phoneOff = control(CF::InvalidDeviceId, CCX::AgentDeviceOff, "the phone is out of service");
inline constexpr Refusal alreadyOn = control(CF::AgentAlreadyLoggedOn, 0, "the agent is logged on here already");
inline constexpr Refusal extensionInUse = control(CF::ExtensionInUse, 0, "another agent is logged on at this phone");
inline constexpr Refusal noTerminal = control(InvalidLogonDevice, CCX::ActiveTerminalNotSpecified, "choose an active terminal");
inline constexpr Refusal unknownTerminal = control(CF::InvalidDeviceId, CCX::InvalidArgument, "no such terminal at this phone");
inline constexpr Refusal stateValue = control(CF::ValueOutOfRange, CCX::InvalidArgument, "not a state to ask for");
inline constexpr Refusal forcedFlag = control(CF::ValueOutOfRange, CCX::InvalidArgument, "ForcedFlag does not fit");
inline constexpr Refusal reasonCode =
    control(CF::InvalidReasonCode, CCX::InvalidArgument, "no reason code is allowed here, or not this one");
inline constexpr Refusal reasonMissing = control(CF::ReasonCodeRequired, 0, "a reason code is needed");
inline constexpr Refusal transition = control(CF::IncompatibleWithObject, 0, "not from this state");

// --- calls
inline constexpr Refusal noCallID = control(CF::InvalidCallId, CCX::CallIdNull, "no call id");
inline constexpr Refusal unknownCall = control(CF::InvalidCallId, CCX::CallObjectNull, "no such call");
inline constexpr Refusal unknownCallByProtocol = status(Status::InvalidCallId, "no such call"); // by option
inline constexpr Refusal unknownConnection =
    control(CF::InvalidConnectionId, CCX::TerminalConnectionNull, "the phone is not in this call");
inline constexpr Refusal otherPhone = control(CF::PrivilegeViolationOnDevice, 0, "another party's phone");
inline constexpr Refusal unknownDevice = control(CF::InvalidDeviceId, 0, "no such device");
inline constexpr Refusal noDataUpdate = control(CF::PrivilegeViolationOnDevice, 0, "changes of call data were not granted");
inline constexpr Refusal digits = control(CF::ValueOutOfRange, CCX::InvalidArgument, "not tones");
inline constexpr Refusal noDevice = control(CF::InvalidDeviceId, CCX::DeviceIdNull, "no device id");
inline constexpr Refusal callState = control(CF::IncompatibleWithObject, 0, "the call is not in the state for this");
inline constexpr Refusal noNumber = control(CF::InvalidDestination, CCX::DialedNumberNull, "no number dialled");
inline constexpr Refusal destination = control(CF::InvalidDestination, 0, "no such destination");
inline constexpr Refusal consultType = control(CF::ValueOutOfRange, CCX::InvalidArgument, "ConsultType must be 1 or 2");
inline constexpr Refusal twoTargets =
    control(CF::ValueOutOfRange, CCX::InvalidArgument, "name a held call or a number, not both");
inline constexpr Refusal notController = control(CF::PrivilegeViolationOnDevice, 0, "only who made the conference adds to it");
inline constexpr Refusal response = control(CF::ValueOutOfRange, CCX::InvalidArgument, "not a BAResponse for this call");
inline constexpr Refusal agentStateForbids = control(CF::IncompatibleWithObject, CCX::AgentInvalid, "not in this agent state");

// --- supervision
inline constexpr Refusal noSupervisor = status(SupervisorNotFound, "no supervisor of the team is free");
inline constexpr Refusal notGranted = control(CF::PrivilegeViolationOnDevice, 0, "the supervisor service was not granted");
inline constexpr Refusal notSupervisor = control(CF::PrivilegeViolationOnDevice, 0, "not a supervisor of this agent");
inline constexpr Refusal supervisoryAction = control(CF::ValueOutOfRange, CCX::InvalidArgument, "no such SupervisoryAction");
inline constexpr Refusal feature = control(InvalidFeature, 0, "this contact centre does not offer that");

} // namespace misuse
} // namespace cti::simulator
