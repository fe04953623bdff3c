// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "snapshotmessages.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table QueryDeviceInfoConf::table()
{
    using M = QueryDeviceInfoConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint16>(65535),
        reserved<quint16>(65535),
        reserved<quint16>(65535),
        reserved<quint16>(0),
        reserved<quint16>(0),
        row<&M::maxActiveCalls>("MaxActiveCalls"),
        row<&M::maxHeldCalls>("MaxHeldCalls"),
        row<&M::maxDevicesInConference>("MaxDevicesInConference"),
        row<&M::makeCallSetup>("MakeCallSetup").named(names::agentStateMask),
        reserved<quint32>(0),
        reserved<quint32>(0),
        reserved<quint32>(0),
        reserved<quint32>(0),
        reserved<quint16>(0).floating(70).withAnyValue(),
        reserved<quint16>(3).floating(71).withAnyValue(),
    };
    return checked<M, rows>();
}

Table QueryDeviceInfoReq::table()
{
    using M = QueryDeviceInfoReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        reserved<quint16>(0),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row snapshotCallConfCallDeviceRows[] = {
    row<&SnapshotCallConf::CallDevice::callConnectionCallID>("CallConnectionCallID").floating(56),
    row<&SnapshotCallConf::CallDevice::callConnectionDeviceType>("CallConnectionDeviceType")
        .floating(57)
        .named(names::connectionDeviceType),
    row<&SnapshotCallConf::CallDevice::callConnectionDeviceID>("CallConnectionDeviceID").floating(58, 64).asPersonal(),
    row<&SnapshotCallConf::CallDevice::callDeviceType>("CallDeviceType").floating(59).named(names::deviceType),
    row<&SnapshotCallConf::CallDevice::callDeviceID>("CallDeviceID").floating(60, 64).asPersonal(),
    row<&SnapshotCallConf::CallDevice::callDeviceConnectionState>("CallDeviceConnectionState")
        .floating(61)
        .named(names::localConnectionState),
};

Table SnapshotCallConf::table()
{
    using M = SnapshotCallConf;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            row<&M::callType>("CallType").named(names::callType),
            reserved<quint16>(0),
            count<&M::callDevices>("NumCallDevices"),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            reserved<quint16>(0),
            reserved<qint32>(0).from(11),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::dnis>("DNIS").floating(10, 32).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
            reserved<quint32>(0).floating(72).withAnyValue(),
            reserved<quint32>(0).floating(73).withAnyValue(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>(),
        std::array {
            group<&M::callDevices, snapshotCallConfCallDeviceRows>("callDevices", 56),
        });
    return checked<M, rows>();
}

Table SnapshotCallReq::table()
{
    using M = SnapshotCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row snapshotDeviceConfDeviceCallRows[] = {
    row<&SnapshotDeviceConf::DeviceCall::callConnectionCallID>("CallConnectionCallID").floating(56),
    row<&SnapshotDeviceConf::DeviceCall::callConnectionDeviceType>("CallConnectionDeviceType")
        .floating(57)
        .named(names::connectionDeviceType),
    row<&SnapshotDeviceConf::DeviceCall::callConnectionDeviceID>("CallConnectionDeviceID").floating(58, 64).asPersonal(),
    row<&SnapshotDeviceConf::DeviceCall::callDeviceConnectionState>("CallDeviceConnectionState")
        .floating(61)
        .named(names::localConnectionState),
    row<&SnapshotDeviceConf::DeviceCall::callState>("CallState").floating(75).named(names::localConnectionState),
    row<&SnapshotDeviceConf::DeviceCall::silentMonitorStatus>("SilentMonitorStatus").floating(218),
};

Table SnapshotDeviceConf::table()
{
    using M = SnapshotDeviceConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        count<&M::calls>("NumCalls"),
        group<&M::calls, snapshotDeviceConfDeviceCallRows>("calls", 56),
    };
    return checked<M, rows>();
}

Table SnapshotDeviceReq::table()
{
    using M = SnapshotDeviceReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::snapshotDeviceType>("SnapshotDeviceType").named(names::deviceType),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

} // namespace cti
