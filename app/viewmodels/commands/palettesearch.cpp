// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "palettesearch.h"
#include "commands.h"
#include "contactsviewmodel.h"
#include "services/base/searchtext.h"
#include <QRegularExpression>

namespace callfloor {

namespace {

constexpr qsizetype ShortestPart = 3; // of a word, that finds it from its middle
constexpr qsizetype ShortestVerb = 2; // of its first letters

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return foldedForSearch(text).split(between, Qt::SkipEmptyParts);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isWordOfAny(const QString &text, const QList<Command> &commands)
{
    const QString typed = foldedForSearch(text);
    return hasLetters(typed) && std::ranges::any_of(commands, [&](const Command &command) {
               return (wordsIn(command.words) + wordsIn(command.aliases)).contains(typed);
           });
}

int fitOfWord(const QString &typed, const QStringList &words, const QStringList &aliases)
{
    if (words.contains(typed))
        return 0;
    if (aliases.contains(typed))
        return 1; // "break" is the reason of that name before another word for "Not ready"
    const auto begins = [&](const QString &word) { return word.startsWith(typed); };
    if (!words.isEmpty() && begins(words.first()))
        return 2;
    if (std::any_of(words.begin(), words.end(), begins))
        return 3;
    if (std::any_of(aliases.begin(), aliases.end(), begins))
        return 4;
    const auto has = [&](const QString &word) { return typed.size() >= ShortestPart && word.contains(typed); };
    return std::any_of(words.begin(), words.end(), has) ? 5 : -1;
}

// What somebody who has typed nothing yet may want: not each value of each setting.
bool isOfferedUnasked(const Command &command)
{
    return command.id != QLatin1String("palette") && !command.id.startsWith(QLatin1String("set:"));
}

PaletteEntry entryOf(const Command &command, const QString &section)
{
    return {.commandId = command.id,
            .section = section,
            .words = command.words,
            .icon = command.icon,
            .completion = command.words + QLatin1Char(' '),
            .problem = command.problem,
            .run = command.run};
}

QList<PaletteEntry> offers(const QList<Command> &commands)
{
    QList<PaletteEntry> entries;
    for (const bool isPossible : {true, false})
        for (const Command &command : commands)
            if (isOfferedUnasked(command) && command.problem().isEmpty() == isPossible)
                entries.append(
                    entryOf(command, isPossible ? CommandListModel::groupWord(command.group) : Commands::tr("Not possible now")));
    return entries;
}

QList<PaletteEntry> commandsLike(const QString &typed, const QList<Command> &commands)
{
    const QStringList words = wordsIn(typed);
    QList<std::pair<int, const Command *>> found;
    for (const Command &command : commands)
        if (const int fit = fitOf(words, command); fit >= 0 && command.id != QLatin1String("palette"))
            found.append({2 * fit + (command.problem().isEmpty() ? 0 : 1), &command}); // of equals what is possible
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[fit, command] : found.first(std::min(found.size(), PaletteSearch::MostCommands)))
        entries.append(entryOf(*command, Commands::tr("Commands")));
    return entries;
}

} // namespace

int fitOf(const QStringList &folded, const Command &command)
{
    const QStringList words = wordsIn(command.words);
    const QStringList aliases = wordsIn(command.aliases);
    int fit = 0;
    for (const QString &typed : folded) {
        const int one = fitOfWord(typed, words, aliases);
        if (one < 0)
            return -1;
        fit += one;
    }
    return folded.isEmpty() ? -1 : fit;
}

PaletteSearch::PaletteSearch(const CommandParts &parts, AskScreen ask)
    : m_parts(parts), m_ask(std::move(ask)), m_people(parts.book)
{
}

// A call with somebody on hold is handed on to them; a number has no place there.
QString PaletteSearch::joinProblem(CallListModel::Role can) const
{
    const CallFinder finder(m_parts.calls);
    const auto call = finder.callThat(can);
    if (call)
        return finder.joins(*call) ? Commands::tr("Somebody waits on hold and would be taken instead.") : QString();
    const QString problem = contactProblem(m_parts);
    return problem.isEmpty() ? Commands::tr("You are talking to nobody.") : problem;
}

