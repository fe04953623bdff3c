// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "callcontext.h"
#include "constants.h"
#include "wire/row.h"

// What happens to calls. See registry.h for how names and members read.

namespace cti {

//! Call arrived at a device; normally means the called device rings. Guide: call_delivered_event. The end follows
//! GED-188.
struct CallDeliveredEvent {
    static constexpr quint32 id = 9;
    static constexpr std::string_view name = "CALL_DELIVERED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    LineType lineType = LineType::Business; //!< before v14 a reserved 3
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    DeviceType alertingDeviceType = DeviceType::None;
    DeviceType callingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    DeviceType lastRedirectDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None; //!< LCS_ALERTING(2) when it reaches an agent phone
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> alertingDeviceID {};
    std::optional<QString> callingDeviceID {};
    std::optional<QString> calledDeviceID {};
    std::optional<QString> lastRedirectDeviceID {};
    std::optional<quint32> trunkNumber {}; //!< CCX use unlikely
    std::optional<quint32> trunkGroupNumber {}; //!< CCX use unlikely
    std::optional<quint32> secondaryConnectionCallID {}; //!< absent when no such call
    std::optional<QString> ani {};
    std::optional<QByteArray> userToUserInfo {}; //!< CCX lists show no use elsewhere
    std::optional<QString> dnis {};
    std::optional<QString> dialedNumber {};
    std::optional<QString> callerEnteredDigits {};
    CallContext context {};
    wire::Rest rest {};
};

//! A device answered; a new connection of the call is active. Guide: call_established_event. The end follows GED-188.
struct CallEstablishedEvent {
    static constexpr quint32 id = 10;
    static constexpr std::string_view name = "CALL_ESTABLISHED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    LineType lineType = LineType::Business; //!< before v14 a reserved 3
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    DeviceType answeringDeviceType = DeviceType::None;
    DeviceType callingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    DeviceType lastRedirectDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> answeringDeviceID {};
    std::optional<QString> callingDeviceID {};
    std::optional<QString> calledDeviceID {};
    std::optional<QString> lastRedirectDeviceID {};
    std::optional<quint32> trunkNumber {}; //!< CCX use unlikely
    std::optional<quint32> trunkGroupNumber {}; //!< CCX use unlikely
    wire::Rest rest {};
};

//! A device put the call on hold. Guide: call_held_event.
struct CallHeldEvent {
    static constexpr quint32 id = 11;
    static constexpr std::string_view name = "CALL_HELD_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    DeviceType holdingDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString holdingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! A device took the call off hold. Guide: call_retrieved_event.
struct CallRetrievedEvent {
    static constexpr quint32 id = 12;
    static constexpr std::string_view name = "CALL_RETRIEVED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    DeviceType retrievingDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> retrievingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! The whole call ended, usually as the last device left. Guide: call_cleared_event.
struct CallClearedEvent {
    static constexpr quint32 id = 13;
    static constexpr std::string_view name = "CALL_CLEARED_EVENT";
    static wire::Table table();

    quint32 callID = NoCall;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< the page prints neither tag nor required/optional; tag 25 by FieldDataID table
    wire::Rest rest {};
};

//! One party left the call; others may remain. Guide: call_connection_cleared_event.
struct CallConnectionClearedEvent {
    static constexpr quint32 id = 14;
    static constexpr std::string_view name = "CALL_CONNECTION_CLEARED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    DeviceType releasingDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString releasingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! A monitored device began to place a call to a number. Guide: call_originated_event. The end follows GED-188.
struct CallOriginatedEvent {
    static constexpr quint32 id = 15;
    static constexpr std::string_view name = "CALL_ORIGINATED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    DeviceType callingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString callingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> calledDeviceID {}; //!< seen in the CCX flow log
    wire::Rest rest {};
};

//! A call could not be completed. Guide: call_failed_event.
struct CallFailedEvent {
    static constexpr quint32 id = 16;
    static constexpr std::string_view name = "CALL_FAILED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    DeviceType failingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> failingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> calledDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! Two calls were joined into one conference. Guide: call_conferenced_event. The end follows GED-188.
struct CallConferencedEvent {
    static constexpr quint32 id = 17;
    static constexpr std::string_view name = "CALL_CONFERENCED_EVENT";
    static wire::Table table();

