// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/registry.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

// Reads frames of other implementations and writes them again: `reencode FILE.json`, where FILE holds
// {"frames": [{"frame": hex, "message": name, "header": "tag 1 byte, length 1 byte"}]}. One line a frame; exit 1 when a frame
// that reads without a problem does not come out as the same bytes.

using namespace cti;

enum class Verdict { Same, Differs, Tolerated, Unknown, Malformed };

static Verdict judge(const wire::Frame &frame, const wire::Format &format, QString &details)
{
    const auto message = AnyMessage::decode(frame, format);
    if (!message) {
        details = message.error().path + QStringLiteral(": ") + message.error().text;
        return Verdict::Malformed;
    }
    if (!message->type())
        return Verdict::Unknown;
    const wire::Table table = message->type()->table();
    const auto again = wire::encodeBody(table, message->data(), format);
    const bool same = again && *again == frame.body;
    for (const wire::Note &note : message->rest().notes)
        details += note.path + QStringLiteral(": ") + note.text + QStringLiteral("; ");
    if (!same)
        details += again ? QString::fromLatin1(again->toHex()) : again.error().path + QLatin1Char(' ') + again.error().text;
    if (message->rest().notes.isEmpty())
        return same ? Verdict::Same : Verdict::Differs;
    return Verdict::Tolerated;
}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QFile::ReadOnly)) {
        out << "usage: reencode FILE.json\n";
        return 2;
    }
    static const char *const words[] = {"same", "DIFFERS", "tolerated", "unknown", "malformed"};
    int counts[5] = {};
    const QJsonArray frames = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("frames")).toArray();
    for (const auto &value : frames) {
        const QJsonObject object = value.toObject();
        wire::FrameReader reader;
        reader.append(QByteArray::fromHex(object.value(QStringLiteral("frame")).toString().toLatin1()));
        const auto frame = reader.next();
        if (!frame || !*frame) {
            out << "no frame: " << object.value(QStringLiteral("message")).toString() << '\n';
            ++counts[int(Verdict::Malformed)];
            continue;
        }
        const bool wide = object.value(QStringLiteral("header")).toString().startsWith(QStringLiteral("tag 2"));
        QString details;
        const Verdict verdict = judge(**frame, wide ? wire::Format {18, 2, 2} : wire::Format {}, details);
        ++counts[int(verdict)];
        out << words[int(verdict)] << ' ' << object.value(QStringLiteral("message")).toString() << ' ' << details << '\n';
    }
    for (int i = 0; i < 5; ++i)
        out << words[i] << ": " << counts[i] << '\n';
    return counts[int(Verdict::Differs)] == 0 ? 0 : 1;
}
