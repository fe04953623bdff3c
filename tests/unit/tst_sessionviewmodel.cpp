// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "support/simulateddesk.h"

using namespace callfloor;
using namespace std::chrono_literals;
using Stage = SessionViewModel::Stage;
using Connection = SessionViewModel::Connection;
using Field = SessionViewModel::Field;

//! A desktop whose server is not there.
class DeadTransport final : public cti::Transport {
public:
    void open(const QString &, quint16) override
    {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT closed(QStringLiteral("Connection refused")); }, Qt::QueuedConnection);
    }
    void send(QByteArrayView) override { }
    void close() override { }
};
struct FailingDesk {
    ManualClock clock;
    QTemporaryDir folder;
    Desk desk {[](const cti::Node &) { return std::make_unique<DeadTransport>(); }, clock};
    SessionViewModel session {desk,
                              {.settings = {.nodes = {{.host = QStringLiteral("node1")}}}, .seats = Profile(folder.path())}};
};

//! Signing in, and the contact with the server: what the sign-in page and the banner say.
class tst_SessionViewModel : public QObject {
    Q_OBJECT
    static void signIn(SimulatedDesk &it, const char *agent, const char *password, const char *extension)
    {
        it.session.signIn(QString::fromUtf8(agent), QString::fromUtf8(password), QString::fromUtf8(extension));
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signsInAndRemembersTheSeat()
    {
        SimulatedDesk it;
        QCOMPARE(it.session.connectionWord(), QStringLiteral("Offline"));
        it.session.signIn(QStringLiteral(" agent01 "), QStringLiteral("demo"), QStringLiteral("2001"));
        QCOMPARE(it.session.stage(), Stage::SigningIn);
        QCOMPARE(it.session.connection(), Connection::Connecting);
        QTRY_COMPARE(it.session.stage(), Stage::SignedIn);
        QCOMPARE(it.session.connection(), Connection::Connected);
        QCOMPARE(it.session.address(), QStringLiteral("node1"));
        QVERIFY(!it.session.isBusy() && it.session.errorText().isEmpty() && it.session.limitsText().isEmpty());
        QCOMPARE(Profile(it.folder.path()).seat(), (Profile::Seat {QStringLiteral("2001"), QStringLiteral("agent01")}));
    }
    void theDemoRemembersNobody()
    {
        FailingDesk it;
        Profile(it.folder.path()).remember({QStringLiteral("2009"), QStringLiteral("agent09")});
        const SessionViewModel demo(it.desk, {.seats = Profile(it.folder.path()), .demo = true});
        QCOMPARE(demo.lastExtension(), QString());
        QCOMPARE(demo.lastAgentId(), QString());
    }
    void aKioskRemembersNobody()
    {
        SimulatedDesk it(SimulatedDesk::quiet(), true);
        QVERIFY(it.signIn());
        QCOMPARE(Profile(it.folder.path()).seat(), (Profile::Seat {.extension = QStringLiteral("2001")}));
    }
    //! What the administrator changed while nobody told is there after "reload", and the sentence follows.
    void namesAreFetchedAnew()
    {
        using State = NamesViewModel::State;
        SimulatedDesk it;
        NamesViewModel &names = *it.session.names();
        QCOMPARE(names.state(), State::Kept);
        QVERIFY(!names.canReload());
        names.reload();
        QVERIFY(it.signIn());
        QTRY_COMPARE(names.state(), State::UpToDate);
        QCOMPARE(names.text(), QStringLiteral("The names are those of the server."));
        QSignalSpy changed(&names, &NamesViewModel::changed);
        QSignalSpy replaced(&it.desk.configuration, &cti::ConfigurationRegistry::replaced);
        names.reload();
        QCOMPARE(names.state(), State::Coming);
        QVERIFY(!names.canReload());
        QTRY_COMPARE(names.state(), State::UpToDate);
        QVERIFY(changed.count() >= 2);
        QVERIFY(!replaced.isEmpty()); // it came, the keys at least

        it.cluster.centre().administration().failNext(cti::ConfigEndStatus::Error);
        names.reload();
        QTRY_COMPARE(names.state(), State::Failed);
        QVERIFY(!names.canReload());
        it.pass(11s);
        QTRY_COMPARE(names.state(), State::UpToDate);
        bool wereKept = false; // for as long as the next try takes
        connect(&names, &NamesViewModel::changed, &it.session, [&] { wereKept |= names.state() == State::Kept; });
        it.cluster.cutLines();
        QTRY_VERIFY(wereKept);
    }
    void whatIsMissingIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<Field>("field");
        const QString text = QStringLiteral("x");
        QTest::newRow("agent") << QStringLiteral(" ") << text << text << Field::AgentId;
        QTest::newRow("password") << text << QString() << text << Field::Password;
        QTest::newRow("extension") << text << text << QString() << Field::Extension;
        QTest::newRow("long agent") << QString(129, QLatin1Char('x')) << text << text << Field::AgentId;
        QTest::newRow("long password, in bytes") << text << QString(32, QChar(0xE4)) << text << Field::Password;
        QTest::newRow("long extension") << text << text << QString(16, QLatin1Char('1')) << Field::Extension;
    }
    void whatIsMissingIsSaidAtItsField()
    {
        QFETCH(QString, agent);
        QFETCH(QString, password);
        QFETCH(QString, extension);
        SimulatedDesk it;
        it.session.signIn(agent, password, extension);
        QCOMPARE(it.session.stage(), Stage::SignedOut);
        QTEST(it.session.errorField(), "field");
        QVERIFY(!it.session.errorText().isEmpty());
    }
    void refusalsAreSaidAtTheirField_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("seconds");
        QTest::newRow("wrong password") << QByteArray("agent01") << QByteArray("wrong") << Field::Password
                                        << QStringLiteral("password") << 0;
        QTest::newRow("unknown agent") << QByteArray("nobody") << QByteArray("demo") << Field::AgentId << QStringLiteral("nobody")
                                       << 10;
    }
    void refusalsAreSaidAtTheirField()
    {
        QFETCH(QByteArray, agent);
        QFETCH(QByteArray, password);
        QFETCH(QString, words);
        SimulatedDesk it;
        signIn(it, agent.constData(), password.constData(), "2001");
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        QTEST(it.session.errorField(), "field");
        QVERIFY2(it.session.errorText().contains(words), qPrintable(it.session.errorText()));
        QVERIFY(!it.session.errorDetails().isEmpty());
        signIn(it, "agent01", "demo", "2001"); // the program goes on
        QTEST(it.session.nextTrySeconds(), "seconds"); // P6: a node that refused the session is left in peace, and this is told
        it.session.tryNow();
        QTEST(it.session.nextTrySeconds(), "seconds");
        it.pass(std::chrono::seconds(it.session.nextTrySeconds()));
        QTRY_COMPARE(it.session.stage(), Stage::SignedIn);
    }
    void anExtensionInUseIsNamed()
    {
        SimulatedDesk it;
        it.cluster.centre().agents().login(QStringLiteral("agent02"), QStringLiteral("2001"), false);
        signIn(it, "agent01", "demo", "2001");
        QTRY_COMPARE(it.session.errorField(), Field::Extension);
        QVERIFY2(it.session.errorText().contains(QStringLiteral("2001 is in use")), qPrintable(it.session.errorText()));
    }
    void aDeadServerEndsTheAttempt()
    {
        FailingDesk it;
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&it] { it.clock.advance(0ms); });
        turn.start(1);
        it.session.signIn(QStringLiteral("agent01"), QStringLiteral("demo"), QStringLiteral("2001"));
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        QCOMPARE(it.session.errorField(), Field::Server);
        QVERIFY2(it.session.errorText().contains(QStringLiteral("node1"))
                     && it.session.errorText().contains(QStringLiteral("reached")),
                 qPrintable(it.session.errorText()));
    }
    void aStandbyNodeIsSaidAndTheNextOneTried()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.nodes = 2;
        SimulatedDesk it(options);
        it.cluster.handOver();
        QVERIFY(it.signIn());
        QCOMPARE(it.session.address(), QStringLiteral("node2"));
    }
    void aLoneStandbyNodeIsSaidWhileItIsTried()
    {
        SimulatedDesk it;
        it.cluster.node(0).setMaster(false);
        signIn(it, "agent01", "demo", "2001");
        QTRY_VERIFY2(it.session.connectionText().contains(QStringLiteral("standby")), qPrintable(it.session.connectionText()));
        QCOMPARE(it.session.stage(), Stage::SigningIn);
        QTRY_VERIFY(it.session.nextTrySeconds() > 0);
        it.cluster.node(0).setMaster(true);
        it.pass(20s);
        QTRY_COMPARE(it.session.stage(), Stage::SignedIn);
    }
    void anAttemptCanBeCancelled()
    {
        SimulatedDesk it;
        it.cluster.freeze(true);
        signIn(it, "agent01", "demo", "2001");
        it.pass(2s);
        QVERIFY(it.session.isWaiting());
        it.session.cancelSignIn();
        QCOMPARE(it.session.stage(), Stage::SignedOut);
        QVERIFY(!it.session.isBusy());
        it.cluster.freeze(false);
        QVERIFY(it.signIn());
    }
    void lostContactIsSaidAtOnceAndComesBack()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        double shown = 0; // what a binding has
        connect(&it.session, &SessionViewModel::connectionChanged, &it.session, [&] { shown = it.session.lostSince(); });
        it.cluster.cutLines();
        QTRY_COMPARE(it.session.connection(), Connection::Reconnecting); // no time passed: the socket said so
        QVERIFY(shown > 0);
        QVERIFY(!it.session.stillWorksText().isEmpty());
        QCOMPARE(it.session.stage(), Stage::SignedIn);
        QVERIFY(!it.agent.isConfirmed() && !it.agent.canReady());
        it.pass(30s);
        QTRY_COMPARE(it.session.connection(), Connection::Connected);
        QCOMPARE(shown, 0.0);
        QTRY_VERIFY(it.agent.isConfirmed() && it.agent.canReady());
    }
    void silenceTurnsAmberAfterTwoSeconds()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.freeze(true);
        it.pass(5s);
        QVERIFY(!it.session.isSilent());
        it.pass(2s);
        QVERIFY(it.session.isSilent());
        it.cluster.freeze(false);
        QTRY_VERIFY(!it.session.isSilent());
    }
    void aSupervisorsSignOutIsSaid()
    {
        SimulatedDesk it;
        QVERIFY(it.signIn());
        it.cluster.centre().agents().logout(QStringLiteral("agent01"), cti::Reason::SupervisorLogout);
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        QVERIFY2(it.session.errorText().contains(QStringLiteral("supervisor")), qPrintable(it.session.errorText()));
    }
    void afterAHandOverTheServersOwnSignInIsWaitedFor()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.nodes = 2;
        SimulatedDesk it(options);
        QVERIFY(it.signIn());
        it.cluster.handOver();
        QTRY_COMPARE(it.session.connection(), Connection::Reconnecting);
        it.pass(1s);
        QTRY_COMPARE(it.session.connection(), Connection::Connected);
        QCOMPARE(it.session.stage(), Stage::SignedIn); // signed out by the hand-over, and not sent away
        it.pass(options.serverRelogin);
        QTRY_VERIFY(it.agent.isConfirmed() && it.agent.state() == AgentViewModel::State::NotReady);
        it.pass(SessionViewModel::ServerRelogin);
        QTest::qWait(0);
        QCOMPARE(it.session.stage(), Stage::SignedIn);
    }
    static cti::simulator::Options twoNodesThatForget()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.nodes = 2;
        options.serverRelogin = 1h;
        return options;
    }
    //! P7: 15 s for the server's own sign-in, then ours, with what was typed in the morning.
    void whereTheServerForgetsWeSignInAgain()
    {
        SimulatedDesk it(twoNodesThatForget());
        QVERIFY(it.signIn());
        it.cluster.handOver();
        it.pass(14s);
        QCOMPARE(it.agent.state(), AgentViewModel::State::SignedOut);
        QCOMPARE(it.session.stage(), Stage::SignedIn);
        QVERIFY(!it.session.connectionText().isEmpty());
        it.pass(3s);
        QTRY_COMPARE(it.agent.state(), AgentViewModel::State::NotReady);
        QCOMPARE(it.session.stage(), Stage::SignedIn);
        QCOMPARE(it.session.connectionText(), QString());
    }
    void aKioskKeepsNoPassword()
    {
        SimulatedDesk it(twoNodesThatForget(), true);
        QVERIFY(it.signIn());
        it.cluster.handOver();
        it.pass(17s);
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        QVERIFY(!it.session.errorText().isEmpty());
    }
    void theOtherNodeIsSaidToBeReady()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.nodes = 2;
        SimulatedDesk it(options);
        QVERIFY(it.signIn());
        QCOMPARE(it.session.standbyText(), QString());
        it.pass(2s);
        QTRY_COMPARE(it.session.standbyText(), QStringLiteral("node2 is ready to take over."));
        it.pass(5min); // the server ends idle links: made again, and nobody is told of trouble
        QCOMPARE(it.session.connection(), Connection::Connected);
    }
    void anOlderServerIsSteppedDownTo()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.maxVersion = 14;
        SimulatedDesk it(options);
        signIn(it, "agent01", "demo", "2001");
        QTRY_VERIFY(it.session.nextTrySeconds() > 0);
        QVERIFY2(it.session.connectionText().contains(QStringLiteral("version")), qPrintable(it.session.connectionText()));
        it.pass(25s);
        QTRY_COMPARE(it.session.stage(), Stage::SignedIn);
        QCOMPARE(it.desk.server.format().version, quint8(14));
    }
    void theServerMayAskForTheTerminal()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.severalTerminals = true;
        SimulatedDesk it(options, false, {.version = 18});
        signIn(it, "agent01", "demo", "2001");
        QTRY_VERIFY(it.session.isTerminalNeeded());
        QCOMPARE(it.session.errorField(), Field::Terminal);
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        QCOMPARE(it.session.terminals(), (QStringList {QStringLiteral("CSF000000002001"), QStringLiteral("SEP000000002001")}));
        it.session.signIn(QStringLiteral("agent01"), QStringLiteral("demo"), QStringLiteral("2001"),
                          it.session.terminals().last());
        QTRY_COMPARE(it.session.stage(), Stage::SignedIn);
        QVERIFY(!it.session.isTerminalNeeded());
    }
    void thePhonesOfAnotherExtensionAreNoChoice()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.severalTerminals = true;
        SimulatedDesk it(options, false, {.version = 18});
        signIn(it, "agent01", "demo", "2001");
        QTRY_COMPARE(it.session.terminals().size(), 2);
        QTRY_COMPARE(it.session.stage(), Stage::SignedOut);
        const QString chosen = it.session.terminals().last();
        QSignalSpy changed(&it.session, &SessionViewModel::terminalsChanged);
        it.session.signIn(QStringLiteral("agent02"), QStringLiteral("demo"), QStringLiteral("2002"), chosen);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!it.session.isTerminalNeeded());
        QTRY_VERIFY(it.session.isTerminalNeeded()); // the server asks for a phone of 2002
        QCOMPARE(it.session.terminals(), (QStringList {QStringLiteral("CSF000000002002"), QStringLiteral("SEP000000002002")}));
    }
    void bridgeModeKeepsToTheOwnPhone()
    {
        SimulatedDesk it(SimulatedDesk::quiet(), false, {.bridgeMode = true});
        QVERIFY(it.signIn());
        it.cluster.centre().agents().login(QStringLiteral("agent02"), QStringLiteral("2002"), false);
        QVERIFY(it.cluster.centre().callPhone(QStringLiteral("2002")) != cti::NoCall);
        QVERIFY(it.ring()); // exactly one call is seen: the own one
        it.calls.answer(it.callId(0));
        QTRY_COMPARE(it.agent.state(), AgentViewModel::State::Talking);
    }
    void whatWasNotGrantedIsSaid()
    {
        cti::simulator::Options options = SimulatedDesk::quiet();
        options.servicesGranted = ~cti::Service::CallDataUpdate;
        SimulatedDesk it(options);
        QVERIFY(it.signIn());
        QVERIFY(!it.session.limitsText().isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_SessionViewModel)
#include "tst_sessionviewmodel.moc"
