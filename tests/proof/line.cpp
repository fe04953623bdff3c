// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "line.h"

namespace proof {

using cti::Clock;
using cti::wire::Frame;

Line::Line(std::unique_ptr<cti::Transport> cable, Clock &clock, const Passage &passage)
    : m_cable(std::move(cable)), m_clock(clock), m_passage(passage)
{
    connect(m_cable.get(), &cti::Transport::opened, this, &cti::Transport::opened);
    connect(m_cable.get(), &cti::Transport::received, this, [this](const QByteArray &bytes) { read(Way::ToClient, bytes); });
    connect(m_cable.get(), &cti::Transport::closed, this, [this](const QString &reason) {
        close();
        Q_EMIT closed(reason);
    });
}

Line::~Line() { Line::close(); }

void Line::open(const QString &host, quint16 port)
{
    m_plug = std::make_unique<QObject>();
    m_isCut = false;
    m_cable->open(host, port);
}

void Line::send(QByteArrayView bytes)
{
    m_used = true;
    read(Way::ToServer, bytes);
}

void Line::close()
{
    m_late.clear();
    m_timer.reset();
    m_cable->close();
    if (m_plug) // perhaps from within one of its own calls
        m_plug.release()->deleteLater();
}

void Line::cut()
{
    if (!m_plug)
        return;
    close();
    m_isCut = true;
    m_plug = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_plug.get(),
        [this] {
            close();
            Q_EMIT closed(QStringLiteral("cut"));
        },
        Qt::QueuedConnection);
}

void Line::read(Way way, QByteArrayView bytes)
{
    auto &reader = m_readers[int(way)];
    reader.append(bytes);
    for (auto frame = reader.next(); frame && frame->has_value() && m_plug && !m_isCut; frame = reader.next())
        m_passage(*this, way, **frame);
}

void Line::deliver(Way way, const Frame &frame)
{
    if (m_delay == Clock::Duration(0) && m_late.empty())
        return arrive(way, frame);
    m_late.push_back({m_clock.now() + m_delay, way, frame});
    releaseLate();
}

void Line::releaseLate()
{
    while (!m_late.empty() && m_late.front().due <= m_clock.now()) {
        const Late late = m_late.front();
        m_late.pop_front();
        arrive(late.way, late.frame);
    }
    m_timer = m_late.empty() ? nullptr : m_clock.after(m_late.front().due - m_clock.now(), [this] { releaseLate(); });
}

void Line::arrive(Way way, const Frame &frame)
{
    if (!m_plug || m_isCut)
        return;
    if (way == Way::ToServer)
        m_cable->send(cti::wire::toBytes(frame));
    else
        Q_EMIT received(cti::wire::toBytes(frame));
}

} // namespace proof
