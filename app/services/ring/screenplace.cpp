// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "screenplace.h"
#include <QCursor>
#include <QGuiApplication>
#include <QScreen>

namespace callfloor {

QPoint placeOnScreenLastUsed(const QSize &size)
{
    constexpr int margin = 24;
    const QScreen *used = QGuiApplication::screenAt(QCursor::pos());
    const QScreen *screen = used ? used : QGuiApplication::primaryScreen();
    if (!screen)
        return {};
    const QRect free = screen->availableGeometry();
    const int outer = QGuiApplication::isRightToLeft() ? free.left() + margin : free.right() + 1 - margin - size.width();
    return {qMax(free.left(), outer), free.top() + margin};
}

} // namespace callfloor
