// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "contactcentre.h"
#include "messages/sessionmessages.h"

namespace cti::simulator {

ContactCentre::ContactCentre(const Options &options, Clock &clock)
    : m_options(options),
      m_directory(Directory::standard(options)),
      m_random(options.seed),
      m_exchange(m_directory, m_options, m_schedule, m_publisher),
      m_agents(m_directory, m_options, m_schedule, m_publisher),
      m_afterCalls(m_exchange, m_agents),
      m_ledger(m_schedule, m_exchange, m_agents, m_afterCalls),
      m_router(m_directory, m_options, m_schedule, m_random, m_exchange, m_agents),
      m_callers(m_directory, m_options, m_schedule, m_random, m_exchange),
      m_robots(m_directory, m_options, m_schedule, m_random, m_exchange, m_agents),
      m_administration(m_directory, m_agents, m_publisher),
      m_supervision(m_directory, m_exchange, m_agents, m_publisher),
      m_campaigns(m_options, m_schedule, m_random, m_exchange, m_agents),
      m_online(options.startOnline)
{
    follow();
    m_robots.start(options.robots);
    m_callers.start();
    m_campaigns.start();
    m_schedule.advance(options.warmUp);
    m_schedule.follow(clock);
    m_publisher.setAgentStates(options.agentStates);
}

//! What calls do to agents, and agents to phones. After the rooms' own connections, so that each has finished.
void ContactCentre::follow()
{
    connect(&m_exchange, &Exchange::left, this, &ContactCentre::left);
    connect(&m_exchange, &Exchange::answered, this, &ContactCentre::answered);
    connect(&m_exchange, &Exchange::consulted, this, &ContactCentre::consulted);
    connect(&m_exchange, &Exchange::dialled, this, [this](quint32, const QString &phone) {
        if (const AgentStatus *agent = m_agents.agentAt(phone))
            m_agents.takeOtherCall(agent->record->loginID, Reason::OffHook);
    });
    connect(&m_exchange, &Exchange::ringing, this, [this](quint32 call, const QString &phone) {
        if (const AgentStatus *agent = m_agents.agentAt(phone); agent && !m_exchange.call(call)->acd())
            m_agents.takeOtherCall(agent->record->loginID, Reason::NonIcdCall);
    });
    connect(&m_agents, &AgentDesk::changed, this, [this](const QString &loginID) {
        const AgentStatus &agent = *m_agents.agent(loginID);
        m_exchange.setMonitored(agent.extension, agent.state != AgentState::Logout);
    });
}

void ContactCentre::answered(quint32, const QString &phone)
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    if (agent && agent->state == AgentState::Reserved)
        m_agents.talk(agent->record->loginID);
}

//! A ready agent is reserved for a consult call, as for one of a queue.
void ContactCentre::consulted(const QString &phone)
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    if (agent && agent->state == AgentState::Ready)
        m_agents.reserve(agent->record->loginID, NoCsq);
}

void ContactCentre::left(const Call &call, const QString &phone, LocalConnectionState was)
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    const bool stoppedRinging = was == LocalConnectionState::Alerting && m_exchange.call(call.id); // the router sees to that
    const bool isArtificial = call.type == CallType::Reservation; // and so do campaigns to theirs
    const bool consultCancelled = was == LocalConnectionState::Alerting && call.type == CallType::Consult;
    if (agent && !stoppedRinging && !isArtificial && !m_exchange.callAt(phone))
        m_agents.endCall(agent->record->loginID, consultCancelled ? Reason::CancelConsult : quint16(0));
}

SystemEvent ContactCentre::systemEvent(CcxStatus status, SystemEventId id) const
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(m_schedule.now() - m_options.warmUp);
    return {.ccxStatus = status, .ccxTime = wire::UnixTime(m_options.startedAt + quint32(passed.count())), .systemEventID = id};
}

void ContactCentre::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    m_ledger.note(online ? QStringLiteral("online") : QStringLiteral("offline"));
    m_publisher.publish(online ? systemEvent(CcxStatus::InService, SystemEventId::CcxOnline)
                               : systemEvent(CcxStatus::OutOfService, SystemEventId::CcxOffline),
                        {}, Publication::Reach::Everybody);
}

void ContactCentre::setPhoneInService(const QString &phone, bool inService)
{
    setInService(phone, inService, inService ? Reason::PhoneUp : Reason::PhoneDown);
}

void ContactCentre::setCallManagerUp(bool up)
{
    for (const Directory::Agent &agent : m_directory.agents)
        setInService(agent.extension, up, up ? Reason::PhoneUp : Reason::CallManagerFailover);
}

