// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callrequests.h"
#include "valuenames.h"

namespace cti {
using namespace wire;

Table SetCallDataConf::table()
{
    using M = SetCallDataConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table SetCallDataReq::table()
{
    using M = SetCallDataReq;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            reserved<quint32>(1),
            row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::callID>("CallID"),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::callType>("CallType").named(names::callType),
            row<&M::calledPartyDisposition>("CalledPartyDisposition").named(names::disposition),
            reserved<quint32>(0),
            reserved<quint32>(1),
            row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
            row<&M::ani>("ANI").floating(8, 40).asPersonal(),
            row<&M::callerEnteredDigits>("CallerEnteredDigits").floating(12, 40).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table AlternateCallConf::table()
{
    using M = AlternateCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table AlternateCallReq::table()
{
    using M = AlternateCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::activeCallID>("ActiveCallID"),
        row<&M::otherCallID>("OtherCallID"),
        row<&M::activeConnectionDeviceType>("ActiveConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::otherConnectionDeviceType>("OtherConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::activeConnectionDeviceID>("ActiveConnectionDeviceID").floating(50, 64).asPersonal(),
        row<&M::otherConnectionDeviceID>("OtherConnectionDeviceID").floating(52, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table AnswerCallConf::table()
{
    using M = AnswerCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table AnswerCallReq::table()
{
    using M = AnswerCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table ClearCallConf::table()
{
    using M = ClearCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table ClearCallReq::table()
{
    using M = ClearCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table ClearConnectionConf::table()
{
    using M = ClearConnectionConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table ClearConnectionReq::table()
{
    using M = ClearConnectionReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row conferenceCallConfConnectedPartyRows[] = {
    row<&ConferenceCallConf::ConnectedParty::connectedPartyCallID>("ConnectedPartyCallID").floating(39),
    row<&ConferenceCallConf::ConnectedParty::connectedPartyDeviceType>("ConnectedPartyDeviceType")
        .floating(40)
        .named(names::deviceType),
    row<&ConferenceCallConf::ConnectedParty::connectedPartyDeviceID>("ConnectedPartyDeviceID").floating(41, 64).asPersonal(),
};

Table ConferenceCallConf::table()
{
    using M = ConferenceCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::newCallID>("NewCallID"),
        row<&M::newConnectionDeviceType>("NewConnectionDeviceType").named(names::connectionDeviceType),
        count<&M::connectedParties>("NumParties"),
        reserved<quint16>(65535),
        reserved<quint16>(3),
        row<&M::newConnectionDeviceID>("NewConnectionDeviceID").floating(47, 64).asPersonal(),
        group<&M::connectedParties, conferenceCallConfConnectedPartyRows>("connectedParties", 39),
    };
    return checked<M, rows>();
}

Table ConferenceCallReq::table()
{
    using M = ConferenceCallReq;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            reserved<quint32>(1),
            row<&M::heldCallID>("HeldCallID"),
            row<&M::activeCallID>("ActiveCallID"),
            row<&M::heldConnectionDeviceType>("HeldConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::activeConnectionDeviceType>("ActiveConnectionDeviceType").named(names::connectionDeviceType),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<bool>(0),
            reserved<bool>(0),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::activeConnectionDeviceID>("ActiveConnectionDeviceID").floating(50, 64).asPersonal(),
            row<&M::heldConnectionDeviceID>("HeldConnectionDeviceID").floating(53, 64).asPersonal(),
            row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table ConsultCallConf::table()
{
    using M = ConsultCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::newCallID>("NewCallID"),
        row<&M::newConnectionDeviceType>("NewConnectionDeviceType").named(names::connectionDeviceType),
        reserved<quint16>(65535),
        reserved<quint16>(3),
        row<&M::newConnectionDeviceID>("NewConnectionDeviceID").floating(47, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table ConsultCallReq::table()
{
    using M = ConsultCallReq;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            reserved<quint32>(1),
            row<&M::activeCallID>("ActiveCallID"),
            row<&M::activeConnectionDeviceType>("ActiveConnectionDeviceType").named(names::connectionDeviceType),
            reserved<quint16>(0),
            reserved<quint16>(0),
            row<&M::consultType>("ConsultType").named(names::consultType),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<bool>(0),
            reserved<bool>(0),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::activeConnectionDeviceID>("ActiveConnectionDeviceID").floating(50, 64).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
            row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table HoldCallConf::table()
{
    using M = HoldCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table HoldCallReq::table()
{
    using M = HoldCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        reserved<bool>(0),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table MakeCallConf::table()
{
    using M = MakeCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::newCallID>("NewCallID"),
        row<&M::newConnectionDeviceType>("NewConnectionDeviceType").named(names::connectionDeviceType),
        reserved<quint16>(65535),
        reserved<quint16>(3),
        row<&M::newConnectionDeviceID>("NewConnectionDeviceID").floating(47, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table MakeCallReq::table()
{
    using M = MakeCallReq;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            reserved<quint32>(1),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<bool>(0),
            reserved<bool>(0),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            reserved<quint32>(0xFFFFFFFF).from(14),
            row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table ReconnectCallConf::table()
{
    using M = ReconnectCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table ReconnectCallReq::table()
{
    using M = ReconnectCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::activeCallID>("ActiveCallID"),
        row<&M::heldCallID>("HeldCallID"),
        row<&M::activeConnectionDeviceType>("ActiveConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::heldConnectionDeviceType>("HeldConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::activeConnectionDeviceID>("ActiveConnectionDeviceID").floating(50, 64).asPersonal(),
        row<&M::heldConnectionDeviceID>("HeldConnectionDeviceID").floating(53, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table RetrieveCallConf::table()
{
    using M = RetrieveCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table RetrieveCallReq::table()
{
    using M = RetrieveCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::heldCallID>("HeldCallID"),
        row<&M::heldConnectionDeviceType>("HeldConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::heldConnectionDeviceID>("HeldConnectionDeviceID").floating(53, 64).asPersonal(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

static constexpr Row transferCallConfConnectedPartyRows[] = {
    row<&TransferCallConf::ConnectedParty::connectedPartyCallID>("ConnectedPartyCallID").floating(39),
    row<&TransferCallConf::ConnectedParty::connectedPartyDeviceType>("ConnectedPartyDeviceType")
        .floating(40)
        .named(names::deviceType),
    row<&TransferCallConf::ConnectedParty::connectedPartyDeviceID>("ConnectedPartyDeviceID").floating(41, 64).asPersonal(),
};

Table TransferCallConf::table()
{
    using M = TransferCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        row<&M::newCallID>("NewCallID"),
        row<&M::newConnectionDeviceType>("NewConnectionDeviceType").named(names::connectionDeviceType),
        count<&M::connectedParties>("NumParties"),
        reserved<quint16>(65535),
        reserved<quint16>(3),
        row<&M::newConnectionDeviceID>("NewConnectionDeviceID").floating(47, 64).asPersonal(),
        group<&M::connectedParties, transferCallConfConnectedPartyRows>("connectedParties", 39),
    };
    return checked<M, rows>();
}

Table TransferCallReq::table()
{
    using M = TransferCallReq;
    static constexpr auto rows = join(
        std::array {
            row<&M::invokeID>("InvokeID"),
            reserved<quint32>(1),
            row<&M::activeCallID>("ActiveCallID"),
            row<&M::heldCallID>("HeldCallID"),
            row<&M::activeConnectionDeviceType>("ActiveConnectionDeviceType").named(names::connectionDeviceType),
            row<&M::heldConnectionDeviceType>("HeldConnectionDeviceType").named(names::connectionDeviceType),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<quint16>(0),
            reserved<bool>(0),
            reserved<bool>(0),
            count<&M::context, &CallContext::namedVariables>("NumNamedVariables"),
            count<&M::context, &CallContext::namedArrays>("NumNamedArrays"),
            row<&M::activeConnectionDeviceID>("ActiveConnectionDeviceID").floating(50, 64).asPersonal(),
            row<&M::heldConnectionDeviceID>("HeldConnectionDeviceID").floating(53, 64).asPersonal(),
            row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
            row<&M::dialedNumber>("DialedNumber").floating(11, 40).asPersonal(),
        },
        callVariableRows<&M::context>(),
        std::array {
            row<&M::context, &CallContext::callWrapupData>("CallWrapupData").floating(46, 40).asPersonal(),
        },
        namedRows<&M::context>());
    return checked<M, rows>();
}

Table SendDtmfSignalConf::table()
{
    using M = SendDtmfSignalConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table SendDtmfSignalReq::table()
{
    using M = SendDtmfSignalReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::toneDuration>("ToneDuration"),
        row<&M::pauseDuration>("PauseDuration"),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::dtmfString>("DTMFString").floating(67, 32).asSecret(),
        row<&M::agentInstrument>("AgentInstrument").floating(6, 64).asPersonal(),
    };
    return checked<M, rows>();
}

Table BadCallConf::table()
{
    using M = BadCallConf;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
    };
    return checked<M, rows>();
}

Table BadCallReq::table()
{
    using M = BadCallReq;
    static constexpr Row rows[] = {
        row<&M::invokeID>("InvokeID"),
        reserved<quint32>(1),
        row<&M::connectionDeviceType>("ConnectionDeviceType").named(names::connectionDeviceType),
        row<&M::callID>("CallID"),
        row<&M::connectionDeviceID>("ConnectionDeviceID").floating(25, 64).asPersonal(),
        row<&M::agentID>("AgentID").floating(194, 129),
    };
    return checked<M, rows>();
}

} // namespace cti
