// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "commandsets.h"
#include "contactlistmodel.h"

namespace callfloor {

//! One line of the palette: a command, or a command with its object.
struct PaletteEntry {
    QString commandId {}; //!< whose key is shown; empty where there is none
    QString section {}; //!< the word above the first one of its kind
    QString words {};
    QString detail {}; //!< at the right end: a number
    QString icon {};
    QString completion {}; //!< what Tab makes of the text
    std::function<QString()> problem {};
    std::function<void()> run {};
};

//! Finds what was typed among commands and people: "lunch", "tr 4021", "call rosa", "4021". The best comes first.
class PaletteSearch {
public:
    static constexpr qsizetype MostPeople = 8;
    static constexpr qsizetype MostCommands = 40;

    //! What is in `parts` must outlive it.
    PaletteSearch(const CommandParts &parts, AskScreen ask);
    QList<PaletteEntry> find(const QString &typed, const QList<Command> &commands);

private:
    // What can be done with a number or a person.
    struct Verb {
        QString commandId; // the command whose words and aliases stand for it
        QString section; // "Transfer the call to"
        QString words; // "Transfer to %1"
        QString icon;
        std::function<QString(const QString &number)> problem;
        std::function<void(const QString &number)> run;
    };
    QList<Verb> verbs() const;
    QList<Verb> bookVerbs() const;
    const Verb *verbOf(const QString &word, const QList<Verb> &verbs, const QList<Command> &commands) const;
    QList<PaletteEntry> targets(const Verb &verb, const QString &text, const QString &completion, bool mayBeNumber = true);
    PaletteEntry target(const Verb &verb, const QString &number, const QString &name, const QString &completion) const;
    QString joinProblem(CallListModel::Role can) const;

    const CommandParts m_parts;
    const AskScreen m_ask;
    ContactListModel m_people;
};

//! How well typed words fit a command: 0 is best, the larger the worse; -1: not at all.
int fitOf(const QStringList &folded, const Command &command);

} // namespace callfloor
