// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "agentrequests.h"
#include "configurationrecords.h"
#include "messages/agentmessages.h"

namespace cti::simulator {
namespace {

//! What SET_AGENT_STATE_REQ comes to. Each step either objects or passes on.
class StateRequest {
public:
    StateRequest(Conversation &conversation, ContactCentre &centre, const SetAgentStateReq &request)
        : m_conversation(conversation), m_centre(centre), m_request(request)
    {
    }

    Verdict judge()
    {
        const Client &client = m_conversation.client();
        if (!client.may(Service::ClientControl) && !client.may(Service::AgentStateControlOnly))
            return misuse::noControl;
        if (const auto wrong = objectionToForcedFlag())
            return *wrong;
        return m_request.agentState == AgentState::Login ? login() : change();
    }

private:
    bool forced() const { return m_request.forcedFlag == ForcedFlag::True; }
    std::optional<Refusal> objectionToForcedFlag() const
    {
        const bool isLogin = m_request.agentState == AgentState::Login;
        const bool isLogout = m_request.agentState == AgentState::Logout;
        switch (m_request.forcedFlag) {
        case ForcedFlag::False: return {};
        case ForcedFlag::True: return isLogin || isLogout ? std::nullopt : std::optional(misuse::forcedFlag);
        case ForcedFlag::AuthenticateOnly:
            return isLogin && m_conversation.version() >= 12 ? std::nullopt : std::optional(misuse::forcedFlag);
        }
        return misuse::forcedFlag;
    }

    Verdict login()
    {
        if (!m_request.agentID || !m_request.agentPassword)
            return misuse::missing;
        if (const auto wrong = objectionToCredentials())
            return *wrong;
        if (m_request.forcedFlag == ForcedFlag::AuthenticateOnly)
            return Action([] {});
        if (const auto wrong = objectionToLogin())
            return *wrong;
        return Action([&conversation = m_conversation, &centre = m_centre, request = m_request] {
            logIn(conversation, centre, *request.agentID, request.agentInstrument);
        });
    }
    std::optional<Refusal> objectionToCredentials() const
    {
        const Client &client = m_conversation.client();
        if (client.mode == Client::Mode::Agent && client.phoneGiven && client.phone != m_request.agentInstrument)
            return misuse::otherAgent;
        if (client.mode == Client::Mode::Agent && !client.loginID.isEmpty() && client.loginID != *m_request.agentID)
            return misuse::otherAgent;
        if (!m_centre.directory().agent(*m_request.agentID))
            return misuse::unknownAgent;
        return *m_request.agentPassword == m_centre.options().password ? std::nullopt : std::optional(misuse::wrongPassword);
    }
    std::optional<Refusal> objectionToLogin() const
    {
        const Options &options = m_centre.options();
        const Directory::Agent *record = m_centre.directory().agent(*m_request.agentID);
        if (m_request.eventReasonCode != 0)
            return misuse::reasonCode;
        if (!m_centre.directory().isAgentPhone(m_request.agentInstrument))
            return misuse::unknownPhone;
        if (options.ownExtensionOnly && record->extension != m_request.agentInstrument)
            return misuse::foreignPhone;
        if (!m_centre.exchange().inService(m_request.agentInstrument))
            return misuse::phoneOff;
        const AgentStatus *there = m_centre.agents().agentAt(m_request.agentInstrument);
        if (there && there->record != record)
            return options.takeOverExtension ? std::nullopt : std::optional(misuse::extensionInUse);
        if (there && !there->robot && !forced())
            return misuse::alreadyOn;
        return options.severalTerminals && m_conversation.version() >= 18 ? objectionToTerminal(*record) : std::nullopt;
    }
    //! By the extension that the agent signs in on, which another one's record may name.
    std::optional<Refusal> objectionToTerminal(const Directory::Agent &record) const
    {
        if (!m_request.activeTerminal)
            return misuse::noTerminal;
        Directory::Agent at = record;
        at.extension = m_request.agentInstrument;
        const bool isThere = std::ranges::any_of(terminalsOf(at), [&](const ConfigTerminalEvent::Record &terminal) {
            return terminal.terminalDeviceName == *m_request.activeTerminal;
        });
        return isThere ? std::nullopt : std::optional(misuse::unknownTerminal);
    }
    static void logIn(Conversation &conversation, ContactCentre &centre, const QString &loginID, const QString &phone)
    {
        conversation.takeCareOf(loginID); // a robot leaves
        if (conversation.client().mode == Client::Mode::Agent)
            conversation.moveTo(phone);
        AgentDesk &agents = centre.agents();
        if (const AgentStatus *there = agents.agentAt(phone); there && there->record->loginID != loginID)
            agents.logout(there->record->loginID, Reason::ExtensionConflict);
        if (agents.agent(loginID)->state != AgentState::Logout)
            agents.logout(loginID, centre.options().systemRelogin ? Reason::SystemRelogin : Reason::Relogon);
        agents.login(loginID, phone, false);
    }

