// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"

namespace callfloor {

namespace {

Command answerOffer(const CommandParts &parts, const char *id, const QString &words, PreviewViewModel::Answer answer)
{
    PreviewViewModel &preview = *parts.calls.preview();
    return {
        .id = QLatin1String(id),
        .group = Command::Group::Campaign,
        .words = words,
        .aliases = Commands::tr("campaign customer offer", "words that find the answers to a campaign's offer by typing"),
        .icon = QStringLiteral("reserved"),
        .problem = [&preview] { return preview.canAnswer() ? QString() : Commands::tr("No campaign offers you a customer."); },
        .run = [&preview, answer] { preview.answer(answer); }};
}

Command classify(const CommandParts &parts, const char *id, PreviewViewModel::Outcome what)
{
    PreviewViewModel &preview = *parts.calls.preview();
    return {
        .id = QLatin1String(id),
        .group = Command::Group::Campaign,
        .words = Commands::tr("Campaign call: %1", "what became of it").arg(PreviewViewModel::outcomeWord(what)),
        .aliases = Commands::tr("outcome result", "words that find what became of a campaign's call by typing"),
        .icon = QStringLiteral("reserved"),
        .problem =
            [&preview] { return preview.canClassify() ? QString() : Commands::tr("There is no campaign call to say that of."); },
        .run = [&preview, what] { preview.classify(what); }};
}

Command callBack(const CommandParts &parts, const char *id, const QString &words, std::function<void()> run)
{
    const PreviewViewModel &preview = *parts.calls.preview();
    return {
        .id = QLatin1String(id),
        .group = Command::Group::Campaign,
        .words = words,
        .aliases = Commands::tr("campaign customer later", "words that find the calls back of a campaign by typing"),
        .icon = QStringLiteral("clock"),
        .problem =
            [&preview] { return preview.canCallBack() ? QString() : Commands::tr("There is no campaign call to say that of."); },
        .run = std::move(run)};
}

Command help(const char *id, const QString &words, const QString &aliases, const char *icon, std::function<QString()> problem,
             std::function<void()> run)
{
    return {.id = QLatin1String(id),
            .group = Command::Group::Help,
            .words = words,
            .aliases = aliases,
            .icon = QLatin1String(icon),
            .problem = std::move(problem),
            .run = std::move(run)};
}

} // namespace

QList<Command> campaignCommands(const CommandParts &parts, const AskScreen &ask)
{
    using Answer = PreviewViewModel::Answer;
    using Outcome = PreviewViewModel::Outcome;
    return {answerOffer(parts, "accept", Commands::tr("Accept the customer"), Answer::Accept),
            answerOffer(parts, "skip", Commands::tr("Skip the customer"), Answer::Skip),
            answerOffer(parts, "reject", Commands::tr("Reject the customer"), Answer::Reject),
            answerOffer(parts, "skipClose", Commands::tr("Skip the customer for good"), Answer::SkipClose),
            answerOffer(parts, "rejectClose", Commands::tr("Reject the customer for good"), Answer::RejectClose),
            answerOffer(parts, "cancelReservation", Commands::tr("Cancel reservation"), Answer::CancelReservation),
            classify(parts, "outcomeVoice", Outcome::Voice),
            classify(parts, "outcomeMachine", Outcome::AnsweringMachine),
            classify(parts, "outcomeBusy", Outcome::Busy),
            classify(parts, "outcomeInvalid", Outcome::InvalidNumber),
            classify(parts, "outcomeFax", Outcome::Fax),
            classify(parts, "outcomeDoNotCall", Outcome::DoNotCall),
            callBack(parts, "callBack", Commands::tr("Call back at a time or another number"),
                     [ask] {
                         ask(QStringLiteral("desk"));
                         ask(QStringLiteral("callBack"));
                     }),
            callBack(parts, "noCallBack", Commands::tr("No call back"),
                     [&preview = *parts.calls.preview()] { preview.cancelCallBack(); })};
}

QList<Command> helpCommands(const CommandParts &parts)
{
    HelpViewModel &view = *parts.calls.help();
    const auto because = [parts](bool can, const QString &otherwise) {
        if (can)
            return QString();
        const QString problem = contactProblem(parts);
        return problem.isEmpty() ? otherwise : problem;
    };
    return {help(
                "askForHelp", Commands::tr("Ask for help"),
                Commands::tr("supervisor assist raise hand", "words that find the command \"Ask for help\" by typing"), "help",
                [&view, because] { return because(view.canAskForHelp(), Commands::tr("Help can't be asked for now.")); },
                [&view] { view.askForHelp(); }),
            help(
                "emergency", Commands::tr("Emergency"),
                Commands::tr("sos alarm", "words that find the command \"Emergency\" by typing"), "alert",
                [&view, because] { return because(view.canDeclareEmergency(), Commands::tr("Help can't be asked for now.")); },
                [&view] { view.declareEmergency(); }),
            help(
                "badLine", Commands::tr("Bad line"),
                Commands::tr("noise quality", "words that find the command \"Bad line\" by typing"), "offline",
                [&view, because] { return because(view.canMarkBadLine(), Commands::tr("There is no call.")); },
                [&view] { view.markBadLine(); })};
}

} // namespace callfloor
