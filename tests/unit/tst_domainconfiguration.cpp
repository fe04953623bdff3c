// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/configurationkeeper.h"
#include "messages/sessionmessages.h"
#include <QSignalSpy>
#include <QtTest>

using namespace cti;
namespace Kind = ConfigurationMask;

namespace {

QByteArray key(char number) { return QByteArray(7, '\0') + number; }

ConfigAgentEvent::Record agent(const QString &id, const QString &name, RecordType type = RecordType::Add)
{
    return {.recordType = type, .loginID = id, .lastName = name, .firstName = QStringLiteral("Ada")};
}
ConfigCsqEvent::Record csq(quint32 id, const QString &name, RecordType type = RecordType::Add)
{
    return {.recordType = type, .csqID = id, .csqName = name};
}

//! Messages as they come off the wire, and what becomes known.
struct Fixture {
    Dispatcher messages;
    ConfigurationRegistry registry;
    ConfigurationKeeper keeper {messages, registry};
    QSignalSpy agents {&registry, &ConfigurationRegistry::agentsChanged};
    QSignalSpy csqs {&registry, &ConfigurationRegistry::csqsChanged};
    QSignalSpy teams {&registry, &ConfigurationRegistry::teamsChanged};
    QSignalSpy replaced {&registry, &ConfigurationRegistry::replaced};
    wire::Format format {};

    template <typename M>
    void tell(const M &message)
    {
        messages.dispatch(AnyMessage::decode(wire::encode(message, format).value(), format).value());
    }
    void begin(quint32 kinds, ConfigType type = ConfigType::Initial, const QByteArray &newKey = {})
    {
        const auto optional = newKey.isEmpty() ? std::nullopt : std::optional(newKey);
        tell(ConfigBeginEvent {
            .configType = type, .configurationMask = kinds, .csQueueConfigKey = optional, .agentConfigKey = optional});
    }
    void end(quint32 status = ConfigEndStatus::Success) { tell(ConfigEndEvent {.status = status}); }
    void keys(const QByteArray &csqKey, const QByteArray &agentKey)
    {
        tell(ConfigKeyEvent {.csqConfigKey = csqKey, .agentConfigKey = agentKey});
    }
    //! A whole upload of one kind: two agents.
    void upload(char number = 1)
    {
        begin(Kind::Agent, ConfigType::Initial, key(number));
        tell(ConfigAgentEvent {
            .records = {agent(QStringLiteral("a"), QStringLiteral("Abel")), agent(QStringLiteral("b"), QStringLiteral("Berg"))}});
        end();
    }
    QString name(const QString &id) const { return registry.agent({id}).fullName(); }
    qsizetype count() const { return registry.all().agents.size(); }
};

} // namespace

