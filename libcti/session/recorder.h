// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include "frametap.h"
#include "wire/dump.h"
#include "wire/result.h"
#include <QThread>
#include <atomic>
#include <memory>

class QFile;

namespace cti {

//! One line of a recording (.ctirec): "<ms> in|out <version>.<tag bytes>.<length bytes> <hex of the whole frame>". The
//! time is the session's monotonic clock. Lines that start with # are comments.
struct RecordedFrame {
    Clock::Duration at {0};
    FrameDirection direction = FrameDirection::In;
    wire::Format format {};
    wire::Frame frame {};
    friend bool operator==(const RecordedFrame &, const RecordedFrame &) = default;
};
QByteArray toRecordLine(const RecordedFrame &recorded);
//! Empty for a comment; an Error for a line that is none of ours.
Result<std::optional<RecordedFrame>> parseRecordLine(QByteArrayView line);

//! Writes what passes a session into a file, redacted, on a thread of its own. When the disk is slower than the server for
//! long, frames are left out and a comment says how many. When it cannot be written to any more the recording ends with the last
//! whole line, and the log says why.
class Recorder final : public FrameTap {
    Q_DISABLE_COPY_MOVE(Recorder)
public:
    static constexpr qsizetype MaxWaiting = 16 * 1024 * 1024; //!< bytes on their way to the disk

    //! Starts a new file that only its owner can read; an Error when it cannot be written.
    static Result<std::shared_ptr<Recorder>> create(const QString &path, wire::Privacy privacy = wire::Privacy::Mask);
    ~Recorder() override; //!< when it returns, everything is written
    void frame(FrameDirection direction, const wire::Format &format, const wire::Frame &frame, Clock::Duration at) override;
    bool isStopped() const { return m_isStopped; } //!< it could not be written to any more

private:
    Recorder(std::unique_ptr<QFile> file, wire::Privacy privacy);
    void write(const QByteArray &line);
    void keep(const QByteArray &line); // on the thread
    const wire::Privacy m_privacy;
    const wire::Pseudonyms m_pseudonyms; // a key of this file alone
    std::unique_ptr<QFile> m_file; // touched on the thread only
    qint64 m_kept = 0; // bytes of whole lines; on the thread
    std::atomic<bool> m_isStopped = false;
    QThread m_thread;
    QObject m_writer; // lives on the thread
    std::atomic<qsizetype> m_waiting = 0;
    int m_leftOut = 0;
};

} // namespace cti
