// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "director.h"
#include "answers.h"
#include "optiontable.h"
#include "words.h"
#include <QRegularExpression>

namespace cti::simulator {

using namespace answers;

Director::Director(Cluster &cluster) : m_cluster(cluster) { }

const QList<Director::Verb> &Director::verbs()
{
    static const QList<Verb> all {
        {"ring TARGET [[ani=]NUMBER]", "a caller for a queue (Sales), an agent (agent01) or, past the queues, a phone (2001)", 1,
         2, &Director::ring},
        {"hangup CALL|AGENT|PHONE", "the caller of this call, or the other end of that phone's, hangs up", 1, 1,
         &Director::hangUp},
        {"preview AGENT [NUMBER]", "a campaign offers a ready agent a customer (direct preview)", 1, 2, &Director::preview},
        {"agent ID STATE [REASON]",
         "login (a robot's), ready, notready, work or logout as a supervisor does; with a reason from 32740 on, and to "
         "talking and reserved, as the server does, from any state",
         2, 3, &Director::setAgent},
        {"phone EXTENSION up|down", "takes a phone out of service (32759) and back (32756)", 2, 2, &Director::setPhone},
        {"callmanager up|down", "takes all agents' phones out of service (32757) and back", 1, 1, &Director::setCallManager},
        {"robots COUNT", "so many agents, counted from the last, work by themselves", 1, 1, &Director::setRobots},
        {"agents", "lists who is signed in: agent, extension, state, reason, robot or client", 0, 0, &Director::listAgents},
        {"calls", "lists calls: id, type, queue, and each device with its state", 0, 0, &Director::listCalls},
        {"truth", "who is signed in and which calls are under way, as JSON lines, whatever the lines carried", 0, 0,
         &Director::showTruth},
        {"ledger [MOST]", "what truly happened, as JSON lines by time; the newest 100", 0, 1, &Director::showLedger},
        {"options", "lists what can be changed, with its value and what it does", 0, 0, &Director::listOptions},
        {"option NAME VALUE", "changes it; durations are in seconds", 2, 2, &Director::setOption},
        {"contacts", "lists the campaign's customers: record, number, state, agent, outcome, call back", 0, 0,
         &Director::listContacts},
        {"cut [NODE]", "resets every connection; of this node (1, 2) only, as for the next six", 0, 1, &Director::cut},
        {"freeze on|off [NODE]", "takes everything and says nothing; afterwards it catches up", 1, 2, &Director::freeze},
        {"delay MILLISECONDS [NODE]", "each message comes this late; 0 ends it, as for the next three", 1, 2, &Director::delay},
        {"split BYTES [NODE]", "writes in pieces of so many bytes", 1, 2, &Director::split},
        {"duplicate N [NODE]", "every Nth event comes twice", 1, 2, &Director::duplicate},
        {"reorder N [NODE]", "every Nth event comes after the message that follows it", 1, 2, &Director::reorder},
        {"garbage KIND [NODE]", "says bytes on every open line that no server should", 1, 2, &Director::sayGarbage},
        {"nodes", "lists the nodes: master or standby, up or down, sessions", 0, 0, &Director::listNodes},
        {"node NODE up|down", "a node that is down takes no connections", 2, 2, &Director::setNode},
        {"standby", "no node is master: OPEN_REQ gets status 92", 0, 0, &Director::standBy},
        {"master [NODE]", "this node is the master", 0, 1, &Director::becomeMaster},
        {"handover", "the next node becomes master; agents are logged out and in again", 0, 0, &Director::handOver},
        {"island", "the link between the nodes is lost: each is master", 0, 0, &Director::goIsland},
        {"rejoin [NODE]", "this node stays master; the others give up and drop the calls of their agents", 0, 1,
         &Director::rejoin},
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
        lines.append(QStringLiteral("  %1  %2").arg(QLatin1String(verb.usage), -28).arg(QLatin1String(verb.effect)));
    lines.append(QStringLiteral("  kinds of garbage:"));
    for (const Garbage &each : garbage())
        lines.append(QStringLiteral("    %1  %2").arg(QLatin1String(each.kind), -26).arg(QLatin1String(each.what)));
    return lines;
}

QStringList Director::obey(const QString &line)
{
    Words words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(u'#'))
        return {};
    if (const auto wrong = objection(line))
        return error(*wrong);
    return (this->*verbOf(words.takeFirst())->obey)(words);
}

const Director::Verb *Director::verbOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        verbs(), [&](const Verb &verb) { return name == QString::fromLatin1(verb.usage).section(u' ', 0, 0); });
    return found == verbs().end() ? nullptr : &*found;
}