    struct ConnectedParty {
        quint32 connectedPartyCallID = 0; //!< cut off on the page; present in the CCX flow log
        DeviceType connectedPartyDeviceType = DeviceType::None; //!< cut off on the page; present in the CCX flow log
        QString connectedPartyDeviceID {}; //!< cut off on the page; present in the CCX flow log
    };
    ConnectionDeviceType primaryDeviceType = ConnectionDeviceType::None;
    quint32 primaryCallID = NoCall;
    LineType lineType = LineType::Business; //!< before v14 a reserved 3
    ConnectionDeviceType secondaryDeviceType = ConnectionDeviceType::None;
    quint32 secondaryCallID = NoCall;
    DeviceType controllerDeviceType = DeviceType::None;
    DeviceType addedPartyDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None; //!< cut off on the page; 3 in the CCX flow log
    EventCause eventCause = EventCause::None; //!< cut off on the page; 17 in the CCX flow log
    QString primaryDeviceID {}; //!< present in the CCX flow log
    QString secondaryDeviceID {}; //!< present in the CCX flow log
    std::optional<QString> controllerDeviceID {}; //!< present in the CCX flow log
    std::optional<QString> addedPartyDeviceID {}; //!< present in the CCX flow log
    QList<ConnectedParty> connectedParties {};
    wire::Rest rest {};
};

//! A call was handed to another destination. Guide: call_transferred_event. The end follows GED-188.
struct CallTransferredEvent {
    static constexpr quint32 id = 18;
    static constexpr std::string_view name = "CALL_TRANSFERRED_EVENT";
    static wire::Table table();

    struct ConnectedParty {
        quint32 connectedPartyCallID = 0;
        DeviceType connectedPartyDeviceType = DeviceType::None;
        QString connectedPartyDeviceID {};
    };
    ConnectionDeviceType primaryDeviceType = ConnectionDeviceType::None;
    quint32 primaryCallID = NoCall;
    LineType lineType = LineType::Business; //!< before v14 a reserved 3
    ConnectionDeviceType secondaryDeviceType = ConnectionDeviceType::None;
    quint32 secondaryCallID = NoCall;
    DeviceType transferringDeviceType = DeviceType::None;
    DeviceType transferredDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString primaryDeviceID {};
    QString secondaryDeviceID {};
    std::optional<QString> transferringDeviceID {};
    std::optional<QString> transferredDeviceID {};
    QList<ConnectedParty> connectedParties {};
    wire::Rest rest {};
};

//! A call was moved off a device, queue or target to another. Guide: call_diverted_event.
struct CallDivertedEvent {
    static constexpr quint32 id = 19;
    static constexpr std::string_view name = "CALL_DIVERTED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    quint32 applicationID = NoApplication;
    DeviceType divertingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString divertingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString calledDeviceID {}; //!< device the call moved to
    wire::Rest rest {};
};

//! A monitored device went off-hook (dial tone). Guide: call_service_initiated_event.
struct CallServiceInitiatedEvent {
    static constexpr quint32 id = 20;
    static constexpr std::string_view name = "CALL_SERVICE_INITIATED_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    quint32 applicationID = NoApplication;
    quint32 csqID = NoCsq;
    LineType lineType = LineType::Business; //!< probably a documentation slip (same size either way)
    DeviceType callingDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString callingDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! A call was queued to wait for a resource. Guide: call_queued_event. The end follows GED-188.
struct CallQueuedEvent {
    static constexpr quint32 id = 21;
    static constexpr std::string_view name = "CALL_QUEUED_EVENT";
    static wire::Table table();

