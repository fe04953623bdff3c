// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callrequests.h"
#include "agentrequests.h"
#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
#include "messages/supervisormessages.h"
#include <QRegularExpression>
#include <algorithm>

namespace cti::simulator {
namespace {

using LCS = LocalConnectionState;
using States = std::initializer_list<LCS>;

// At which state of the own phone each request is legal.
constexpr States mayAnswer = {LCS::Alerting};
constexpr States mayHold = {LCS::Connect};
constexpr States mayRetrieve = {LCS::Hold};
constexpr States mayClear = {LCS::Initiate, LCS::Connect, LCS::Hold, LCS::Fail};
constexpr States mayTakeOther = {LCS::Hold, LCS::Alerting};
constexpr States anyState = {LCS::Initiate, LCS::Alerting, LCS::Connect, LCS::Hold, LCS::Queued, LCS::Fail};

constexpr quint32 MakeCallStates = 0x4 | 0x8 | 0x20; // not ready, ready and work, as AgentStateMask counts them

//! A connection as a request names it.
struct Named {
    quint32 callID = NoCall;
    ConnectionDeviceType type = ConnectionDeviceType::None;
    std::optional<QString> device {};
    std::optional<QString> instrument {};
};

//! A connection that exists and that this client may act on.
struct Connection {
    const Call *call = nullptr;
    QString phone {};
};

class Desk {
public:
    Desk(Conversation &conversation, ContactCentre &centre) : m_conversation(conversation), m_centre(centre) { }

    std::variant<Refusal, Connection> find(const Named &named, States legal) const
    {
        if (!m_conversation.client().may(Service::ClientControl))
            return misuse::noControl;
        return findKnown(named, legal);
    }
    std::variant<Refusal, Connection> findKnown(const Named &named, States legal) const
    {
        const QString phone = named.instrument ? *named.instrument : named.device.value_or(QString());
        if (const auto wrong = objectionToPhone(m_conversation, m_centre, phone))
            return *wrong;
        const Call *call = m_centre.exchange().call(named.callID);
        if (named.callID == NoCall)
            return misuse::noCallID;
        if (!call)
            return misuse::unknownCall;
        if (named.device && named.type != ConnectionDeviceType::Static)
            return misuse::unknownConnection;
        if (named.device && *named.device != phone)
            return call->party(*named.device) ? misuse::otherPhone : misuse::unknownConnection;
        const Party *party = call->party(phone);
        if (!party)
            return misuse::unknownConnection;
        if (std::ranges::find(legal, party->state) == legal.end())
            return misuse::callState;
        return Connection {call, phone};
    }
    //! The call that a request without ids means: the one that rings at the phone.
    quint32 ringingAt(const std::optional<QString> &instrument) const
    {
        const Call *call = instrument ? m_centre.exchange().callAt(*instrument) : nullptr;
        return call && call->party(*instrument)->state == LCS::Alerting ? call->id : NoCall;
    }
    bool hasActive(const QString &phone) const { return !m_centre.exchange().canDial(phone); }
    Exchange &exchange() const { return m_centre.exchange(); }
    ContactCentre &centre() const { return m_centre; }
    Conversation &conversation() const { return m_conversation; }

private:
    Conversation &m_conversation;
    ContactCentre &m_centre;
};

//! The verdict over a request for one connection: `act` on it, or the refusal.
template <typename Act>
Verdict onConnection(const std::variant<Refusal, Connection> &found, Act act)
{
    if (const auto *refusal = std::get_if<Refusal>(&found))
        return *refusal;
    return act(std::get<Connection>(found));
}

Verdict answer(const Desk &desk, const AnswerCallReq &request)
{
    if (!request.connectionDeviceID && !request.agentInstrument)
        return misuse::missing;
    const bool byPhoneAlone = request.callID == NoCall && request.connectionDeviceType == ConnectionDeviceType::None;
    const Named named {byPhoneAlone ? desk.ringingAt(request.agentInstrument) : request.callID, request.connectionDeviceType,
                       request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayAnswer), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.answer(id, phone); };
    });
}

Verdict hold(const Desk &desk, const HoldCallReq &request)
{
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayHold), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.hold(id, phone); };
    });
}

