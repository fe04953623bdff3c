// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "decoder.h"
#include "codec.h"
#include "fielddata.h"

namespace cti::wire {
namespace {

using namespace detail;

constexpr int MaxEntries = 2048; // records, named data and unknown fields of one message
constexpr int MaxNotes = 100;

//! The message itself (level 0) or, below it, the record that is open in each nested group.
struct Level {
    std::span<const Row> rows;
    void *object = nullptr;
    const Row *group = nullptr; // the row of the level above that this record belongs to
    qsizetype index = 0;
    quint16 leader = 0; // the tag that opened the record
    quint64 seen = 0; // one bit per row
    std::size_t next = 0; // where the next tag is looked for first: fields mostly come in table order
    std::ptrdiff_t last = 0; // the furthest row so far, by which order is checked
    struct Count {
        const Row *row;
        quint64 said;
        qsizetype trace;
    };
    QVarLengthArray<Count, 2> counts {};

    std::ptrdiff_t position(const Row &row) const { return &row - rows.data(); }
    bool has(const Row &row) const { return seen >> position(row) & 1; }
};

class Decoder {
public:
    Decoder(const Table &table, void *message, QByteArrayView body, const Format &format, Traces &traces)
        : m_format(format), m_body(body), m_in(body), m_rest(*table.editRest(message)), m_traces(traces)
    {
        m_levels.append(Level {table.rows, message});
    }

    std::optional<Error> run()
    {
        fixedPart();
        while (!m_error && !m_in.atEnd())
            floatingField();
        if (!m_error)
            closeTo(0);
        if (!m_error && m_differs)
            keepOrigin();
        return m_error;
    }

private:
    // ---- the fixed part
    void fixedPart()
    {
        for (const Row &row : m_levels[0].rows) {
            QByteArrayView data;
            if (row.tag != 0 || m_error)
                return;
            if (!row.in(m_format))
                continue;
            if (row.role == Role::Tail)
                tail(row);
            else if (row.absentBefore != 0 && isAbsent(row))
                oddity(pathOf(m_levels[0], row),
                       QStringLiteral("is not there: the fixed part has %1 bytes less").arg(wireBytes(row)));
            else if (m_in.take(wireBytes(row), data))
                take(m_levels[0], row, data, false);
            else
                cut(row.name);
        }
    }
    void tail(const Row &row)
    {
        QByteArrayView left;
        m_in.take(m_in.left(), left);
        trace(&row, left, 0, false);
        m_rest.tail = left.toByteArray();
    }
    //! Only without `row` does its floating field come next.
    bool isAbsent(const Row &row) const
    {
        qsizetype bytes = 0;
        for (const Row &fixed : m_levels[0].rows)
            bytes += fixed.tag == 0 && fixed.in(m_format) ? wireBytes(fixed) : 0;
        return !floatingAt(bytes, row.absentBefore) && floatingAt(bytes - wireBytes(row), row.absentBefore);
    }
    //! Whether the rest of the body is floating fields, the expected one first.
    bool floatingAt(qsizetype offset, quint16 expected) const
    {
        if (offset >= m_body.size())
            return false;
        Reader in(m_body.sliced(offset));
        for (bool first = true; !in.atEnd(); first = false) {
            quint64 tag = 0;
            quint64 size = 0;
            QByteArrayView data;
            if (!in.number(m_format.tagBytes, tag) || (first && tag != expected) || !in.number(m_format.lengthBytes, size)
                || !in.take(qsizetype(size), data))
                return false;
        }
        return true;
    }

