// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "agentviewmodel.h"
#include "commands.h"
#include "commandsets.h"
#include "dayviewmodel.h"
#include "rulesviewmodel.h"
#include "sessionviewmodel.h"
#include "settinglistmodel.h"
#include "settingsviewmodel.h"

namespace callfloor {

namespace {

constexpr int TextScaleStep = 25; // percent

Command page(const char *id, const QString &words, const QString &aliases, const char *icon, const AskScreen &ask)
{
    return {.id = QLatin1String(id),
            .group = Command::Group::Pages,
            .words = words,
            .aliases = aliases,
            .icon = QLatin1String(icon),
            .problem = [] { return QString(); },
            .run = [ask, id] { ask(QLatin1String(id)); }};
}

// Text of another size, as far as sizes go; 0 is back to the normal one.
Command textSize(const char *id, const QString &words, const CommandParts &parts, int by)
{
    SettingsViewModel &settings = parts.settings;
    const auto wanted = [&settings, by] { return by == 0 ? SmallestTextScale : settings.textScale() + by; };
    return {.id = QLatin1String(id),
            .group = Command::Group::Look,
            .words = words,
            .aliases = Commands::tr("zoom text size", "words that find the commands for the size of text by typing"),
            .icon = QStringLiteral("settings"),
            .problem =
                [&settings, wanted] {
                    if (settings.isTextScaleLocked())
                        return Commands::tr("The policy of this computer decides that.");
                    const int percent = wanted();
                    const bool isPossible =
                        percent >= SmallestTextScale && percent <= LargestTextScale && percent != settings.textScale();
                    return isPossible ? QString() : Commands::tr("Text has that size already, or no further one.");
                },
            .run = [&settings, wanted] { settings.setTextScale(wanted()); }};
}

bool hasNotice(const CommandParts &parts)
{
    const HelpViewModel &help = *parts.calls.help();
    const bool hasDay = parts.day && !(parts.day->noticeText() + parts.day->exportText()).isEmpty();
    if (hasDay || (parts.rules && parts.rules->notices()->rowCount() > 0))
        return true;
    return !(parts.agent.errorText() + parts.agent.noticeText() + parts.calls.noticeText() + help.errorText() + help.noticeText())
                .isEmpty();
}

void clearNotices(const CommandParts &parts)
{
    parts.agent.clearError();
    parts.agent.clearNotice();
    parts.calls.clearNotice();
    parts.calls.help()->clear();
    if (parts.day) {
        parts.day->clearNotice();
        parts.day->clearExport();
    }
    while (parts.rules && parts.rules->notices()->rowCount() > 0)
        parts.rules->notices()->dismiss(0);
}

} // namespace

QList<Command> pageCommands(const AskScreen &ask)
{
    return {page("desk", Commands::tr("Desk"), Commands::tr("calls home", "words that find the page \"Desk\" by typing"), "desk",
                 ask),
            page("day", Commands::tr("My day"), Commands::tr("history journal", "words that find the page \"My day\" by typing"),
                 "history", ask),
            page("settings", Commands::tr("Settings"),
                 Commands::tr("options preferences", "words that find the page \"Settings\" by typing"), "settings", ask)};
}

// Every value of every setting that is to choose from, from the same rows as the page of settings.
QList<Command> lookCommands(const CommandParts &parts)
{
    QList<Command> list {textSize("textLarger", Commands::tr("Larger text"), parts, TextScaleStep),
                         textSize("textSmaller", Commands::tr("Smaller text"), parts, -TextScaleStep),
                         textSize("textNormal", Commands::tr("Normal text"), parts, 0)};
    for (const Setting &setting : parts.settingList.settings()) {
        for (qsizetype i = 0; i < setting.choices.size(); ++i) {
            list.append({.id = QStringLiteral("set:%1:%2").arg(setting.key).arg(i),
                         .group = Command::Group::Look,
                         .words = Commands::tr("%1: %2", "a setting and its value").arg(setting.name, setting.choices[i]),
                         .icon = QStringLiteral("settings"),
                         .problem =
                             [&model = parts.settingList, setting, i] {
                                 if (model.isLocked(setting.key))
                                     return Commands::tr("The policy of this computer decides that.");
                                 return setting.current() == int(i) ? Commands::tr("That is set already.") : QString();
                             },
                         .run = [setting, i] { setting.choose(int(i)); }});
        }
    }
    return list;
}

QList<Command> programCommands(const CommandParts &parts, const AskScreen &ask)
{
    const auto always = [] { return QString(); };
    const auto open = [ask](const char *what) { return [ask, what] { ask(QLatin1String(what)); }; };
    SessionViewModel &session = parts.session;
    return {{.id = QStringLiteral("palette"),
             .group = Command::Group::Program,
             .words = Commands::tr("Find a command"),
             .icon = QStringLiteral("search"),
             .problem = always,
             .run = open("palette")},
            {.id = QStringLiteral("keySheet"),
             .group = Command::Group::Program,
             .words = Commands::tr("All keys"),
             .aliases = Commands::tr("shortcuts help keyboard", "words that find the command \"All keys\" by typing"),
             .icon = QStringLiteral("help"),
             .problem = always,
             .run = open("keySheet")},
            {.id = QStringLiteral("nextPane"),
             .group = Command::Group::Program,
             .words = Commands::tr("To the next part of the window"),
             .icon = QStringLiteral("desk"),
             .problem = always,
             .run = open("nextPane")},
            {.id = QStringLiteral("dismiss"),
             .group = Command::Group::Program,
             .words = Commands::tr("Dismiss the notices"),
             .aliases = Commands::tr("clear close", "words that find the command \"Dismiss the notices\" by typing"),
             .icon = QStringLiteral("close"),
             .problem = [parts] { return hasNotice(parts) ? QString() : Commands::tr("There is none."); },
             .run = [parts] { clearNotices(parts); }},
            {.id = QStringLiteral("reloadNames"),
             .group = Command::Group::Program,
             .words = Commands::tr("Fetch all names anew"),
             .aliases = Commands::tr("reload refresh agents queues teams",
                                     "words that find the command \"Fetch all names anew\" by typing"),
             .icon = QStringLiteral("undo"),
             .problem = [&session] { return session.names()->canReload() ? QString() : session.names()->text(); },
             .run = [&session] { session.names()->reload(); }},
            {.id = QStringLiteral("tryNow"),
             .group = Command::Group::Program,
             .words = Commands::tr("Try to connect now"),
             .aliases = Commands::tr("reconnect server", "words that find the command \"Try to connect now\" by typing"),
             .icon = QStringLiteral("offline"),
             .problem =
                 [&session] {
                     return session.nextTrySeconds() > 0 ? QString()
                                                         : Commands::tr("Nothing waits: the server is connected or tried now.");
                 },
             .run = [&session] { session.tryNow(); }}};
}

} // namespace callfloor
