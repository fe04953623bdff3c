// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "callrequests.h"
#include "agentrequests.h"
#include "messages/callrequests.h"
#include "messages/snapshotmessages.h"
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
constexpr States mayReconnect = {LCS::Initiate, LCS::Connect, LCS::Fail};
constexpr States mayTakeOther = {LCS::Hold, LCS::Alerting};
constexpr States anyState = {LCS::Initiate, LCS::Alerting, LCS::Connect, LCS::Hold, LCS::Queued, LCS::Fail};

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

//! The two calls of a phone that a request names.
struct TwoCalls {
    const Call *active = nullptr;
    const Call *other = nullptr;
    QString phone {};
};

//! The active connection as ALTERNATE, CONSULT, RECONNECT, TRANSFER and CONFERENCE name it.
template <typename Request>
Named activeOf(const Request &request)
{
    return {request.activeCallID, request.activeConnectionDeviceType, request.activeConnectionDeviceID, request.agentInstrument};
}
//! The held connection as RECONNECT, TRANSFER and CONFERENCE name it.
template <typename Request>
Named heldOf(const Request &request)
{
    return {request.heldCallID, request.heldConnectionDeviceType, request.heldConnectionDeviceID, request.agentInstrument};
}

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
        const QString phone = Lines::actual(named.instrument ? *named.instrument : named.device.value_or(QString()));
        const QString line = named.device ? Lines::actual(*named.device) : phone;
        if (const auto wrong = objectionToPhone(m_conversation, m_centre, phone))
            return *wrong;
        const Call *call = m_centre.exchange().call(named.callID);
        if (named.callID == NoCall)
            return misuse::noCallID;
        if (!call)
            return misuse::unknownCall;
        if (named.device && named.type != ConnectionDeviceType::Static)
            return misuse::unknownConnection;
        if (phoneOf(line) != phoneOf(phone))
            return call->party(line) ? misuse::otherPhone : misuse::unknownConnection;
        const Party *party = call->party(line);
        if (!party)
            return misuse::unknownConnection;
        if (std::ranges::find(legal, party->state) == legal.end())
            return misuse::callState;
        return Connection {call, line};
    }
    std::variant<Refusal, TwoCalls> findTwo(const Named &active, States legal, const Named &other, States legalOther) const
    {
        const auto first = find(active, legal);
        if (const auto *refusal = std::get_if<Refusal>(&first))
            return *refusal;
        const auto second = find(other, legalOther);
        if (const auto *refusal = std::get_if<Refusal>(&second))
            return *refusal;
        const auto &[call, phone] = std::get<Connection>(first);
        if (std::get<Connection>(second).phone != phone)
            return misuse::unknownConnection;
        return TwoCalls {call, std::get<Connection>(second).call, phone};
    }
    //! The call that a request without ids means: the one that rings at the phone.
    quint32 ringingAt(const std::optional<QString> &instrument) const
    {
        const QString line = Lines::actual(instrument.value_or(QString()));
        const Call *call = m_centre.exchange().callAt(line);
        return call && call->party(line)->state == LCS::Alerting ? call->id : NoCall;
    }
    QString phoneOf(const QString &line) const { return m_centre.directory().phoneOf(line); }
    bool hasActive(const QString &phone) const { return !m_centre.exchange().canDial(phone); }
    Exchange &exchange() const { return m_centre.exchange(); }
    ContactCentre &centre() const { return m_centre; }
    Conversation &conversation() const { return m_conversation; }

private:
    Conversation &m_conversation;
    ContactCentre &m_centre;
};

//! The verdict over a request for what was found: `act` on it, or the refusal.
template <typename Found, typename Act>
Verdict onConnection(const std::variant<Refusal, Found> &found, Act act)
{
    if (const auto *refusal = std::get_if<Refusal>(&found))
        return *refusal;
    return act(std::get<Found>(found));
}

