// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "activity.h"
#include <QMouseEvent>

namespace callfloor {

Activity::Activity(QObject &application) { application.installEventFilter(this); }

bool Activity::eventFilter(QObject *watched, QEvent *event)
{
    // Each event passes by on its way to the window, and again to what is in it.
    if (watched->isWindowType() && isDoing(*event))
        Q_EMIT seen();
    return false;
}

bool Activity::isDoing(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    case QEvent::MouseMove: {
        // A window that comes up below a pointer at rest is told of a move, too.
        const QPointF now = static_cast<const QMouseEvent &>(event).globalPosition();
        const QPointF before = std::exchange(m_pointer, now);
        return !before.isNull() && before != now;
    }
    default: return false;
    }
}

} // namespace callfloor
