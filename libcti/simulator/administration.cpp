// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "administration.h"
#include <algorithm>

namespace cti::simulator {
namespace {

constexpr qsizetype RecordsPerMessage = 10;

QString noSuch(const char *what) { return QStringLiteral("no such %1").arg(QLatin1String(what)); }
QString done() { return {}; }
QString nameIn(const QStringList &words, qsizetype from) { return words.mid(from).join(u' '); }

//! "1,3" as numbers.
QList<quint32> numbersIn(const QString &word)
{
    QList<quint32> numbers;
    for (const QString &number : word.split(u',', Qt::SkipEmptyParts))
        numbers.append(number.toUInt());
    return numbers;
}

using Member = TeamConfigEvent::Member;

//! What turns one list of members into the other.
QList<Member> changes(const QList<Member> &before, const QList<Member> &after)
{
    const auto find = [](const QList<Member> &list, const Member &member) {
        return std::ranges::find_if(
            list, [&](const Member &other) { return other.agentID == member.agentID && other.memberType == member.memberType; });
    };
    QList<Member> list;
    for (Member member : before)
        if (find(after, member) == after.end()) {
            member.recordType = RecordType::Delete;
            list.append(member);
        }
    for (Member member : after) {
        const auto known = find(before, member);
        if (known != before.end() && known->agentFlags == member.agentFlags)
            continue;
        member.recordType = known == before.end() ? RecordType::Add : RecordType::Change;
        list.append(member);
    }
    return list;
}

} // namespace

Administration::Administration(Directory &directory, AgentDesk &agents, Publisher &publisher)
    : m_directory(directory), m_agents(agents), m_publisher(publisher)
{
}

const QList<Administration::Verb> &Administration::verbs()
{
    static const QList<Verb> all {
        {"agent add ID EXTENSION NAME...", 3, &Administration::addAgent},
        {"agent rename ID NAME...", 2, &Administration::renameAgent},
        {"agent move ID EXTENSION", 2, &Administration::moveAgent},
        {"agent queues ID CSQ,CSQ...", 2, &Administration::chooseQueues},
        {"agent remove ID", 1, &Administration::removeAgent},
        {"csq add ID NAME...", 2, &Administration::addCsq},
        {"csq rename ID NAME...", 2, &Administration::renameCsq},
        {"csq remove ID", 1, &Administration::removeCsq},
        {"app add ID TRIGGER CSQ NAME...", 4, &Administration::addApplication},
        {"app rename ID NAME...", 2, &Administration::renameApplication},
        {"app renumber ID NEW", 2, &Administration::renumberApplication},
        {"app remove ID", 1, &Administration::removeApplication},
        {"team add ID NAME...", 2, &Administration::addTeam},
        {"team rename ID NAME...", 2, &Administration::renameTeam},
        {"team remove ID", 1, &Administration::removeTeam},
        {"team join ID AGENT", 2, &Administration::joinTeam},
        {"team leave ID AGENT", 2, &Administration::leaveTeam},
        {"team supervisor ID AGENT", 2, &Administration::makeSupervisor},
    };
    return all;
}

QStringList Administration::usages()
{
    QStringList list;
    for (const Verb &verb : verbs())
        list.append(QLatin1String(verb.usage));
    return list;
}

QString Administration::obey(QStringList words)
{
    const QString what = words.mid(0, 2).join(u' ');
    for (const Verb &verb : verbs()) {
        const QString usage = QLatin1String(verb.usage);
        if (usage.section(u' ', 0, 1) != what)
            continue;
        words.remove(0, 2);
        return words.size() < verb.least ? QStringLiteral("usage: config ") + usage : (this->*verb.obey)(words);
    }
    return QStringLiteral("nothing to configure like that; try config help");
}

// ---- telling ---------------------------------------------------------------------------------------------------

quint64 *Administration::keyOf(quint32 kind)
{
    switch (kind) {
    case ConfigurationMask::Application: return &m_directory.keys.application;
    case ConfigurationMask::Csq: return &m_directory.keys.csq;
    case ConfigurationMask::Agent: return &m_directory.keys.agent;
    case ConfigurationMask::Device: return &m_directory.keys.device;
    default: return nullptr; // terminals have none
    }
}

template <typename Event>
void Administration::tell(quint32 kind, RecordType type, QList<typename Event::Record> records)
{
    if (quint64 *key = keyOf(kind))
        ++*key;
    records = as(type, records);
    m_publisher.publishConfiguration(beginOf(m_directory, kind, ConfigType::Update), kind);
    for (qsizetype at = 0; at < records.size(); at += RecordsPerMessage)
        m_publisher.publishConfiguration(Event {.records = records.mid(at, RecordsPerMessage)}, kind);
    m_publisher.publishConfiguration(ConfigEndEvent {.status = ConfigEndStatus::Success}, kind);
}

void Administration::tellAgent(const Directory::Agent &agent, RecordType type)
{
    tell<ConfigAgentEvent>(ConfigurationMask::Agent, type, {recordOf(agent)});
}

void Administration::tellDevice(const ConfigDeviceEvent::Record &device, RecordType type)
{
    tell<ConfigDeviceEvent>(ConfigurationMask::Device, type, {device});
}

void Administration::changeTeam(Directory::Team &team, const std::function<void(Directory::Team &)> &change)
{
    const QList<Member> before = membersOf(team);
    const QString name = team.name;
    change(team);
    const QList<Member> changed = changes(before, membersOf(team));
    if (changed.isEmpty() && name == team.name)
        return;
    for (const TeamConfigEvent &event : eventsOf(team, TeamOperation::Change, changed))
        m_publisher.publish(event, {}, Publication::Reach::Teams);
}

void Administration::changeTeams(const std::function<void(Directory::Team &)> &change)
{
    for (Directory::Team &team : m_directory.teams)
        changeTeam(team, change);
}

// ---- agents ----------------------------------------------------------------------------------------------------

Directory::Agent *Administration::agent(const QString &loginID) { return m_directory.agent(loginID); }

QString Administration::addAgent(const Words &words)
{
    if (agent(words[0]) || m_directory.isAgentPhone(words[1]))
        return QStringLiteral("there is one already with this ID or extension");
    m_directory.agents.push_back({.recordID = quint32(1000 + m_directory.agents.size() + m_directory.formerAgents.size()),
                                  .loginID = words[0],
                                  .firstName = words[2],
                                  .lastName = nameIn(words, 3),
                                  .extension = words[1]});
    const Directory::Agent &added = m_directory.agents.back();
    m_agents.know(added);
    tellAgent(added, RecordType::Add);
    tellDevice(deviceOf(added), RecordType::Add);
    tell<ConfigTerminalEvent>(ConfigurationMask::Terminal, RecordType::Add, terminalsOf(added));
    return done();
}

QString Administration::renameAgent(const Words &words)
{
    Directory::Agent *agent = this->agent(words[0]);
    if (!agent)
        return noSuch("agent");
    agent->firstName = words[1];
    agent->lastName = nameIn(words, 2);
    tellAgent(*agent, RecordType::Change);
    return done();
}

QString Administration::moveAgent(const Words &words)
{
    Directory::Agent *agent = this->agent(words[0]);
    if (!agent || m_directory.isAgentPhone(words[1]))
        return agent ? QStringLiteral("this extension is another agent's") : noSuch("agent");
    tell<ConfigTerminalEvent>(ConfigurationMask::Terminal, RecordType::Delete, terminalsOf(*agent));
    const AgentStatus &now = *m_agents.agent(agent->loginID);
    if (now.state != AgentState::Logout && now.extension == agent->extension)
        m_agents.logout(agent->loginID, Reason::ExtensionChanged);
    agent->extension = words[1];
    tellAgent(*agent, RecordType::Change);
    tellDevice(deviceOf(*agent), RecordType::Change);
    tell<ConfigTerminalEvent>(ConfigurationMask::Terminal, RecordType::Add, terminalsOf(*agent));
    return done();
}

QString Administration::chooseQueues(const Words &words)
{
    Directory::Agent *agent = this->agent(words[0]);
    const QList<quint32> csqs = numbersIn(words[1]);
    if (!agent || !std::ranges::all_of(csqs, [this](quint32 csq) { return m_directory.csq(csq); }))
        return noSuch("agent or queue");
    agent->csqs = csqs;
    tellAgent(*agent, RecordType::Change);
    return done();
}

QString Administration::removeAgent(const Words &words)
{
    const auto at = std::ranges::find(m_directory.agents, words[0], &Directory::Agent::loginID);
    if (at == m_directory.agents.end())
        return noSuch("agent");
    const Directory::Agent former = *at;
    m_directory.formerAgents.splice(m_directory.formerAgents.end(), m_directory.agents, at);
    if (m_agents.agent(former.loginID)->state != AgentState::Logout)
        m_agents.logout(former.loginID, Reason::AgentDeleted);
    changeTeams([&](Directory::Team &team) {
        team.agents.removeAll(former.loginID);
        for (QString *supervisor : {&team.primarySupervisor, &team.secondarySupervisor})
            if (*supervisor == former.loginID)
                supervisor->clear();
    });
    tellAgent(former, RecordType::Delete);
    tellDevice(deviceOf(former), RecordType::Delete);
    tell<ConfigTerminalEvent>(ConfigurationMask::Terminal, RecordType::Delete, terminalsOf(former));
    return done();
}

// ---- queues ----------------------------------------------------------------------------------------------------

QString Administration::addCsq(const Words &words)
{
    const quint32 id = words[0].toUInt();
    if (id == 0 || m_directory.csq(id))
        return QStringLiteral("there is one already with this number, or it is none");
    m_directory.csqs.append({id, nameIn(words, 1), false});
    tell<ConfigCsqEvent>(ConfigurationMask::Csq, RecordType::Add, {recordOf(m_directory.csqs.last())});
    return done();
}

QString Administration::renameCsq(const Words &words)
{
    const auto csq = std::ranges::find(m_directory.csqs, words[0].toUInt(), &Directory::Csq::id);
    if (csq == m_directory.csqs.end())
        return noSuch("queue");
    csq->name = nameIn(words, 1);
    tell<ConfigCsqEvent>(ConfigurationMask::Csq, RecordType::Change, {recordOf(*csq)});
    return done();
}

QString Administration::removeCsq(const Words &words)
{
    const auto csq = std::ranges::find(m_directory.csqs, words[0].toUInt(), &Directory::Csq::id);
    if (csq == m_directory.csqs.end() || m_directory.applicationOf(csq->id))
        return csq == m_directory.csqs.end() ? noSuch("queue") : QStringLiteral("an application fills this queue");
    const Directory::Csq former = *csq;
    m_directory.csqs.erase(csq);
    QList<ConfigAgentEvent::Record> agents;
    for (Directory::Agent &agent : m_directory.agents)
        if (agent.csqs.removeAll(former.id) > 0)
            agents.append(recordOf(agent));
    if (!agents.isEmpty())
        tell<ConfigAgentEvent>(ConfigurationMask::Agent, RecordType::Change, agents);
    changeTeams([&](Directory::Team &team) { team.csqs.removeAll(former.id); });
    tell<ConfigCsqEvent>(ConfigurationMask::Csq, RecordType::Delete, {recordOf(former)});
    return done();
}

// ---- applications ----------------------------------------------------------------------------------------------

QString Administration::addApplication(const Words &words)
{
    const quint32 id = words[0].toUInt();
    const quint32 csq = words[2].toUInt();
    const auto known = std::ranges::find(m_directory.applications, id, &Directory::Application::id);
    if (id == 0 || known != m_directory.applications.end() || m_directory.applicationAt(words[1]) || !m_directory.csq(csq))
        return QStringLiteral("the number or trigger is taken, or there is no such queue");
    m_directory.applications.append({id, nameIn(words, 3), words[1], csq});
    const Directory::Application &added = m_directory.applications.last();
    tell<ConfigApplicationEvent>(ConfigurationMask::Application, RecordType::Add, {recordOf(added, m_directory)});
    tellDevice(deviceOf(added, m_directory), RecordType::Add);
    return done();
}

QString Administration::renameApplication(const Words &words)
{
    const auto found = std::ranges::find(m_directory.applications, words[0].toUInt(), &Directory::Application::id);
    if (found == m_directory.applications.end())
        return noSuch("application");
    found->name = nameIn(words, 1);
    tell<ConfigApplicationEvent>(ConfigurationMask::Application, RecordType::Change, {recordOf(*found, m_directory)});
    tellDevice(deviceOf(*found, m_directory), RecordType::Change);
    return done();
}

QString Administration::renumberApplication(const Words &words)
{
    const quint32 now = words[1].toUInt();
    const auto found = std::ranges::find(m_directory.applications, words[0].toUInt(), &Directory::Application::id);
    const auto taken = std::ranges::find(m_directory.applications, now, &Directory::Application::id);
    if (found == m_directory.applications.end() || taken != m_directory.applications.end() || now == 0)
        return QStringLiteral("no such application, or the new number is taken");
    const quint32 before = std::exchange(found->id, now);
    auto record = recordOf(*found, m_directory);
    record.previousApplicationID = before;
    tell<ConfigApplicationEvent>(ConfigurationMask::Application, RecordType::Change, {record});
    tellDevice(deviceOf(*found, m_directory), RecordType::Change);
    return done();
}

QString Administration::removeApplication(const Words &words)
{
    const auto found = std::ranges::find(m_directory.applications, words[0].toUInt(), &Directory::Application::id);
    if (found == m_directory.applications.end() || m_directory.applications.size() == 1)
        return QStringLiteral("no such application, or the last one");
    const Directory::Application former = *found;
    m_directory.applications.erase(found);
    tell<ConfigApplicationEvent>(ConfigurationMask::Application, RecordType::Delete, {recordOf(former, m_directory)});
    tellDevice(deviceOf(former, m_directory), RecordType::Delete);
    return done();
}

// ---- teams -----------------------------------------------------------------------------------------------------

Directory::Team *Administration::team(const QString &id) { return m_directory.team(id.toUInt()); }

QString Administration::addTeam(const Words &words)
{
    const quint32 id = words[0].toUInt();
    if (id == 0 || m_directory.team(id))
        return QStringLiteral("there is one already with this number, or it is none");
    m_directory.teams.append({.id = id, .name = nameIn(words, 1)});
    for (const TeamConfigEvent &event : eventsOf(m_directory.teams.last(), TeamOperation::Add, {}))
        m_publisher.publish(event, {}, Publication::Reach::Teams);
    return done();
}

QString Administration::renameTeam(const Words &words)
{
    Directory::Team *team = this->team(words[0]);
    if (!team)
        return noSuch("team");
    changeTeam(*team, [&](Directory::Team &of) { of.name = nameIn(words, 1); });
    return done();
}

QString Administration::removeTeam(const Words &words)
{
    const auto found = std::ranges::find(m_directory.teams, words[0].toUInt(), &Directory::Team::id);
    if (found == m_directory.teams.end())
        return noSuch("team");
    m_publisher.publish(TeamConfigEvent {.teamID = found->id, .operation = TeamOperation::Remove, .teamName = found->name}, {},
                        Publication::Reach::Teams);
    m_directory.teams.erase(found);
    return done();
}

QString Administration::joinTeam(const Words &words)
{
    Directory::Team *team = this->team(words[0]);
    const Directory::Agent *agent = this->agent(words[1]);
    if (!team || !agent || agent->supervisor)
        return noSuch("team or agent");
    changeTeams([&](Directory::Team &of) { of.agents.removeAll(words[1]); }); // in one team at a time
    changeTeam(*team, [&](Directory::Team &of) { of.agents.append(words[1]); });
    return done();
}

QString Administration::leaveTeam(const Words &words)
{
    Directory::Team *team = this->team(words[0]);
    if (!team || !team->agents.contains(words[1]))
        return noSuch("team or member");
    changeTeam(*team, [&](Directory::Team &of) { of.agents.removeAll(words[1]); });
    return done();
}

QString Administration::makeSupervisor(const Words &words)
{
    Directory::Team *team = this->team(words[0]);
    const Directory::Agent *agent = this->agent(words[1]);
    if (!team || !agent || !agent->supervisor)
        return noSuch("team or supervisor");
    changeTeam(*team, [&](Directory::Team &of) {
        if (of.secondarySupervisor == words[1])
            of.secondarySupervisor.clear();
        of.primarySupervisor = words[1];
    });
    return done();
}

} // namespace cti::simulator
