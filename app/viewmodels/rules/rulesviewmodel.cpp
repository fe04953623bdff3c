// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "rulesviewmodel.h"
#include "callvariable.h"
#include "callwords.h"

namespace callfloor {

using cti::Call;
using cti::CallId;
using cti::CallRegistry;
using CallState = CallListModel::State;

RulesViewModel::RulesViewModel(Desk &desk, QList<Rule> rules, RuleExecutor &executor, Words words, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_engine(std::move(rules)),
      m_executor(executor),
      m_words(std::move(words)),
      m_names(desk.configuration, m_words.nameOf),
      m_trials(m_engine, m_words.keptVariables)
{
    connect(&executor, &RuleExecutor::notified, this, [this](const QString &rule, const QString &text) {
        m_notices.add(
            rule, [text] { return text; }, false);
    });
    connect(&executor, &RuleExecutor::failed, this,
            [this](const QString &rule, const Said &problem) { m_notices.add(rule, problem, true); });
    if (hasAny())
        follow();
}

void RulesViewModel::follow()
{
    const CallRegistry &calls = m_desk.calls;
    connect(&calls, &CallRegistry::inserted, this, [&](qsizetype row) {
        m_keys.began(calls.calls().at(row), m_desk.clock.now());
        callChanged(calls.calls().at(row));
    });
    connect(&calls, &CallRegistry::changed, this, [&](qsizetype row) { callChanged(calls.calls().at(row)); });
    connect(&calls, &CallRegistry::renamed, this, [this](CallId old, CallId now) {
        m_keys.renamed(old, now);
        if (const Call *call = m_desk.calls.find(now))
            callChanged(*call);
    });
    connect(&calls, &CallRegistry::ended, this, &RulesViewModel::callEnded);
    connect(&calls, &CallRegistry::aboutToReset, this, [this] { m_keys.clear(); });
}

void RulesViewModel::callChanged(const Call &call)
{
    if (!call.confirmed || m_keys.keyOf(call.id).isEmpty())
        return;
    switch (words::state(call)) {
    case CallState::Ringing: return trigger(RuleTrigger::Ringing, call);
    case CallState::Talking: return trigger(RuleTrigger::Answered, call);
    case CallState::Held: return watchHold();
    default: return;
    }
}

// Another second of every hold, for as long as there is one.
void RulesViewModel::watchHold()
{
    if (m_second)
        return;
    m_second = m_desk.clock.after(std::chrono::seconds(1), [this] {
        m_second.reset();
        const QList<Call> calls = m_desk.calls.calls();
        for (const Call &call : calls) {
            if (!call.confirmed || words::state(call) != CallState::Held)
                continue;
            trigger(RuleTrigger::HeldTooLong, call);
            watchHold();
        }
    });
}

void RulesViewModel::callEnded(const Call &call, cti::CallEnd how)
{
    const bool wasHere = words::state(call) != CallState::Unknown;
    if (wasHere && how != cti::CallEnd::Merged) // a merged one goes on inside another call
        trigger(RuleTrigger::Ended, call);
    m_keys.ended(call, m_desk.clock.now());
}

void RulesViewModel::trigger(RuleTrigger trigger, const Call &call)
{
    if (call.type != cti::CallType::Reservation) // an offer of a campaign is no call yet
        m_executor.execute(m_engine.actionsFor(trigger, factsOf(call)));
}

CallFacts RulesViewModel::factsOf(const Call &call) const
{
    const bool isHeld = words::state(call) == CallState::Held && call.stateSince;
    QHash<QString, QString> variables;
    for (const auto &[name, value] : sentVariables(call.context))
        variables.insert(name, value);
    const QString number = call.remoteParty();
    const QString name = m_names.of(number);
    return {.key = m_keys.keyOf(call.id),
            .agentId = m_desk.agentControl.self().value,
            .number = number,
            .party = name.isEmpty() ? number : name,
            .queue = words::queue(call, m_words.queues, m_desk.configuration),
            .callType = QString::fromLatin1(words::callTypeName(call)),
            .variables = variables,
            .heldMs = isHeld ? (m_desk.clock.now() - *call.stateSince).count() : 0};
}

void RulesViewModel::putAway() { m_notices.clear(); }

void RulesViewModel::retranslate()
{
    m_notices.retranslate();
    m_trials.retranslate();
}

void RulesViewModel::tryOut(HistoryModel *history, int row)
{
    if (history && row >= 0 && row < history->count())
        m_trials.show(history->entry(row));
}

} // namespace callfloor
