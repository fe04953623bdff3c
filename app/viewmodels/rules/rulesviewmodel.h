// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "callkeys.h"
#include "desk.h"
#include "historymodel.h"
#include "partynames.h"
#include "rulenoticemodel.h"
#include "ruletrialmodel.h"
#include "services/policy.h"
#include "services/rules/ruleexecutor.h"

namespace callfloor {

//! Screen pop and the other rules of the policy, as calls at the own phone come and go: each rule acts once for a call, also over
//! an outage. What contact that is lost leaves unsure triggers nothing.
class RulesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(bool any READ hasAny CONSTANT FINAL) //!< there are rules at all
    Q_PROPERTY(callfloor::RuleNoticeModel *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(callfloor::RuleTrialModel *trials READ trials CONSTANT FINAL) //!< of the call that tryOut() named
public:
    //! How rules know calls.
    struct Words {
        QList<Reason> queues {};
        PartyNames::PhoneBook nameOf {}; //!< may be empty
        QStringList keptVariables {}; //!< that the journal keeps
    };
    //! `desk` and `executor` must outlive it.
    RulesViewModel(Desk &desk, QList<Rule> rules, RuleExecutor &executor, Words words, QObject *parent = nullptr);
    bool hasAny() const { return !m_engine.rules().isEmpty(); }
    RuleNoticeModel *notices() { return &m_notices; }
    RuleTrialModel *trials() { return &m_trials; }

    //! What the rules would do for that call; nothing is done.
    Q_INVOKABLE void tryOut(callfloor::HistoryModel *history, int row);

    Q_INVOKABLE void putAway(); //!< another person sits here: nothing of the one before is said to them
    void retranslate(); //!< texts are fetched anew

private:
    void follow();
    void callChanged(const cti::Call &call);
    void callEnded(const cti::Call &call, cti::CallEnd how);
    void watchHold();
    void trigger(RuleTrigger trigger, const cti::Call &call);
    CallFacts factsOf(const cti::Call &call) const;

    Desk &m_desk;
    RuleEngine m_engine;
    RuleExecutor &m_executor;
    const Words m_words;
    const PartyNames m_names;
    CallKeys m_keys {};
    cti::Timer m_second;
    RuleNoticeModel m_notices {nullptr};
    RuleTrialModel m_trials;
};

} // namespace callfloor
