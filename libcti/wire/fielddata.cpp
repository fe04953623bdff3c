// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "fielddata.h"
#include <limits>

namespace cti::wire::detail {
namespace {

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

//! fromUtf8() takes a byte order mark for no text, but it came and must come out again.
QString fromUtf8(QByteArrayView utf8)
{
    return utf8.startsWith(ByteOrderMark) ? QChar(0xFEFF) + QString::fromUtf8(utf8.sliced(ByteOrderMark.size()))
                                          : QString::fromUtf8(utf8);
}

qint64 extended(QByteArrayView data)
{
    const int unused = 64 - 8 * int(data.size());
    return qint64(Reader::number(data) << unused) >> unused;
}

template <typename T>
bool fits(qint64 value)
{
    return std::numeric_limits<T>::min() <= value && value <= std::numeric_limits<T>::max();
}

} // namespace

bool isReadable(Kind kind, QByteArrayView data)
{
    if (data.isEmpty() || data.size() > 8)
        return false;
    switch (kind) {
    case Kind::Bool: return true;
    case Kind::Int: return fits<qint32>(extended(data));
    default: return Reader::number(data) >> (8 * wireBytes(kind)) == 0;
    }
}

quint64 numberOf(Kind kind, QByteArrayView data)
{
    switch (kind) {
    case Kind::Bool: return Reader::number(data) != 0;
    case Kind::Int: return quint32(extended(data));
    default: return Reader::number(data);
    }
}

Text textOf(QByteArrayView data)
{
    const qsizetype end = data.indexOf('\0');
    const QByteArrayView utf8 = end < 0 ? data : data.first(end);
    Text result {.text = fromUtf8(utf8)};
    result.broken = result.text.contains(QChar::ReplacementCharacter) && result.text.toUtf8() != utf8;
    result.literal = end >= 0 && end == data.size() - 1 && !result.broken;
    return result;
}

bool Named::fits(QByteArrayView data) const
{
    const qsizetype nameBytes = data.indexOf('\0') + 1;
    return nameBytes <= MaxName && data.size() - nameBytes <= MaxValue;
}

Named namedOf(QByteArrayView data)
{
    const qsizetype end = data.indexOf('\0');
    if (end < 0)
        return {.name = textOf(data)};
    return {.name = textOf(data.first(end + 1)), .value = textOf(data.sliced(end + 1)), .hasEnd = true};
}

bool says(const Row &row, const void *member, qsizetype entry, QByteArrayView raw)
{
    if (row.role != Role::Value)
        return true;
    switch (row.kind) {
    case Kind::String: return textOf(raw).text == *static_cast<const QString *>(member);
    case Kind::Unspec: return raw == *static_cast<const QByteArray *>(member);
    case Kind::NamedVariables: {
        const auto &variable = static_cast<const QList<NamedVariable> *>(member)->at(entry);
        const Named named = namedOf(raw);
        return named.name.text == variable.name && named.value.text == variable.value;
    }
    case Kind::NamedArrays: {
        const auto &array = static_cast<const QList<NamedArray> *>(member)->at(entry);
        const Named named = namedOf(raw.sliced(1));
        return quint8(raw.front()) == array.index && named.name.text == array.name && named.value.text == array.value;
    }
    default: return numberOf(row.kind, raw) == load(row.kind, member);
    }
}

bool isReserved(const Row &row, QByteArrayView data)
{
    if (isNumber(row.kind))
        return data.size() <= 8 && Reader::number(data) == row.constant;
    return std::ranges::all_of(data, [](char c) { return c == 0; });
}

bool isNamed(const ValueNames &names, quint64 value)
{
    return std::ranges::find(names.values, value, &ValueName::value) != names.values.end();
}

} // namespace cti::wire::detail
