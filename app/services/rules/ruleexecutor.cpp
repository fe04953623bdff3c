// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ruleexecutor.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>

namespace callfloor {

namespace {

// What Qt has to say meanwhile is heard by nobody: it names the whole address, with the data of the caller in it.
class Unheard {
public:
    Unheard() : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {})) { }
    ~Unheard() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Unheard)

private:
    QtMessageHandler m_before;
};

} // namespace

Said DesktopRuleEffects::openUrl(const QUrl &url)
{
    const Unheard unheard;
    if (QDesktopServices::openUrl(url))
        return {};
    return [scheme = url.scheme()] { return RuleExecutor::tr("No program opens %1 addresses here.").arg(scheme); };
}

Said DesktopRuleEffects::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    return {};
}

Said DesktopRuleEffects::startProgram(const QString &program, const QStringList &arguments)
{
    if (QProcess::startDetached(program, arguments, QFileInfo(program).path()))
        return {};
    return [program] { return RuleExecutor::tr("The program %1 can't be started.").arg(program); };
}

RuleExecutor::RuleExecutor(RuleEffects &effects, WebhookSender &webhooks, QObject *parent)
    : QObject(parent), m_effects(effects), m_webhooks(webhooks)
{
    connect(&webhooks, &WebhookSender::finished, this, [this](const QString &rule, const Said &problem) {
        if (!problem.isEmpty())
            Q_EMIT failed(rule, problem);
    });
}

void RuleExecutor::execute(const QList<RuleAction> &actions)
{
    for (const RuleAction &action : actions) {
        const Said problem = action.problem.isEmpty() ? perform(action) : action.problem;
        if (!problem.isEmpty())
            Q_EMIT failed(action.rule, problem);
    }
}

Said RuleExecutor::perform(const RuleAction &action)
{
    switch (action.kind) {
    case RuleAction::Kind::OpenUrl: return m_effects.openUrl(action.url);
    case RuleAction::Kind::Copy: return m_effects.copy(action.text);
    case RuleAction::Kind::Start: return m_effects.startProgram(action.program, action.arguments);
    case RuleAction::Kind::Webhook: m_webhooks.send(action.rule, action.url, action.body); break;
    case RuleAction::Kind::Notify: Q_EMIT notified(action.rule, action.text); break;
    }
    return {};
}

} // namespace callfloor