Verdict answer(const Desk &desk, const AnswerCallReq &request)
{
    if (!request.connectionDeviceID && !request.agentInstrument)
        return misuse::missing;
    const bool byPhoneAlone = request.callID == NoCall && request.connectionDeviceType == ConnectionDeviceType::None;
    const Named named {byPhoneAlone ? desk.ringingAt(request.agentInstrument) : request.callID, request.connectionDeviceType,
                       request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayAnswer), [&](const Connection &at) -> Verdict {
        if (at.call->type == CallType::Reservation)
            return misuse::callState; // nothing rings: it is answered by its data
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
        if (!desk.exchange().canRetrieve(at.phone))
            return misuse::callState;
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.retrieve(id, phone); };
    });
}

//! The others in a conference are dropped by who made it, also while they ring.
Verdict dropParty(const Desk &desk, const ClearConnectionReq &request, const QString &party)
{
    const Call *call = desk.exchange().call(request.callID);
    const QString phone = desk.phoneOf(Lines::actual(*request.agentInstrument));
    const auto isOwn = [&](const Party &end) { return desk.phoneOf(end.device) == phone; };
    const auto end = call ? std::ranges::find_if(call->parties, isOwn) : QList<Party>::const_iterator();
    const QString line = call && end != call->parties.cend() ? end->device : phone;
    const Named own {request.callID, ConnectionDeviceType::Static, line, request.agentInstrument};
    return onConnection(desk.find(own, anyState), [&](const Connection &at) -> Verdict {
        if (request.connectionDeviceType != ConnectionDeviceType::Static || !at.call->party(party))
            return misuse::unknownConnection;
        if (at.call->type != CallType::Conference || at.call->controller != at.phone)
            return misuse::otherPhone;
        if (at.call->party(at.phone)->state != LCS::Connect)
            return misuse::callState;
        return [&exchange = desk.exchange(), id = at.call->id, party] { exchange.release(id, party); };
    });
}

Verdict clearConnection(const Desk &desk, const ClearConnectionReq &request)
{
    const QString party = Lines::actual(request.connectionDeviceID);
    if (request.agentInstrument && desk.phoneOf(party) != desk.phoneOf(Lines::actual(*request.agentInstrument)))
        return dropParty(desk, request, party);
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayClear), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.release(id, phone); };
    });
}

//! Drops every party.
Verdict clearCall(const Desk &desk, const ClearCallReq &request)
{
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayClear), [&](const Connection &at) -> Verdict {
        return [&exchange = desk.exchange(), id = at.call->id, phone = at.phone] { exchange.clear(id, phone); };
    });
}

Verdict alternate(const Desk &desk, const AlternateCallReq &request)
{
    const Named other {request.otherCallID, request.otherConnectionDeviceType, request.otherConnectionDeviceID,
                       request.agentInstrument};
    return onConnection(desk.findTwo(activeOf(request), mayHold, other, mayTakeOther), [&](const TwoCalls &two) -> Verdict {
        const bool rings = two.other->party(two.phone)->state == LCS::Alerting;
        return [&exchange = desk.exchange(), held = two.active->id, taken = two.other->id, phone = two.phone, rings] {
            exchange.hold(held, phone, EventCause::Alternate);
            rings ? exchange.answer(taken, phone) : exchange.retrieve(taken, phone, EventCause::Alternate);
        };
    });
}

Verdict reconnect(const Desk &desk, const ReconnectCallReq &request)
{
    const auto found = desk.findTwo(activeOf(request), mayReconnect, heldOf(request), mayRetrieve);
    return onConnection(found, [&](const TwoCalls &two) -> Verdict {
        return [&exchange = desk.exchange(), ended = two.active->id, taken = two.other->id, phone = two.phone] {
            exchange.release(ended, phone);
            exchange.retrieve(taken, phone);
        };
    });
}

