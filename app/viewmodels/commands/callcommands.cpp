// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"

namespace callfloor {

namespace {

// A command that one role of CallListModel allows and one function of CallsViewModel does.
struct Row {
    const char *id;
    const char *icon;
    CallListModel::Role can;
    void (CallsViewModel::*run)(uint);
    bool needsDesk; // a target may have to be chosen there
};
constexpr Row rows[] = {
    {"answer", "answer", CallListModel::CanAnswerRole, &CallsViewModel::answer, false},
    {"end", "end", CallListModel::CanEndRole, &CallsViewModel::end, false},
    {"hold", "hold", CallListModel::CanHoldRole, &CallsViewModel::hold, false},
    {"retrieve", "retrieve", CallListModel::CanRetrieveRole, &CallsViewModel::retrieve, false},
    {"consult", "consult", CallListModel::CanConsultRole, &CallsViewModel::consult, true},
    {"reconnect", "undo", CallListModel::CanReconnectRole, &CallsViewModel::reconnect, false},
    {"transfer", "transfer", CallListModel::CanTransferRole, &CallsViewModel::transfer, true},
    {"conference", "conference", CallListModel::CanConferenceRole, &CallsViewModel::conference, true},
    {"swap", "swap", CallListModel::CanSwapRole, &CallsViewModel::swap, false},
};

struct Texts {
    QString words;
    QString aliases;
    QString problem;
};

// In the order of `rows`.
QList<Texts> texts()
{
    const QString noTalk = Commands::tr("You are talking to nobody.");
    return {
        {Commands::tr("Answer"), Commands::tr("an accept pick up", "words that find the command \"Answer\" by typing"),
         Commands::tr("No call is ringing.")},
        {Commands::tr("End call"), Commands::tr("hu hang up release drop", "words that find the command \"End call\" by typing"),
         Commands::tr("There is no call that can be ended.")},
        {Commands::tr("Hold"), Commands::tr("ho wait park", "words that find the command \"Hold\" by typing"), noTalk},
        {Commands::tr("Retrieve"), Commands::tr("re resume unhold", "words that find the command \"Retrieve\" by typing"),
         Commands::tr("No call is on hold.")},
        {Commands::tr("Consult"), Commands::tr("co ask", "words that find the command \"Consult\" by typing"), noTalk},
        {Commands::tr("Reconnect"), Commands::tr("back", "words that find the command \"Reconnect\" by typing"),
         Commands::tr("Nobody waits on hold while you consult.")},
        {Commands::tr("Transfer"), Commands::tr("tr pass", "words that find the command \"Transfer\" by typing"), noTalk},
        {Commands::tr("Conference"), Commands::tr("cf add join", "words that find the command \"Conference\" by typing"), noTalk},
        {Commands::tr("Swap"), Commands::tr("sw toggle alternate", "words that find the command \"Swap\" by typing"),
         Commands::tr("Nobody waits on hold while you talk.")},
    };
}

Command commandOf(const Row &row, const Texts &texts, const CommandParts &parts, const AskScreen &ask)
{
    CallsViewModel &calls = parts.calls;
    const CallFinder finder(calls);
    return {.id = QLatin1String(row.id),
            .group = Command::Group::Calls,
            .words = texts.words,
            .aliases = texts.aliases,
            .icon = QLatin1String(row.icon),
            .problem =
                [parts, finder, can = row.can, otherwise = texts.problem] {
                    if (finder.callThat(can))
                        return QString();
                    const QString problem = contactProblem(parts);
                    return problem.isEmpty() ? otherwise : problem;
                },
            .run =
                [&calls, finder, ask, row] {
                    const auto call = finder.callThat(row.can);
                    if (row.needsDesk && !finder.joins(*call))
                        ask(QStringLiteral("desk"));
                    (calls.*row.run)(*call);
                }};
}

// One for each party of a conference that this agent may drop.
QList<Command> dropCommands(CallsViewModel &calls)
{
    QList<Command> list;
    const CallFinder finder(calls);
    const QList<CallFinder::Party> parties = finder.parties();
    for (const auto &[callId, party] : parties) {
        const QString whom = party.name.isEmpty() ? party.number : party.name;
        list.append({.id = QStringLiteral("drop:%1").arg(party.deviceId),
                     .group = Command::Group::Calls,
                     .words = Commands::tr("Drop %1").arg(whom),
                     .aliases = party.number,
                     .icon = QStringLiteral("close"),
                     .problem =
                         [canDrop = party.canDrop] {
                             return canDrop ? QString() : Commands::tr("Only who made the conference can drop somebody.");
                         },
                     .run = [&calls, callId = callId, device = party.deviceId] { calls.dropParty(callId, device); }});
    }
    return list;
}

Command changeCommand(const CallFinder::Datum &datum, const AskScreen &ask)
{
    return {.id = QStringLiteral("change:%1").arg(datum.name),
            .group = Command::Group::Calls,
            .words = Commands::tr("Change %1").arg(datum.label),
            .aliases = Commands::tr("edit data variable", "words that find the commands to change call data by typing"),
            .icon = QStringLiteral("work"),
            .problem = [] { return QString(); },
            .run =
                [ask, place = QStringLiteral("change:%1/%2").arg(datum.callId).arg(datum.name)] {
                    ask(QStringLiteral("desk"));
                    ask(place);
                }};
}

Command undoCommand(CallsViewModel &calls, const CallFinder::Datum &datum)
{
    return {.id = QStringLiteral("undoChange:%1").arg(datum.name),
            .group = Command::Group::Calls,
            .words = Commands::tr("Undo the change of %1").arg(datum.label),
            .aliases = Commands::tr("back data variable", "words that find the commands to undo a change of call data by typing"),
            .icon = QStringLiteral("undo"),
            .problem = [] { return QString(); },
            .run = [&calls, callId = datum.callId, name = datum.name] { calls.undoVariable(callId, name); }};
}

// For each line of the call's data that the policy lets the agent change: it is typed in its place; and taken back.
QList<Command> changeCommands(CallsViewModel &calls, const AskScreen &ask)
{
    QList<Command> list;
    const QList<CallFinder::Datum> data = CallFinder(calls).data();
    for (const CallFinder::Datum &datum : data) {
        if (!datum.isAsked)
            list.append(changeCommand(datum, ask));
        if (datum.canUndo)
            list.append(undoCommand(calls, datum));
    }
    return list;
}

} // namespace

QList<Command> callCommands(const CommandParts &parts, const AskScreen &ask)
{
    const QList<Texts> all = texts();
    QList<Command> list;
    for (std::size_t i = 0; i < std::size(rows); ++i)
        list.append(commandOf(rows[i], all[qsizetype(i)], parts, ask));
    list.append({.id = QStringLiteral("keypad"),
                 .group = Command::Group::Calls,
                 .words = Commands::tr("Keypad"),
                 .aliases = Commands::tr("kp tones dtmf digits", "words that find the command \"Keypad\" by typing"),
                 .icon = QStringLiteral("keypad"),
                 .problem =
                     [&calls = parts.calls] {
                         return calls.keypadCallId() != 0 ? QString() : Commands::tr("You are talking to nobody.");
                     },
                 .run =
                     [ask] {
                         ask(QStringLiteral("desk"));
                         ask(QStringLiteral("keypad"));
                     }});
    list += dropCommands(parts.calls) + changeCommands(parts.calls, ask);
    return list;
}

} // namespace callfloor
