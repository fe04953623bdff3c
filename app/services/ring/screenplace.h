// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPoint>
#include <QSize>

namespace callfloor {

//! Where a window of this size goes: the upper outer corner of the screen where the pointer is. In the coordinates of the whole
//! desktop; inside of what that screen leaves to windows, as far as the size allows.
QPoint placeOnScreenLastUsed(const QSize &size);

} // namespace callfloor
