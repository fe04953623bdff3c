// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "palettemodel.h"
#include "commands.h"

namespace callfloor {

PaletteModel::PaletteModel(Commands &commands, const CommandParts &parts)
    : m_commands(commands), m_search(parts, [&commands](const QString &what) { Q_EMIT commands.asked(what); })
{
    connect(&commands, &Commands::changed, this, &PaletteModel::refresh);
}

void PaletteModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    search();
    Q_EMIT queryChanged();
}

void PaletteModel::open()
{
    m_isDone = false;
    m_query.clear();
    search();
    Q_EMIT queryChanged();
}

void PaletteModel::search()
{
    beginResetModel();
    m_entries = m_search.find(m_query, m_commands.all());
    endResetModel();
    Q_EMIT countChanged();
}

void PaletteModel::refresh()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {KeysRole, ProblemRole});
}

bool PaletteModel::activate(int row)
{
    if (m_isDone || row < 0 || row >= count() || !m_entries[row].problem().isEmpty())
        return false;
    m_isDone = true;
    const auto run = m_entries[row].run; // the row may be gone before it ends
    run();
    return true;
}

QString PaletteModel::completionOf(int row) const { return row >= 0 && row < count() ? m_entries[row].completion : m_query; }

bool PaletteModel::isFirst(int row) const { return row == 0 || m_entries[row - 1].section != m_entries[row].section; }

int PaletteModel::sections() const
{
    int sections = 0;
    for (int row = 0; row < count(); ++row)
        sections += isFirst(row) ? 1 : 0;
    return sections;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries[index.row()];
    switch (role) {
    case SectionRole: return entry.section;
    case FirstRole: return isFirst(index.row());
    case Qt::DisplayRole:
    case WordsRole: return entry.words;
    case DetailRole: return entry.detail;
    case IconRole: return entry.icon;
    case KeysRole: return m_commands.keyOf(entry.commandId);
    case ProblemRole: return entry.problem();
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{SectionRole, "section"}, {FirstRole, "first"},  {WordsRole, "words"},    {DetailRole, "detail"},
            {IconRole, "iconName"},   {KeysRole, "keyText"}, {ProblemRole, "problem"}};
}

} // namespace callfloor