std::optional<QString> Director::objection(const QString &line)
{
    Words words = line.simplified().split(u' ');
    const Verb *verb = verbOf(words.takeFirst());
    if (!verb)
        return QStringLiteral("no such verb; try help");
    if (words.size() < verb->least || words.size() > verb->most)
        return QStringLiteral("usage: ") + QLatin1String(verb->usage);
    return {};
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
    return centre.directory().isLine(target) ? centre.callPhone(target, number) : NoCall;
}

const Call *Director::callMeant(const QString &who) const
{
    ContactCentre &centre = m_cluster.centre();
    if (const AgentStatus *agent = centre.agents().agent(who))
        return centre.exchange().callAt(agent->extension);
    if (centre.directory().isLine(who))
        return centre.exchange().callAt(who);
    return centre.exchange().call(who.toUInt()); // no call is 0, which is what no number gives
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

QStringList Director::preview(const Words &words)
{
    const quint32 call = m_cluster.centre().campaigns().offer(words.first(), words.value(1));
    return call == NoCall ? error(QStringLiteral("the agent is not ready, or that cannot be dialled"))
                          : ok(QString::number(call));
}

QStringList Director::listContacts(const Words &)
{
    static const QStringList states = QStringLiteral("open offered called done closed").split(u' ');
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    QStringList lines;
    for (const Contact &contact : m_cluster.centre().campaigns().contacts())
        lines.append(QStringLiteral("  %1 %2 %3 %4 %5 %6 %7")
                         .arg(contact.listID)
                         .arg(contact.number, states.at(int(contact.state)), shown(contact.lastAgent), shown(contact.outcome),
                              shown(contact.callBack), shown(contact.callBackNumber)));
    return lines + ok(QString::number(lines.size()));
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
    if (*state == AgentState::Login) {
        m_cluster.centre().robots().signIn(words.first());
        return agent->state == AgentState::Logout ? error(QStringLiteral("the phone is taken or out of service")) : ok();
    }
    const quint16 usual = *state == AgentState::Logout ? Reason::SupervisorLogout
        : *state == AgentState::NotReady               ? Reason::SupervisorChange
                                                       : quint16(0);
    bool isNumber = true;
    const quint16 reason = words.size() > 2 ? words.at(2).toUShort(&isNumber) : usual;
    if (!isNumber)
        return error(QStringLiteral("a reason is a number from 0 to 65535"));
    const bool bySupervisor = *state == AgentState::Logout && reason == Reason::SupervisorLogout;
    const bool byServer =
        reason >= AgentDesk::FirstSystemReason || *state == AgentState::Talking || *state == AgentState::Reserved;
    if ((byServer || bySupervisor) && agent->state != AgentState::Logout) {
        agents.force(words.first(), *state, reason);
        return ok();
    }
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

QStringList Director::setCallManager(const Words &words)
{
    const bool up = words.first() == QLatin1String("up");
    if (!up && words.first() != QLatin1String("down"))
        return error(QStringLiteral("usage: callmanager up|down"));
    m_cluster.centre().setCallManagerUp(up);
    return ok();
}

QStringList Director::setRobots(const Words &words)
{
    bool isNumber = false;
    const int count = words.first().toInt(&isNumber);
    if (!isNumber || count < 0)
        return error(QStringLiteral("usage: robots COUNT"));
    m_cluster.centre().robots().start(count);
    return ok();
}

// ---- options ---------------------------------------------------------------------------------------------------

QStringList Director::setOption(const Words &words)
{
    const OptionRow *row = optionRow(words.first());
    if (!row)
        return error(QStringLiteral("no such option; try options"));
    return m_cluster.setOption(words.first(), words.last())
        ? ok()
        : error(QStringLiteral("%1 takes %2").arg(words.first(), row->values()));
}

QStringList Director::listOptions(const Words &)
{
    QStringList lines;
    for (const OptionRow &row : optionRows())
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(QLatin1String(row.name), -24)
                         .arg(row.read(m_cluster.centre().options()), -10)
                         .arg(QLatin1String(row.what)));
    return listed(lines);
}

// ---- what happened ---------------------------------------------------------------------------------------------

QStringList Director::showTruth(const Words &) { return listed(m_cluster.centre().ledger().truth()); }

QStringList Director::showLedger(const Words &words)
{
    constexpr int Usual = 100;
    const int most = words.isEmpty() ? Usual : words.first().toInt(); // 0 when it is no number
    return most > 0 ? listed(m_cluster.centre().ledger().lines(most)) : error(QStringLiteral("usage: ledger [MOST]"));
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
        const uint status = words.value(1).toUInt(); // 0, success, when it is no number
        if (status == 0 || words.size() > 2)
            return error(QStringLiteral("usage: config fail STATUS; 1 and more are failures"));
        centre.administration().failNext(status);
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
