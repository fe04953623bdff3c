// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/director.h"
#include "support/configurationdesk.h"
#include "support/simulatedfloor.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

//! The directory as a client should know it: written down apart from both ends' own code.
Configuration truth(const simulator::Directory &directory, int version)
{
    Configuration all;
    for (const auto &agent : directory.agents) {
        ConfiguredAgent known {.id = {agent.loginID},
                               .firstName = agent.firstName,
                               .lastName = agent.lastName,
                               .extension = agent.extension,
                               .isSupervisor = agent.supervisor};
        for (const quint32 csq : agent.csqs)
            known.csqs.append(CsqId {csq});
        all.agents.insert(known.id, known);
        const DeviceId device {ConfigDeviceType::Agent, agent.loginID};
        all.devices.insert(device, {.id = device, .recordId = agent.recordID, .extension = agent.extension});
        for (int type = 1; version >= 18 && type <= 2; ++type) {
            const QString name = QLatin1String(type == 1 ? "SEP" : "CSF") + QStringLiteral("00000000") + agent.extension;
            all.terminals.insert(name,
                                 {.name = name,
                                  .type = quint16(type),
                                  .typeName = QLatin1String(type == 1 ? "desk phone" : "soft phone"),
                                  .extensions = {agent.extension}});
        }
    }
    for (const auto &csq : directory.csqs)
        all.csqs.insert({csq.id}, {.id = {csq.id}, .name = csq.name, .hasAutoWork = csq.autoWork});
    const auto ports = quint32(directory.ctiPorts.size());
    for (const auto &application : directory.applications) {
        all.applications.insert({application.id}, {.id = {application.id}, .name = application.name, .maxQueued = ports});
        const DeviceId device {ConfigDeviceType::RoutePoint, application.trigger};
        all.devices.insert(device,
                           {.id = device, .application = {application.id}, .maxQueued = ports, .description = application.name});
    }
    for (const QString &port : directory.ctiPorts) {
        const DeviceId device {ConfigDeviceType::CtiPort, port};
        all.devices.insert(device, {.id = device});
    }
    return all;
}

QStringList namesIn(const Team &team)
{
    QStringList members;
    for (const TeamMember &member : team.people)
        members.append(QStringLiteral("%1 %2").arg(member.id.value).arg(member.flags));
    for (const CsqId csq : team.csqs)
        members.append(QStringLiteral("csq %1").arg(csq.value));
    members.sort();
    return members;
}
QStringList namesIn(const simulator::Directory::Team &team)
{
    QStringList members;
    if (!team.primarySupervisor.isEmpty())
        members.append(team.primarySupervisor + QStringLiteral(" 5"));
    if (!team.secondarySupervisor.isEmpty())
        members.append(team.secondarySupervisor + QStringLiteral(" 4"));
    for (const QString &agent : team.agents)
        members.append(agent + QStringLiteral(" 0"));
    for (const quint32 csq : team.csqs)
        members.append(QStringLiteral("csq %1").arg(csq));
    members.sort();
    return members;
}

//! What differs, in a line; empty when nothing does.
QString difference(const Configuration &known, const simulator::Directory &directory, int version, bool withTeams)
{
    const Configuration expected = truth(directory, version);
    if (known.agents != expected.agents)
        return QStringLiteral("agents");
    if (known.csqs != expected.csqs)
        return QStringLiteral("queues");
    if (known.applications != expected.applications)
        return QStringLiteral("applications");
    if (known.devices != expected.devices)
        return QStringLiteral("devices");
    if (known.terminals != expected.terminals)
        return QStringLiteral("terminals");
    if (!withTeams)
        return known.teams.isEmpty() ? QString() : QStringLiteral("teams that nobody told");
    if (known.teams.size() != directory.teams.size())
        return QStringLiteral("number of teams");
    for (const auto &team : directory.teams)
        if (known.teams.value({team.id}).name != team.name || namesIn(known.teams.value({team.id})) != namesIn(team))
            return QStringLiteral("team %1").arg(team.id);
    return {};
}

struct Floor {
    ManualClock clock;
    simulator::Options options = simulated::quiet();
    std::unique_ptr<simulator::Cluster> cluster;
    std::unique_ptr<simulator::Director> director;
    KeptConfiguration memory;

    explicit Floor(int agents = 24)
    {
        options.agents = agents;
        options.warmUp = 0s;
        cluster = std::make_unique<simulator::Cluster>(options, &clock);
        director = std::make_unique<simulator::Director>(*cluster);
    }
    std::unique_ptr<ConfigurationDesk> desk()
    {
        return std::make_unique<ConfigurationDesk>([this](const Node &) { return cluster->makeTransport(); }, clock);
    }
    QString administer(const QString &line)
    {
        const QString answer = director->obey(QStringLiteral("config ") + line).last();
        Desktop::settle();
        return answer;
    }
    const simulator::Directory &directory() const { return cluster->centre().directory(); }
};

