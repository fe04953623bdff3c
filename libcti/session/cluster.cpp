// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"
#include "logging.h"
#include <QRandomGenerator>
#include <algorithm>

namespace cti {

Cluster::Cluster(MakeTransport makeTransport, Clock &clock, QObject *parent, std::function<double()> chance)
    : QObject(parent),
      m_makeTransport(std::move(makeTransport)),
      m_clock(clock),
      m_chance(chance ? std::move(chance) : [] { return QRandomGenerator::global()->generateDouble(); }),
      m_standby(m_makeTransport, clock, m_chance)
{
    connect(&m_standby, &StandbyLink::changed, this, &Cluster::statusChanged);
}

Cluster::~Cluster()
{
    // While everything else still stands: what is pending is answered now.
    if (const std::unique_ptr<Session> session {std::exchange(m_session, nullptr)})
        session->disconnect(this);
}

void Cluster::setTap(FrameTap *tap)
{
    m_tap = tap;
    if (m_session)
        m_session->setTap(tap);
}

void Cluster::open(const ClusterOptions &options)
{
    Q_ASSERT(!options.nodes.isEmpty());
    m_options = options;
    m_wanted = true;
    m_restart = m_session != nullptr;
    if (m_session)
        m_session->close();
    else
        start();
}

void Cluster::close()
{
    m_wanted = m_restart = false;
    if (m_session)
        m_session->close();
    else if (m_nextTry)
        stop();
}

void Cluster::retryNow()
{
    if (!m_nextTry)
        return;
    const Clock::Duration peace = m_refused.value(m_nodes.at(m_node).node.name(), Clock::Duration(0));
    if (peace <= m_clock.now())
        enter();
    else if (peace < *m_nextTry)
        plan({m_node, peace});
}

void Cluster::start()
{
    m_restart = false;
    m_ladder = versionLadder(m_options.version, m_options.lengthBytes);
    m_nodes.clear();
    for (const Node &node : m_options.nodes) {
        const auto known = m_memory ? m_memory->recall(node) : std::nullopt;
        m_nodes.append({node, known && m_ladder.contains(*known) ? *known : m_ladder.first(), {}});
    }
    m_walk = NodeWalk(int(m_nodes.size()), m_chance);
    for (int i = 0; i < m_nodes.size(); ++i)
        m_walk.holdBack(i, m_refused.value(m_nodes.at(i).node.name(), Clock::Duration(0)));
    m_standby.drop();
    m_lastTick = m_clock.now();
    tick();
    plan(m_walk.first(m_clock.now()));
}

void Cluster::plan(const NodeWalk::Step &step)
{
    m_node = step.node;
    m_nextTry = step.at;
    m_timer = m_clock.after(step.at - m_clock.now(), [this] { enter(); });
    Q_EMIT statusChanged();
}

void Cluster::enter()
{
    m_nextTry.reset();
    m_timer.reset();
    m_wasOpen = false;
    const NodeStatus &node = m_nodes.at(m_node);
    m_format = node.format;
    std::unique_ptr<Transport> link = m_standby.take(node.node);
    m_onStandby = link != nullptr;
    qCInfo(sessionLog, "trying %s, version %d%s", qUtf8Printable(node.node.name()), int(m_format.version),
           m_onStandby ? ", on the standby link" : "");
    m_session = new Session(link ? std::move(link) : m_makeTransport(node.node), m_clock, m_dispatcher, this);
    m_session->setTap(m_tap);
    connect(m_session, &Session::phaseChanged, this, &Cluster::phaseChanged);
    connect(m_session, &Session::silentChanged, this, &Cluster::statusChanged);
    m_session->open({.node = node.node,
                     .open = m_options.open,
                     .format = m_format,
                     .fixedWidth = m_options.lengthBytes.has_value(),
                     .heartbeat = m_options.heartbeat,
                     .linkStands = m_onStandby});
}

void Cluster::phaseChanged(Phase phase)
{
    if (phase == Phase::Offline)
        return ended();
    if (phase == Phase::Starting || phase == Phase::Online)
        opened();
    Q_EMIT statusChanged();
    if (phase == Phase::Online)
        Q_EMIT online();
}

void Cluster::opened()
{
    m_wasOpen = true;
    m_walk.opened();
    m_format = m_session->format(); // the width may have been found out
    NodeStatus &node = m_nodes[m_node];
    node.format = m_format;
    node.lastError.reset();
    if (m_memory)
        m_memory->remember(node.node, m_format);
    if (m_options.standbyLink && m_nodes.size() > 1)
        m_standby.keep(m_nodes.at((m_node + 1) % m_nodes.size()).node);
}

void Cluster::ended()
{
    m_lastError = m_session->lastError();
    m_session->disconnect(this);
    m_session->deleteLater();
    m_session = nullptr;
    if (!m_wanted)
        return stop();
    if (m_restart)
        return start();
    const bool silent = m_lastError.kind == ErrorKind::Timeout || m_lastError.kind == ErrorKind::Disconnected;
    if (m_onStandby && !m_wasOpen && silent)
        return plan({m_node, m_clock.now()}); // the link was dead, which says nothing about the node
    NodeStatus &node = m_nodes[m_node];
    node.lastError = m_lastError;
    qCInfo(sessionLog, "%s: %s, code %u", qUtf8Printable(node.node.name()), m_wasOpen ? "lost" : "not entered", m_lastError.code);
    if (!m_wasOpen)
        node.format = stepDown(m_ladder, node.format, m_lastError);
    // Two clients that both come back for one phone would throw each other out for ever: people decide.
    if (m_lastError.kind == ErrorKind::Refused && m_lastError.code == Status::NewSessionOpened)
        return stop();
    if (isRefusal(m_lastError))
        noteRefusal(node.node);
    plan(m_walk.next(outcome(m_lastError, m_wasOpen), m_clock.now()));
    if (m_wasOpen)
        Q_EMIT lost(m_lastError);
}

void Cluster::noteRefusal(const Node &node)
{
    const Clock::Duration now = m_clock.now();
    m_refused.removeIf([now](QHash<QString, Clock::Duration>::iterator entry) { return entry.value() <= now; });
    m_refused.insert(node.name(), now + NodeWalk::AfterRefusal);
}

void Cluster::stop()
{
    m_wanted = false;
    m_timer.reset();
    m_ticking.reset();
    m_nextTry.reset();
    m_standby.drop();
    Q_EMIT statusChanged();
    Q_EMIT closed();
}

void Cluster::tick()
{
    const Clock::Duration now = m_clock.now();
    m_ticking = m_clock.after(std::chrono::seconds(1), [this] { tick(); });
    if (now - std::exchange(m_lastTick, now) >= Slept)
        woke();
}

void Cluster::woke()
{
    qCInfo(sessionLog, "the clock went on without us: the computer slept");
    m_standby.renew();
    if (m_session)
        m_session->suspect();
    else if (m_nextTry)
        plan({m_node, std::max(*m_nextTry, m_clock.now())}); // its timer slept, too
}

//! A node that says "standby" has refused nothing: it is not its turn.
bool Cluster::isRefusal(const Error &error) { return error.kind == ErrorKind::Refused && error.code != Status::ServerNotMaster; }

NodeWalk::Outcome Cluster::outcome(const Error &error, bool wasOpen)
{
    if (error.kind == ErrorKind::Refused && !isRefusal(error))
        return NodeWalk::Outcome::Standby;
    if (error.kind == ErrorKind::Refused || error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Insecure)
        return NodeWalk::Outcome::Refused;
    return wasOpen ? NodeWalk::Outcome::Lost : NodeWalk::Outcome::Unreachable;
}

Phase Cluster::phase() const { return m_session ? m_session->phase() : Phase::Offline; }
std::optional<int> Cluster::standbyNode() const
{
    const auto at = std::ranges::find_if(m_nodes, [this](const NodeStatus &status) { return m_standby.stands(status.node); });
    return at == m_nodes.cend() ? std::nullopt : std::optional(int(at - m_nodes.cbegin()));
}

bool Cluster::isSilent() const { return m_session && m_session->isSilent(); }
bool Cluster::isOnline() const { return m_session && m_session->isOnline(); }
quint32 Cluster::grantedServices() const { return m_session ? m_session->grantedServices() : 0; }
quint32 Cluster::missingServices() const { return m_session ? m_session->missingServices() : 0; }

void Cluster::ask(EncodeRequest encode, quint32 confId, Clock::Duration deadline, QObject *context,
                  PendingRequests::Callback callback)
{
    if (Requester *session = m_session)
        session->ask(std::move(encode), confId, deadline, context, std::move(callback));
    else
        refuseLater(context, std::move(callback), {.kind = ErrorKind::Disconnected, .text = QStringLiteral("not connected")});
}

std::optional<Error> Cluster::send(const Encode &encode)
{
    if (Requester *session = m_session)
        return session->send(encode);
    return Error {.kind = ErrorKind::Disconnected, .text = QStringLiteral("not connected")};
}

} // namespace cti
