// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "callwords.h"
#include "plaintext.h"
#include "queuelistmodel.h"
#include "services/sentences.h"
#include <algorithm>

namespace callfloor::words {

using State = CallListModel::State;
using cti::CallType;
using cti::LocalConnectionState;

namespace {

struct TypeWord {
    CallType type;
    const char *word;
};
constexpr TypeWord typeWords[] = {
    {CallType::CcxIn, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Queue call")},
    {CallType::TransferIn, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Transferred call")},
    {CallType::OtherIn, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Direct call")},
    {CallType::Out, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Outgoing call")},
    {CallType::AgentInside, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Internal call")},
    {CallType::Offered, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Offered call")},
    {CallType::Consult, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Consult call")},
    {CallType::Conference, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Conference")},
    {CallType::Preview, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Preview call")},
    {CallType::Reservation, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Reservation")},
    {CallType::Assist, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Call for help")},
    {CallType::Emergency, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Emergency call")},
    {CallType::SupervisorMonitor, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Monitored call")},
    {CallType::SupervisorBargeIn, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Supervisor barged in")},
    {CallType::SupervisorIntercept, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Taken by supervisor")},
    {CallType::AgentOutbound, QT_TRANSLATE_NOOP("callfloor::CallListModel", "Outbound campaign")},
};
constexpr const char *outgoingCall = QT_TRANSLATE_NOOP("callfloor::CallListModel", "Outgoing call");
constexpr const char *anyCall = QT_TRANSLATE_NOOP("callfloor::CallListModel", "Call");

} // namespace

State state(const cti::Call &call)
{
    switch (call.state) {
    case LocalConnectionState::Initiate: return State::Dialing;
    case LocalConnectionState::Alerting: return State::Ringing;
    case LocalConnectionState::Connect: {
        const bool waitsForAnswer = call.direction == cti::Direction::Outgoing && !call.talkingSince && call.stateSince;
        return waitsForAnswer ? State::Dialing : State::Talking;
    }
    case LocalConnectionState::Hold: return State::Held;
    case LocalConnectionState::Queued: return State::Queued;
    case LocalConnectionState::Fail: return State::Failed;
    default: return State::Unknown;
    }
}

CallListModel::Direction direction(const cti::Call &call)
{
    switch (call.direction) {
    case cti::Direction::Incoming: return CallListModel::Direction::Inbound;
    case cti::Direction::Outgoing: return CallListModel::Direction::Outbound;
    case cti::Direction::Unknown: break;
    }
    return CallListModel::Direction::Unknown;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Unknown: return CallListModel::tr("Coming");
    case State::Dialing: return CallListModel::tr("Calling");
    case State::Ringing: return CallListModel::tr("Ringing");
    case State::Talking: return CallListModel::tr("Talking");
    case State::Held: return CallListModel::tr("On hold");
    case State::Queued: return CallListModel::tr("In queue");
    case State::Failed: return CallListModel::tr("Failed");
    }
    return {};
}

const char *callTypeName(const cti::Call &call)
{
    for (const TypeWord &word : typeWords)
        if (word.type == call.type)
            return word.word;
    return call.direction == cti::Direction::Outgoing ? outgoingCall : anyCall;
}

QString callType(const cti::Call &call) { return CallListModel::tr(callTypeName(call)); }

const char *callTypeNamed(const QString &word)
{
    for (const TypeWord &type : typeWords)
        if (CallListModel::tr(type.word) == word)
            return type.word;
    for (const char *other : {outgoingCall, anyCall})
        if (CallListModel::tr(other) == word)
            return other;
    return nullptr;
}

static QString nameOrNumber(const QString &device, const PartyNames &names)
{
    const QString name = names.of(device);
    return name.isEmpty() ? harmless(device) : name;
}

QString party(const cti::Call &call, const PartyNames &names)
{
    QStringList all;
    if (call.otherParties.size() > 1)
        for (const QString &device : call.otherParties)
            all.append(nameOrNumber(device, names));
    const QString known = all.isEmpty() ? nameOrNumber(call.remoteParty(), names) : all.join(QStringLiteral(", "));
    return known.isEmpty() ? CallListModel::tr("Number withheld") : known;
}

QString queue(const cti::Call &call, const QList<Reason> &names, const cti::ConfigurationRegistry &configuration)
{
    if (call.csqId == cti::NoCsq)
        return {};
    return QueueListModel::nameOf({call.csqId}, names, configuration);
}

// Such a line's device is "Primary.Actual", from version 14 on.
QString secondLine(const cti::Call &call)
{
    const qsizetype dot = call.connectionDeviceId.indexOf(u'.');
    const bool isSecond = call.lineType == cti::LineType::NonBusiness || dot > 0;
    return isSecond ? harmless(call.connectionDeviceId.mid(dot + 1)) : QString();
}

// Every first event of a call at this phone tells its direction, a snapshot does not.
bool isMetMidway(const cti::Call &call)
{
    return call.direction == cti::Direction::Unknown && call.state != LocalConnectionState::None;
}

bool isAnsweredElsewhere(const cti::Call &call)
{
    const auto isAnother = [&call](const cti::Connection &end) {
        return end.state == LocalConnectionState::Connect && end.deviceId != call.connectionDeviceId
            && end.deviceId != call.callingDeviceId && end.deviceId != call.ani;
    };
    return state(call) == State::Ringing && std::ranges::any_of(call.connections, isAnother);
}

QString failure(const cti::Call &call)
{
    return call.state == LocalConnectionState::Fail ? explainCallFailed(call.cause).text : QString();
}

} // namespace callfloor::words