    // ---- the floating part
    void floatingField()
    {
        quint64 tag = 0;
        quint64 size = 0;
        QByteArrayView data;
        if (!m_in.number(m_format.tagBytes, tag))
            return cut("floating field");
        if (!m_in.number(m_format.lengthBytes, size) || !m_in.take(qsizetype(size), data))
            return cut(nameOf(m_levels[0].rows, quint16(tag)));
        place(quint16(tag), data);
    }
    static std::string_view nameOf(std::span<const Row> rows, quint16 tag)
    {
        for (const Row &row : rows) {
            if (row.kind == Kind::Group && usesTag(row.members(), tag, nullptr))
                return nameOf(row.members(), tag);
            if (row.tag == tag && tag != 0 && row.kind != Kind::Group)
                return row.name;
        }
        return "floating field";
    }
    void place(quint16 tag, QByteArrayView data)
    {
        if (tag == 0) // what our rows call the fixed part
            return unknown(tag, data);
        for (qsizetype i = m_levels.size() - 1; i >= 0; --i) {
            Level &level = m_levels[i];
            if (const Row *row = find(level, tag))
                return found(i, *row, data);
            for (const Row &group : level.rows)
                if (group.kind == Kind::Group && usesTag(group.members(), tag, nullptr)) {
                    open(i, group, tag);
                    return m_error ? void() : place(tag, data);
                }
        }
        unknown(tag, data);
    }
    void found(qsizetype i, const Row &row, QByteArrayView data)
    {
        Level &level = m_levels[i];
        if (!level.has(row) || isNamedList(row.kind))
            return take(level, row, data, std::exchange(m_opened, false));
        if (level.group && (row.tag == level.group->tag || row.tag == level.leader)) {
            open(i - 1, *level.group, row.tag);
            return m_error ? void() : take(m_levels.last(), row, data, std::exchange(m_opened, false));
        }
        if (row.lastCounts && supersede(level, row))
            return take(level, row, data, false);
        oddity(pathOf(level, row), QStringLiteral("came again"));
        unknown(row.tag, data);
    }
    //! Makes the field that came first one without a row. Once a record.
    bool supersede(Level &level, const Row &row)
    {
        for (qsizetype i = m_traces.size() - 1; i >= 0; --i) {
            Trace &trace = m_traces[i];
            if (trace.row == &row) {
                oddity(pathOf(level, row), QStringLiteral("came twice: the second counts"));
                trace.row = nullptr;
                return true;
            }
            if (trace.opens || (!trace.row && trace.tag == row.tag))
                return false;
        }
        return false;
    }
    static const Row *find(Level &level, quint16 tag)
    {
        const std::size_t size = level.rows.size();
        for (std::size_t step = 0, at = level.next; step < size; ++step, ++at) {
            const Row &row = level.rows[at < size ? at : at -= size];
            if (row.tag == tag && row.kind != Kind::Group) {
                level.next = at;
                return &row;
            }
        }
        return nullptr;
    }
    void open(qsizetype parent, const Row &group, quint16 tag)
    {
        closeTo(parent + 1);
        if (!countEntry(group.name))
            return;
        if (group.tag != tag)
            oddity(pathOf(m_levels[parent], group), QStringLiteral("a record does not begin with tag %1").arg(group.tag));
        m_differs = m_differs || !group.in(m_format);
        inOrder(parent, group);
        void *list = group.reach(m_levels[parent].object, true);
        void *record = group.list->append(list);
        m_levels.append(Level {group.members(), record, &group, group.list->size(list) - 1, tag});
        m_opened = true;
    }
    void unknown(quint16 tag, QByteArrayView data)
    {
        if (!countEntry("unknown"))
            return;
        m_rest.unknown.append({tag, data.toByteArray()});
        trace(nullptr, data, 0, false);
        m_traces.last().tag = tag;
        m_traces.last().floating = true;
        m_afterUnknown = true;
    }
    bool countEntry(std::string_view name)
    {
        if (++m_entries > MaxEntries)
            fail(Path {nullptr, name}.text(), QStringLiteral("more than %1 in one message").arg(MaxEntries));
        return !m_error;
    }

