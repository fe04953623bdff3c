// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
//
// How long a fail-over takes, over real TCP, with the desktop's window on an offscreen display: run it by failover.sh.
//
// An agent talks to a caller; the master hands over to the other node, ROUNDS times (200), with the standby link and without.
// "accepted" is the wait until OPEN_CONF; from there on "settled" is the domain (agent, phone and call confirmed) and "on screen"
// the end of the first frame that was begun after that. The simulated cluster and the desktop share one thread.
//
// Usage: bench_failover [ROUNDS [LIMIT]]   Ends with 1 when a 99th percentile from accepted to on screen is over LIMIT (300 ms),
// or a fail-over does not settle within a minute. The tests run a few rounds without a limit, so that it goes on working.

#include "agentviewmodel.h"
#include "callsviewmodel.h"
#include "commands.h"
#include "contactsviewmodel.h"
#include "dayviewmodel.h"
#include "policyviewmodel.h"
#include "ringviewmodel.h"
#include "rulesviewmodel.h"
#include "services/profile.h"
#include "session/tcptransport.h"
#include "sessionviewmodel.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"
#include "shortcuts.h"
#include "simulator/cluster.h"
#include "support/fakering.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace callfloor;
using namespace std::chrono_literals;

namespace {

constexpr double UsualLimit = 300; // ms, from accepted to on screen
const QString agentId = QStringLiteral("agent01");

cti::simulator::Options quietCluster()
{
    cti::simulator::Options options;
    options.nodes = 2;
    options.robots = 0;
    options.callsPerMinute = 0;
    options.callerTalks = 24h;
    options.patience = 24h;
    options.settle = 0s;
    options.serverRelogin = 0s; // what the server needs for itself is no business of the desktop's
    return options;
}

//! Turns the event loop until `done`; false after a minute.
bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer time;
    time.start();
    while (!done() && time.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return done();
}

//! Says when OPEN_CONF came.
class AcceptTap final : public cti::FrameTap {
public:
    explicit AcceptTap(const QElapsedTimer &time) : m_time(time) { }
    void frame(cti::FrameDirection direction, const cti::wire::Format &, const cti::wire::Frame &frame,
               cti::Clock::Duration) override
    {
        if (direction == cti::FrameDirection::In && frame.id == cti::OpenConf::id)
            acceptedAt = m_time.nsecsElapsed();
    }
    qint64 acceptedAt = 0;

private:
    const QElapsedTimer &m_time;
};

struct Round {
    double wait = 0; // ms until accepted; the next ones from there
    double settled = 0;
    double onScreen = 0;
};

//! The desktop of main(), without what a fail-over does not touch.
struct Desktop {
    cti::SystemClock clock;
    QTemporaryDir folder;
    QElapsedTimer time;
    AcceptTap tap {time};
    Desk desk {cti::makeTcpTransport, clock};
    SessionViewModel session;
    AgentViewModel agent {desk, {}};
    CallsViewModel calls {desk, {}, DialPlan(Policy {}.dialling)};
    ContactBook book {folder.path()};
    ContactsViewModel contacts {book};
    DayViewModel day {desk, nullptr, {.wall = [] { return qint64(0); }}};
    DesktopRuleEffects effects {};
    QNetworkAccessManager network;
    WebhookSender webhooks {network};
    RuleExecutor executor {effects, webhooks};
    RulesViewModel rules {desk, {}, executor, {}};
    FakeSounds sounds {};
    FakeNotifier notifier {};
    FakeKey key {};
    RingViewModel ring {desk, calls, {sounds, notifier, key}, Policy {}};
    PolicyViewModel policy {{}, {}};
    SettingsViewModel settings {Policy {}, {QStringLiteral("en")}};
    SettingListModel settingList {settings};
    Commands commands {{.session = session,
                        .agent = agent,
                        .calls = calls,
                        .contacts = contacts,
                        .policy = policy,
                        .settings = settings,
                        .settingList = settingList,
                        .book = book}};
    Shortcuts shortcuts {*QCoreApplication::instance(), commands};
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;

    explicit Desktop(const QList<quint16> &ports, bool standbyLink)
        : session(desk, {.settings = {.nodes = nodesOf(ports), .standbyLink = standbyLink}, .seats = Profile(folder.path())})
    {
        desk.server.setTap(&tap);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)},
                                     {QStringLiteral("agent"), QVariant::fromValue(&agent)},
                                     {QStringLiteral("calls"), QVariant::fromValue(&calls)},
                                     {QStringLiteral("contacts"), QVariant::fromValue(&contacts)},
                                     {QStringLiteral("day"), QVariant::fromValue(&day)},
                                     {QStringLiteral("rules"), QVariant::fromValue(&rules)},
                                     {QStringLiteral("ring"), QVariant::fromValue(&ring)},
                                     {QStringLiteral("policy"), QVariant::fromValue(&policy)},
                                     {QStringLiteral("settings"), QVariant::fromValue(&settings)},
                                     {QStringLiteral("settingList"), QVariant::fromValue(&settingList)},
                                     {QStringLiteral("commands"), QVariant::fromValue(&commands)},
                                     {QStringLiteral("shortcuts"), QVariant::fromValue(&shortcuts)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Callfloor/Ui/Main.qml")));
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    }
    static QList<cti::Node> nodesOf(const QList<quint16> &ports)
    {
        QList<cti::Node> nodes;
        for (const quint16 port : ports)
            nodes.append({.host = QStringLiteral("127.0.0.1"), .port = port});
        return nodes;
    }
    bool isSettled() const
    {
        const QList<cti::Call> &all = desk.calls.calls();
        return desk.server.isOnline() && desk.recovery.isSettled() && desk.self().confirmed && desk.self().isSignedIn()
            && !all.isEmpty() && std::ranges::all_of(all, &cti::Call::confirmed);
    }
};

