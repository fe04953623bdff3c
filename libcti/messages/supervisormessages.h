// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "constants.h"
#include "wire/row.h"

// Assistance, emergency and supervision. See registry.h for how names and members read.

namespace cti {

//! Assist call to a supervisor was started. Guide: supervisor_assist_conf.
struct SupervisorAssistConf {
    static constexpr quint32 id = 119;
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    wire::Rest rest {};
};

//! Agent asks for help from a team supervisor. Guide: supervisor_assist_req.
struct SupervisorAssistReq {
    using Conf = SupervisorAssistConf;
    static constexpr quint32 id = 118;
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall; //!< 0xffffffff when there is no related call
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    std::optional<QString> agentExtension {};
    std::optional<QString> agentInstrument {};
    std::optional<QString> agentID {};
    wire::Rest rest {};
};

//! Tells that a client asked for supervisor help. Guide: supervisor_assist_event.
struct SupervisorAssistEvent {
    static constexpr quint32 id = 120;
    static constexpr std::string_view name = "SUPERVISOR_ASSIST_EVENT";
    static wire::Table table();

    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString clientID {};
    std::optional<QString> text {};
    wire::Rest rest {};
};

//! Emergency call to a supervisor was started. Guide: emergency_call_conf.
struct EmergencyCallConf {
    static constexpr quint32 id = 122;
    static constexpr std::string_view name = "EMERGENCY_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 connectionCallID = NoCall; //!< CCX text: the call needing help
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint16 lineHandle = 0; //!< 0xffff when unknown
    LineType lineType = LineType::Business;
    QString connectionDeviceID {};
    wire::Rest rest {};
};

//! Agent declares an emergency to the supervisor. Guide: emergency_call_req. The end follows GED-188.
struct EmergencyCallReq {
    using Conf = EmergencyCallConf;
    static constexpr quint32 id = 121;
    static constexpr std::string_view name = "EMERGENCY_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 peripheralID = 0; //!< send 1
    quint32 connectionCallID = NoCall; //!< 0xffffffff when there is no related call
    ConnectionDeviceType connectionDeviceIDType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    std::optional<QString> agentExtension {}; //!< cut off on the page
    std::optional<QString> agentInstrument {}; //!< cut off on the page
    std::optional<QString> agentID {}; //!< cut off on the page
    wire::Rest rest {};
};

//! Tells that an agent treats a call as an emergency. Guide: emergency_call_event.
struct EmergencyCallEvent {
    static constexpr quint32 id = 123;
    static constexpr std::string_view name = "EMERGENCY_CALL_EVENT";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 peripheralID = 0;
    quint32 connectionCallID = NoCall; //!< 0xffffffff when there is no related call
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 sessionID = 0;
    QString connectionDeviceID {};
    std::optional<QString> clientID {};
    std::optional<QString> clientAddress {};
    std::optional<QString> agentExtension {};
    std::optional<QString> agentID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms a supervise request. Guide: supervise_call_conf.
struct SuperviseCallConf {
    static constexpr quint32 id = 125;
    static constexpr std::string_view name = "SUPERVISE_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    wire::Rest rest {};
};

//! Supervisor barges into, intercepts or leaves an agent's call. Guide: supervise_call_req. The end follows GED-188.
struct SuperviseCallReq {
    using Conf = SuperviseCallConf;
    static constexpr quint32 id = 124;
    static constexpr std::string_view name = "SUPERVISE_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 agentCallID = NoCall;
    quint32 supervisorCallID = NoCall; //!< 0xffffffff when no supervisor call
    ConnectionDeviceType agentConnectionDeviceType = ConnectionDeviceType::None;
    ConnectionDeviceType supervisorConnectionDeviceType = ConnectionDeviceType::None;
    SupervisoryAction supervisoryAction = SupervisoryAction::Clear;
    std::optional<QString> agentConnectionDeviceID {}; //!< call id plus this, or one of agent extension, id or instrument
    std::optional<QString> supervisorConnectionDeviceID {};
    std::optional<QString> agentExtension {};
    std::optional<QString> agentInstrument {};
    std::optional<QString> supervisorInstrument {};
    std::optional<QString> agentID {};
    wire::Rest rest {};
};

} // namespace cti
