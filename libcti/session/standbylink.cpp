// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "standbylink.h"
#include "logging.h"
#include "requester.h"
#include <algorithm>

namespace cti {
namespace {

using namespace std::chrono_literals;
constexpr Clock::Duration FirstAfter = 1s; // what the new session has to ask goes first
constexpr Clock::Duration AfterAnEnd = 5s; // a server that ends idle links would be asked in a circle
constexpr Clock::Duration AfterFailures[] = {10s, 30s, 60s, 120s};

} // namespace

StandbyLink::StandbyLink(MakeTransport makeTransport, Clock &clock, std::function<double()> chance)
    : m_makeTransport(std::move(makeTransport)), m_clock(clock), m_chance(std::move(chance))
{
}

StandbyLink::~StandbyLink()
{
    disconnect(); // nobody is told any more
    letGo();
}

void StandbyLink::keep(const Node &node)
{
    if (m_kept && node == m_node)
        return;
    drop();
    m_kept = true;
    m_node = node;
    plan(FirstAfter);
}

void StandbyLink::drop()
{
    m_kept = false;
    m_failures = 0;
    letGo();
}

void StandbyLink::renew()
{
    if (!m_kept)
        return;
    letGo();
    plan(FirstAfter);
}

std::unique_ptr<Transport> StandbyLink::take(const Node &node)
{
    std::unique_ptr<Transport> link;
    if (stands(node)) {
        m_link->disconnect(this);
        link = std::move(m_link);
    }
    drop();
    return link;
}

void StandbyLink::plan(Clock::Duration pause)
{
    m_timer = m_clock.after(spread(pause, m_chance()), [this] { make(); });
}

void StandbyLink::make()
{
    m_link = m_makeTransport(m_node);
    connect(m_link.get(), &Transport::opened, this, [this] {
        m_timer.reset();
        m_failures = 0;
        setStands(true);
    });
    connect(m_link.get(), &Transport::closed, this, [this](const QString &reason) {
        qCDebug(sessionLog, "standby link to %s: %s", qUtf8Printable(m_node.name()), qUtf8Printable(reason));
        if (m_stands)
            return lose(AfterAnEnd);
        lose(AfterFailures[std::min<size_t>(size_t(m_failures++), std::size(AfterFailures) - 1)]);
    });
    connect(m_link.get(), &Transport::received, this, [this] { lose(AfterFailures[0]); }); // nobody was asked anything
    m_timer = m_clock.after(Deadline::Link, [this] { lose(AfterFailures[0]); });
    m_link->open(m_node.host, m_node.port);
}

void StandbyLink::lose(Clock::Duration pause)
{
    letGo();
    plan(pause);
}

void StandbyLink::letGo()
{
    m_timer.reset();
    if (m_link) {
        m_link->disconnect(this);
        m_link->close();
        Transport *spent = m_link.release(); // may be in the middle of a signal
        spent->setParent(this);
        spent->deleteLater();
    }
    setStands(false);
}

void StandbyLink::setStands(bool stands)
{
    if (std::exchange(m_stands, stands) != stands)
        Q_EMIT changed();
}

} // namespace cti
