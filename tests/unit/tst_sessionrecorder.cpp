// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/callevents.h"
#include "messages/callrequests.h"
#include "messages/registry.h"
#include "session/recorder.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

constexpr wire::Format format {};

template <wire::Message M>
wire::Frame frameOf(const M &message)
{
    return wire::encode(message, format).value();
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
    void unwritablePlace()
    {
        const auto recorder = Recorder::create(QStringLiteral("/nowhere/at/all.ctirec"));
        QVERIFY(!recorder);
        QVERIFY(!recorder.error().text.isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_SessionRecorder)
#include "tst_sessionrecorder.moc"
