// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "redact.h"
#include "codec.h"
#include "decoder.h"
#include "fielddata.h"
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace cti::wire {
namespace {

using namespace detail;

QByteArray blank(qsizetype bytes) { return QByteArray(bytes, '*'); }

//! A text with another value; its NUL, if any, stays.
QByteArray redactedText(const Row &row, QByteArrayView data, qsizetype mostBytes, const Pseudonyms &pseudonyms)
{
    const qsizetype end = data.indexOf('\0');
    const QByteArrayView value = end < 0 ? data : data.first(end);
    const QByteArray other =
        row.secret ? blank(value.isEmpty() ? 0 : std::min<qsizetype>(3, mostBytes)) : pseudonyms.of(value, mostBytes);
    return end < 0 ? other : other + '\0';
}

QByteArray redactedData(const Row &row, QByteArrayView data, const Pseudonyms &pseudonyms)
{
    if (!isNamedList(row.kind))
        return redactedText(row, data, row.maxBytes - 1, pseudonyms);
    const qsizetype skip = row.kind == Kind::NamedArrays ? 1 : 0;
    const qsizetype end = data.indexOf('\0', skip);
    if (end < 0)
        return blank(data.size());
    return data.first(end + 1).toByteArray() + redactedText(row, data.sliced(end + 1), MaxValue - 1, pseudonyms);
}

bool isShown(const Trace &trace, Privacy privacy)
{
    const bool open = privacy == Privacy::ShowPersonal;
    if (!trace.row)
        return open && !isSecretTag(trace.tag);
    return !trace.row->secret && (open || (!trace.row->personal && trace.row->role != Role::Tail));
}

} // namespace

Pseudonyms::Pseudonyms() : m_key(32, '\0')
{
    for (char &byte : m_key)
        byte = char(QRandomGenerator::system()->bounded(256));
}

const Pseudonyms &Pseudonyms::ofThisProcess()
{
    static const Pseudonyms pseudonyms;
    return pseudonyms;
}

QByteArray Pseudonyms::of(QByteArrayView value, qsizetype mostBytes) const
{
    if (value.isEmpty())
        return {};
    constexpr qsizetype Bytes = 7;
    const QByteArray mac = QMessageAuthenticationCode::hash(value.toByteArray(), m_key, QCryptographicHash::Sha256);
    return ('p' + mac.toHex()).first(std::clamp<qsizetype>(mostBytes, 0, Bytes));
}

std::optional<QByteArray> redactBody(const Table &table, void *scratch, QByteArrayView body, const Format &format,
                                     Privacy privacy, const Pseudonyms &pseudonyms)
{
    Traces traces;
    if (decodeTraced(table, scratch, body, format, traces))
        return {};
    Writer out(body.size());
    for (const Trace &trace : traces) {
        const QByteArrayView data = body.sliced(trace.offset, trace.size);
        const bool nameless = !trace.row || trace.row->role == Role::Tail;
        const QByteArray kept = isShown(trace, privacy) ? data.toByteArray()
            : nameless                                  ? blank(data.size())
                                                        : redactedData(*trace.row, data, pseudonyms);
        if (trace.floating) {
            out.number(trace.tag, format.tagBytes);
            out.number(quint64(kept.size()), format.lengthBytes);
        }
        out.raw(kept);
    }
    return out.bytes();
}

} // namespace cti::wire
