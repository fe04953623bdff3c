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
        if (m_edits.contains(old))
            m_edits.insert(now, m_edits.take(old));
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
    Q_EMIT changed(call);
    m_control.setData(call, contextWith(name, edit.asked), this, [this, call, name](const std::optional<cti::Error> &error) {
        const std::optional<Edit> asked = of(call, name);
        if (!asked || !asked->isPending)
            return; // the event came first
        if (error)
            return fail(call, name, explain(*error));
        m_edits[call][name].timer = m_clock.after(AskedActions::Overdue, [this, call, name] {
            if (const auto late = of(call, name); late && late->isPending)
                fail(call, name, {.text = tr("The server took the change, but does not show it. Try again.")});
        });
    });
}

void VariableEdits::fail(CallId call, const QString &name, const Sentence &why)
{
    m_edits[call].remove(name);
    Q_EMIT changed(call);
    Q_EMIT failed(call, why);
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
