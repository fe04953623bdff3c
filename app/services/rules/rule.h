// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "urltemplate.h"
#include <QJsonValue>
#include <variant>

namespace callfloor {

enum class RuleTrigger { Ringing, Answered, HeldTooLong, Ended };

struct VariableCondition {
    enum class Test { Present, Equals, Contains }; //!< texts compare without case
    QString name {};
    Test test = Test::Present;
    QString value {};
};

//! All that is given must hold; of several queues or numbers, one.
struct RuleConditions {
    QStringList queues {};
    QStringList numbers {}; //!< patterns: "+47*", "20??"
    QList<VariableCondition> variables {};
};

struct OpenUrl {
    UrlTemplate url {};
};
struct CallWebhook {
    UrlTemplate url {};
    QList<std::pair<QString, TextTemplate>> fields {}; //!< posted as one JSON object of texts
};
struct CopyText {
    TextTemplate text {};
};
struct Notify {
    TextTemplate text {};
};
struct StartProgram {
    QString program {}; //!< absolute path
    QList<TextTemplate> arguments {};
};
using RuleStep = std::variant<OpenUrl, CallWebhook, CopyText, Notify, StartProgram>;

struct Rule {
    QString name {}; //!< unique
    RuleTrigger trigger = RuleTrigger::Ringing;
    int heldSeconds = 0; //!< HeldTooLong only
    RuleConditions when {};
    QList<RuleStep> steps {};
};

//! Reads the object "rules" of the machine's policy:
//!   {"schemes": ["https"], "hosts": ["crm.example.com"], "webhookHosts": ["hooks.example.com"], "programs": {"crm": "/opt/crm"},
//!    "rules": [{"name": "Find customer", "trigger": "ringing" | "answered" | "heldTooLong" | "ended", "heldSeconds": 60,
//!      "when": {"queue": ["Sales"], "number": ["+47*"], "variables": [{"name": "id", "equals" | "contains": "x", "present":
//!      true}]}, "actions": [{"openUrl": "https://crm.example.com/find?number={number}"}, {"webhook": "https://...", "fields":
//!      {"n": "{number}"}},
//!        {"copy": "{number}"}, {"notify": "..."}, {"start": "crm", "arguments": ["--number={number}"]}]}]}
//! Programs are named by this object alone, so a rule can start nothing that the machine's policy does not know. Each problem is
//! a sentence that names rule and key; a rule with one is left out, the others are read.
QList<Rule> readRules(const QJsonValue &rules, QStringList &problems);

} // namespace callfloor