//! Why the phone cannot dial this; empty when it can.
std::optional<Refusal> objectionToNumber(const Desk &desk, const QString &phone, const QString &number)
{
    static const QRegularExpression dialable(QStringLiteral("^\\+?[0-9*#]+$"));
    if (number.isEmpty())
        return misuse::noNumber;
    const bool possible = dialable.match(number).hasMatch() && desk.exchange().isDestination(number) && number != phone;
    return possible ? std::nullopt : std::optional(misuse::destination);
}

Verdict consult(const Desk &desk, const ConsultCallReq &request, ConsultCallConf &conf)
{
    return onConnection(desk.find(activeOf(request), mayHold), [&](const Connection &at) -> Verdict {
        if (request.consultType != ConsultType::Transfer && request.consultType != ConsultType::Conference)
            return misuse::consultType;
        if (const auto wrong = objectionToNumber(desk, at.phone, request.dialedNumber))
            return *wrong;
        if (at.call->party(request.dialedNumber))
            return misuse::destination;
        conf.newCallID = desk.exchange().newCallID();
        conf.newConnectionDeviceType = ConnectionDeviceType::Static;
        conf.newConnectionDeviceID = at.phone;
        return [&exchange = desk.exchange(), request, id = conf.newCallID, held = at.call->id, phone = at.phone] {
            exchange.consult(id, held, phone, request.dialedNumber, request.context);
        };
    });
}

//! What the confirmation says of the call that two become.
template <typename Conf>
void tellJoined(const Desk &desk, Conf &conf, quint32 id, const QString &phone, const QList<Party> &parties)
{
    conf.newCallID = id;
    conf.newConnectionDeviceType = ConnectionDeviceType::Static;
    conf.newConnectionDeviceID = phone;
    if (std::is_same_v<Conf, TransferCallConf> && !desk.centre().options().transferConfParties)
        return;
    for (const Party &party : parties)
        conf.connectedParties.append({id, party.type, party.device});
}

QList<Party> othersThan(const QString &phone, QList<Party> parties)
{
    parties.removeIf([&](const Party &party) { return party.device == phone; });
    return parties;
}

QList<Party> dialled(const Desk &desk, const QString &number)
{
    const Directory &directory = desk.centre().directory();
    const DeviceType inside = directory.isAgentPhone(number) ? DeviceType::Agent : DeviceType::NonAcd;
    return {{number, directory.isLine(number) ? inside : DeviceType::Identifier, LCS::Alerting}};
}

bool haveSharedParty(const TwoCalls &two)
{
    return std::ranges::any_of(othersThan(two.phone, two.active->parties),
                               [&](const Party &party) { return two.other->party(party.device) != nullptr; });
}

Verdict transferHeld(const Desk &desk, const TransferCallReq &request, TransferCallConf &conf)
{
    return onConnection(desk.findTwo(activeOf(request), mayHold, heldOf(request), mayRetrieve),
                        [&](const TwoCalls &two) -> Verdict {
                            if ((two.active->isWaiting() && two.other->isWaiting()) || haveSharedParty(two))
                                return misuse::callState;
                            const quint32 active = two.active->id;
                            const quint32 held = two.other->id;
                            tellJoined(desk, conf, desk.exchange().idAfterTransfer(held, active), two.phone,
                                       othersThan(two.phone, two.other->parties + two.active->parties));
                            return ConfirmedLast {[&exchange = desk.exchange(), held, active, phone = two.phone,
                                                   data = request.context] { exchange.transfer(held, active, phone, data); }};
                        });
}

//! Why a call cannot be passed on, or widened, to a number in one step; empty when it can.
std::optional<Refusal> objectionToSingleStep(const Desk &desk, const Connection &at, const QString &number)
{
    if (const auto wrong = objectionToNumber(desk, at.phone, number))
        return wrong;
    if (at.call->party(number) || !desk.exchange().isReachable(number))
        return misuse::destination;
    return at.call->isWaiting() ? std::optional(misuse::callState) : std::nullopt;
}