    struct Csq {
        quint32 csqID = NoCsq;
    };
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    quint32 applicationID = NoApplication; //!< the page prints [77] after the name although this is a fixed field
    DeviceType queueDeviceType = DeviceType::None;
    DeviceType callingDeviceType = DeviceType::None;
    DeviceType calledDeviceType = DeviceType::None;
    DeviceType lastRedirectDeviceType = DeviceType::None;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> queueDeviceID {};
    std::optional<QString> callingDeviceID {};
    std::optional<QString> calledDeviceID {};
    std::optional<QString> lastRedirectDeviceID {};
    QList<Csq> csqs {};
    wire::Rest rest {};
};

//! Announces a call newly associated with the client, with its context. Guide: begin_call_event. The end follows GED-188.
struct BeginCallEvent {
    static constexpr quint32 id = 23;
    static constexpr std::string_view name = "BEGIN_CALL_EVENT";
    static wire::Table table();

    struct CtiClient {
        QString ctiClientSignature {};
        wire::UnixTime ctiClientTimestamp {};
    };
    CallType callType = CallType::Invalid;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    Disposition calledPartyDisposition {};
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    std::optional<QString> ani {}; //!< seen in a CCX client-library reference; may be empty, then use CallingDeviceID; v14+: may
                                   //!< hold Primary.Actual form for a non-ACD line
    std::optional<QString> dnis {}; //!< seen in a CCX client-library reference
    std::optional<QString> dialedNumber {};
    std::optional<QString> callerEnteredDigits {};
    QList<CtiClient> ctiClients {};
    CallContext context {};
    wire::Rest rest {};
};

//! The client is no longer associated with the call. Guide: end_call_event.
struct EndCallEvent {
    static constexpr quint32 id = 24;
    static constexpr std::string_view name = "END_CALL_EVENT";
    static wire::Table table();

    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    QString connectionDeviceID {}; //!< printed required, yet empty in the CCX outbound flow logs: accept empty or absent; v14+:
                                   //!< may hold Primary.Actual form for a non-ACD line
    wire::Rest rest {};
};

//! Call context or call id changed; only changed items are sent. Guide: call_data_update_event. The end follows GED-188.
struct CallDataUpdateEvent {
    static constexpr quint32 id = 25;
    static constexpr std::string_view name = "CALL_DATA_UPDATE_EVENT";
    static wire::Table table();

    struct CtiClient {
        QString ctiClientSignature {};
        wire::UnixTime ctiClientTimestamp {};
    };
    CallType callType = CallType::Invalid;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    ConnectionDeviceType newConnectionDeviceType = ConnectionDeviceType::None;
    quint32 newCallID = NoCall; //!< equal to CallID when the id did not change (CCX outbound flow logs)
    Disposition calledPartyDisposition {}; //!< present in the CCX outbound flow logs
    quint32 campaignID = 0; //!< cut off on the message page; present in the CCX outbound flow logs with 0
    quint32 queryRuleID = 0; //!< cut off on the message page; present in the CCX outbound flow logs with 0
    QString connectionDeviceID {}; //!< previous connection id; present in the CCX outbound flow logs
    QString newConnectionDeviceID {}; //!< new connection id, the same when unchanged; present in the CCX outbound flow logs
    std::optional<QString> customerPhoneNumber {}; //!< present in the CCX outbound flow logs, empty
    std::optional<QString> customerAccountNumber {}; //!< present in the CCX outbound flow logs, empty
    std::optional<QString> ani {};
    std::optional<QString> dnis {};
    std::optional<QString> dialedNumber {};
    std::optional<QString> callerEnteredDigits {};
    QList<CtiClient> ctiClients {};
    CallContext context {};
    wire::Rest rest {};
};

//! A call was explicitly removed from one or more queues. Guide: call_dequeued_event. The end follows GED-188.
struct CallDequeuedEvent {
    static constexpr quint32 id = 86;
    static constexpr std::string_view name = "CALL_DEQUEUED_EVENT";
    static wire::Table table();

