// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ruleengine.h"
#include "webhooksender.h"
#include <QObject>

namespace callfloor {

//! What rules do to the world outside. Each answers with why it could not; empty when it did.
class RuleEffects {
public:
    virtual ~RuleEffects() = default;
    virtual Said openUrl(const QUrl &url) = 0;
    virtual Said copy(const QString &text) = 0;
    virtual Said startProgram(const QString &program, const QStringList &arguments) = 0;

protected:
    RuleEffects() = default;
    RuleEffects(const RuleEffects &) = default;
    RuleEffects &operator=(const RuleEffects &) = default;
};

//! The person's desktop: its browser, its clipboard, its programs. No shell reads anything of it.
class DesktopRuleEffects final : public RuleEffects {
public:
    Said openUrl(const QUrl &url) override;
    Said copy(const QString &text) override;
    Said startProgram(const QString &program, const QStringList &arguments) override;
};

//! Does what a RuleEngine decided.
class RuleExecutor final : public QObject {
    Q_OBJECT
public:
    //! All three must outlive the executor.
    RuleExecutor(RuleEffects &effects, WebhookSender &webhooks, QObject *parent = nullptr);
    void execute(const QList<RuleAction> &actions);

Q_SIGNALS:
    void notified(const QString &rule, const QString &text); //!< to be shown to the agent, as plain text
    void failed(const QString &rule, const callfloor::Said &problem); //!< the next actions were done all the same

private:
    Said perform(const RuleAction &action);

    RuleEffects &m_effects;
    WebhookSender &m_webhooks;
};

} // namespace callfloor