//! What a random administrator wants next; much of it makes no sense and is refused.
QString someWish(QRandomGenerator &random)
{
    const auto number = [&](int below) { return QString::number(random.bounded(below)); };
    const QString agent = QStringLiteral("agent%1").arg(random.bounded(2, 40), 2, 10, QLatin1Char('0'));
    const QString csq = number(6);
    const QString team = number(5);
    const QString app = QString::number(10 + random.bounded(6));
    const QString name = QStringList {QStringLiteral("Mia Berg"), QStringLiteral("Élodie"),
                                      QStringLiteral("Ørsted van der Velde"), QStringLiteral("李 雷")}
                             .at(random.bounded(4));
    switch (random.bounded(18)) {
    case 0: return QStringLiteral("agent add %1 %2 %3").arg(agent, QString::number(2000 + random.bounded(60)), name);
    case 1: return QStringLiteral("agent rename %1 %2").arg(agent, name);
    case 2: return QStringLiteral("agent move %1 %2").arg(agent, QString::number(2000 + random.bounded(60)));
    case 3: return QStringLiteral("agent queues %1 %2,%3").arg(agent, number(6), csq);
    case 4: return QStringLiteral("agent remove %1").arg(agent);
    case 5: return QStringLiteral("csq add %1 %2").arg(csq, name);
    case 6: return QStringLiteral("csq rename %1 %2").arg(csq, name);
    case 7: return QStringLiteral("csq remove %1").arg(csq);
    case 8: return QStringLiteral("app add %1 %2 %3 %4").arg(app, QString::number(7000 + random.bounded(9)), csq, name);
    case 9: return QStringLiteral("app rename %1 %2").arg(app, name);
    case 10: return QStringLiteral("app renumber %1 %2").arg(app, QString::number(10 + random.bounded(6)));
    case 11: return QStringLiteral("app remove %1").arg(app);
    case 12: return QStringLiteral("team add %1 %2").arg(team, name);
    case 13: return QStringLiteral("team rename %1 %2").arg(team, name);
    case 14: return QStringLiteral("team remove %1").arg(team);
    case 15: return QStringLiteral("team join %1 %2").arg(team, agent);
    case 16: return QStringLiteral("team leave %1 %2").arg(team, agent);
    default: return QStringLiteral("team supervisor %1 super0%2").arg(team, QString::number(random.bounded(1, 3)));
    }
}

} // namespace

