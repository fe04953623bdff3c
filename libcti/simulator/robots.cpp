// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "robots.h"

namespace cti::simulator {
namespace {

constexpr quint16 Break = 2; // the demo's reason code

} // namespace

Robots::Robots(const Options &options, Clock &clock, Random &random, Exchange &exchange, AgentDesk &agents)
    : m_options(options), m_clock(clock), m_random(random), m_exchange(exchange), m_agents(agents)
{
    connect(&exchange, &Exchange::ringing, this, &Robots::ringing);
    connect(&exchange, &Exchange::answered, this, &Robots::answered);
    connect(&exchange, &Exchange::joined, this, &Robots::joined);
    connect(&exchange, &Exchange::left, this, &Robots::left);
    connect(&agents, &AgentDesk::changed, this, &Robots::agentChanged);
}

void Robots::start(int count)
{
    QList<const Directory::Agent *> able;
    for (const AgentStatus &agent : m_agents.agents())
        if (!agent.record->supervisor)
            able.append(agent.record);
    for (qsizetype i = std::max(qsizetype(0), able.size() - count); i < able.size(); ++i)
        m_agents.login(able.at(i)->loginID, able.at(i)->extension, true);
}

void Robots::handOver(const QString &loginID)
{
    m_deeds.remove(loginID);
    while (const Call *call = m_exchange.callAt(m_agents.agent(loginID)->extension))
        m_exchange.release(call->id, m_agents.agent(loginID)->extension);
    m_deeds.remove(loginID);
    m_agents.logout(loginID, Reason::Relogon);
}

const AgentStatus *Robots::robotAt(const QString &phone) const
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    return agent && agent->robot ? agent : nullptr;
}

void Robots::later(const QString &loginID, Duration delay, std::function<void()> deed)
{
    m_deeds.insert(loginID, m_clock.after(delay, std::move(deed)));
}

void Robots::ringing(quint32 call, const QString &phone)
{
    const AgentStatus *robot = robotAt(phone);
    if (!robot || m_random.chance(0.02)) // has just left the desk
        return;
    later(robot->record->loginID, m_random.between(1s, 4s), [this, call, phone] { m_exchange.answer(call, phone); });
}

void Robots::answered(quint32 call, const QString &phone)
{
    const AgentStatus *robot = robotAt(phone);
    if (!robot)
        return hangUpLater(call);
    const Duration length = 10s + m_random.exponential(30s);
    if (m_random.chance(0.15))
        later(robot->record->loginID, length / 2, [this, call, phone] { hold(call, phone); });
    else
        talk(call, phone, length);
}

void Robots::talk(quint32 call, const QString &phone, Duration length)
{
    later(robotAt(phone)->record->loginID, length, [this, call, phone] {
        const Party caller = m_exchange.call(call)->parties.first();
        const bool callerFirst = caller.type == DeviceType::Identifier && m_random.chance(0.5);
        m_exchange.release(call, callerFirst ? caller.device : phone);
    });
}

void Robots::hold(quint32 call, const QString &phone)
{
    m_exchange.hold(call, phone);
    retrieveLater(call, phone);
}

void Robots::retrieveLater(quint32 call, const QString &phone)
{
    later(robotAt(phone)->record->loginID, m_random.between(4s, 12s), [this, call, phone] {
        m_exchange.retrieve(call, phone);
        talk(call, phone, m_random.between(5s, 20s));
    });
}

//! What was planned was planned for the old calls.
void Robots::joined(quint32 held, quint32 active, quint32 call)
{
    m_hangUps.remove(held);
    m_hangUps.remove(active);
    bool attended = false;
    const QList<Party> parties = m_exchange.call(call)->parties;
    for (const Party &party : parties) {
        const AgentStatus *robot = robotAt(party.device);
        attended |= robot != nullptr;
        if (robot && party.state == LocalConnectionState::Alerting)
            ringing(call, party.device);
        else if (robot && party.state == LocalConnectionState::Hold)
            retrieveLater(call, party.device);
        else if (robot)
            talk(call, party.device, 10s + m_random.exponential(30s));
    }
    if (!attended && !m_exchange.call(call)->isWaiting())
        hangUpLater(call);
}

void Robots::agentChanged(const QString &loginID)
{
    const AgentStatus &agent = *m_agents.agent(loginID);
    if (!agent.robot || agent.before)
        return;
    if (agent.state == AgentState::Work && m_random.chance(0.08))
        later(loginID, m_random.between(3s, 8s), [this, loginID] { m_agents.request(loginID, AgentState::NotReady, Break); });
    else if (agent.state == AgentState::Work)
        later(loginID, m_random.between(3s, 12s), [this, loginID] { m_agents.request(loginID, AgentState::Ready, 0); });
    else if (agent.state == AgentState::NotReady)
        later(loginID, agent.reason == Reason::Logon ? m_random.between(0s, 5s) : m_random.between(15s, 60s),
              [this, loginID] { m_agents.request(loginID, AgentState::Ready, 0); });
}

void Robots::left(const Call &call, const QString &phone)
{
    if (const AgentStatus *robot = robotAt(phone))
        m_deeds.remove(robot->record->loginID);
    if (!m_exchange.call(call.id))
        m_hangUps.remove(call.id);
}

void Robots::hangUpLater(quint32 call)
{
    for (const Party &party : m_exchange.call(call)->parties) {
        if (party.type != DeviceType::Identifier)
            continue;
        const Duration length = m_options.callerTalks / 2 + m_random.exponential(m_options.callerTalks / 2);
        m_hangUps.insert(call, m_clock.after(length, [this, call, other = party.device] {
            if (m_exchange.call(call)->party(other)) // may have left a conference
                m_exchange.release(call, other);
        }));
    }
}

} // namespace cti::simulator
