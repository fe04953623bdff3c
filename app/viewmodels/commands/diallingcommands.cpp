// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"
#include "contactsviewmodel.h"

namespace callfloor {

namespace {

constexpr auto group = Command::Group::Dialling;

QString lastNumber(const CommandParts &parts)
{
    const RecentCallListModel &recent = *parts.contacts.recentCalls();
    return recent.count() > 0 ? recent.index(0).data(RecentCallListModel::NumberRole).toString() : QString();
}

QString dialProblem(const CommandParts &parts)
{
    if (parts.calls.canDial())
        return {};
    const QString problem = contactProblem(parts);
    return problem.isEmpty() ? Commands::tr("Your phone has no free line now.") : problem;
}

QString handOverProblem(const CommandParts &parts)
{
    return parts.calls.canHandOver() ? QString() : Commands::tr("You are talking to nobody, or somebody waits on hold.");
}

QString lastNumberProblem(const CommandParts &parts, const QString &otherwise)
{
    return lastNumber(parts).isEmpty() ? Commands::tr("Nobody was on the phone with you yet.") : otherwise;
}

Command favourite(const CommandParts &parts, int place, const QString &number)
{
    const QString name = parts.contacts.nameOf(number);
    return {.id = QStringLiteral("favourite%1").arg(place),
            .group = group,
            .words = Commands::tr("Transfer to favourite %1: %2").arg(place).arg(name.isEmpty() ? number : name),
            .aliases = number,
            .icon = QStringLiteral("transfer"),
            .problem = [parts] { return handOverProblem(parts); },
            .run = [&calls = parts.calls, number] { calls.handOver(number); }};
}

} // namespace

QList<Command> diallingCommands(const CommandParts &parts, const AskScreen &ask)
{
    QList<Command> list {
        {.id = QStringLiteral("dial"),
         .group = group,
         .words = Commands::tr("Type a number to call"),
         .aliases = Commands::tr("dial call new", "words that find the command \"Type a number to call\" by typing"),
         .icon = QStringLiteral("dial"),
         .problem = [parts] { return dialProblem(parts); },
         .run =
             [ask] {
                 ask(QStringLiteral("desk"));
                 ask(QStringLiteral("dial"));
             }},
        {.id = QStringLiteral("redial"),
         .group = group,
         .words = Commands::tr("Call the last number again"),
         .aliases = Commands::tr("redial again", "words that find the command \"Call the last number again\" by typing"),
         .icon = QStringLiteral("dial"),
         .problem = [parts] { return lastNumberProblem(parts, dialProblem(parts)); },
         .run = [parts] { parts.calls.dial(lastNumber(parts)); }},
        {.id = QStringLiteral("transferRecent"),
         .group = group,
         .words = Commands::tr("Transfer to the last number"),
         .aliases = Commands::tr("direct blind", "words that find the command \"Transfer to the last number\" by typing"),
         .icon = QStringLiteral("transfer"),
         .problem = [parts] { return lastNumberProblem(parts, handOverProblem(parts)); },
         .run = [parts] { parts.calls.handOver(lastNumber(parts)); }},
        {.id = QStringLiteral("cancelTarget"),
         .group = group,
         .words = Commands::tr("Give up the target"),
         .aliases = Commands::tr("cancel", "words that find the command \"Give up the target\" by typing"),
         .icon = QStringLiteral("close"),
         .problem = [parts] { return parts.calls.target()->isActive() ? QString() : Commands::tr("No target is being chosen."); },
         .run = [parts] { parts.calls.target()->cancel(); }}};
    const QStringList numbers = parts.contacts.favouriteNumbers();
    for (qsizetype i = 0; i < numbers.size(); ++i)
        list.append(favourite(parts, int(i) + 1, numbers[i]));
    return list;
}

} // namespace callfloor