class tst_ConfigurationSimulated : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothModesAndEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("bridge");
        for (const int version : {10, 12, 14, 17, 18})
            for (const bool bridge : {false, true})
                QTest::addRow("version %d, %s mode", version, bridge ? "bridge" : "agent") << version << bridge;
    }
    void bothModesAndEveryVersion()
    {
        QFETCH(int, version);
        QFETCH(bool, bridge);
        Floor f(47); // five messages of at most ten records
        const auto desk = f.desk();
        bridge ? desk->openBridge(version) : desk->openAgent(version);
        QCOMPARE(desk->control.phase(), ConfigurationPhase::Following);
        QCOMPARE(difference(desk->configuration.all(), f.directory(), version, bridge), QString());
    }

    //! After any sequence of updates, losses, failures and resets the domain equals the directory, in every kind of client.
    void anySequence_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anySequence()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Floor f;
        struct Client {
            std::unique_ptr<ConfigurationDesk> desk;
            int version;
            bool bridge;
        };
        std::vector<Client> clients;
        clients.push_back({f.desk(), 17, false});
        clients.push_back({f.desk(), 17, true});
        clients.push_back({f.desk(), 18, true});
        for (Client &client : clients)
            client.bridge ? client.desk->openBridge(client.version) : client.desk->openAgent(client.version);
        int carriedOut = 0;
        QStringList story;
        const auto agree = [&] {
            for (const Client &client : clients)
                if (const QString what =
                        difference(client.desk->configuration.all(), f.directory(), client.version, client.bridge);
                    !what.isEmpty())
                    return QStringLiteral("version %1: %2 after\n%3").arg(client.version).arg(what, story.join(u'\n'));
            return QString();
        };
        const auto recover = [&] {
            for (int i = 0; i < 1500; ++i) {
                const bool settled = std::ranges::all_of(clients, [](const Client &client) {
                    return client.desk->control.phase() == ConfigurationPhase::Following
                        && (!client.bridge || client.desk->configuration.areTeamsConfirmed());
                });
                if (settled)
                    return;
                f.clock.advance(500ms);
                Desktop::settle();
            }
        };
        for (int step = 0; step < 120; ++step) {
            story.append(someWish(random));
            carriedOut += f.administer(story.last()).startsWith(QLatin1String("ok"));
            if (random.bounded(12) == 0) {
                static const QStringList faults {QStringLiteral("cut"), QStringLiteral("config reset"),
                                                 QStringLiteral("config fail 5"), QStringLiteral("config fail 3"),
                                                 QStringLiteral("standby")};
                story.append(faults.at(random.bounded(int(faults.size()))));
                f.director->obey(story.last());
                if (story.last().startsWith(QLatin1String("config fail")))
                    clients.at(size_t(random.bounded(3))).desk->control.reload();
                Desktop::settle();
                for (int i = random.bounded(5); i > 0; --i) { // not everybody hears of these
                    story.append(someWish(random));
                    f.administer(story.last());
                }
                f.director->obey(QStringLiteral("master"));
                recover();
            }
            QCOMPARE(agree(), QString());
        }
        QVERIFY2(carriedOut >= 30, qPrintable(QString::number(carriedOut))); // or it proves little
    }

    //! A desktop that was away learns what changed, and asks for no more than that.
    void awayAndBack()
    {
        Floor f;
        {
            const auto desk = f.desk();
            desk->openBridge(17, &f.memory);
        }
        QCOMPARE(f.administer(QStringLiteral("csq rename 1 Verkauf")), QStringLiteral("ok"));
        const auto desk = f.desk();
        QList<quint32> blocks;
        desk->server.messages().on<ConfigBeginEvent>(
            &desk->owner, [&](const ConfigBeginEvent &event) { blocks.append(event.configurationMask); });
        desk->openBridge(17, &f.memory);
        QCOMPARE(blocks, QList<quint32> {ConfigurationMask::Csq});
        QCOMPARE(desk->configuration.csq({1}).name, QStringLiteral("Verkauf"));
        QCOMPARE(difference(desk->configuration.all(), f.directory(), 17, true), QString());
    }
    void anUnservedClientIsTold()
    {
        Floor f;
        f.options.servicesGranted = ~Service::ConfigEvents;
        f.cluster = std::make_unique<simulator::Cluster>(f.options, &f.clock);
        const auto desk = f.desk();
        desk->openAgent();
        QCOMPARE(desk->control.phase(), ConfigurationPhase::Refused);
        // Strict: one that asks all the same gets status 1.
        simulated::Floor strict(f.options);
        const auto client = strict.desktop(1);
        client->send(ConfigRequestKeyEvent {});
        QCOMPARE(client->last<ConfigKeyEvent>()->status, ConfigKeyStatus::ServiceNotRequested);
        client->send(ConfigRequestEvent {.configurationMask = ConfigurationMask::All});
        QCOMPARE(client->last<ConfigEndEvent>()->status, ConfigEndStatus::ServiceNotRequested);
    }
    void withoutKeySupportEverythingComesAnew()
    {
        Floor f;
        f.options.configurationKeys = false;
        f.cluster = std::make_unique<simulator::Cluster>(f.options, &f.clock);
        f.director = std::make_unique<simulator::Director>(*f.cluster);
        const auto desk = f.desk();
        desk->openAgent();
        QCOMPARE(difference(desk->configuration.all(), f.directory(), 17, false), QString());
    }
    //! Who was deleted is logged out by the system, and cannot come back.
    void aDeletedAgentIsLoggedOut()
    {
        Floor f;
        const auto desk = f.desk();
        desk->openAgent();
        desk->signIn(QStringLiteral("demo"));
        QCOMPARE(desk->agent().state, AgentState::NotReady);
        f.administer(QStringLiteral("agent remove agent01"));
        QCOMPARE(desk->agent().state, AgentState::Logout);
        QCOMPARE(desk->agent().reasonCode, Reason::AgentDeleted);
        desk->signIn(QStringLiteral("demo"));
        QVERIFY(desk->outcome());
        QCOMPARE(desk->outcome()->code, quint32(ControlFailure::InvalidAgentId));
        f.administer(QStringLiteral("agent add agent01 2001 Ada Again"));
        desk->signIn(QStringLiteral("demo"));
        QVERIFY(!desk->outcome());
        QCOMPARE(desk->configuration.agent({QStringLiteral("agent01")}).fullName(), QStringLiteral("Ada Again"));
    }
    void wrongWordsAreRefused()
    {
        Floor f;
        for (const char *line : {"agent", "agent add x", "dance", "agent remove nobody", "csq remove 1", "app renumber 11 12",
                                 "team join 1 super01", "app remove 99", "agent move agent01 2002"})
            QVERIFY2(f.administer(QLatin1String(line)).startsWith(QLatin1String("error")), line);
        QCOMPARE(difference(truth(f.directory(), 17), simulator::Directory::standard(f.options), 17, false), QString());
        QVERIFY(f.director->obey(QStringLiteral("config help")).size() > 10);
    }
};
QTEST_GUILESS_MAIN(tst_ConfigurationSimulated)
#include "tst_configurationsimulated.moc"
