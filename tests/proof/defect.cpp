// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "defect.h"
#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "messages/configmessages.h"
#include "messages/snapshotmessages.h"
#include "messages/teammessages.h"
#include <QtEndian>

namespace proof {
namespace {

using namespace cti;
using wire::Format;
using wire::Frame;

template <wire::Message M>
Frame written(const M &message, const Format &format)
{
    return wire::encode(message, format).value();
}

QByteArray bytesOf(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

//! A way to what others may not call: a decorator of requesters needs it.
struct Opened : Requester {
    using Requester::ask;
    using Requester::send;
};

} // namespace

const char *nameOf(Defect defect)
{
    static constexpr const char *names[] = {"none",
                                            "the end of a call is not heard",
                                            "one id for two calls",
                                            "a confirmation is forgotten",
                                            "a timer is moved back",
                                            "the wrong party after a transfer",
                                            "a state is changed on its confirmation",
                                            "a reply is counted twice",
                                            "sure without contact",
                                            "a snapshot is cut short",
                                            "a request names the wrong connection",
                                            "a configuration block replaces when it begins",
                                            "an offer survives its end",
                                            "a removed team stays"};
    static_assert(std::size(names) == DefectCount);
    return names[int(defect)];
}

QList<Frame> Planted::seen(Way way, const Frame &frame, const Format &format)
{
    if (m_defect == Defect::None)
        return {frame};
    const auto message = AnyMessage::decode(frame, format);
    if (!message)
        return {frame};
    return way == Way::ToClient ? seenByClient(*message, format) : QList {sentByClient(*message, format)};
}

bool Planted::isEndOfOffer(const AnyMessage &message)
{
    if (const auto *begin = message.as<BeginCallEvent>(); begin && begin->callType == CallType::Reservation)
        m_reservation = begin->callID;
    const auto *left = message.as<CallConnectionClearedEvent>();
    const auto *cleared = message.as<CallClearedEvent>();
    const auto *end = message.as<EndCallEvent>();
    const quint32 over = left ? left->callID : cleared ? cleared->callID : end ? end->callID : NoCall;
    return over != NoCall && over == m_reservation;
}

QList<Frame> Planted::seenByClient(const AnyMessage &message, const Format &format)
{
    Frame frame = message.frame();
    switch (m_defect) {
    case Defect::EndNotHeard:
        if (message.as<EndCallEvent>() || message.as<CallClearedEvent>() || message.as<CallConnectionClearedEvent>())
            return {};
        break;
    case Defect::OneIdForTwo:
        if (const auto *begin = message.as<BeginCallEvent>())
            (begin->callType == CallType::Consult ? m_consult : m_firstCall) = begin->callID;
        if (m_consult != NoCall && m_firstCall != NoCall)
            frame.body.replace(bytesOf(m_consult), bytesOf(m_firstCall));
        break;
    case Defect::ConfirmationForgotten:
        if (message.as<SetAgentStateConf>())
            return {};
        break;
    case Defect::WrongPartyAfterTransfer:
        if (const auto *told = message.as<CallTransferredEvent>()) {
            CallTransferredEvent event = *told;
            for (auto &party : event.connectedParties)
                party.connectedPartyDeviceID = QStringLiteral("+12025550000");
            return {written(event, format)};
        }
        break;
    case Defect::StateChangedOnConfirmation:
        if (message.as<SetAgentStateConf>() && m_asked.agentState != AgentState::Login)
            return {frame, written(AgentStateEvent {.agentState = m_asked.agentState, .agentID = m_asked.agentID}, format)};
        break;
    case Defect::SnapshotCutShort:
        if (const auto *answer = message.as<SnapshotDeviceConf>(); answer && !answer->calls.isEmpty()) {
            SnapshotDeviceConf shorter = *answer;
            shorter.calls.removeLast();
            return {written(shorter, format)};
        }
        break;
    case Defect::BlockReplacedEarly:
        if (message.as<ConfigBeginEvent>())
            return {frame, written(ConfigEndEvent {}, format)};
        break;
    case Defect::OfferSurvives: return isEndOfOffer(message) ? QList<Frame>() : QList {frame};
    case Defect::RemovalForgotten:
        if (const auto *team = message.as<TeamConfigEvent>(); team && team->operation == TeamOperation::Remove)
            return {};
        break;
    default: break;
    }
    return {frame};
}

Frame Planted::sentByClient(const AnyMessage &message, const Format &format)
{
    if (const auto *request = message.as<SetAgentStateReq>())
        m_asked = *request;
    if (const auto *request = message.as<HoldCallReq>(); request && m_defect == Defect::WrongConnectionNamed) {
        HoldCallReq wrong = *request;
        --wrong.callID;
        return written(wrong, format);
    }
    return message.frame();
}

Moment Planted::now(Moment now)
{
    return m_defect == Defect::TimerMovedBack && ++m_moments % 5 == 0 ? now - std::chrono::seconds(10) : now;
}

void Messenger::ask(EncodeRequest encode, quint32 confId, Clock::Duration deadline, QObject *context,
                    PendingRequests::Callback callback)
{
    if (m_twice)
        callback = [callback = std::move(callback)](const Result<AnyMessage> &answer) {
            callback(answer);
            callback(answer);
        };
    (m_server.*&Opened::ask)(std::move(encode), confId, deadline, context, std::move(callback));
}

std::optional<Error> Messenger::send(const Encode &encode) { return (m_server.*&Opened::send)(encode); }

} // namespace proof
