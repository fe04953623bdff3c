// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandlistmodel.h"
#include "commands.h"
#include "keysentences.h"
#include "services/base/searchtext.h"
#include "services/keys/keymaptable.h"

namespace callfloor {

namespace {

bool canHaveKey(const QString &id)
{
    const auto rows = keymapTable();
    return std::any_of(rows.begin(), rows.end(), [&](const KeymapRow &row) { return id == QLatin1String(row.action); });
}

} // namespace

CommandListModel::CommandListModel(Commands &commands) : m_commands(commands)
{
    connect(&commands, &Commands::changed, this, &CommandListModel::update);
}

QString CommandListModel::groupWord(Command::Group group)
{
    switch (group) {
    case Command::Group::State: return Commands::tr("State");
    case Command::Group::Calls: return Commands::tr("Calls");
    case Command::Group::Dialling: return Commands::tr("Dialling");
    case Command::Group::Campaign: return Commands::tr("Campaigns");
    case Command::Group::Help: return Commands::tr("Help");
    case Command::Group::Pages: return Commands::tr("Pages");
    case Command::Group::Look: return Commands::tr("Settings");
    case Command::Group::Program: return Commands::tr("Program");
    }
    return {};
}

// Favourites come and go; all else stays, so that a row that is being changed is not taken away.
void CommandListModel::update()
{
    const QString wanted = foldedForSearch(m_filter).trimmed();
    QStringList ids;
    for (const Command &command : m_commands.all())
        if (canHaveKey(command.id) && foldedForSearch(command.words).contains(wanted))
            ids.append(command.id);
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
        Q_EMIT countChanged();
    } else if (!ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(ids.size()) - 1));
    }
}

void CommandListModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    update();
    Q_EMIT filterChanged();
}

const Command *CommandListModel::commandAt(int row) const
{
    const QList<Command> &all = m_commands.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &c) { return c.id == m_ids[row]; });
    return found == all.end() ? nullptr : &*found;
}

int CommandListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QString CommandListModel::notes(const QString &id) const
{
    QStringList notes;
    for (const QKeySequence &key : m_commands.keys().keysOf(id))
        if (const QString note = noteOf(key[0]); !note.isEmpty())
            notes.append(Commands::tr("%1: %2", "a key and a sentence about it").arg(shownKey(key), note));
    return notes.join(QLatin1Char('\n'));
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command *command = commandAt(index.row());
    if (!command)
        return {};
    switch (role) {
    case CommandIdRole: return command->id;
    case SectionRole: return groupWord(command->group);
    case FirstRole: {
        const Command *before = index.row() > 0 ? commandAt(index.row() - 1) : nullptr;
        return !before || before->group != command->group;
    }
    case Qt::DisplayRole:
    case WordsRole: return command->words;
    case KeysRole: {
        QStringList keys;
        for (const QKeySequence &key : m_commands.keys().keysOf(command->id))
            keys.append(shownKey(key));
        return keys.join(QStringLiteral("   "));
    }
    case NoteRole: return notes(command->id);
    case OwnRole: return m_commands.keys().isOwn(command->id);
    }
    return {};
}

QHash<int, QByteArray> CommandListModel::roleNames() const
{
    return {{CommandIdRole, "commandId"}, {SectionRole, "section"}, {FirstRole, "first"}, {WordsRole, "words"},
            {KeysRole, "keyText"},        {NoteRole, "note"},       {OwnRole, "own"}};
}

} // namespace callfloor