//! A blind one asks for a number; then it names no held call.
template <typename Request>
std::optional<Refusal> objectionToTarget(const Request &request)
{
    const bool namesHeld = request.heldCallID != NoCall || request.heldConnectionDeviceType != ConnectionDeviceType::None
        || request.heldConnectionDeviceID;
    if (request.dialedNumber && namesHeld)
        return misuse::twoTargets;
    return request.dialedNumber || namesHeld ? std::nullopt : std::optional(misuse::noNumber);
}

Verdict transfer(const Desk &desk, const TransferCallReq &request, TransferCallConf &conf)
{
    if (const auto wrong = objectionToTarget(request))
        return *wrong;
    if (!request.dialedNumber)
        return transferHeld(desk, request, conf);
    return onConnection(desk.find(activeOf(request), mayHold), [&](const Connection &at) -> Verdict {
        const QString number = *request.dialedNumber;
        if (const auto wrong = objectionToSingleStep(desk, at, number))
            return *wrong;
        const quint32 consulted = desk.exchange().newCallID();
        const bool toQueue = desk.centre().directory().applicationAt(number) != nullptr; // which knows it by the consult's id
        tellJoined(desk, conf, toQueue ? consulted : at.call->id, at.phone,
                   othersThan(at.phone, at.call->parties) + dialled(desk, number));
        return ConfirmedLast {
            [&exchange = desk.exchange(), consulted, held = at.call->id, phone = at.phone, number, data = request.context] {
                exchange.consult(consulted, held, phone, number, data);
                exchange.transfer(held, consulted, phone, {});
            }};
    });
}

//! A conference of one's own can be widened; a queue takes part in none.
std::optional<Refusal> objectionToConference(const Call &call, const QString &phone)
{
    if (call.isWaiting())
        return misuse::callState;
    const bool isOthers = call.type == CallType::Conference && call.controller != phone;
    return isOthers ? std::optional(misuse::notController) : std::nullopt;
}

Verdict conferenceHeld(const Desk &desk, const ConferenceCallReq &request, ConferenceCallConf &conf)
{
    return onConnection(
        desk.findTwo(activeOf(request), mayHold, heldOf(request), mayRetrieve), [&](const TwoCalls &two) -> Verdict {
            for (const Call *call : {two.active, two.other})
                if (const auto wrong = objectionToConference(*call, two.phone))
                    return *wrong;
            if (haveSharedParty(two))
                return misuse::callState;
            const quint32 id = desk.exchange().newCallID();
            tellJoined(desk, conf, id, two.phone, two.other->parties + othersThan(two.phone, two.active->parties));
            return [&exchange = desk.exchange(), id, held = two.other->id, active = two.active->id, phone = two.phone,
                    data = request.context] { exchange.conference(id, held, active, phone, data); };
        });
}

Verdict conference(const Desk &desk, const ConferenceCallReq &request, ConferenceCallConf &conf)
{
    if (const auto wrong = objectionToTarget(request))
        return *wrong;
    if (!request.dialedNumber)
        return conferenceHeld(desk, request, conf);
    return onConnection(desk.find(activeOf(request), mayHold), [&](const Connection &at) -> Verdict {
        const QString number = *request.dialedNumber;
        if (const auto wrong = objectionToConference(*at.call, at.phone))
            return *wrong;
        if (const auto wrong = objectionToSingleStep(desk, at, number))
            return *wrong;
        if (desk.centre().directory().applicationAt(number))
            return misuse::destination;
        const quint32 consulted = desk.exchange().newCallID();
        const quint32 id = desk.exchange().newCallID();
        tellJoined(desk, conf, id, at.phone, at.call->parties + dialled(desk, number));
        return ConfirmedLast {
            [&exchange = desk.exchange(), id, consulted, held = at.call->id, phone = at.phone, number, data = request.context] {
                exchange.consult(consulted, held, phone, number, data);
                exchange.conference(id, held, consulted, phone, {});
            }};
    });
}

