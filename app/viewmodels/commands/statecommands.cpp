// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "agentviewmodel.h"
#include "commands.h"
#include "commandsets.h"
#include "policyviewmodel.h"
#include "sessionviewmodel.h"

namespace callfloor {

using State = AgentViewModel::State;

namespace {

// Why a change of state is not possible, as far as anybody can tell from here.
QString stateProblem(const CommandParts &parts, bool isPossible, State wanted, const QString &otherwise)
{
    if (isPossible)
        return {};
    if (const QString problem = contactProblem(parts); !problem.isEmpty())
        return problem;
    if (parts.agent.state() == wanted)
        return Commands::tr("That is your state already.");
    return otherwise;
}

QString notNow() { return Commands::tr("The server does not allow that in your state."); }

// One command for each reason of the policy, in its order.
template <typename Run>
void addReasons(QList<Command> &list, const Command &general, const ReasonListModel &reasons, const QString &words, Run run)
{
    for (const Reason &reason : reasons.all()) {
        Command command = general;
        command.id = QStringLiteral("%1:%2").arg(general.id).arg(reason.code);
        command.words = words.arg(reason.label);
        command.aliases = QStringLiteral("%1 %2").arg(reason.code).arg(general.aliases);
        command.run = [run, code = reason.code] { run(code); };
        list.append(command);
    }
}

Command notReadyCommand(const CommandParts &parts, const AskScreen &ask)
{
    const bool hasReasons = !parts.policy.notReadyReasons()->all().isEmpty();
    return {.id = QStringLiteral("notReady"),
            .words = Commands::tr("Not ready"),
            .aliases = Commands::tr("nr pause break", "words that find the command \"Not ready\" by typing"),
            .icon = QStringLiteral("notready"),
            .problem = [parts] { return stateProblem(parts, parts.agent.canNotReady(), State::Unknown, notNow()); },
            .run =
                [&agent = parts.agent, ask, hasReasons] {
                    if (hasReasons)
                        ask(QStringLiteral("notReady"));
                    else
                        agent.requestNotReady(0);
                }};
}

Command signOutCommand(const CommandParts &parts, const AskScreen &ask)
{
    const bool hasReasons = !parts.policy.signOutReasons()->all().isEmpty();
    return {.id = QStringLiteral("signOut"),
            .words = Commands::tr("Sign out"),
            .aliases = Commands::tr("logout leave", "words that find the command \"Sign out\" by typing"),
            .icon = QStringLiteral("signedout"),
            .problem =
                [parts] {
                    return stateProblem(parts, parts.agent.canSignOut(), State::SignedOut,
                                        Commands::tr("You can sign out while you are not ready and have no call."));
                },
            .run =
                [&agent = parts.agent, ask, hasReasons] {
                    if (hasReasons)
                        ask(QStringLiteral("signOut"));
                    else
                        agent.signOut(0);
                }};
}

} // namespace

QString contactProblem(const CommandParts &parts)
{
    if (parts.session.stage() != SessionViewModel::Stage::SignedIn)
        return Commands::tr("You are not signed in.");
    return parts.agent.isConfirmed() ? QString() : Commands::tr("There is no contact with the server.");
}

QList<Command> stateCommands(const CommandParts &parts, const AskScreen &ask)
{
    AgentViewModel &agent = parts.agent;
    const Command notReady = notReadyCommand(parts, ask);
    const Command signOut = signOutCommand(parts, ask);
    QList<Command> list {
        {.id = QStringLiteral("ready"),
         .words = Commands::tr("Ready"),
         .aliases = Commands::tr("rd available", "words that find the command \"Ready\" by typing"),
         .icon = QStringLiteral("ready"),
         .problem = [parts] { return stateProblem(parts, parts.agent.canReady(), State::Ready, notNow()); },
         .run = [&agent] { agent.requestReady(); }},
        notReady,
        {.id = QStringLiteral("work"),
         .words = Commands::tr("Wrap-up"),
         .aliases = Commands::tr("wu acw wrap work", "words that find the command \"Wrap-up\" by typing"),
         .icon = QStringLiteral("work"),
         .problem =
             [parts] {
                 return stateProblem(parts, parts.agent.canWork(), State::Work,
                                     Commands::tr("Wrap-up can be asked for while you have a call of a queue."));
             },
         .run = [&agent] { agent.requestWork(); }},
        {.id = QStringLiteral("cancelReady"),
         .words = Commands::tr("Stay not ready"),
         .aliases = Commands::tr("cancel countdown", "words that find the command \"Stay not ready\" by typing"),
         .icon = QStringLiteral("close"),
         .problem =
             [&agent] { return agent.readyInSeconds() > 0 ? QString() : Commands::tr("No countdown to ready is running."); },
         .run = [&agent] { agent.cancelReady(); }},
        signOut};
    addReasons(list, notReady, *parts.policy.notReadyReasons(), Commands::tr("Not ready: %1"),
               [&agent](int code) { agent.requestNotReady(code); });
    addReasons(list, signOut, *parts.policy.signOutReasons(), Commands::tr("Sign out: %1"),
               [&agent](int code) { agent.signOut(code); });
    return list;
}

} // namespace callfloor
