// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "director.h"
#include "words.h"
#include <QRegularExpression>

namespace cti::simulator {
namespace {

QStringList ok(const QString &more = {}) { return {more.isEmpty() ? QStringLiteral("ok") : QStringLiteral("ok ") + more}; }
QStringList error(const QString &why) { return {QStringLiteral("error ") + why}; }

QStringList indented(const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all.append(QStringLiteral("  ") + line);
    return all + ok(QString::number(lines.size()));
}

} // namespace

Director::Director(Cluster &cluster) : m_cluster(cluster) { }

const QList<Director::Verb> &Director::verbs()
{
    static const QList<Verb> all {
        {"ring TARGET [[ani=]NUMBER]", "a caller for a queue (Sales), an agent (agent01) or, past the queues, a phone (2001)", 1,
         2, &Director::ring},
        {"hangup CALL|AGENT|PHONE", "the caller of this call, or the other end of that phone's, hangs up", 1, 1,
         &Director::hangUp},
        {"agent ID ready|notready|work|logout [REASON]", "changes an agent's state as a supervisor does", 2, 3,
         &Director::setAgent},
        {"phone EXTENSION up|down", "takes a phone out of service and back", 2, 2, &Director::setPhone},
        {"agents", "lists who is signed in: agent, extension, state, reason, robot or client", 0, 0, &Director::listAgents},
        {"calls", "lists calls: id, type, queue, and each device with its state", 0, 0, &Director::listCalls},
        {"truth", "who is signed in and which calls are under way, as JSON lines, whatever the lines carried", 0, 0,
         &Director::showTruth},
        {"ledger [MOST]", "what truly happened, as JSON lines by time; the newest 100", 0, 1, &Director::showLedger},
        {"cut", "resets every connection", 0, 0, &Director::cut},
        {"freeze on|off", "the nodes take everything and say nothing; afterwards they catch up", 1, 1, &Director::freeze},
        {"standby", "no node is master: OPEN_REQ gets status 92", 0, 0, &Director::standBy},
        {"master [NODE]", "this node (1, 2) is the master", 0, 1, &Director::becomeMaster},
        {"handover", "the next node becomes master; agents are logged out and in again", 0, 0, &Director::handOver},
        {"offline", "SYSTEM_EVENT out of service; heartbeats fail", 0, 0, &Director::goOffline},
        {"online", "SYSTEM_EVENT in service", 0, 0, &Director::goOnline},
        {"config help|reset|fail STATUS|KIND DOES ...", "changes the configuration as an administrator does, or fails to tell it",
         1, 64, &Director::configure},
        {"help", "lists the verbs", 0, 0, &Director::showHelp},
        {"quit", "ends the simulator", 0, 0, &Director::quit},
    };
    return all;
}

QStringList Director::help()
{
    QStringList lines;
    for (const Verb &verb : verbs())
        lines.append(QStringLiteral("  %1  %2").arg(QLatin1String(verb.usage), -46).arg(QLatin1String(verb.effect)));
    return lines;
}

QStringList Director::obey(const QString &line)
{
    Words words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(u'#'))
        return {};
    const QString name = words.takeFirst();
    for (const Verb &verb : verbs()) {
        if (name != QString::fromLatin1(verb.usage).section(u' ', 0, 0))
            continue;
        if (words.size() < verb.least || words.size() > verb.most)
            return error(QStringLiteral("usage: ") + QLatin1String(verb.usage));
        return (this->*verb.obey)(words);
    }
    return error(QStringLiteral("no such verb; try help"));
}

// ---- calls -----------------------------------------------------------------------------------------------------

QStringList Director::ring(const Words &words)
{
    const quint32 call = placeCall(words.first(), words.value(1).remove(QStringLiteral("ani=")));
    return call == NoCall ? error(QStringLiteral("nothing like that rings, or it is busy")) : ok(QString::number(call));
}

quint32 Director::placeCall(const QString &target, const QString &number)
{
    ContactCentre &centre = m_cluster.centre();
    if (const Directory::Csq *csq = centre.directory().csqNamed(target))
        return centre.callQueue(csq->id, number);
    if (centre.directory().agent(target))
        return centre.callAgent(target, number);
    return centre.directory().isAgentPhone(target) ? centre.callPhone(target, number) : NoCall;
}

const Call *Director::callMeant(const QString &who) const
{
    ContactCentre &centre = m_cluster.centre();
    if (const AgentStatus *agent = centre.agents().agent(who))
        return centre.exchange().callAt(agent->extension);
    if (centre.directory().isAgentPhone(who))
        return centre.exchange().callAt(who);
    return centre.exchange().call(who.toUInt());
}

QStringList Director::hangUp(const Words &words)
{
    const Call *call = callMeant(words.first());
    if (!call)
        return error(QStringLiteral("no such call"));
    const AgentStatus *agent = m_cluster.centre().agents().agent(words.first());
    const QString phone = agent ? agent->extension : words.first();
    const bool placedIt = call->parties.first().device == phone;
    m_cluster.centre().exchange().release(call->id, (placedIt ? call->parties.last() : call->parties.first()).device);
    return ok();
}

