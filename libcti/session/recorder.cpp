// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "recorder.h"
#include "logging.h"
#include "messages/registry.h"
#include <QFile>

namespace cti {

QByteArray toRecordLine(const RecordedFrame &recorded)
{
    const wire::Format &format = recorded.format;
    return QByteArray::number(qint64(recorded.at.count())) + (recorded.direction == FrameDirection::In ? " in " : " out ")
        + QByteArray::number(format.version) + '.' + QByteArray::number(format.tagBytes) + '.'
        + QByteArray::number(format.lengthBytes) + ' ' + wire::toBytes(recorded.frame).toHex() + '\n';
}

namespace {

std::optional<wire::Format> parseFormat(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return {};
    const wire::Format format {quint8(parts[0].toUShort()), quint8(parts[1].toUShort()), quint8(parts[2].toUShort())};
    const bool known = format.version >= 10 && format.version <= 18 && (format.tagBytes == 1 || format.tagBytes == 2)
        && (format.lengthBytes == 1 || format.lengthBytes == 2);
    return known ? std::optional(format) : std::nullopt;
}

std::optional<wire::Frame> parseFrame(const QByteArray &hex)
{
    wire::FrameReader reader;
    const QByteArray bytes = QByteArray::fromHex(hex);
    reader.append(bytes);
    const auto frame = reader.next();
    const bool whole = frame && frame->has_value() && bytes.toHex() == hex.toLower() && wire::toBytes(**frame) == bytes;
    return whole ? *frame : std::nullopt;
}

} // namespace

Result<std::optional<RecordedFrame>> parseRecordLine(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().trimmed();
    if (text.isEmpty() || text.startsWith('#'))
        return std::optional<RecordedFrame> {};
    const QList<QByteArray> parts = text.split(' ');
    const auto format = parts.size() == 4 ? parseFormat(parts[2]) : std::nullopt;
    const auto frame = parts.size() == 4 ? parseFrame(parts[3]) : std::nullopt;
    bool timed = false;
    const qint64 at = parts[0].toLongLong(&timed);
    if (!timed || !format || !frame || (parts[1] != "in" && parts[1] != "out"))
        return Error {.kind = ErrorKind::Malformed, .text = QStringLiteral("not a line of a recording")};
    return std::optional(
        RecordedFrame {Clock::Duration(at), parts[1] == "in" ? FrameDirection::In : FrameDirection::Out, *format, *frame});
}

Result<std::shared_ptr<Recorder>> Recorder::create(const QString &path, wire::Privacy privacy)
{
    auto file = std::make_unique<QFile>(path);
    const auto mode = QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered; // what was not written is not tried again
    if (!file->open(mode) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error {.kind = ErrorKind::NotPossible, .text = file->errorString()};
    return std::shared_ptr<Recorder>(new Recorder(std::move(file), privacy));
}

Recorder::Recorder(std::unique_ptr<QFile> file, wire::Privacy privacy) : m_privacy(privacy), m_file(std::move(file))
{
    m_writer.moveToThread(&m_thread);
    m_file->moveToThread(&m_thread);
    m_thread.start();
    write("# Callfloor recording: ms direction version.tagbytes.lengthbytes frame\n");
}

Recorder::~Recorder()
{
    QMetaObject::invokeMethod(
        &m_writer, [this] { m_file.reset(); }, Qt::BlockingQueuedConnection); // after all that was written before
    m_thread.quit();
    m_thread.wait();
}

void Recorder::frame(FrameDirection direction, const wire::Format &format, const wire::Frame &frame, Clock::Duration at)
{
    if (m_waiting > MaxWaiting) {
        ++m_leftOut;
        return;
    }
    if (const int leftOut = std::exchange(m_leftOut, 0))
        write("# " + QByteArray::number(leftOut) + " frames left out\n");
    write(toRecordLine({at, direction, format, redacted(frame, format, m_privacy, m_pseudonyms)}));
}

void Recorder::write(const QByteArray &line)
{
    m_waiting += line.size();
    QMetaObject::invokeMethod(
        &m_writer,
        [this, line] {
            keep(line);
            m_waiting -= line.size();
        },
        Qt::QueuedConnection);
}

//! What cannot be written ends the recording: nobody may take one with a hole in it for the whole.
void Recorder::keep(const QByteArray &line)
{
    if (m_isStopped)
        return;
    if (m_file->write(line) == line.size()) {
        m_kept += line.size();
        return;
    }
    m_isStopped = true;
    qCWarning(sessionLog, "the recording %s ends here, it cannot be written: %s", qUtf8Printable(m_file->fileName()),
              qUtf8Printable(m_file->errorString()));
    m_file->resize(m_kept); // to its last whole line
}

} // namespace cti