class tst_DomainConfiguration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! A block replaces its kind when its END arrives, not before, and whatever number of messages its records take.
    void aBlockReplacesItsKindAtItsEnd()
    {
        Fixture f;
        f.upload();
        QCOMPARE(f.count(), 2);
        f.agents.clear();
        f.begin(Kind::Agent, ConfigType::Initial, key(2));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("b"), QStringLiteral("Bruhn"))}});
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("c"), QStringLiteral("Costa"))}});
        QCOMPARE(f.name(QStringLiteral("b")), QStringLiteral("Ada Berg"));
        QVERIFY(f.agents.isEmpty());
        f.end();
        QCOMPARE(f.count(), 2);
        QCOMPARE(f.name(QStringLiteral("a")), QString());
        QCOMPARE(f.name(QStringLiteral("b")), QStringLiteral("Ada Bruhn"));
        QCOMPARE(f.agents.size(), 1);
        auto ids = f.agents.first().first().value<QList<AgentId>>();
        std::ranges::sort(ids, {}, &AgentId::value);
        QCOMPARE(ids, (QList<AgentId> {{QStringLiteral("a")}, {QStringLiteral("b")}, {QStringLiteral("c")}}));
        QCOMPARE(f.registry.all().keys.value(Kind::Agent), key(2));
    }
    void theSameAgainIsNoChange()
    {
        Fixture f;
        f.upload();
        f.agents.clear();
        f.replaced.clear();
        f.upload();
        QVERIFY(f.agents.isEmpty() && f.replaced.isEmpty());
    }
    void aBlockThatBreaksOffChangesNothing_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("loss") << 0;
        QTest::newRow("reset") << 1;
        QTest::newRow("the next begins") << 2;
        QTest::newRow("error") << 3;
        QTest::newRow("no service") << 4;
        QTest::newRow("bad data") << 5;
    }
    void aBlockThatBreaksOffChangesNothing()
    {
        QFETCH(int, how);
        Fixture f;
        f.upload();
        f.keys(key(9), key(9));
        const Configuration before = f.registry.all();
        f.begin(Kind::Agent, ConfigType::Initial, key(2));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("z"), QStringLiteral("Zorn"))}});
        switch (how) {
        case 0: f.keeper.contactLost(); break;
        case 1: f.tell(FailureEvent {.status = Status::AutoConfigReset}); break;
        case 2: f.begin(Kind::Csq); break;
        case 3: f.end(ConfigEndStatus::Error); break;
        case 4: f.end(ConfigEndStatus::ServiceNotRequested); break;
        default: f.end(ConfigEndStatus::UnknownData); break;
        }
        if (how != 2)
            f.end(); // of nothing now
        QCOMPARE(f.registry.all(), before);
        QVERIFY(!(f.registry.confirmedKinds() & Kind::Agent));
    }
    //! Partial: what came is true, what did not come stays, and the key is not ours.
    void aPartialBlockAddsAndIsAskedAgain()
    {
        Fixture f;
        f.upload();
        f.begin(Kind::Agent, ConfigType::Initial, key(2));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("b"), QStringLiteral("Bruhn"))}});
        f.end(ConfigEndStatus::Partial);
        QCOMPARE(f.name(QStringLiteral("a")), QStringLiteral("Ada Abel"));
        QCOMPARE(f.name(QStringLiteral("b")), QStringLiteral("Ada Bruhn"));
        QVERIFY(!f.registry.all().keys.contains(Kind::Agent));
        QVERIFY(!(f.registry.confirmedKinds() & Kind::Agent));
    }
    void anEmptyBlockEmptiesItsKind_data()
    {
        QTest::addColumn<quint32>("status");
        QTest::newRow("empty") << ConfigEndStatus::Empty;
        QTest::newRow("success") << ConfigEndStatus::Success;
    }
    void anEmptyBlockEmptiesItsKind()
    {
        QFETCH(quint32, status);
        Fixture f;
        f.upload();
        f.begin(Kind::Csq);
        f.tell(ConfigCsqEvent {.records = {csq(1, QStringLiteral("Sales"))}});
        f.end();
        f.begin(Kind::Agent);
        f.end(status);
        QCOMPARE(f.count(), 0);
        QCOMPARE(f.registry.all().csqs.size(), 1);
        QVERIFY(f.registry.confirmedKinds() & Kind::Agent);
    }
    void anUpdateAddsChangesAndDeletes()
    {
        Fixture f;
        f.upload();
        f.agents.clear();
        f.begin(Kind::Agent, ConfigType::Update, key(2));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("a"), QStringLiteral("Adler"), RecordType::Change),
                                             agent(QStringLiteral("b"), {}, RecordType::Delete),
                                             agent(QStringLiteral("c"), QStringLiteral("Costa"))}});
        QCOMPARE(f.name(QStringLiteral("a")), QStringLiteral("Ada Abel"));
        f.end();
        QCOMPARE(f.count(), 2);
        QCOMPARE(f.name(QStringLiteral("a")), QStringLiteral("Ada Adler"));
        QCOMPARE(f.name(QStringLiteral("c")), QStringLiteral("Ada Costa"));
        QCOMPARE(f.agents.size(), 1);
        QCOMPARE(f.registry.all().keys.value(Kind::Agent), key(2));
    }
    void aChangeWithoutABlockCountsAtOnce()
    {
        Fixture f;
        f.upload();
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("b"), {}, RecordType::Delete)}});
        QCOMPARE(f.count(), 1);
    }
    //! A change of a list that may be old would make one that never was, under a key that runs ahead of its records: what is
    //! shown stays as it was, whole, until the upload.
    void aChangeOfAnOldListWaitsForTheUpload_data()
    {
        QTest::addColumn<quint32>("status");
        QTest::newRow("whole") << ConfigEndStatus::Success;
        QTest::newRow("partial") << ConfigEndStatus::Partial;
    }
    void aChangeOfAnOldListWaitsForTheUpload()
    {
        QFETCH(quint32, status);
        Fixture f;
        f.upload(1);
        f.keeper.contactLost();
        f.keys(key(7), key(7)); // more has changed than the one update that follows
        const QHash<AgentId, ConfiguredAgent> before = f.registry.all().agents;
        f.begin(Kind::Agent, ConfigType::Initial, key(7));
        f.end(ConfigEndStatus::Error); // the upload must wait
        f.begin(Kind::Agent, ConfigType::Update, key(8));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("c"), QStringLiteral("Costa"))}});
        f.end(status);
        QCOMPARE(f.registry.all().agents, before);
        QVERIFY(f.registry.all().keys.value(Kind::Agent) != key(8));
        QVERIFY(!(f.registry.confirmedKinds() & Kind::Agent));
    }
    void keysAreCompared()
    {
        Fixture f;
        f.upload(1);
        f.keeper.contactLost();
        QCOMPARE(f.registry.confirmedKinds(), 0u);
        f.keys(key(5), key(1));
        QCOMPARE(f.registry.confirmedKinds(), quint32(Kind::Agent));
        f.keys(key(5), key(2));
        QCOMPARE(f.registry.confirmedKinds(), 0u);
    }
    void aKeyOfZerosIsNeverTheSame()
    {
        Fixture f;
        f.upload(0);
        f.keeper.contactLost();
        f.keys(key(0), key(0));
        QCOMPARE(f.registry.confirmedKinds(), 0u);
    }
    //! Doubt D4: the mask's bits are numbered in two ways; the records say what a block is of.
    void recordsSayWhatABlockIsOf()
    {
        Fixture f;
        f.tell(ConfigApplicationEvent {.records = {{.applicationID = 11, .applicationName = QStringLiteral("Sales line")}}});
        f.begin(ConfigMask::Agent); // 1, which means applications here
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("a"), QStringLiteral("Abel"))}});
        f.end();
        QCOMPARE(f.count(), 1);
        QCOMPARE(f.registry.all().applications.size(), 1);
        QCOMPARE(f.registry.confirmedKinds(), quint32(Kind::Agent));
    }
    void oneBlockOfTwoKinds()
    {
        Fixture f;
        f.upload();
        f.begin(Kind::Agent | Kind::Csq);
        f.tell(ConfigCsqEvent {.records = {csq(1, QStringLiteral("Sales"))}});
        f.end();
        QCOMPARE(f.count(), 0);
        QCOMPARE(f.registry.all().csqs.size(), 1);
        QCOMPARE(f.registry.confirmedKinds(), quint32(Kind::Agent | Kind::Csq));
    }
    void anApplicationGetsAnotherNumber()
    {
        Fixture f;
        f.tell(ConfigApplicationEvent {.records = {{.applicationID = 11, .applicationName = QStringLiteral("Sales line")}}});
        f.tell(ConfigApplicationEvent {.records = {{.recordType = RecordType::Change,
                                                    .applicationID = 21,
                                                    .previousApplicationID = 11,
                                                    .applicationName = QStringLiteral("Sales line")}}});
        QCOMPARE(f.registry.all().applications.size(), 1);
        QCOMPARE(f.registry.application({21}).name, QStringLiteral("Sales line"));
    }
    void devicesAndTerminals()
    {
        Fixture f;
        f.format = {18, 2, 1};
        f.tell(ConfigDeviceEvent {
            .records = {{.deviceField0 = 100,
                         .deviceType = ConfigDeviceType::Agent,
                         .deviceField2 = QStringLiteral("a"),
                         .deviceField4 = QStringLiteral("2001")},
                        {.deviceType = ConfigDeviceType::RoutePoint, .deviceField1 = 11, .deviceField2 = QStringLiteral("7001")},
                        {.deviceField0 = 3, .deviceType = ConfigDeviceType::CallControlGroup}}});
        QCOMPARE(f.registry.all().devices.size(), 3);
        QCOMPARE(f.registry.all().devices.value({ConfigDeviceType::RoutePoint, QStringLiteral("7001")}).application,
                 ApplicationId {11});
        QVERIFY(f.registry.all().devices.contains({ConfigDeviceType::CallControlGroup, QStringLiteral("3")}));
        f.tell(ConfigTerminalEvent {
            .records = {{.terminalDeviceName = QStringLiteral("SEP1"), .instruments = {{QStringLiteral("2001")}}},
                        {.terminalDeviceName = QStringLiteral("CSF1"), .instruments = {{QStringLiteral("2001")}}}}});
        QCOMPARE(f.registry.terminalsAt(QStringLiteral("2001")), (QStringList {QStringLiteral("CSF1"), QStringLiteral("SEP1")}));
    }
    void whoseExtension()
    {
        Fixture f;
        auto record = agent(QStringLiteral("a"), QStringLiteral("Abel"));
        record.extension = QStringLiteral("2001");
        f.tell(ConfigAgentEvent {.records = {record}});
        QCOMPARE(f.registry.agentAt(QStringLiteral("2001")), AgentId {QStringLiteral("a")});
        QVERIFY(!f.registry.agentAt(QString()) && !f.registry.agentAt(QStringLiteral("2002")));
        record.recordType = RecordType::Delete;
        f.tell(ConfigAgentEvent {.records = {record}});
        QVERIFY(!f.registry.agentAt(QStringLiteral("2001")));
    }

    // --- teams
    static TeamConfigEvent team(quint32 id, const QString &name, const QList<TeamConfigEvent::Member> &members,
                                TeamOperation operation = TeamOperation::Add)
    {
        return {.teamID = id, .operation = operation, .teamName = name, .members = members};
    }
    void theInitialTeamsReplaceTheOldOnesAtTheConfirmation()
    {
        Fixture f;
        f.tell(team(9, QStringLiteral("Old"), {}));
        f.teams.clear();
        f.keeper.expectTeams();
        f.tell(team(1, QStringLiteral("North"),
                    {{QStringLiteral("s"), AgentFlag::PrimarySupervisor | AgentFlag::Supervisor},
                     {QStringLiteral("t"), AgentFlag::Supervisor},
                     {QStringLiteral("a")}}));
        f.tell(team(1, QStringLiteral("North"),
                    {{QStringLiteral("b")}, {.agentID = QStringLiteral("2"), .memberType = TeamMemberType::Csq}}));
        QVERIFY(f.teams.isEmpty() && !f.registry.areTeamsConfirmed());
        f.tell(TeamConfigConf {});
        QCOMPARE(f.registry.all().teams.size(), 1);
        const Team north = f.registry.team({1});
        QCOMPARE(north.primarySupervisor(), AgentId {QStringLiteral("s")});
        QCOMPARE(north.secondarySupervisors(), QList<AgentId> {{QStringLiteral("t")}});
        QCOMPARE(north.agents(), (QList<AgentId> {{QStringLiteral("a")}, {QStringLiteral("b")}}));
        QCOMPARE(north.csqs, QList<CsqId> {{2}});
        QCOMPARE(f.registry.teamsSupervisedBy({QStringLiteral("t")}), QList<TeamId> {{1}});
        QVERIFY(f.registry.teamsSupervisedBy({QStringLiteral("a")}).isEmpty());
        QVERIFY(f.registry.areTeamsConfirmed());
    }
    void anInterruptedTeamUploadKeepsTheOldTeams_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("loss") << 0;
        QTest::newRow("refused") << 1;
        QTest::newRow("status") << 2;
    }
    void anInterruptedTeamUploadKeepsTheOldTeams()
    {
        QFETCH(int, how);
        Fixture f;
        f.tell(team(9, QStringLiteral("Old"), {}));
        f.keeper.expectTeams();
        f.tell(team(1, QStringLiteral("North"), {}));
        if (how == 0)
            f.keeper.contactLost();
        else if (how == 1)
            f.keeper.dropTeams();
        else
            f.tell(TeamConfigConf {.status = 1});
        QCOMPARE(f.registry.all().teams.keys(), QList<TeamId> {{9}});
        QVERIFY(!f.registry.areTeamsConfirmed());
    }
    void teamsChangeAndGo()
    {
        Fixture f;
        f.tell(team(1, QStringLiteral("North"), {{QStringLiteral("s"), AgentFlag::Supervisor}, {QStringLiteral("a")}}));
        f.tell(team(1, QStringLiteral("Nord"),
                    {{QStringLiteral("a"), 0, RecordType::Delete},
                     {QStringLiteral("b")},
                     {QStringLiteral("s"), AgentFlag::PrimarySupervisor, RecordType::Change}},
                    TeamOperation::Change));
        QCOMPARE(f.registry.team({1}).name, QStringLiteral("Nord"));
        QCOMPARE(f.registry.team({1}).agents(), QList<AgentId> {{QStringLiteral("b")}});
        QCOMPARE(f.registry.team({1}).primarySupervisor(), AgentId {QStringLiteral("s")});
        f.tell(team(1, {}, {}, TeamOperation::Remove));
        QVERIFY(f.registry.all().teams.isEmpty());
        QCOMPARE(f.teams.size(), 3);
    }
    //! Teams come on their own, also in the middle of a block of the others.
    void aBlockLeavesTeamsAlone()
    {
        Fixture f;
        f.begin(Kind::Agent);
        f.tell(team(1, QStringLiteral("North"), {}));
        f.tell(ConfigAgentEvent {.records = {agent(QStringLiteral("a"), QStringLiteral("Abel"))}});
        f.end();
        QCOMPARE(f.registry.all().teams.size(), 1);
        QCOMPARE(f.count(), 1);
    }

    // --- bounds
    void whatIsKeptIsBounded()
    {
        Fixture f;
        for (int i = 0; i < ConfigurationKeeper::MaxRecords + 20; i += 10) {
            ConfigCsqEvent event;
            for (int j = 0; j < 10; ++j)
                event.records.append(csq(quint32(i + j), QStringLiteral("Q")));
            if (i == 0)
                f.begin(Kind::Csq);
            f.tell(event);
        }
        f.end();
        QCOMPARE(f.registry.all().csqs.size(), ConfigurationKeeper::MaxRecords);
        for (int i = 0; i < ConfigurationKeeper::MaxMembers + 64; i += 64) {
            TeamConfigEvent event = team(1, QStringLiteral("North"), {});
            for (int j = 0; j < 64; ++j)
                event.members.append({.agentID = QString::number(i + j)});
            f.tell(event);
        }
        QCOMPARE(f.registry.team({1}).people.size(), ConfigurationKeeper::MaxMembers);
    }
    void recordsWithoutAKeyAreLeftOut()
    {
        Fixture f;
        f.tell(ConfigAgentEvent {.records = {agent({}, QStringLiteral("Nobody"))}});
        f.tell(ConfigCsqEvent {.records = {csq(NoCsq, QStringLiteral("None"))}});
        f.tell(ConfigDeviceEvent {.records = {{.deviceType = ConfigDeviceType::CtiPort}}});
        f.tell(team(1, QStringLiteral("North"),
                    {{.agentID = QStringLiteral("no number"), .memberType = TeamMemberType::Csq}, {QString()}}));
        QVERIFY(f.registry.all().agents.isEmpty() && f.registry.all().csqs.isEmpty() && f.registry.all().devices.isEmpty());
        QVERIFY(f.registry.team({1}).people.isEmpty() && f.registry.team({1}).csqs.isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_DomainConfiguration)
#include "tst_domainconfiguration.moc"