    // ---- one field
    void take(Level &level, const Row &row, QByteArrayView data, bool opens)
    {
        const auto depth = quint8(&level - m_levels.data());
        if (row.tag != 0)
            inOrder(depth, row);
        level.seen |= quint64(1) << level.position(row);
        trace(&row, data, depth, opens);
        if (!row.in(m_format))
            oddity(pathOf(level, row), QStringLiteral("is of version %1").arg(row.since));
        const bool literal = row.role == Role::Value ? value(level, row, data) : valueless(level, row, data);
        if (!literal || !row.in(m_format)) {
            m_differs = true;
            m_traces.last().literal = false;
        }
    }
    //! A field without a member. Like value(), returns whether encode() would write the same data.
    bool valueless(Level &level, const Row &row, QByteArrayView data)
    {
        if (row.role == Role::Count) {
            level.counts.append({&row, data.size() > 8 ? ~quint64(0) : Reader::number(data), m_traces.size() - 1});
            return data.size() == wireBytes(row.kind);
        }
        if (row.role == Role::Substitute)
            m_substitute = {row.reach(level.object, true), Reader::number(data)};
        const bool right = isReserved(row, data);
        if (!right && !row.anyValue)
            note(pathOf(level, row),
                 isNumber(row.kind) ? QStringLiteral("not the documented %1").arg(row.constant) : QStringLiteral("not empty"));
        return row.role != Role::Ignored && right && data.size() == reservedBytes(row);
    }
    bool value(Level &level, const Row &row, QByteArrayView data)
    {
        if (isNumber(row.kind))
            return number(level, row, data);
        const bool within = data.size() <= row.maxBytes;
        if (!within)
            note(pathOf(level, row), QStringLiteral("%1 bytes, documented %2").arg(data.size()).arg(row.maxBytes));
        void *member = row.reach(level.object, true);
        if (isNamedList(row.kind))
            return named(level, row, member, data) && within;
        if (row.kind == Kind::Unspec) {
            *static_cast<QByteArray *>(member) = data.toByteArray();
            return within;
        }
        Text text = textOf(data);
        noteBroken(level, row, text);
        *static_cast<QString *>(member) = std::move(text.text);
        return text.literal && within;
    }
    bool number(Level &level, const Row &row, QByteArrayView data)
    {
        if (!isReadable(row.kind, data)) {
            note(pathOf(level, row), QStringLiteral("%1 bytes cannot be its value").arg(data.size()));
            withoutRow(row, data);
            return false;
        }
        if (data.size() != wireBytes(row.kind) && row.kind != Kind::Bool)
            note(pathOf(level, row), QStringLiteral("%1 bytes instead of %2").arg(data.size()).arg(wireBytes(row.kind)));
        const quint64 number = numberOf(row.kind, data);
        void *member = row.reach(level.object, true);
        const bool literal = data.size() == wireBytes(row.kind) && (row.kind != Kind::Bool || Reader::number(data) <= 1)
            && (m_format.version >= row.constantBelow || number == row.constant);
        if (row.names && m_substitute.member == member && !isNamed(*row.names, number)
            && isNamed(*row.names, m_substitute.number)) {
            note(pathOf(level, row), QStringLiteral("stands in the reserved place before it"));
            detail::store(row.kind, member, m_substitute.number);
            m_traces.last().verbatim = true;
            return false;
        }
        detail::store(row.kind, member, number);
        return literal;
    }
    bool named(Level &level, const Row &row, void *member, QByteArrayView data)
    {
        const qsizetype skip = row.kind == Kind::NamedArrays ? 1 : 0;
        if (!countEntry(row.name))
            return false;
        if (data.size() < skip) {
            note(pathOf(level, row), QStringLiteral("one without its index"));
            withoutRow(row, data);
            return false;
        }
        const Named named = namedOf(data.sliced(skip));
        if (!named.hasEnd)
            note(pathOf(level, row), QStringLiteral("one without an end of its name"));
        noteBroken(level, row, named.name);
        noteBroken(level, row, named.value);
        if (skip == 0)
            static_cast<QList<NamedVariable> *>(member)->append({named.name.text, named.value.text});
        else
            static_cast<QList<NamedArray> *>(member)->append({quint8(data.front()), named.name.text, named.value.text});
        m_namedBytes += data.size();
        return named.literal() && named.fits(data.sliced(skip)) && m_namedBytes <= MaxNamedBytes;
    }
    //! The field is readable as bytes only.
    void withoutRow(const Row &row, QByteArrayView data)
    {
        m_traces.last().row = nullptr;
        if (countEntry("unknown"))
            m_rest.unknown.append({row.tag, data.toByteArray()});
    }
    void noteBroken(Level &level, const Row &row, const Text &text)
    {
        if (text.broken)
            note(pathOf(level, row), QStringLiteral("is not UTF-8"));
    }

