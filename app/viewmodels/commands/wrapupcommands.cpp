// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"

namespace callfloor {

namespace {

Command reasonCommand(WrapUpViewModel &wrapUp, int row)
{
    const QModelIndex reason = wrapUp.reasons()->index(row);
    return {.id = QStringLiteral("wrapUpReason:%1").arg(reason.data(WrapUpReasonModel::CodeRole).toInt()),
            .group = Command::Group::State,
            .words = Commands::tr("What the call was about: %1").arg(reason.data(WrapUpReasonModel::LabelRole).toString()),
            .aliases = Commands::tr("reason tick wrap-up", "words that find what a call was about by typing"),
            .icon = QStringLiteral("work"),
            .problem =
                [&wrapUp, row] {
                    if (!wrapUp.isActive() || !wrapUp.canTick())
                        return Commands::tr("There is no call to say that of.");
                    const bool isFree = wrapUp.reasons()->index(row).data(WrapUpReasonModel::AvailableRole).toBool();
                    return isFree ? QString() : Commands::tr("Five are the most. Take one back first.");
                },
            .run = [&wrapUp, row] { wrapUp.reasons()->toggle(row); }};
}

} // namespace

QList<Command> wrapUpCommands(const CommandParts &parts, const AskScreen &ask)
{
    WrapUpViewModel &wrapUp = *parts.calls.wrapUp();
    QList<Command> list {
        {.id = QStringLiteral("note"),
         .group = Command::Group::State,
         .words = Commands::tr("Note about the call"),
         .aliases = Commands::tr("write text", "words that find the command \"Note about the call\" by typing"),
         .icon = QStringLiteral("work"),
         .problem =
             [&wrapUp] {
                 return wrapUp.isActive() && wrapUp.canWrite() ? QString()
                                                               : Commands::tr("There is no call to write a note about.");
             },
         .run =
             [ask] {
                 ask(QStringLiteral("desk"));
                 ask(QStringLiteral("note"));
             }},
        {.id = QStringLiteral("finishWrapUp"),
         .group = Command::Group::State,
         .words = Commands::tr("Finish the wrap-up"),
         .aliases = Commands::tr("done", "words that find the command \"Finish the wrap-up\" by typing"),
         .icon = QStringLiteral("check"),
         .problem =
             [&wrapUp] {
                 return wrapUp.isOver() ? QString() : Commands::tr("Nothing is left to finish: Ready or Not ready ends wrap-up.");
             },
         .run = [&wrapUp] { wrapUp.finish(); }}};
    for (int row = 0; row < wrapUp.reasons()->count(); ++row)
        list.append(reasonCommand(wrapUp, row));
    return list;
}

} // namespace callfloor
