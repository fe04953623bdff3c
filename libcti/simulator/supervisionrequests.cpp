// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "supervisionrequests.h"
#include "agentrequests.h"
#include "messages/supervisormessages.h"

namespace cti::simulator {
namespace {

using LCS = LocalConnectionState;

constexpr auto Static = ConnectionDeviceType::Static;

// ---- help ------------------------------------------------------------------------------------------------------

//! What SUPERVISOR_ASSIST_REQ and EMERGENCY_CALL_REQ have in common.
struct Plea {
    CallType type = CallType::Assist;
    quint32 callID = NoCall; //!< the call that help is needed with
    ConnectionDeviceType deviceType = ConnectionDeviceType::None;
    QString device {};
    std::optional<QString> extension {};
    std::optional<QString> instrument {};
    std::optional<QString> agentID {};
};

QString phoneOf(const Plea &plea, const Client &client)
{
    const QString named = plea.instrument.value_or(plea.extension.value_or(plea.device));
    return named.isEmpty() ? client.phone : named;
}

//! Why help cannot be asked for with this call, or without one; empty when it can.
std::optional<Refusal> objectionToCall(const Exchange &exchange, const Plea &plea, const QString &phone)
{
    if (plea.callID == NoCall)
        return exchange.canDial(phone) ? std::nullopt : std::optional(misuse::callState);
    const Call *call = exchange.call(plea.callID);
    if (!call)
        return misuse::unknownCall;
    const Party *party = call->party(phone);
    if (!party || plea.deviceType != Static || plea.device != phone)
        return misuse::unknownConnection;
    return party->state == LCS::Connect && !call->isWaiting() ? std::nullopt : std::optional(misuse::callState);
}

//! Fills in `id` and `phone` of the call to a supervisor.
Verdict callHelp(const Conversation &conversation, ContactCentre &centre, const Plea &plea, quint32 &id, QString &phone)
{
    const Client &client = conversation.client();
    if (!client.may(Service::ClientControl))
        return misuse::noControl;
    phone = phoneOf(plea, client);
    if (const auto wrong = objectionToPhone(conversation, centre, phone))
        return *wrong;
    const AgentStatus *agent = centre.agents().agentAt(phone);
    if (!agent)
        return misuse::notLoggedOn;
    if (plea.agentID && *plea.agentID != agent->record->loginID)
        return misuse::otherAgent;
    if (const auto wrong = objectionToCall(centre.exchange(), plea, phone))
        return *wrong;
    if (!centre.supervision().helperOf(agent->record->loginID))
        return misuse::noSupervisor;
    id = centre.exchange().newCallID();
    return
        [&supervision = centre.supervision(),
         cry = Supervision::Cry {plea.type, id, plea.callID, agent->record->loginID, client.name}] { supervision.callHelp(cry); };
}

Verdict assist(const Conversation &conversation, ContactCentre &centre, const SupervisorAssistReq &request,
               SupervisorAssistConf &conf)
{
    const Plea plea {
        CallType::Assist,        request.callID, request.connectionDeviceType, request.connectionDeviceID, request.agentExtension,
        request.agentInstrument, request.agentID};
    conf.connectionDeviceType = Static;
    return callHelp(conversation, centre, plea, conf.callID, conf.connectionDeviceID);
}

Verdict emergency(const Conversation &conversation, ContactCentre &centre, const EmergencyCallReq &request,
                  EmergencyCallConf &conf)
{
    if (request.peripheralID != 1)
        return misuse::reservedWrong;
    const Plea plea {CallType::Emergency,
                     request.connectionCallID,
                     request.connectionDeviceIDType,
                     request.connectionDeviceID,
                     request.agentExtension,
                     request.agentInstrument,
                     request.agentID};
    conf.connectionDeviceType = Static;
    conf.lineHandle = 0xFFFF;
    Verdict verdict = callHelp(conversation, centre, plea, conf.connectionCallID, conf.connectionDeviceID);
    using Names = Options::EmergencyConfNames;
    if (const Names names = centre.options().emergencyConfNames; names != Names::New)
        conf.connectionCallID = names == Names::InNeed ? request.connectionCallID : NoCall;
    return verdict;
}

// ---- supervision -----------------------------------------------------------------------------------------------

//! What SUPERVISE_CALL_REQ comes to. Each step either objects or finds what the next one needs.
class Supervising {
public:
    Supervising(const Conversation &conversation, ContactCentre &centre, const SuperviseCallReq &request)
        : m_conversation(conversation), m_centre(centre), m_request(request)
    {
    }

