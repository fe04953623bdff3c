// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "supervisormessages.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table SupervisorAssistConf::table()
{
    using M = SupervisorAssistConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        reserved<quint16>(65535),
        reserved<quint16>(0),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table SupervisorAssistReq::table()
{
    using M = SupervisorAssistReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentExtension>("AgentExtension").floating(4, 16).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

Table SupervisorAssistEvent::table()
{
    using M = SupervisorAssistEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        reserved<quint32>(0),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::clientID>("ClientID").floating(1, 64),
        row<&M::text>("Text").floating(7, 255),
    };
    return checked<M, rows>();
}

Table EmergencyCallConf::table()
{
    using M = EmergencyCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::connectionCallID>("ConnectionCallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::lineHandle>("lineHandle"),
        row<&M::lineType>("lineType").named(names::lineType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table EmergencyCallReq::table()
{
    using M = EmergencyCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::peripheralID>("PeripheralID"),
        row<&M::connectionCallID>("ConnectionCallID"),
        row<&M::connectionDeviceIDType>("ConnectionDeviceIDType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentExtension>("AgentExtension").floating(4, 16).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

Table EmergencyCallEvent::table()
{
    using M = EmergencyCallEvent;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID").orAbsentBefore(25),
        row<&M::peripheralID>("PeripheralID"),
        row<&M::connectionCallID>("ConnectionCallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::sessionID>("SessionID"),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::clientID>("ClientID").floating(1, 64),
        row<&M::clientAddress>("ClientAddress").floating(81, 16),
        row<&M::agentExtension>("AgentExtension").floating(4, 64).asPersonal(),
        row<&M::agentID>("AgentID").floating(194, 129),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table SuperviseCallConf::table()
{
    using M = SuperviseCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table SuperviseCallReq::table()
{
    using M = SuperviseCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::agentCallID>("AgentCallID"),
        row<&M::supervisorCallID>("SupervisorCallID"),
        row<&M::agentConnectionDeviceType>("AgentConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::supervisorConnectionDeviceType>("SupervisorConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::supervisoryAction>("SupervisoryAction").named(names::supervisoryAction),
        row<&M::agentConnectionDeviceID>("AgentConnectionDeviceID").floating(90, 64).asPersonal(),
        row<&M::supervisorConnectionDeviceID>("SupervisorConnectionDeviceID").floating(91, 64).asPersonal(),
        row<&M::agentExtension>("AgentExtension").floating(4, 16).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        row<&M::supervisorInstrument>("SupervisorInstrument").floating(85, 64).asPersonal(),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

} // namespace cti