QStringList Director::listCalls(const Words &)
{
    QStringList lines;
    for (const auto &[id, call] : m_cluster.centre().exchange().calls()) {
        QString line = QStringLiteral("  %1 type %2 csq %3").arg(id).arg(int(call.type)).arg(qint32(call.csqID));
        for (const Party &party : call.parties)
            line += QStringLiteral(" %1:%2").arg(party.device).arg(int(party.state));
        lines.append(line);
    }
    return lines + ok(QString::number(lines.size()));
}

// ---- agents and phones -----------------------------------------------------------------------------------------

QStringList Director::setAgent(const Words &words)
{
    AgentDesk &agents = m_cluster.centre().agents();
    const AgentStatus *agent = agents.agent(words.first());
    const auto state = agentStateOf(words.at(1));
    if (!agent || !state)
        return error(QStringLiteral("no such agent or state"));
    const quint16 usual = *state == AgentState::Logout ? Reason::SupervisorLogout
        : *state == AgentState::NotReady               ? Reason::SupervisorChange
                                                       : quint16(0);
    const quint16 reason = words.size() > 2 ? words.at(2).toUShort() : usual;
    if (const auto wrong = agents.objection(*agent, *state, reason))
        return error(QLatin1String(wrong->text));
    if (*state == AgentState::Logout)
        agents.logout(words.first(), reason);
    else
        agents.request(words.first(), *state, reason);
    return ok();
}

QStringList Director::listAgents(const Words &)
{
    QStringList lines;
    for (const AgentStatus &agent : m_cluster.centre().agents().agents())
        if (agent.state != AgentState::Logout)
            lines.append(QStringLiteral("  %1 %2 %3 %4 %5")
                             .arg(agent.record->loginID, agent.extension, wordOf(agent.state))
                             .arg(agent.reason)
                             .arg(agent.robot ? QStringLiteral("robot") : QStringLiteral("client")));
    return lines + ok(QString::number(lines.size()));
}

QStringList Director::setPhone(const Words &words)
{
    const bool up = words.at(1) == QLatin1String("up");
    if (!m_cluster.centre().directory().isAgentPhone(words.first()) || (!up && words.at(1) != QLatin1String("down")))
        return error(QStringLiteral("usage: phone EXTENSION up|down"));
    m_cluster.centre().setPhoneInService(words.first(), up);
    return ok();
}

// ---- what happened ---------------------------------------------------------------------------------------------

QStringList Director::showTruth(const Words &) { return indented(m_cluster.centre().ledger().truth()); }

QStringList Director::showLedger(const Words &words)
{
    constexpr int Usual = 100;
    const int most = words.isEmpty() ? Usual : words.first().toInt();
    return most > 0 ? indented(m_cluster.centre().ledger().lines(most)) : error(QStringLiteral("usage: ledger [MOST]"));
}

// ---- nodes -----------------------------------------------------------------------------------------------------

QStringList Director::cut(const Words &)
{
    m_cluster.cutLines();
    return ok();
}

QStringList Director::freeze(const Words &words)
{
    const bool on = words.first() == QLatin1String("on");
    if (!on && words.first() != QLatin1String("off"))
        return error(QStringLiteral("usage: freeze on|off"));
    m_cluster.freeze(on);
    return ok();
}

QStringList Director::standBy(const Words &)
{
    for (int i = 0; i < m_cluster.nodes(); ++i)
        m_cluster.node(i).setMaster(false);
    return ok();
}

QStringList Director::becomeMaster(const Words &words)
{
    const int wanted = words.isEmpty() ? 1 : words.first().toInt();
    if (wanted < 1 || wanted > m_cluster.nodes())
        return error(QStringLiteral("no such node"));
    for (int i = 0; i < m_cluster.nodes(); ++i)
        m_cluster.node(i).setMaster(i == wanted - 1);
    return ok();
}

QStringList Director::handOver(const Words &)
{
    m_cluster.handOver();
    return ok();
}

QStringList Director::goOnline(const Words &)
{
    m_cluster.centre().setOnline(true);
    return ok();
}

QStringList Director::goOffline(const Words &)
{
    m_cluster.centre().setOnline(false);
    return ok();
}

// ---- configuration ---------------------------------------------------------------------------------------------

QStringList Director::configure(const Words &words)
{
    ContactCentre &centre = m_cluster.centre();
    if (words.first() == QLatin1String("help"))
        return Administration::usages().replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("  config "))
            + ok();
    if (words.first() == QLatin1String("reset")) {
        centre.publisher().publishConfiguration(FailureEvent {.status = Status::AutoConfigReset}, ~0u); // of every kind
        return ok();
    }
    if (words.first() == QLatin1String("fail")) {
        centre.administration().failNext(words.value(1).toUInt());
        return ok();
    }
    const QString problem = centre.administration().obey(words);
    if (!problem.isEmpty())
        return error(problem);
    centre.ledger().note(QStringLiteral("config ") + words.join(u' '));
    return ok();
}

// ---- the rest --------------------------------------------------------------------------------------------------

QStringList Director::showHelp(const Words &) { return help() + ok(); }

QStringList Director::quit(const Words &)
{
    Q_EMIT quitAsked();
    return ok();
}

} // namespace cti::simulator
