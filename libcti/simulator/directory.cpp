// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "directory.h"
#include <algorithm>

namespace cti::simulator {
namespace {

constexpr quint32 Sales = 1;
constexpr quint32 Support = 2;
constexpr quint32 Billing = 3;

// Invented people; no two lists line up, so that names of 24 agents differ.
const QStringList &firstNames()
{
    static const QStringList names =
        QStringLiteral("Ada,Bruno,Chiara,Dario,Elif,Femi,Greta,Hugo,Ines,Jonas,Kaito,Lena,Malik").split(u',');
    return names;
}
const QStringList &lastNames()
{
    static const QStringList names =
        QStringLiteral("Abel,Berger,Costa,Dietz,Ekström,Fuchs,Gruber,Haddad,Ivanov,Jansen,Keller").split(u',');
    return names;
}

QString numbered(const QString &prefix, int number) { return prefix + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

QString extensionOf(int number)
{
    const int shortEnd = 99; // 2101 is a supervisor's
    return QString::number(number <= shortEnd ? 2000 + number : 30000 + number);
}

Directory::Agent person(int number, const QString &loginID, const QString &extension)
{
    return {.recordID = quint32(100 + number),
            .loginID = loginID,
            .firstName = firstNames().at(number % firstNames().size()),
            .lastName = lastNames().at(number % lastNames().size()),
            .extension = extension};
}

template <typename List, typename Key, typename Field>
auto findBy(List &list, Field field, const Key &key) -> decltype(&list.front())
{
    const auto found = std::ranges::find(list, key, field);
    return found == list.end() ? nullptr : &*found;
}

void addAgents(Directory &directory, int count)
{
    Directory::Team &north = directory.teams[0];
    Directory::Team &south = directory.teams[1];
    for (int number = 1; number <= count; ++number) {
        Directory::Agent agent = person(number, numbered(QStringLiteral("agent"), number), extensionOf(number));
        Directory::Team &team = number % 2 == 1 ? north : south;
        team.agents.append(agent.loginID);
        agent.csqs = team.csqs;
        directory.agents.push_back(agent);
    }
}

void addSupervisors(Directory &directory, int count)
{
    for (int number = 1; number <= count; ++number) {
        Directory::Agent agent = person(500 + number, numbered(QStringLiteral("super"), number), QString::number(2100 + number));
        agent.supervisor = true;
        Directory::Team &own = directory.teams[(number - 1) % directory.teams.size()];
        Directory::Team &other = directory.teams[number % directory.teams.size()];
        if (own.primarySupervisor.isEmpty())
            own.primarySupervisor = agent.loginID;
        if (other.secondarySupervisor.isEmpty())
            other.secondarySupervisor = agent.loginID;
        directory.agents.push_back(agent);
    }
}

} // namespace

Directory Directory::standard(const Options &options)
{
    Directory directory;
    directory.csqs = {{Sales, QStringLiteral("Sales"), true},
                      {Support, QStringLiteral("Support"), true},
                      {Billing, QStringLiteral("Billing"), false}};
    for (const Csq &csq : std::as_const(directory.csqs))
        directory.applications.append({10 + csq.id, csq.name + QStringLiteral(" line"), QString::number(7000 + csq.id), csq.id});
    directory.teams = {{.id = 1, .name = QStringLiteral("North"), .csqs = {Sales, Support}},
                       {.id = 2, .name = QStringLiteral("South"), .csqs = {Support, Billing}}};
    addAgents(directory, options.agents);
    addSupervisors(directory, options.supervisors);
    constexpr int Apart = 3000; // 5001 is the second line of 2001
    for (Agent &agent : directory.agents)
        if (options.secondLines)
            agent.secondLine = QString::number(agent.extension.toInt() + Apart);
    for (int port = 0; port < options.ctiPorts; ++port)
        directory.ctiPorts.append(QString::number(6001 + port));
    return directory;
}

const Directory::Agent *Directory::agent(const QString &loginID) const { return findBy(agents, &Agent::loginID, loginID); }
Directory::Agent *Directory::agent(const QString &loginID) { return findBy(agents, &Agent::loginID, loginID); }
const Directory::Team *Directory::teamOf(const QString &loginID) const
{
    const auto found = std::ranges::find_if(teams, [&](const Team &team) { return team.agents.contains(loginID); });
    return found == teams.end() ? nullptr : &*found;
}
const Directory::Csq *Directory::csq(quint32 id) const { return findBy(csqs, &Csq::id, id); }
const Directory::Csq *Directory::csqNamed(const QString &name) const { return findBy(csqs, &Csq::name, name); }
const Directory::Application *Directory::applicationAt(const QString &trigger) const
{
    return findBy(applications, &Application::trigger, trigger);
}
const Directory::Application *Directory::applicationOf(quint32 csqID) const
{
    return findBy(applications, &Application::csqID, csqID);
}
const Directory::Team *Directory::team(quint32 id) const { return findBy(teams, &Team::id, id); }
Directory::Team *Directory::team(quint32 id) { return findBy(teams, &Team::id, id); }
bool Directory::isAgentPhone(const QString &number) const { return findBy(agents, &Agent::extension, number); }
bool Directory::isLine(const QString &number) const { return isAgentPhone(number) || phoneOf(number) != number; }
QString Directory::phoneOf(const QString &number) const
{
    const Agent *agent = number.isEmpty() ? nullptr : findBy(agents, &Agent::secondLine, number);
    return agent ? agent->extension : number;
}

} // namespace cti::simulator
