// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "strictness.h"
#include "wire/bytes.h"
#include "wire/fielddata.h"
#include <QHash>

namespace cti::simulator {
namespace {

using wire::Row;

//! Fields that repeat in a request: they are no record of a group.
bool isNamed(const Row &row) { return row.kind == wire::Kind::NamedVariables || row.kind == wire::Kind::NamedArrays; }

class StrictReader {
public:
    StrictReader(const wire::Table &table, const wire::Format &format) : m_table(table), m_format(format) { }

    std::optional<Refusal> read(QByteArrayView body)
    {
        wire::Reader in(body);
        if (auto wrong = fixedPart(in))
            return wrong;
        while (!in.atEnd())
            if (auto wrong = floatingField(in))
                return wrong;
        return missing();
    }

private:
    std::optional<Refusal> fixedPart(wire::Reader &in)
    {
        for (const Row &row : m_table.rows) {
            if (row.tag != 0 || !row.in(m_format))
                continue;
            QByteArrayView data;
            if (!in.take(wire::wireBytes(row), data))
                return misuse::unreadable;
            if (row.role == wire::Role::Reserved && !isConstant(row, data))
                return misuse::reservedWrong;
            if (row.role == wire::Role::Count)
                m_counts.insert(listOf(row), wire::Reader::number(data));
        }
        return {};
    }
    std::optional<Refusal> floatingField(wire::Reader &in)
    {
        quint64 tag = 0;
        quint64 size = 0;
        QByteArrayView data;
        if (!in.number(m_format.tagBytes, tag) || !in.number(m_format.lengthBytes, size) || !in.take(qsizetype(size), data))
            return misuse::tooLong;
        const Row *row = rowOf(quint16(tag));
        if (!row || (m_came.contains(row) && !isNamed(*row)))
            return misuse::unknownField;
        ++m_came[row];
        const bool fits = wire::isNumber(row->kind) ? data.size() == wire::wireBytes(row->kind) : data.size() <= row->maxBytes;
        if (!fits || (row->kind == wire::Kind::String && !data.isEmpty() && !data.endsWith('\0')))
            return misuse::tooLong;
        if (row->role == wire::Role::Reserved && !isConstant(*row, data))
            return misuse::reservedWrong;
        m_namedBytes += isNamed(*row) ? data.size() : 0;
        return m_namedBytes > wire::detail::MaxNamedBytes ? std::optional(misuse::tooLong) : std::nullopt;
    }
    std::optional<Refusal> missing() const
    {
        for (const Row &row : m_table.rows) {
            const bool needed = row.tag != 0 && row.in(m_format) && row.role == wire::Role::Value && !row.optional && !row.list;
            if (needed && !m_came.contains(&row))
                return misuse::missing;
            if (isNamed(row) && m_counts.value(listOf(row)) != m_came.value(&row))
                return misuse::missing;
        }
        return {};
    }
    const Row *rowOf(quint16 tag) const
    {
        for (const Row &row : m_table.rows)
            if (row.tag == tag && row.in(m_format))
                return &row;
        return nullptr;
    }
    static bool isConstant(const Row &row, QByteArrayView data)
    {
        if (wire::isNumber(row.kind))
            return wire::Reader::number(data) == row.constant;
        return std::all_of(data.begin(), data.end(), [](char c) { return c == 0; });
    }
    static QByteArray listOf(const Row &row) { return QByteArray(row.listId.data(), qsizetype(row.listId.size())); }

    const wire::Table &m_table;
    const wire::Format m_format;
    QHash<const Row *, quint64> m_came;
    QHash<QByteArray, quint64> m_counts;
    qsizetype m_namedBytes = 0; // all of them together
};

} // namespace

std::optional<Refusal> objection(const wire::Table &table, QByteArrayView body, const wire::Format &format)
{
    return StrictReader(table, format).read(body);
}

} // namespace cti::simulator
