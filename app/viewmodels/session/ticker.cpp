// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ticker.h"
#include "walltime.h"
#include <QQmlEngine>

namespace callfloor {

Ticker::Ticker(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    tick();
}

Ticker *Ticker::create(QQmlEngine *engine, QJSEngine *) { return new Ticker(engine); }

void Ticker::tick()
{
    const qint64 now = evenNow();
    m_now = double(now - now % 1000); // however late the tick is, two of them are whole seconds apart
    m_timer.start(int(1000 - now % 1000));
    Q_EMIT ticked();
}

QString Ticker::durationText(double milliseconds)
{
    const auto seconds = qMax(qint64(0), qint64(milliseconds) / 1000);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? minutes : QString::number(seconds / 3600) + QLatin1Char(':') + minutes;
}

} // namespace callfloor
