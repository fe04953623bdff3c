// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "variableedits.h"
#include "askedactions.h"
#include "callvariable.h"

namespace callfloor {

using cti::CallId;
using cti::CallRegistry;

VariableEdits::VariableEdits(cti::CallControl &control, const CallRegistry &calls, cti::Clock &clock, QObject *parent)
    : QObject(parent), m_control(control), m_calls(calls), m_clock(clock)
{
    follow(calls);
}

void VariableEdits::follow(const CallRegistry &calls)
{
    connect(&calls, &CallRegistry::changed, this, [this](qsizetype row) { settle(m_calls.calls().at(row)); });
    connect(&calls, &CallRegistry::renamed, this, [this](CallId old, CallId now) {
        if (!m_edits.contains(old))
            return;
        m_edits.insert(now, m_edits.take(old));
        Q_EMIT changed(now);
    });
    connect(&calls, &CallRegistry::ended, this, [this](const cti::Call &call) { m_edits.remove(call.id); });
    connect(&calls, &CallRegistry::reset, this, [this] { m_edits.clear(); });
}

std::optional<VariableEdits::Edit> VariableEdits::of(CallId call, const QString &name) const
{
    const Edits edits = m_edits.value(call);
    const auto at = edits.constFind(name);
    return at == edits.constEnd() ? std::nullopt : std::optional(*at);
}

QString VariableEdits::valueNow(CallId call, const QString &name) const
{
    const cti::Call *known = m_calls.find(call);
    return known ? variableOf(known->context, name).value_or(QString()).trimmed() : QString();
}

void VariableEdits::set(CallId call, const QString &name, const QString &value)
{
    const QString before = valueNow(call, name);
    const std::optional<Edit> last = of(call, name);
    if (value.trimmed() != before && !(last && last->isPending))
        ask(call, name, {.asked = value.trimmed(), .before = before});
}

void VariableEdits::undo(CallId call, const QString &name)
{
    const std::optional<Edit> last = of(call, name);
    if (last && !last->isPending)
        ask(call, name, {.asked = last->before, .before = valueNow(call, name), .isUndo = true});
}

void VariableEdits::ask(CallId call, const QString &name, const Edit &edit)
{
    Edit &pending = *m_edits[call].insert(name, edit);
    pending.isPending = true;
    pending.ticket = ++m_lastTicket;
    m_control.setData(call, contextWith(name, edit.asked), this,
                      [this, ticket = pending.ticket](const std::optional<cti::Error> &error) { answered(ticket, error); });
    Q_EMIT changed(call);
}

std::optional<VariableEdits::Place> VariableEdits::placeOf(quint32 ticket) const
{
    for (auto call = m_edits.cbegin(); call != m_edits.cend(); ++call)
        for (auto edit = call->cbegin(); edit != call->cend(); ++edit)
            if (edit->ticket == ticket && edit->isPending)
                return Place {call.key(), edit.key()};
    return {};
}

// A confirmation promises an event; one that stays away must not refuse every other edit.
void VariableEdits::answered(quint32 ticket, const std::optional<cti::Error> &error)
{
    const std::optional<Place> asked = placeOf(ticket);
    if (!asked)
        return; // the event came first
    if (error)
        return fail(*asked, said(*error));
    m_edits[asked->call][asked->name].timer = m_clock.after(AskedActions::Overdue, [this, ticket] {
        if (const std::optional<Place> late = placeOf(ticket))
            fail(*late, [] { return tr("The server took the change, but does not show it. Try again."); });
    });
}

void VariableEdits::fail(const Place &place, const Said &why)
{
    m_edits[place.call].remove(place.name);
    Q_EMIT changed(place.call);
    Q_EMIT failed(place.call, why);
}

// Any new value settles it: the server may have shortened what was asked for.
void VariableEdits::settle(const cti::Call &call)
{
    const auto edits = m_edits.find(call.id);
    if (edits == m_edits.end())
        return;
    bool isSettled = false;
    for (auto edit = edits->begin(); edit != edits->end();) {
        const bool isTrue = edit->isPending && valueNow(call.id, edit.key()) != edit->before;
        isSettled |= isTrue;
        edit->isPending &= !isTrue;
        edit = isTrue && edit->isUndo ? edits->erase(edit) : std::next(edit);
    }
    if (isSettled)
        Q_EMIT changed(call.id);
}

} // namespace callfloor