Verdict retrieve(const Desk &desk, const RetrieveCallReq &request)
{
    const Named named {request.heldCallID, request.heldConnectionDeviceType, request.heldConnectionDeviceID,
                       request.agentInstrument};
    return onConnection(desk.find(named, mayRetrieve), [&](const Connection &at) -> Verdict {
        if (desk.hasActive(at.phone))
            return misuse::callState;
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.retrieve(id, phone); };
    });
}

//! CLEAR_CALL and CLEAR_CONNECTION: with two parties both end the call.
template <typename Request>
Verdict clear(const Desk &desk, const Request &request)
{
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayClear), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.release(id, phone); };
    });
}

Verdict alternate(const Desk &desk, const AlternateCallReq &request)
{
    const Named active {request.activeCallID, request.activeConnectionDeviceType, request.activeConnectionDeviceID,
                        request.agentInstrument};
    const Named other {request.otherCallID, request.otherConnectionDeviceType, request.otherConnectionDeviceID,
                       request.agentInstrument};
    return onConnection(desk.find(active, mayHold), [&](const Connection &from) -> Verdict {
        return onConnection(desk.find(other, mayTakeOther), [&](const Connection &to) -> Verdict {
            const bool rings = to.call->party(to.phone)->state == LCS::Alerting;
            return [&exchange = desk.exchange(), held = from.call->id, taken = to.call->id, phone = from.phone, rings] {
                exchange.hold(held, phone);
                rings ? exchange.answer(taken, phone) : exchange.retrieve(taken, phone);
            };
        });
    });
}

Verdict reconnect(const Desk &desk, const ReconnectCallReq &request)
{
    const Named active {request.activeCallID, request.activeConnectionDeviceType, request.activeConnectionDeviceID,
                        request.agentInstrument};
    const Named held {request.heldCallID, request.heldConnectionDeviceType, request.heldConnectionDeviceID,
                      request.agentInstrument};
    return onConnection(desk.find(active, mayClear), [&](const Connection &from) -> Verdict {
        return onConnection(desk.find(held, mayRetrieve), [&](const Connection &to) -> Verdict {
            return [&exchange = desk.exchange(), ended = from.call->id, taken = to.call->id, phone = from.phone] {
                exchange.release(ended, phone);
                exchange.retrieve(taken, phone);
            };
        });
    });
}

Verdict makeCall(const Desk &desk, const MakeCallReq &request, MakeCallConf &conf)
{
    static const QRegularExpression dialable(QStringLiteral("^\\+?[0-9*#]+$"));
    if (!desk.conversation().client().may(Service::ClientControl))
        return misuse::noControl;
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), request.agentInstrument))
        return *wrong;
    const AgentStatus *agent = desk.centre().agents().agentAt(request.agentInstrument);
    if (!agent)
        return misuse::notLoggedOn;
    if (request.dialedNumber.isEmpty())
        return misuse::noNumber;
    if (!dialable.match(request.dialedNumber).hasMatch() || !desk.exchange().isDestination(request.dialedNumber)
        || request.dialedNumber == request.agentInstrument)
        return misuse::destination;
    if (desk.hasActive(request.agentInstrument))
        return misuse::callState;
    if (agent->state == AgentState::Reserved)
        return misuse::agentStateForbids;
    conf.newCallID = desk.exchange().newCallID();
    conf.newConnectionDeviceType = ConnectionDeviceType::Static;
    conf.newConnectionDeviceID = request.agentInstrument;
    return [&exchange = desk.exchange(), request, id = conf.newCallID] {
        exchange.dial(id, request.agentInstrument, request.dialedNumber, request.context);
    };
}

Verdict sendDtmf(const Desk &desk, const SendDtmfSignalReq &request)
{
    static const QRegularExpression tones(QStringLiteral("^[0-9*#A-D,]+$"));
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayHold), [&](const Connection &) -> Verdict {
        if (!tones.match(request.dtmfString).hasMatch())
            return misuse::digits;
        return [] {}; // the far end hears them; no event tells
    });
}

Verdict setCallData(const Desk &desk, const SetCallDataReq &request)
{
    if (!desk.conversation().client().may(Service::CallDataUpdate))
        return misuse::noDataUpdate;
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, {}};
    return onConnection(desk.findKnown(named, anyState), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, request] { exchange.update(id, request.context); };
    });
}

Verdict markBadLine(const Desk &desk, const BadCallReq &request)
{
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, {}};
    return onConnection(desk.findKnown(named, anyState), [](const Connection &) -> Verdict { return [] {}; });
}