    Verdict judge(SuperviseCallConf &conf)
    {
        if (const auto wrong = objectionToAction())
            return *wrong;
        if (const auto wrong = findSupervisor())
            return *wrong;
        conf.connectionDeviceType = Static;
        conf.connectionDeviceID = m_supervisor;
        if (m_request.supervisoryAction == SupervisoryAction::Clear)
            return leave(conf.callID);
        if (const auto wrong = findAgent())
            return *wrong;
        if (const auto wrong = findCall())
            return *wrong;
        return act(conf.callID);
    }

private:
    std::optional<Refusal> objectionToAction() const
    {
        const Client &client = m_conversation.client();
        if (!client.may(Service::ClientControl))
            return misuse::noControl;
        if (!client.may(Service::Supervisor))
            return misuse::notGranted;
        switch (m_request.supervisoryAction) {
        case SupervisoryAction::Clear:
        case SupervisoryAction::BargeIn:
        case SupervisoryAction::Intercept: return {};
        case SupervisoryAction::Monitor: return m_centre.options().silentMonitor ? std::nullopt : std::optional(misuse::feature);
        case SupervisoryAction::Whisper: return misuse::feature;
        }
        return misuse::supervisoryAction;
    }
    std::optional<Refusal> findSupervisor()
    {
        m_supervisor = m_request.supervisorInstrument.value_or(m_request.supervisorConnectionDeviceID.value_or(QString()));
        if (m_supervisor.isEmpty())
            m_supervisor = m_conversation.client().phone;
        if (m_supervisor.isEmpty())
            return misuse::missing;
        if (const auto wrong = objectionToPhone(m_conversation, m_centre, m_supervisor))
            return wrong;
        const AgentStatus *supervisor = m_centre.agents().agentAt(m_supervisor);
        if (!supervisor)
            return misuse::notLoggedOn;
        return supervisor->record->supervisor ? std::nullopt : std::optional(misuse::notSupervisor);
    }
    std::optional<Refusal> findAgent()
    {
        const AgentDesk &agents = m_centre.agents();
        const QString phone = m_request.agentInstrument.value_or(
            m_request.agentExtension.value_or(m_request.agentConnectionDeviceID.value_or(QString())));
        if (!m_request.agentID && phone.isEmpty())
            return misuse::missing;
        const AgentStatus *agent = m_request.agentID ? agents.agent(*m_request.agentID) : agents.agentAt(phone);
        if (!agent)
            return m_request.agentID ? misuse::unknownAgent : misuse::notLoggedOn;
        if (agent->state == AgentState::Logout)
            return misuse::notLoggedOn;
        if (!m_centre.supervision().supervises(agents.agentAt(m_supervisor)->record->loginID, agent->record->loginID))
            return misuse::notSupervisor;
        m_agent = agent->extension;
        return {};
    }
    std::optional<Refusal> findCall()
    {
        const Exchange &exchange = m_centre.exchange();
        m_call = m_request.agentCallID == NoCall ? exchange.callAt(m_agent) : exchange.call(m_request.agentCallID);
        if (!m_call)
            return m_request.agentCallID == NoCall ? misuse::noCallID : misuse::unknownCall;
        const Party *party = m_call->party(m_agent);
        if (!party)
            return misuse::unknownConnection;
        if (party->state != LCS::Connect || m_call->isWaiting())
            return misuse::callState; // a queue knows its calls by their ids
        if (m_call->supervisor == m_supervisor) // who is in can take over, and nothing else
            return m_request.supervisoryAction == SupervisoryAction::Intercept && m_call->people() > 2
                ? std::nullopt
                : std::optional(misuse::callState);
        const bool listens = m_centre.supervision().heardAt(m_supervisor) == m_call->id
            && m_request.supervisoryAction != SupervisoryAction::Monitor;
        const bool free = listens || exchange.isFree(m_supervisor);
        return free && m_call->supervisor.isEmpty() ? std::nullopt : std::optional(misuse::callState);
    }

    Verdict act(quint32 &id) const
    {
        const bool isIn = m_call->supervisor == m_supervisor;
        id = isIn ? m_call->id : m_centre.exchange().newCallID();
        return [&supervision = m_centre.supervision(), action = m_request.supervisoryAction, id, watched = m_call->id,
                agent = m_agent, supervisor = m_supervisor] {
            if (action == SupervisoryAction::Monitor)
                supervision.listen(id, watched, supervisor);
            else if (action == SupervisoryAction::BargeIn)
                supervision.bargeIn(id, watched, agent, supervisor);
            else
                supervision.intercept(id, watched, agent, supervisor);
        };
    }
    Verdict leave(quint32 &id) const
    {
        const Exchange &exchange = m_centre.exchange();
        if (m_request.supervisorCallID == NoCall)
            return misuse::noCallID;
        const Call *call = exchange.call(m_request.supervisorCallID);
        if (!call)
            return misuse::unknownCall;
        if (!call->party(m_supervisor))
            return misuse::unknownConnection;
        if (call->supervisor != m_supervisor && call->type != CallType::SupervisorMonitor)
            return misuse::callState;
        id = call->id;
        return [&supervision = m_centre.supervision(), id, supervisor = m_supervisor] { supervision.leave(id, supervisor); };
    }

    const Conversation &m_conversation;
    ContactCentre &m_centre;
    const SuperviseCallReq &m_request;
    QString m_supervisor; // phones
    QString m_agent;
    const Call *m_call = nullptr;
};

} // namespace

void serveSupervision(Conversation &conversation, ContactCentre &centre)
{
    conversation.serve<SupervisorAssistReq>([&](const SupervisorAssistReq &request, SupervisorAssistConf &conf) {
        return assist(conversation, centre, request, conf);
    });
    conversation.serve<EmergencyCallReq>(
        [&](const EmergencyCallReq &request, EmergencyCallConf &conf) { return emergency(conversation, centre, request, conf); });
    conversation.serve<SuperviseCallReq>([&](const SuperviseCallReq &request, SuperviseCallConf &conf) {
        return Supervising(conversation, centre, request).judge(conf);
    });
}

} // namespace cti::simulator
