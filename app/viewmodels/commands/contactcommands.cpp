// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "commandsets.h"
#include "contactsviewmodel.h"

namespace callfloor {

namespace {

struct Texts {
    const char *id;
    const char *icon;
    QString words;
    QString aliases;
};

Command contactCommand(const CommandParts &parts, const Texts &texts, const std::function<QString()> &problem,
                       std::function<void()> run)
{
    return {.id = QLatin1String(texts.id),
            .group = Command::Group::Dialling,
            .words = texts.words,
            .aliases = texts.aliases,
            .icon = QLatin1String(texts.icon),
            .problem =
                [&contacts = parts.contacts, problem] {
                    return contacts.isKeeping() ? problem() : Commands::tr("This place is shared, so no own phone book is kept.");
                },
            .run = std::move(run)};
}

// Those that are for one contact: whose, is typed after the first word that finds the command.
QList<Command> contactVerbs(const CommandParts &parts, const AskScreen &ask)
{
    const Texts all[] = {
        {"starContact", "star", Commands::tr("Star a contact, or take its star away"),
         Commands::tr("star favourite", "words that find the command \"Star a contact\"; the first one begins it")},
        {"changeContact", "work", Commands::tr("Change a contact of mine"),
         Commands::tr("edit contact", "words that find the command \"Change a contact of mine\"; the first one begins it")},
        {"removeContact", "close", Commands::tr("Remove a contact of mine"),
         Commands::tr("delete contact", "words that find the command \"Remove a contact of mine\"; the first one begins it")}};
    QList<Command> list;
    for (const Texts &texts : all) {
        const QString begin = texts.aliases.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ');
        list.append(contactCommand(
            parts, texts, [] { return QString(); }, [ask, begin] { ask(QStringLiteral("find:") + begin); }));
    }
    return list;
}

QString addLastNumberProblem(const CommandParts &parts)
{
    const RecentCallListModel &recent = *parts.contacts.recentCalls();
    if (recent.count() == 0)
        return Commands::tr("Nobody was on the phone with you yet.");
    const bool isKnown = recent.index(0).data(RecentCallListModel::KnownRole).toBool();
    return isKnown ? Commands::tr("The last number is in the phone book already.") : QString();
}

void addLastNumber(const CommandParts &parts)
{
    const QModelIndex last = parts.contacts.recentCalls()->index(0);
    const QString number = last.data(RecentCallListModel::NumberRole).toString();
    const QString name = last.data(RecentCallListModel::NameRole).toString();
    parts.contacts.draft()->begin(number, name == number ? QString() : name);
}

Command siteFaults(const ContactsViewModel &contacts, const AskScreen &ask)
{
    return {.id = QStringLiteral("siteFaults"),
            .group = Command::Group::Dialling,
            .words = Commands::tr("What is wrong in the site's phone book"),
            .aliases = Commands::tr("faults errors and more",
                                    "words that find the command \"What is wrong in the site's phone book\" by typing"),
            .icon = QStringLiteral("alert"),
            .problem = [&contacts] { return contacts.siteProblems().isEmpty() ? Commands::tr("Nothing is.") : QString(); },
            .run = [ask] { ask(QStringLiteral("siteFaults")); }};
}

} // namespace

QList<Command> contactCommands(const CommandParts &parts, const AskScreen &ask)
{
    ContactsViewModel &contacts = parts.contacts;
    const auto always = [] { return QString(); };
    return QList<Command> {
               contactCommand(parts,
                              {"addContact", "add", Commands::tr("New contact"),
                               Commands::tr("save add my phone book",
                                            "words that find the command \"New contact\"; the first one begins it")},
                              always, [&contacts] { contacts.draft()->begin({}, {}); }),
               contactCommand(
                   parts, {"addLastNumber", "add", Commands::tr("Add the last number to my phone book"), {}},
                   [parts] { return addLastNumberProblem(parts); }, [parts] { addLastNumber(parts); }),
               contactCommand(
                   parts,
                   {"importContacts", "export", Commands::tr("Import a file of contacts"),
                    Commands::tr("csv vcard phone book", "words that find the command \"Import a file of contacts\" by typing")},
                   always, [&contacts] { contacts.importer()->begin(); }),
               contactCommand(
                   parts,
                   {"forgetRecent", "history", Commands::tr("Forget recent calls"),
                    Commands::tr("clear phone book and", "words that find the command \"Forget recent calls\" by typing")},
                   [&contacts] {
                       return contacts.recentCalls()->count() > 0 ? QString()
                                                                  : Commands::tr("Nobody was on the phone with you yet.");
                   },
                   [&contacts] { contacts.forgetRecentCalls(); }),
               contactCommand(
                   parts, {"undoContacts", "undo", Commands::tr("Undo the last change of my phone book"), {}},
                   [&contacts] {
                       return contacts.undoText().isEmpty() ? Commands::tr("There is nothing to take back.") : QString();
                   },
                   [&contacts] { contacts.undo(); }),
               siteFaults(contacts, ask)}
    + contactVerbs(parts, ask);
}

} // namespace callfloor
