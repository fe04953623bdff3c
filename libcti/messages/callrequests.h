// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callcontext.h"
#include "constants.h"
#include "wire/row.h"

// What a client can ask of a call, and the answers. See registry.h for how names and members read.

namespace cti {

//! Call data stored and safe against session loss. Guide: set_call_data_conf.
struct SetCallDataConf {
    static constexpr quint32 id = 27;
    static constexpr std::string_view name = "SET_CALL_DATA_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Set call variables, named variables or wrap-up data of a call. Guide: set_call_data_req. The end follows GED-188.
struct SetCallDataReq {
    using Conf = SetCallDataConf;
    static constexpr quint32 id = 26;
    static constexpr std::string_view name = "SET_CALL_DATA_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    CallType callType = CallType::Invalid;
    Disposition calledPartyDisposition {};
    QString connectionDeviceID {};
    std::optional<QString> ani {};
    std::optional<QString> callerEnteredDigits {};
    CallContext context {};
    wire::Rest rest {};
};

//! Confirms the alternate request. Guide: alternate_call_conf.
struct AlternateCallConf {
    static constexpr quint32 id = 41;
    static constexpr std::string_view name = "ALTERNATE_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Hold the active call and retrieve or answer the other. Guide: alternate_call_req.
struct AlternateCallReq {
    using Conf = AlternateCallConf;
    static constexpr quint32 id = 40;
    static constexpr std::string_view name = "ALTERNATE_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 activeCallID = NoCall;
    quint32 otherCallID = NoCall;
    ConnectionDeviceType activeConnectionDeviceType = ConnectionDeviceType::None;
    ConnectionDeviceType otherConnectionDeviceType = ConnectionDeviceType::None;
    QString activeConnectionDeviceID {};
    QString otherConnectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the answer request. Guide: call-control-message-summary-descriptions. The end follows GED-188.
struct AnswerCallConf {
    static constexpr quint32 id = 43;
    static constexpr std::string_view name = "ANSWER_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Answer a call alerting at the device. Guide: answer_call_req.
struct AnswerCallReq {
    using Conf = AnswerCallConf;
    static constexpr quint32 id = 42;
    static constexpr std::string_view name = "ANSWER_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall; //!< 0xffffffff when the alerting call id is not given
    ConnectionDeviceType connectionDeviceType =
        ConnectionDeviceType::None; //!< CONNECTION_ID_NONE (0xffff) when the call id is not given
    std::optional<QString>
        connectionDeviceID {}; //!< this or AgentInstrument; use the id from CALL_DELIVERED_EVENT (the calling connection)
    std::optional<QString> agentInstrument {}; //!< this or ConnectionDeviceID
    wire::Rest rest {};
};

//! Confirms the request. Guide: clear_call_conf.
struct ClearCallConf {
    static constexpr quint32 id = 45;
    static constexpr std::string_view name = "CLEAR_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Release every device from the call. Guide: clear_call_req.
struct ClearCallReq {
    using Conf = ClearCallConf;
    static constexpr quint32 id = 44;
    static constexpr std::string_view name = "CLEAR_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the request. Guide: all-message-types-organized-by-id-number. The end follows GED-188.
struct ClearConnectionConf {
    static constexpr quint32 id = 47;
    static constexpr std::string_view name = "CLEAR_CONNECTION_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Release one device connection from the call. Guide: clear_connection_req.
struct ClearConnectionReq {
    using Conf = ClearConnectionConf;
    static constexpr quint32 id = 46;
    static constexpr std::string_view name = "CLEAR_CONNECTION_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the conference and gives the resulting call. Guide: conference_call_conf.
struct ConferenceCallConf {
    static constexpr quint32 id = 49;
    static constexpr std::string_view name = "CONFERENCE_CALL_CONF";
    static wire::Table table();

