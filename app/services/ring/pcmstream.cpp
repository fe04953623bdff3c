// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "pcmstream.h"
#include <cstring>

namespace callfloor {

PcmStream::PcmStream(const QByteArray &mono, int channels, bool repeats, QObject *parent) : QIODevice(parent), m_repeats(repeats)
{
    constexpr qsizetype sample = sizeof(qint16);
    m_samples.reserve(mono.size() * channels);
    for (qsizetype at = 0; at + sample <= mono.size(); at += sample)
        for (int channel = 0; channel < channels; ++channel)
            m_samples.append(mono.constData() + at, sample);
    open(ReadOnly | Unbuffered);
}

qint64 PcmStream::bytesAvailable() const { return m_repeats ? m_samples.size() : m_samples.size() - m_at; }

qint64 PcmStream::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most) {
        if (m_at == m_samples.size()) {
            if (!m_repeats || m_samples.isEmpty())
                break;
            m_at = 0;
        }
        const qint64 part = qMin(most - done, qint64(m_samples.size() - m_at));
        std::memcpy(data + done, m_samples.constData() + m_at, size_t(part));
        m_at += part;
        done += part;
    }
    return done;
}

} // namespace callfloor
