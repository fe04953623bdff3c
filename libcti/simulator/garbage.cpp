// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "garbage.h"
#include "messages/agentmessages.h"
#include "wire/bytes.h"

namespace cti::simulator {
namespace {

constexpr quint16 Signature = 23; // the tag of a text in AGENT_STATE_EVENT
constexpr quint16 NobodysTag = 251;
constexpr quint32 NobodysMessage = 9999;

QByteArray framed(quint32 id, const QByteArray &body) { return wire::toBytes({id, body}); }

//! The body of an event about nobody, which is all right so far.
QByteArray event(const wire::Format &format) { return wire::encode(AgentStateEvent {}, format).value().body; }

QByteArray field(const wire::Format &format, quint16 tag, const QByteArray &data, qsizetype length)
{
    wire::Writer out;
    out.number(tag, format.tagBytes);
    out.number(quint64(length), format.lengthBytes);
    out.raw(data);
    return out.bytes();
}

QByteArray eventWith(const wire::Format &format, quint16 tag, const QByteArray &data)
{
    return framed(AgentStateEvent::id, event(format) + field(format, tag, data, data.size()));
}

QByteArray noise(const wire::Format &, Random &random)
{
    QByteArray bytes(64, char(0x80)); // as a length far above what anybody reads
    for (qsizetype i = 1; i < bytes.size(); ++i)
        bytes[i] = char(random.below(256));
    return bytes;
}
QByteArray huge(const wire::Format &, Random &)
{
    wire::Writer out;
    out.number(wire::MaxBody + 1, 4);
    out.number(AgentStateEvent::id, 4);
    return out.bytes();
}
QByteArray cut(const wire::Format &format, Random &) { return framed(AgentStateEvent::id, event(format).first(21)); }
QByteArray empty(const wire::Format &, Random &) { return framed(AgentStateEvent::id, {}); }
QByteArray overrun(const wire::Format &format, Random &)
{
    return framed(AgentStateEvent::id, event(format) + field(format, Signature, "four", 40));
}
QByteArray half(const wire::Format &format, Random &)
{
    const QByteArray whole = framed(AgentStateEvent::id, event(format));
    return whole.first(whole.size() / 2);
}
QByteArray unknownMessage(const wire::Format &, Random &) { return framed(NobodysMessage, "anything"); }
QByteArray unknownField(const wire::Format &format, Random &) { return eventWith(format, NobodysTag, "anything"); }
QByteArray text(const wire::Format &format, Random &) { return eventWith(format, Signature, "\xff\xfe\xc3"); }
QByteArray count(const wire::Format &format, Random &)
{
    QByteArray body = event(format);
    body.back() = 50; // numCSQs ends the fixed part; none follow
    return framed(AgentStateEvent::id, body);
}

} // namespace

std::span<const Garbage> garbage()
{
    static constexpr Garbage kinds[] = {
        {"noise", "64 bytes by chance", false, noise},
        {"huge", "a BodyLength above 64 KiB", false, huge},
        {"cut", "a message that ends inside its fixed part", false, cut},
        {"empty", "a message without its fixed part", false, empty},
        {"overrun", "a field that is longer than its message", false, overrun},
        {"half", "the first half of a message; the next one is taken for the other", false, half},
        {"message", "a message id that nobody knows", true, unknownMessage},
        {"field", "a floating field that nobody knows", true, unknownField},
        {"text", "a text that is no UTF-8 and has no end", true, text},
        {"count", "a count of 50 records where there are none", true, count},
    };
    return kinds;
}

const Garbage *garbageOf(const QString &kind)
{
    for (const Garbage &each : garbage())
        if (kind == QLatin1String(each.kind))
            return &each;
    return nullptr;
}

} // namespace cti::simulator