QList<PaletteSearch::Verb> PaletteSearch::verbs() const
{
    CallsViewModel &calls = m_parts.calls;
    const auto through = [this, &calls](CallListModel::Role can, void (CallsViewModel::*begin)(uint)) {
        return [this, &calls, can, begin](const QString &number) {
            m_ask(QStringLiteral("desk"));
            calls.target()->cancel(); // begun twice it would take what stands in the field
            (calls.*begin)(*CallFinder(calls).callThat(can));
            calls.dial(number);
        };
    };
    const auto joining = [this](CallListModel::Role can) {
        return [this, can](const QString &number) {
            const QString problem = joinProblem(can);
            return problem.isEmpty() ? m_parts.calls.dialProblem(number) : problem;
        };
    };
    QList<Verb> all {{QStringLiteral("dial"), Commands::tr("Call"), Commands::tr("Call %1"), QStringLiteral("dial"),
                      [this, &calls](const QString &number) {
                          if (const QString problem = contactProblem(m_parts); !problem.isEmpty())
                              return problem;
                          return calls.canCall() ? calls.dialProblem(number) : Commands::tr("Your phone has no free line now.");
                      },
                      [this, &calls](const QString &number) {
                          m_ask(QStringLiteral("desk"));
                          calls.target()->cancel();
                          calls.dial(number);
                      }},
                     {QStringLiteral("transfer"), Commands::tr("Transfer the call to"), Commands::tr("Transfer to %1"),
                      QStringLiteral("transfer"), joining(CallListModel::CanTransferRole),
                      [this, &calls](const QString &number) {
                          m_ask(QStringLiteral("desk"));
                          calls.handOver(number);
                      }},
                     {QStringLiteral("consult"), Commands::tr("Consult"), Commands::tr("Consult %1"), QStringLiteral("consult"),
                      joining(CallListModel::CanConsultRole), through(CallListModel::CanConsultRole, &CallsViewModel::consult)},
                     {QStringLiteral("conference"), Commands::tr("Add to the call"), Commands::tr("Add %1 to the call"),
                      QStringLiteral("conference"), joining(CallListModel::CanConferenceRole),
                      through(CallListModel::CanConferenceRole, &CallsViewModel::conference)}};
    return all + bookVerbs();
}

// What can be done with a contact, or with a number that is none yet.
QList<PaletteSearch::Verb> PaletteSearch::bookVerbs() const
{
    ContactsViewModel &contacts = m_parts.contacts;
    const ContactBook &book = m_parts.book;
    const auto about = [&contacts, &book](bool isOwnOnly) {
        return [&contacts, &book, isOwnOnly](const QString &number) {
            if (!contacts.isKeeping())
                return Commands::tr("This place is shared, so no own phone book is kept.");
            const Contact *contact = book.findByNumber(number);
            if (!contact)
                return Commands::tr("That number is in no phone book.");
            const bool isPossible = !isOwnOnly || contact->own;
            return isPossible ? QString()
                              : Commands::tr("This contact is in the site's phone book, which can't be changed here.");
        };
    };
    const auto with = [&book](auto run) {
        return [&book, run](const QString &number) {
            if (const Contact *contact = book.findByNumber(number))
                run(QString(contact->id)); // a copy: what is done may take the contact away
        };
    };
    const auto strange = [&contacts](const QString &number) {
        if (!contacts.isKeeping())
            return Commands::tr("This place is shared, so no own phone book is kept.");
        return contacts.nameOf(number).isEmpty() ? QString() : Commands::tr("That number is in the phone book already.");
    };
    const QString section = Commands::tr("Phone book");
    return {{QStringLiteral("addContact"), section, Commands::tr("Add %1 to my phone book"), QStringLiteral("add"), strange,
             [&contacts](const QString &number) { contacts.draft()->begin(number, {}); }},
            {QStringLiteral("starContact"), section, Commands::tr("Star %1, or take the star away"), QStringLiteral("star"),
             about(false), with([&contacts, &book](const QString &id) { contacts.setFavourite(id, !book.isFavourite(id)); })},
            {QStringLiteral("changeContact"), section, Commands::tr("Change %1"), QStringLiteral("work"), about(true),
             with([&contacts](const QString &id) { contacts.draft()->open(id); })},
            {QStringLiteral("removeContact"), section, Commands::tr("Remove %1 from my phone book"), QStringLiteral("close"),
             about(true), with([&contacts](const QString &id) { contacts.remove(id); })}};
}

