// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"
#include "dayviewmodel.h"
#include "rulesviewmodel.h"
#include <QTimer>

namespace callfloor {

namespace {

Command exportCommand(DayViewModel &day, const AskScreen &ask)
{
    return {.id = QStringLiteral("exportCalls"),
            .group = Command::Group::Pages,
            .words = Commands::tr("Export the calls of My day"),
            .aliases = Commands::tr("csv file save", "words that find the command \"Export the calls of My day\" by typing"),
            .icon = QStringLiteral("export"),
            .problem =
                [&day] {
                    if (day.isExporting())
                        return Commands::tr("An export is being written.");
                    return day.history()->count() > 0 ? QString() : Commands::tr("No call is listed that could be exported.");
                },
            .run =
                [&day, ask] {
                    ask(QStringLiteral("day"));
                    day.exportCalls();
                }};
}

Command trialCommand(DayViewModel &day, const RulesViewModel &rules, const AskScreen &ask)
{
    return {.id = QStringLiteral("tryRules"),
            .group = Command::Group::Pages,
            .words = Commands::tr("What would the rules do?"),
            .aliases = Commands::tr("try dry run", "words that find the command \"What would the rules do?\" by typing"),
            .icon = QStringLiteral("rules"),
            .problem =
                [&day, &rules] {
                    if (!rules.hasAny())
                        return Commands::tr("There are no rules here.");
                    return day.history()->count() > 0 ? QString() : Commands::tr("My day lists no call to try them on.");
                },
            .run =
                [&day, ask] {
                    ask(QStringLiteral("day"));
                    QTimer::singleShot(0, &day, [ask] { ask(QStringLiteral("tryRules")); }); // the page is there then
                }};
}

} // namespace

QList<Command> dayCommands(const CommandParts &parts, const AskScreen &ask)
{
    QList<Command> list;
    if (parts.day)
        list.append(exportCommand(*parts.day, ask));
    if (parts.day && parts.rules)
        list.append(trialCommand(*parts.day, *parts.rules, ask));
    return list;
}

} // namespace callfloor