    struct Csq {
        quint32 csqID = NoCsq;
    };
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    quint32 applicationID = NoApplication;
    DeviceType queueDeviceType = DeviceType::None;
    quint16 numQueued = 0;
    LocalConnectionState localConnectionState = LocalConnectionState::None;
    EventCause eventCause = EventCause::None;
    QString connectionDeviceID {};
    QString queueDeviceID {}; //!< name, tag and a leading letter of 'required' seen; size by analogy
    std::optional<quint16> dequeueType {}; //!< CCX use not confirmed
    QList<Csq> csqs {};
    wire::Rest rest {};
};

//! GED-188 only: call data before a call is routed to an agent. Guide: GED-188. Its end is not known.
struct AgentPreCallEvent {
    static constexpr quint32 id = 105;
    static constexpr std::string_view name = "AGENT_PRE_CALL_EVENT";
    static wire::Table table();

    quint32 monitorID = 0;
    quint32 serviceNumber = 0;
    quint32 serviceID = 0;
    quint32 skillGroupNumber = 0;
    quint32 skillGroupID = 0;
    quint16 skillGroupPriority = 0;
    qint32 mrdID = 0;
    QString agentInstrument {};
    std::optional<quint32> routerCallKeyDay {};
    std::optional<quint32> routerCallKeyCallID {};
    std::optional<quint32> routerCallKeySequenceNumber {};
    std::optional<QString> ani {};
    std::optional<QByteArray> userToUserInfo {};
    std::optional<QString> dialedNumber {};
    std::optional<QString> callerEnteredDigits {};
    CallContext context {};
    wire::Rest rest {};
};

//! GED-188 only: an announced pre-call is cancelled. Guide: GED-188. Its end is not known.
struct AgentPreCallAbortEvent {
    static constexpr quint32 id = 106;
    static constexpr std::string_view name = "AGENT_PRE_CALL_ABORT_EVENT";
    static wire::Table table();

    quint32 monitorID = 0;
    qint32 mrdID = 0;
    QString agentInstrument {};
    wire::Rest rest {};
};

//! A media stream to or from the agent phone started (optional event). Guide: rtp_started_event-optional. The end follows
//! GED-188.
struct RtpStartedEvent {
    static constexpr quint32 id = 116;
    static constexpr std::string_view name = "RTP_STARTED_EVENT";
    static wire::Table table();

    quint32 clientPort = 0;
    RtpDirection direction = RtpDirection::Input;
    RtpType rtpType = RtpType::Audio;
    quint32 bitRate = 0; //!< G.723 only: 1 = 5.3k, 2 = 6.4k
    quint16 echoCancellation = 0;
    quint32 packetSize = 0; //!< milliseconds
    AudioCodecType payloadType = AudioCodecType::NonStandard;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString clientAddress {}; //!< taken from RTP_STOPPED_EVENT
    std::optional<QString> agentExtension {}; //!< taken from RTP_STOPPED_EVENT
    std::optional<QString> agentInstrument {}; //!< taken from RTP_STOPPED_EVENT
    std::optional<QString> sendingAddress {}; //!< address the stream is sent to; taken from RTP_STOPPED_EVENT
    std::optional<quint32> sendingPort {}; //!< UDP port the stream is sent to; taken from RTP_STOPPED_EVENT
    std::optional<QString> agentID {}; //!< taken from RTP_STOPPED_EVENT
    wire::Rest rest {};
};

//! A media stream to or from the agent phone stopped (optional event). Guide: rtp_stopped_event-optional.
struct RtpStoppedEvent {
    static constexpr quint32 id = 117;
    static constexpr std::string_view name = "RTP_STOPPED_EVENT";
    static wire::Table table();

    quint32 clientPort = 0;
    RtpDirection direction = RtpDirection::Input;
    ConnectionDeviceType connectionDeviceType = ConnectionDeviceType::None;
    quint32 callID = NoCall;
    QString connectionDeviceID {}; //!< v14+: may hold Primary.Actual form for a non-ACD line
    QString clientAddress {};
    std::optional<QString> agentExtension {};
    std::optional<QString> agentInstrument {};
    std::optional<QString> sendingAddress {}; //!< address the stream is sent to
    std::optional<quint32> sendingPort {}; //!< UDP port the stream is sent to
    std::optional<QString> agentID {};
    wire::Rest rest {};
};

} // namespace cti
