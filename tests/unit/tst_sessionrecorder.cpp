// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "messages/registry.h"
#include "messages/sessionmessages.h"
#include "session/recorder.h"
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace cti;
using namespace std::chrono_literals;

namespace {

constexpr wire::Format format {};

template <wire::Message M>
wire::Frame frameOf(const M &message)
{
    return wire::encode(message, format).value();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SessionRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void linesReadBack()
    {
        const RecordedFrame frame {12345ms, FrameDirection::Out, {18, 2, 2}, {5, QByteArray::fromHex("00000007")}};
        QCOMPARE(toRecordLine(frame), QByteArray("12345 out 18.2.2 000000040000000500000007\n"));
        QCOMPARE(parseRecordLine(toRecordLine(frame)).value(), std::optional(frame));
        QCOMPARE(parseRecordLine("# a comment\n").value(), std::nullopt);
    }
    void wrongLines()
    {
        for (const char *line :
             {"1 in 17.1.1", "x in 17.1.1 0000000000000005", "1 up 17.1.1 0000000000000005", "1 in 9.1.1 0000000000000005",
              "1 in 17.3.1 0000000000000005", "1 in 17.1 0000000000000005", "1 in 17.1.1 000000000000000", "1 in 17.1.1 zz",
              "1 in 17.1.1 0000000100000005", "1 in 17.1.1 000000000000000500"})
            QVERIFY2(!parseRecordLine(line), line);
    }
    //! No secret reaches the disk, whatever policy says; personal data only when it opens them.
    void keepsSecretsOut()
    {
        const QByteArray secrets[] = {"hunter2", "9876", "17185550100", "Mrs Jones", "agent01"};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("day.ctirec"));
        for (const wire::Privacy privacy : {wire::Privacy::Mask, wire::Privacy::ShowPersonal}) {
            {
                auto recorder = Recorder::create(path, privacy);
                QVERIFY(recorder);
                const auto write = [&](const auto &message) {
                    recorder.value()->frame(FrameDirection::In, format, frameOf(message), 1s);
                };
                write(SetAgentStateReq {.agentPassword = QStringLiteral("hunter2"), .agentID = QStringLiteral("agent01")});
                write(SendDtmfSignalReq {.dtmfString = QStringLiteral("9876")});
                CallDeliveredEvent delivered {.ani = QStringLiteral("17185550100")};
                delivered.context.callVariables[2] = QStringLiteral("Mrs Jones");
                write(delivered);
                recorder.value()->frame(FrameDirection::In, format, {0x12345, "hunter2 17185550100"}, 2s); // unknown id
                recorder.value()->frame(FrameDirection::In, format, {9, "hunter2 17185550100"}, 3s); // malformed
            }
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QByteArray all;
            int frames = 0;
            while (!file.atEnd()) {
                const auto line = parseRecordLine(file.readLine());
                QVERIFY(line);
                if (line->has_value()) {
                    ++frames;
                    all += (**line).frame.body;
                }
            }
            QCOMPARE(frames, 5);
            QVERIFY(!all.contains(secrets[0]) && !all.contains(secrets[1]));
            for (const QByteArray &personal : {secrets[2], secrets[3]})
                QCOMPARE(all.contains(personal), privacy == wire::Privacy::ShowPersonal);
        }
    }
    //! It ends where the disk was full: with a whole line, and nothing comes after the hole when there is room again.
    void fullDisk()
    {
#ifndef Q_OS_UNIX
        QSKIP("only Unix can be told to let no file grow");
#else
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("day.ctirec"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("day.ctirec ends here, it cannot be written: .+")));
        QByteArray before;
        {
            const auto recorder = Recorder::create(path);
            QVERIFY(recorder);
            const auto write = [&](quint32 id) {
                recorder.value()->frame(FrameDirection::In, format, frameOf(HeartbeatReq {id}), 1s);
            };
            write(1);
            QTRY_VERIFY((before = contents(path)).count('\n') == 2);
            rlimit unlimited {};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
            const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
            rlimit full = unlimited;
            full.rlim_cur = rlim_t(before.size() + 5); // of the next line
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
            write(2);
            const bool isStopped = QTest::qWaitFor([&] { return recorder.value()->isStopped(); });
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
            std::signal(SIGXFSZ, ignored);
            QVERIFY(isStopped);
            write(3);
        }
        QCOMPARE(contents(path), before);
#endif
    }
    void unwritablePlace()
    {
        const auto recorder = Recorder::create(QStringLiteral("/nowhere/at/all.ctirec"));
        QVERIFY(!recorder);
        QVERIFY(!recorder.error().text.isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_SessionRecorder)
#include "tst_sessionrecorder.moc"
