// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "robots.h"

namespace cti::simulator {
namespace {

constexpr quint16 Break = 2; // the demo's reason code

} // namespace

Robots::Robots(const Directory &directory, const Options &options, Clock &clock, Random &random, Exchange &exchange,
               AgentDesk &agents)
    : m_directory(directory), m_options(options), m_clock(clock), m_random(random), m_exchange(exchange), m_agents(agents)
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
    const qsizetype first = std::max(qsizetype(0), able.size() - count);
    for (qsizetype i = 0; i < able.size(); ++i)
        if (i >= first)
            signIn(able.at(i)->loginID);
        else if (m_agents.agent(able.at(i)->loginID)->robot)
            handOver(able.at(i)->loginID);
}

void Robots::signIn(const QString &loginID)
{
    const AgentStatus &agent = *m_agents.agent(loginID);
    const QString phone = agent.record->extension;
    if (agent.state == AgentState::Logout && !m_agents.agentAt(phone) && m_exchange.inService(phone))
        m_agents.login(loginID, phone, true);
}

void Robots::handOver(const QString &loginID)
{
    const QString phone = m_agents.agent(loginID)->extension;
    while (const Call *call = m_exchange.callAt(phone))
        m_exchange.release(call->id, phone);
    m_agents.logout(loginID, Reason::Relogon);
}

const AgentStatus *Robots::robotAt(const QString &phone) const
{
    const AgentStatus *agent = m_agents.agentAt(phone);
    return agent && agent->robot ? agent : nullptr;
}

void Robots::atPhone(const QString &phone, Duration delay, std::function<void()> deed)
{
    m_atPhone.insert(phone, m_clock.after(delay, std::move(deed)));
}

void Robots::atDesk(const QString &loginID, Duration delay, AgentState state, quint16 reason)
{
    m_atDesk.insert(loginID, m_clock.after(delay, [this, loginID, state, reason] { m_agents.request(loginID, state, reason); }));
}

// ---- calls -----------------------------------------------------------------------------------------------------

void Robots::ringing(quint32 call, const QString &phone)
{
    if (!robotAt(phone) || m_random.chance(0.02)) // has just left the desk
        return;
    atPhone(phone, m_random.between(1s, 4s), [this, call, phone] { m_exchange.answer(call, phone); });
}

void Robots::answered(quint32 call, const QString &phone)
{
    if (!robotAt(phone))
        return hangUpLater(call);
    const Duration length = 10s + m_random.exponential(30s);
    const double fate = m_random.fraction();
    constexpr double Holds = 0.15;
    constexpr double HandsOn = 0.25;
    if (fate < Holds)
        atPhone(phone, length / 2, [this, call, phone] { hold(call, phone); });
    else if (fate < HandsOn)
        atPhone(phone, length / 2, [this, call, phone] { handOn(call, phone); });
    else
        talk(call, phone, length);
}

void Robots::talk(quint32 call, const QString &phone, Duration length)
{
    atPhone(phone, length, [this, call, phone] {
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
    atPhone(phone, m_random.between(4s, 12s), [this, call, phone] {
        m_exchange.retrieve(call, phone);
        talk(call, phone, m_random.between(5s, 20s));
    });
}

//! A queue, or a robot who is ready; empty when that is nobody.
QString Robots::somebodyElse()
{
    if (m_random.chance(0.5))
        return m_random.pick(m_directory.applications).trigger;
    QStringList ready;
    for (const AgentStatus &agent : m_agents.agents())
        if (agent.robot && agent.state == AgentState::Ready)
            ready.append(agent.extension);
    return ready.isEmpty() ? QString() : m_random.pick(ready);
}

//! Asks somebody else, to leave the caller to them.
void Robots::handOn(quint32 call, const QString &phone)
{
    const QString number = somebodyElse();
    if (m_exchange.call(call)->people() > 2 || number.isEmpty() || !m_exchange.isReachable(number))
        return talk(call, phone, m_random.between(5s, 20s));
    const quint32 consult = m_exchange.newCallID();
    m_exchange.consult(consult, call, phone, number, {});
    atPhone(phone, m_random.between(5s, 9s), [this, call, consult, phone] { complete(call, consult, phone); });
}

//! When nobody has answered, the caller comes back.
void Robots::complete(quint32 held, quint32 consult, const QString &phone)
{
    const bool answered = m_exchange.call(consult)->party(phone)->state == LocalConnectionState::Connect;
    answered ? m_exchange.transfer(held, consult, phone, {}) : m_exchange.release(consult, phone);
}

//! What was planned was planned for the old calls.
void Robots::joined(quint32 held, quint32 active, quint32 call)
{
    m_hangUps.remove(held);
    m_hangUps.remove(active);
    bool attended = false;
    const QList<Party> parties = m_exchange.call(call)->parties;
    for (const Party &party : parties) {
        const bool hadPlans = m_atPhone.remove(party.device);
        if (!robotAt(party.device) && !hadPlans)
            continue;
        attended = true;
        goOn(call, party);
    }
    if (!attended && !m_exchange.call(call)->isWaiting())
        hangUpLater(call);
}

void Robots::goOn(quint32 call, const Party &party)
{
    if (party.state == LocalConnectionState::Alerting)
        ringing(call, party.device);
    else if (party.state == LocalConnectionState::Hold)
        retrieveLater(call, party.device);
    else
        talk(call, party.device, 10s + m_random.exponential(30s));
}

void Robots::left(const Call &call, const QString &phone)
{
    const bool hadPlans = m_atPhone.remove(phone);
    const Call *other = hadPlans || robotAt(phone) ? m_exchange.callAt(phone) : nullptr;
    if (other)
        goOn(other->id, *other->party(phone));
    if (!m_exchange.call(call.id))
        m_hangUps.remove(call.id);
}

// ---- states ----------------------------------------------------------------------------------------------------

void Robots::agentChanged(const QString &loginID)
{
    m_atDesk.remove(loginID);
    const AgentStatus &agent = *m_agents.agent(loginID);
    if (!agent.robot || agent.before)
        return;
    if (agent.state == AgentState::Work && m_random.chance(0.08))
        atDesk(loginID, m_random.between(3s, 8s), AgentState::NotReady, Break);
    else if (agent.state == AgentState::Work)
        atDesk(loginID, m_random.between(3s, 12s), AgentState::Ready);
    else if (agent.state == AgentState::NotReady)
        atDesk(loginID, agent.reason == Reason::Logon ? m_random.between(0s, 5s) : m_random.between(15s, 60s), AgentState::Ready);
}

// ---- callers ---------------------------------------------------------------------------------------------------

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
