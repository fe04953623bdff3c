// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "askedactions.h"
#include "asking.h"
#include "callwords.h"

namespace callfloor {

using cti::Call;
using cti::CallId;
using cti::CallRegistry;
using State = CallListModel::State;

AskedActions::AskedActions(const CallRegistry &calls, cti::Clock &clock, QObject *parent)
    : QObject(parent), m_calls(calls), m_clock(clock)
{
    follow(calls);
}

void AskedActions::follow(const CallRegistry &calls)
{
    connect(&calls, &CallRegistry::changed, this, [this](qsizetype row) { settle(m_calls.calls().at(row)); });
    connect(&calls, &CallRegistry::renamed, this, [this](CallId old, CallId now) {
        if (!m_asked.contains(old))
            return;
        m_asked.insert(now, m_asked.take(old));
        Q_EMIT changed(now);
    });
    connect(&calls, &CallRegistry::ended, this, [this](const Call &call) { m_asked.remove(call.id); });
    connect(&calls, &CallRegistry::reset, this, [this] { m_asked.clear(); });
}

cti::Done AskedActions::begin(CallId call, Action action)
{
    const Call *known = m_calls.find(call);
    const quint32 ticket = ++m_lastTicket;
    Asked asked {.action = action, .ticket = ticket, .parties = known ? known->otherParties : QStringList()};
    asked.timer = m_clock.after(PatienceWithServer, [this, ticket] {
        if (const CallId waits = callOf(ticket); m_asked.contains(waits)) {
            m_asked[waits].waiting = true;
            Q_EMIT changed(waits);
        }
    });
    m_asked.insert(call, asked);
    Q_EMIT changed(call);
    return [this, ticket](const std::optional<cti::Error> &error) { answered(ticket, error); };
}

void AskedActions::fail(CallId call, const Said &error)
{
    if (!m_calls.find(call))
        return;
    m_asked[call].error = error;
    Q_EMIT changed(call);
}

void AskedActions::end(CallId call, const Said &error)
{
    if (!m_asked.contains(call))
        return;
    m_asked.insert(call, {.error = error});
    Q_EMIT changed(call);
}

CallId AskedActions::callOf(quint32 ticket) const
{
    for (auto at = m_asked.cbegin(); at != m_asked.cend(); ++at)
        if (at->ticket == ticket && at->action != Action::None)
            return at.key();
    return {};
}

// A confirmation promises an event; one that stays away must not block the buttons for ever.
void AskedActions::answered(quint32 ticket, const std::optional<cti::Error> &error)
{
    const CallId call = callOf(ticket);
    if (!m_asked.contains(call))
        return;
    if (error)
        return end(call, said(*error));
    m_asked[call].timer = m_clock.after(Overdue, [this, ticket] {
        end(callOf(ticket),
            [] { return tr("The server agreed, but nothing changed at the call. Look at your phone, then try again."); });
    });
}

// The server's event is the answer that counts: what was asked for is over when the call is as it makes it.
static bool isTrue(const AskedActions::Asked &asked, const Call &call)
{
    using Action = CallListModel::Action;
    switch (asked.action) {
    case Action::Answer:
    case Action::Retrieve: return words::state(call) == State::Talking;
    case Action::Hold:
    case Action::Consult:
    case Action::Swap: return words::state(call) == State::Held;
    case Action::Conference:
    case Action::Drop: return call.otherParties != asked.parties;
    case Action::None:
    case Action::Transfer:
    case Action::Reconnect:
    case Action::End: break; // the call goes
    }
    return false;
}

void AskedActions::settle(const Call &call)
{
    const auto asked = m_asked.constFind(call.id);
    if (asked == m_asked.constEnd() || !isTrue(*asked, call))
        return;
    m_asked.insert(call.id, {.error = asked->error}); // of something else
    Q_EMIT changed(call.id);
}

} // namespace callfloor