Verdict makeCall(const Desk &desk, const MakeCallReq &request, MakeCallConf &conf)
{
    if (!desk.conversation().client().may(Service::ClientControl))
        return misuse::noControl;
    const QString line = Lines::actual(request.agentInstrument);
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), line))
        return *wrong;
    const AgentStatus *agent = desk.centre().agents().agentAt(desk.phoneOf(line));
    if (!agent)
        return misuse::notLoggedOn;
    if (const auto wrong = objectionToNumber(desk, line, request.dialedNumber))
        return *wrong;
    if (desk.hasActive(line))
        return misuse::callState;
    if (!(desk.centre().options().makeCallStates >> quint32(agent->state) & 1u))
        return misuse::agentStateForbids;
    conf.newCallID = desk.exchange().newCallID();
    conf.newConnectionDeviceType = ConnectionDeviceType::Static;
    conf.newConnectionDeviceID = line;
    return [&exchange = desk.exchange(), request, line, id = conf.newCallID] {
        exchange.dial(id, line, request.dialedNumber, request.context);
    };
}

Verdict sendDtmf(const Desk &desk, const SendDtmfSignalReq &request)
{
    static const QRegularExpression tones(QStringLiteral("^[0-9*#A-D,]+$"));
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentInstrument};
    return onConnection(desk.find(named, mayHold), [&](const Connection &at) -> Verdict {
        if (!tones.match(request.dtmfString).hasMatch())
            return misuse::digits;
        return [&ledger = desk.centre().ledger(), id = at.call->id, count = request.dtmfString.size()] {
            ledger.noteTones(id, count); // the far end hears them; no event tells
        };
    });
}

//! What an agent says of a customer whose call is over, in the work after it.
Verdict remarkAfterwards(const Desk &desk, const SetCallDataReq &request)
{
    Campaigns &campaigns = desk.centre().campaigns();
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), request.connectionDeviceID))
        return *wrong;
    if (const auto wrong = campaigns.objectionAfterwards(request.callID, request.connectionDeviceID, request.context))
        return *wrong;
    return [&campaigns, request] { campaigns.noteAfterwards(request.callID, request.context); };
}

//! The same of any call: why it came, and the like.
Verdict setDataAfterwards(const Desk &desk, const SetCallDataReq &request, const QString &phone)
{
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), phone))
        return *wrong;
    return [&afterCalls = desk.centre().afterCalls(), request] { afterCalls.update(request.callID, request.context); };
}

Verdict setCallData(const Desk &desk, const SetCallDataReq &request)
{
    if (!desk.conversation().client().may(Service::CallDataUpdate))
        return misuse::noDataUpdate;
    if (desk.centre().campaigns().isRemarkAfterwards(request.callID, request.context))
        return remarkAfterwards(desk, request);
    const QString phone = Lines::actual(request.connectionDeviceID);
    if (desk.centre().afterCalls().isWorkedOn(request.callID, phone))
        return setDataAfterwards(desk, request, phone);
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, {}};
    return onConnection(desk.findKnown(named, anyState), [&](const Connection &at) -> Verdict {
        if (const auto wrong = desk.centre().campaigns().objection(*at.call, request.context))
            return *wrong;
        return [&exchange = desk.exchange(), id = at.call->id, request] { exchange.update(id, request.context); };
    });
}

Verdict markBadLine(const Desk &desk, const BadCallReq &request)
{
    const Named named {request.callID, request.connectionDeviceType, request.connectionDeviceID, {}};
    return onConnection(desk.findKnown(named, anyState), [&](const Connection &at) -> Verdict {
        return [&ledger = desk.centre().ledger(), id = at.call->id] { ledger.noteBadLine(id); };
    });
}