Verdict snapshotDevice(const Desk &desk, const SnapshotDeviceReq &request, SnapshotDeviceConf &conf)
{
    const QString &device = request.agentInstrument;
    if (device.isEmpty())
        return misuse::noDevice;
    if (!desk.exchange().isDestination(device))
        return misuse::unknownDevice;
    const Client &client = desk.conversation().client();
    if (client.mode == Client::Mode::Agent && client.phone != device)
        return misuse::otherPhone;
    for (const auto &[id, call] : desk.exchange().calls())
        if (const Party *party = call.party(device))
            conf.calls.append({.callConnectionCallID = id,
                               .callConnectionDeviceType = ConnectionDeviceType::Static,
                               .callConnectionDeviceID = device,
                               .callDeviceConnectionState = party->state});
    return [] {};
}

Verdict snapshotCall(const Desk &desk, const SnapshotCallReq &request, SnapshotCallConf &conf)
{
    const Call *call = desk.exchange().call(request.callID);
    if (!call)
        return request.callID == NoCall ? misuse::noCallID : misuse::unknownCall;
    const Client &client = desk.conversation().client();
    if (client.mode == Client::Mode::Agent && !call->party(client.phone))
        return misuse::otherPhone;
    if (!call->party(request.connectionDeviceID))
        return misuse::unknownConnection;
    conf.ani = call->ani;
    conf.dnis = call->dialed;
    conf.dialedNumber = call->dialed;
    conf.context = call->context;
    for (const Party &party : call->parties)
        conf.callDevices.append({.callConnectionCallID = call->id,
                                 .callConnectionDeviceType = ConnectionDeviceType::Static,
                                 .callConnectionDeviceID = party.device,
                                 .callDeviceType = party.type,
                                 .callDeviceID = party.device,
                                 .callDeviceConnectionState = party.state});
    return [] {};
}

Verdict queryDevice(const Desk &desk, const QueryDeviceInfoReq &request, QueryDeviceInfoConf &conf)
{
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), request.agentInstrument))
        return *wrong;
    conf.maxActiveCalls = 1;
    conf.maxHeldCalls = 4;
    conf.maxDevicesInConference = 0xFFFF;
    conf.makeCallSetup = MakeCallStates;
    return [] {};
}

template <wire::Message... Requests>
void refuseFeature(Conversation &conversation)
{
    (conversation.serve<Requests>([](const Requests &, typename Requests::Conf &) { return misuse::feature; }), ...);
}

//! Serves a request whose confirmation says no more than that.
template <wire::Message M, typename Judge>
void serve(const Desk &desk, Judge judge)
{
    desk.conversation().serve<M>([desk, judge](const M &request, typename M::Conf &) { return judge(desk, request); });
}
template <wire::Message M, typename Judge>
void serveWithConf(const Desk &desk, Judge judge)
{
    desk.conversation().serve<M>([desk, judge](const M &request, typename M::Conf &conf) { return judge(desk, request, conf); });
}

} // namespace

void serveCalls(Conversation &conversation, ContactCentre &centre)
{
    const Desk desk(conversation, centre);
    serve<AnswerCallReq>(desk, answer);
    serve<HoldCallReq>(desk, hold);
    serve<RetrieveCallReq>(desk, retrieve);
    serve<ClearCallReq>(desk, clear<ClearCallReq>);
    serve<ClearConnectionReq>(desk, clear<ClearConnectionReq>);
    serve<AlternateCallReq>(desk, alternate);
    serve<ReconnectCallReq>(desk, reconnect);
    serve<SendDtmfSignalReq>(desk, sendDtmf);
    serve<SetCallDataReq>(desk, setCallData);
    serve<BadCallReq>(desk, markBadLine);
    serveWithConf<MakeCallReq>(desk, makeCall);
    serveWithConf<SnapshotDeviceReq>(desk, snapshotDevice);
    serveWithConf<SnapshotCallReq>(desk, snapshotCall);
    serveWithConf<QueryDeviceInfoReq>(desk, queryDevice);
    refuseFeature<ConsultCallReq, TransferCallReq, ConferenceCallReq, SuperviseCallReq, SupervisorAssistReq, EmergencyCallReq>(
        conversation);
}

} // namespace cti::simulator