const PaletteSearch::Verb *PaletteSearch::verbOf(const QString &word, const QList<Verb> &verbs,
                                                 const QList<Command> &commands) const
{
    const QString typed = foldedForSearch(word);
    for (const Verb &verb : verbs) {
        const auto command =
            std::find_if(commands.begin(), commands.end(), [&](const Command &c) { return c.id == verb.commandId; });
        if (command == commands.end())
            continue;
        const bool isBeginning = typed.size() >= ShortestVerb && foldedForSearch(command->words).startsWith(typed);
        if (isBeginning || wordsIn(command->aliases).contains(typed))
            return &verb;
    }
    return nullptr;
}

PaletteEntry PaletteSearch::target(const Verb &verb, const QString &number, const QString &name, const QString &completion) const
{
    const QString shown = m_parts.calls.shownNumber(number);
    const QString whom = !name.isEmpty() ? name : shown.isEmpty() ? number : shown;
    const Colleague colleague = m_parts.calls.colleagues()->at(m_parts.calls.cleanedNumber(number));
    QStringList details;
    if (colleague.known)
        details.append(colleague.stateWord);
    if (whom != shown)
        details.append(shown.isEmpty() ? number : shown);
    return {.commandId = {},
            .section = verb.section,
            .words = verb.words.arg(whom),
            .detail = details.join(QStringLiteral("   ")),
            .icon = verb.icon,
            .completion = completion + whom,
            .problem = [verb, number] { return verb.problem(number); },
            .run = [verb, number] { verb.run(number); }};
}

QList<PaletteEntry> PaletteSearch::targets(const Verb &verb, const QString &text, const QString &completion, bool mayBeNumber)
{
    QList<PaletteEntry> entries;
    if (mayBeNumber && !m_parts.calls.cleanedNumber(text).isEmpty())
        entries.append(target(verb, text, m_parts.contacts.nameOf(text), completion));
    m_people.setFilter(text);
    for (int row = 0; row < std::min(m_people.count(), int(MostPeople)); ++row) {
        const QModelIndex person = m_people.index(row);
        const QString number = person.data(ContactListModel::NumberRole).toString();
        const QString name = person.data(ContactListModel::NameRole).toString();
        const PaletteEntry entry = target(verb, number, name, completion);
        const bool isThere = std::any_of(entries.begin(), entries.end(), [&](const auto &e) { return e.words == entry.words; });
        if (!isThere)
            entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> PaletteSearch::find(const QString &typed, const QList<Command> &commands)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return offers(commands);
    const QList<Verb> all = verbs();
    const QString word = text.section(QLatin1Char(' '), 0, 0);
    const QString rest = text.section(QLatin1Char(' '), 1).trimmed();
    const bool isObjectNext = !rest.isEmpty() || typed.endsWith(QLatin1Char(' '));
    if (const Verb *verb = isObjectNext ? verbOf(word, all, commands) : nullptr)
        return targets(*verb, rest, word + QLatin1Char(' ')) + commandsLike(text, commands);
    // A number can be read out of "drop 0123456789", too, but whoever begins with a word of a command means none to call.
    const bool isNumber = !m_parts.calls.cleanedNumber(text).isEmpty() && !isWordOfAny(word, commands);
    QList<PaletteEntry> people = targets(all.first(), text, {}, isNumber);
    for (const Verb &verb : all.sliced(1))
        if (isNumber && verb.problem(text).isEmpty())
            people.append(target(verb, text, m_parts.contacts.nameOf(text), {}));
    const QList<PaletteEntry> found = commandsLike(text, commands);
    return isNumber && !hasLetters(text) ? people + found : found + people;
}

} // namespace callfloor