SnapshotDeviceConf::DeviceCall listed(const Desk &desk, quint32 callID, const Party &party)
{
    SnapshotDeviceConf::DeviceCall call {.callConnectionCallID = callID,
                                         .callConnectionDeviceType = ConnectionDeviceType::Static,
                                         .callConnectionDeviceID = party.device};
    if (desk.centre().options().snapshotStateTag == Options::SnapshotStateTag::Guide) {
        call.callDeviceConnectionState = party.state;
    } else {
        call.callState = party.state;
        call.silentMonitorStatus = 0;
    }
    return call;
}

//! The calls at a device; those of its second line are at a phone, too.
Verdict snapshotDevice(const Desk &desk, const SnapshotDeviceReq &request, SnapshotDeviceConf &conf)
{
    const QString device = Lines::actual(request.agentInstrument);
    if (device.isEmpty())
        return misuse::noDevice;
    if (!desk.exchange().isDestination(device))
        return misuse::unknownDevice;
    const Client &client = desk.conversation().client();
    if (client.mode == Client::Mode::Agent && client.phone != desk.phoneOf(device))
        return misuse::otherPhone;
    for (const auto &[id, call] : desk.exchange().calls())
        for (const Party &party : call.parties)
            if (party.device == device || desk.phoneOf(party.device) == device)
                conf.calls.append(listed(desk, id, party));
    return [] {};
}

Verdict snapshotCall(const Desk &desk, const SnapshotCallReq &request, SnapshotCallConf &conf)
{
    const Call *call = desk.exchange().call(request.callID);
    if (!call)
        return request.callID == NoCall ? misuse::noCallID : misuse::unknownCall;
    const Client &client = desk.conversation().client();
    const auto isOwn = [&](const Party &party) { return desk.phoneOf(party.device) == client.phone; };
    if (client.mode == Client::Mode::Agent && std::ranges::none_of(call->parties, isOwn))
        return misuse::otherPhone;
    if (!call->party(Lines::actual(request.connectionDeviceID)))
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
    if (const auto wrong = objectionToPhone(desk.conversation(), desk.centre(), Lines::actual(request.agentInstrument)))
        return *wrong;
    conf.maxActiveCalls = 1;
    conf.maxHeldCalls = 4;
    conf.maxDevicesInConference = 0xFFFF;
    conf.makeCallSetup = desk.centre().options().makeCallStates;
    return [] {};
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
    desk.conversation().serve<M>([desk, judge](const M &request, typename M::Conf &conf) {
        const Verdict verdict = judge(desk, request, conf);
        desk.centre().publisher().lines().name(conf, desk.conversation().version());
        return verdict;
    });
}

} // namespace

void serveCalls(Conversation &conversation, ContactCentre &centre)
{
    const Desk desk(conversation, centre);
    serve<AnswerCallReq>(desk, answer);
    serve<HoldCallReq>(desk, hold);
    serve<RetrieveCallReq>(desk, retrieve);
    serve<ClearCallReq>(desk, clearCall);
    serve<ClearConnectionReq>(desk, clearConnection);
    serve<AlternateCallReq>(desk, alternate);
    serve<ReconnectCallReq>(desk, reconnect);
    serve<SendDtmfSignalReq>(desk, sendDtmf);
    serve<SetCallDataReq>(desk, setCallData);
    serve<BadCallReq>(desk, markBadLine);
    serveWithConf<MakeCallReq>(desk, makeCall);
    serveWithConf<ConsultCallReq>(desk, consult);
    serveWithConf<TransferCallReq>(desk, transfer);
    serveWithConf<ConferenceCallReq>(desk, conference);
    serveWithConf<SnapshotDeviceReq>(desk, snapshotDevice);
    serveWithConf<SnapshotCallReq>(desk, snapshotCall);
    serveWithConf<QueryDeviceInfoReq>(desk, queryDevice);
}

} // namespace cti::simulator
