// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "readings.h"
#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/configmessages.h"
#include "messages/supervisormessages.h"
#include "wire/bytes.h"
#include "wire/codec.h"
#include <QSet>

namespace cti::simulator {
namespace {

// Tags of floating fields.
constexpr quint16 CsqId = 62;
constexpr quint16 CsqState = 65;
constexpr quint16 ConfiguredCsqId = 184;
constexpr quint16 AutoWork = 185;

// ---- the fixed part --------------------------------------------------------------------------------------------

void put(QByteArray &body, qsizetype at, quint64 value, int bytes)
{
    wire::Writer writer;
    writer.number(value, bytes);
    body.replace(at, bytes, writer.bytes());
}

void moveLineType(QByteArray &body)
{
    constexpr qsizetype Early = 18; // a reserved 3
    constexpr qsizetype Usual = 36; // of GED-188 the priority of a skill group
    body.replace(Early, 2, body.mid(Usual, 2));
    put(body, Usual, 0, 2);
}

void changeDataUpdate(const Options &options, QByteArray &body)
{
    constexpr qsizetype Counts = 12; // of named variables and arrays
    constexpr qsizetype Id = 20;
    constexpr qsizetype NewId = 26;
    if (!options.trueCounts)
        put(body, Counts, 0, 4);
    if (!options.newCallIDRepeats && body.mid(NewId, 4) == body.mid(Id, 4))
        put(body, NewId, NoCall, 4);
}

void changeFixed(const Options &options, quint32 id, QByteArray &body)
{
    if (id == EmergencyCallEvent::id && !options.emergencyInvokeID)
        body.remove(0, 4);
    if (id == CallServiceInitiatedEvent::id && options.lineTypeEarly)
        moveLineType(body);
    if (id == CallDataUpdateEvent::id)
        changeDataUpdate(options, body);
}

// ---- floating fields -------------------------------------------------------------------------------------------

void collectTexts(std::span<const wire::Row> rows, QSet<quint16> &tags)
{
    for (const wire::Row &row : rows) {
        if (row.kind == wire::Kind::String && row.tag != 0)
            tags.insert(row.tag);
        collectTexts(row.members(), tags);
    }
}

//! Copies the floating fields of a message, each as the options want it.
class Floating {
public:
    Floating(const Options &options, const wire::Table &table, const wire::Format &format)
        : m_options(options), m_id(table.id), m_format(format)
    {
        if (!options.textsEndWithNul)
            collectTexts(table.rows, m_texts);
    }
    QByteArray copy(QByteArrayView fields)
    {
        wire::Reader reader(fields);
        quint64 tag = 0;
        quint64 length = 0;
        QByteArrayView data;
        while (reader.number(m_format.tagBytes, tag) && reader.number(m_format.lengthBytes, length)
               && reader.take(qsizetype(length), data))
            copy(quint16(tag), data);
        return m_writer.bytes();
    }

private:
    void copy(quint16 tag, QByteArrayView data)
    {
        if (m_id == QueryAgentStateConf::id && m_options.csqStateFirst && tag == CsqId) {
            m_csqId = data;
            return;
        }
        if (m_id == ConfigCsqEvent::id && m_options.csqTagTwice && tag == ConfiguredCsqId)
            write(tag, QByteArray(4, '\0'));
        if (m_id == ConfigCsqEvent::id && m_options.wideAutoWork && tag == AutoWork)
            return write(tag, QByteArray(4 - data.size(), '\0') + data.toByteArray());
        write(tag, m_texts.contains(tag) && data.endsWith('\0') ? data.chopped(1) : data);
        if (tag == CsqState && !m_csqId.isEmpty())
            write(CsqId, std::exchange(m_csqId, {}));
    }
    void write(quint16 tag, QByteArrayView data)
    {
        m_writer.number(tag, m_format.tagBytes);
        m_writer.number(quint64(data.size()), m_format.lengthBytes);
        m_writer.raw(data);
    }

    const Options &m_options;
    const quint32 m_id;
    const wire::Format m_format;
    QSet<quint16> m_texts; // tags, when their NUL is left out
    QByteArrayView m_csqId; // that waits for its state
    wire::Writer m_writer;
};

} // namespace

QByteArray asRead(const Options &options, const wire::Table &table, const wire::Format &format, QByteArray body)
{
    const bool changesFields = !options.textsEndWithNul || (table.id == QueryAgentStateConf::id && options.csqStateFirst)
        || (table.id == ConfigCsqEvent::id && (options.csqTagTwice || options.wideAutoWork));
    if (changesFields) {
        const qsizetype fixed = wire::fixedBytes(table, format);
        body = body.first(fixed) + Floating(options, table, format).copy(QByteArrayView(body).sliced(fixed));
    }
    changeFixed(options, table.id, body);
    return body;
}

} // namespace cti::simulator
