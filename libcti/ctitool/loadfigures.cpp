// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "loadfigures.h"
#include "messages/registry.h"
#include "messages/sessionmessages.h"
#include "wire/bytes.h"
#include <algorithm>
#include <cmath>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace ctitool {
namespace {

using namespace cti;

//! In CCX the id of a confirmation follows its request's.
bool isAnswerTo(quint32 request, quint32 id)
{
    return id == request + 1 || id == FailureConf::id || id == ControlFailureConf::id;
}

QString nameOf(quint32 id)
{
    const MessageType *type = findMessage(id);
    return type ? QString::fromLatin1(type->name.data(), qsizetype(type->name.size())) : QString::number(id);
}

QStringList ownUse(double seconds)
{
#ifdef Q_OS_UNIX
    rusage use {};
    ::getrusage(RUSAGE_SELF, &use);
    const auto timeOf = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    const double cpu = timeOf(use.ru_utime) + timeOf(use.ru_stime);
#ifdef Q_OS_MACOS
    constexpr double UnitsToMiB = 1024.0 * 1024.0;
#else
    constexpr double UnitsToMiB = 1024.0;
#endif
    return {QStringLiteral("own use        %1 s of CPU (%2 % of one core), at most %3 MiB resident")
                .arg(cpu, 0, 'f', 1)
                .arg(seconds > 0 ? 100 * cpu / seconds : 0, 0, 'f', 1)
                .arg(double(use.ru_maxrss) / UnitsToMiB, 0, 'f', 0)};
#else
    Q_UNUSED(seconds)
    return {};
#endif
}

} // namespace

// ---- figures ---------------------------------------------------------------------------------------------------

float percentile(std::vector<float> &waits, double share)
{
    if (waits.empty())
        return 0;
    std::ranges::sort(waits);
    const auto rank = std::size_t(std::ceil(share * double(waits.size())));
    return waits[std::clamp(rank, std::size_t(1), waits.size()) - 1];
}

qint64 LoadFigures::sent() const
{
    qint64 sum = 0;
    for (const auto &[id, asked] : requests)
        sum += asked.sent;
    return sum;
}

qint64 LoadFigures::refused() const
{
    qint64 sum = 0;
    for (const auto &[id, asked] : requests)
        sum += asked.refused;
    return sum;
}

qint64 LoadFigures::answered() const
{
    qint64 sum = 0;
    for (const auto &[id, asked] : requests)
        sum += qint64(asked.waits.size());
    return sum;
}

QStringList LoadFigures::table() const
{
    QStringList lines {
        QStringLiteral("signed in      %1 of %2, the last after %3 s; %4 at the end")
            .arg(signedIn)
            .arg(agents)
            .arg(signedInAfter, 0, 'f', 1)
            .arg(signedInAtTheEnd),
        QStringLiteral("measured       %1 s").arg(seconds, 0, 'f', 1),
        QStringLiteral("calls handled  %1").arg(callsHandled),
        QStringLiteral("calls answered %1").arg(callsAnswered),
        QStringLiteral("requests       %1 sent, %2 answered (%3 of them refused), %4 lost")
            .arg(sent())
            .arg(answered())
            .arg(refused())
            .arg(lost),
        QStringLiteral("events         %1, %2 a second").arg(events).arg(seconds > 0 ? double(events) / seconds : 0, 0, 'f', 1),
        QStringLiteral("reconnects     %1").arg(reconnects)};
    lines += ownUse(seconds);
    lines += {QString(),
              QStringLiteral("%1 %2 %3 %4 %5 %6")
                  .arg(QStringLiteral("request"), -24)
                  .arg(QStringLiteral("answers"), 8)
                  .arg(QStringLiteral("p50 ms"), 9)
                  .arg(QStringLiteral("p95 ms"), 9)
                  .arg(QStringLiteral("p99 ms"), 9)
                  .arg(QStringLiteral("max ms"), 9)};
    for (const auto &[id, asked] : requests) {
        std::vector<float> waits = asked.waits;
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(nameOf(id), -24)
                         .arg(waits.size(), 8)
                         .arg(double(percentile(waits, 0.5)), 9, 'f', 2)
                         .arg(double(percentile(waits, 0.95)), 9, 'f', 2)
                         .arg(double(percentile(waits, 0.99)), 9, 'f', 2)
                         .arg(double(percentile(waits, 1)), 9, 'f', 2));
    }
    return lines;
}

// ---- one desktop's frames --------------------------------------------------------------------------------------

void LoadTap::frame(FrameDirection direction, const wire::Format &, const wire::Frame &frame, Clock::Duration)
{
    const QByteArrayView head = QByteArrayView(frame.body).first(std::min(frame.body.size(), qsizetype(4)));
    const auto invokeID = quint32(wire::Reader::number(head));
    if (direction == FrameDirection::Out)
        return sent(frame, invokeID);
    const auto waiting = m_waiting.find(invokeID);
    if (waiting == m_waiting.end() || !isAnswerTo(waiting->second.request, frame.id)) {
        ++m_figures.events;
        return;
    }
    LoadFigures::Asked &asked = m_figures.requests[waiting->second.request];
    asked.waits.push_back(float(double(m_figures.stopwatch.nsecsElapsed() - waiting->second.since) / 1e6));
    asked.refused += frame.id == FailureConf::id || frame.id == ControlFailureConf::id;
    m_waiting.erase(waiting);
}

void LoadTap::sent(const wire::Frame &frame, quint32 invokeID)
{
    const MessageType *answer = findMessage(frame.id + 1);
    if (!answer || !answer->name.ends_with("_CONF"))
        return; // configuration: has no InvokeID
    ++m_figures.requests[frame.id].sent;
    m_waiting[invokeID] = {frame.id, m_figures.stopwatch.nsecsElapsed()};
}

void LoadTap::lineLost()
{
    m_figures.lost += qint64(m_waiting.size());
    m_waiting.clear();
}

} // namespace ctitool
