// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keypad.h"

namespace callfloor {

Keypad::Keypad(cti::CallControl &control, bool masked, QObject *parent)
    : QObject(parent), m_control(control), m_masked(masked) { }

void Keypad::press(cti::CallId call, const QString &keys)
{
    static const QLatin1StringView tones("0123456789*#");
    if (call != m_call)
        forget();
    m_call = call;
    QString digits;
    for (const QChar key : keys)
        if (tones.contains(key) && digits.size() < MostAtOnce && m_waiting.size() + digits.size() < MostWaiting)
            digits.append(key);
    if (digits.isEmpty())
        return;
    const QString shown = m_masked ? QString(digits.size(), u'•') : digits;
    m_waiting += shown;
    Q_EMIT changed();
    m_control.sendDtmf(call, digits, this, [this, shown, round = m_round](const std::optional<cti::Error> &error) {
        if (round == m_round)
            answered(shown, error);
    });
}

void Keypad::forget()
{
    ++m_round;
    m_call = {};
    m_sent.clear();
    m_waiting.clear();
    Q_EMIT changed();
}

// Answers come in the order of the keys.
void Keypad::answered(const QString &shown, const std::optional<cti::Error> &error)
{
    m_waiting.remove(0, shown.size());
    if (!error)
        m_sent = (m_sent + shown).right(32);
    Q_EMIT changed();
    if (error)
        Q_EMIT failed(m_call, *error);
}

} // namespace callfloor
