// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rule.h"
#include "services/base/said.h"
#include <QByteArray>
#include <QHash>
#include <QQueue>
#include <QSet>

namespace callfloor {

//! One thing to be done for a call, with all values filled in.
struct RuleAction {
    enum class Kind { OpenUrl, Webhook, Copy, Notify, Start };
    QString rule {}; //!< its name
    Kind kind = Kind::OpenUrl;
    QUrl url {};
    QByteArray body {}; //!< of a webhook: JSON
    QString text {}; //!< to copy or to show: one plain line
    QString program {};
    QStringList arguments {}; //!< each handed over as it is, by no shell
    Said problem {}; //!< why it must not be done; mostly empty
    friend bool operator==(const RuleAction &, const RuleAction &) = default;
};

//! What one rule would have done for a call, for a dry run.
struct RuleTrial {
    QString rule {};
    RuleTrigger trigger = RuleTrigger::Ringing;
    QString whyNot {}; //!< which condition does not hold, a sentence; empty: it would act
    bool isVariable = false; //!< it is one on a variable; all before it hold
    QList<RuleAction> actions {};
};

//! Decides what is to be done: facts in, actions out. Does nothing itself. One engine lives as long as the program, over every
//! reconnect, and remembers for which calls a rule has acted: each rule acts once for a call.
class RuleEngine {
public:
    static constexpr qsizetype MostCalls = 5000; //!< that are remembered; then the oldest is forgotten

    explicit RuleEngine(QList<Rule> rules = {}) : m_rules(std::move(rules)) { }
    const QList<Rule> &rules() const { return m_rules; }

    //! Say each trigger as often as you like; HeldTooLong about every second of a hold, with heldMs.
    QList<RuleAction> actionsFor(RuleTrigger trigger, const CallFacts &call);
    //! All rules against a call, each at its own trigger and as if held long enough. Remembers nothing.
    QList<RuleTrial> dryRun(const CallFacts &call) const;

private:
    bool isFirstTime(const QString &callKey, qsizetype rule);

    const QList<Rule> m_rules;
    QHash<QString, QSet<qsizetype>> m_done {}; // rules by call
    QQueue<QString> m_calls {}; // oldest first
};

} // namespace callfloor
