// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "floor.h"
#include "configurationtruth.h"
#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/registry.h"
#include "messages/sessionmessages.h"
#include "messages/supervisormessages.h"
#include <QCoreApplication>
#include <algorithm>

namespace proof {

using namespace cti;

// ---- one person ------------------------------------------------------------------------------------------------

namespace {
QString loginID(int number, bool supervisor)
{
    return QStringLiteral("%1%2").arg(QLatin1String(supervisor ? "super" : "agent")).arg(number, 2, 10, QLatin1Char('0'));
}
} // namespace

Bridge::Bridge(cti::Cluster::MakeTransport makeTransport, ManualClock &clock, const CallRegistry &ownCalls)
    : server(std::move(makeTransport), clock, nullptr, [] { return 0.5; }),
      agents([&clock] { return clock.now(); }),
      router(server.messages(), agents, calls, devices, [&clock] { return clock.now(); }),
      recovery(server, clock, router, agents, calls),
      help(server.messages(), agents, [&clock] { return clock.now(); }),
      helpRecovery(server, help),
      control(server, agents, ownCalls),
      configuration(server, clock),
      statistics(server, clock, numbers)
{
    router.setSelf({}, {.extension = {}, .onlyOwnEvents = false});
    QObject::connect(&server, &cti::Cluster::online, &numbers, [this, &clock] { onlineSince = clock.now(); });
    QObject::connect(&server, &cti::Cluster::lost, &numbers, [this] { onlineSince.reset(); });
}

Person::Person(int number, simulator::Cluster &cluster, ManualClock &clock, Defect defect, Equipment equipment)
    : agentId(loginID(number, equipment.bridge)),
      phone(QString::number((equipment.bridge ? 2100 : 2000) + number)),
      m_cluster(cluster),
      m_clock(clock),
      m_version(equipment.version),
      m_planted(defect),
      m_pass([this](Line &line, Way way, const wire::Frame &frame) { pass(line, way, frame, false); }),
      m_passBridge([this](Line &line, Way way, const wire::Frame &frame) { pass(line, way, frame, true); }),
      server([this](const Node &node) { return makeTransport(node, m_pass); }, clock, nullptr, [] { return 0.5; }),
      messenger(server, m_planted.is(Defect::ReplyCountedTwice)),
      agents([this] { return now(); }),
      router(server.messages(), agents, calls, devices, [this] { return now(); }),
      recovery(server, clock, router, agents, calls),
      agentControl(messenger, agents),
      callControl(messenger, calls),
      intentKeeper(server, clock, recovery, agents, calls, agentControl),
      previews(calls, agents),
      previewControl(messenger, previews),
      helpControl(messenger, calls, agents)
{
    if (equipment.configuration)
        configuration = std::make_unique<ConfigurationDesk>(server, clock);
    if (equipment.bridge)
        bridge = std::make_unique<Bridge>([this](const Node &node) { return makeTransport(node, m_passBridge); }, clock, calls);
    if (!m_planted.is(Defect::SureWithoutContact))
        return;
    QObject::connect(&server, &cti::Cluster::lost, m_owner.get(), [this] {
        for (Call call : QList(calls.calls())) {
            call.confirmed = true;
            calls.upsert(call);
        }
    });
}

void Person::open()
{
    router.setSelf({agentId}, {.extension = phone});
    agentControl.setSelf({agentId}, phone);
    callControl.setPhone(phone);
    previews.setSelf({agentId});
    helpControl.setSelf({agentId}, phone);
    ClusterOptions options {
        .nodes = {{.host = QStringLiteral("0")}}, .open = agentModeOpen(agentId, phone), .version = m_version};
    for (int node = 1; node < m_cluster.nodes(); ++node)
        options.nodes.append({.host = QString::number(node)});
    server.open(options);
    if (!bridge)
        return;
    bridge->control.setPhone(phone);
    options.open = bridgeModeOpen();
    bridge->server.open(options);
}

void Person::dial(const QString &number)
{
    if (judgeMakeCall(agent(), calls.calls(), server.grantedServices(), devices.ownPhone()) == Verdict::Possible)
        ask("dial", &CallControl::makeCall, number);
}

void Person::lookAtNumbers()
{
    StatisticsControl &statistics = bridge->statistics;
    bridge->looks = {statistics.look(CsqId {1}), statistics.lookAtSummary(),
                     statistics.lookAtQueuesOf({QStringLiteral("agent01")})};
}

std::unique_ptr<Transport> Person::makeTransport(const Node &node, const Passage &pass)
{
    auto line = std::make_unique<Line>(m_cluster.makeTransport(node.host.toInt()), m_clock, pass);
    line->slow(m_delay);
    m_lines.removeIf([](const QPointer<Line> &gone) { return gone.isNull(); });
    m_lines.append(line.get());
    return line;
}

//! CALLFLOOR_WALK_TRACE=1 prints every message of a walk that is played again.
static void trace(const QString &who, Way way, const wire::Frame &frame, const wire::Format &format)
{
    static const bool isWanted = qEnvironmentVariableIsSet("CALLFLOOR_WALK_TRACE");
    if (!isWanted)
        return;
    const auto message = AnyMessage::decode(frame, format);
    qInfo("%s %s %s", qPrintable(who), way == Way::ToServer ? "->" : "<-",
          message ? qPrintable(message.value().toText(wire::Privacy::ShowPersonal)) : "malformed");
}

void Person::pass(Line &line, Way way, const wire::Frame &frame, bool isBridge)
{
    const QPointer<Line> alive(&line);
    const wire::Format format = isBridge ? bridge->server.format() : server.format();
    for (const wire::Frame &seen : m_planted.seen(way, frame, format)) {
        if (!alive)
            return;
        trace(isBridge ? agentId + QStringLiteral(" (bridge)") : agentId, way, seen, format);
        isBridge ? noteBridge(way, seen) : note(way, seen);
        passage ? passage(line, way, seen) : line.deliver(way, seen);
    }
}

void Person::note(Way way, const wire::Frame &frame)
{
    if (way == Way::ToClient) {
        heard += frame.body;
        heardState |= frame.id == AgentStateEvent::id;
    } else if (frame.id == OpenReq::id) {
        heard.clear();
        heardState = false;
    }
}

void Person::noteBridge(Way way, const wire::Frame &frame)
{
    if (way == Way::ToServer && frame.id == OpenReq::id)
        bridge->cries.clear();
    const bool isOfHelp = frame.id == SupervisorAssistEvent::id || frame.id == EmergencyCallEvent::id;
    if (way == Way::ToServer || (!isOfHelp && frame.id != CallTransferredEvent::id))
        return;
    const auto message = AnyMessage::decode(frame, bridge->server.format());
    if (const auto *assist = message->as<SupervisorAssistEvent>())
        bridge->cries.insert(assist->callID);
    else if (const auto *emergency = message->as<EmergencyCallEvent>())
        bridge->cries.insert(emergency->connectionCallID);
    else if (const auto *transferred = message->as<CallTransferredEvent>()) // handed on: it was answered
        bridge->cries -= {transferred->primaryCallID, transferred->secondaryCallID};
}

void Person::cut(bool all)
{
    for (const QPointer<Line> &line : std::as_const(m_lines))
        if (line && (all || line->isUsed()))
            line->cut();
}

void Person::slow(Clock::Duration delay)
{
    m_delay = delay;
    for (const QPointer<Line> &line : std::as_const(m_lines))
        if (line)
            line->slow(delay);
}

bool Person::isLineQuick() const
{
    const auto idle = [](const QPointer<Line> &line) { return !line || line->isIdle(); };
    return m_delay == Clock::Duration(0) && std::ranges::all_of(m_lines, idle);
}

bool Person::hasOpenRequests() const
{
    return std::ranges::any_of(requests, [](const auto &request) { return request.second.ended == 0; });
}

bool Person::isCalm() const
{
    // Nobody tells of the calls at the phone of an agent who is signed out: no more can be known.
    const bool knowsAll = recovery.isSettled() || (agent().confirmed && agent().state == AgentState::Logout);
    const bool knowsConfiguration = !configuration || configuration->isSettled();
    const bool knowsOthers = !bridge || (bridge->server.isOnline() && bridge->isSettled());
    return server.isOnline() && knowsAll && knowsConfiguration && knowsOthers && isLineQuick() && !hasOpenRequests()
        && !m_cluster.master().isFrozen();
}

void Person::forgetRequests()
{
    std::erase_if(requests, [this](const auto &request) { return request.second.ended && request.second.asked < m_clock.now(); });
}

Done Person::noted(const QString &what)
{
    const int serial = ++m_asked;
    // Of a call that only a snapshot told of nobody knows what kind it is.
    const bool knowsKinds = std::ranges::none_of(calls.calls(), [](const Call &call) { return call.type == CallType::Invalid; });
    requests.emplace(serial, Request {.what = what, .asked = m_clock.now(), .calm = isCalm() && knowsKinds});
    return [this, serial](const std::optional<Error> &error) {
        Request &request = requests[serial]; // a new one, should it have been forgotten: that is its second end
        ++request.ended;
        request.error = error;
    };
}

void Person::signIn()
{
    agentControl.signIn({.agent = {agentId}, .extension = phone, .password = QStringLiteral("demo")}, m_owner.get(),
                        noted(QStringLiteral("sign in")));
}

void Person::setState(AgentState state, quint16 reason)
{
    agentControl.setState(state, reason, m_owner.get(), noted(QStringLiteral("state %1").arg(int(state))));
}

// ---- all of them -----------------------------------------------------------------------------------------------

simulator::Options Floor::quiet()
{
    simulator::Options options;
    options.agents = 6;
    options.supervisors = 1;
    options.robots = 0;
    options.nodes = 2;
    options.callsPerMinute = 0;
    options.warmUp = 0s;
    options.patience = 24h;
    options.callerTalks = 24h;
    return options;
}

//! Nothing here waits for a socket or a timer of Qt's: what is posted is all there is.
void PostedEvents::runOut()
{
    do {
        m_seen = 0;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (m_seen > 0);
}

bool PostedEvents::eventFilter(QObject *, QEvent *)
{
    ++m_seen;
    return false;
}

Floor::Floor(int agents, Defect defect, const simulator::Options &options, Equipment equipment) : cluster(options, &clock)
{
    QCoreApplication::instance()->installEventFilter(&m_events);
    for (int number = 1; number <= agents; ++number)
        people.push_back(std::make_unique<Person>(
            number, cluster, clock, defect, Equipment {.configuration = equipment.configuration, .version = equipment.version}));
    if (equipment.bridge)
        people.push_back(std::make_unique<Person>(1, cluster, clock, defect, equipment));
    m_configurations = {configurationOf(centre().directory())};
}

void Floor::configure(const QString &words)
{
    if (centre().administration().obey(words.split(u' ')).isEmpty())
        m_configurations.append(configurationOf(centre().directory()));
}

void Floor::settle()
{
    for (int turn = 0; turn < 100; ++turn) {
        m_events.runOut();
        const auto due = clock.nextDue();
        if (due && *due <= clock.now())
            clock.advance(0s);
        else if (!quietMoment || quietMoment())
            return;
    }
    qFatal("the floor does not come to rest");
}

void Floor::pass(Clock::Duration time)
{
    const Clock::Duration end = clock.now() + time;
    settle();
    for (auto due = clock.nextDue(); due && *due <= end; due = clock.nextDue()) {
        clock.advance(*due - clock.now());
        settle();
    }
    clock.advance(end - clock.now());
    settle();
}

bool Floor::recover(Clock::Duration within)
{
    const auto knowAll = [this] { return std::ranges::all_of(people, [](const auto &person) { return person->isCalm(); }); };
    const Clock::Duration end = clock.now() + within;
    settle();
    while (!knowAll()) {
        const auto due = clock.nextDue();
        if (!due || *due > end)
            return false;
        clock.advance(*due - clock.now());
        settle();
    }
    return true;
}

} // namespace proof
