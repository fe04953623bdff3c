// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "support/configurationdesk.h"
#include "support/fakeserver.h"
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;
using Step = ConfigurationPhase;
namespace Kind = ConfigurationMask;

namespace {

QByteArray key(char number) { return QByteArray(7, '\0') + number; }

//! A desktop on line with a server that the test writes.
struct Fixture {
    FakeServer server;
    ManualClock clock;
    KeptConfiguration memory;
    std::unique_ptr<ConfigurationDesk> desk;

    Fixture() { restart(); }
    //! The program ends and starts again; the disk stays.
    void restart()
    {
        desk.reset();
        desk = std::make_unique<ConfigurationDesk>([this](const Node &) { return server.makeTransport(); }, clock);
        server.heard.clear();
    }
    void open(int version = 17)
    {
        server.format = {quint8(version), quint8(version >= 18 ? 2 : 1), 1};
        desk->openAgent(version, &memory);
    }
    Step phase() const { return desk->control.phase(); }
    template <typename M>
    void tell(const M &message)
    {
        server.send(message);
        Desktop::settle();
    }
    void keys(char number = 1, quint32 status = ConfigKeyStatus::Success)
    {
        tell(ConfigKeyEvent {.status = status,
                             .applicationConfigKey = key(number),
                             .csqConfigKey = key(number),
                             .agentConfigKey = key(number),
                             .deviceConfigKey = key(number)});
    }
    void begin(quint32 kind, char number = 1, ConfigType type = ConfigType::Initial)
    {
        tell(ConfigBeginEvent {.configType = type,
                               .configurationMask = kind,
                               .applicationConfigKey = key(number),
                               .csQueueConfigKey = key(number),
                               .agentConfigKey = key(number),
                               .deviceConfigKey = key(number)});
    }
    void end(quint32 status = ConfigEndStatus::Success) { tell(ConfigEndEvent {.status = status}); }
    void agents(const QString &name)
    {
        tell(ConfigAgentEvent {.records = {{.loginID = QStringLiteral("agent01"), .lastName = name}}});
    }
    void block(quint32 kind, char number = 1)
    {
        begin(kind, number);
        if (kind == Kind::Agent)
            agents(QStringLiteral("Berg"));
        end(kind == Kind::Agent ? ConfigEndStatus::Success : ConfigEndStatus::Empty);
    }
    void upload(char number = 1)
    {
        keys(number);
        for (const quint32 kind : {Kind::Application, Kind::Csq, Kind::Agent, Kind::Device})
            block(kind, number);
    }
    int keyRequests() const { return int(server.all<ConfigRequestKeyEvent>().size()); }
    QList<quint32> asked() const
    {
        QList<quint32> masks;
        for (const auto &request : server.all<ConfigRequestEvent>())
            masks.append(request.configurationMask);
        return masks;
    }
    QString name() const { return desk->configuration.agent({QStringLiteral("agent01")}).fullName(); }
};

} // namespace

