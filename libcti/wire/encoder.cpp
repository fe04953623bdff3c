// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "codec.h"
#include "fielddata.h"
#include "origin.h"

namespace cti::wire {
namespace {

using namespace detail;

class Encoder {
public:
    explicit Encoder(const Format &format) : m_format(format), m_out(256) { }

    void message(const Table &table, const void *message, const Rest &rest)
    {
        rows(table.rows, message, nullptr, rest);
        for (const UnknownField &field : rest.unknown)
            floating(field.tag, field.data, {nullptr, "unknown"});
    }
    //! Writes the fields in the order in which they came.
    void asItCame(const QList<PlacedField> &fields, const Rest &rest)
    {
        for (const PlacedField &placed : fields) {
            const OriginField &field = *placed.field;
            const Path path {nullptr, field.row ? field.row->name : "unknown"};
            if (!field.row)
                floating(field.tag, *field.raw, path);
            else if (field.raw && (field.verbatim || !placed.member || says(*field.row, placed.member, placed.entry, *field.raw)))
                raw(*field.row, *field.raw, path);
            else if (isNamedList(field.row->kind))
                named(*field.row, placed.member, placed.entry, path);
            else
                single(*field.row, placed.member, path, rest);
        }
    }
    Result<QByteArray> result()
    {
        if (m_out.bytes().size() > qsizetype(MaxBody))
            fail({}, QStringLiteral("the body is larger than %1 bytes").arg(MaxBody));
        if (m_error)
            return *m_error;
        return m_out.bytes();
    }

private:
    void rows(std::span<const Row> rows, const void *object, const Path *up, const Rest &rest)
    {
        for (const Row &row : rows) {
            const Path path {up, row.name};
            const void *member = row.reach ? peek(row, object) : nullptr;
            if (!row.in(m_format)) {
                if (m_format.version < versionOfTag(row.tag) && member)
                    fail(path, QStringLiteral("exists from version %1 on").arg(row.since));
            } else if (row.kind == Kind::Group && row.role == Role::Value) {
                records(row, member, path, rest);
            } else if (isNamedList(row.kind) && row.role == Role::Value) {
                for (qsizetype i = 0; i < row.list->size(member); ++i)
                    named(row, member, i, {up, row.name, i});
            } else {
                single(row, member, path, rest);
            }
        }
    }
    void records(const Row &row, const void *list, const Path &path, const Rest &rest)
    {
        for (qsizetype i = 0; i < row.list->size(list); ++i) {
            const Path record {path.up, path.name, i};
            rows(row.members(), row.list->at(list, i), &record, rest);
        }
    }
    //! A field that is no list; an absent one is not written.
    void single(const Row &row, const void *member, const Path &path, const Rest &rest)
    {
        switch (row.role) {
        case Role::Ignored: return;
        case Role::Reserved:
        case Role::Substitute: return reserved(row, path);
        case Role::Tail: return m_out.raw(rest.tail);
        case Role::Count: return count(row, row.list->size(member), path);
        case Role::Value: break;
        }
        if (!member)
            return;
        if (row.kind == Kind::String)
            text(row, *static_cast<const QString *>(member), path);
        else if (row.kind == Kind::Unspec)
            bytes(row, *static_cast<const QByteArray *>(member), path);
        else
            number(row, m_format.version < row.constantBelow ? row.constant : load(row.kind, member), path);
    }
    void reserved(const Row &row, const Path &path)
    {
        if (isNumber(row.kind))
            number(row, row.constant, path);
        else
            raw(row, QByteArray(reservedBytes(row), '\0'), path);
    }
    void count(const Row &row, qsizetype size, const Path &path)
    {
        if (size > 0xFFFF)
            return fail(path, QStringLiteral("%1 entries cannot be counted").arg(size));
        if (row.tag == 0 || size > 0)
            number(row, quint64(size), path);
    }
    void number(const Row &row, quint64 number, const Path &path)
    {
        const int bytes = wireBytes(row.kind);
        if (row.tag == 0 || head(row.tag, bytes, path))
            m_out.number(number, bytes);
    }
    void text(const Row &row, const QString &text, const Path &path)
    {
        const QByteArray utf8 = text.toUtf8();
        if (utf8.size() + 1 > row.maxBytes)
            return fail(path, QStringLiteral("%1 bytes, at most %2").arg(utf8.size() + 1).arg(row.maxBytes));
        if (utf8.contains('\0'))
            return fail(path, QStringLiteral("holds a NUL"));
        if (head(row.tag, utf8.size() + 1, path)) {
            m_out.raw(utf8);
            m_out.number(0, 1);
        }
    }
    void named(const Row &row, const void *list, qsizetype entry, const Path &path)
    {
        if (row.kind == Kind::NamedVariables) {
            const auto &variable = static_cast<const QList<NamedVariable> *>(list)->at(entry);
            return named(row, {}, variable.name, variable.value, path);
        }
        const auto &array = static_cast<const QList<NamedArray> *>(list)->at(entry);
        named(row, QByteArray(1, char(array.index)), array.name, array.value, path);
    }
    void named(const Row &row, const QByteArray &index, const QString &name, const QString &value, const Path &path)
    {
        const QByteArray first = name.toUtf8() + '\0';
        const QByteArray second = value.toUtf8() + '\0';
        if (first.indexOf('\0') != first.size() - 1 || second.indexOf('\0') != second.size() - 1)
            return fail(path, QStringLiteral("holds a NUL"));
        if (first.size() > MaxName || second.size() > MaxValue)
            return fail(path,
                        QStringLiteral("name %1 of %2 bytes, value %3 of %4")
                            .arg(first.size())
                            .arg(MaxName)
                            .arg(second.size())
                            .arg(MaxValue));
        m_namedBytes += index.size() + first.size() + second.size();
        if (m_namedBytes > MaxNamedBytes)
            return fail(path, QStringLiteral("more than %1 bytes of named data in one message").arg(MaxNamedBytes));
        raw(row, index + first + second, path);
    }
    void bytes(const Row &row, const QByteArray &data, const Path &path)
    {
        if (data.size() > row.maxBytes)
            fail(path, QStringLiteral("%1 bytes, at most %2").arg(data.size()).arg(row.maxBytes));
        else
            raw(row, data, path);
    }
    void raw(const Row &row, QByteArrayView data, const Path &path)
    {
        if (row.tag == 0)
            m_out.raw(data);
        else
            floating(row.tag, data, path);
    }
    void floating(quint16 tag, QByteArrayView data, const Path &path)
    {
        if (head(tag, data.size(), path))
            m_out.raw(data);
    }
    bool head(quint16 tag, qsizetype size, const Path &path)
    {
        if (tag >> (8 * m_format.tagBytes))
            fail(path, QStringLiteral("tag %1 does not fit this version").arg(tag));
        if (size >> (8 * m_format.lengthBytes))
            fail(path, QStringLiteral("%1 bytes do not fit the length field").arg(size));
        if (m_error)
            return false;
        m_out.number(tag, m_format.tagBytes);
        m_out.number(quint64(size), m_format.lengthBytes);
        return true;
    }
    void fail(const Path &path, const QString &text)
    {
        if (!m_error)
            m_error = Error {.kind = ErrorKind::Malformed, .path = path.text(), .text = text};
    }

    const Format m_format;
    Writer m_out;
    qsizetype m_namedBytes = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<QByteArray> encodeBody(const Table &table, const void *message, const Format &format)
{
    if (format.version < table.since)
        return Error {.text = QStringLiteral("the message exists from version %1 on").arg(table.since)};
    const Rest &rest = *table.rest(message);
    Encoder encoder(format);
    if (const auto fields = rest.origin.format == format ? placedFields(table, message) : std::nullopt)
        encoder.asItCame(*fields, rest);
    else
        encoder.message(table, message, rest);
    return encoder.result();
}

} // namespace cti::wire
