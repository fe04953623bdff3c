// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ruletrialmodel.h"
#include "callwords.h"
#include "plaintext.h"

namespace callfloor {

namespace {

constexpr qsizetype LongestLine = 500;

QString triggerText(const Rule &rule)
{
    switch (rule.trigger) {
    case RuleTrigger::Ringing: return RuleTrialModel::tr("when it rings");
    case RuleTrigger::Answered: return RuleTrialModel::tr("when it is answered");
    case RuleTrigger::HeldTooLong: return RuleTrialModel::tr("when it is on hold for %n second(s)", nullptr, rule.heldSeconds);
    case RuleTrigger::Ended: return RuleTrialModel::tr("when it has ended");
    }
    return {};
}

// Why the trigger never came; empty when it did.
QString neverCame(const Rule &rule, const CallEntry &call)
{
    switch (rule.trigger) {
    case RuleTrigger::Ringing: return call.isOutbound ? RuleTrialModel::tr("This call did not ring here.") : QString();
    case RuleTrigger::Answered: return call.answered == 0 ? RuleTrialModel::tr("This call was not answered.") : QString();
    case RuleTrigger::HeldTooLong:
        return call.holdMs < rule.heldSeconds * 1000LL ? RuleTrialModel::tr("This call was not on hold for so long.") : QString();
    case RuleTrigger::Ended:
        return call.outcome == CallEntry::Outcome::Open ? RuleTrialModel::tr("This call has not ended.") : QString();
    }
    return {};
}

QString actionText(const RuleAction &action)
{
    if (!action.problem.isEmpty())
        return action.problem.text();
    const QString url = action.url.toDisplayString(QUrl::FullyEncoded);
    switch (action.kind) {
    case RuleAction::Kind::OpenUrl: return RuleTrialModel::tr("Opens %1").arg(url);
    case RuleAction::Kind::Webhook: return RuleTrialModel::tr("Sends %1 to %2").arg(QString::fromUtf8(action.body), url);
    case RuleAction::Kind::Copy: return RuleTrialModel::tr("Copies \"%1\"").arg(action.text);
    case RuleAction::Kind::Notify: return RuleTrialModel::tr("Shows \"%1\"").arg(action.text);
    case RuleAction::Kind::Start:
        return RuleTrialModel::tr("Starts %1").arg((QStringList {action.program} + action.arguments).join(QLatin1Char(' ')));
    }
    return {};
}

CallFacts factsOf(const CallEntry &call)
{
    const char *typeName = words::callTypeNamed(call.type); // the journal has the word that was read
    CallFacts facts {.key = call.key,
                     .agentId = call.agentId,
                     .number = call.number,
                     .party = call.party.isEmpty() ? call.number : call.party,
                     .queue = call.queue,
                     .callType = typeName ? QString::fromLatin1(typeName) : call.type};
    for (const JournalVariable &variable : call.variables)
        facts.variables.insert(variable.name, variable.value);
    return facts;
}

} // namespace

RuleTrialModel::RuleTrialModel(const RuleEngine &engine, QStringList kept, QObject *parent)
    : QAbstractListModel(parent), m_engine(engine), m_kept(std::move(kept))
{
}

void RuleTrialModel::show(const CallEntry &call)
{
    m_call = call;
    const QList<RuleTrial> trials = m_engine.dryRun(factsOf(call));
    QList<Row> rows;
    for (qsizetype i = 0; i < trials.size(); ++i)
        rows.append(judge(m_engine.rules().at(i), trials[i], call));
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void RuleTrialModel::retranslate()
{
    if (count() > 0)
        show(CallEntry(m_call));
}

RuleTrialModel::Row RuleTrialModel::judge(const Rule &rule, const RuleTrial &trial, const CallEntry &call) const
{
    Row row {.rule = harmless(rule.name), .when = triggerText(rule)};
    const QString missing = missingVariable(rule);
    const QString never = neverCame(rule, call);
    if (!never.isEmpty()) {
        row.lines = {never};
    } else if (!trial.whyNot.isEmpty() && !(trial.isVariable && !missing.isEmpty())) {
        row.lines = {trial.whyNot};
    } else if (!missing.isEmpty()) {
        row.verdict = Verdict::NotKnown;
        row.lines = {tr("It depends on %1, which the policy does not let the journal keep.").arg(harmless(missing))};
    } else {
        row.verdict = Verdict::Acts;
        for (const RuleAction &action : trial.actions)
            row.lines.append(harmless(actionText(action), LongestLine));
    }
    return row;
}

// A variable that the rule's conditions name and the journal does not keep; empty when there is none.
QString RuleTrialModel::missingVariable(const Rule &rule) const
{
    for (const VariableCondition &condition : rule.when.variables)
        if (!m_kept.contains(condition.name))
            return condition.name;
    return {};
}

QVariant RuleTrialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RuleRole: return row.rule;
    case WhenRole: return row.when;
    case VerdictRole: return QVariant::fromValue(row.verdict);
    case WordRole:
        return row.verdict == Verdict::Acts ? tr("Acts") : row.verdict == Verdict::DoesNot ? tr("Does nothing") : tr("Not known");
    case LinesRole: return row.lines;
    default: return {};
    }
}

QHash<int, QByteArray> RuleTrialModel::roleNames() const
{
    return {{RuleRole, "rule"}, {WhenRole, "when"}, {VerdictRole, "verdict"}, {WordRole, "word"}, {LinesRole, "lines"}};
}

} // namespace callfloor