class tst_Configuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Golden: every pair of phase and happening.
    void phases()
    {
        QByteArray table;
        for (int phase = 0; phase < ConfigurationPhaseCount; ++phase)
            for (int happening = 0; happening < ConfigurationHappeningCount; ++happening) {
                const auto *t = findTransition(Step(phase), ConfigurationHappening(happening));
                table += QByteArray(nameOf(Step(phase))) + ' ' + nameOf(ConfigurationHappening(happening)) + " -> "
                    + (t ? QByteArray(nameOf(t->to)) + ' ' + nameOf(t->action) : QByteArray("-")) + '\n';
            }
        QFile golden(QStringLiteral(CALLFLOOR_GOLDEN "/configurationphases.txt"));
        QVERIFY(golden.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(table).split(QLatin1Char('\n')), QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n')));
    }

    void firstUpload()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.phase(), Step::Keys);
        QCOMPARE(f.keyRequests(), 1);
        QVERIFY(f.asked().isEmpty());
        f.keys();
        QCOMPARE(f.phase(), Step::Records);
        QCOMPARE(f.asked(), QList<quint32> {Kind::All});
        for (const quint32 kind : {Kind::Application, Kind::Csq, Kind::Device})
            f.block(kind);
        f.begin(Kind::Agent);
        QCOMPARE(f.phase(), Step::Block);
        f.agents(QStringLiteral("Berg"));
        QCOMPARE(f.name(), QString());
        f.end();
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.name(), QStringLiteral("Berg"));
        QCOMPARE(f.asked().size(), 1);
    }
    //! Names are there at once after a start; the same keys need no upload, only the updates are asked for (mask 0).
    void theSameKeysNeedNoUpload()
    {
        Fixture f;
        f.open();
        f.upload();
        f.desk->pass(2s);
        QCOMPARE(f.memory.writes, 1);
        f.restart();
        f.desk->control.setMemory(&f.memory);
        f.desk->control.setContactCentre(f.desk->options.nodes);
        QCOMPARE(f.name(), QStringLiteral("Berg")); // before anybody answered
        f.open();
        f.keys();
        QCOMPARE(f.phase(), Step::Rechecking);
        f.keys(); // as before: nothing changed in between
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.asked(), QList<quint32> {0});
        QCOMPARE(f.name(), QStringLiteral("Berg"));
    }
    void onlyWhatDiffersIsAskedFor()
    {
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        f.tell(ConfigKeyEvent {.applicationConfigKey = key(1),
                               .csqConfigKey = key(1),
                               .agentConfigKey = key(2),
                               .deviceConfigKey = key(0)}); // zeros: upload needed
        QCOMPARE(f.asked(), QList<quint32> {Kind::Agent | Kind::Device});
        f.block(Kind::Agent);
        QCOMPARE(f.phase(), Step::Records);
        f.block(Kind::Device);
        QCOMPARE(f.phase(), Step::Rechecking); // of the other kinds nobody has told since their keys
    }
    //! Another list of nodes is another contact centre, whose names are not ours.
    void anotherContactCentreHasItsOwn()
    {
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.desk->options.nodes = {{.host = QStringLiteral("elsewhere")}};
        f.open();
        QCOMPARE(f.name(), QString());
        f.keys();
        QCOMPARE(f.asked(), QList<quint32> {Kind::All});
    }
    void anUpdateIsFollowedAndKept()
    {
        Fixture f;
        f.open();
        f.upload();
        f.begin(Kind::Agent, 2, ConfigType::Update);
        QCOMPARE(f.phase(), Step::Update);
        f.agents(QStringLiteral("Bruhn"));
        f.end();
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.name(), QStringLiteral("Bruhn"));
        f.restart();
        QCOMPARE(f.memory.kept.constBegin()->keys.value(Kind::Agent), key(2));
        QCOMPARE(f.memory.kept.constBegin()->keys.value(Kind::Csq), key(1));
    }
    void withoutKeySupportAllIsAskedFor()
    {
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        f.keys(1, ConfigKeyStatus::NoKeySupport);
        QCOMPARE(f.asked(), QList<quint32> {Kind::All});
    }
    void terminalsAreAskedForFromVersion18()
    {
        Fixture f;
        f.open(18);
        f.keys();
        QCOMPARE(f.asked(), QList<quint32> {Kind::AllFrom18});
    }
    void emptyAnswersWithoutABlock()
    {
        Fixture f;
        f.open();
        f.keys();
        f.block(Kind::Agent);
        f.end(ConfigEndStatus::Empty);
        f.end(ConfigEndStatus::Empty);
        QCOMPARE(f.phase(), Step::Records);
        f.end(ConfigEndStatus::Empty);
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.name(), QStringLiteral("Berg"));
    }

    // --- what goes wrong
    void aFailureIsTriedAgainAfterTenSeconds_data()
    {
        QTest::addColumn<quint32>("status");
        QTest::newRow("bad data") << ConfigEndStatus::UnknownData;
        QTest::newRow("error") << ConfigEndStatus::Error;
        QTest::newRow("partial") << ConfigEndStatus::Partial;
        QTest::newRow("unknown status") << 77u;
    }
    void aFailureIsTriedAgainAfterTenSeconds()
    {
        QFETCH(quint32, status);
        Fixture f;
        f.open();
        f.keys();
        f.block(Kind::Csq);
        f.begin(Kind::Agent);
        f.agents(QStringLiteral("Berg"));
        f.end(status);
        QCOMPARE(f.phase(), Step::Pause);
        QCOMPARE(f.name(), status == ConfigEndStatus::Partial ? QStringLiteral("Berg") : QString());
        f.desk->pass(9s);
        QCOMPARE(f.keyRequests(), 1);
        f.desk->pass(1s);
        QCOMPARE(f.keyRequests(), 2);
        f.keys();
        QCOMPARE(f.asked(), (QList<quint32> {Kind::All, Kind::All & ~Kind::Csq})); // what had come is not asked again
    }
    void failuresThatGoOnAreTriedMoreSeldom()
    {
        Fixture f;
        f.open();
        QList<int> pauses;
        for (int i = 0; i < 8; ++i) {
            f.keys(1, 9);
            const Clock::Duration before = f.clock.now();
            const int requests = f.keyRequests();
            while (f.keyRequests() == requests && f.clock.now() - before < 1000s) {
                f.clock.advance(1s);
                Desktop::settle();
            }
            pauses.append(int(std::chrono::duration_cast<std::chrono::seconds>(f.clock.now() - before).count()));
        }
        QCOMPARE(pauses, (QList<int> {10, 20, 40, 80, 160, 320, 320, 320}));
    }
    void aServerThatServesNoneIsLeftInPeace_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("not granted") << 0;
        QTest::newRow("status of the keys") << 1;
        QTest::newRow("status of the end") << 2;
    }
    void aServerThatServesNoneIsLeftInPeace()
    {
        QFETCH(int, how);
        Fixture f;
        f.server.withhold = how == 0 ? Service::ConfigEvents : 0;
        f.open();
        if (how == 1)
            f.keys(1, ConfigKeyStatus::ServiceNotRequested);
        if (how == 2) {
            f.keys();
            f.end(ConfigEndStatus::ServiceNotRequested);
        }
        QCOMPARE(f.phase(), Step::Refused);
        const int requests = f.keyRequests();
        f.desk->pass(60s);
        QCOMPARE(f.keyRequests(), requests);
        QCOMPARE(requests, how == 0 ? 0 : 1);
    }
    void silenceHasADeadline()
    {
        Fixture f;
        f.open();
        f.keys();
        f.begin(Kind::Agent);
        for (int i = 0; i < 4; ++i) { // each message begins it anew
            f.desk->pass(15s);
            f.agents(QStringLiteral("Berg"));
            QCOMPARE(f.phase(), Step::Block);
        }
        f.desk->pass(20s);
        QCOMPARE(f.phase(), Step::Pause);
        QCOMPARE(f.name(), QString());
        f.desk->pass(10s);
        QCOMPARE(f.phase(), Step::Keys);
    }
    void aResetStartsAgainAfterTenSeconds_data()
    {
        QTest::addColumn<int>("when");
        QTest::newRow("while following") << 0;
        QTest::newRow("in a block") << 1;
        QTest::newRow("before the keys") << 2;
        QTest::newRow("in a pause") << 3;
    }
    void aResetStartsAgainAfterTenSeconds()
    {
        QFETCH(int, when);
        Fixture f;
        f.open();
        if (when == 0)
            f.upload();
        if (when == 1) {
            f.keys();
            f.begin(Kind::Agent);
            f.agents(QStringLiteral("Berg"));
        }
        if (when == 3) {
            f.keys(1, 9);
            f.desk->pass(5s);
        }
        f.tell(FailureEvent {.status = Status::AutoConfigReset});
        QCOMPARE(f.phase(), Step::Pause);
        f.desk->pass(when == 3 ? 19s : 9s);
        QCOMPARE(f.keyRequests(), 1);
        f.desk->pass(1s);
        QCOMPARE(f.keyRequests(), 2);
        f.upload(3);
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.name(), QStringLiteral("Berg"));
        QCOMPARE(f.server.opened, 1); // the session stays
    }
    //! The refusal of a message that has no InvokeID names none.
    void aRefusalEndsTheConversation()
    {
        Fixture f;
        f.open();
        f.tell(FailureConf {.invokeID = 0, .status = Status::UnspecifiedFailure});
        QCOMPARE(f.phase(), Step::Pause);
    }
    void anotherFailureEventIsNoBusinessOfAFollower()
    {
        Fixture f;
        f.open();
        f.upload();
        f.tell(FailureEvent {.status = Status::JtapiCcmProblem});
        QCOMPARE(f.phase(), Step::Following);
    }
    void aLossInABlockKeepsTheOldSet()
    {
        Fixture f;
        f.open();
        f.upload();
        f.tell(FailureEvent {.status = Status::AutoConfigReset});
        f.desk->pass(10s);
        f.keys(2);
        f.begin(Kind::Agent, 2);
        f.agents(QStringLiteral("Zorn"));
        f.server.cut();
        f.desk->pass(0s);
        QCOMPARE(f.phase(), Step::Keys); // of the next session
        QCOMPARE(f.name(), QStringLiteral("Berg"));
        f.keys(2);
        QCOMPARE(f.asked().last(), quint32(Kind::All));
        f.end(); // of nothing
        QCOMPARE(f.name(), QStringLiteral("Berg"));
    }

    //! What is changed between the server's keys and the wish for updates, no update tells.
    void changedBeforeUpdatesWereAskedFor()
    {
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        QCOMPARE(f.keyRequests(), 1);
        f.keys();
        QCOMPARE(f.asked(), QList<quint32> {0});
        QCOMPARE(f.keyRequests(), 2); // behind the wish
        QCOMPARE(f.phase(), Step::Rechecking);
        f.keys(2);
        QCOMPARE(f.phase(), Step::Records);
        QCOMPARE(f.asked(), (QList<quint32> {0, Kind::All}));
    }
    //! The same of the kinds that needed no upload. What a server wants uploaded each time is uploaded again, but not for ever.
    void changedWhileOthersWereUploaded_data()
    {
        QTest::addColumn<char>("agents");
        QTest::newRow("queues changed") << char(2);
        QTest::newRow("and agents have no key that lasts") << char(0);
    }
    void changedWhileOthersWereUploaded()
    {
        QFETCH(char, agents);
        const auto tellKeys = [agents](Fixture &f, char queues) {
            f.tell(ConfigKeyEvent {.applicationConfigKey = key(1),
                                   .csqConfigKey = key(queues),
                                   .agentConfigKey = key(agents),
                                   .deviceConfigKey = key(1)});
        };
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        tellKeys(f, 1);
        f.block(Kind::Agent, agents);
        QCOMPARE(f.asked(), (QList<quint32> {Kind::Agent, 0}));
        QCOMPARE(f.keyRequests(), 2);
        tellKeys(f, 2);
        QCOMPARE(f.asked().last(), agents ? quint32(Kind::Csq) : quint32(Kind::Csq | Kind::Agent));
        f.block(Kind::Csq, 2);
        if (!agents)
            f.block(Kind::Agent, agents);
        QCOMPARE(f.phase(), Step::Following);
        QCOMPARE(f.asked().size(), 3);
    }
    //! If that answer fails or is lost, what changed stays unseen: from the start again. Updates meanwhile put nothing off.
    void theSecondKeysMayNotCome_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("silence") << 0;
        QTest::newRow("a status that fails") << 9;
        QTest::newRow("refused") << -1;
    }
    void theSecondKeysMayNotCome()
    {
        QFETCH(int, status);
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        f.keys();
        f.desk->pass(15s);
        f.begin(Kind::Agent, 1, ConfigType::Update);
        f.agents(QStringLiteral("Dahl"));
        f.end();
        QCOMPARE(f.phase(), Step::Rechecking);
        if (status > 0)
            f.keys(1, quint32(status));
        else if (status < 0)
            f.tell(FailureConf {.status = Status::UnspecifiedFailure});
        else
            f.desk->pass(5s);
        QCOMPARE(f.phase(), Step::Pause);
        f.desk->pass(10s);
        QCOMPARE(f.phase(), Step::Keys);
        f.keys(2);
        QCOMPARE(f.asked(), (QList<quint32> {0, Kind::All}));
    }
    void reloadWaitsForTheSecondKeys()
    {
        Fixture f;
        f.open();
        f.upload();
        f.restart();
        f.open();
        f.keys();
        f.desk->control.reload();
        QCOMPARE(f.phase(), Step::Rechecking);
        f.keys();
        QCOMPARE(f.phase(), Step::Keys);
        f.keys();
        QCOMPARE(f.asked(), (QList<quint32> {0, Kind::All}));
    }

    // --- reload everything
    void reloadIgnoresTheKeys()
    {
        Fixture f;
        f.open();
        f.upload();
        f.desk->control.reload();
        Desktop::settle();
        QCOMPARE(f.name(), QStringLiteral("Berg")); // nothing goes blank
        f.keys();
        QCOMPARE(f.asked(), (QList<quint32> {Kind::All, Kind::All}));
    }
    void reloadInTheMiddleWaitsForTheEnd()
    {
        Fixture f;
        f.open();
        f.keys();
        f.begin(Kind::Agent);
        f.desk->control.reload();
        f.agents(QStringLiteral("Berg"));
        f.end();
        for (const quint32 kind : {Kind::Application, Kind::Csq, Kind::Device})
            f.block(kind);
        QCOMPARE(f.phase(), Step::Keys);
        f.keys();
        QCOMPARE(f.asked(), (QList<quint32> {Kind::All, Kind::All}));
    }

    // --- teams
    void teamsNeedTheSupervisorsService()
    {
        Fixture agent;
        agent.open();
        QVERIFY(agent.server.all<TeamConfigReq>().isEmpty());

        Fixture f;
        f.desk->openBridge(17, &f.memory);
        const auto request = f.server.last<TeamConfigReq>();
        QCOMPARE(request.configParam, TeamConfigParam::Initial);
        f.tell(TeamConfigEvent {.teamID = 1, .teamName = QStringLiteral("North")});
        QVERIFY(f.desk->configuration.all().teams.isEmpty());
        f.tell(TeamConfigConf {.invokeID = request.invokeID});
        QCOMPARE(f.desk->configuration.team({1}).name, QStringLiteral("North"));
        QVERIFY(f.desk->configuration.areTeamsConfirmed());
    }
    void teamsAreAskedAgainWhenRefused()
    {
        Fixture f;
        f.desk->openBridge(17, &f.memory);
        f.tell(TeamConfigConf {.invokeID = f.server.last<TeamConfigReq>().invokeID, .status = 1});
        f.desk->pass(10s);
        QCOMPARE(f.server.all<TeamConfigReq>().size(), 2);
        f.tell(FailureConf {.invokeID = f.server.last<TeamConfigReq>().invokeID, .status = Status::UnspecifiedFailure});
        f.desk->pass(19s);
        QCOMPARE(f.server.all<TeamConfigReq>().size(), 2);
        f.desk->pass(1s);
        QCOMPARE(f.server.all<TeamConfigReq>().size(), 3);
    }
};
QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_configuration.moc"
