// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "hatch.h"
#include <QPainter>

namespace callfloor {

void Hatch::paint(QPainter *painter)
{
    constexpr qreal step = 8;
    constexpr float strength = 0.28F;
    QColor faint = m_ink;
    faint.setAlphaF(faint.alphaF() * strength);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(faint, 1.5));
    for (qreal x = 0; x < width() + height(); x += step)
        painter->drawLine(QPointF(x, 0), QPointF(x - height(), height()));
}

void Hatch::setInk(const QColor &ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    Q_EMIT inkChanged();
    update();
}

}