void ContactCentre::optionsChanged()
{
    m_callers.start();
    m_publisher.setAgentStates(m_options.agentStates);
}

void ContactCentre::setInService(const QString &phone, bool inService, quint16 reason)
{
    if (m_exchange.inService(phone) == inService)
        return;
    m_ledger.note(QStringLiteral("phone %1 %2").arg(phone, inService ? QStringLiteral("up") : QStringLiteral("down")));
    if (!inService)
        m_router.takeBack(phone);
    m_exchange.setInService(phone, inService);
    SystemEvent event = systemEvent(CcxStatus::InService,
                                    inService ? SystemEventId::InstrumentBackInService : SystemEventId::InstrumentOutOfService);
    event.eventDeviceType = DeviceType::Agent;
    event.eventDeviceID = phone;
    m_publisher.publish(std::move(event), {}, Publication::Reach::Everybody);
    if (const AgentStatus *agent = m_agents.agentAt(phone))
        m_agents.phoneChanged(agent->record->loginID, reason);
}

quint32 ContactCentre::callQueue(quint32 csqID, const QString &number)
{
    const Directory::Application *application = m_directory.applicationOf(csqID);
    if (!application)
        return NoCall;
    Call call = m_callers.next(number);
    const quint32 id = call.id;
    return m_exchange.arrive(std::move(call), application->trigger) ? id : NoCall;
}

quint32 ContactCentre::callAgent(const QString &loginID, const QString &number)
{
    const Directory::Agent *agent = m_directory.agent(loginID);
    const quint32 id = callQueue(agent->csqs.isEmpty() ? m_directory.csqs.first().id : agent->csqs.first(), number);
    if (id != NoCall)
        m_router.reserveFor(id, loginID);
    return id;
}

quint32 ContactCentre::callPhone(const QString &extension, const QString &number)
{
    if (!m_exchange.isFree(extension))
        return NoCall;
    Call call = m_callers.next(number);
    const quint32 id = call.id;
    m_exchange.ring(std::move(call), extension);
    return id;
}

void ContactCentre::clientCame(const QString &loginID)
{
    m_lost.remove(loginID);
    if (m_agents.agent(loginID)->robot)
        m_robots.handOver(loginID);
}

void ContactCentre::clientLost(const QString &loginID)
{
    if (m_agents.agent(loginID)->state != AgentState::Logout)
        m_lost.insert(loginID, m_schedule.after(m_options.lostAgent, [this, loginID] {
            m_lost.remove(loginID);
            if (m_agents.agent(loginID)->state != AgentState::Logout)
                m_agents.logout(loginID, Reason::ConnectionDown);
        }));
}

void ContactCentre::failOver()
{
    m_ledger.note(QStringLiteral("fail-over"));
    for (const quint32 call : QList(m_router.waiting()))
        m_exchange.release(call, m_exchange.call(call)->parties.first().device);
    m_relogins.clear();
    for (const AgentStatus &agent : m_agents.agents())
        if (agent.state != AgentState::Logout)
            logoutForAWhile(agent);
}

void ContactCentre::giveUp(const QStringList &loginIDs)
{
    m_ledger.note(QStringLiteral("gave up ") + loginIDs.join(u' '));
    for (const QString &loginID : loginIDs) {
        const AgentStatus &agent = *m_agents.agent(loginID);
        if (agent.state == AgentState::Logout)
            continue;
        m_router.takeBack(agent.extension);
        while (const Call *call = m_exchange.callAt(agent.extension))
            m_exchange.clear(call->id, agent.extension);
        logoutForAWhile(agent);
    }
}

void ContactCentre::logoutForAWhile(const AgentStatus &agent)
{
    const bool ready = agent.state == AgentState::Ready;
    if (m_options.reloginAfterFailOver)
        m_relogins.insert(agent.record->loginID,
                          m_schedule.after(m_options.serverRelogin,
                                           [this, id = agent.record->loginID, phone = agent.extension, robot = agent.robot,
                                            ready] { loginAgain(id, phone, robot, ready); }));
    m_agents.logout(agent.record->loginID, Reason::CcxFailure);
}

void ContactCentre::loginAgain(const QString &loginID, const QString &extension, bool robot, bool ready)
{
    if (m_agents.agent(loginID)->state != AgentState::Logout || m_agents.agentAt(extension))
        return; // was faster
    m_agents.login(loginID, extension, robot);
    if (ready && m_exchange.isFree(extension))
        m_agents.request(loginID, AgentState::Ready, 0);
}

} // namespace cti::simulator
