// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callevents.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table CallDeliveredEvent::table()
{
    using M = CallDeliveredEvent;
    static constexpr auto rows = join(
        std::array {
            reserved<quint32>(0),
            reserved<quint32>(1),
            reserved<quint16>(21),
            row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::callID>("CallID"),
            reserved<quint16>(65535),
            row<&M::lineType>("lineType").below(14, 3).named(names::lineType),
            row<&M::applicationID>("ApplicationID"),
            reserved<quint32>(0xFFFFFFFF),
            row<&M::csqID>("CSQID"),
            reserved<quint32>(0xFFFFFFFF),
            reserved<quint16>(0),
            row<&M::alertingDeviceType>("AlertingDeviceType").named(names::deviceType),
            row<&M::callingDeviceType>("CallingDeviceType").named(names::deviceType),
            row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
            row<&M::lastRedirectDeviceType>("LastRedirectDeviceType").named(names::deviceType),
            row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
            row<&M::eventCause>("EventCause").named(names::eventCause),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
            row<&M::alertingDeviceID>("AlertingDeviceID").floating(26, 64).asPersonal(),
            row<&M::callingDeviceID>("CallingDeviceID").floating(27, 64).asPersonal(),
            row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
            row<&M::lastRedirectDeviceID>("LastRedirectDeviceID").floating(29, 64).asPersonal(),
            row<&M::trunkNumber>("TrunkNumber").floating(121),
            row<&M::trunkGroupNumber>("TrunkGroupNumber").floating(122),
            row<&M::secondaryConnectionCallID>("SecondaryConnectionCallID").floating(202),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::userToUserInfo>("UserToUserInfo").floating(9, 131).asPersonal(),
            row<&M::dnis>("DNIS").floating(10, 32).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table CallEstablishedEvent::table()
{
    using M = CallEstablishedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        reserved<quint16>(65535),
        row<&M::lineType>("lineType").below(14, 3).named(names::lineType),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::csqID>("CSQID"),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint16>(0),
        row<&M::answeringDeviceType>("AnsweringDeviceType").named(names::deviceType),
        row<&M::callingDeviceType>("CallingDeviceType").named(names::deviceType),
        row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
        row<&M::lastRedirectDeviceType>("LastRedirectDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::answeringDeviceID>("AnsweringDeviceID").floating(30, 64).asPersonal(),
        row<&M::callingDeviceID>("CallingDeviceID").floating(27, 64).asPersonal(),
        row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
        row<&M::lastRedirectDeviceID>("LastRedirectDeviceID").floating(29, 64).asPersonal(),
        row<&M::trunkNumber>("TrunkNumber").floating(121),
        row<&M::trunkGroupNumber>("TrunkGroupNumber").floating(122),
    };
    return checked<M, rows>();
}

Table CallHeldEvent::table()
{
    using M = CallHeldEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::holdingDeviceType>("HoldingDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::holdingDeviceID>("HoldingDeviceID").floating(31, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallRetrievedEvent::table()
{
    using M = CallRetrievedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::retrievingDeviceType>("RetrievingDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::retrievingDeviceID>("RetrievingDeviceID").floating(32, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallClearedEvent::table()
{
    using M = CallClearedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        reserved<quint16>(0),
        row<&M::callID>("CallID"),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallConnectionClearedEvent::table()
{
    using M = CallConnectionClearedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::releasingDeviceType>("ReleasingDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::releasingDeviceID>("ReleasingDeviceID").floating(33, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallOriginatedEvent::table()
{
    using M = CallOriginatedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        reserved<quint16>(65535),
        reserved<quint16>(3).withAnyValue(),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::csqID>("CSQID"),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint16>(0),
        row<&M::callingDeviceType>("CallingDeviceType").named(names::deviceType),
        row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::callingDeviceID>("CallingDeviceID").floating(27, 64).asPersonal(),
        row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallFailedEvent::table()
{
    using M = CallFailedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::failingDeviceType>("FailingDeviceType").named(names::deviceType),
        row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::failingDeviceID>("FailingDeviceID").floating(34, 64).asPersonal(),
        row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row callConferencedEventConnectedPartyRows[] = {
    row<&CallConferencedEvent::ConnectedParty::connectedPartyCallID>("ConnectedPartyCallID").floating(39),
    row<&CallConferencedEvent::ConnectedParty::connectedPartyDeviceType>("ConnectedPartyDeviceType")
        .floating(40)
        .named(names::deviceType),
    row<&CallConferencedEvent::ConnectedParty::connectedPartyDeviceID>("ConnectedPartyDeviceID").floating(41, 64).asPersonal(),
};

Table CallConferencedEvent::table()
{
    using M = CallConferencedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::primaryDeviceType>("PrimaryDeviceType").named(names::connectionDeviceType),
        row<&M::primaryCallID>("PrimaryCallID"),
        reserved<quint16>(65535),
        row<&M::lineType>("lineType").below(14, 3).named(names::lineType),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint16>(0),
        count<&M::connectedParties>("NumParties"),
        row<&M::secondaryDeviceType>("SecondaryDeviceType").named(names::connectionDeviceType),
        row<&M::secondaryCallID>("SecondaryCallID"),
        row<&M::controllerDeviceType>("ControllerDeviceType").named(names::deviceType),
        row<&M::addedPartyDeviceType>("AddedPartyDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::primaryDeviceID>("PrimaryDeviceID").floating(35, 64).asPersonal(),
        row<&M::secondaryDeviceID>("SecondaryDeviceID").floating(36, 64).asPersonal(),
        row<&M::controllerDeviceID>("ControllerDeviceID").floating(37, 64).asPersonal(),
        row<&M::addedPartyDeviceID>("AddedPartyDeviceID").floating(38, 64).asPersonal(),
        group<&M::connectedParties, callConferencedEventConnectedPartyRows>("connectedParties", 39),
    };
    return checked<M, rows>();
}

static constexpr Row callTransferredEventConnectedPartyRows[] = {
    row<&CallTransferredEvent::ConnectedParty::connectedPartyCallID>("ConnectedPartyCallID").floating(39),
    row<&CallTransferredEvent::ConnectedParty::connectedPartyDeviceType>("ConnectedPartyDeviceType")
        .floating(40)
        .named(names::deviceType),
    row<&CallTransferredEvent::ConnectedParty::connectedPartyDeviceID>("ConnectedPartyDeviceID").floating(41, 64).asPersonal(),
};

Table CallTransferredEvent::table()
{
    using M = CallTransferredEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::primaryDeviceType>("PrimaryDeviceType").named(names::connectionDeviceType),
        row<&M::primaryCallID>("PrimaryCallID"),
        reserved<quint16>(65535),
        row<&M::lineType>("lineType").below(14, 3).named(names::lineType),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint32>(0xFFFFFFFF),
        reserved<quint16>(0),
        count<&M::connectedParties>("NumParties"),
        row<&M::secondaryDeviceType>("SecondaryDeviceType").named(names::connectionDeviceType),
        row<&M::secondaryCallID>("SecondaryCallID"),
        row<&M::transferringDeviceType>("TransferringDeviceType").named(names::deviceType),
        row<&M::transferredDeviceType>("TransferredDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::primaryDeviceID>("PrimaryDeviceID").floating(35, 64).asPersonal(),
        row<&M::secondaryDeviceID>("SecondaryDeviceID").floating(36, 64).asPersonal(),
        row<&M::transferringDeviceID>("TransferringDeviceID").floating(42, 64).asPersonal(),
        row<&M::transferredDeviceID>("TransferredDeviceID").floating(43, 64).asPersonal(),
        group<&M::connectedParties, callTransferredEventConnectedPartyRows>("connectedParties", 39),
    };
    return checked<M, rows>();
}

Table CallDivertedEvent::table()
{
    using M = CallDivertedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::divertingDeviceType>("DivertingDeviceType").named(names::deviceType),
        row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::divertingDeviceID>("DivertingDeviceID").floating(44, 64).asPersonal(),
        row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table CallServiceInitiatedEvent::table()
{
    using M = CallServiceInitiatedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        reserved<quint16>(65535),
        substitute<&M::lineType>(3),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::csqID>("CSQID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::lineType>("lineType").below(14, 3).named(names::lineType),
        row<&M::callingDeviceType>("CallingDeviceType").named(names::deviceType),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::callingDeviceID>("CallingDeviceID").floating(27, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row callQueuedEventCsqRows[] = {
    row<&CallQueuedEvent::Csq::csqID>("CSQID").floating(62),
    reserved<quint32>(0).floating(63).withAnyValue(),
    reserved<quint16>(0).floating(64).withAnyValue(),
};

Table CallQueuedEvent::table()
{
    using M = CallQueuedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::queueDeviceType>("QueueDeviceType").named(names::deviceType),
        row<&M::callingDeviceType>("CallingDeviceType").named(names::deviceType),
        row<&M::calledDeviceType>("CalledDeviceType").named(names::deviceType),
        row<&M::lastRedirectDeviceType>("LastRedirectDeviceType").named(names::deviceType),
        reserved<quint16>(0),
        count<&M::csqs>("NumCSQs"),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::queueDeviceID>("QueueDeviceID").floating(45, 64),
        row<&M::callingDeviceID>("CallingDeviceID").floating(27, 64).asPersonal(),
        row<&M::calledDeviceID>("CalledDeviceID").floating(28, 64).asPersonal(),
        row<&M::lastRedirectDeviceID>("LastRedirectDeviceID").floating(29, 64).asPersonal(),
        group<&M::csqs, callQueuedEventCsqRows>("csqs", 62),
    };
    return checked<M, rows>();
}

static constexpr Row beginCallEventCtiClientRows[] = {
    row<&BeginCallEvent::CtiClient::ctiClientSignature>("CTIClientSignature").floating(23, 64),
    row<&BeginCallEvent::CtiClient::ctiClientTimestamp>("CTIClientTimestamp").floating(24),
};

Table BeginCallEvent::table()
{
    using M = BeginCallEvent;
    static constexpr auto rows = join(
        std::array {
            reserved<quint32>(0),
            reserved<quint32>(1),
            reserved<quint16>(21),
            count<&M::ctiClients>("NumCTIClients"),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::callType>("CallType").named(names::callType),
            row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::callID>("CallID"),
            row<&M::calledPartyDisposition>("CalledPartyDisposition").named(names::disposition),
            row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::dnis>("DNIS").floating(10, 32).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
            ignored(72, Kind::UInt, 4).withAnyValue(),
            ignored(73, Kind::UInt, 4).withAnyValue(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>(),
        std::array {
            group<&M::ctiClients, beginCallEventCtiClientRows>("ctiClients", 23),
        });
    return checked<M, rows>();
}

Table EndCallEvent::table()
{
    using M = EndCallEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),      reserved<quint32>(1),
        reserved<quint16>(21),     row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"), row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row callDataUpdateEventCtiClientRows[] = {
    row<&CallDataUpdateEvent::CtiClient::ctiClientSignature>("CTIClientSignature").floating(23, 64),
    row<&CallDataUpdateEvent::CtiClient::ctiClientTimestamp>("CTIClientTimestamp").floating(24),
};

Table CallDataUpdateEvent::table()
{
    using M = CallDataUpdateEvent;
    static constexpr auto rows = join(
        std::array {
            reserved<quint32>(0),
            reserved<quint32>(1),
            reserved<quint16>(21),
            count<&M::ctiClients>("NumCTIClients"),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::callType>("CallType").named(names::callType),
            row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::callID>("CallID"),
            row<&M::newConnectionDeviceType>("NewConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::newCallID>("NewCallID"),
            row<&M::calledPartyDisposition>("CalledPartyDisposition").named(names::disposition),
            row<&M::campaignID>("CampaignID"),
            row<&M::queryRuleID>("QueryRuleID"),
            row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
            row<&M::newConnectionDeviceID>("NewConnectionDeviceID").floating(47, 64).asPersonal(),
            row<&M::customerPhoneNumber>("CustomerPhoneNumber").floating(95, 20).asPersonal(),
            row<&M::customerAccountNumber>("CustomerAccountNumber").floating(96, 32).asPersonal(),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::dnis>("DNIS").floating(10, 32).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
            ignored(72, Kind::UInt, 4).withAnyValue(),
            ignored(73, Kind::UInt, 4).withAnyValue(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>(),
        std::array {
            group<&M::ctiClients, callDataUpdateEventCtiClientRows>("ctiClients", 23),
        });
    return checked<M, rows>();
}

static constexpr Row callDequeuedEventCsqRows[] = {
    row<&CallDequeuedEvent::Csq::csqID>("CSQID").floating(62),
    reserved<quint32>(0).floating(63).withAnyValue(),
    reserved<quint16>(0).floating(64).withAnyValue(),
};

Table CallDequeuedEvent::table()
{
    using M = CallDequeuedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        reserved<quint16>(21),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::applicationID>("ApplicationID"),
        reserved<quint32>(0xFFFFFFFF),
        row<&M::queueDeviceType>("QueueDeviceType").named(names::deviceType),
        row<&M::numQueued>("NumQueued"),
        count<&M::csqs>("NumCSQs"),
        row<&M::localConnectionState>("LocalConnectionState").named(names::localConnectionState),
        row<&M::eventCause>("EventCause").named(names::eventCause),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::queueDeviceID>("QueueDeviceID").floating(45, 64),
        row<&M::dequeueType>("DequeueType").floating(124),
        group<&M::csqs, callDequeuedEventCsqRows>("csqs", 62),
    };
    return checked<M, rows>();
}

Table AgentPreCallEvent::table()
{
    using M = AgentPreCallEvent;
    static constexpr auto rows = join(
        std::array {
            row<&M::monitorID>("MonitorID"),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::serviceNumber>("ServiceNumber"),
            row<&M::serviceID>("ServiceID"),
            row<&M::skillGroupNumber>("SkillGroupNumber"),
            row<&M::skillGroupID>("SkillGroupID"),
            row<&M::skillGroupPriority>("SkillGroupPriority"),
            row<&M::mrdID>("MRDID"),
            row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
            row<&M::routerCallKeyDay>("RouterCallKeyDay").floating(72),
            row<&M::routerCallKeyCallID>("RouterCallKeyCallID").floating(73),
            row<&M::routerCallKeySequenceNumber>("RouterCallKeySequenceNumber").floating(110),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::userToUserInfo>("UserToUserInfo").floating(9, 131).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
        },
        callVariableRows<&M::context>(), namedRows<&M::context>());
    return checked<M, rows>();
}

Table AgentPreCallAbortEvent::table()
{
    using M = AgentPreCallAbortEvent;
    static constexpr Row rows[] = {
        row<&M::monitorID>("MonitorID"),
        row<&M::mrdID>("MRDID"),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table RtpStartedEvent::table()
{
    using M = RtpStartedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        row<&M::clientPort>("clientPort"),
        row<&M::direction>("Direction").named(names::rtpDirection),
        row<&M::rtpType>("RTPType").named(names::rtpType),
        row<&M::bitRate>("BitRate"),
        row<&M::echoCancellation>("EchoCancellation").named(names::onOff),
        row<&M::packetSize>("PacketSize"),
        row<&M::payloadType>("PayloadType").named(names::audioCodecType),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::clientAddress>("ClientAddress").floating(81, 16),
        row<&M::agentExtension>("AgentExtension").floating(4, 16).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        row<&M::sendingAddress>("SendingAddress").floating(125, 16),
        row<&M::sendingPort>("SendingPort").floating(126),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

Table RtpStoppedEvent::table()
{
    using M = RtpStoppedEvent;
    static constexpr Row rows[] = {
        reserved<quint32>(0),
        reserved<quint32>(1),
        row<&M::clientPort>("clientPort"),
        row<&M::direction>("Direction").named(names::rtpDirection),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::clientAddress>("ClientAddress").floating(81, 16),
        row<&M::agentExtension>("AgentExtension").floating(4, 16).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        row<&M::sendingAddress>("SendingAddress").floating(125, 16),
        row<&M::sendingPort>("SendingPort").floating(126),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

} // namespace cti
