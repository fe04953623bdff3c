// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/registry.h"
#include "messages/supervisormessages.h"
#include <cstdlib>

// A hostile peer: any bytes through the frame reader, the decoder, both dumps, redaction and the encoder. The first byte of
// the input chooses the version and widths, the second where the stream is split.

using namespace cti;

namespace {

constexpr wire::Format formats[] = {{17, 1, 1}, {18, 2, 1}, {18, 2, 2}, {10, 1, 1}, {14, 1, 1}};

//! Says which promise was broken, and stops.
void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkRedacted(const AnyMessage &message)
{
    static const wire::Pseudonyms pseudonyms(QByteArray("fuzz"));
    for (const auto privacy : {wire::Privacy::Mask, wire::Privacy::ShowPersonal}) {
        const auto again = AnyMessage::decode(redacted(message.frame(), message.format(), privacy, pseudonyms), message.format());
        require(bool(again), "a redacted frame decodes");
        // Of an emergency call that is neither of its two layouts, other lengths can make one.
        require(message.id() == EmergencyCallEvent::id || again->rest().unknown.size() == message.rest().unknown.size(),
                "a redacted frame has the same unknown fields");
    }
}

void check(const wire::Frame &frame, const wire::Format &format)
{
    const auto message = AnyMessage::decode(frame, format);
    if (!message) {
        require(!message.error().path.isEmpty(), "an error names the field");
        return;
    }
    const auto again = message->encodedAgain();
    require(again && again->body == frame.body, "what was read is written to the same bytes");
    for (const auto privacy : {wire::Privacy::Mask, wire::Privacy::ShowPersonal}) {
        require(!message->toText(privacy).isEmpty(), "a message has a dump");
        require(message->toJson(privacy).size() == 6, "a JSON dump has its six parts");
    }
    checkRedacted(*message);
    if (message->type())
        (void)wire::probeFormat(message->type()->table(), frame.body, format);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const wire::Format &format = formats[data[0] % std::size(formats)];
    const QByteArrayView stream(data + 2, qsizetype(size - 2));
    const qsizetype split = std::min<qsizetype>(data[1], stream.size());
    wire::FrameReader reader;
    for (const QByteArrayView part : {stream.first(split), stream.sliced(split)}) {
        reader.append(part);
        for (auto next = reader.next(); next && *next; next = reader.next())
            check(**next, format);
    }
    return 0;
}
