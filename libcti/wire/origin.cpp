// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "origin.h"
#include "fielddata.h"
#include <QVarLengthArray>

namespace cti::wire::detail {
namespace {

//! The message (level 0) or a record, and how much of it the walk has met.
struct Level {
    std::span<const Row> rows;
    const void *object = nullptr;
    quint64 seen = 0;
    qsizetype records = 0; // of its one group
    qsizetype variables = 0;
    qsizetype arrays = 0;
};

class Walk {
public:
    Walk(const Table &table, const void *message) { m_levels.append({table.rows, message}); }

    bool step(const OriginField &field)
    {
        if (field.opens && !closeTo(field.level))
            return false;
        while (m_levels.size() <= field.level)
            if (!open())
                return false;
        if (!field.row)
            return place({&field}); // even such a field can be a record's first
        Level &level = m_levels[field.level];
        level.seen |= quint64(1) << (field.row - level.rows.data());
        const void *member = field.row->reach ? peek(*field.row, level.object) : nullptr;
        if (field.row->role == Role::Value && !member)
            return false; // it is absent now
        if (!isNamedList(field.row->kind))
            return place({&field, level.object, member});
        qsizetype &next = field.row->kind == Kind::NamedVariables ? level.variables : level.arrays;
        return next < field.row->list->size(member) && place({&field, level.object, member, next++});
    }
    bool finish() { return closeTo(0); }
    QList<PlacedField> fields;

private:
    bool place(PlacedField placed)
    {
        fields.append(placed);
        return true;
    }
    //! The next record of the innermost level's group.
    bool open()
    {
        Level &parent = m_levels.last();
        const auto group = std::ranges::find(parent.rows, Kind::Group, &Row::kind);
        if (group == parent.rows.end())
            return false;
        const void *list = peek(*group, parent.object);
        if (parent.records >= group->list->size(list))
            return false;
        m_levels.append({group->members(), group->list->at(list, parent.records++)});
        return true;
    }
    //! False when a level has something that did not come.
    bool closeTo(qsizetype levels)
    {
        for (; m_levels.size() > levels; m_levels.removeLast())
            for (const Row &row : m_levels.last().rows)
                if (row.role == Role::Value && isMore(m_levels.last(), row))
                    return false;
        return true;
    }
    static bool isMore(const Level &level, const Row &row)
    {
        const void *member = peek(row, level.object);
        switch (row.kind) {
        case Kind::Group: return row.list->size(member) != level.records;
        case Kind::NamedVariables: return row.list->size(member) != level.variables;
        case Kind::NamedArrays: return row.list->size(member) != level.arrays;
        default: return row.optional && member && !(level.seen >> (&row - level.rows.data()) & 1);
        }
    }

    QVarLengthArray<Level, 3> m_levels;
};

} // namespace

std::optional<QList<PlacedField>> placedFields(const Table &table, const void *message)
{
    const Rest &rest = *table.rest(message);
    if (rest.origin.fields.isEmpty())
        return {};
    Walk walk(table, message);
    for (const OriginField &field : rest.origin.fields)
        if (!walk.step(field))
            return {};
    if (!walk.finish())
        return {};
    return walk.fields;
}

} // namespace cti::wire::detail
