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
// that decodes does not come out as the same bytes.

using namespace cti;

enum class Verdict { Same, Differs, Unknown, Malformed };

static Verdict judge(const wire::Frame &frame, const wire::Format &format, QString &details)
{
    const auto message = AnyMessage::decode(frame, format);
    if (!message) {
        details = message.error().path + QStringLiteral(": ") + message.error().text;
        return Verdict::Malformed;
    }
    if (!message->type())
        return Verdict::Unknown;
    for (const wire::Note &note : message->rest().notes)
        details += note.path + QStringLiteral(": ") + note.text + QStringLiteral("; ");
    const auto again = message->encodedAgain();
    if (again && *again == frame)
        return Verdict::Same;
    details += again ? QString::fromLatin1(again->body.toHex()) : again.error().path + QLatin1Char(' ') + again.error().text;
    return Verdict::Differs;
}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QFile::ReadOnly)) {
        out << "usage: reencode FILE.json\n";
        return 2;
    }
    static const char *const words[] = {"same", "DIFFERS", "unknown", "malformed"};
    int counts[4] = {};
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
    for (int i = 0; i < 4; ++i)
        out << words[i] << ": " << counts[i] << '\n';
    return counts[int(Verdict::Differs)] == 0 ? 0 : 1;
}