bool startTalking(Desktop &it, cti::simulator::Cluster &cluster)
{
    it.session.signIn(agentId, QStringLiteral("demo"), QStringLiteral("2001"));
    if (!waitFor([&] { return it.session.stage() == SessionViewModel::Stage::SignedIn && it.agent.canReady(); }))
        return false;
    it.agent.requestReady();
    if (!waitFor([&] { return it.agent.state() == AgentViewModel::State::Ready; }))
        return false;
    cluster.centre().callAgent(agentId);
    if (!waitFor([&] { return it.calls.list()->count() == 1 && it.agent.state() == AgentViewModel::State::Reserved; }))
        return false;
    it.calls.answer(it.desk.calls.calls().first().id.value);
    return waitFor([&] { return it.agent.state() == AgentViewModel::State::Talking; });
}

//! One fail-over, from the hand-over to the frame that shows that all is confirmed.
std::optional<Round> failOver(Desktop &it, cti::simulator::Cluster &cluster)
{
    bool frameBegun = false;
    bool frameDone = false;
    bool settled = false;
    QObject context;
    QObject::connect(it.window, &QQuickWindow::beforeSynchronizing, &context, [&] { frameBegun = settled; });
    QObject::connect(it.window, &QQuickWindow::frameSwapped, &context, [&] { frameDone = frameBegun; });
    it.time.start();
    it.tap.acceptedAt = 0;
    cluster.handOver();
    if (!waitFor([&] { return it.tap.acceptedAt > 0; }) || !waitFor([&] { return it.isSettled(); }))
        return {};
    settled = true;
    const qint64 settledAt = it.time.nsecsElapsed();
    it.window->update();
    if (!waitFor([&] { return frameDone; }))
        return {};
    const auto milliseconds = [](qint64 nanoseconds) { return double(nanoseconds) / 1e6; };
    return Round {.wait = milliseconds(it.tap.acceptedAt),
                  .settled = milliseconds(settledAt - it.tap.acceptedAt),
                  .onScreen = milliseconds(it.time.nsecsElapsed() - it.tap.acceptedAt)};
}

double percentile(const QList<Round> &rounds, double Round::*what, double part)
{
    QList<double> values;
    for (const Round &round : rounds)
        values.append(round.*what);
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

void print(const char *name, const QList<Round> &rounds, double Round::*what)
{
    std::printf("  %-34s %9.2f %9.2f %9.2f\n", name, percentile(rounds, what, 0.5), percentile(rounds, what, 0.99),
                percentile(rounds, what, 1));
}

//! True when the limit was kept.
bool measure(int count, double limit, bool standbyLink)
{
    cti::simulator::Cluster cluster(quietCluster());
    const QList<quint16> ports = cluster.start();
    Desktop it(ports, standbyLink);
    if (!it.window || !startTalking(it, cluster)) {
        std::puts("could not begin");
        return false;
    }
    QList<Round> rounds;
    while (rounds.size() < count) {
        if (standbyLink && !waitFor([&] { return it.desk.server.standbyNode().has_value(); }))
            break;
        const auto round = failOver(it, cluster);
        if (!round)
            break;
        rounds.append(*round);
    }
    if (rounds.size() < count) {
        std::printf("fail-over %lld did not settle within a minute\n", static_cast<long long>(rounds.size() + 1));
        return false;
    }
    std::printf("%d fail-overs %s the standby link, ms%14s %9s %9s\n", count, standbyLink ? "with" : "without", "p50", "p99",
                "max");
    print("wait: hand-over to accepted", rounds, &Round::wait);
    print("accepted to settled", rounds, &Round::settled);
    print("accepted to on screen", rounds, &Round::onScreen);
    std::fflush(stdout);
    return percentile(rounds, &Round::onScreen, 0.99) <= limit;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Callfloor.Style"));
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 200;
    const double limit = argc > 2 ? QString::fromLocal8Bit(argv[2]).toDouble() : UsualLimit;
    const bool with = measure(count, limit, true);
    const bool without = measure(count, limit, false);
    return with && without ? 0 : 1;
}
