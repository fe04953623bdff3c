// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#include "tonesender.h"
#include <algorithm>

namespace cti {

void ToneSender::send(CallId call, const QString &tones, QObject *context, Done done)
{
    static const QString all = QStringLiteral("0123456789*#ABCD,");
    if (tones.isEmpty() || !std::ranges::all_of(tones, [](QChar tone) { return all.contains(tone); }))
        return doneLater(
            context, std::move(done),
            {.kind = ErrorKind::Malformed, .path = QStringLiteral("DTMFString"), .text = QStringLiteral("no tones")});
    m_waiting.append({call, tones, context, std::move(done)});
    next();
}

void ToneSender::next()
{
    if (m_underWay || m_waiting.isEmpty())
        return;
    const CallId call = m_waiting.first().call;
    QString tones;
    QList<Wish> complete;
    while (!m_waiting.isEmpty() && m_waiting.first().call == call && tones.size() < MostAtOnce) {
        QString &wanted = m_waiting.first().tones;
        const qsizetype fit = std::min(wanted.size(), MostAtOnce - tones.size());
        tones += wanted.first(fit);
        wanted.remove(0, fit);
        if (wanted.isEmpty())
            complete.append(m_waiting.takeFirst());
    }
    m_underWay = true;
    m_send(call, tones, &m_owner, [this, call, complete](const std::optional<Error> &error) { sent(call, complete, error); });
}

void ToneSender::sent(CallId call, const QList<Wish> &complete, const std::optional<Error> &error)
{
    QList<Wish> over = complete;
    if (error) { // with a gap in them they would be another number
        const auto ofCall = [&](const Wish &wish) { return wish.call == call; };
        std::ranges::copy_if(m_waiting, std::back_inserter(over), ofCall);
        m_waiting.removeIf(ofCall);
    }
    tell(over, error);
    m_underWay = false;
    next();
}

void ToneSender::tell(const QList<Wish> &wishes, const std::optional<Error> &error)
{
    for (const Wish &wish : wishes)
        if (wish.context)
            wish.done(error);
}

} // namespace cti
