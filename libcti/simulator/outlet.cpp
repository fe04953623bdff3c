// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "outlet.h"
#include <utility>

namespace cti::simulator {

void Outlet::pass(const QByteArray &bytes, Kind kind)
{
    const bool isEvent = kind == Kind::Event;
    m_events += isEvent;
    const auto isTurn = [&](int every) { return isEvent && every > 0 && m_events % quint32(every) == 0; };
    if (isTurn(m_faults.reorder) && m_held.isEmpty()) {
        m_held = bytes;
        m_release = m_clock.after(HeldBack, [this] { putHeld(); });
        return;
    }
    put(bytes);
    if (isTurn(m_faults.duplicate))
        put(bytes);
    putHeld();
}

void Outlet::putHeld()
{
    m_release.reset();
    if (!m_held.isEmpty())
        put(std::exchange(m_held, {}));
}

void Outlet::put(const QByteArray &bytes)
{
    if (m_faults.delay <= Duration(0) && m_late.empty())
        return write(bytes);
    const Duration earliest = m_late.empty() ? Duration(0) : m_late.back().due; // a shorter delay overtakes nothing
    m_late.push_back({std::max(earliest, m_clock.now() + m_faults.delay), bytes});
    m_waiting += bytes.size();
    if (m_late.size() == 1)
        m_next = m_clock.after(m_late.front().due - m_clock.now(), [this] { writeDue(); });
}

void Outlet::writeDue()
{
    while (!m_late.empty() && m_late.front().due <= m_clock.now()) {
        const QByteArray bytes = std::move(m_late.front().bytes);
        m_late.pop_front();
        m_waiting -= bytes.size();
        write(bytes);
    }
    m_next = m_late.empty() ? Timer() : m_clock.after(m_late.front().due - m_clock.now(), [this] { writeDue(); });
}

void Outlet::write(const QByteArray &all)
{
    const qsizetype piece = m_faults.split > 0 ? m_faults.split : all.size();
    for (qsizetype from = 0; from < all.size(); from += piece)
        Q_EMIT bytes(all.sliced(from, std::min(piece, all.size() - from)));
}

} // namespace cti::simulator
