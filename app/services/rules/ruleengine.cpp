// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ruleengine.h"
#include "services/base/searchtext.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace callfloor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callfloor::RuleEngine)
};

constexpr qsizetype LongestText = 500;

bool hasQueue(const RuleConditions &when, const CallFacts &call)
{
    return when.queues.isEmpty() || when.queues.contains(call.queue, Qt::CaseInsensitive);
}

bool hasNumber(const RuleConditions &when, const CallFacts &call)
{
    const QString number =
        (call.number.trimmed().startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString()) + digitsOf(call.number);
    const auto isLike = [&number](const QString &pattern) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(number).hasMatch();
    };
    return when.numbers.isEmpty() || std::any_of(when.numbers.cbegin(), when.numbers.cend(), isLike);
}

bool holds(const VariableCondition &condition, const CallFacts &call)
{
    const auto found = call.variables.find(condition.name);
    if (found == call.variables.end())
        return false;
    switch (condition.test) {
    case VariableCondition::Test::Present: return !found->isEmpty();
    case VariableCondition::Test::Equals: return found->compare(condition.value, Qt::CaseInsensitive) == 0;
    case VariableCondition::Test::Contains: return found->contains(condition.value, Qt::CaseInsensitive);
    }
    return false;
}

QString whyNot(const RuleConditions &when, const CallFacts &call)
{
    if (!hasQueue(when, call))
        return Words::tr("The queue is another one.");
    if (!hasNumber(when, call))
        return Words::tr("The number is another one.");
    for (const VariableCondition &condition : when.variables)
        if (!holds(condition, call))
            return Words::tr("The variable %1 does not match.").arg(condition.name);
    return {};
}

// Fills one step of a rule with what is known of a call.
struct Filler {
    const CallFacts &call;
    RuleAction action;

    RuleAction operator()(const OpenUrl &step)
    {
        action.kind = RuleAction::Kind::OpenUrl;
        fill(step.url);
        return action;
    }
    RuleAction operator()(const CallWebhook &step)
    {
        action.kind = RuleAction::Kind::Webhook;
        fill(step.url);
        QJsonObject body;
        for (const auto &[name, text] : step.fields)
            body[name] = text.fill(call);
        action.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return action;
    }
    RuleAction operator()(const CopyText &step)
    {
        action.kind = RuleAction::Kind::Copy;
        action.text = plainLine(step.text.fill(call), LongestText);
        return action;
    }
    RuleAction operator()(const Notify &step)
    {
        action.kind = RuleAction::Kind::Notify;
        action.text = plainLine(step.text.fill(call), LongestText);
        return action;
    }
    RuleAction operator()(const StartProgram &step)
    {
        action.kind = RuleAction::Kind::Start;
        action.program = step.program;
        for (const TextTemplate &text : step.arguments)
            fillArgument(text);
        return action;
    }

private:
    void fill(const UrlTemplate &url)
    {
        if (const auto filled = url.fill(call))
            action.url = *filled;
        else
            action.problem = [] {
                return Words::tr("The address was not opened: the data of the call would lead to another place.");
            };
    }
    // The caller's text may be a value, never an option.
    void fillArgument(const TextTemplate &text)
    {
        const QString argument = text.fill(call);
        const bool startsWithValue = text.hasValues() && text.constantStart().isEmpty();
        if (startsWithValue && (argument.startsWith(QLatin1Char('-')) || argument.startsWith(QLatin1Char('/'))))
            action.problem = [] { return Words::tr("The program was not started: the data of the call reads like an option."); };
        action.arguments.append(argument);
    }
};

QList<RuleAction> actionsOf(const Rule &rule, const CallFacts &call)
{
    QList<RuleAction> actions;
    for (const RuleStep &step : rule.steps)
        actions.append(std::visit(Filler {call, {.rule = rule.name}}, step));
    return actions;
}

} // namespace

bool RuleEngine::isFirstTime(const QString &callKey, qsizetype rule)
{
    if (callKey.isEmpty())
        return false; // nobody could say next time that it is the same call
    if (!m_done.contains(callKey)) {
        m_calls.enqueue(callKey);
        if (m_calls.size() > MostCalls)
            m_done.remove(m_calls.dequeue());
    }
    QSet<qsizetype> &done = m_done[callKey];
    if (done.contains(rule))
        return false;
    done.insert(rule);
    return true;
}

QList<RuleAction> RuleEngine::actionsFor(RuleTrigger trigger, const CallFacts &call)
{
    QList<RuleAction> actions;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const bool isHeldEnough = trigger != RuleTrigger::HeldTooLong || call.heldMs >= rule.heldSeconds * 1000LL;
        if (rule.trigger == trigger && isHeldEnough && whyNot(rule.when, call).isEmpty() && isFirstTime(call.key, i))
            actions += actionsOf(rule, call);
    }
    return actions;
}

QList<RuleTrial> RuleEngine::dryRun(const CallFacts &call) const
{
    QList<RuleTrial> trials;
    for (const Rule &rule : m_rules) {
        RuleTrial trial {.rule = rule.name, .trigger = rule.trigger, .whyNot = whyNot(rule.when, call)};
        trial.isVariable = !trial.whyNot.isEmpty() && hasQueue(rule.when, call) && hasNumber(rule.when, call);
        if (trial.whyNot.isEmpty())
            trial.actions = actionsOf(rule, call);
        trials.append(trial);
    }
    return trials;
}

} // namespace callfloor