    Verdict change()
    {
        const AgentState wanted = m_request.agentState;
        if (wanted != AgentState::Logout && wanted != AgentState::NotReady && wanted != AgentState::Ready
            && wanted != AgentState::Work)
            return misuse::stateValue;
        if (wanted == AgentState::Logout && !m_request.agentID)
            return misuse::missing;
        if (const auto wrong = objectionToPhone(m_conversation, m_centre, m_request.agentInstrument))
            return *wrong;
        const AgentStatus *agent = m_centre.agents().agentAt(m_request.agentInstrument);
        if (!agent)
            return misuse::notLoggedOn;
        if (m_request.agentID && *m_request.agentID != agent->record->loginID)
            return misuse::otherAgent;
        const auto wrong = m_centre.agents().objection(*agent, wanted, m_request.eventReasonCode);
        const bool forcedOut = wanted == AgentState::Logout && forced() && wrong == misuse::transition;
        if (wrong && !forcedOut)
            return *wrong;
        return Action(
            [&agents = m_centre.agents(), loginID = agent->record->loginID, wanted, reason = m_request.eventReasonCode] {
                if (wanted == AgentState::Logout)
                    agents.logout(loginID, reason);
                else
                    agents.request(loginID, wanted, reason);
            });
    }

    Conversation &m_conversation;
    ContactCentre &m_centre;
    const SetAgentStateReq &m_request;
};

Verdict queryState(const Conversation &conversation, ContactCentre &centre, const QueryAgentStateReq &request,
                   QueryAgentStateConf &conf)
{
    const auto phone = request.agentExtension ? request.agentExtension : request.agentInstrument;
    if (!request.agentID && !phone)
        return misuse::missing;
    const AgentStatus *agent = request.agentID ? centre.agents().agent(*request.agentID) : centre.agents().agentAt(*phone);
    if (!agent)
        return request.agentID                       ? misuse::unknownAgent
            : centre.options().queryRefusedByControl ? misuse::nobodyThere
                                                     : misuse::notLoggedOn;
    if (centre.options().queryRefusedByControl && agent->state == AgentState::Logout)
        return misuse::nobodyThere;
    const Client &client = conversation.client();
    const bool own = client.loginID == agent->record->loginID || client.phone == agent->extension;
    if (client.mode == Client::Mode::Agent && !own)
        return misuse::otherAgent;
    conf.agentState = agent->state;
    conf.agentID = agent->record->loginID;
    if (!agent->extension.isEmpty())
        conf.agentExtension = conf.agentInstrument = agent->extension;
    for (const quint32 csq : agent->record->csqs)
        conf.csqs.append({.csqID = csq, .csqState = agent->state});
    return Action([] {});
}

} // namespace

std::optional<Refusal> objectionToPhone(const Conversation &conversation, ContactCentre &centre, const QString &phone)
{
    if (phone.isEmpty())
        return misuse::noDevice;
    const Client &client = conversation.client();
    if (client.mode == Client::Mode::Agent && client.phone != centre.directory().phoneOf(phone))
        return misuse::otherPhone;
    if (!centre.directory().isLine(phone))
        return misuse::unknownPhone;
    return centre.exchange().inService(phone) ? std::nullopt : std::optional(misuse::phoneOff);
}

void serveAgents(Conversation &conversation, ContactCentre &centre)
{
    conversation.serve<SetAgentStateReq>([&](const SetAgentStateReq &request, SetAgentStateConf &) {
        return StateRequest(conversation, centre, request).judge();
    });
    conversation.serve<QueryAgentStateReq>([&](const QueryAgentStateReq &request, QueryAgentStateConf &conf) {
        return queryState(conversation, centre, request, conf);
    });
}

} // namespace cti::simulator
