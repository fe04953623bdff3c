// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callcontext.h"
#include "constants.h"
#include "wire/row.h"

// What is true now: devices and calls, for recovery. See registry.h for how names and members read.

namespace cti {

//! Gives general data of a device. Guide: query_device_info_conf. The end follows GED-188.
struct QueryDeviceInfoConf {
    static constexpr quint32 id = 79;
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint16 maxActiveCalls = 0;
    quint16 maxHeldCalls = 0; //!< 0xffff when unknown
    quint16 maxDevicesInConference = 0; //!< 0xffff when unknown
    quint32 makeCallSetup = 0;
    wire::Rest rest {};
};

//! Ask for general data of a device. Guide: query_device_info_req.
struct QueryDeviceInfoReq {
    using Conf = QueryDeviceInfoConf;
    static constexpr quint32 id = 78;
    static constexpr std::string_view name = "QUERY_DEVICE_INFO_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    QString agentInstrument {};
    wire::Rest rest {};
};

//! Gives context, devices and connection states of a call. Guide: snapshot_call_conf. The end follows GED-188.
struct SnapshotCallConf {
    static constexpr quint32 id = 83;
    static constexpr std::string_view name = "SNAPSHOT_CALL_CONF";
    static wire::Table table();

    struct CallDevice {
        quint32 callConnectionCallID = 0;
        ConnectionDeviceType callConnectionDeviceType = ConnectionDeviceType::None;
        QString callConnectionDeviceID {};
        DeviceType callDeviceType = DeviceType::None;
        QString callDeviceID {};
        LocalConnectionState callDeviceConnectionState = LocalConnectionState::None;
    };
    quint32 invokeID = 0;
    CallType callType = CallType::Invalid;
    std::optional<QString> ani {};
    std::optional<QString> dnis {};
    std::optional<QString> dialedNumber {};
    std::optional<QString> callerEnteredDigits {};
    QList<CallDevice> callDevices {};
    CallContext context {};
    wire::Rest rest {};
};

//! Ask for the devices and states of one call. Guide: snapshot_call_req.
struct SnapshotCallReq {
    using Conf = SnapshotCallConf;
    static constexpr quint32 id = 82;
    static constexpr std::string_view name = "SNAPSHOT_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    wire::Rest rest {};
};

//! Gives the calls at a device with their state. Guide: snapshot_device_conf; GED-188 gives the state in another field.
struct SnapshotDeviceConf {
    static constexpr quint32 id = 85;
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_CONF";
    static wire::Table table();

    struct DeviceCall {
        quint32 callConnectionCallID = 0;
        ConnectionDeviceType callConnectionDeviceType = ConnectionDeviceType::None;
        QString callConnectionDeviceID {};
        std::optional<LocalConnectionState> callDeviceConnectionState {}; //!< as the guide has it; what we write
        std::optional<LocalConnectionState> callState {}; //!< as GED-188 has it
        std::optional<quint16> silentMonitorStatus {}; //!< GED-188, with the former

        LocalConnectionState state() const //!< whichever came
        {
            return callDeviceConnectionState.value_or(callState.value_or(LocalConnectionState::None));
        }
    };
    quint32 invokeID = 0;
    QList<DeviceCall> calls {};
    wire::Rest rest {};
};

//! Ask for the calls at one device. Guide: snapshot_device_req.
struct SnapshotDeviceReq {
    using Conf = SnapshotDeviceConf;
    static constexpr quint32 id = 84;
    static constexpr std::string_view name = "SNAPSHOT_DEVICE_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    DeviceType snapshotDeviceType = DeviceType::None; //!< for devices other than agent phones
    QString agentInstrument {}; //!< agent phone number or any valid phone number
    wire::Rest rest {};
};

} // namespace cti
