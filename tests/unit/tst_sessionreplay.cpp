// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "messages/agentmessages.h"
#include "messages/sessionmessages.h"
#include "session/replay.h"
#include "support/manualclock.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cti;
using namespace std::chrono_literals;

namespace {

template <wire::Message M>
RecordedFrame recorded(Clock::Duration at, FrameDirection direction, const M &message)
{
    return {at, direction, {}, wire::encode(message, {}).value()};
}

OpenReq agentOpen() { return {.agentExtension = QStringLiteral("2001"), .agentID = QStringLiteral("agent01")}; }

//! A session that is opened, a state, a request of the agent, the next state.
QList<RecordedFrame> story()
{
    return {recorded(5000ms, FrameDirection::Out, agentOpen()),
            recorded(5100ms, FrameDirection::In, AgentStateEvent {.agentState = AgentState::NotReady}),
            recorded(7000ms, FrameDirection::Out, SetAgentStateReq {.agentState = AgentState::Ready}),
            recorded(9100ms, FrameDirection::In, AgentStateEvent {.agentState = AgentState::Ready})};
}

//! Plays and notes which states were told.
struct Player {
    ManualClock clock;
    Dispatcher messages;
    Replay replay;
    QObject listener;
    QList<AgentState> told {};
    int others = 0;
    QSignalSpy began {&replay, &Replay::sessionBegan};
    QSignalSpy finished {&replay, &Replay::finished};

    explicit Player(QList<RecordedFrame> frames, double speed = 1) : replay(std::move(frames), speed, messages, clock)
    {
        clock.advance(1h); // the clock of now, not of then
        messages.onAny(&listener, [this](const AnyMessage &message) {
            if (const auto *event = message.as<AgentStateEvent>())
                told.append(event->agentState);
            else
                ++others;
        });
        replay.start();
    }
};

} // namespace

//! A recording is told again to whoever listens to a server's messages.
class tst_SessionReplay : public QObject {
    Q_OBJECT
    static QString written(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(QStringLiteral("r.ctirec")));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyWhatTheServerSaidAtItsTime()
    {
        Player it(story());
        it.clock.advance(99ms);
        QCOMPARE(it.began.size(), 1);
        QVERIFY(it.told.isEmpty());
        it.clock.advance(1ms);
        QCOMPARE(it.told, QList {AgentState::NotReady});
        it.clock.advance(3999ms);
        QCOMPARE(it.told.size(), 1);
        QVERIFY(it.finished.isEmpty());
        it.clock.advance(1ms);
        QCOMPARE(it.told, (QList {AgentState::NotReady, AgentState::Ready}));
        QCOMPARE(it.others, 0);
        QCOMPARE(it.finished.size(), 1);
    }
    void fasterAndSlower()
    {
        Player fast(story(), 10);
        fast.clock.advance(10ms);
        QCOMPARE(fast.told.size(), 1);
        fast.clock.advance(400ms);
        QCOMPARE(fast.told.size(), 2);
        Player slow(story(), 0.5);
        slow.clock.advance(199ms);
        QVERIFY(slow.told.isEmpty());
        slow.clock.advance(1ms);
        QCOMPARE(slow.told.size(), 1);
    }
    //! Two recordings in one file, and a frame that nobody can read.
    void oddRecordings()
    {
        QList<RecordedFrame> frames = story();
        frames.append({9200ms, FrameDirection::In, {}, {AgentStateEvent::id, "cut"}});
        frames += story(); // whose times go back
        Player it(frames);
        it.clock.advance(10s);
        QCOMPARE(it.told.size(), 4);
        QCOMPARE(it.began.size(), 2);
        QCOMPARE(it.finished.size(), 1);
    }
    void whoseDesktopItWas()
    {
        QCOMPARE(seatOf(story()).agentId, QStringLiteral("agent01"));
        QCOMPARE(seatOf(story()).extension, QStringLiteral("2001"));
        const QList<RecordedFrame> bridge {recorded(0ms, FrameDirection::Out, OpenReq {.servicesRequested = Service::AllEvents}),
                                           recorded(1ms, FrameDirection::Out,
                                                    SetAgentStateReq {.agentState = AgentState::Login,
                                                                      .agentInstrument = QStringLiteral("2002"),
                                                                      .agentID = QStringLiteral("agent02")})};
        QCOMPARE(seatOf(bridge).agentId, QStringLiteral("agent02"));
        QCOMPARE(seatOf(bridge).extension, QStringLiteral("2002"));
        QVERIFY(!seatOf(bridge).onlyOwnEvents && seatOf(story()).onlyOwnEvents);
        QVERIFY(seatOf(bridge.first(1)).agentId.isEmpty());
    }
    void filesAreReadOrRefusedByLine()
    {
        const QTemporaryDir folder;
        QByteArray text = "# a comment\n\n";
        for (const RecordedFrame &frame : story())
            text += toRecordLine(frame);
        QCOMPARE(readRecording(written(folder, text)).value(), story());
        QVERIFY(readRecording(written(folder, text + "12 in nonsense\n")).error().text.startsWith(QStringLiteral("line 7 ")));
        QVERIFY(!readRecording(written(folder, "# nothing\n")));
        QVERIFY(!readRecording(folder.filePath(QStringLiteral("missing"))).error().text.isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_SessionReplay)
#include "tst_sessionreplay.moc"