    struct ConnectedParty {
        quint32 connectedPartyCallID = 0;
        DeviceType connectedPartyDeviceType = DeviceType::None;
        QString connectedPartyDeviceID {};
    };
    quint32 invokeID = 0;
    quint32 newCallID = NoCall;
    ConnectionDeviceType newConnectionDeviceType = ConnectionDeviceType::None;
    QString newConnectionDeviceID {};
    QList<ConnectedParty> connectedParties {};
    wire::Rest rest {};
};

//! Join a held call with the active call. Guide: conference_call_req. The end follows GED-188.
struct ConferenceCallReq {
    using Conf = ConferenceCallConf;
    static constexpr quint32 id = 48;
    static constexpr std::string_view name = "CONFERENCE_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 heldCallID = NoCall;
    quint32 activeCallID = NoCall;
    ConnectionDeviceType heldConnectionDeviceType = ConnectionDeviceType::None;
    ConnectionDeviceType activeConnectionDeviceType = ConnectionDeviceType::None;
    QString activeConnectionDeviceID {};
    std::optional<QString> heldConnectionDeviceID {}; //!< this or DialedNumber
    QString agentInstrument {};
    std::optional<QString> dialedNumber {}; //!< single-step conference
    CallContext context {};
    wire::Rest rest {};
};

//! Confirms the consult call and gives its id. Guide: consult_call_conf.
struct ConsultCallConf {
    static constexpr quint32 id = 51;
    static constexpr std::string_view name = "CONSULT_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 newCallID = NoCall;
    ConnectionDeviceType newConnectionDeviceType = ConnectionDeviceType::None;
    QString newConnectionDeviceID {};
    wire::Rest rest {};
};

//! Hold the active call and place a consult call. Guide: consult_call_req. The end follows GED-188.
struct ConsultCallReq {
    using Conf = ConsultCallConf;
    static constexpr quint32 id = 50;
    static constexpr std::string_view name = "CONSULT_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 activeCallID = NoCall;
    ConnectionDeviceType activeConnectionDeviceType = ConnectionDeviceType::None;
    ConsultType consultType = ConsultType::Unspecified;
    QString activeConnectionDeviceID {};
    QString dialedNumber {};
    std::optional<QString> agentInstrument {}; //!< phone that starts the new call
    CallContext context {};
    wire::Rest rest {};
};

//! Confirms the hold request. Guide: hold_call_conf.
struct HoldCallConf {
    static constexpr quint32 id = 55;
    static constexpr std::string_view name = "HOLD_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Put a connection on hold. Guide: hold_call_req.
struct HoldCallReq {
    using Conf = HoldCallConf;
    static constexpr quint32 id = 54;
    static constexpr std::string_view name = "HOLD_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    QString connectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the new call and gives its id. Guide: make_call_conf.
struct MakeCallConf {
    static constexpr quint32 id = 57;
    static constexpr std::string_view name = "MAKE_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 newCallID = NoCall;
    ConnectionDeviceType newConnectionDeviceType = ConnectionDeviceType::None;
    QString newConnectionDeviceID {};
    wire::Rest rest {};
};

//! Place a call from the agent phone. Guide: make_call_req. The end follows GED-188.
struct MakeCallReq {
    using Conf = MakeCallConf;
    static constexpr quint32 id = 56;
    static constexpr std::string_view name = "MAKE_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    QString agentInstrument {};
    QString dialedNumber {};
    CallContext context {};
    wire::Rest rest {};
};

//! Confirms the reconnect request. Guide: reconnect_call_conf.
struct ReconnectCallConf {
    static constexpr quint32 id = 61;
    static constexpr std::string_view name = "RECONNECT_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Clear the active call and retrieve the held one. Guide: reconnect_call_req.
struct ReconnectCallReq {
    using Conf = ReconnectCallConf;
    static constexpr quint32 id = 60;
    static constexpr std::string_view name = "RECONNECT_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 activeCallID = NoCall;
    quint32 heldCallID = NoCall;
    ConnectionDeviceType activeConnectionDeviceType = ConnectionDeviceType::None;
    ConnectionDeviceType heldConnectionDeviceType = ConnectionDeviceType::None;
    QString activeConnectionDeviceID {};
    QString heldConnectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the retrieve request. Guide: retrieve_call_conf.
struct RetrieveCallConf {
    static constexpr quint32 id = 63;
    static constexpr std::string_view name = "RETRIEVE_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Take a held connection off hold. Guide: retrieve_call_req.
struct RetrieveCallReq {
    using Conf = RetrieveCallConf;
    static constexpr quint32 id = 62;
    static constexpr std::string_view name = "RETRIEVE_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 heldCallID = NoCall;
    ConnectionDeviceType heldConnectionDeviceType = ConnectionDeviceType::None;
    QString heldConnectionDeviceID {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Confirms the transfer and gives the resulting call. Guide: transfer_call_conf.
struct TransferCallConf {
    static constexpr quint32 id = 65;
    static constexpr std::string_view name = "TRANSFER_CALL_CONF";
    static wire::Table table();

    struct ConnectedParty {
        quint32 connectedPartyCallID = 0;
        DeviceType connectedPartyDeviceType = DeviceType::None;
        QString connectedPartyDeviceID {};
    };
    quint32 invokeID = 0;
    quint32 newCallID = NoCall;
    ConnectionDeviceType newConnectionDeviceType = ConnectionDeviceType::None;
    QString newConnectionDeviceID {};
    QList<ConnectedParty> connectedParties {};
    wire::Rest rest {};
};

//! Connect the held call's party with the active call's party. Guide: transfer_call_req. The end follows GED-188.
struct TransferCallReq {
    using Conf = TransferCallConf;
    static constexpr quint32 id = 64;
    static constexpr std::string_view name = "TRANSFER_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 activeCallID = NoCall;
    quint32 heldCallID = NoCall;
    ConnectionDeviceType activeConnectionDeviceType = ConnectionDeviceType::None;
    ConnectionDeviceType heldConnectionDeviceType = ConnectionDeviceType::None;
    QString activeConnectionDeviceID {};
    std::optional<QString> heldConnectionDeviceID {}; //!< printed optional
    std::optional<QString> agentInstrument {};
    std::optional<QString> dialedNumber {}; //!< single-step transfer
    CallContext context {};
    wire::Rest rest {};
};

//! Confirms the DTMF request. Guide: send_dtmf_signal_conf.
struct SendDtmfSignalConf {
    static constexpr quint32 id = 92;
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_CONF";
    static wire::Table table();

    quint32 invokeID = 0;
    wire::Rest rest {};
};

//! Send DTMF tones on a call for a party. Guide: send_dtmf_signal_req.
struct SendDtmfSignalReq {
    using Conf = SendDtmfSignalConf;
    static constexpr quint32 id = 91;
    static constexpr std::string_view name = "SEND_DTMF_SIGNAL_REQ";
    static wire::Table table();

    quint32 invokeID = 0;
    quint32 callID = NoCall;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint16 toneDuration = 0; //!< milliseconds, 0 = default
    quint32 pauseDuration = 0; //!< milliseconds, 0 = default
    QString connectionDeviceID {};
    QString dtmfString {};
    std::optional<QString> agentInstrument {};
    wire::Rest rest {};
};

//! Bad line mark was accepted. Guide: bad_call_conf.
struct BadCallConf {
    static constexpr quint32 id = 140;
    static constexpr std::string_view name = "BAD_CALL_CONF";
    static wire::Table table();

    quint32 invokeID = 0; //!< copied from the request
    wire::Rest rest {};
};

//! Marks a call as one of bad line quality. Guide: bad_call_req.
struct BadCallReq {
    using Conf = BadCallConf;
    static constexpr quint32 id = 139;
    static constexpr std::string_view name = "BAD_CALL_REQ";
    static wire::Table table();

    quint32 invokeID = 0; //!< client-chosen, unique per request; echoed in the confirmation
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    QString connectionDeviceID {};
    std::optional<QString> agentID {};
    wire::Rest rest {};
};

} // namespace cti