    // ---- what is odd about the message
    void trace(const Row *row, QByteArrayView data, quint8 level, bool opens)
    {
        const quint16 tag = row ? row->tag : 0;
        const auto offset = quint32(data.data() - m_body.data());
        m_traces.append({row, offset, quint32(data.size()), tag, tag != 0, level, opens});
    }
    //! Whether encode() would write a field of this row at this place.
    void inOrder(qsizetype depth, const Row &row)
    {
        for (qsizetype i = 0; i < depth; ++i)
            m_differs = m_differs || m_levels[i].last != m_levels[i].position(*m_levels[i + 1].group);
        Level &level = m_levels[depth];
        m_differs = m_differs || m_afterUnknown || level.position(row) < level.last;
        level.last = level.position(row);
    }
    void closeTo(qsizetype levels)
    {
        for (; m_levels.size() > levels; m_levels.removeLast()) {
            const Level &level = m_levels.last();
            for (const Row &row : level.rows)
                if (row.tag != 0 && row.in(m_format) && !level.has(row))
                    absent(level, row);
            for (const Level::Count &count : level.counts)
                check(level, count);
        }
    }
    //! A floating field of the table did not come.
    void absent(const Level &level, const Row &row)
    {
        if (row.role == Role::Count)
            m_differs = m_differs || row.list->size(peek(row, level.object)) > 0;
        else if (row.role == Role::Reserved)
            m_differs = true;
        else if (row.role == Role::Value && !row.optional && !row.list)
            oddity(pathOf(level, row), QStringLiteral("missing"));
    }
    void check(const Level &level, const Level::Count &count)
    {
        const auto size = quint64(count.row->list->size(peek(*count.row, level.object)));
        if (count.said != size) {
            oddity(pathOf(level, *count.row), QStringLiteral("says %1, %2 came").arg(count.said).arg(size));
            m_traces[count.trace].literal = false;
        }
        if (count.row->tag != 0 && size == 0) { // encode() leaves such a count out
            m_traces[count.trace].literal = false;
            m_differs = true;
        }
    }
    void keepOrigin()
    {
        m_rest.origin.format = m_format;
        m_rest.origin.fields.reserve(m_traces.size());
        for (const Trace &trace : m_traces) {
            OriginField field {trace.row, trace.tag, trace.level, trace.opens, trace.verbatim};
            if (!trace.row || !trace.literal)
                field.raw = m_body.sliced(trace.offset, trace.size).toByteArray();
            m_rest.origin.fields.append(std::move(field));
        }
    }
    QString pathOf(const Level &level, const Row &row) const
    {
        QString path;
        for (const Level &l : m_levels) {
            if (l.group)
                path += Path {nullptr, l.group->name, l.index}.text() + QLatin1Char('.');
            if (&l == &level)
                break;
        }
        return path + Path {nullptr, row.name}.text();
    }
    void note(const QString &path, const QString &text)
    {
        if (m_rest.notes.size() < MaxNotes)
            m_rest.notes.append({path, text});
        else if (m_rest.notes.size() == MaxNotes)
            m_rest.notes.append({QStringLiteral("notes"), QStringLiteral("there are more")});
    }
    void oddity(const QString &path, const QString &text)
    {
        note(path, text);
        m_differs = true;
    }
    void fail(const QString &path, const QString &text)
    {
        if (!m_error)
            m_error = Error {.kind = ErrorKind::Malformed, .path = path, .text = text};
    }
    void cut(std::string_view name) { fail(Path {nullptr, name}.text(), QStringLiteral("the body ends inside it")); }

    const Format m_format;
    const QByteArrayView m_body;
    Reader m_in;
    Rest &m_rest;
    Traces &m_traces;
    QVarLengthArray<Level, 3> m_levels;
    struct {
        const void *member = nullptr;
        quint64 number = 0;
    } m_substitute;
    int m_entries = 0;
    qsizetype m_namedBytes = 0;
    bool m_opened = false; // the next field is the first of a record
    bool m_afterUnknown = false;
    bool m_differs = false; // encode() would write other bytes
    std::optional<Error> m_error;
};

} // namespace

std::optional<Error> detail::decodeTraced(const Table &table, void *message, QByteArrayView body, const Format &format,
                                          Traces &traces)
{
    return Decoder(table, message, body, format, traces).run();
}

std::optional<Error> decodeBody(const Table &table, void *message, QByteArrayView body, const Format &format)
{
    Traces traces;
    return detail::decodeTraced(table, message, body, format, traces);
}

} // namespace cti::wire
