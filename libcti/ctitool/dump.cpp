// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"
#include "framelines.h"
#include "session/recorder.h"
#include <QFile>
#include <QJsonObject>

namespace ctitool {
namespace {

using namespace cti;

struct Options {
    std::string file;
    int version = 17;
    Width width;
    Style style;
};

constexpr qint64 LongestLine = qint64(4) * (wire::MaxBody + 64); // a whole frame as hex, with spaces

//! Reads frames line by line; a malformed one is told and does not keep it from the next.
class Dump {
public:
    explicit Dump(const Options &options) : m_options(options) { }

    Exit run()
    {
        QFile file(QString::fromStdString(m_options.file));
        const bool opened = m_options.file == "-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
        if (!opened) {
            complain(file.fileName() + QStringLiteral(": ") + file.errorString());
            return Usage;
        }
        for (QByteArray line = file.readLine(LongestLine); !line.isEmpty(); line = file.readLine(LongestLine)) {
            ++m_line;
            read(line.trimmed());
        }
        return m_malformed ? Failed : Done;
    }

private:
    void read(const QByteArray &line)
    {
        if (line.isEmpty() || line.startsWith('#'))
            return;
        if (line.contains(" in ") || line.contains(" out "))
            return readRecorded(line);
        QByteArray hex = line;
        hex.replace(' ', "");
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.toHex() != hex.toLower())
            return tellMalformed(0, {.text = QStringLiteral("not hexadecimal")});
        readFrame(bytes);
    }
    void readRecorded(const QByteArray &line)
    {
        const auto recorded = parseRecordLine(line);
        if (!recorded)
            return tellMalformed(0, recorded.error());
        if (recorded->has_value())
            readMessage((*recorded)->frame, (*recorded)->format);
    }
    void readFrame(const QByteArray &bytes)
    {
        wire::FrameReader reader;
        reader.append(bytes);
        const auto frame = reader.next();
        const quint32 id = bytes.size() < 8 ? 0 : QByteArrayView(bytes).sliced(4, 4).toByteArray().toHex().toUInt(nullptr, 16);
        if (!frame)
            return tellMalformed(id, {.path = QStringLiteral("BodyLength"), .text = frame.error().text});
        if (!frame->has_value())
            return tellCut(id, bytes);
        if (wire::toBytes(**frame).size() != bytes.size())
            return tellMalformed(id, {.path = QStringLiteral("BodyLength"), .text = QStringLiteral("bytes follow the frame")});
        readMessage(**frame, formatOf(**frame));
    }
    //! A frame that ends too early: the field in which it does is what helps.
    void tellCut(quint32 id, const QByteArray &bytes)
    {
        const wire::Frame rest {id, bytes.mid(8)};
        const auto message = AnyMessage::decode(rest, formatOf(rest));
        if (bytes.size() >= 8 && !message)
            return tellMalformed(id, message.error());
        tellMalformed(id, {.path = QStringLiteral("BodyLength"), .text = QStringLiteral("the frame is shorter than it says")});
    }
    wire::Format formatOf(const wire::Frame &frame) const
    {
        if (m_options.version < 18)
            return {quint8(m_options.version), 1, 1};
        if (const auto forced = m_options.width.forced())
            return {18, 2, *forced};
        const wire::Format narrow {18, 2, 1};
        const MessageType *type = findMessage(frame.id);
        return type ? wire::probeFormat(type->table(), frame.body).value_or(narrow) : narrow;
    }
    void readMessage(const wire::Frame &frame, const wire::Format &format)
    {
        const auto message = AnyMessage::decode(frame, format);
        if (!message)
            return tellMalformed(frame.id, message.error());
        say(show(*message, m_options.style));
    }
    void tellMalformed(quint32 id, const Error &error)
    {
        m_malformed = true;
        const MessageType *type = findMessage(id);
        const QString name = type ? QString::fromLatin1(type->name.data(), qsizetype(type->name.size())) : QString();
        QStringList parts {QStringLiteral("line %1").arg(m_line)};
        for (const QString &part : {name, error.path, error.text})
            if (!part.isEmpty())
                parts.append(part);
        complain(parts.join(QStringLiteral(": ")));
        if (m_options.style.json)
            say(compact({{QStringLiteral("malformed"),
                          QJsonObject {{QStringLiteral("line"), m_line},
                                       {QStringLiteral("message"), name},
                                       {QStringLiteral("field"), error.path},
                                       {QStringLiteral("text"), error.text}}}}));
    }

    const Options &m_options;
    int m_line = 0;
    bool m_malformed = false;
};

} // namespace

void addDump(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("dump", "Shows frames field by field, by the names of the guide");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "Frames: one a line in hexadecimal, or a recording (.ctirec); - reads stdin")
        ->required();
    command->add_option("--protocol-version", options->version, "Of frames in hexadecimal; a recording says its own")
        ->check(CLI::Range(10, 18))
        ->capture_default_str();
    addWidth(*command, options->width);
    command->add_flag("--json", options->style.json, "One object a line: message, id, fields, groups, unknown, problems");
    command->add_flag("--mask", options->style.mask, "Personal fields as pseudonyms; passwords are never shown");
    command->footer("Every malformed frame is named on stderr with the field that it breaks in; then the exit code is 1.\n"
                    "Examples:\n"
                    "  echo '00000004 00000005 00000001' | ctitool dump -\n"
                    "  ctitool dump --json --mask session.ctirec");
    command->callback([options, &run] { run = [options] { return Dump(*options).run(); }; });
}

} // namespace ctitool
